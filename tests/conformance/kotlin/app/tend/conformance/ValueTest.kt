package app.tend.conformance

import app.tend.core.BottleContent
import app.tend.core.Details
import app.tend.core.Draft
import app.tend.core.Feed
import app.tend.core.FeedForm
import app.tend.core.ProblemCode
import app.tend.core.Source
import app.tend.core.Span
import app.tend.core.Volume
import app.tend.core.VolumeUnit
import app.tend.journal.TendJournal
import app.tend.journal.valueOrNull
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.time.Instant

private const val ROUNDS = 8u

class ValueTest {
    @Test
    fun `values made by chance cross both ways and arrive as they left`() {
        for (seed in 1uL..4uL) {
            val made = madeValues(library, seed, ROUNDS)
            assertEquals(textsOfMade(library, seed, ROUNDS), textsOf(library, made))
        }
    }

    @Test
    fun `the same value read twice is equal and has one hash`() {
        val (once, again) = List(2) { withoutErrors(9uL) }
        assertEquals(once, again)
        assertEquals(once.hashCode(), again.hashCode())
        assertNotEquals(once, withoutErrors(10uL))
    }

    // An exception is itself alone, as everywhere on the JVM; a JournalResult can be compared.
    private fun withoutErrors(seed: ULong): Pair<List<Call>, List<Answer>> {
        val made = madeValues(library, seed, ROUNDS)
        return made.calls to made.answers.filterNot { it is Answer.Failed }
    }

    @Test
    fun `what is no number is refused at its field`(
        @TempDir folder: Path,
    ) = runBlocking {
        val journal =
            TendJournal
                .open(
                    folder.resolve("journal.tend").toString(),
                    listOf("en"),
                ).valueOrNull()!!
        for (amount in listOf(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)) {
            val codes =
                journal
                    .check(
                        bottle(amount),
                    ).valueOrNull()!!
                    .filter { it.field == "feed.taken" }
                    .map { it.code }
            assertEquals(listOf(ProblemCode.NOT_A_NUMBER), codes)
        }
        journal.close()
        Unit
    }

    private fun bottle(amount: Double) =
        Draft(
            children = emptyList(),
            span = Span.Moment(Instant.now()),
            details =
                Details.Feed(
                    Feed(FeedForm.Bottle(BottleContent.Formula, null, Volume(amount, VolumeUnit.ML))),
                ),
            caregiver = null,
            note = null,
            tags = emptyList(),
            source = Source.Logged,
        )
}
