package app.tend.ui.desktop

import app.tend.ui.words.Strings
import org.w3c.dom.Element
import java.util.Locale
import javax.xml.parsers.DocumentBuilderFactory

/** The strings of Android's own resource files, read from the class path; English where a language has none. */
class XmlStrings(
    override val locale: Locale,
) : Strings {
    private val own = XmlFile.of(folder(locale.language))
    private val english = XmlFile.of("values")

    override fun invoke(
        key: String,
        vararg values: Any,
    ): String = fill(own.texts[key] ?: english.texts[key] ?: error("no string is called $key"), values)

    override fun count(
        key: String,
        count: Int,
    ): String {
        val forms = own.plurals[key] ?: english.plurals[key] ?: error("no plural is called $key")
        val form = forms[if (count == 1) "one" else "other"] ?: forms.getValue("other")
        return fill(form, arrayOf(count))
    }

    private fun fill(
        text: String,
        values: Array<out Any>,
    ) = if (values.isEmpty()) text.replace("%%", "%") else text.format(locale, *values)

    companion object {
        private val LANGUAGES = setOf("de", "es")

        /** The resource folder of a language. */
        fun folder(language: String) = if (language in LANGUAGES) "values-$language" else "values"
    }
}

/** One `strings.xml`: texts and plurals by name. */
class XmlFile(
    val texts: Map<String, String>,
    val plurals: Map<String, Map<String, String>>,
) {
    companion object {
        fun of(folder: String): XmlFile {
            val path = "/app/tend/ui/res/$folder/strings.xml"
            val root =
                checkNotNull(XmlFile::class.java.getResourceAsStream(path)) { "$path is missing" }.use {
                    DocumentBuilderFactory
                        .newInstance()
                        .newDocumentBuilder()
                        .parse(it)
                        .documentElement
                }
            val plurals =
                root.children("plurals").associate { plural ->
                    plural.name to plural.children("item").associate { it.getAttribute("quantity") to it.plain }
                }
            return XmlFile(root.children("string").associate { it.name to it.plain }, plurals)
        }

        private fun Element.children(tag: String): List<Element> =
            (0 until childNodes.length).map(childNodes::item).filterIsInstance<Element>().filter { it.tagName == tag }

        private val Element.name get() = getAttribute("name")

        /** Android's escapes undone, its white space folded. */
        private val Element.plain
            get() =
                textContent
                    .trim()
                    .replace(Regex("\\s+"), " ")
                    .replace("\\'", "'")
                    .replace("\\\"", "\"")
                    .replace("\\n", "\n")
                    .replace("\\u00a0", "\u00a0")
    }
}
