package app.tend.phone

import android.content.ComponentName
import android.content.Context
import android.os.Build
import android.service.quicksettings.Tile
import android.service.quicksettings.TileService
import app.tend.core.EntryKind
import app.tend.core.TileTap
import app.tend.ui.words.Formats
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch

/** Sleep in the quick settings: a tap starts it, the next one stops it. */
class SleepTile : TileService() {
    private var listening: Job? = null
    private var drawn: OutsideAction? = null

    override fun onStartListening() {
        val house = tend.house
        listening?.cancel()
        listening =
            house.scope.launch {
                house.show()
                house.outside.collect { draw(it) }
            }
    }

    override fun onStopListening() {
        listening?.cancel()
        listening = null
    }

    override fun onClick() {
        val house = tend.house
        // For the child that stands there. What an earlier process drew is about the child looked at, as the journal is.
        val asDrawn = drawn
        house.scope.launch {
            if (asDrawn == null) house.show()
            (asDrawn ?: tapOn(house.outside.value))?.let { house.carryOut(it) }
        }
    }

    private fun tapOn(outside: Outside?): OutsideAction? = outside?.tiles?.firstOrNull { it.kind == EntryKind.SLEEP }?.let(outside::tap)

    private fun draw(outside: Outside?) {
        val tile = qsTile ?: return
        val sleep = outside?.tiles?.firstOrNull { it.kind == EntryKind.SLEEP }
        val entry = (sleep?.tap as? TileTap.Stop)?.entry
        drawn = tapOn(outside)
        tile.state =
            when {
                sleep == null -> Tile.STATE_UNAVAILABLE
                entry == null -> Tile.STATE_INACTIVE
                else -> Tile.STATE_ACTIVE
            }
        val say = AndroidStrings(resources)
        tile.label = say("outside_tile")
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.Q) {
            val since =
                outside
                    ?.running
                    ?.firstOrNull { it.timer.entry == entry }
                    ?.timer
                    ?.start
            val line = since?.let { say("since", Formats(say, outside::zoneAt, tend.phone.hours12).time(it)) }
            tile.subtitle = listOfNotNull(outside?.childName, line).joinToString(", ").ifEmpty { null }
        }
        tile.updateTile()
    }

    companion object {
        /** Asks the system to look at the tile again. */
        fun ask(context: Context) = requestListeningState(context, ComponentName(context, SleepTile::class.java))
    }
}
