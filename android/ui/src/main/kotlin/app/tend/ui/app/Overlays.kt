package app.tend.ui.app

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.Saver
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.setValue
import app.tend.core.EntryKind
import app.tend.core.FormQuery
import app.tend.ui.entry.OpenEntry
import java.time.Instant
import java.util.UUID

/** What lies over a place: the sheet of an entry, or the list of everything else. */
class Overlays {
    var entry by mutableStateOf<OpenEntry?>(null)
        private set
    var more by mutableStateOf(false)
        private set
    private var opened = 0

    /** A new entry; it began at [began], else now. */
    fun openForm(
        kind: EntryKind,
        children: List<UUID>,
        began: Instant? = null,
    ) = open(FormQuery.New(kind, children.takeUnless { kind == EntryKind.WELLBEING }.orEmpty()), began)

    fun edit(entry: UUID) = open(FormQuery.Edit(entry))

    fun openMore() {
        more = true
    }

    fun close() {
        entry = null
        more = false
    }

    private fun open(
        query: FormQuery,
        began: Instant? = null,
    ) {
        opened += 1
        more = false
        entry = OpenEntry(query, "entry-$opened-${System.nanoTime()}", began)
    }

    companion object {
        /** A new form and an entry that is edited come back after the app was killed; the sheet keeps what was typed. */
        val saver: Saver<Overlays, Any> =
            listSaver(
                save = { overlays ->
                    when (val query = overlays.entry?.query) {
                        is FormQuery.New -> listOf("new", query.kind.name) + query.children.map(UUID::toString)
                        is FormQuery.Edit -> listOf("edit", query.entry.toString())
                        else -> listOf(if (overlays.more) "more" else "none")
                    }
                },
                restore = { kept ->
                    Overlays().apply {
                        when (kept.first()) {
                            "new" -> openForm(EntryKind.valueOf(kept[1]), kept.drop(2).map(UUID::fromString))
                            "edit" -> edit(UUID.fromString(kept[1]))
                            "more" -> openMore()
                        }
                    }
                },
            )
    }
}
