package app.tend.phone

import android.Manifest
import android.app.Notification
import android.app.NotificationManager
import android.content.Intent
import android.os.Looper
import android.service.notification.StatusBarNotification
import app.tend.core.Command
import app.tend.core.Details
import app.tend.core.EntryKind
import app.tend.core.MassageOutcome
import app.tend.core.Permission
import app.tend.core.RoutineName
import app.tend.core.SessionEvent
import app.tend.ui.app.look
import kotlinx.coroutines.flow.first
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.robolectric.Shadows.shadowOf
import java.util.UUID

class RunningNotesTest : OnAndroid() {
    private val manager get() = app.getSystemService(NotificationManager::class.java)
    private val notes: List<StatusBarNotification> get() = manager.activeNotifications.toList()

    private fun allow() = shadowOf(app).grantPermissions(Manifest.permission.POST_NOTIFICATIONS)

    private fun start(
        child: UUID,
        kind: EntryKind = EntryKind.SLEEP,
    ): UUID {
        val details = today(child).defaults[kind.ordinal]
        val at = app.phone.now().minusSeconds(600)
        return ask { perform(Command.Start(listOf(child), details, at, null)) }.entries.single()
    }

    @Test
    fun `a running timer is counted by the system and stopped without opening the app`() {
        allow()
        val child = family()
        start(child)
        waitFor("the notification") { notes.size == 1 }
        val note = notes.single().notification
        assertEquals("Sleep", note.extras.getString(Notification.EXTRA_TITLE))
        assertTrue(note.extras.getBoolean(Notification.EXTRA_SHOW_CHRONOMETER))
        assertEquals(running(child).single().start.toEpochMilli(), note.`when`)
        assertTrue(note.flags and Notification.FLAG_ONGOING_EVENT != 0)
        assertNull(shadowOf(app).nextStartedService)
        note.actions
            .single()
            .actionIntent
            .send()
        waitFor("the end of the sleep") { running(child).isEmpty() }
        waitFor("the notification to go") { notes.isEmpty() }
    }

    @Test
    fun `on a locked screen that hides what is private it says only that something runs`() {
        allow()
        start(family("Mila"))
        waitFor("the notification") { notes.size == 1 }
        val public = notes.single().notification.publicVersion
        assertEquals("A timer is running", public.extras.getString(Notification.EXTRA_TITLE))
        assertEquals(Notification.VISIBILITY_PRIVATE, notes.single().notification.visibility)
    }

    @Test
    fun `of two children it says whose it is, and each is stopped alone`() {
        allow()
        val mila = family("Mila")
        val noa = child("Noa")
        start(mila)
        start(noa)
        waitFor("both") { notes.size == 2 }
        val titles = notes.map { it.notification.extras.getString(Notification.EXTRA_TITLE) }.toSet()
        assertEquals(setOf("Sleep, Mila", "Sleep, Noa"), titles)
        val ofNoa = notes.first { it.notification.extras.getString(Notification.EXTRA_TITLE) == "Sleep, Noa" }
        ofNoa.notification.actions
            .single()
            .actionIntent
            .send()
        waitFor("one") { notes.size == 1 }
        assertEquals(1, running(mila).size)
        assertEquals(0, running(noa).size)
    }

    @Test
    fun `a paused feed does not count on`() {
        allow()
        val child = family()
        val feed = start(child, EntryKind.FEED)
        waitFor("the notification") { notes.size == 1 }
        ask { perform(Command.Pause(feed, app.phone.now())) }
        waitFor("the pause") {
            notes
                .single()
                .notification.extras
                .getString(Notification.EXTRA_TEXT) == "Paused"
        }
        assertFalse(
            notes
                .single()
                .notification.extras
                .getBoolean(Notification.EXTRA_SHOW_CHRONOMETER),
        )
    }

    // A guided massage.

    private fun guided(child: UUID): UUID {
        val begin = Command.BeginMassage(child, RoutineName.SHORT, null, emptyList(), null, null, null, null, app.phone.now())
        return checkNotNull(ask { perform(begin) }.session)
    }

    private fun tell(
        session: UUID,
        event: SessionEvent,
    ) = ask { perform(Command.MassageEvent(session, event, app.phone.now())) }

    private fun session(child: UUID) = checkNotNull(ask { massageSession(child).first() })

    private val note get() = notes.single().notification
    private val text get() = note.extras.getString(Notification.EXTRA_TEXT).orEmpty()
    private val buttons get() = note.actions.orEmpty().map { it.title.toString() }

    private fun press(button: String) =
        note.actions
            .first { it.title == button }
            .actionIntent
            .send()

