package app.tend.ui.entry

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.tend.core.Activity
import app.tend.core.ActivityKind
import app.tend.core.BabyState
import app.tend.core.BodyArea
import app.tend.core.Cry
import app.tend.core.CryReason
import app.tend.core.CryStrength
import app.tend.core.Details
import app.tend.core.EntryForm
import app.tend.core.Massage
import app.tend.core.MassageOutcome
import app.tend.core.Milestone
import app.tend.core.Note
import app.tend.core.ParentFeeling
import app.tend.core.Sleep
import app.tend.core.SleepOnset
import app.tend.core.SleepPlace
import app.tend.core.Soothing
import app.tend.core.WokenBy
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.Space
import app.tend.ui.parts.AnyOf
import app.tend.ui.parts.FieldName
import app.tend.ui.parts.OneOf
import app.tend.ui.parts.Segments
import app.tend.ui.parts.TextEntry
import app.tend.ui.parts.WordsButton
import app.tend.ui.parts.choice
import app.tend.ui.words.LocalStrings

/** The fields of one kind. */
@Composable
internal fun DetailFields(
    model: EntryModel,
    form: EntryForm,
    details: Details,
) {
    when (details) {
        is Details.Sleep -> {
            SleepFields(details.sleep) { model.details(Details.Sleep(it)) }
        }

        is Details.Cry -> {
            CryFields(details.cry) { model.details(Details.Cry(it)) }
        }

        is Details.Feed -> {
            FeedFields(model, form, details.feed)
        }

        is Details.Massage -> {
            MassageFields(details.massage) { model.details(Details.Massage(it)) }
        }

        is Details.Activity -> {
            ActivityFields(model, form, details.activity)
        }

        is Details.Milestone -> {
            TitleField(model, "milestone.title", "title", details.milestone.title) { Details.Milestone(Milestone(it)) }
        }

        is Details.Note -> {
            TitleField(model, "note_details.title", "title", details.details.title.orEmpty()) {
                Details.Note(Note(it.ifEmpty { null }))
            }
        }

        is Details.Diaper -> {
            DiaperFields(details.diaper) { model.details(Details.Diaper(it)) }
        }

        is Details.Pump -> {
            PumpFields(model, form, details.pump)
        }

        is Details.Growth -> {
            GrowthFields(model, form, details.growth)
        }

        is Details.Temperature -> {
            TemperatureFields(model, form, details.temperature)
        }

        is Details.Medicine -> {
            MedicineFields(model, form, details.medicine)
        }

        is Details.Wellbeing -> {
            WellbeingFields(model, details.wellbeing) { model.details(Details.Wellbeing(it)) }
        }
    }
}

@Composable
private fun SleepFields(
    sleep: Sleep,
    onChange: (Sleep) -> Unit,
) {
    val say = LocalStrings.current
    FieldName(say("where"))
    OneOf(SLEEP_PLACES, sleep.place, { say(it.key) }, Hue.Sleep) { onChange(sleep.copy(place = it)) }
    MoreFields {
        FieldName(say("how_it_began"))
        OneOf(SleepOnset.entries, sleep.onset, { say.choice("onset", it) }, Hue.Sleep) { onChange(sleep.copy(onset = it)) }
        FieldName(say("woken_by"))
        OneOf(WokenBy.entries, sleep.wokenBy, { say.choice("woken_by", it) }, Hue.Sleep) {
            onChange(sleep.copy(wokenBy = it))
        }
    }
}

@Composable
private fun CryFields(
    cry: Cry,
    onChange: (Cry) -> Unit,
) {
    val say = LocalStrings.current
    val strengths = CryStrength.entries
    FieldName(say("how_strong"))
    Segments(
        strengths.map { say.choice("strength", it) },
        strengths.indexOf(cry.strength),
        { onChange(cry.copy(strength = strengths[it])) },
        hue = Hue.Cry,
    )
    FieldName(say("what_helped"))
    AnyOf(SOOTHING, cry.helped, { say(it.key) }, Hue.Cry) { onChange(cry.copy(helped = it)) }
    MoreFields {
        // What helped was tried; here stands what was tried besides.
        val besides = SOOTHING - cry.helped.toSet()
        FieldName(say("what_was_tried"))
        AnyOf(besides, cry.tried.filter { it in besides }, { say(it.key) }, Hue.Cry) { onChange(cry.copy(tried = cry.helped + it)) }
        FieldName(say("how_you_felt"))
        OneOf(ParentFeeling.entries, cry.parentFelt, { say.choice("felt", it) }, Hue.Cry) { onChange(cry.copy(parentFelt = it)) }
        FieldName(say("what_about"))
        OneOf(CryReason.entries, cry.reason, { say.choice("reason", it) }, Hue.Cry) { onChange(cry.copy(reason = it)) }
    }
}

@Composable
private fun MassageFields(
    massage: Massage,
    onChange: (Massage) -> Unit,
) {
    val say = LocalStrings.current
    FieldName(say("which_areas"))
    AnyOf(BodyArea.entries, massage.areas, { say.choice("area", it) }, Hue.Massage) { onChange(massage.copy(areas = it)) }
    FieldName(say("how_it_ended"))
    OneOf(MassageOutcome.entries, massage.outcome, { say.choice("outcome", it) }, Hue.Massage) {
        onChange(massage.copy(outcome = it))
    }
    MoreFields {
        FieldName(say("state_before"))
        OneOf(BabyState.entries, massage.stateBefore, { say.choice("state", it) }, Hue.Massage) {
            onChange(massage.copy(stateBefore = it))
        }
        FieldName(say("state_after"))
        OneOf(BabyState.entries, massage.stateAfter, { say.choice("state", it) }, Hue.Massage) {
            onChange(massage.copy(stateAfter = it))
        }
    }
}

