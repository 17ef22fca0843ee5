package app.tend.ui.bench

import app.tend.core.BottleContent
import app.tend.core.ChildProfile
import app.tend.core.Command
import app.tend.core.Cry
import app.tend.core.CryStrength
import app.tend.core.Details
import app.tend.core.Diaper
import app.tend.core.DiaperAmount
import app.tend.core.Draft
import app.tend.core.Feed
import app.tend.core.FeedForm
import app.tend.core.Sleep
import app.tend.core.Source
import app.tend.core.Span
import app.tend.core.Volume
import app.tend.core.VolumeUnit
import app.tend.journal.TendJournal
import app.tend.journal.valueOrNull
import app.tend.ui.desktop.MadeUpFamily
import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import java.util.UUID

/** A child of five years with very many entries, sixty a day up to an hour ago. */
object ManyEntries {
    private const val A_DAY = 60L
    private const val AT_ONCE = 2_000
    private val apart = Duration.ofDays(1).dividedBy(A_DAY)

    suspend fun log(
        journal: TendJournal,
        entries: Int,
        now: Instant,
    ): UUID {
        val born = LocalDate.of(2021, 11, 1)
        journal.perform(Command.ChangeZone(born.atStartOfDay(MadeUpFamily.zone).toInstant(), MadeUpFamily.zone.id))
        val profile = ChildProfile("Mira", born, null, null)
        val child = checkNotNull(journal.perform(Command.AddChild(profile)).valueOrNull()?.child)
        for (numbers in (0 until entries).chunked(AT_ONCE)) {
            val drafts = numbers.map { draft(child, it, now.minus(Duration.ofHours(1)).minus(apart.multipliedBy(it.toLong()))) }
            checkNotNull(journal.perform(Command.Log(drafts)).valueOrNull()) { "the entries were refused" }
        }
        return child
    }

    private fun draft(
        child: UUID,
        number: Int,
        at: Instant,
    ): Draft {
        val over = at.plus(apart.dividedBy(2))
        val (span, details) =
            when (number % 4) {
                0 -> Span.Interval(at, over) to Details.Sleep(Sleep(null, null, null, null, null, null))
                1 -> Span.Moment(at) to bottle()
                2 -> Span.Interval(at, over) to Details.Cry(Cry(CryStrength.FUSS, null, emptyList(), emptyList(), null, null))
                else -> Span.Moment(at) to Details.Diaper(Diaper(DiaperAmount.MEDIUM, null, null, null, null))
            }
        return Draft(listOf(child), span, details, null, "as every day", emptyList(), Source.Logged)
    }

    private fun bottle() = Details.Feed(Feed(FeedForm.Bottle(BottleContent.Formula, null, Volume(90.0, VolumeUnit.ML))))
}
