package app.tend.ui.exchange

import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.performTextInput
import app.tend.core.CaregiverProfile
import app.tend.core.Command
import app.tend.ui.app.Screen
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.child
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.holds
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.onPhoneThatKills
import app.tend.ui.tap
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Files
import java.nio.file.Path
import java.time.Duration

class ExchangeTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `a family is taken out, and brought in on another phone with a look at it first and undo`() {
        val file = folder.resolve("out.json").toString()
        var entries = 0uL
        onPhone(Shot("out", MadeUpFamily.at(14, 20), Screen.Exchange)) { staged ->
            staged.phone.nextFile = file
            entries =
                staged.journal
                    .family()
                    .now()
                    .holds.entries
            tap("Everything in one file")
            awaitText("Written: ")
            assertTrue(Files.size(Path.of(file)) > 1000)
        }
        onPhone(Shot("in", at = null)) { staged ->
            staged.phone.nextFile = file
            tap("Bring a history")
            tap("Choose a file")
            awaitText("$entries new entries")
            tap("Bring it in")
            awaitText("Undo")
            assertEquals(
                entries,
                staged.journal
                    .family()
                    .now()
                    .holds.entries,
            )
        }
    }

    @Test
    fun `a back-up is taken out, and later put in the place of the journal after one question`() =
        onPhone(Shot("back-up", MadeUpFamily.at(14, 20), Screen.Exchange)) { staged ->
            val file = folder.resolve("kept.tend").toString()
            staged.phone.nextFile = file
            tap("Back-up")
            awaitText("Written: ")
            val before = staged.entries
            // What is logged after it is not in it.
            runBlocking { staged.journal.perform(MadeUpFamily.massageWithStrokes(staged.child)) }
            assertEquals(before + 1uL, staged.entries)
            awaitRest()
            tap("Put a back-up in place")
            awaitText("Back-up: kept.tend")
            tap("Put it in place")
            awaitGone("Put it in place")
            // Until the back-up is open in its place, nothing can be asked.
            waitUntil("the back-up to be open", 10_000L) { runCatching { staged.entries }.getOrNull() == before }
        }

    @Test
    fun `a daily back-up is shown when it is done, and one that failed is said, without leaving the page`() =
        onPhone(Shot("daily", MadeUpFamily.at(14, 20), Screen.Exchange)) { staged ->
            val daily = Path.of(staged.backUps.first().path).parent
            awaitText("20 November 2026")
            staged.clock.now = MadeUpFamily.at(14, 20).plus(Duration.ofDays(1))
            // A folder stands where the copy of today is to be written.
            val inTheWay = Files.createDirectory(daily.resolve("2026-11-21.tend.unchecked"))
            runBlocking { staged.journal.perform(Command.AddCaregiver(CaregiverProfile("Ida", null))) }
            awaitText("The daily back-up could not be written.")
            Files.delete(inTheWay)
            // As a try that goes well: a file of the day, and nothing of the journal changes.
            runBlocking { staged.journal.backUpTo(daily.resolve("2026-11-21.tend").toString()) }
            awaitText("21 November 2026")
            tap("Back")
            // It is not tried again within the hour, and the way to the page says so too.
            runBlocking { staged.journal.perform(Command.AddCaregiver(CaregiverProfile("Jo", null))) }
            tap("More")
            awaitText("The daily back-up failed")
        }

    @Test
    fun `a table before the first child waits until there is one, though the app was killed, and comes in then`() =
        onPhoneThatKills(
            Shot("waits", at = null),
            before = { staged ->
                staged.phone.nextFile = "../../tests/data/eva.csv"
                tap("Bring a history")
                tap("Choose a file")
                awaitText("do not say whose they are")
                tap("Name your child first")
                awaitText("eva.csv waits")
            },
            after = { staged ->
                awaitText("eva.csv waits")
                onNode(hasTestTag("Name")).performTextInput("Eva")
                tap("Begin")
                awaitText("new entries")
                tap("Bring it in")
                awaitText("History brought in")
                assertTrue(staged.entries > 4_000uL)
                assertNull(staged.phone.kept(WAITING))
            },
        )

    @Test
    fun `a file that cannot be brought in says why, and says it until another one is chosen`() =
        onPhone(Shot("unknown", MadeUpFamily.at(14, 20), Screen.Exchange)) { staged ->
            val list = folder.resolve("shopping.csv")
            Files.writeString(list, "bread,milk")
            staged.phone.nextFile = list.toString()
            tap("Choose a file")
            awaitText("shopping.csv: ")
            mainClock.advanceTimeBy(60_000)
            awaitText("layout is not known")
            staged.phone.nextFile = "../../tests/data/eva.csv"
            tap("Choose a file")
            awaitText("new entries")
            awaitGone("layout is not known")
        }

    private val Staged.backUps
        get() =
            journal
                .family()
                .now()
                .backUps

    private val Staged.entries: ULong
        get() =
            journal
                .family()
                .now()
                .holds.entries

    @Test
    fun `tables are taken out, the journal is checked, and a back-up is asked about and left alone`() =
        onPhone(Shot("out", MadeUpFamily.at(14, 20), Screen.Exchange)) { staged ->
            val tables = folder.resolve("tables.zip").toString()
            staged.phone.nextFile = tables
            tap("Tables")
            awaitText("Written: ")
            assertTrue(Files.size(Path.of(tables)) > 1000)
            tap("Check the journal")
            awaitText("All is well.")
            val before = staged.entries
            tap(holds("20 November 2026"))
            awaitText("Put it in place")
            tap("Cancel")
            awaitGone("Put it in place")
            awaitRest()
            assertEquals(before, staged.entries)
        }

    @Test
    fun `a file that is no history is refused in words`() =
        onPhone(Shot("in", MadeUpFamily.at(14, 20), Screen.Exchange)) { staged ->
            staged.phone.nextFile = folder.resolve("letter.txt").also { Files.writeString(it, "Dear grandmother") }.toString()
            val before = staged.entries
            tap("Choose a file")
            awaitText("letter.txt: ")
            awaitText("Choose a file")
            assertEquals(before, staged.entries)
        }

    @Test
    fun `with twins one says whose history it is`() =
        onPhone(Shot("in", MadeUpFamily.at(14, 20), Screen.Exchange, twins = true)) { staged ->
            staged.phone.nextFile = "../../tests/data/eva.csv"
            tap("Choose a file")
            awaitText("new entries")
            tap("Jonas")
            awaitRest()
            tap("Cancel")
            awaitText("A Baby Connect table")
        }
}
