package app.tend.phone

import android.content.Intent
import app.tend.journal.valueOrNull
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Test
import java.util.TimeZone

class ChangedZoneTest : OnAndroid() {
    private val home = TimeZone.getDefault()

    @After
    fun comeHome() = TimeZone.setDefault(home)

    private fun travelTo(zone: String) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone))
        app.sendBroadcast(Intent(Intent.ACTION_TIMEZONE_CHANGED).setClass(app, ChangedReceiver::class.java))
    }

    private val zone get() = runBlocking { checkNotNull(journal.family().first().valueOrNull()).zone }

    @Test
    fun `in another zone the app offers to take it, and days before stay as they were`() {
        travelTo("Europe/Berlin")
        waitFor("the zone") { app.phone.zone.id == "Europe/Berlin" }
        family()
        val eyes = Eyes(open().get())
        waitFor("Today") { eyes.see("Last 24 hours") }
        assertFalse(eyes.see("From now on"))
        travelTo("America/New_York")
        waitFor("the offer") { eyes.see("The phone is in America/New_York") }
        assertEquals("Europe/Berlin", zone)
        waitFor("the answer") { eyes.tap("From now on: America/New_York") }
        waitFor("the new zone") { zone == "America/New_York" }
        waitFor("the offer to go") { !eyes.see("The phone is in America/New_York") }
    }

    @Test
    fun `who leaves the zone as it is, is not asked again there`() {
        travelTo("Europe/Berlin")
        waitFor("the zone") { app.phone.zone.id == "Europe/Berlin" }
        family()
        val controller = open()
        travelTo("Asia/Tokyo")
        waitFor("the offer") { Eyes(controller.get()).tap("Leave it at Europe/Berlin") }
        waitFor("it to go") { !Eyes(controller.get()).see("The phone is in") }
        controller.recreate()
        waitFor("Today") { Eyes(controller.get()).see("Last 24 hours") }
        letGoOn()
        assertFalse(Eyes(controller.get()).see("The phone is in"))
        assertEquals("Europe/Berlin", zone)
    }
}
