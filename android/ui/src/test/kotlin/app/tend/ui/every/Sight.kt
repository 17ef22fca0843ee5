package app.tend.ui.every

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.performTouchInput
import app.tend.core.EntryKind
import app.tend.core.ParentMood
import app.tend.journal.valueOrNull
import app.tend.ui.app.Screen
import app.tend.ui.await
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.Frame
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.PLACES
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.desktop.Variant
import app.tend.ui.desktop.XmlFile
import app.tend.ui.hold
import app.tend.ui.holds
import app.tend.ui.now
import app.tend.ui.says
import app.tend.ui.tap
import app.tend.ui.tile
import app.tend.ui.type
import kotlinx.coroutines.runBlocking
import java.time.ZoneId
import java.util.Locale

/**
 * Something a parent comes to see: a place of the gallery, or what opens there after a few taps. It is looked at in every
 * variant; of a [rare] one, which is built of parts that are seen elsewhere, pictures are kept in two.
 */
class Sight(
    val shot: Shot,
    val rare: Boolean = false,
    val come: (ComposeUiTest.(Staged) -> Unit)? = null,
) {
    /** Whether something opens over the place. */
    val opens: Boolean get() = come != null || shot.open != null

    val variants: List<Variant>
        get() =
            Variant.entries.filter {
                when (it) {
                    Variant.GermanLarge -> !shot.frame.isSmall

                    // The words of what opens over a place are as wide in German.
                    Variant.SpanishSmall -> come == null && !rare

                    else -> !rare || it in RARE
                }
            }

    /** Whether a picture of it is kept. */
    fun isKept(variant: Variant): Boolean = variant.pictured || shot.name + variant.suffix in KEPT

    private companion object {
        val RARE = setOf(Variant.Light, Variant.Large)

        /** What shows best whether long words have room. */
        val KEPT =
            setOf(
                "today-awake-german-large",
                "massage-before-german-large",
                "settings-german-large",
                "sheet-sleep-german-large",
                "today-awake-spanish-small",
                "review-week-spanish-small",
                "exchange-spanish-small",
                "sheet-medicine-spanish-small",
            )
    }
}

private val Frame.isSmall get() = width < 360 && text > 1

private val KEYS: Map<String, String> =
    XmlFile
        .of("values")
        .texts.entries
        .reversed()
        .associate { (key, words) -> words to key }

/** Words of the app, by what they are in English, in the language of this phone. */
private fun Staged.said(
    english: String,
    vararg values: Any,
): String = strings(KEYS.getValue(english), *values)

private val night = MadeUpFamily.at(3, 12)
private val afternoon = MadeUpFamily.at(14, 20)

private fun opened(
    name: String,
    screen: Screen = Screen.Today,
    rare: Boolean = false,
    come: ComposeUiTest.(Staged) -> Unit,
) = Sight(Shot(name, afternoon, screen), rare, come)

private fun rare(
    name: String,
    screen: Screen = Screen.Today,
    come: (ComposeUiTest.(Staged) -> Unit)? = null,
) = Sight(Shot(name, afternoon, screen), rare = true, come)

