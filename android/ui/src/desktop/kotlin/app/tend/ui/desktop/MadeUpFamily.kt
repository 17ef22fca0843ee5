package app.tend.ui.desktop

import app.tend.core.BodyArea
import app.tend.core.BottleContent
import app.tend.core.BreastSegment
import app.tend.core.BreastSide
import app.tend.core.CaregiverProfile
import app.tend.core.CaregiverRole
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
import app.tend.core.Growth
import app.tend.core.Massage
import app.tend.core.MassageOutcome
import app.tend.core.OwnStep
import app.tend.core.Permission
import app.tend.core.RoutineName
import app.tend.core.SessionEvent
import app.tend.core.Sex
import app.tend.core.Sleep
import app.tend.core.Source
import app.tend.core.Span
import app.tend.core.Volume
import app.tend.core.VolumeUnit
import app.tend.core.Weight
import app.tend.core.WeightUnit
import app.tend.journal.TendJournal
import app.tend.journal.valueOrNull
import kotlinx.coroutines.flow.first
import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.time.ZoneId
import java.util.UUID

/**
 * Mira, born 15 September 2026, who is 9 weeks old: a made-up week in a made-up family, logged through the journal's own
 * door. Every picture and most tests show it.
 */
object MadeUpFamily {
    val zone: ZoneId = ZoneId.of("Europe/Dublin")
    val today: LocalDate = LocalDate.of(2026, 11, 20)
    private val born: LocalDate = LocalDate.of(2026, 9, 15)

    fun at(
        hour: Int,
        minute: Int,
        date: LocalDate = today,
    ): Instant = date.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant()

    /** Logs the week as it looks at [now]: what began before and goes on then runs. [twins] adds Jonas. */
    suspend fun log(
        journal: TendJournal,
        now: Instant,
        twins: Boolean = false,
    ): UUID {
        journal.perform(Command.ChangeZone(born.atStartOfDay(zone).toInstant(), zone.id))
        journal.perform(Command.AddCaregiver(CaregiverProfile("Sam", CaregiverRole.PARENT)))
        val mira = child(journal, "Mira")
        val drafts = week(mira).filter { it.began.isBefore(now) }.map { it.draft(now) } + weights(mira)
        journal.perform(Command.Log(drafts))
        val diapers = listOf(at(7, 30), at(13, 20), at(17, 40)).flatMap { first -> (0L..7L).map { first.minus(Duration.ofDays(it)) } }
        journal.perform(Command.Log((diapers + at(1, 22)).filter { it.isBefore(now) }.map { diaper(mira, it) }))
        if (twins) {
            val jonas = child(journal, "Jonas")
            journal.perform(Command.Start(listOf(jonas), breast(now.minusSeconds(360), null), now.minusSeconds(360), null))
        }
        return mira
    }

    /** The family before anything is logged. */
    suspend fun begin(journal: TendJournal): UUID {
        journal.perform(Command.ChangeZone(born.atStartOfDay(zone).toInstant(), zone.id))
        return child(journal, "Mira")
    }

    /** A third child, with a long name. */
    fun third(): Command = Command.AddChild(ChildProfile("Maximiliane", born.minusYears(3), null, Sex.GIRL))

    /** Mira as she was on her fifth day: diapers and feeds of the first days of life. */
    suspend fun logNewborn(
        journal: TendJournal,
        now: Instant,
    ): UUID {
        val first = today.minusDays(NEWBORN_DAYS)
        journal.perform(Command.ChangeZone(first.minusDays(1).atStartOfDay(zone).toInstant(), zone.id))
        val profile = ChildProfile("Mira", first, null, Sex.GIRL)
        val mira = checkNotNull(journal.perform(Command.AddChild(profile)).valueOrNull()?.child)
        val feeds =
            (0L..NEWBORN_DAYS).flatMap { day -> (1..22 step 3).map { at(it, 10, first.plusDays(day)) } }.filter { it.isBefore(now) }
        journal.perform(Command.Log(feeds.map { draft(mira, Span.Interval(it, it.plusSeconds(1500)), breast(it, it.plusSeconds(1500))) }))
        val diapers = (0L..NEWBORN_DAYS).flatMap { day -> (0..day.toInt()).map { at(6 + 3 * it, 20, first.plusDays(day)) } }
        journal.perform(Command.Log(diapers.filter { it.isBefore(now) }.mapIndexed { place, at -> diaper(mira, at, place % 2 == 0) }))
        return mira
    }

    /** A session that has come to its third stroke, the baby having said yes. */
    suspend fun beginMassage(
        journal: TendJournal,
        child: UUID,
        now: Instant,
    ) {
        journal.perform(Command.BeginMassage(child, RoutineName.SHORT, null, emptyList(), null, null, null, null, now))
        val session = checkNotNull(journal.massageSession(child).first().valueOrNull()).session
        for (event in listOf(SessionEvent.Asked(Permission.YES), SessionEvent.Next, SessionEvent.Next)) {
            journal.perform(Command.MassageEvent(session, event, now))
        }
    }

    /** A routine of the family's own. */
    fun routine(): Command {
        val steps = listOf("legs-01-resting-hands" to 30u, "legs-03-hug-and-glide" to 45u, "legs-05-toe-roll" to 30u)
        return Command.SaveRoutine(null, "After the bath", steps.map { (stroke, seconds) -> OwnStep(stroke, seconds) })
    }

