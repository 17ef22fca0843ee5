package app.tend.ui.today

import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.assertHeightIsAtLeast
import androidx.compose.ui.test.getUnclippedBoundsInRoot
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.height
import app.tend.core.EntryKind
import app.tend.core.Span
import app.tend.core.TimelineQuery
import app.tend.core.TodayScreen
import app.tend.ui.await
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.does
import app.tend.ui.hold
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.tap
import app.tend.ui.tile
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Duration
import java.time.ZoneId

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
            hold(tile("sleep"))
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
            hold(tile("sleep"))
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

    @Test
    fun `another time opens the form, and a massage is begun a while ago`() =
        onPhone(awake) { staged ->
            await(tile("feed"))
            awaitRest()
            hold(tile("feed"))
            tap("Another time, or already over")
            awaitText("What was in it")
            tap("Close")
            awaitRest()
            hold(tile("massage"))
            tap("10 min ago, at 14:10")
            awaitRest()
            val timer = staged.today().running.single()
            assertEquals(EntryKind.MASSAGE, timer.kind)
            assertEquals(MadeUpFamily.at(14, 10), timer.start)
        }

    @Test
    fun `the tile of a massage leads to the questions before one`() =
        onPhone(awake) {
            await(tile("massage"))
            awaitRest()
            tap(tile("massage"))
            awaitText("How is your baby right now?")
        }

    @Test
    fun `the start of what runs is moved by hours and days, and never into the future`() =
        onPhone { staged ->
            tap("since 00:54")
            for (step in listOf("−1 h", "+1 h", "−1 day", "+1 day", "5 minutes earlier", "5 minutes later", "−1 h")) {
                tap(step)
                awaitRest()
            }
            tap("Save")
            awaitText("since 23:54")
            awaitRest()
            assertEquals(
                MadeUpFamily.at(23, 54, MadeUpFamily.today.minusDays(1)),
                staged
                    .today()
                    .running
                    .single()
                    .start,
            )
        }

    @Test
    fun `what runs for the other child is stopped from here`() =
        onPhone(Shot("twins", MadeUpFamily.at(14, 20), twins = true)) { staged ->
            awaitText("Jonas: Feed")
            awaitRest()
            tap(does("Stop"))
            awaitGone("Jonas: Feed")
            awaitRest()
            val jonas =
                staged.journal
                    .family()
                    .now()
                    .children
                    .last()
                    .line.id
            assertTrue(
                staged.journal
                    .today(jonas)
                    .now()
                    .running
                    .isEmpty(),
            )
        }

    @Test
    fun `both children began a massage five minutes ago, or just now`() {
        for (words in listOf("5 min ago, at 14:15", "Now")) {
            onPhone(Shot("twins", MadeUpFamily.at(14, 20), twins = true)) { staged ->
                awaitText("Jonas: Feed")
                awaitRest()
                hold(tile("massage"))
                tap("Both")
                tap(words)
                awaitText("Undo")
                awaitRest()
                for (child in staged.journal
                    .family()
                    .now()
                    .children) {
                    val running =
                        staged.journal
                            .today(child.line.id)
                            .now()
                            .running
                    assertEquals(1, running.count { it.kind == EntryKind.MASSAGE })
                }
            }
        }
    }

    @Test
    fun `a phone that came to another zone is followed, or not`() {
        val travelling = awake.copy(zone = ZoneId.of("America/New_York"))
        onPhone(travelling) { staged ->
            tap("From now on: America/New_York")
            awaitGone("From now on")
            awaitRest()
            assertEquals(
                "America/New_York",
                staged.journal
                    .family()
                    .now()
                    .zone,
            )
        }
        onPhone(travelling) { staged ->
            tap("Leave it at Europe/Dublin")
            awaitGone("From now on")
            awaitRest()
            assertEquals(
                "Europe/Dublin",
                staged.journal
                    .family()
                    .now()
                    .zone,
            )
        }
    }
}
