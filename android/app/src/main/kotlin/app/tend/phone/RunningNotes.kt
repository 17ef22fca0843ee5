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
import app.tend.ui.parts.kind
import app.tend.ui.words.Formats
import app.tend.ui.words.Strings
import java.util.UUID

/**
 * A quiet notification for each running timer, with Stop. The system counts the time; nothing of ours wakes up, and no
 * service runs: the timer is a row of the journal.
 */
class RunningNotes(
    private val context: Context,
    private val say: Strings,
    private val formats: Formats,
) {
    private val manager = context.getSystemService(NotificationManager::class.java)

    /** Shows these and takes away all others. */
    fun show(running: List<Running>) {
        val wanted = running.associateBy { it.timer.entry.toString() }
        for (shown in manager.activeNotifications) {
            if (shown.id == NOTE && shown.tag !in wanted) manager.cancel(shown.tag, NOTE)
        }
        if (wanted.isEmpty() || !allowed(context)) return
        manager.createNotificationChannel(channel())
        for ((tag, timer) in wanted) manager.notify(tag, NOTE, note(timer))
    }

    private fun channel() =
        NotificationChannel(CHANNEL, say("outside_channel"), NotificationManager.IMPORTANCE_LOW).apply {
            description = say("outside_channel_about")
            setShowBadge(false)
            lockscreenVisibility = Notification.VISIBILITY_PRIVATE
        }

    private fun note(running: Running): Notification {
        val timer = running.timer
        val title = listOfNotNull(say.kind(timer.kind), running.childName).joinToString(", ")
        val under = if (timer.paused) say("outside_paused") else say("since", formats.time(timer.start))
        return quiet()
            .setSmallIcon(icon(timer.kind))
            .setContentTitle(title)
            .setContentText(under)
            .setWhen(timer.start.toEpochMilli())
            .setShowWhen(true)
            .setUsesChronometer(!timer.paused)
            .addAction(stop(timer.entry))
            // On a locked screen that hides what is private: that something runs, and no more.
            .setPublicVersion(quiet().setSmallIcon(R.drawable.icon_timer).setContentTitle(say("outside_running")).build())
            .setVisibility(Notification.VISIBILITY_PRIVATE)
            .build()
    }

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

    private fun stop(entry: UUID): Notification.Action {
        val intent = OutsideAction.Stop(entry).broadcast(context)
        val pending = PendingIntent.getBroadcast(context, 0, intent, PENDING)
        return Notification.Action.Builder(Icon.createWithResource(context, R.drawable.icon_stop), say("stop"), pending).build()
    }

    companion object {
        private const val CHANNEL = "running"
        private const val NOTE = 1

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
