package app.tend.ui.words

import app.tend.core.EntryKind
import app.tend.ui.desktop.XmlFile
import app.tend.ui.desktop.XmlStrings
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import java.time.LocalDate
import java.time.ZoneId
import java.util.Locale
import kotlin.io.path.extension
import kotlin.io.path.readText

class StringsTest {
    private val english = XmlFile.of("values")
    private val sources =
        Files.walk(Path.of("src/main/kotlin")).use { all -> all.filter { it.extension == "kt" }.toList() }.map { it.readText() }

    @Test
    fun `every key a screen asks for exists`() {
        val asked = sources.flatMap { source -> ASKED.findAll(source).map { it.groupValues[1] } }.toSet()
        val missing = asked.filter { it !in english.texts && it !in english.plurals }
        assertEquals(emptyList<String>(), missing)
    }

    @Test
    fun `every choice of the core has a name`() {
        val groups =
            listOf(
                "kind" to EntryKind.entries,
                "onset" to app.tend.core.SleepOnset.entries,
                "woken_by" to app.tend.core.WokenBy.entries,
                "strength" to app.tend.core.CryStrength.entries,
                "reason" to app.tend.core.CryReason.entries,
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
                "light" to app.tend.ui.app.LightChoice.entries,
            )
        val missing =
            groups.flatMap { (group, values) -> values.map { "${group}_${it.name.lowercase()}" } }.filter { it !in english.texts }
        assertEquals(emptyList<String>(), missing)
    }

    @Test
    fun `every language has every key with the same placeholders`() {
        for (folder in listOf("values-de", "values-es")) {
            val other = XmlFile.of(folder)
            assertEquals(english.texts.keys - other.texts.keys, emptySet<String>(), folder)
            assertEquals(english.plurals.keys, other.plurals.keys, folder)
            val differ = english.texts.filter { (key, text) -> places(text) != places(other.texts.getValue(key)) }.keys
            assertEquals(emptySet<String>(), differ, folder)
        }
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
        assertEquals("03:12", formats("en").time(at))
        assertEquals("14,5", formats("de").hours(870.0))
        assertEquals("2 h 05", formats("en").duration(125.0))
        assertEquals(4.92, formats("de").typed("4,92"))
        assertEquals(null, formats("en").typed("four"))
    }

    private companion object {
        val ASKED = Regex("""(?:say|say\.count|LocalStrings\.current)\(\s*"([a-z_0-9]+)"""")
        val PLACE = Regex("""%\d\$[sd]""")
    }
}
