package app.tend.ui.desktop

import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Runnable
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.atomic.AtomicInteger
import java.util.concurrent.atomic.AtomicLong
import kotlin.coroutines.CoroutineContext

/** The threads a journal works on, which know whether it is at work: pictures and tests wait until it is not. */
class JournalWork : CoroutineDispatcher() {
    private val open = AtomicInteger()
    private val begun = AtomicLong()

    /** Whether a question of the journal is not answered yet. */
    val isAtWork: Boolean get() = open.get() > 0

    private val held = ConcurrentLinkedQueue<() -> Unit>()

    @Volatile private var holding = false

    /** From now on nothing is answered: what is on the screen meanwhile can be looked at. */
    fun hold() {
        holding = true
    }

    /** Answers everything that was held. */
    fun goOn() {
        holding = false
        while (true) (held.poll() ?: return)()
    }

    /** How many pieces of work there have been; unchanged between two looks, there was none in between. */
    val count: Long get() = begun.get()

    override fun dispatch(
        context: CoroutineContext,
        block: Runnable,
    ) {
        if (holding) {
            held += { dispatch(context, block) }
            return
        }
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
