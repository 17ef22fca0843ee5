package app.tend.phone

import android.content.Context
import android.content.pm.ShortcutInfo
import android.content.pm.ShortcutManager
import android.graphics.drawable.Icon
import app.tend.core.Tile
import app.tend.core.TileTap

/** The four actions on a long press on the app's icon, with the words their tiles have now. */
internal class Shortcuts {
    private var shown = emptyList<Pair<String, TileTap>>()

    fun show(
        context: Context,
        outside: Outside,
    ) {
        val tiles = outside.tiles.filter { it.kind in Outside.ACTIONS }
        val now = tiles.map { it.title to it.tap }
        // The system counts how often they change.
        if (now == shown) return
        val manager = context.getSystemService(ShortcutManager::class.java) ?: return
        val shortcuts = tiles.mapIndexed { rank, tile -> shortcut(context, tile, rank) }
        if (manager.setDynamicShortcuts(shortcuts)) shown = now
    }

    private fun shortcut(
        context: Context,
        tile: Tile,
        rank: Int,
    ): ShortcutInfo {
        val tap = tile.tap
        val action = if (tap is TileTap.Stop) OutsideAction.Stop(tap.entry) else OutsideAction.Start(tile.kind)
        return ShortcutInfo
            .Builder(context, tile.kind.name.lowercase())
            .setShortLabel(tile.title)
            .setIcon(Icon.createWithResource(context, icon(tile.kind)))
            .setIntent(action.opening(context))
            .setRank(rank)
            .build()
    }
}
