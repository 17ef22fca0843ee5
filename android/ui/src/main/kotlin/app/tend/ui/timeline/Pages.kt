package app.tend.ui.timeline

import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import app.tend.core.TimelineCursor
import app.tend.core.TimelinePage
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import java.util.UUID

/**
 * The pages of the journal that were read so far, read one at a time by [read].
 *
 * Each begins where the one before it ends, so that no day stands there twice or not at all when a change moves the
 * ends. After a change only the first page and those in sight are read again, however far one scrolled; the others are
 * when they come into sight.
 */
@Stable
class Pages(
    /** How many are read at first: as many as there were when the journal was left. */
    private val atFirst: Int = 1,
    private val read: suspend (TimelineCursor?) -> TimelinePage?,
) {
    /** A page as it was read, where it begins, and whether a change came since. */
    private class Held(
        val before: TimelineCursor?,
        val page: TimelinePage,
        val fresh: Boolean = true,
        private val entries: Set<UUID> = page.days.flatMapTo(HashSet()) { day -> day.rows.map { it.entry.id } },
    ) {
        fun changed() = Held(before, page, fresh = false, entries)

        fun sharesWith(other: Held) = other.entries.any(entries::contains)
    }

    private var held = emptyList<Held>()
    private var inSight = 0..0
    private val turn = Mutex()

    /** What is shown, newest first; empty until the first page was read. */
    var shown by mutableStateOf(emptyList<TimelinePage>())
        private set

    /** Reads again after a change, or because time went by. */
    suspend fun refresh() =
        turn.withLock {
            val known = held.map { it.changed() }
            walk(known, maxOf(known.size, atFirst)) { number, _ -> number != 0 && number !in near() }
        }

    /** Says which pages are in sight; they and those beside them are read again when a change came since. */
    suspend fun see(pages: IntRange) =
        turn.withLock {
            inSight = pages
            if (held.withIndex().any { (number, page) -> number in near() && !page.fresh }) {
                walk(held, held.size) { number, page -> page.fresh || number !in near() }
            }
        }

    /** Reads one page more, if there is one. */
    suspend fun more() = turn.withLock { walk(held, held.size + 1) { _, _ -> true } }

    private fun near() = inSight.first - 1..inSight.last + 1

    /** Goes from page to page, [wanted] of them; keeps those that still begin where they did and that [keep] says need no reading. */
    private suspend fun walk(
        known: List<Held>,
        wanted: Int,
        keep: (Int, Held) -> Boolean,
    ) {
        val pages = mutableListOf<Held>()
        var before: TimelineCursor? = null
        while (pages.size < wanted) {
            val old = known.getOrNull(pages.size)?.takeIf { it.before == before && keep(pages.size, it) }
            pages += old ?: Held(before, read(before) ?: return)
            before = pages.last().page.next ?: break
        }
        if (pages.none { page -> page !in known && pages.any { it !== page && it.sharesWith(page) } }) {
            held = pages
            shown = pages.map { it.page }
        } else if (pages.any { it in known }) {
            // An entry went from one page to another that was not read again: all of them are, once.
            walk(emptyList(), wanted) { _, _ -> false }
        }
    }
}
