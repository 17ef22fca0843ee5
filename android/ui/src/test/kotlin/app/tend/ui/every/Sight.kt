package app.tend.ui.every

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.longClick
import androidx.compose.ui.test.performTouchInput
import app.tend.core.EntryKind
import app.tend.journal.valueOrNull
import app.tend.ui.app.Screen
import app.tend.ui.await
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.PLACES
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.holds
import app.tend.ui.tap
import app.tend.ui.tile
import kotlinx.coroutines.runBlocking

/** Something a parent comes to see: a place of the gallery, or what opens there after a few taps. */
class Sight(
    val shot: Shot,
    val come: ComposeUiTest.(Staged) -> Unit = {},
)

private val night = MadeUpFamily.at(3, 12)
private val afternoon = MadeUpFamily.at(14, 20)

private fun opened(
    name: String,
    screen: Screen = Screen.Today,
    come: ComposeUiTest.(Staged) -> Unit,
) = Sight(Shot(name, afternoon, screen), come)

/** What opens over the places: each sheet, each question, each answer. */
private val OPENED =
    listOf(
        opened("today-more") { tap("More") },
        opened("today-began-ago") {
            await(tile("sleep"))
            awaitRest()
            onNode(tile("sleep")).performTouchInput { longClick() }
        },
        Sight(Shot("today-correct-start", night)) { tap("since 00:54") },
        opened("today-answer") {
            awaitRest()
            tap(tile("cry"))
            awaitText("Undo")
        },
        opened("crying-stopped", Screen.Crying) { tap("It has stopped") },
        opened("journal-none", Screen.Journal) { tap("There was none: Friday 20 November") },
        Sight(Shot("review-none", MadeUpFamily.at(20, 48), Screen.Review)) {
            tap(
                SemanticsMatcher("days without a massage") {
                    it.config.getOrNull(SemanticsActions.OnClick)?.label ==
                        "Massage: days without an entry"
                },
            )
        },
        Sight(Shot("routines-edit", afternoon, Screen.Routines, also = listOf { _ -> MadeUpFamily.routine() })) {
            tap(holds("After the bath, about"))
        },
        Sight(Shot("massage-session-more", afternoon, Screen.Session, massage = true)) { tap("Cues, state, leave out") },
        opened("exchange-put-back", Screen.Exchange) { tap(holds("20 November 2026")) },
        opened("journal-search", Screen.Journal) { tap("Search") },
        opened("journal-entry", Screen.Journal) { tap(hasText("Bottle")) },
        opened("review-table", Screen.Review) { tap("As a table") },
        opened("massage-sessions", Screen.Massage) { tap("Sessions") },
        opened("massage-guide", Screen.Massage) { tap("Guide") },
        opened("massage-asking", Screen.Massage) {
            tap("Begin")
            awaitText("Ask your baby first")
        },
        Sight(Shot("massage-after", afternoon, Screen.Session, massage = true)) {
            tap("Stop and finish")
            tap("Baby had enough")
        },
        opened("family-child", Screen.Family) { tap("Mira") },
        opened("family-caregiver", Screen.Family) { tap("Sam") },
        opened("safety-card", Screen.Safety) { staged ->
            val cards = runBlocking { checkNotNull(staged.journal.safety("IE").valueOrNull()) }.cards
            tap(hasText(cards.filter { it.id != "cannot-cope" }[1].title))
        },
        opened("safety-countries", Screen.Safety) { staged ->
            tap("Ireland")
            awaitText(staged.strings("choose_country"))
        },
        opened("learn-card", Screen.Learn) { staged ->
            tap(hasText(runBlocking { checkNotNull(staged.journal.learn().valueOrNull()) }.cards.first().title))
        },
        opened("exchange-preview", Screen.Exchange) { staged ->
            staged.phone.nextFile = "../../tests/data/eva.csv"
            tap("Choose a file")
            awaitText("new entries")
        },
        Sight(Shot("first-start-bring", at = null)) { tap("Bring a history") },
        Sight(Shot("first-start-waits", at = null)) { staged ->
            staged.phone.nextFile = "../../tests/data/eva.csv"
            tap("Bring a history")
            tap("Choose a file")
            awaitText("new entries")
        },
        Sight(Shot("first-start-waiting", at = null)) { staged ->
            staged.phone.nextFile = "../../tests/data/eva.csv"
            tap("Bring a history")
            tap("Choose a file")
            tap("Name your child first")
            awaitText("waits")
        },
        Sight(Shot("paint-over", MadeUpFamily.at(7, 24), Screen.Paint)) {
            await(hasTestTag("board"))
            onNode(hasTestTag("board")).performTouchInput { down(Offset(width / 2f, height / 2f)).also { up() } }
            tap("Save")
            awaitText("Something is logged there")
        },
    )

/** The form of every kind that no place of the gallery shows. */
private val FORMS =
    (EntryKind.entries - PLACES.mapNotNull { it.open }.toSet()).map { kind ->
        Sight(Shot("sheet-${kind.name.lowercase()}", afternoon, open = kind))
    }

/** Everything a parent comes to see. */
val SIGHTS: List<Sight> = PLACES.map { Sight(it) } + FORMS + OPENED