    @Test
    fun `a guided massage says at which stroke it is, and rests and goes on without opening the app`() {
        allow()
        val child = family("Mila")
        val session = guided(child)
        waitFor("the notification") { notes.size == 1 }
        assertEquals("the baby is asked on the page", emptyList<String>(), buttons)
        tell(session, SessionEvent.Asked(Permission.YES))
        waitFor("the buttons") { buttons == listOf("Pause", "Next") }
        assertEquals("Massage", note.extras.getString(Notification.EXTRA_TITLE))
        assertFalse("no hand is on the baby yet", note.extras.getBoolean(Notification.EXTRA_SHOW_CHRONOMETER))
        assertTrue(note.flags and Notification.FLAG_ONGOING_EVENT != 0)
        assertNull(shadowOf(app).nextStartedService)
        val first = checkNotNull(session(child).step).name
        assertEquals("$first, stroke 1 of ${session(child).places}", text)
        press("Next")
        waitFor("the next stroke") { session(child).place == 2u && "stroke 2 of" in text }
        assertTrue(note.extras.getBoolean(Notification.EXTRA_SHOW_CHRONOMETER))
        press("Pause")
        waitFor("the pause") { session(child).paused && text.startsWith("Paused, ") }
        assertFalse(note.extras.getBoolean(Notification.EXTRA_SHOW_CHRONOMETER))
        press("Go on")
        waitFor("it to go on") { !session(child).paused && buttons.first() == "Pause" }
        assertEquals("A timer is running", note.publicVersion.extras.getString(Notification.EXTRA_TITLE))
    }

    @Test
    fun `a tap on the guided massage leads to its page, of that child`() {
        allow()
        val mila = family("Mila")
        val noa = child("Noa")
        tell(guided(noa), SessionEvent.Asked(Permission.YES))
        waitFor("the notification") { notes.singleOrNull() != null && "stroke 1 of" in text }
        assertEquals("Massage, Noa", note.extras.getString(Notification.EXTRA_TITLE))
        app.phone.look(mila)
        val eyes = Eyes(open(shadowOf(note.contentIntent).savedIntent).get())
        waitFor("the session") { eyes.see("stroke 1 of") && eyes.see("Stop and finish") }
    }

    @Test
    fun `the notification of a guided massage goes when it ends, and when it is let go`() {
        allow()
        val child = family()
        val session = guided(child)
        tell(session, SessionEvent.Asked(Permission.YES))
        waitFor("the notification") { notes.size == 1 }
        tell(session, SessionEvent.Stop(MassageOutcome.STOPPED_BY_BABY))
        waitFor("it to go") { notes.isEmpty() }
        ask { perform(Command.SaveMassage(session)) }
        val second = guided(child)
        waitFor("the second") { notes.size == 1 }
        ask { perform(Command.LetGoMassage(second)) }
        waitFor("it to go") { notes.isEmpty() }
    }

    @Test
    fun `a guided massage is there again after the phone was switched on, with the time massaged so far`() {
        allow()
        val child = family()
        val at = app.phone.now().minusSeconds(300)
        val begin = Command.BeginMassage(child, RoutineName.SHORT, null, emptyList(), null, null, null, null, at)
        val session = checkNotNull(ask { perform(begin) }.session)
        val told =
            listOf(
                0L to SessionEvent.Asked(Permission.YES),
                0L to SessionEvent.Next,
                60L to SessionEvent.Pause,
                180L to SessionEvent.Resume,
            )
        for ((after, event) in told) {
            ask { perform(Command.MassageEvent(session, event, at.plusSeconds(after))) }
        }
        waitFor("the notification") { notes.size == 1 }
        manager.cancelAll()
        app.sendBroadcast(Intent(Intent.ACTION_BOOT_COMPLETED).setClass(app, ChangedReceiver::class.java))
        // Five minutes ago, two of them paused.
        waitFor("the time massaged") {
            notes.size == 1 && app.phone.now().toEpochMilli() - note.`when` in 179_000L..210_000L
        }
        assertTrue(note.extras.getBoolean(Notification.EXTRA_SHOW_CHRONOMETER))
    }

    @Test
    fun `it is there again after the phone was switched on, and when the clock was set`() {
        allow()
        start(family())
        for (action in listOf(Intent.ACTION_BOOT_COMPLETED, Intent.ACTION_TIME_CHANGED, Intent.ACTION_TIMEZONE_CHANGED)) {
            waitFor("the notification") { notes.size == 1 }
            manager.cancelAll()
            app.sendBroadcast(Intent(action).setClass(app, ChangedReceiver::class.java))
            waitFor("the notification after $action") { notes.size == 1 }
        }
    }

    @Test
    fun `the parent is asked once, when the first timer runs, and never again`() {
        val child = family()
        val activity = open().get()
        waitFor("Today") { Eyes(activity).see("Last 24 hours") }
        assertNull(shadowOf(activity).lastRequestedPermission)
        val first = start(child)
        waitFor("the question") { shadowOf(activity).lastRequestedPermission != null }
        assertEquals(
            listOf(Manifest.permission.POST_NOTIFICATIONS),
            shadowOf(activity).lastRequestedPermission.requestedPermissions.toList(),
        )
        assertTrue(notes.isEmpty())
        ask { perform(Command.Stop(listOf(first), app.phone.now())) }
        activity.finish()
        val again = open().get()
        start(child)
        waitFor("the tile") { Eyes(again).see("Woke up") }
        letGoOn()
        assertNull(shadowOf(again).lastRequestedPermission)
    }

    @Test
    fun `where the parent said no, nothing is shown and the timer runs all the same`() {
        shadowOf(app).denyPermissions(Manifest.permission.POST_NOTIFICATIONS)
        val child = family()
        start(child)
        letGoOn()
        shadowOf(Looper.getMainLooper()).idle()
        assertTrue(notes.isEmpty())
        assertTrue(running(child).single().details is Details.Sleep)
    }
}
