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
        val start = OutsideAction.Start(EntryKind.SLEEP).broadcast(app)
        app.sendBroadcast(start)
        waitFor("the sleep") { running(child).size == 1 }
        app.sendBroadcast(Intent(start))
        letGoOn()
        assertEquals(1, running(child).size)
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

    private companion object {
        const val WIDE = 700
    }
}
