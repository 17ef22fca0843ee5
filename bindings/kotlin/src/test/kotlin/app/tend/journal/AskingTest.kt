package app.tend.journal

import app.tend.core.Command
import app.tend.core.DegreeUnit
import app.tend.core.Degrees
import app.tend.core.Details
import app.tend.core.Draft
import app.tend.core.EntryKind
import app.tend.core.FormQuery
import app.tend.core.ProblemCode
import app.tend.core.Span
import app.tend.core.Temperature
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import java.time.LocalDate
import java.util.UUID

/** Questions and answers: what crosses arrives as it was, what is refused is a value. */
class AskingTest {
    @TempDir
    lateinit var folder: Path

    @Test
    fun `what is logged is there when the journal is opened again`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            journal.log(nap(child, note = "on the terrace")).orThrow()
            journal.close().orThrow()

            assertEquals(listOf("on the terrace"), openAt(folder).notes())
        }

    @Test
    fun `instants keep every millisecond and dates their day`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            val start = Instant.parse("2026-10-25T00:59:59.999Z")
            val end = Instant.parse("2026-10-25T01:00:00.001Z")
            val entry =
                journal
                    .log(nap(child, start, end))
                    .orThrow()
                    .entries
                    .single()

            val form = journal.entryForm(FormQuery.Edit(entry)).orThrow()
            assertEquals(Span.Interval(start, end), form.draft.span)
            assertEquals(
                MIA,
                journal
                    .family()
                    .first()
                    .orThrow()
                    .children
                    .single()
                    .profile,
            )
        }

    @Test
    fun `emoji, right-to-left and empty notes arrive as they were typed`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            val notes =
                listOf(
                    "пила 👩‍👧‍👦 in der Früh",
                    "نامت على كتفي",
                    "\"quotes\"\n\tand lines\u0000",
                    "é e\u0301",
                )
            notes.forEachIndexed { nth, note ->
                journal.log(nap(child, AT_HALF_PAST_TWELVE.minusSeconds(7200L * nth), note = note)).orThrow()
            }

            assertEquals(notes, journal.notes())
        }

    @Test
    fun `a huge note is refused at its field`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()

            val refused = journal.log(nap(child, note = "z".repeat(1_000_000)))

            val problems = assertInstanceOf(JournalResult.Invalid::class.java, refused).problems
            assertEquals(listOf("note" to ProblemCode.TEXT_TOO_LONG), problems.map { it.field to it.code })
        }

    @Test
    fun `the ends of time are refused, not rounded and not a crash`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            val ends =
                listOf(
                    Instant.MIN,
                    Instant.MAX,
                    Instant.ofEpochMilli(Long.MIN_VALUE),
                    Instant.ofEpochMilli(Long.MAX_VALUE),
                )
            for (end in ends) {
                val moment = nap(child).copy(span = Span.Interval(end, end))
                val problems =
                    assertInstanceOf(
                        JournalResult.Invalid::class.java,
                        journal.log(moment),
                    ).problems
                assertTrue(problems.any { it.code == ProblemCode.OUT_OF_RANGE }, "$end: $problems")
            }
            val first = Instant.ofEpochMilli(Long.MIN_VALUE)
            val draft = nap(child).copy(span = Span.Moment(first))
            assertEquals(draft, journal.entryForm(FormQuery.Draft(draft)).orThrow().draft)
        }

    @Test
    fun `a birth date beyond every calendar is refused and not a crash`() =
        waiting {
            val journal = openAt(folder)
            val far =
                listOf(LocalDate.MIN, LocalDate.MAX, LocalDate.of(12_345, 6, 7), LocalDate.of(-44, 3, 15))

            for (date in far) {
                val refused = journal.perform(Command.AddChild(MIA.copy(birthDate = date)))
                assertInstanceOf(JournalResult.Failure::class.java, refused, "$date")
            }
        }

    @Test
    fun `a zone that only the phone knows is refused and not a crash`() =
        waiting {
            val refused = openAt(folder).perform(Command.ChangeZone(NOW, "Moon/Tranquility"))

            assertEquals("this time zone", assertInstanceOf(JournalResult.NotFound::class.java, refused).what)
        }

    @Test
    fun `what is not a number is refused at its field`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            for (value in listOf(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)) {
                val reading = Details.Temperature(Temperature(Degrees(value, DegreeUnit.C), null))
                val draft: Draft = nap(child).copy(span = Span.Moment(AT_HALF_PAST_TWELVE), details = reading)

                val problems =
                    assertInstanceOf(
                        JournalResult.Invalid::class.java,
                        journal.log(draft),
                    ).problems
                assertEquals(listOf(ProblemCode.NOT_A_NUMBER), problems.map { it.code }, "$value")
            }
        }

    @Test
    fun `the core's text fits after failed to`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()

            val invalid = journal.log(nap(child, end = AT_HALF_PAST_TWELVE.minusSeconds(60)))
            assertEquals("save this: one problem to mend first", (invalid as JournalResult.Failure).text)

            val unknown = journal.today(UUID.randomUUID()).first()
            assertEquals("find the child: it is not in this journal", (unknown as JournalResult.Failure).text)
        }

    @Test
    fun `a draft is checked without being saved`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()

            val problems = journal.check(nap(child, end = AT_HALF_PAST_TWELVE.minusSeconds(60))).orThrow()

            assertEquals(listOf(ProblemCode.END_BEFORE_START), problems.map { it.code })
            assertEquals(emptyList<String?>(), journal.notes())
        }

    @Test
    fun `an undo takes back what its receipt names`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            val receipt = journal.log(nap(child, note = "by mistake")).orThrow()
            journal.log(nap(child, NOW.minusSeconds(3600), note = "this one")).orThrow()

            journal.undo(receipt.change).orThrow()
            assertEquals(listOf("this one"), journal.notes())

            journal.undo().orThrow()
            assertEquals(emptyList<String?>(), journal.notes())
        }

    @Test
    fun `after closing every question answers closed`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            journal.close().orThrow()

            assertInstanceOf(JournalResult.Closed::class.java, journal.log(nap(child)))
            assertInstanceOf(JournalResult.Closed::class.java, journal.today(child).first())
            assertInstanceOf(JournalResult.Closed::class.java, journal.learn())
            assertInstanceOf(JournalResult.Closed::class.java, journal.observe().first())
            assertEquals("use the journal: it was closed", (journal.revision() as JournalResult.Failure).text)
            assertEquals(JournalResult.Success(Unit), journal.close())
        }

    @Test
    fun `a screen of a closed journal ends with that, however often it is asked for`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()
            journal.close().orThrow()

            repeat(500) {
                val answer = journal.today(child).toList().single()
                assertInstanceOf(JournalResult.Closed::class.java, answer)
            }
        }

    @Test
    fun `two journals in one process do not know each other`() =
        waiting {
            val (ours, theirs) = openAt(folder) to openAt(folder, "theirs.tend")
            val mia = ours.addMia()
            ours.log(nap(mia, note = "ours")).orThrow()
            val leo = checkNotNull(theirs.perform(Command.AddChild(MIA.copy(name = "Leo"))).orThrow().child)

            assertInstanceOf(JournalResult.NotFound::class.java, theirs.today(mia).first())
            assertEquals(emptyList<String?>(), theirs.notes())
            ours.close().orThrow()
            assertEquals(
                "Leo",
                theirs
                    .today(leo)
                    .first()
                    .orThrow()
                    .child.name,
            )
        }

    @Test
    fun `a file that is no journal is refused as damaged and kept as it was`() =
        waiting {
            val file = folder.resolve("ours.tend")
            Files.writeString(file, "a letter to grandmother, not a journal. ".repeat(100))
            val before = Files.readAllBytes(file)

            val refused = TendJournal.open(file.toString(), listOf("en"))

            assertNull(assertInstanceOf(JournalResult.Damaged::class.java, refused).backUp)
            assertTrue(before.contentEquals(Files.readAllBytes(file)))
        }

    @Test
    fun `a back-up opens in the place of a damaged journal`() =
        waiting {
            val journal = openAt(folder)
            journal.log(nap(journal.addMia(), note = "kept")).orThrow()
            val (path, copy) =
                folder.resolve("ours.tend").toString() to
                    folder.resolve("copy.tend").toString()
            journal.backUpTo(copy).orThrow()
            journal.close().orThrow()
            Files.writeString(Path.of(path), "spilled tea")

            val opened = TendJournal.openBackUp(path, copy, listOf("en")).orThrow()

            assertEquals(listOf("kept"), opened.notes())
        }

    @Test
    fun `cards, forms and checks of the file answer through the same door`() =
        waiting {
            val journal = openAt(folder)
            val child = journal.addMia()

            assertTrue(
                journal
                    .learn()
                    .orThrow()
                    .cards
                    .isNotEmpty(),
            )
            assertTrue(
                journal
                    .safety("GB")
                    .orThrow()
                    .cards
                    .isNotEmpty(),
            )
            val form = journal.entryForm(FormQuery.New(EntryKind.CRY, listOf(child))).orThrow()
            assertEquals(listOf(child), form.draft.children)
            assertTrue(journal.verify().orThrow() > 0u)
            assertTrue(journal.rebuild().orThrow() > 0u)
        }

    @Test
    fun `one seed gives one made-up family`() =
        waiting {
            val (here, there) = openAt(folder) to openAt(folder, "there.tend")
            val families =
                listOf(here, there).map { journal ->
                    journal.fillWithMadeUpFamily(7u, "Europe/Lisbon").orThrow()
                    journal
                        .family()
                        .first()
                        .orThrow()
                        .holds
                }

            assertEquals(families.first(), families.last())
            assertTrue(families.first().entries > 100u)
            assertInstanceOf(
                JournalResult.Invalid::class.java,
                here.fillWithMadeUpFamily(7u, "Europe/Lisbon"),
            )
        }
}
