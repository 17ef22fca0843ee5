package app.tend.ui.words

import app.tend.ui.desktop.XmlFile
import app.tend.ui.desktop.XmlStrings
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource
import java.time.Instant
import java.time.LocalDate
import java.time.ZoneId
import java.util.Locale

/** The words of every language against each other and against the sources of both phones. */
class StringsTest {
    private val english = XmlFile.of("values")
    private val keys = english.texts.keys + english.plurals.keys
    private val sources = WordSources.read()

    @Test
    fun `every key a screen asks for exists`() {
        assertTrue(sources.asked.size > 200, "only ${sources.asked.size} keys were found in the sources")
        assertEquals(emptySet<String>(), sources.asked - keys)
        assertEquals(emptySet<String>(), sources.counted - english.plurals.keys, "asked for with a count")
        assertEquals(emptySet<String>(), (sources.asked - sources.counted) - english.texts.keys, "plurals asked for without a count")
    }

    @Test
    fun `every key is asked for by a screen of one of the phones`() {
        val groups = (GROUPS.keys.filter { it in sources.quoted } + sources.choices).map { "${it}_" } + sources.beginnings
        // The name under the app's icon is asked for by the phone.
        val unused = (keys - sources.quoted - "app_name").filter { key -> groups.none(key::startsWith) }
        assertEquals(emptyList<String>(), unused)
    }

    @Test
    fun `every choice of the core has a name`() {
        val nameless = sources.choices.filter { group -> keys.none { it.startsWith("${group}_") } }
        assertEquals(emptyList<String>(), nameless)
        val missing =
            GROUPS.flatMap { (group, values) -> values.map { "${group}_${it.name.lowercase()}" } }.filter { it !in english.texts }
        assertEquals(emptyList<String>(), missing)
    }

    @ParameterizedTest
    @ValueSource(strings = ["de", "es"])
    fun `every language has every key with the same placeholders`(language: String) {
        val other = XmlFile.of("values-$language")
        assertEquals(english.texts.keys, other.texts.keys)
        assertEquals(english.plurals.keys, other.plurals.keys)
        val texts = english.texts.filter { (key, text) -> places(text) != places(other.texts.getValue(key)) }.keys
        val plurals =
            english.plurals
                .filter { (key, forms) -> places(forms.getValue("other")) != places(other.plurals.getValue(key).getValue("other")) }
                .keys
        assertEquals(emptySet<String>(), texts + plurals)
    }

    @ParameterizedTest
    @ValueSource(strings = ["values", "values-de", "values-es"])
    fun `every text can be filled, and says it calmly`(folder: String) {
        val file = XmlFile.of(folder)
        val all = file.texts.toList() + file.plurals.flatMap { (key, forms) -> forms.values.map { key to it } }
        for ((key, text) in all) {
            assertTrue(text.isNotBlank(), "$folder: $key is empty")
            assertTrue('!' !in text && '¡' !in text, "$folder: $key calls out")
            assertEquals(PERCENT.findAll(text).count(), PLACE.findAll(text).count(), "$folder: a lone % in $key")
        }
    }

    /** One entry, two entries: what a number is followed by depends on it, and on the language. */
    @ParameterizedTest
    @ValueSource(strings = ["values", "values-de", "values-es"])
    fun `what follows a number has a form for one and for many`(folder: String) {
        val file = XmlFile.of(folder)
        for ((key, forms) in file.plurals) assertTrue(forms.keys.containsAll(listOf("one", "other")), "$folder: $key")
        val counted = file.texts.filter { (_, text) -> COUNTED.containsMatchIn(text) }.keys
        assertEquals(emptySet<String>(), counted - NEVER_CHANGING, "$folder: make them plurals, or put the number last")
    }

    private fun places(text: String) = PLACE.findAll(text).map { it.value }.toSortedSet()

    @Test
    fun `dates, times and numbers are written as the language has them`() {
        val friday = LocalDate.of(2026, 11, 20)
        val at = Instant.parse("2026-11-20T03:12:00Z")

        fun formats(language: String) = Formats(XmlStrings(Locale.forLanguageTag(language)), { ZoneId.of("Europe/Dublin") })
        assertEquals("Friday 20 November", formats("en").day(friday))
        assertEquals("Freitag, 20. November", formats("de").day(friday))
        assertEquals("viernes, 20 de noviembre", formats("es").day(friday))
        val weekBefore = friday.minusDays(6)
        assertEquals("14 to 20 November", formats("en").period(weekBefore, friday))
        assertEquals("14. bis 20. November", formats("de").period(weekBefore, friday))
        assertEquals("del 14 al 20 de noviembre", formats("es").period(weekBefore, friday))
        assertEquals("03:12", formats("en").time(at))
        assertEquals("14,5", formats("de").hours(870.0))
        assertEquals("2 h 05", formats("en").duration(125.0))
        assertEquals(4.92, formats("de").typed("4,92"))
        assertEquals(null, formats("en").typed("four"))
    }

    private companion object {
        /** Keys made of a word and a choice: `onset_fed`. */
        val GROUPS: Map<String, List<Enum<*>>> =
            mapOf(
                "kind" to app.tend.core.EntryKind.entries,
                "onset" to app.tend.core.SleepOnset.entries,
                "woken_by" to app.tend.core.WokenBy.entries,
                "strength" to app.tend.core.CryStrength.entries,
                "reason" to app.tend.core.CryReason.entries,
                "felt" to app.tend.core.ParentFeeling.entries,
                "area" to app.tend.core.BodyArea.entries,
                "outcome" to app.tend.core.MassageOutcome.entries,
                "state" to app.tend.core.BabyState.entries,
                "reaction" to app.tend.core.FoodReaction.entries,
                "diaper_amount" to app.tend.core.DiaperAmount.entries,
                "color" to app.tend.core.StoolColor.entries,
                "texture" to app.tend.core.StoolTexture.entries,
                "site" to app.tend.core.TemperatureSite.entries,
                "dose_unit" to app.tend.core.DoseUnit.entries,
                "volume_unit" to app.tend.core.VolumeUnit.entries,
                "weight_unit" to app.tend.core.WeightUnit.entries,
                "length_unit" to app.tend.core.LengthUnit.entries,
                "degree_unit" to app.tend.core.DegreeUnit.entries,
                "role" to app.tend.core.CaregiverRole.entries,
                "sex" to app.tend.core.Sex.entries,
                "filter" to app.tend.ui.timeline.Filter.entries,
                "side" to listOf(app.tend.core.BreastSide.LEFT, app.tend.core.BreastSide.RIGHT),
                "evening" to listOf(app.tend.core.EveningChoice.YES, app.tend.core.EveningChoice.NO),
                "light" to app.tend.ui.app.LightChoice.entries,
            )
        val PLACE = Regex("""%\d\$[sd]""")
        val PERCENT = Regex("""%(?!%)(?<!%%)""")
        val COUNTED = Regex("""%\d[$]d\s+\p{L}""")

        /** Abbreviated units, steps that are never one, places in a row, and the days of a period. */
        val NEVER_CHANGING =
            setOf(
                "duration_minutes",
                "duration_hours",
                "duration_hours_minutes",
                "minutes_earlier",
                "minutes_later",
                "massage_place",
                "routine_seconds",
                "days_logged",
                "rhythm_spoken",
            )
    }
}
