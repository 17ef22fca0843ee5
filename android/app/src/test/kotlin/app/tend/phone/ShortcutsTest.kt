package app.tend.phone

import android.content.Intent
import android.content.pm.ShortcutInfo
import android.content.pm.ShortcutManager
import app.tend.core.EntryKind
import app.tend.ui.app.look
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

class ShortcutsTest : OnAndroid() {
    private val shortcuts: List<ShortcutInfo>
        get() = app.getSystemService(ShortcutManager::class.java).dynamicShortcuts.sortedBy { it.rank }

    private fun follow(shortcut: ShortcutInfo) = open(checkNotNull(shortcut.intent)).get()

    @Test
    fun `the four actions stand on the icon, and Sleep begins at once`() {
        val child = family()
        waitFor("the shortcuts") { shortcuts.size == 4 }
        assertEquals(listOf("sleep", "feed", "cry", "massage"), shortcuts.map { it.id })
        follow(shortcuts.first())
        waitFor("the sleep") { running(child).singleOrNull()?.kind == EntryKind.SLEEP }
        waitFor("the shortcut that stops it") { shortcuts.first().shortLabel == "Woke up" }
        follow(shortcuts.first())
        waitFor("the end") { running(child).isEmpty() }
    }

    @Test
    fun `of two children they say whose they are, and the app opens at that child`() {
        val mila = family("Mila")
        val noa = child("Noa")
        waitFor("the names") { shortcuts.firstOrNull()?.shortLabel == "Sleep, Mila" }
        val ofMila = shortcuts.first()
        app.phone.look(noa)
        waitFor("the other name") { shortcuts.first().shortLabel == "Sleep, Noa" }
        val eyes = Eyes(follow(ofMila))
        waitFor("Mila's sleep") { running(mila).size == 1 && running(noa).isEmpty() }
        waitFor("Mila's day") { eyes.see("Woke up") }
        waitFor("her shortcut") { shortcuts.first().shortLabel == "Woke up, Mila" }
    }

    @Test
    fun `Massage leads to its page, where it is prepared`() {
        family()
        waitFor("the shortcuts") { shortcuts.size == 4 }
        val eyes = Eyes(follow(shortcuts.last()))
        waitFor("the page") { eyes.see("Guide") && eyes.see("Sessions") }
    }

    @Test
    fun `an app in use goes where the shortcut leads, and only once`() {
        family()
        waitFor("the shortcuts") { shortcuts.size == 4 }
        val controller = open()
        waitFor("Today") { Eyes(controller.get()).see("Last 24 hours") }
        controller.newIntent(checkNotNull(shortcuts.last().intent))
        waitFor("the page") { Eyes(controller.get()).see("Sessions") }
        waitFor("the way back") { Eyes(controller.get()).tap("Today") }
        waitFor("Today again") { Eyes(controller.get()).see("Last 24 hours") }
        controller.recreate()
        waitFor("Today after a rotation") { Eyes(controller.get()).see("Last 24 hours") }
        assertTrue(Eyes(controller.get()).words.none { it == "Sessions" })
    }

    @Test
    fun `another app that asks the window for the same starts nothing`() {
        val child = family()
        waitFor("the shortcuts") { shortcuts.size == 4 }
        val forged = Intent(checkNotNull(shortcuts.first().intent)).setClass(app, MainActivity::class.java)
        val eyes = Eyes(open(forged).get())
        waitFor("Today") { eyes.see("Last 24 hours") }
        letGoOn()
        assertTrue(running(child).isEmpty())
    }
}
