package app.tend.ui.words

import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.exists
import kotlin.io.path.extension
import kotlin.io.path.readText

/**
 * What the sources of both phones say about keys of words: those [asked] for by name, those [counted],
 * everything [quoted] that may be one, the groups of [choices], and the [beginnings] of keys that are put together.
 */
class WordSources(
    texts: List<String>,
) {
    val asked: Set<String> = texts.flatMap { text -> ASKING.findAll(text).flatMap { keysFrom(text, it.range.last + 1) } }.toSet()
    val counted: Set<String> = texts.flatMap { text -> COUNTING.findAll(text).flatMap { keysFrom(text, it.range.last + 1) } }.toSet()
    val quoted: Set<String> =
        texts.flatMap { text -> QUOTED.findAll(text).map { it.groupValues.drop(1).first(String::isNotEmpty) } }.toSet()
    val choices: Set<String> = texts.flatMap { text -> CHOICE.findAll(text).map { it.groupValues[1] } }.toSet()
    val beginnings: Set<String> = texts.flatMap { text -> BEGINNING.findAll(text).map { it.groupValues[1] } }.toSet()

    /** The quoted keys between an opening bracket that ends at [start] and the end of the first argument. */
    private fun keysFrom(
        text: String,
        start: Int,
    ): List<String> {
        var depth = 0
        var quoted = false
        var at = start
        while (at < text.length) {
            when (text[at]) {
                '"' -> quoted = !quoted
                '(', '{', '[' -> if (!quoted) depth += 1
                ')', '}', ']' -> if (!quoted) depth -= 1
                ',' -> if (!quoted && depth == 0) break
            }
            if (depth < 0) break
            at += 1
        }
        return KEY.findAll(text.substring(start, at)).map { it.groupValues[1] }.toList()
    }

    companion object {
        /** From the folder of this module, where Maven runs tests. */
        private val FOLDERS =
            listOf(
                "src/main/kotlin",
                "../app/src/main",
                "../../ios/Sources",
                "../../ios/App",
                "../../ios/Shared",
                "../../ios/Widgets",
            ).map(Path::of)
        private val ASKING = Regex("""(?:\bsay|\bsay\.count|LocalStrings\.current|\bwords)\(""")
        private val COUNTING = Regex("""\bsay\.count\(""")
        private val KEY = Regex(""""([a-z][a-z_0-9]*)"""")
        private val QUOTED = Regex(""""([a-z][a-z_0-9]*)"|R\.(?:string|plurals)\.([a-z_0-9]+)|@string/([a-z_0-9]+)""")
        private val CHOICE = Regex("""\bchoice\(\s*"([a-z_]+)"""")
        private val BEGINNING = Regex(""""([a-z][a-z_0-9]*_)(?:\$|\\\()""")

        fun read() = WordSources(FOLDERS.filter { it.exists() }.flatMap(::textsIn))

        private fun textsIn(folder: Path): List<String> =
            Files.walk(folder).use { all -> all.filter { it.extension in setOf("kt", "swift", "xml") }.toList() }.map { it.readText() }
    }
}