/** What opens over the places: each sheet, each question, each answer. */
private val OPENED =
    listOf(
        opened("today-more") { tap(it.said("More")) },
        opened("today-began-ago") {
            await(tile("sleep"))
            awaitRest()
            hold(tile("sleep"))
        },
        Sight(Shot("today-correct-start", night)) { tap(it.said("since %1\$s", "00:54")) },
        opened("today-answer") {
            awaitRest()
            tap(tile("cry"))
            awaitText(it.said("Undo"))
        },
        opened("crying-stopped", Screen.Crying) { tap(it.said("It has stopped")) },
        opened("journal-none", Screen.Journal) { tap(holds(it.said("There was none: %1\$s", "").trim())) },
        Sight(Shot("review-none", MadeUpFamily.at(20, 48), Screen.Review)) { staged ->
            tap(
                SemanticsMatcher("days without a massage") {
                    it.config.getOrNull(SemanticsActions.OnClick)?.label ==
                        staged.strings("none_title", staged.strings("kind_massage"))
                },
            )
        },
        Sight(Shot("routines-edit", afternoon, Screen.Routines, also = listOf { _ -> MadeUpFamily.routine() })) {
            tap(holds("After the bath"))
        },
        Sight(Shot("massage-session-more", afternoon, Screen.Session, massage = true)) { tap(it.said("Cues, state, leave out")) },
        opened("exchange-put-back", Screen.Exchange) { tap(holds("2026")) },
        opened("journal-search", Screen.Journal) { tap(it.said("Search")) },
        opened("journal-entry", Screen.Journal) { tap(hasText(it.said("Bottle"))) },
        opened("review-table", Screen.Review) { tap(it.said("As a table")) },
        opened("massage-sessions", Screen.Massage) { tap(it.said("Sessions")) },
        opened("massage-guide", Screen.Massage) { tap(it.said("Guide")) },
        opened("massage-asking", Screen.Massage) {
            tap(it.said("Begin"))
            awaitText(it.said("Ask your baby first"))
        },
        Sight(Shot("massage-after", afternoon, Screen.Session, massage = true)) {
            tap(it.said("Stop and finish"))
            tap(it.said("Baby had enough"))
        },
        opened("family-child", Screen.Family) { tap("Mira") },
        opened("family-caregiver", Screen.Family) { tap("Sam") },
        opened("safety-card", Screen.Safety) { staged ->
            val cards = runBlocking { checkNotNull(staged.journal.safety("IE").valueOrNull()) }.cards
            tap(hasText(cards.filter { it.id != "cannot-cope" }[1].title))
        },
        opened("safety-countries", Screen.Safety) { staged ->
            tap(Locale("", "IE").getDisplayCountry(staged.strings.locale))
            awaitText(staged.strings("choose_country"))
        },
        opened("learn-card", Screen.Learn) { staged ->
            tap(hasText(runBlocking { checkNotNull(staged.journal.learn().valueOrNull()) }.cards.first().title))
        },
        opened("exchange-preview", Screen.Exchange) { staged ->
            staged.phone.nextFile = "../../tests/data/eva.csv"
            tap(staged.said("Choose a file"))
            awaitText(staged.said("Bring it in"))
        },
        Sight(Shot("first-start-bring", at = null)) { tap(it.said("Bring a history")) },
        Sight(Shot("first-start-waits", at = null), rare = true) { staged ->
            staged.phone.nextFile = "../../tests/data/eva.csv"
            tap(staged.said("Bring a history"))
            tap(staged.said("Choose a file"))
            await(says(staged.said("Name your child first")))
        },
        Sight(Shot("first-start-waiting", at = null), rare = true) { staged ->
            staged.phone.nextFile = "../../tests/data/eva.csv"
            tap(staged.said("Bring a history"))
            tap(staged.said("Choose a file"))
            tap(staged.said("Name your child first"))
            awaitRest()
        },
        Sight(Shot("paint-over", MadeUpFamily.at(7, 24), Screen.Paint)) {
            await(hasTestTag("board"))
            onNode(hasTestTag("board")).performTouchInput { down(Offset(width / 2f, height / 2f)).also { up() } }
            tap(it.said("Save"))
            awaitText(it.said("Something is logged there"))
        },
    )

