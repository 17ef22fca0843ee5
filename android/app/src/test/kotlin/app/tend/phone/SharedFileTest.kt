package app.tend.phone

import android.app.Activity
import android.content.Intent
import android.net.Uri
import app.tend.core.Command
import app.tend.core.TileTap
import app.tend.ui.exchange.WAITING
import kotlinx.coroutines.flow.first
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowSystemClock
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.IOException
import java.io.InputStream
import java.io.OutputStream
import java.time.Duration

class SharedFileTest : OnAndroid() {
    private val uri = Uri.parse("content://some.app/files/mila.json")

    /** A history of this journal, as another app would hand it over. */
    private fun history(): Int {
        val child = family()
        val sleep = today(child).tiles.first().tap as TileTap.Start
        for (number in 0..2) {
            val at = app.phone.now().minusSeconds(10_000L * (number + 1))
            val entries = ask { perform(Command.Start(listOf(child), sleep.details, at, null)) }.entries
            ask { perform(Command.Stop(entries, at.plusSeconds(3000))) }
        }
        val file = File(app.cacheDir, "history.json")
        ask { export(file.path) }
        val bytes = file.readBytes()
        shadowOf(app.contentResolver).registerInputStreamSupplier(uri) { bytes.inputStream() }
        return 3
    }

    @Test
    fun `a file that is sent is looked at first and brings nothing in by itself`() {
        val entries = history()
        val send = Intent(Intent.ACTION_SEND).setType("application/json").putExtra(Intent.EXTRA_STREAM, uri)
        val eyes = Eyes(open(send).get())
        waitFor("the look at it") { eyes.see("$entries are in the journal already") }
        assertTrue(eyes.see("Bring it in"))
    }

    @Test
    fun `a file that is opened leads there too, once`() {
        val entries = history()
        val controller = open(Intent(Intent.ACTION_VIEW).setDataAndType(uri, "application/json"))
        waitFor("the look at it") { Eyes(controller.get()).see("$entries are in the journal already") }
        waitFor("the way back") { Eyes(controller.get()).tap("Cancel") }
        waitFor("no more of it") { Eyes(controller.get()).see("Choose a file") }
        controller.recreate()
        letGoOn()
        assertFalse(Eyes(controller.get()).see("in the journal already"))
    }

    @Test
    fun `a file from before the first child is a history to begin with`() {
        val history = File("../../tests/data/tend-journal-1.json").readBytes()
        shadowOf(app.contentResolver).registerInputStreamSupplier(uri) { history.inputStream() }
        val send = Intent(Intent.ACTION_SEND).setType("application/json").putExtra(Intent.EXTRA_STREAM, uri)
        val eyes = Eyes(open(send).get())
        waitFor("the look at it") { eyes.see("new entries") }
        assertTrue(eyes.see("Bring it in"))
    }

    @Test
    fun `a table handed over before the first child waits for it, through a restart of the app`() {
        val table = File("../../tests/data/eva.csv").readBytes()
        val place = Uri.parse("content://some.app/files/eva.csv")
        shadowOf(app.contentResolver).registerInputStreamSupplier(place) { table.inputStream() }
        val send = Intent(Intent.ACTION_SEND).setType("text/csv").putExtra(Intent.EXTRA_STREAM, place)
        val first = open(send)
        waitFor("the look at it") { Eyes(first.get()).see("new entries") }
        assertTrue(Eyes(first.get()).see("do not say whose they are"))
        assertFalse(Eyes(first.get()).see("Bring it in"))
        first.close()
        // As the launcher opens it later.
        val eyes = Eyes(open().get())
        waitFor("what waits") { eyes.see("eva.csv waits") }
        waitFor("the name") { eyes.type("Name", "Eva") }
        waitFor("the beginning") { eyes.tap("Begin") }
        waitFor("the look at it") { eyes.see("new entries") && eyes.tap("Bring it in") }
        waitFor("the history") { eyes.see("History brought in") }
        assertTrue(ask { family().first() }.holds.entries > 4_000uL)
        assertEquals(null, app.phone.kept(WAITING))
    }

