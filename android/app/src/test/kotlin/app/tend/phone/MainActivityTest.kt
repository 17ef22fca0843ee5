package app.tend.phone

import android.app.UiModeManager
import android.content.Intent
import android.content.res.Configuration
import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.drawable.AdaptiveIconDrawable
import android.os.Bundle
import android.os.LocaleList
import android.view.WindowManager
import android.widget.ImageView
import app.tend.R
import app.tend.core.EntryKind
import app.tend.core.VolumeUnit
import app.tend.ui.app.LightChoice
import app.tend.ui.app.Lights
import kotlinx.coroutines.flow.first
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import kotlin.math.hypot

class MainActivityTest : OnAndroid() {
    @Test
    fun `the first start asks for the child, and Today follows at once`() {
        val eyes = Eyes(open().get())
        waitFor("the first page") { eyes.see("Who are you looking after?") }
        family("Mila")
        waitFor("Today") { eyes.see("Mila") && eyes.see("Last 24 hours") }
    }

    @Test
    fun `looking around fills the empty journal with a made-up family`() {
        val eyes = Eyes(open().get())
        waitFor("the button") { eyes.tap("Look around first") }
        waitFor("Today of the made-up family") { eyes.see("Last 24 hours") }
        assertTrue(ask { verify() } > 0uL)
        // This phone is American.
        assertEquals(VolumeUnit.OZ, ask { family().first() }.settings.volumeUnit)
    }

    @Test
    fun `the units are those of the phone, whatever language the app speaks`() {
        assertEquals("en-US", app.phone.locale)
        val german = Configuration(app.resources.configuration).apply { setLocales(LocaleList.forLanguageTags("de")) }
        assertEquals("en-US", AndroidPhone(app.createConfigurationContext(german)).locale)
        RuntimeEnvironment.setQualifiers("+de-rDE")
        assertEquals("de-DE", app.phone.locale)
    }

    @Test
    fun `the child looked at last is looked at again when the app begins anew`() {
        family("Mila")
        child("Noa")
        val first = open()
        waitFor("both") { Eyes(first.get()).see("Mila") && Eyes(first.get()).see("Noa") }
        waitFor("the other one") { Eyes(first.get()).tap("Noa") }
        waitFor("Noa outside") {
            app.house.outside.value
                ?.childName == "Noa"
        }
        first.close()
        val second = open()
        waitFor("Today") { Eyes(second.get()).see("Last 24 hours") }
        waitFor("Noa's tile") { Eyes(second.get()).tap("Sleep") }
        waitFor("Noa's sleep") {
            app.house.outside.value
                ?.running
                ?.singleOrNull()
                ?.childName == "Noa"
        }
    }

    @Test
    fun `a tap on Sleep is a row of the journal`() {
        val child = family()
        val eyes = Eyes(open().get())
        waitFor("the tile") { eyes.tap("Sleep") }
        waitFor("the timer") { running(child).size == 1 }
        assertEquals(EntryKind.SLEEP, running(child).single().kind)
        waitFor("the tile that stops it") { eyes.tap("Woke up") }
        waitFor("the end") { running(child).isEmpty() }
    }

    @Test
    fun `where a parent is survives a rotation`() {
        family()
        val controller = open()
        waitFor("the bar") { Eyes(controller.get()).tap("Journal") }
        waitFor("the journal") { Eyes(controller.get()).see("Nothing is logged yet.") }
        RuntimeEnvironment.setQualifiers("+land")
        controller.recreate()
        waitFor("the journal, turned") { Eyes(controller.get()).see("Nothing is logged yet.") }
    }

    @Test
    fun `where a parent is survives the death of the process`() {
        family()
        val kept = Bundle()
        val first = open()
        waitFor("the bar") { Eyes(first.get()).tap("Review") }
        waitFor("the review") { Eyes(first.get()).see("3 months") }
        first
            .pause()
            .stop()
            .saveInstanceState(kept)
            .destroy()
        val second = open(kept = kept)
        waitFor("the review again") { Eyes(second.get()).see("3 months") }
    }

