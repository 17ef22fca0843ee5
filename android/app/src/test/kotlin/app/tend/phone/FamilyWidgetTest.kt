package app.tend.phone

import android.appwidget.AppWidgetManager
import android.content.Intent
import android.view.View
import android.widget.Chronometer
import android.widget.TextView
import app.tend.R
import app.tend.core.Command
import app.tend.core.EntryKind
import app.tend.core.TileTap
import app.tend.ui.app.look
import kotlinx.coroutines.flow.first
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

class FamilyWidgetTest : OnAndroid() {
    private fun widget(): View {
        val manager = shadowOf(AppWidgetManager.getInstance(app))
        return manager.getViewFor(manager.createWidget(FamilyWidget::class.java, R.layout.widget))
    }

    private fun View.words(id: Int) = findViewById<TextView>(id).text.toString()

    @Test
    fun `before the first child every tile leads into the app`() {
        val widget = widget()
        waitFor("the tiles") { widget.words(R.id.sleep_title) == "Sleep" }
        widget.findViewById<View>(R.id.feed).performClick()
        waitFor("the app") { shadowOf(app).peekNextStartedActivity() != null }
        assertEquals(MainActivity::class.java.name, shadowOf(app).nextStartedActivity.component?.className)
    }

    @Test
    fun `the tile that starts a sleep stops it, through to the journal`() {
        val child = family()
        val widget = widget()
        waitFor("the tile") { widget.findViewById<View>(R.id.sleep).contentDescription == "Sleep" }
        widget.findViewById<View>(R.id.sleep).performClick()
        waitFor("the sleep") { running(child).size == 1 }
        waitFor("the tile that stops it") { widget.words(R.id.sleep_title) == "Woke up" }
        assertEquals(View.VISIBLE, widget.findViewById<Chronometer>(R.id.sleep_time).visibility)
        widget.findViewById<View>(R.id.sleep).performClick()
        waitFor("the end") { running(child).isEmpty() }
        waitFor("the tile that starts it") { widget.words(R.id.sleep_title) == "Sleep" }
        assertEquals(View.GONE, widget.findViewById<Chronometer>(R.id.sleep_time).visibility)
    }

    @Test
    fun `each tile says when its kind was last, in clock times`() {
        val child = family()
        val tap = today(child).tiles.first { it.kind == EntryKind.CRY }.tap as TileTap.Start
        val began = app.phone.now().minusSeconds(1200)
        val crying = ask { perform(Command.Start(listOf(child), tap.details, began, null)) }.entries
        ask { perform(Command.Stop(crying, app.phone.now())) }
        val widget = widget()
        waitFor("the line") { widget.words(R.id.cry_line).matches(Regex("last .*\\d?\\d:\\d\\d.*")) }
        assertTrue(widget.findViewById<View>(R.id.cry).contentDescription.contains("last"))
    }

    @Test
    fun `a tile drawn before it ran elsewhere does not start a second one`() {
        val child = family()
        val start = OutsideAction.Start(EntryKind.SLEEP, child).broadcast(app)
        app.sendBroadcast(start)
        waitFor("the sleep") { running(child).size == 1 }
        app.sendBroadcast(Intent(start))
        letGoOn()
        assertEquals(1, running(child).size)
    }

    @Test
    fun `of two children it names the one looked at last, and a tap is for the one that is named`() {
        val mila = family("Mila")
        val noa = child("Noa")
        val widget = widget()
        waitFor("Mila") { widget.words(R.id.child) == "Mila" }
        assertEquals(View.VISIBLE, widget.findViewById<View>(R.id.child).visibility)
        val drawnForMila = OutsideAction.Start(EntryKind.SLEEP, mila).broadcast(app)
        app.phone.look(noa)
        waitFor("Noa") { widget.words(R.id.child) == "Noa" }
        assertEquals("Noa. Sleep", widget.findViewById<View>(R.id.sleep).contentDescription)
        widget.findViewById<View>(R.id.sleep).performClick()
        waitFor("Noa's sleep") { running(noa).size == 1 }
        assertEquals(0, running(mila).size)
        // A tap on what was drawn a moment ago.
        app.sendBroadcast(drawnForMila)
        waitFor("Mila's sleep") { running(mila).size == 1 }
        assertEquals(1, running(noa).size)
    }

    @Test
    fun `a child taken off the screens is not acted for, and one alone needs no name`() {
        val mila = family("Mila")
        val noa = child("Noa")
        app.phone.look(noa)
        val widget = widget()
        waitFor("Noa") { widget.words(R.id.child) == "Noa" }
        val drawnForNoa = OutsideAction.Start(EntryKind.SLEEP, noa).broadcast(app)
        ask { perform(Command.ArchiveChild(noa, true)) }
        waitFor("no name") { widget.findViewById<View>(R.id.child).visibility == View.GONE }
        app.sendBroadcast(drawnForNoa)
        letGoOn()
        assertEquals(0uL, ask { family().first() }.holds.entries)
        widget.findViewById<View>(R.id.sleep).performClick()
        waitFor("Mila's sleep") { running(mila).size == 1 }
    }

    @Test
    fun `it is drawn with what runs and what was last, by day and in the dark`() {
        val child = family()
        val sleep = today(child).tiles.first { it.kind == EntryKind.SLEEP }.tap as TileTap.Start
        ask { perform(Command.Start(listOf(child), sleep.details, app.phone.now().minusSeconds(4000), null)) }
        for (light in listOf("notnight", "night")) {
            RuntimeEnvironment.setQualifiers("+$light")
            val widget = widget()
            waitFor("the tile") { widget.words(R.id.sleep_title) == "Woke up" }
            val wide = View.MeasureSpec.makeMeasureSpec(WIDE, View.MeasureSpec.EXACTLY)
            widget.measure(wide, View.MeasureSpec.makeMeasureSpec(WIDE / 2, View.MeasureSpec.EXACTLY))
            widget.layout(0, 0, WIDE, WIDE / 2)
            val picture = pictureOf(widget, "widget-$light")
            val tiles = listOf(WIDE / 4 to WIDE / 8, 3 * WIDE / 4 to WIDE / 8, WIDE / 4 to 3 * WIDE / 8, 3 * WIDE / 4 to 3 * WIDE / 8)
            assertEquals(4, tiles.map { (x, y) -> picture.getPixel(x, y + WIDE / 12) }.toSet().size)
        }
    }

    @Test
    fun `at its smallest it still has room for the name of one of two children`() {
        family("Mila")
        child("Noa")
        val widget = widget()
        waitFor("the name") { widget.words(R.id.child) == "Mila" }
        val density = app.resources.displayMetrics.density
        val (wide, high) = (SMALLEST_WIDE * density).toInt() to (SMALLEST_HIGH * density).toInt()
        val exactly = { size: Int -> View.MeasureSpec.makeMeasureSpec(size, View.MeasureSpec.EXACTLY) }
        widget.measure(exactly(wide), exactly(high))
        widget.layout(0, 0, wide, high)
        pictureOf(widget, "widget-two-children")
        val title = widget.findViewById<TextView>(R.id.sleep_title)
        val tile = widget.findViewById<View>(R.id.sleep)
        assertTrue(
            "the words are cut",
            title.height >= title.lineHeight && title.height + tile.paddingTop + tile.paddingBottom <= tile.height,
        )
    }

    private companion object {
        const val WIDE = 700

        /** As the launcher may make it, in dp. */
        const val SMALLEST_WIDE = 250
        const val SMALLEST_HIGH = 110
    }
}