    @Test
    fun `a file that waits can be let go`() {
        val table = File("../../tests/data/eva.csv").readBytes()
        shadowOf(app.contentResolver).registerInputStreamSupplier(uri) { table.inputStream() }
        val send = Intent(Intent.ACTION_SEND).setType("text/csv").putExtra(Intent.EXTRA_STREAM, uri)
        val eyes = Eyes(open(send).get())
        waitFor("the look at it") { eyes.see("new entries") }
        waitFor("the way back") { eyes.tap("Cancel") }
        waitFor("no more of it") { eyes.see("Choose a file") && app.phone.kept(WAITING) == null }
    }

    @Test
    fun `a file that cannot be read is said, and stays said`() {
        family()
        shadowOf(app.contentResolver).registerInputStreamSupplier(uri) {
            object : InputStream() {
                override fun read(): Int = throw IOException("the other app is gone")
            }
        }
        val eyes = Eyes(open(Intent(Intent.ACTION_VIEW, uri)).get())
        waitFor("the reason") { eyes.see("could not be read") && eyes.see("Choose a file") }
        ShadowSystemClock.advanceBy(Duration.ofMinutes(1))
        letGoOn()
        assertTrue(eyes.see("could not be read"))
    }

    @Test
    fun `a file of another kind says why, by its name, and stays said`() {
        family()
        shadowOf(app.contentResolver).registerInputStreamSupplier(uri) { "bread,milk".byteInputStream() }
        val eyes = Eyes(open(Intent(Intent.ACTION_VIEW, uri)).get())
        waitFor("the reason") { eyes.see("mila.json: ") && eyes.see("layout is not known") }
        ShadowSystemClock.advanceBy(Duration.ofMinutes(1))
        letGoOn()
        assertTrue(eyes.see("layout is not known"))
    }

    @Test
    fun `a history is taken out to where the parent wants it`() {
        family()
        val place = Uri.parse("content://some.app/place")
        val out = ByteArrayOutputStream()
        shadowOf(app.contentResolver).registerOutputStreamSupplier(place) { out }
        val activity = open().get()
        waitFor("Today") { Eyes(activity).see("Last 24 hours") }
        waitFor("the places") { Eyes(activity).tap("More") }
        waitFor("the page") { Eyes(activity).tap("Bring in, take out") }
        waitFor("the way") { Eyes(activity).tap("Everything in one file") }
        waitFor("the question where") { shadowOf(activity).peekNextStartedActivityForResult() != null }
        val asked = shadowOf(activity).nextStartedActivityForResult
        assertEquals(Intent.ACTION_CREATE_DOCUMENT, asked.intent.action)
        shadowOf(activity).receiveResult(asked.intent, Activity.RESULT_OK, Intent().setData(place))
        waitFor("the file") { out.toString().contains("\"Mila\"") }
        waitFor("the answer") { Eyes(activity).see("Written: ") }
        waitFor("the way on") { Eyes(activity).tap("Share") }
        val chooser = shadowOf(activity).nextStartedActivity
        assertEquals(Intent.ACTION_CHOOSER, chooser.action)
        val send = checkNotNull(chooser.getParcelableExtra(Intent.EXTRA_INTENT, Intent::class.java))
        assertEquals(Intent.ACTION_SEND, send.action)
        assertEquals(place, sharedFile(send))
    }

    @Test
    fun `a place that takes no file is said, and nothing counts as taken out`() {
        family()
        val place = Uri.parse("content://some.app/full")
        shadowOf(app.contentResolver).registerOutputStreamSupplier(place) {
            object : OutputStream() {
                override fun write(byte: Int): Unit = throw IOException("no room")
            }
        }
        val activity = open().get()
        waitFor("Today") { Eyes(activity).see("Last 24 hours") }
        waitFor("the places") { Eyes(activity).tap("More") }
        waitFor("the page") { Eyes(activity).tap("Bring in, take out") }
        waitFor("the way") { Eyes(activity).tap("Everything in one file") }
        waitFor("the question where") { shadowOf(activity).peekNextStartedActivityForResult() != null }
        val asked = shadowOf(activity).nextStartedActivityForResult
        shadowOf(activity).receiveResult(asked.intent, Activity.RESULT_OK, Intent().setData(place))
        waitFor("the refusal") { Eyes(activity).see("could not be written there") }
        assertFalse(Eyes(activity).see("Written: "))
    }
}