    @Test
    fun `after a change of language the core speaks it too`() {
        family("Mila")
        val controller = open()
        waitFor("Today") { Eyes(controller.get()).see("Last 24 hours") }
        RuntimeEnvironment.setQualifiers("+de-rDE")
        app.onConfigurationChanged(app.resources.configuration)
        controller.recreate()
        waitFor("the screens in German") { Eyes(controller.get()).see("Letzte 24 Stunden") }
        waitFor("the journal in German") { Eyes(controller.get()).see("Schlaf") && Eyes(controller.get()).see("Mila") }
    }

    @Test
    fun `back leads to Today and then out of the app`() {
        family()
        val activity = open().get()
        val eyes = Eyes(activity)
        waitFor("the bar") { eyes.tap("Review") }
        waitFor("the review") { eyes.see("3 months") }
        activity.onBackPressedDispatcher.onBackPressed()
        waitFor("Today") { eyes.see("Last 24 hours") }
        assertFalse(activity.isFinishing)
        activity.onBackPressedDispatcher.onBackPressed()
        waitFor("the end") { activity.isFinishing }
    }

    @Test
    fun `what is hidden from the recents is hidden as soon as it is chosen`() {
        val activity = open().get()
        assertEquals(0, activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE)
        app.phone.keep("recents", "hidden")
        waitFor("the window to hide") { activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0 }
        app.phone.keep("recents", null)
        waitFor("the window to show") { activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE == 0 }
    }

    @Test
    fun `no part of the icon is cut off, whatever shape the phone gives it`() {
        val icon = app.getDrawable(R.mipmap.ic_launcher) as AdaptiveIconDrawable
        val picture = Bitmap.createBitmap(ICON, ICON, Bitmap.Config.ARGB_8888)
        icon.foreground.setBounds(0, 0, ICON, ICON)
        icon.foreground.draw(Canvas(picture))
        val middle = ICON / 2.0
        val drawn =
            (0 until ICON).flatMap { x ->
                (0 until ICON).filter { picture.getPixel(x, it) != 0 }.map { y ->
                    hypot(
                        x - middle,
                        y - middle,
                    )
                }
            }
        assertTrue("${drawn.size} points", drawn.size > ICON * ICON / 20)
        // A circle of 66 of the 108 is never cut off.
        assertTrue("${drawn.max()}", drawn.max() < ICON * 33 / 108)
        icon.setBounds(0, 0, ICON, ICON)
        val shown = ImageView(app).apply { setImageDrawable(icon) }
        shown.layout(0, 0, ICON, ICON)
        pictureOf(shown, "icon")
    }

    @Test
    fun `the next start begins in the light the parent chose`() {
        val system = shadowOf(app.getSystemService(UiModeManager::class.java))
        for ((light, mode) in listOf(
            LightChoice.Night to UiModeManager.MODE_NIGHT_YES,
            LightChoice.Light to UiModeManager.MODE_NIGHT_NO,
            LightChoice.System to UiModeManager.MODE_NIGHT_AUTO,
        )) {
            Lights(app.phone).choose(light)
            assertEquals(light.name, mode, system.applicationNightMode)
        }
    }

    @Test
    fun `the screen stays on while a session wants it`() {
        val activity = open().get()
        val flag = WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON
        app.phone.keepOn(true)
        assertEquals(flag, activity.window.attributes.flags and flag)
        app.phone.keepOn(false)
        assertEquals(0, activity.window.attributes.flags and flag)
    }

    @Test
    fun `a number opens the dialler and calls nobody`() {
        val activity = open().get()
        app.phone.dial("112")
        val started = shadowOf(activity).nextStartedActivity
        assertEquals(Intent.ACTION_DIAL, started.action)
        assertEquals("tel:112", started.dataString)
    }

    @Test
    fun `the real activity draws Today`() {
        family("Mila")
        val activity = open().get()
        waitFor("Today") { Eyes(activity).see("Last 24 hours") }
        val picture = pictureOf(activity.window.decorView, "today")
        val colors = (0 until picture.height step 4).map { picture.getPixel(picture.width / 2, it) }.toSet()
        assertTrue("only ${colors.size} colours", colors.size > 10)
    }

    private companion object {
        const val ICON = 432
    }
}
