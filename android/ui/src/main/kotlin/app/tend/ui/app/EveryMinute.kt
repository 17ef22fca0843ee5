package app.tend.ui.app

import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

private const val MINUTE = 60_000L

/** Now, and again at each full minute of the phone's clock, so that running times change together. */
fun everyMinute(phone: Phone): Flow<Unit> =
    flow {
        while (true) {
            emit(Unit)
            delay(MINUTE - Math.floorMod(phone.now().toEpochMilli(), MINUTE))
        }
    }
