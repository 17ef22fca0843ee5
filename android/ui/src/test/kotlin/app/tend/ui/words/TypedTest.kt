package app.tend.ui.words

import app.tend.ui.desktop.XmlStrings
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource
import java.time.ZoneOffset
import java.util.Locale

/** Numbers as parents type them. */
class TypedTest {
    private fun formats(language: String) = Formats(XmlStrings(Locale.forLanguageTag(language)), { ZoneOffset.UTC })

    @ParameterizedTest
    @CsvSource(
        "en; 3,120; 3120",
        "en; 3.12; 3.12",
        "en; 3,12; 3.12",
        "en; 1,234.5; 1234.5",
        "de; 3.120; 3120",
        "de; 3,12; 3.12",
        "de; 3.12; 3.12",
        "de; 0.125; 0.125",
        "de; 1.234,5; 1234.5",
        "es; 3.120; 3120",
        "es; ' 4,5 '; 4.5",
        "en; 12a; ",
        delimiter = ';',
    )
    fun `a number is read in the parent's language`(
        language: String,
        text: String,
        number: Double?,
    ) = assertEquals(number, formats(language).typed(text))

    @ParameterizedTest
    @CsvSource("en", "de", "es")
    fun `what fills a field is read back as the same number`(language: String) {
        val formats = formats(language)
        for (number in listOf(3120.0, 12345.0, 3.25, 0.5, 120.0)) {
            assertEquals(number, formats.typed(formats.plain(number, 2)))
        }
    }
}
