package app.tend.phone

import android.app.Activity
import android.os.SystemClock
import app.tend.ui.words.Strings
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.shadows.ShadowSystemClock
import java.time.Duration

class AppLockTest : OnAndroid() {
    /** A finger that is put on the phone when the test says so. */
    private class Finger(
        private val set: Boolean = true,
    ) : Credential {
        var asked: (() -> Unit)? = null

        override fun isSet(activity: Activity) = set

        override fun ask(
            activity: Activity,
            say: Strings,
            done: () -> Unit,
        ): Boolean {
            asked = done
            return true
        }
    }

    @Test
    fun `behind the lock nothing of the family can be seen, and after it all is where it was`() {
        family("Mila")
        val finger = Finger()
        app.lock.credential = finger
        app.phone.keep("lock", "on")
        val controller = open()
        waitFor("the bar") { Eyes(controller.get()).tap("Review") }
        waitFor("the review") { Eyes(controller.get()).see("3 months") }
        controller.pause().stop()
        ShadowSystemClock.advanceBy(Duration.ofMinutes(2))
        controller.start().resume()
        waitFor("the lock") { Eyes(controller.get()).see("The journal is locked") }
        assertFalse(Eyes(controller.get()).see("Mila") || Eyes(controller.get()).see("3 months"))
        waitFor("the button") { Eyes(controller.get()).tap("Unlock") && finger.asked != null }
        assertTrue(Eyes(controller.get()).see("The journal is locked"))
        finger.asked?.invoke()
        waitFor("the review again") { Eyes(controller.get()).see("3 months") }
    }

    @Test
    fun `a short way out, to choose a file, is not asked about`() {
        family()
        app.lock.credential = Finger()
        app.phone.keep("lock", "on")
        val controller = open()
        waitFor("Today") { Eyes(controller.get()).see("Last 24 hours") }
        controller.pause().stop()
        ShadowSystemClock.advanceBy(Duration.ofSeconds(20))
        controller.start().resume()
        letGoOn()
        assertTrue(Eyes(controller.get()).see("Last 24 hours"))
    }

    @Test
    fun `who wants a lock meets it when the app begins anew`() {
        app.phone.keep("lock", "on")
        assertTrue(AppLock(app.phone).shut)
        app.phone.keep("lock", null)
        assertFalse(AppLock(app.phone).shut)
    }

    @Test
    fun `a phone without a code of its own locks nobody out`() {
        family()
        app.lock.credential = Finger(set = false)
        app.phone.keep("lock", "on")
        val controller = open()
        waitFor("Today") { Eyes(controller.get()).see("Last 24 hours") }
        controller.pause().stop()
        ShadowSystemClock.advanceBy(Duration.ofMinutes(5))
        controller.start().resume()
        waitFor("the button") { Eyes(controller.get()).tap("Unlock") }
        waitFor("Today") { Eyes(controller.get()).see("Last 24 hours") }
        assertTrue(SystemClock.elapsedRealtime() > 0)
    }
}
