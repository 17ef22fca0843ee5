package app.tend.ui.today

import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.assertHeightIsAtLeast
import androidx.compose.ui.test.getUnclippedBoundsInRoot
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.longClick
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.performTouchInput
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.height
import app.tend.core.EntryKind
import app.tend.core.Span
import app.tend.core.TimelineQuery
import app.tend.core.TodayScreen
import app.tend.ui.await
import app.tend.ui.awaitGone
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.tap
import app.tend.ui.tile
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Duration

private fun Staged.today(): TodayScreen {
    val child =
        journal
            .family()
            .now()
            .children
            .first()
            .line.id
    return journal.today(child).now()
}

class TodayTest {
    private val awake = Shot("awake", MadeUpFamily.at(14, 20))

    @Test
    fun `at night the page says how long the baby has slept and stops it with one tap`() =
        onPhone { staged ->
            // The diary has her asleep from 00:54; it is 03:12.
            awaitText("2 h 18 min")
            awaitText("since 00:54")
            tap(tile("sleep"))
            awaitText("has been awake")
            assertTrue(staged.today().running.isEmpty())
            val rows =
                staged.journal
                    .timeline(query(EntryKind.SLEEP))
                    .now()
                    .days
                    .flatMap { it.rows }
            val slept = Span.Interval(MadeUpFamily.at(0, 54), MadeUpFamily.at(3, 12))
            assertEquals(slept, rows.first().entry.span)
        }

    @Test
    fun `what nobody logged is not nought`() =
        onPhone(Shot("newborn", MadeUpFamily.at(20, 48), newborn = true)) { staged ->
            val totals = staged.today().totals
            assertEquals(listOf(false, false), listOf(totals.sleep.logged, totals.massage.logged))
            await(hasContentDescription("asleep: not logged", substring = true))
            await(hasContentDescription("massage: not logged", substring = true))
            awaitText("–")
            awaitGone("0 min")
        }

    @Test
    fun `the place that starts a thing stops it, and undo takes it back`() =
        onPhone(awake) { staged ->
            awaitText("52 min")
            tap(tile("cry"))
            awaitText("ends this crying")
            assertEquals(listOf(EntryKind.CRY), staged.today().running.map { it.kind })
            tap("Undo")
            awaitGone("ends this crying")
            assertTrue(staged.today().running.isEmpty())
        }

    @Test
    fun `a long press says that it began a while ago`() =
        onPhone(awake) { staged ->
            awaitText("Sleep. woke 52 min ago")
            onNode(tile("sleep")).performTouchInput { longClick() }
            tap("20 min ago, at 14:00")
            awaitText("has been asleep")
            val timer = staged.today().running.single()
            assertEquals(Duration.ofMinutes(20), Duration.between(timer.start, MadeUpFamily.at(14, 20)))
        }

    @Test
    fun `the start of what runs is corrected in steps of five minutes`() =
        onPhone { staged ->
            awaitText("since 00:54")
            tap("since 00:54")
            tap("5 minutes earlier")
            tap("5 minutes earlier")
            tap("Save")
            awaitText("since 00:44")
            assertEquals(
                MadeUpFamily.at(0, 44),
                staged
                    .today()
                    .running
                    .single()
                    .start,
            )
        }

    @Test
    fun `one of two children is looked at, and a sleep is started for both`() =
        onPhone(Shot("twins", MadeUpFamily.at(14, 20), twins = true)) { staged ->
            awaitText("Jonas: Feed")
            onNode(tile("sleep")).performTouchInput { longClick() }
            tap("Both")
            tap("10 min ago, at 14:10")
            awaitText("has been asleep")
            val children =
                staged.journal
                    .family()
                    .now()
                    .children
                    .map { it.line.id }
            for (child in children) {
                val sleeping =
                    staged.journal
                        .today(child)
                        .now()
                        .running
                        .filter { it.kind == EntryKind.SLEEP }
                assertEquals(1, sleeping.size)
            }
            tap("Jonas")
            awaitText("Jonas has been feeding")
        }

    @Test
    fun `the four actions lie in the lower half and are at least 64 high`() =
        onPhone {
            awaitText("2 h 18 min")
            for (kind in listOf("sleep", "feed", "cry", "massage")) {
                onNode(tile(kind)).assertHeightIsAtLeast(64.dp)
                assertTrue(onNode(tile(kind)).getUnclippedBoundsInRoot().top >= middle())
            }
        }

    private fun ComposeUiTest.middle() = onRoot().getUnclippedBoundsInRoot().height / 2

    private fun query(kind: EntryKind) = TimelineQuery(emptyList(), listOf(kind), emptyList(), null, null, 10u)
}