@Composable
private fun ActivityFields(
    model: EntryModel,
    form: EntryForm,
    activity: Activity,
) {
    val say = LocalStrings.current
    val own = form.recents.activities.filterIsInstance<ActivityKind.Other>()
    FieldName(say("what"))
    OneOf(ACTIVITIES + own, activity.what, { it.name(say) }, Hue.Care) {
        if (it != null) model.details(Details.Activity(Activity(it)))
    }
    val label = (activity.what as? ActivityKind.Other)?.label
    TextEntry(
        say("own_name"),
        label.orEmpty(),
        { model.details(Details.Activity(Activity(if (it.isEmpty()) ActivityKind.Play else ActivityKind.Other(it)))) },
        Modifier.padding(top = Space.m),
        problem = model.problem("activity.what"),
    )
}

@Composable
private fun TitleField(
    model: EntryModel,
    field: String,
    label: String,
    value: String,
    details: (String) -> Details,
) {
    TextEntry(
        LocalStrings.current(label),
        value,
        { model.details(details(it)) },
        Modifier.padding(top = Space.m),
        problem = model.problem(field),
    )
}

/** Fields few parents fill in: folded out where wanted. */
@Composable
internal fun MoreFields(
    unfolded: Boolean = false,
    fields: @Composable () -> Unit,
) {
    var open by rememberSaveable { mutableStateOf(unfolded) }
    if (open) fields() else WordsButton(LocalStrings.current("more_fields"), { open = true }, Modifier.padding(top = Space.s), Icon.Add)
}

internal val SLEEP_PLACES: List<SleepPlace> =
    listOf(
        SleepPlace.Cot,
        SleepPlace.Bassinet,
        SleepPlace.ParentsBed,
        SleepPlace.Arms,
        SleepPlace.Carrier,
        SleepPlace.Pram,
        SleepPlace.Car,
        SleepPlace.Swing,
    )

internal val SleepPlace.key: String
    get() =
        when (this) {
            SleepPlace.Cot -> "place_cot"
            SleepPlace.Bassinet -> "place_bassinet"
            SleepPlace.ParentsBed -> "place_parents_bed"
            SleepPlace.Arms -> "place_arms"
            SleepPlace.Carrier -> "place_carrier"
            SleepPlace.Pram -> "place_pram"
            SleepPlace.Car -> "place_car"
            SleepPlace.Swing -> "place_swing"
            is SleepPlace.Other -> "place_other"
        }

internal val SOOTHING: List<Soothing> =
    listOf(
        Soothing.Cuddling,
        Soothing.Carrying,
        Soothing.Rocking,
        Soothing.Feeding,
        Soothing.Singing,
        Soothing.WhiteNoise,
        Soothing.Pacifier,
        Soothing.Swaddling,
        Soothing.Massage,
        Soothing.SkinToSkin,
        Soothing.Bath,
        Soothing.DiaperChange,
        Soothing.Outing,
        Soothing.QuietRoom,
    )

internal val Soothing.key: String
    get() =
        when (this) {
            Soothing.Feeding -> "soothing_feeding"
            Soothing.Cuddling -> "soothing_cuddling"
            Soothing.Carrying -> "soothing_carrying"
            Soothing.Rocking -> "soothing_rocking"
            Soothing.Singing -> "soothing_singing"
            Soothing.WhiteNoise -> "soothing_white_noise"
            Soothing.Pacifier -> "soothing_pacifier"
            Soothing.Swaddling -> "soothing_swaddling"
            Soothing.Massage -> "soothing_massage"
            Soothing.SkinToSkin -> "soothing_skin_to_skin"
            Soothing.Bath -> "soothing_bath"
            Soothing.DiaperChange -> "soothing_diaper_change"
            Soothing.Outing -> "soothing_outing"
            Soothing.QuietRoom -> "soothing_quiet_room"
            is Soothing.Other -> "soothing_other"
        }

internal val ACTIVITIES: List<ActivityKind> =
    listOf(
        ActivityKind.SkinToSkin,
        ActivityKind.Carrying,
        ActivityKind.TummyTime,
        ActivityKind.Bath,
        ActivityKind.BedtimeRoutine,
        ActivityKind.Class,
        ActivityKind.Play,
        ActivityKind.Walk,
        ActivityKind.AwakeContent,
    )

internal fun ActivityKind.name(say: app.tend.ui.words.Strings): String =
    when (this) {
        ActivityKind.SkinToSkin -> say("activity_skin_to_skin")
        ActivityKind.Carrying -> say("activity_carrying")
        ActivityKind.TummyTime -> say("activity_tummy_time")
        ActivityKind.Bath -> say("activity_bath")
        ActivityKind.BedtimeRoutine -> say("activity_bedtime_routine")
        ActivityKind.Class -> say("activity_class")
        ActivityKind.AwakeContent -> say("activity_awake_content")
        ActivityKind.Play -> say("activity_play")
        ActivityKind.Walk -> say("activity_walk")
        is ActivityKind.Other -> label
    }