/** What is seen less often: calendars, several children, nothing yet, something wrong. */
private val RARELY =
    listOf(
        rare("family-calendar", Screen.Family) {
            tap("Mira")
            tap(hasTestTag(it.said("Born on")))
        },
        rare("exchange-coming-in", Screen.Exchange) { staged ->
            staged.phone.nextFile = "../../tests/data/eva.csv"
            tap(staged.said("Choose a file"))
            await(says(staged.said("Bring it in")))
            awaitRest()
            staged.work.hold()
            tap(staged.said("Bring it in"))
        },
        rare("exchange-refused", Screen.Exchange) { staged ->
            staged.phone.nextFile = "pom.xml"
            tap(staged.said("Choose a file"))
        },
        Sight(Shot("exchange-whose", afternoon, Screen.Exchange, twins = true), rare = true) { staged ->
            staged.phone.nextFile = "../../tests/data/eva.csv"
            tap(staged.said("Choose a file"))
            awaitText(staged.said("Bring it in"))
        },
        rare("routines-new", Screen.Routines) {
            tap(it.said("New routine"))
            awaitRest()
            val stroke =
                it.journal
                    .massageRoutines()
                    .now()
                    .areas
                    .first()
                    .strokes
                    .first()
            tap(stroke.name)
            tap(it.said("Save"))
        },
        rare("routines-none", Screen.Routines),
        Sight(Shot("today-three", night, twins = true, also = listOf { _ -> MadeUpFamily.third() }), rare = true),
        Sight(Shot("today-both", night, twins = true), rare = true) {
            await(tile("massage"))
            awaitRest()
            hold(tile("massage"))
            tap(it.said("Both"))
        },
        Sight(Shot("sheet-feed-twins", afternoon, twins = true, open = EntryKind.FEED), rare = true),
        Sight(Shot("journal-twins", afternoon, Screen.Journal, twins = true), rare = true),
        Sight(Shot("today-none", afternoon, empty = true), rare = true),
        Sight(Shot("journal-none-yet", afternoon, Screen.Journal, empty = true), rare = true),
        Sight(Shot("review-none-yet", afternoon, Screen.Review, empty = true), rare = true),
        Sight(Shot("crying-none-yet", afternoon, Screen.Crying, empty = true), rare = true),
        Sight(Shot("growth-none-yet", afternoon, Screen.Growth, empty = true), rare = true),
        Sight(Shot("massage-none-yet", afternoon, Screen.Massage, empty = true), rare = true) { tap(it.said("Sessions")) },
        Sight(Shot("massage-unfinished", afternoon, Screen.Massage, massage = true), rare = true),
        Sight(Shot("massage-stopping", afternoon, Screen.Session, massage = true), rare = true) { tap(it.said("Stop and finish")) },
        rare("journal-nothing-matches", Screen.Journal) {
            tap(it.said("Search"))
            type(it.said("Words in notes, tags and names"), "xyz")
        },
        Sight(Shot("sheet-medicine-nameless", afternoon, open = EntryKind.MEDICINE), rare = true) { tap(it.said("Save")) },
        Sight(Shot("sheet-sleep-backwards", afternoon, open = EntryKind.SLEEP), rare = true) {
            awaitRest()
            tap(it.said("Over"))
            awaitRest()
            tap(it.strings("hour_later"))
            awaitRest()
            tap(it.said("Save"))
        },
        Sight(Shot("today-elsewhere", afternoon, zone = ZoneId.of("America/New_York")), rare = true),
        rare("parent-hopeless", Screen.Parent) {
            awaitRest()
            val hard =
                it.journal
                    .parent("IE")
                    .now()
                    .moods
                    .single { mood -> mood.mood == ParentMood.HOPELESS }
                    .name
            tap(hard)
        },
        Sight(Shot("comparison-ten-weeks", afternoon, Screen.Comparison, tenWeeks = true), rare = true),
        small("today-small"),
        small("review-small", Screen.Review),
        small("massage-small", Screen.Massage),
        small("sheet-feed-small", open = EntryKind.FEED),
        small("settings-small", Screen.Settings),
    )

/** On 320 dp with letters twice as large. */
private fun small(
    name: String,
    screen: Screen = Screen.Today,
    open: EntryKind? = null,
) = Sight(Shot(name, afternoon, screen, frame = Frame(320, 640, text = 2f), open = open), rare = true)

/** The form of every kind that no place of the gallery shows. */
private val FORMS =
    (EntryKind.entries - PLACES.mapNotNull { it.open }.toSet()).map { kind ->
        Sight(Shot("sheet-${kind.name.lowercase()}", afternoon, open = kind))
    }

/** Everything a parent comes to see. */
val SIGHTS: List<Sight> = PLACES.map { Sight(it) } + FORMS + OPENED + RARELY
