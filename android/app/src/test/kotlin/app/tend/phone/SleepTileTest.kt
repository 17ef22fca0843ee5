package app.tend.phone

import android.service.quicksettings.Tile
import app.tend.ui.app.look
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Test
import org.robolectric.Robolectric

class SleepTileTest : OnAndroid() {
    @Test
    fun `a tap starts a sleep and the next one stops it`() {
        val child = family()
        val service = Robolectric.buildService(SleepTile::class.java).create().get()
        service.onStartListening()
        waitFor("the tile") { service.qsTile.state == Tile.STATE_INACTIVE }
        service.onClick()
        waitFor("the sleep") { running(child).size == 1 }
        waitFor("the tile to be on") { service.qsTile.state == Tile.STATE_ACTIVE }
        assertEquals("Sleep", service.qsTile.label)
        assertNotNull(service.qsTile.subtitle)
        service.onClick()
        waitFor("the end") { running(child).isEmpty() }
        waitFor("the tile to be off") { service.qsTile.state == Tile.STATE_INACTIVE }
        service.onStopListening()
    }

    @Test
    fun `of two children it names whose sleep it is, and acts for no other`() {
        val mila = family("Mila")
        val noa = child("Noa")
        app.phone.look(noa)
        val service = Robolectric.buildService(SleepTile::class.java).create().get()
        service.onStartListening()
        waitFor("the name") { service.qsTile.subtitle == "Noa" }
        service.onClick()
        waitFor("Noa's sleep") { running(noa).size == 1 }
        assertEquals(0, running(mila).size)
        waitFor("since when") { service.qsTile.subtitle?.startsWith("Noa, since") == true }
        service.onStopListening()
    }

    @Test
    fun `before the first child there is nothing to start`() {
        journal
        val service = Robolectric.buildService(SleepTile::class.java).create().get()
        service.onStartListening()
        waitFor("the tile") { service.qsTile.state == Tile.STATE_UNAVAILABLE }
        service.onClick()
        letGoOn()
        assertEquals(Tile.STATE_UNAVAILABLE, service.qsTile.state)
        service.onStopListening()
    }
}
