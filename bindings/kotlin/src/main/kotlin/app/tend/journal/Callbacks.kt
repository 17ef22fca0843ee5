package app.tend.journal

import app.tend.core.ImportProgress
import kotlinx.coroutines.isActive
import java.time.Clock
import java.time.Instant
import kotlin.coroutines.CoroutineContext

/** The clock of the JVM as the core asks for it. */
internal class CoreClock(
    private val clock: Clock,
) : app.tend.core.Clock {
    override fun now(): Instant = clock.instant()
}

/**
 * Tells how far an import is. What [progress] throws must not travel through the core: it stops
 * the import and is thrown on the other side.
 */
internal class ImportWatcher(
    private val progress: (done: ULong, total: ULong) -> Boolean,
    private val caller: CoroutineContext,
) : ImportProgress {
    private var thrown: Throwable? = null

    override fun progress(
        done: ULong,
        total: ULong,
    ): Boolean =
        try {
            caller.isActive && progress.invoke(done, total)
        } catch (error: Throwable) {
            thrown = error
            false
        }

    fun throwWhatProgressThrew() {
        thrown?.let { throw it }
    }
}
