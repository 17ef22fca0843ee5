package app.tend.phone

import android.app.PendingIntent
import android.appwidget.AppWidgetManager
import android.appwidget.AppWidgetProvider
import android.content.ComponentName
import android.content.Context
import android.os.Build
import android.os.SystemClock
import android.view.View
import android.widget.RemoteViews
import app.tend.R
import app.tend.core.EntryKind
import app.tend.core.SleepState
import app.tend.core.Tile
import app.tend.core.TileTap
import app.tend.ui.words.Formats
import app.tend.ui.words.Strings
import java.time.Duration
import java.time.Instant
import app.tend.ui.R as Words

/**
 * The four actions on the home screen, each with what was last, for the child looked at last; of several it names whose
 * they are. It changes with the journal; the system counts.
 */
class FamilyWidget : AppWidgetProvider() {
    override fun onUpdate(
        context: Context,
        manager: AppWidgetManager,
        appWidgetIds: IntArray,
    ) = whileAwake(context) {
        // Before the first child the widget leads into the app.
        if (outside.value == null) manager.updateAppWidget(appWidgetIds, leadingIn(context))
        show()
    }

    private class Views(
        val tile: Int,
        val icon: Int,
        val title: Int,
        val line: Int,
        val time: Int,
        val ground: Int,
        val running: Int,
        val on: Int,
        val onRunning: Int,
        val name: Int,
    )

    companion object {
        private val VIEWS =
            mapOf(
                EntryKind.SLEEP to
                    Views(
                        R.id.sleep,
                        R.id.sleep_icon,
                        R.id.sleep_title,
                        R.id.sleep_line,
                        R.id.sleep_time,
                        R.drawable.widget_sleep,
                        R.drawable.widget_sleep_running,
                        R.color.sleep_on_container,
                        R.color.sleep_on_fill,
                        Words.string.kind_sleep,
                    ),
                EntryKind.FEED to
                    Views(
                        R.id.feed,
                        R.id.feed_icon,
                        R.id.feed_title,
                        R.id.feed_line,
                        R.id.feed_time,
                        R.drawable.widget_feed,
                        R.drawable.widget_feed_running,
                        R.color.feed_on_container,
                        R.color.feed_on_fill,
                        Words.string.kind_feed,
                    ),
                EntryKind.CRY to
                    Views(
                        R.id.cry,
                        R.id.cry_icon,
                        R.id.cry_title,
                        R.id.cry_line,
                        R.id.cry_time,
                        R.drawable.widget_cry,
                        R.drawable.widget_cry_running,
                        R.color.cry_on_container,
                        R.color.cry_on_fill,
                        Words.string.kind_cry,
                    ),
                EntryKind.MASSAGE to
                    Views(
                        R.id.massage,
                        R.id.massage_icon,
                        R.id.massage_title,
                        R.id.massage_line,
                        R.id.massage_time,
                        R.drawable.widget_massage,
                        R.drawable.widget_massage_running,
                        R.color.massage_on_container,
                        R.color.massage_on_fill,
                        Words.string.kind_massage,
                    ),
            )

        /** Draws it on every home screen it stands on. */
        fun show(
            context: Context,
            say: Strings,
            formats: Formats,
            outside: Outside,
        ) {
            val manager = AppWidgetManager.getInstance(context) ?: return
            val widgets = manager.getAppWidgetIds(ComponentName(context, FamilyWidget::class.java))
            if (widgets.isEmpty()) return
            val views = RemoteViews(context.packageName, R.layout.widget)
            views.setTextViewText(R.id.child, outside.childName)
            views.setViewVisibility(R.id.child, if (outside.childName == null) View.GONE else View.VISIBLE)
            for (tile in outside.tiles) VIEWS[tile.kind]?.let { views.draw(context, say, formats, outside, tile, it) }
            manager.updateAppWidget(widgets, views)
        }

        private fun RemoteViews.draw(
            context: Context,
            say: Strings,
            formats: Formats,
            outside: Outside,
            tile: Tile,
            of: Views,
        ) {
            val stop = tile.tap as? TileTap.Stop
            val timer = stop?.let { outside.running.firstOrNull { it.timer.entry == stop.entry } }?.timer
            val counts = timer != null && !timer.paused
            setTextViewText(of.title, tile.title)
            paint(context, of, running = stop != null)
            if (counts) {
                val since = Duration.between(timer.start, outside.now).toMillis()
                setChronometer(of.time, SystemClock.elapsedRealtime() - since, null, true)
            }
            setViewVisibility(of.time, if (counts) View.VISIBLE else View.GONE)
            val line = if (counts) null else line(say, formats, outside, tile.kind)
            setTextViewText(of.line, line.orEmpty())
            setViewVisibility(of.line, if (line == null) View.GONE else View.VISIBLE)
            setContentDescription(of.tile, listOfNotNull(outside.childName, tile.title, line).joinToString(". "))
            setOnClickPendingIntent(of.tile, tapOn(context, outside, tile))
        }

        private fun RemoteViews.paint(
            context: Context,
            of: Views,
            running: Boolean,
        ) {
            setInt(of.tile, "setBackgroundResource", if (running) of.running else of.ground)
            val on = if (running) of.onRunning else of.on
            val parts = listOf(of.title, of.line, of.time).map { it to "setTextColor" } + (of.icon to "setColorFilter")
            for ((part, method) in parts) {
                // As a resource it follows the home screen into the dark; before Android 12 it waits for the next change.
                if (Build.VERSION.SDK_INT >=
                    Build.VERSION_CODES.S
                ) {
                    setColor(part, method, on)
                } else {
                    setInt(part, method, context.getColor(on))
                }
            }
        }

        /** Clock times, which stay true while nothing is drawn. */
        private fun line(
            say: Strings,
            formats: Formats,
            outside: Outside,
            kind: EntryKind,
        ): String? {
            val sleep = outside.sleep
            if (kind == EntryKind.SLEEP &&
                sleep is SleepState.Awake
            ) {
                return say("outside_awake_since", at(formats, sleep.since, outside.now))
            }
            val last = outside.last[kind] ?: return null
            return say("outside_last", at(formats, last, outside.now))
        }

        private fun at(
            formats: Formats,
            at: Instant,
            now: Instant,
        ): String {
            val day = formats.local(at).toLocalDate()
            return if (day == formats.local(now).toLocalDate()) formats.time(at) else "${formats.shortDate(day)} ${formats.time(at)}"
        }

        private fun tapOn(
            context: Context,
            outside: Outside,
            tile: Tile,
        ): PendingIntent {
            val action = outside.tap(tile)
            return when (tile.tap) {
                is TileTap.Start, is TileTap.Stop -> PendingIntent.getBroadcast(context, 0, action.broadcast(context), PENDING)
                TileTap.OpenForm, TileTap.PrepareMassage -> PendingIntent.getActivity(context, 0, action.opening(context), PENDING)
            }
        }

        private fun leadingIn(context: Context): RemoteViews {
            val views = RemoteViews(context.packageName, R.layout.widget)
            views.setViewVisibility(R.id.child, View.GONE)
            for (of in VIEWS.values) {
                views.setTextViewText(of.title, context.getString(of.name))
                views.setViewVisibility(of.line, View.GONE)
                views.paint(context, of, running = false)
                views.setOnClickPendingIntent(of.tile, openApp(context))
            }
            return views
        }
    }
}
