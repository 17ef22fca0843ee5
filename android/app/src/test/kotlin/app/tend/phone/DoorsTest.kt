package app.tend.phone

import android.database.sqlite.SQLiteDatabase
import app.tend.core.ChildProfile
import app.tend.core.Command
import app.tend.journal.TendJournal
import app.tend.journal.valueOrNull
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.annotation.Config
import java.io.File
import java.time.Instant
import java.time.LocalDate
import java.time.format.DateTimeFormatter
import java.util.Locale

private val TendApplication.file get() = File(filesDir, "journal.tend")

/** A journal with one child, a back-up of all of it where the core keeps them, and then the file was spoilt. */
class SpoiltApplication : TendApplication() {
    override fun onCreate() {
        runBlocking {
            val journal = checkNotNull(TendJournal.open(file.path, listOf("en")).valueOrNull())
            journal.perform(Command.ChangeZone(Instant.now().minusSeconds(10_000_000), "Europe/Berlin"))
            journal.perform(Command.AddChild(ChildProfile("Mila", LocalDate.now().minusDays(50), null, null)))
            journal.close()
        }
        // The core's own may be older than the child.
        val backUps = File("${file.path}.back-ups").also { it.deleteRecursively() }
        file.copyTo(File(backUps, "${LocalDate.now()}.tend"), overwrite = true)
        file.writeText("this is no journal any more")
        super.onCreate()
    }
}

/** A journal that a Tend of the future wrote. */
class FutureApplication : TendApplication() {
    override fun onCreate() {
        runBlocking { checkNotNull(TendJournal.open(file.path, listOf("en")).valueOrNull()).close() }
        SQLiteDatabase.openDatabase(file.path, null, SQLiteDatabase.OPEN_READWRITE).use { it.version = 9999 }
        super.onCreate()
    }
}

class DoorsTest : OnAndroid() {
    @Test
    @Config(application = SpoiltApplication::class)
    fun `a damaged journal offers its back-up, and goes on with it`() {
        val eyes = Eyes(open().get())
        waitFor("the page") { eyes.see("The journal does not open") }
        assertTrue(eyes.see("cannot be read"))
        assertEquals("this is no journal any more", app.file.readText())
        waitFor("the back-up") {
            eyes.tap("Open the back-up of ${DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(LocalDate.now())}")
        }
        waitFor("Today") { eyes.see("Mila") && eyes.see("Last 24 hours") }
        val kept =
            app.filesDir
                .walk()
                .filter { it.isFile && it.length() == 27L }
                .toList()
        assertTrue("the damaged file is gone", kept.isNotEmpty())
    }

    @Test
    fun `a back-up chosen in the app takes the place of the journal, which is kept beside it`() {
        family("Mila")
        val backUp = File(app.cacheDir, "mila.tend")
        ask { backUpTo(backUp.path) }
        child("Noa")
        val before =
            app.filesDir
                .list()
                .orEmpty()
                .toSet()
        val eyes = Eyes(open().get())
        waitFor("both children") { eyes.see("Noa") }
        runBlocking { app.phone.putBack(backUp.path) }
        waitFor("the family of the back-up") { eyes.see("Mila") && !eyes.see("Noa") && eyes.see("Last 24 hours") }
        assertTrue(
            "nothing was kept",
            (
                app.filesDir
                    .list()
                    .orEmpty()
                    .toSet() - before
            ).isNotEmpty(),
        )
    }

    @Test
    fun `a file that is no back-up takes nothing away`() {
        family("Mila")
        val other = File(app.cacheDir, "holiday.tend").apply { writeText("sun and sand") }
        val eyes = Eyes(open().get())
        waitFor("the family") { eyes.see("Mila") }
        runBlocking { app.phone.putBack(other.path) }
        waitFor("why") { eyes.see("no back-up that can be read") && eyes.see("Mila") }
    }

    @Test
    @Config(application = FutureApplication::class)
    fun `a journal of a newer Tend is left alone and says what to do`() {
        val before = app.file.readBytes().contentHashCode()
        val eyes = Eyes(open().get())
        waitFor("the page") { eyes.see("written by a newer Tend") }
        assertFalse(eyes.see("Try again"))
        assertEquals(before, app.file.readBytes().contentHashCode())
    }
}
