package app.tend.ui.timeline

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.tend.core.EntryKind
import app.tend.core.TimelineDay
import app.tend.core.TimelineDayChild
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.Chips
import app.tend.ui.parts.Choice
import app.tend.ui.parts.Sheet
import app.tend.ui.parts.Words
import app.tend.ui.parts.hue
import app.tend.ui.parts.icon
import app.tend.ui.parts.kind
import app.tend.ui.review.NoneDay
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings

private val KINDS = listOf(EntryKind.CRY, EntryKind.MASSAGE, EntryKind.FEED, EntryKind.SLEEP)

/** Kinds without an entry on a day: of which of them there was none. */
@Composable
internal fun NoneOfDaySheet(
    day: TimelineDay,
    onClose: () -> Unit,
    onTap: (EntryKind, NoneDay) -> Unit,
) {
    val say = LocalStrings.current
    Sheet(say("none_of_day", LocalFormats.current.day(day.date)), onClose, Hue.Care, Icon.Journal) {
        Words(say("none_about"), Type.body, Modifier.padding(bottom = Space.l))
        for (child in day.children) {
            val open = KINDS.filter { it in child.noneMarks || !child.logged(it) }
            Chips {
                for (kind in open) {
                    val noted = kind in child.noneMarks
                    Choice(say("none_of_kind", say.kind(kind)), noted, {
                        onTap(kind, NoneDay(day.date, noted))
                    }, hue = kind.hue, icon = kind.icon, many = true)
                }
            }
            if (open.isEmpty()) Words(say("none_nothing_open"), Type.body)
        }
    }
}

/** Whether the day has an entry of the kind or a "none" mark. */
private fun TimelineDayChild.logged(kind: EntryKind): Boolean =
    when (kind) {
        EntryKind.SLEEP -> totals.sleep.logged
        EntryKind.CRY -> totals.crying.logged
        EntryKind.FEED -> totals.feeding.logged
        else -> totals.massage.logged
    }
