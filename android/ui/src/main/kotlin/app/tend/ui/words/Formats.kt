package app.tend.ui.words

import androidx.compose.runtime.staticCompositionLocalOf
import java.text.DecimalFormatSymbols
import java.text.NumberFormat
import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.time.ZoneId
import java.time.ZonedDateTime
import java.time.format.DateTimeFormatter
import kotlin.math.roundToInt

/** Where nothing was logged: not nought. */
const val NOT_KNOWN = "–"

/**
 * Dates, times, durations and numbers as this family reads them. [zoneAt] is the zone the family lived in at an
 * instant; [hours12] is the phone's choice of a 12-hour clock.
 */
class Formats(
    private val say: Strings,
    private val zoneAt: (Instant) -> ZoneId,
    private val hours12: Boolean = false,
) {
    private val locale = say.locale
    private val clock = DateTimeFormatter.ofPattern(if (hours12) "h:mm a" else "HH:mm", locale)
    private val letter = DateTimeFormatter.ofPattern("ccccc", locale)
    private val whole = NumberFormat.getIntegerInstance(locale)

    private fun pattern(key: String) = DateTimeFormatter.ofPattern(say(key), locale)

    fun local(at: Instant): ZonedDateTime = at.atZone(zoneAt(at))

    /** An instant from a civil date and time, in the zone in force then. */
    fun instant(
        date: LocalDate,
        time: LocalTime,
    ): Instant {
        val guess = date.atTime(time).atZone(zoneAt(Instant.now())).toInstant()
        return date.atTime(time).atZone(zoneAt(guess)).toInstant()
    }

    /** "03:12". */
    fun time(at: Instant): String = clock.format(local(at))

    fun time(at: LocalTime): String = clock.format(at)

    /** "Friday 20 November". */
    fun day(date: LocalDate): String = pattern("pattern_day").format(date)

    /** "20 November". */
    fun date(date: LocalDate): String = pattern("pattern_date").format(date)

    /** "20 November 2026". */
    fun dateWithYear(date: LocalDate): String = pattern("pattern_date_year").format(date)

    /** "Fri". */
    fun weekday(date: LocalDate): String = pattern("pattern_weekday").format(date)

    /** "F", where there is no room for more. */
    fun weekdayLetter(date: LocalDate): String = letter.format(date)

    /** "20". */
    fun dayOfMonth(date: LocalDate): String = whole.format(date.dayOfMonth)

    /** "20 Nov". */
    fun shortDate(date: LocalDate): String = pattern("pattern_date_short").format(date)

    /** "13 to 19 November". */
    fun period(
        first: LocalDate,
        last: LocalDate,
    ): String {
        val oneMonth = first.month == last.month && first.year == last.year
        return if (oneMonth) say("period_in_month", dayOfMonth(first), date(last)) else say("period", date(first), date(last))
    }

    /** "today 14:05", "yesterday 19:11", "18 Nov 19:11". */
    fun dayAndTime(
        at: Instant,
        now: Instant,
    ): String {
        val date = local(at).toLocalDate()
        val today = local(now).toLocalDate()
        return when (date) {
            today -> say("today_at", time(at))
            today.minusDays(1) -> say("yesterday_at", time(at))
            else -> say("date_at", shortDate(date), time(at))
        }
    }

    /** The same clock time on another day. */
    fun movedDays(
        at: Instant,
        days: Long,
    ): Instant = local(at).plusDays(days).toInstant()

    /** "now", "10 min ago", "yesterday 19:11", "in 5 min". */
    fun ago(
        at: Instant,
        now: Instant,
    ): String {
        val minutes = Duration.between(at, now).toMinutes()
        return when {
            at.isAfter(now.plusSeconds(SECONDS)) -> say("in_time", duration(Duration.between(now, at).toSeconds() / 60.0))
            minutes < 1 -> say("now")
            local(at).toLocalDate() == local(now).toLocalDate() -> say("time_ago", duration(minutes.toDouble()))
            minutes < HOUR * NIGHT_HOURS -> say("time_ago", duration(minutes.toDouble()))
            else -> dayAndTime(at, now)
        }
    }

    /** "52 min" or "2 h 18". */
    fun duration(minutes: Double): String {
        val whole = minutes.roundToInt()
        val (hours, rest) = whole / HOUR to whole % HOUR
        return if (hours == 0) say("duration_minutes", rest) else say("duration_hours", hours, two(rest))
    }

    /** "52 min" or "2 h 18 min", for the largest type and for screen readers. */
    fun longDuration(minutes: Double): String {
        val whole = minutes.toInt()
        val (hours, rest) = whole / HOUR to whole % HOUR
        return if (hours == 0) say("duration_minutes", rest) else say("duration_hours_minutes", hours, two(rest))
    }

    /** "14.5", so that it is not read as a clock time. */
    fun hours(minutes: Double): String = decimal(minutes / HOUR, 1)

    fun number(number: Int): String = whole.format(number)

    /** A number without needless zeros; below nought it has the sign of arithmetic, not a hyphen. */
    fun decimal(
        number: Double,
        digits: Int,
        least: Int = 0,
    ): String =
        NumberFormat
            .getNumberInstance(locale)
            .apply {
                maximumFractionDigits = digits
                minimumFractionDigits = least
            }.format(number)
            .replace('-', '−')

    /** "640 ml". */
    fun volume(millilitres: Double): String = say("number_unit", decimal(millilitres, 0), say("volume_unit_ml"))

    fun ounces(ounces: Double): String = say("number_unit", decimal(ounces, 1), say("volume_unit_oz"))

    /** As [decimal], without grouping: what a field is filled with. */
    fun plain(
        number: Double,
        digits: Int,
    ): String =
        NumberFormat
            .getNumberInstance(locale)
            .apply {
                maximumFractionDigits = digits
                isGroupingUsed = false
            }.format(number)

    /**
     * The number a parent typed; null when it is none. What groups thousands in this language does so before three
     * digits, as in "3,120"; elsewhere comma and point both stand before a fraction.
     */
    fun typed(text: String): Double? {
        val symbols = DecimalFormatSymbols.getInstance(locale)
        val bare = text.filterNot(Char::isWhitespace)
        val decimal = Regex.escape(symbols.decimalSeparator.toString())
        val group = Regex.escape(symbols.groupingSeparator.toString())
        val grouped = Regex("[1-9]\\d{0,2}($group\\d{3})+($decimal\\d*)?").matches(bare)
        val number = if (grouped) bare.replace(symbols.groupingSeparator.toString(), "") else bare
        return number
            .replace(',', '.')
            .replace('−', '-')
            .toDoubleOrNull()
            ?.takeIf(Double::isFinite)
    }

    private fun two(number: Int) = "%02d".format(locale, number)
}

private const val HOUR = 60
private const val SECONDS = 60L
private const val NIGHT_HOURS = 12

/** The formats of this family. */
val LocalFormats = staticCompositionLocalOf<Formats> { error("no formats") }
