package app.tend.conformance

import app.tend.core.BottleContent
import app.tend.core.ChildId
import app.tend.core.Command
import app.tend.core.Details
import app.tend.core.Draft
import app.tend.core.Feed
import app.tend.core.FeedForm
import app.tend.core.Journal
import app.tend.core.ReviewQuery
import app.tend.core.Source
import app.tend.core.Span
import app.tend.core.TimelineQuery
import app.tend.core.Volume
import app.tend.core.VolumeUnit
import java.time.Instant
import java.util.UUID

/**
 * The Kotlin side of `cargo xtask bench bindings`: reads the name of what to time, line by line,
 * and answers with nanoseconds. It calls the core itself, because the crossing is what is timed.
 */
fun main(arguments: Array<String>) {
    val (file, id) = arguments
    val child = UUID.fromString(id)
    Journal.open(file, listOf("en")).use { journal ->
        generateSequence(::readlnOrNull).forEach { what ->
            val start = System.nanoTime()
            journal.time(what, child)
            println(System.nanoTime() - start)
        }
    }
}

private fun Journal.time(
    what: String,
    child: ChildId,
): Any =
    when (what) {
        "today" -> today(child)
        "timeline" -> timeline(TimelineQuery(emptyList(), emptyList(), emptyList(), null, null, 500u))
        "week" -> review(ReviewQuery(child, null, 1u))
        "months" -> review(ReviewQuery(child, null, 13u))
        "perform" -> perform(Command.Log(listOf(bottle(child))))
        else -> error("nobody knows how to time $what")
    }

private fun bottle(child: ChildId): Draft {
    val form = FeedForm.Bottle(BottleContent.Formula, null, Volume(120.0, VolumeUnit.ML))
    return Draft(
        children = listOf(child),
        span = Span.Moment(Instant.now().minusSeconds(60)),
        details = Details.Feed(Feed(form)),
        caregiver = null,
        note = null,
        tags = emptyList(),
        source = Source.MadeUp,
    )
}
