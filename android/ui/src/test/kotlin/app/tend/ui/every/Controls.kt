package app.tend.ui.every

import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.SemanticsMatcher.Companion.keyIsDefined
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.isHeading
import app.tend.ui.desktop.XmlFile

/** What a finger or a screen reader can do with a control. */
enum class How { Tap, Hold, Type, Ask }

/** One thing that was done: on which page or sheet, with what, how. */
private data class Act(
    val where: String,
    val what: String,
    val how: How,
)

/** Something that can be done. Several names: a family's or the journal's own, of which one stands for all. */
private data class Offer(
    val where: String,
    val names: Set<String>,
    val how: How,
)

/**
 * Every control that was in sight in [EveryPlaceTest], and every one that a test has used, to be told apart. A control is
 * called by its words, those of the app as they are in `strings.xml`. Of choices side by side, and of what the journal or
 * the family has named (cues, days, children), one stands for all.
 */
object Controls {
    private val offers = linkedSetOf<Offer>()
    private val acts = mutableSetOf<Act>()
    private val words = AppWords()
    private var noticed = true

    /** Notes all that is in sight. */
    fun see(phone: ComposeUiTest) {
        val page = page(phone)
        val nodes = phone.onAllNodes(hasClickAction() or hasSetTextAction()).fetchSemanticsNodes()
        val named =
            nodes
                .filter { SemanticsProperties.Disabled !in it.config }
                .map { Named(it, where(it, page), it.called()) }
                // What else is in a dialog is the calendar, which is not ours.
                .filter { it.where != DIALOG || it.own }
        // Beside each other and with one thing to do: one stands for all.
        val (alone, others) = named.partition { it.own && it.role !in CHOICES }
        for (control in alone) offer(control.where, setOf(control.name), control.node)
        for ((key, group) in others.groupBy { Triple(it.where, it.node.layoutInfo.parentInfo, it.role) }) {
            offer(key.first, group.map { it.name }.toSet(), group.first().node)
        }
        for (node in phone.onAllNodes(keyIsDefined(SemanticsActions.CustomActions)).fetchSemanticsNodes()) {
            for (action in node.config[SemanticsActions.CustomActions]) offers += Offer(where(node, page), setOf(action.label), How.Ask)
        }
    }

    /** What [look] does is done to see something, and tests nothing. */
    fun unnoticed(look: () -> Unit) {
        noticed = false
        try {
            look()
        } finally {
            noticed = true
        }
    }

    /** Notes that a test does something with [node]; [action] is what it asks for. */
    fun use(
        phone: ComposeUiTest,
        node: SemanticsNode,
        how: How,
        action: String? = null,
    ) {
        if (noticed) acts += Act(where(node, page(phone)), action ?: node.called().first, how)
    }

    /** What was in sight and is used by no test. */
    fun unused(): List<String> =
        offers
            .filter { offer -> offer.names.none { Act(offer.where, it, offer.how) in acts } }
            .map { "${it.where}: ${it.how} ${it.names.joinToString(" | ")}" }
            .sorted()

    private fun offer(
        where: String,
        names: Set<String>,
        node: SemanticsNode,
    ) {
        val config = node.config
        if (SemanticsActions.SetText in config) {
            offers += Offer(where, names, How.Type)
        } else {
            offers += Offer(where, names, How.Tap)
            if (SemanticsActions.OnLongClick in config) offers += Offer(where, names, How.Hold)
        }
    }

    private class Named(
        val node: SemanticsNode,
        val where: String,
        called: Pair<String, Boolean>,
    ) {
        val name = called.first
        val own = called.second
        val role = node.config.getOrNull(SemanticsProperties.Role)
    }

    /** The sheet or dialog around it, else the page; what is named by the family is "a page". */
    private fun where(
        node: SemanticsNode,
        page: String,
    ): String =
        if (inDialog(node)) {
            DIALOG
        } else {
            generateSequence(node) { it.parent }
                .firstNotNullOfOrNull { around ->
                    around.config.getOrNull(SemanticsProperties.PaneTitle)?.let { words.of(it) ?: "a sheet" }
                }
                ?: page
        }

    private fun page(phone: ComposeUiTest): String =
        phone
            .onAllNodes(isHeading())
            .fetchSemanticsNodes()
            .firstOrNull { heading -> generateSequence(heading) { it.parent }.none { SemanticsProperties.PaneTitle in it.config } }
            ?.config
            ?.getOrNull(SemanticsProperties.Text)
            ?.firstNotNullOfOrNull { words.of(it.text) }
            ?: "a page"

    /** Its name, and whether that is one of the app. */
    private fun SemanticsNode.called(): Pair<String, Boolean> {
        config.getOrNull(SemanticsProperties.TestTag)?.let { return it to true }
        val said =
            listOfNotNull(config.getOrNull(SemanticsActions.OnClick)?.label) +
                config.getOrNull(SemanticsProperties.ContentDescription).orEmpty()
        val written = config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text }
        // A choice in a row is called by what is written on it; what is said names the row as well.
        val all = if (config.getOrNull(SemanticsProperties.Role) in CHOICES) written + said else said + written
        return all.firstOrNull()?.let(words::of)?.let { it to true } ?: (all.joinToString(" ").replace(NUMBER, "#") to false)
    }
}

private val CHOICES = setOf(Role.RadioButton, Role.Checkbox, Role.Tab)
private const val DIALOG = "a dialog"
private val NUMBER = Regex("\\d+")
private const val LEAST_LETTERS = 3

/** The words of the app in English, found again in what is on the screen. */
private class AppWords {
    private val file = XmlFile.of("values")
    private val all = file.texts.values + file.plurals.values.flatMap { it.values }
    private val whole = all.filter { '%' !in it }.toSet()

    /** Those with gaps, the most telling first. */
    private val gapped =
        all
            .filter { GAP.containsMatchIn(it) && it.replace(GAP, "").trim().length >= LEAST_LETTERS }
            .sortedByDescending { it.replace(GAP, "").length }
            .map { it to Regex(it.split(GAP).joinToString(".+") { part -> Regex.escape(part.replace("%%", "%")) }) }

    /** The words as the file has them; null when they are not the app's. */
    fun of(text: String): String? = text.takeIf { it in whole } ?: gapped.firstOrNull { (_, shape) -> shape.matches(text) }?.first

    private companion object {
        val GAP = Regex("%\\d\\$[a-z]")
    }
}
