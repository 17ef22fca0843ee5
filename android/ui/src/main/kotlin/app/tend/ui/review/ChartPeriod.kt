package app.tend.ui.review

import app.tend.core.CryingScreen
import app.tend.core.EntryKind
import app.tend.core.MeasureTrend
import app.tend.core.ReviewBand
import app.tend.core.ReviewMeasure
import app.tend.core.ReviewScreen
import app.tend.core.StatementKind
import app.tend.ui.parts.Logged
import java.time.LocalDate

/** The days a chart shows, whichever screen they come from. */
internal class ChartPeriod(
    val first: LocalDate,
    val weeks: UInt,
    val bands: List<ReviewBand>,
    val trends: List<MeasureTrend>,
    private val logged: (ReviewMeasure, Int) -> Logged,
) {
    /** How much of a measure was logged on a day or in its night. */
    fun completeness(
        measure: ReviewMeasure,
        day: Int,
    ): Logged = logged(measure, day)

    /** Whether anything of a measure was logged on a day or in its night. */
    fun isLogged(
        measure: ReviewMeasure,
        day: Int,
    ): Boolean = logged(measure, day) != Logged.Nothing
}

internal fun ReviewScreen.period() = ChartPeriod(first, weeks, bands, trends, ::completeness)

internal fun CryingScreen.period() =
    ChartPeriod(first, weeks, bands, trends) { _, day ->
        val of = days.getOrNull(day)
        ofDay(of?.crying?.logged == true, of?.over == true)
    }

private fun ReviewScreen.completeness(
    measure: ReviewMeasure,
    day: Int,
): Logged {
    val byNight = trends.any { it.measure == measure && it.byNight }
    if (byNight) {
        val night = nights.getOrNull(day) ?: return Logged.Nothing
        return ofDay(night.logged, night.complete)
    }
    val of = days.getOrNull(day) ?: return Logged.Nothing
    val logged =
        when (measure.kind) {
            EntryKind.SLEEP -> of.sleep.logged
            EntryKind.CRY -> of.crying.logged
            EntryKind.FEED -> of.feeding.logged
            else -> of.massage.logged
        }
    // A day that still goes on is drawn and not counted.
    val over = day < days.lastIndex || statements.none { it.says is StatementKind.NotOver }
    return ofDay(logged, over)
}

private fun ofDay(
    logged: Boolean,
    whole: Boolean,
): Logged =
    when {
        !logged -> Logged.Nothing
        whole -> Logged.Whole
        else -> Logged.Part
    }
