package app.tend.journal

import app.tend.core.ChildId
import app.tend.core.ChildProfile
import app.tend.core.Command
import app.tend.core.Details
import app.tend.core.Draft
import app.tend.core.Receipt
import app.tend.core.Sleep
import app.tend.core.Source
import app.tend.core.Span
import app.tend.core.TimelineQuery
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import java.nio.file.Path
import java.time.Clock
import java.time.Instant
import java.time.LocalDate
import java.time.ZoneOffset
import kotlin.time.Duration.Companion.minutes

/** A Saturday in November at a quarter past three in the afternoon; Mia is twelve weeks old. */
internal val NOW: Instant = Instant.parse("2026-11-21T15:15:00Z")

internal val AT_HALF_PAST_TWELVE: Instant = Instant.parse("2026-11-21T12:30:00Z")

internal val MIA = ChildProfile("Mia", birthDate = LocalDate.of(2026, 8, 29), dueDate = null, sex = null)

/** Runs a test that waits for the core; one that hangs fails. */
internal fun waiting(test: suspend CoroutineScope.() -> Unit) =
    runBlocking { withTimeout(2.minutes) { test() } }

/** A journal in a folder that vanishes, at [NOW]. */
internal suspend fun openAt(
    folder: Path,
    name: String = "ours.tend",
    clock: Clock = Clock.fixed(NOW, ZoneOffset.UTC),
): TendJournal = TendJournal.open(folder.resolve(name).toString(), listOf("en"), clock = clock).orThrow()

/** The value; a test that needs it fails with the core's text. */
internal fun <T> JournalResult<T>.orThrow(): T =
    when (this) {
        is JournalResult.Success -> value
        is JournalResult.Failure -> throw AssertionError("failed to $text")
    }

internal suspend fun TendJournal.addMia(): ChildId =
    checkNotNull(perform(Command.AddChild(MIA)).orThrow().child)

internal suspend fun TendJournal.log(draft: Draft): JournalResult<Receipt> =
    perform(Command.Log(listOf(draft)))

/** A nap from half past twelve until [end]. */
internal fun nap(
    child: ChildId,
    start: Instant = AT_HALF_PAST_TWELVE,
    end: Instant = start.plusSeconds(40 * 60),
    note: String? = null,
) = Draft(
    children = listOf(child),
    span = Span.Interval(start, end),
    details = Details.Sleep(Sleep(null, null, null, null, null, null)),
    caregiver = null,
    note = note,
    tags = emptyList(),
    source = Source.Logged,
)

internal val EVERYTHING = TimelineQuery(emptyList(), emptyList(), emptyList(), null, null, 500u)

/** The notes of the timeline, newest entry first. */
internal suspend fun TendJournal.notes(): List<String?> =
    timeline(EVERYTHING)
        .first()
        .orThrow()
        .days
        .flatMap { day -> day.rows.map { it.entry.note } }
