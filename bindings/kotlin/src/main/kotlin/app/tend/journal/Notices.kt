package app.tend.journal

import app.tend.core.Journal
import app.tend.core.Notice
import app.tend.core.Observer
import kotlinx.coroutines.channels.Channel.Factory.UNLIMITED
import kotlinx.coroutines.channels.awaitClose
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.buffer
import kotlinx.coroutines.flow.callbackFlow

/**
 * What the observers of the core are told: the present revision at once, then each change. Who
 * stops collecting is unsubscribed. Throws what the core throws when it cannot be listened to.
 */
internal fun Journal.notices(): Flow<Notice> =
    callbackFlow {
        // The core calls on the thread that made the change: hand the notice over and be gone.
        val subscription =
            observe(
                object : Observer {
                    override fun changed(notice: Notice) {
                        trySend(notice)
                    }
                },
            )
        awaitClose { subscription.use { it.cancel() } }
    }.buffer(UNLIMITED)
