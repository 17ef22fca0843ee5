package app.tend.phone

import android.content.Context
import android.content.pm.ShortcutInfo
import android.content.pm.ShortcutManager
import android.graphics.drawable.Icon
import app.tend.core.EntryKind

/** The four actions on a long press on the app's icon, with the words their tiles have now, and whose they are. */
internal class Shortcuts {
    private var shown = emptyList<Pair<String, OutsideAction>>()

    fun show(
        context: Context,
        outside: Outside,
    ) {
        val tiles = outside.tiles.filter { it.kind in Outside.ACTIONS }
        val now = tiles.map { listOfNotNull(it.title, outside.childName).joinToString(", ") to outside.tap(it) }
        // The system counts how often they change.
        if (now == shown) return
        val manager = context.getSystemService(ShortcutManager::class.java) ?: return
        val shortcuts = tiles.mapIndexed { rank, tile -> shortcut(context, tile.kind, now[rank], rank) }
        if (manager.setDynamicShortcuts(shortcuts)) shown = now
    }

    private fun shortcut(
        context: Context,
        kind: EntryKind,
        does: Pair<String, OutsideAction>,
        rank: Int,
    ): ShortcutInfo {
        val (label, action) = does
        return ShortcutInfo
            .Builder(context, kind.name.lowercase())
            .setShortLabel(label)
            .setIcon(Icon.createWithResource(context, icon(kind)))
            .setIntent(action.opening(context))
            .setRank(rank)
            .build()
    }
}
