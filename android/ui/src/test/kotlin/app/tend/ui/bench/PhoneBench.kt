package app.tend.ui.bench

import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.text.BasicText
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.hasTestTag
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import app.tend.core.Command
import app.tend.core.Details
import app.tend.core.Sleep
import app.tend.journal.TendJournal
import app.tend.journal.valueOrNull
import app.tend.ui.await
import app.tend.ui.awaitRest
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.desktop.openJournal
import app.tend.ui.holds
import app.tend.ui.onPhone
import app.tend.ui.tap
import app.tend.ui.tile
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import java.nio.file.Files
import java.util.Locale
import java.util.UUID

private const val ENTRIES = 110_000
private const val WARM_TAPS = 40
private const val TAPS = 60
private const val WARM_FRAMES = 300
private const val FRAMES = 1_200
private const val FRAME = 16_666_667L
private const val NANOSECONDS = 1_000_000

/** A fast flick: 120 dots a frame are 7,200 a second. */
private const val FLICK = 120f
private val WINDOW = Size(412f, 915f)

/**
 * `cargo xtask bench phone`: what a parent waits for, beside a floor of the same run. It runs on the library as it
 * ships, without a display: the processor draws the frames.
 */
fun main() {
    println("%-44s %12s %12s %8s   %s".format("what", "phone", "floor", "ratio", "goal"))
    onPhone(Shot("bench", at = null)) { staged ->
        val child = runBlocking { ManyEntries.log(staged.journal, ENTRIES, staged.clock.now) }
        awaitRest()
        tapOnSleep(staged, child)
        tap("Journal")
        awaitRest()
        val journal = scroll("journal")
        val lines = bareLines()
        for ((name, part) in listOf("median" to .5, "of 100 the slowest" to .99)) {
            row("a frame scrolling the journal, $name", journal.at(part), lines.at(part), if (part == .5) "≤ 4×" else "≤ 16.7 ms")
        }
    }
}

/** From a tap on Sleep to the new Today on the screen, beside the same command and read on the same journal without a screen. */
private fun ComposeUiTest.tapOnSleep(
    staged: Staged,
    child: UUID,
) {
    val folder = Files.createTempDirectory("tend-bench")
    val copy = folder.resolve("copy.tend")
    runBlocking { staged.journal.backUpTo(copy.toString()) }
    val bare = openJournal(copy, staged.phone, Locale.ENGLISH)
    val (phone, floor) = List(2) { mutableListOf<Long>() }
    repeat(WARM_TAPS + TAPS) { count ->
        // What is started by one tap is stopped by the next.
        val asleep = count % 2 == 0
        staged.clock.now = staged.clock.now.plusSeconds(60)
        val tapped = nanoseconds { tapAndSee(asleep) }
        awaitRest()
        val running = runBlocking { checkNotNull(bare.today(child).first().valueOrNull()) }.running.map { it.entry }
        val told = nanoseconds { runBlocking { bare.sleep(child, asleep, running, staged) } }
        if (count >= WARM_TAPS) {
            phone += tapped
            floor += told
        }
    }
    runBlocking { bare.close() }
    folder.toFile().deleteRecursively()
    row("a tap on Sleep until Today shows it", phone.at(.5), floor.at(.5), "≤ 3×")
}

private fun ComposeUiTest.tapAndSee(asleep: Boolean) {
    val press = checkNotNull(onNode(tile("sleep")).fetchSemanticsNode().config[SemanticsActions.OnClick].action)
    runOnUiThread { press() }
    val over = holds("ends this sleep")
    while (onAllNodes(over).fetchSemanticsNodes().isNotEmpty() != asleep) mainClock.advanceTimeByFrame()
}

private suspend fun TendJournal.sleep(
    child: UUID,
    asleep: Boolean,
    running: List<UUID>,
    staged: Staged,
) {
    val details = Details.Sleep(Sleep(null, null, null, null, null, null))
    val now = staged.clock.now
    perform(if (asleep) Command.Start(listOf(child), details, now, null) else Command.Stop(running, now))
    checkNotNull(today(child).first().valueOrNull())
}

/** Times of frames while a list is scrolled at the pace of a phone. */
private fun ComposeUiTest.scroll(tag: String): List<Long> {
    await(hasTestTag(tag))
    mainClock.autoAdvance = false
    val times = mutableListOf<Long>()
    repeat(WARM_FRAMES + FRAMES) { count ->
        val start = System.nanoTime()
        val scroll = checkNotNull(onNode(hasTestTag(tag)).fetchSemanticsNode().config[SemanticsActions.ScrollBy].action)
        runOnUiThread { scroll(0f, FLICK) }
        mainClock.advanceTimeByFrame()
        val took = System.nanoTime() - start
        if (count >= WARM_FRAMES) times += took
        if (took < FRAME) Thread.sleep((FRAME - took) / NANOSECONDS)
    }
    mainClock.autoAdvance = true
    return times
}

/** The floor: as many lines of text, and nothing else. */
private fun bareLines(): List<Long> {
    var times = emptyList<Long>()
    runSkikoComposeUiTest(WINDOW, Density(1f)) {
        setContent {
            LazyColumn(Modifier.fillMaxSize().testTag("lines")) { items(ENTRIES) { BasicText("line $it\n") } }
        }
        times = scroll("lines")
    }
    return times
}

private fun nanoseconds(run: () -> Unit): Long {
    val start = System.nanoTime()
    run()
    return System.nanoTime() - start
}

/** The time that [part] of all stay under. */
private fun List<Long>.at(part: Double): Long = sorted()[((size - 1) * part).toInt()]

private fun row(
    what: String,
    phone: Long,
    floor: Long,
    goal: String,
) {
    fun milliseconds(nanoseconds: Long) = "%.2f ms".format(nanoseconds / NANOSECONDS.toDouble())
    println(
        "%-44s %12s %12s %8s   %s".format(what, milliseconds(phone), milliseconds(floor), "%.2f×".format(phone.toDouble() / floor), goal),
    )
}
