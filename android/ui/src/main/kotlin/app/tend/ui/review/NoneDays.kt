package app.tend.ui.review

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import app.tend.core.Command
import app.tend.core.CryDay
import app.tend.core.CryingScreen
import app.tend.core.EntryKind
import app.tend.core.NoneMark
import app.tend.core.ReviewScreen
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.Choice
import app.tend.ui.parts.Sheet
import app.tend.ui.parts.Words
import app.tend.ui.parts.hue
import app.tend.ui.parts.icon
import app.tend.ui.parts.kind
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.time.LocalDate
import java.util.UUID

/** A day without anything of a kind: nobody logged, or the parent [noted] that there was none. */
class NoneDay(
    val date: LocalDate,
    val noted: Boolean,
)

/** More days than this are no list to go through. */
private const val MOST_DAYS = 28

private fun <T> quietDays(
    days: List<T>,
    date: (T) -> LocalDate,
    logged: (T) -> Boolean,
    happened: (T) -> Boolean,
): List<NoneDay> =
    days
        .filterNot(happened)
        .map { NoneDay(date(it), logged(it)) }
        .asReversed()
        .take(MOST_DAYS)

private val CryDay.happened: Boolean get() = bouts > 0u || fussMinutes + cryMinutes + inconsolableMinutes > 0

/** Days of the period without anything of [kind], the newest first. */
internal fun ReviewScreen.noneDays(kind: EntryKind): List<NoneDay> =
    when (kind) {
        EntryKind.SLEEP -> quietDays(days, { it.date }, { it.sleep.logged }) { it.sleep.totalMinutes > 0 }
        EntryKind.FEED -> quietDays(days, { it.date }, { it.feeding.logged }) { it.feeding.feeds > 0u }
        EntryKind.CRY -> quietDays(days, { it.date }, { it.crying.logged }) { it.crying.happened }
        else -> quietDays(days, { it.date }, { it.massage.logged }) { it.massage.sessions > 0u }
    }

/** Days of the period without crying, the newest first. */
internal fun CryingScreen.noneDays(): List<NoneDay> = quietDays(days, { it.date }, { it.crying.logged }) { it.crying.happened }

/** Says that there was none of a kind on a day, or takes that back. */
fun noneCommand(
    child: UUID,
    kind: EntryKind,
    day: NoneDay,
): Command {
    val mark = NoneMark(child, kind, day.date)
    return if (day.noted) Command.ClearNone(mark) else Command.MarkNone(mark)
}

/** Days without an entry: on which of them there was none, so that an empty day is told from an unlogged one. */
@Composable
internal fun NoneSheet(
    kind: EntryKind,
    days: List<NoneDay>,
    onClose: () -> Unit,
    onTap: (NoneDay) -> Unit,
) {
    val say = LocalStrings.current
    val formats = LocalFormats.current
    Sheet(say("none_title", say.kind(kind)), onClose, kind.hue, kind.icon) {
        Words(say("none_about"), Type.body, Modifier.padding(bottom = Space.m))
        for (day in days) {
            val date = formats.day(day.date)
            // In large text the date may need the whole line.
            FlowRow(
                Modifier.fillMaxWidth().padding(vertical = Space.xs),
                Arrangement.SpaceBetween,
                itemVerticalAlignment = Alignment.CenterVertically,
            ) {
                Words(date, Type.body, Modifier.padding(end = Space.m))
                val spoken = "$date: ${say("none_there_was")}"
                Choice(
                    say("none_there_was"),
                    day.noted,
                    { onTap(day) },
                    Modifier.semantics { contentDescription = spoken },
                    kind.hue,
                    many = true,
                )
            }
        }
        if (days.isEmpty()) Words(say("none_nothing_open"), Type.body)
    }
}
