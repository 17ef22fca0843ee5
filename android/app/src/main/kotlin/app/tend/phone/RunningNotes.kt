package app.tend.phone

import android.Manifest
import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.graphics.drawable.Icon
import android.os.Build
import app.tend.R
import app.tend.core.EntryKind
import app.tend.core.Permission
import app.tend.ui.parts.kind
import app.tend.ui.words.Formats
import app.tend.ui.words.Strings
import java.time.Duration
import java.time.Instant
import kotlin.math.roundToLong

/**
 * A quiet notification for each running timer, with Stop, and for each guided massage, with Pause and Next. The system
 * counts the time; nothing of ours wakes up, and no service runs: both are rows of the journal.
 */
class RunningNotes(
    private val context: Context,
    private val say: Strings,
    private val formats: Formats,
) {
    private val manager = context.getSystemService(NotificationManager::class.java)

    /** Shows what runs and takes away all others. */
    fun show(outside: Outside?) {
        val wanted = outside?.let(::notes).orEmpty()
        for (shown in manager.activeNotifications) {
            if (shown.id == NOTE && shown.tag !in wanted) manager.cancel(shown.tag, NOTE)
        }
        if (wanted.isEmpty() || !allowed(context)) return
        manager.createNotificationChannel(channel())
        for ((tag, note) in wanted) manager.notify(tag, NOTE, note)
    }

    private fun notes(outside: Outside): Map<String, Notification> =
        outside.running.associate { it.timer.entry.toString() to note(it) } +
            outside.sessions.associate { it.screen.session.toString() to note(it, outside.now) }

    private fun channel() =
        NotificationChannel(CHANNEL, say("outside_channel"), NotificationManager.IMPORTANCE_LOW).apply {
            description = say("outside_channel_about")
            setShowBadge(false)
            lockscreenVisibility = Notification.VISIBILITY_PRIVATE
        }

    private fun note(running: Running): Notification {
        val timer = running.timer
        val under = if (timer.paused) say("outside_paused") else say("since", formats.time(timer.start))
        return counting(timer.kind, running.childName, timer.start, !timer.paused)
            .setContentText(under)
            .addAction(button(R.drawable.icon_stop, "stop", OutsideAction.Stop(timer.entry)))
            .build()
    }

    /**
     * At which stroke it is, and how long hands were on the baby: that counts while they are, so its time begins later by
     * all that was beside it. How it ended is asked on its page.
     */
    private fun note(
        running: RunningSession,
        now: Instant,
    ): Notification {
        val screen = running.screen
        val massaged = Duration.ofSeconds((screen.massageMinutes * SECONDS).roundToLong())
        val counts = !screen.paused && screen.step?.isMassage == true
        val paused = say("outside_paused").takeIf { screen.paused }
        val place = say("massage_place", screen.place.toInt(), screen.places.toInt())
        val note =
            counting(EntryKind.MASSAGE, running.childName, now - massaged, counts)
                .setShowWhen(counts)
                .setContentText(listOfNotNull(paused, screen.step?.name, place).joinToString(", "))
                .setContentIntent(leadTo(OutsideAction.Session(screen.child)))
        // The baby is asked first, on the page.
        if (screen.permission == Permission.NOT_ASKED) return note.build()
        val (icon, words, step) =
            if (screen.paused) {
                Triple(R.drawable.icon_play, "go_on", OutsideAction.Step.Resume)
            } else {
                Triple(R.drawable.icon_pause, "pause", OutsideAction.Step.Pause)
            }
        return note
            .addAction(button(icon, words, OutsideAction.Guide(screen.session, step)))
            .addAction(button(R.drawable.icon_next, "massage_next", OutsideAction.Guide(screen.session, OutsideAction.Step.Next)))
            .build()
    }

    /** What both have in common: what it is, whose, and the time that the system counts. */
    private fun counting(
        kind: EntryKind,
        childName: String?,
        since: Instant,
        counts: Boolean,
    ) = quiet()
        .setSmallIcon(icon(kind))
        .setContentTitle(listOfNotNull(say.kind(kind), childName).joinToString(", "))
        .setWhen(since.toEpochMilli())
        .setShowWhen(true)
        .setUsesChronometer(counts)
        // On a locked screen that hides what is private: that something runs, and no more.
        .setPublicVersion(quiet().setSmallIcon(R.drawable.icon_timer).setContentTitle(say("outside_running")).build())
        .setVisibility(Notification.VISIBILITY_PRIVATE)

    private fun quiet() =
        Notification
            .Builder(context, CHANNEL)
            .setOngoing(true)
            .setOnlyAlertOnce(true)
            .setLocalOnly(true)
            .setCategory(
                if (Build.VERSION.SDK_INT >=
                    Build.VERSION_CODES.S
                ) {
                    Notification.CATEGORY_STOPWATCH
                } else {
                    Notification.CATEGORY_STATUS
                },
            ).setContentIntent(openApp(context))

    private fun button(
        icon: Int,
        words: String,
        action: OutsideAction,
    ): Notification.Action {
        val pending = PendingIntent.getBroadcast(context, 0, action.broadcast(context), PENDING)
        return Notification.Action.Builder(Icon.createWithResource(context, icon), say(words), pending).build()
    }

    private fun leadTo(action: OutsideAction): PendingIntent = PendingIntent.getActivity(context, 0, action.opening(context), PENDING)

    companion object {
        private const val CHANNEL = "running"
        private const val NOTE = 1
        private const val SECONDS = 60

        /** Whether the parent lets the app show notifications. */
        fun allowed(context: Context): Boolean =
            Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU ||
                context.checkSelfPermission(Manifest.permission.POST_NOTIFICATIONS) == PackageManager.PERMISSION_GRANTED
    }
}

internal const val PENDING = PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT

/** Opens the app where it was. */
internal fun openApp(context: Context): PendingIntent =
    PendingIntent.getActivity(context, 0, Intent(context, MainActivity::class.java).setAction(Intent.ACTION_MAIN), PENDING)

/** The drawing of a kind that stands outside. */
internal fun icon(kind: EntryKind): Int =
    when (kind) {
        EntryKind.SLEEP -> R.drawable.icon_sleep
        EntryKind.FEED -> R.drawable.icon_feed
        EntryKind.CRY -> R.drawable.icon_cry
        EntryKind.MASSAGE -> R.drawable.icon_massage
        else -> R.drawable.icon_timer
    }
