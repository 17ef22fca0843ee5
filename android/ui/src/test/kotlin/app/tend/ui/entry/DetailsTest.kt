package app.tend.ui.entry

import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.hasText
import app.tend.core.ActivityKind
import app.tend.core.BodyArea
import app.tend.core.BottleContent
import app.tend.core.CryStrength
import app.tend.core.Details
import app.tend.core.DoseUnit
import app.tend.core.EntryKind
import app.tend.core.FeedForm
import app.tend.core.MassageOutcome
import app.tend.core.ParentMood
import app.tend.core.SleepPlace
import app.tend.core.Soothing
import app.tend.core.StoolColor
import app.tend.core.TemperatureSite
import app.tend.ui.app.Screen
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.does
import app.tend.ui.onPhone
import app.tend.ui.retype
import app.tend.ui.says
import app.tend.ui.tap
import app.tend.ui.type
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The fields of each kind, from a tap to the journal. */
class DetailsTest {
    /** Opens the form, does what is to be done there, saves it, and answers what the journal holds. */
    private inline fun <reified T : Details> saved(
        kind: EntryKind,
        crossinline fill: ComposeUiTest.() -> Unit,
        crossinline check: (T) -> Unit,
    ) = onPhone(Shot("form", MadeUpFamily.at(14, 20), open = kind)) { staged: Staged ->
        awaitRest()
        fill()
        tap(says("Save") or says("Start"))
        awaitGone("Who was there")
        awaitRest()
        check(staged.newest(kind).first().details as T)
    }

    @Test
    fun `where and how a sleep began`() =
        saved<Details.Sleep>(EntryKind.SLEEP, {
            tap("Arms")
            tap("More")
            tap("While fed")
        }) {
            assertEquals(SleepPlace.Arms, it.sleep.place)
            assertEquals(app.tend.core.SleepOnset.FED, it.sleep.onset)
        }

    @Test
    fun `how strong a cry was, what helped and how the parent felt`() =
        saved<Details.Cry>(EntryKind.CRY, {
            tap("Inconsolable crying")
            tap("White noise")
            tap("More")
            tap("At the end of my strength")
        }) {
            assertEquals(CryStrength.INCONSOLABLE, it.cry.strength)
            assertEquals(listOf<Soothing>(Soothing.WhiteNoise), it.cry.helped)
            assertEquals(app.tend.core.ParentFeeling.OVERWHELMED, it.cry.parentFelt)
        }

    @Test
    fun `a bottle is typed, chosen again from the last ones, and one step less`() =
        saved<Details.Feed>(EntryKind.FEED, {
            tap("Formula")
            tap(does("Type: How much"))
            retype("How much in ml", "135")
            awaitRest()
            tap("90 ml")
            tap("10 ml less")
        }) {
            val bottle = it.feed.form as FeedForm.Bottle
            assertEquals(80.0, bottle.taken?.amount)
            assertEquals(BottleContent.Formula, bottle.content)
        }

    @Test
    fun `areas and ending of a massage`() =
        saved<Details.Massage>(EntryKind.MASSAGE, {
            // Legs and tummy, as the last time; now the chest as well.
            tap("Chest")
            tap("Interrupted")
            tap("More")
            tap("Drowsy")
        }) {
            assertTrue(BodyArea.CHEST in it.massage.areas)
            assertEquals(MassageOutcome.INTERRUPTED, it.massage.outcome)
            assertEquals(app.tend.core.BabyState.DROWSY, it.massage.stateBefore)
        }

    @Test
    fun `an activity of the list, and one with a name of its own`() {
        saved<Details.Activity>(EntryKind.ACTIVITY, { tap("Tummy time") }) {
            assertEquals(ActivityKind.TummyTime, it.activity.what)
        }
        saved<Details.Activity>(EntryKind.ACTIVITY, { type("Or a name of your own", "Baby yoga") }) {
            assertEquals(ActivityKind.Other("Baby yoga"), it.activity.what)
        }
    }

    @Test
    fun `what was in a diaper`() =
        saved<Details.Diaper>(EntryKind.DIAPER, {
            tap("Dirty")
            tap("More")
            tap("Yellow")
        }) { assertEquals(StoolColor.YELLOW, it.diaper.color) }

    @Test
    fun `the dose of a medicine and when the next may be given`() =
        saved<Details.Medicine>(EntryKind.MEDICINE, {
            type("Name", "Paracetamol")
            tap("0.5 ml more")
            tap("0.5 ml less")
            tap("drops")
            tap(does("Type: Dose"))
            retype("Dose in drops", "12")
            tap("1 h more")
            tap("1 h more")
            tap("1 h less")
        }) {
            assertEquals(12.0, it.medicine.dose?.amount)
            assertEquals(DoseUnit.DROP, it.medicine.dose?.unit)
            assertEquals(60u, it.medicine.nextDoseMinutes)
        }

    @Test
    fun `a temperature is stepped and typed, with where it was taken`() =
        saved<Details.Temperature>(EntryKind.TEMPERATURE, {
            tap("0.1 °C more")
            tap("0.1 °C less")
            tap(does("Type: Reading"))
            retype("Reading in °C", "38.2")
            tap("Forehead")
        }) {
            assertEquals(38.2, it.temperature.reading.amount)
            assertEquals(TemperatureSite.FOREHEAD, it.temperature.site)
        }

    @Test
    fun `a weight is typed and stepped`() =
        saved<Details.Growth>(EntryKind.GROWTH, {
            tap("0.01 kg more")
            tap("0.01 kg less")
            tap(does("Type: Weight"))
            retype("Weight in kg", "5.1")
        }) { assertEquals(5.1, it.growth.weight?.amount) }

    @Test
    fun `what was pumped on one side is typed and stepped`() =
        saved<Details.Pump>(EntryKind.PUMP, {
            tap("10 ml more")
            tap("10 ml less")
            tap(does("Type: Left"))
            retype("Left in ml", "70")
        }) { assertEquals(70.0, it.pump.left?.amount) }

    @Test
    fun `how the parent is, what did good and a memory`() =
        saved<Details.Wellbeing>(EntryKind.WELLBEING, {
            tap("Tired")
            tap("Rest")
            tap("A smile")
            tap("4")
            type("A small memory of today", "She laughed at the rain")
        }) {
            assertEquals(ParentMood.TIRED, it.wellbeing.mood)
            assertEquals(4.toUByte(), it.wellbeing.confidence)
            assertEquals("She laughed at the rain", it.wellbeing.memory)
        }

    @Test
    fun `an entry is deleted in its form, and undo brings it back`() =
        onPhone(Shot("bottle", MadeUpFamily.at(14, 20), Screen.Journal)) { staged ->
            awaitRest()
            val bottle = staged.newest(EntryKind.FEED).first().id
            tap(hasText("Bottle"))
            awaitText("What was in it")
            tap("Delete")
            awaitGone("What was in it")
            awaitRest()
            assertEquals(0, staged.newest(EntryKind.FEED).count { it.id == bottle })
            tap("Undo")
            awaitGone("Undo")
            awaitRest()
            assertEquals(1, staged.newest(EntryKind.FEED).count { it.id == bottle })
        }
}