    /** A massage of three strokes yesterday, to be repeated. */
    fun massageWithStrokes(child: UUID): Command {
        val began = at(18, 0, today.minusDays(1))
        val massage = massage().massage.copy(strokes = listOf("legs-01-resting-hands", "legs-03-hug-and-glide", "legs-05-toe-roll"))
        return Command.Log(listOf(draft(child, Span.Interval(began, began.plusSeconds(720)), Details.Massage(massage))))
    }

    /** Four weeks with a coin from today on. The coin falls anew each time: it is tossed until tonight is without. */
    suspend fun beginExperiment(
        journal: TendJournal,
        child: UUID,
    ) {
        do {
            val begun = checkNotNull(journal.perform(Command.BeginExperiment(child, today)).valueOrNull())
            val tonight = checkNotNull(journal.comparison(child).first().valueOrNull()).experiment?.tonight == true
            if (tonight) journal.undo(begun.change)
        } while (tonight)
    }

    private suspend fun child(
        journal: TendJournal,
        name: String,
    ): UUID = checkNotNull(journal.perform(Command.AddChild(ChildProfile(name, born, null, Sex.GIRL))).valueOrNull()?.child)

    private class Stretch(
        val letter: Char,
        val child: UUID,
        val began: Instant,
        val ended: Instant,
        val place: Int,
    ) {
        fun draft(now: Instant): Draft {
            val span = if (ended.isAfter(now)) Span.Running(began) else Span.Interval(began, ended)
            return MadeUpFamily.draft(child, span, details(if (ended.isAfter(now)) null else ended))
        }

        private fun details(end: Instant?): Details =
            when (letter) {
                'S' -> Details.Sleep(Sleep(null, null, null, null, null, null))
                'F' -> if (place % 7 == 4) bottle() else breast(began, end)
                'u' -> cry(CryStrength.FUSS)
                'c' -> cry(CryStrength.CRY)
                'i' -> cry(CryStrength.INCONSOLABLE)
                else -> massage()
            }
    }

    private fun draft(
        child: UUID,
        span: Span,
        details: Details,
    ): Draft {
        val bottle = details is Details.Feed && details.feed.form is FeedForm.Bottle && span is Span.Interval
        val timing = if (bottle) Span.Moment(span.start) else span
        return Draft(listOf(child), timing, details, null, null, emptyList(), Source.MadeUp)
    }

    private fun breast(
        began: Instant,
        end: Instant?,
    ) = Details.Feed(Feed(FeedForm.Breast(listOf(BreastSegment(BreastSide.LEFT, began, end)))))

    private fun bottle() = Details.Feed(Feed(FeedForm.Bottle(BottleContent.BreastMilk, null, Volume(90.0, VolumeUnit.ML))))

    private fun cry(strength: CryStrength) = Details.Cry(Cry(strength, null, emptyList(), emptyList(), null, null))

    private fun massage(): Details.Massage {
        val areas = listOf(BodyArea.LEGS, BodyArea.TUMMY)
        val none = null
        return Details.Massage(
            Massage(
                emptyList(),
                areas,
                emptyList(),
                none,
                none,
                none,
                emptyList(),
                MassageOutcome.SHORT,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                emptyList(),
                none,
            ),
        )
    }

    private fun diaper(
        child: UUID,
        at: Instant,
        dirty: Boolean = false,
    ) = draft(child, Span.Moment(at), Details.Diaper(Diaper(DiaperAmount.MEDIUM, DiaperAmount.SMALL.takeIf { dirty }, null, null, null)))

    private fun weights(child: UUID): List<Draft> =
        listOf(0L to 3.05, 4L to 2.86, 10L to 3.08, 21L to 3.52, 35L to 4.02, 49L to 4.51, 64L to 4.92).map { (day, kilograms) ->
            val growth = Growth(Weight(kilograms, WeightUnit.KG), null, null, null)
            draft(child, Span.Moment(at(11, 0, born.plusDays(day))), Details.Growth(growth))
        }

    /** The diary read; a sleep over midnight is one sleep. */
    private fun week(child: UUID): List<Stretch> {
        val lines = checkNotNull(javaClass.getResourceAsStream("made-up-week.txt")).bufferedReader().readLines().drop(1)
        val all = mutableListOf<Stretch>()
        lines.forEachIndexed { day, line ->
            val midnight = today.minusDays(7L - day).atStartOfDay(zone).toInstant()
            for (match in STRETCH.findAll(line)) {
                val (letter, h, m, toH, toM) = match.destructured
                val began = midnight.plusSeconds((h.toLong() * 60 + m.toLong()) * 60)
                val ended = midnight.plusSeconds((toH.toLong() * 60 + toM.toLong()) * 60)
                val before = all.lastOrNull { it.letter == 'S' }
                if (letter == "S" && before?.ended == began) {
                    all -= before
                    all += Stretch('S', child, before.began, ended, all.size)
                } else {
                    all += Stretch(letter[0], child, began, ended, all.size)
                }
            }
        }
        return all
    }

    private const val NEWBORN_DAYS = 4L
    private val STRETCH = Regex("([SFuciM]) (\\d\\d):(\\d\\d)-(\\d\\d):(\\d\\d)")
}
