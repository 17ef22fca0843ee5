package app.tend.ui.desktop

import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Runnable
import java.util.concurrent.atomic.AtomicInteger
import java.util.concurrent.atomic.AtomicLong
import kotlin.coroutines.CoroutineContext

/** The threads a journal works on, which know whether it is at work: pictures and tests wait until it is not. */
class JournalWork : CoroutineDispatcher() {
    private val open = AtomicInteger()
    private val begun = AtomicLong()

    /** Whether a question of the journal is not answered yet. */
    val isAtWork: Boolean get() = open.get() > 0

    /** How many pieces of work there have been; unchanged between two looks, there was none in between. */
    val count: Long get() = begun.get()

    override fun dispatch(
        context: CoroutineContext,
        block: Runnable,
    ) {
        begun.incrementAndGet()
        open.incrementAndGet()
        Dispatchers.IO.dispatch(context) {
            try {
                block.run()
            } finally {
                open.decrementAndGet()
            }
        }
    }
}
