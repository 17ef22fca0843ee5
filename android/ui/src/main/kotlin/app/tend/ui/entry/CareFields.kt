package app.tend.ui.entry

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.tend.core.DegreeUnit
import app.tend.core.Degrees
import app.tend.core.Details
import app.tend.core.Diaper
import app.tend.core.DiaperAmount
import app.tend.core.Dose
import app.tend.core.DoseUnit
import app.tend.core.EntryForm
import app.tend.core.Growth
import app.tend.core.Length
import app.tend.core.Medicine
import app.tend.core.Pump
import app.tend.core.StoolColor
import app.tend.core.StoolTexture
import app.tend.core.Temperature
import app.tend.core.TemperatureSite
import app.tend.core.Volume
import app.tend.core.VolumeUnit
import app.tend.core.Weight
import app.tend.core.WeightUnit
import app.tend.ui.look.Hue
import app.tend.ui.look.Space
import app.tend.ui.parts.FieldName
import app.tend.ui.parts.Gap
import app.tend.ui.parts.NumberSteps
import app.tend.ui.parts.OneOf
import app.tend.ui.parts.Segments
import app.tend.ui.parts.TextEntry
import app.tend.ui.parts.choice
import app.tend.ui.words.LocalStrings

/** Wet, dirty, both or dry in one tap; how much and what it looked like where it matters. */
@Composable
internal fun DiaperFields(
    diaper: Diaper,
    onChange: (Diaper) -> Unit,
) {
    val say = LocalStrings.current
    val names = listOf(say("diaper_wet"), say("diaper_dirty"), say("diaper_both"), say("diaper_dry"))
    val chosen =
        when {
            diaper.wet != null && diaper.dirty != null -> 2
            diaper.dirty != null -> 1
            diaper.wet != null -> 0
            else -> 3
        }
    Segments(
        names,
        chosen,
        {
            val wet = (diaper.wet ?: DiaperAmount.MEDIUM).takeIf { _ -> it == 0 || it == 2 }
            val dirty = (diaper.dirty ?: DiaperAmount.MEDIUM).takeIf { _ -> it == 1 || it == 2 }
            onChange(diaper.copy(wet = wet, dirty = dirty))
        },
        Modifier.padding(top = Space.s),
        Hue.Care,
    )
    MoreFields {
        if (diaper.wet != null) {
            FieldName(say("how_wet"))
            OneOf(DiaperAmount.entries, diaper.wet, { say.choice("diaper_amount", it) }, Hue.Care) {
                if (it != null) onChange(diaper.copy(wet = it))
            }
        }
        if (diaper.dirty != null) {
            FieldName(say("how_dirty"))
            OneOf(DiaperAmount.entries, diaper.dirty, { say.choice("diaper_amount", it) }, Hue.Care) {
                if (it != null) onChange(diaper.copy(dirty = it))
            }
            FieldName(say("stool_color"))
            OneOf(StoolColor.entries, diaper.color, { say.choice("color", it) }, Hue.Care) {
                onChange(diaper.copy(color = it))
            }
            FieldName(say("stool_texture"))
            OneOf(StoolTexture.entries, diaper.texture, { say.choice("texture", it) }, Hue.Care) {
                onChange(diaper.copy(texture = it))
            }
        }
    }
}

@Composable
internal fun PumpFields(
    model: EntryModel,
    form: EntryForm,
    pump: Pump,
) {
    val say = LocalStrings.current
    val unit = form.units.volume

    @Composable
    fun side(
        label: String,
        field: String,
        value: Volume?,
        change: (Volume?) -> Pump,
    ) = NumberSteps(
        say(label),
        value?.amount,
        say.choice("volume_unit", value?.unit ?: unit),
        form.units.volumeStep,
        { amount -> model.details(Details.Pump(change(amount?.let { Volume(it, value?.unit ?: unit) }))) },
        digits = if (unit == VolumeUnit.ML) 0 else 1,
        hue = Hue.Care,
        problem = model.problem(field),
    )
    side("side_left", "pump.left", pump.left) { pump.copy(left = it) }
    side("side_right", "pump.right", pump.right) { pump.copy(right = it) }
    if (pump.left == null && pump.right == null) side("both_sides", "pump.total", pump.total) { pump.copy(total = it) }
}

@Composable
internal fun GrowthFields(
    model: EntryModel,
    form: EntryForm,
    growth: Growth,
) {
    val say = LocalStrings.current
    val units = form.units
    val weightUnit = growth.weight?.unit ?: units.weight
    NumberSteps(
        say("weight"),
        growth.weight?.amount,
        say.choice("weight_unit", weightUnit),
        units.weightStep,
        { amount -> model.details(Details.Growth(growth.copy(weight = amount?.let { Weight(it, weightUnit) }))) },
        digits = if (weightUnit == WeightUnit.G) 0 else 2,
        first =
            if (weightUnit == WeightUnit.G) {
                FIRST_GRAMS
            } else if (weightUnit == WeightUnit.KG) {
                FIRST_KILOGRAMS
            } else {
                FIRST_POUNDS
            },
        hue = Hue.Care,
        problem = model.problem("growth.weight") ?: model.problemOf("growth"),
    )
    LengthSteps(form, say("length"), growth.length, FIRST_LENGTH, model.problem("growth.length")) {
        model.details(Details.Growth(growth.copy(length = it)))
    }
    LengthSteps(form, say("head"), growth.head, FIRST_HEAD, model.problem("growth.head")) {
        model.details(Details.Growth(growth.copy(head = it)))
    }
}

private const val FIRST_GRAMS = 4000.0
private const val FIRST_KILOGRAMS = 4.0
private const val FIRST_POUNDS = 9.0
private const val FIRST_LENGTH = 55.0
private const val FIRST_HEAD = 38.0
private const val CENTIMETRES_IN_INCH = 2.54

@Composable
private fun LengthSteps(
    form: EntryForm,
    label: String,
    length: Length?,
    firstCentimetres: Double,
    problem: String?,
    onChange: (Length?) -> Unit,
) {
    val unit = length?.unit ?: form.units.length
    val inches = unit == app.tend.core.LengthUnit.IN
    NumberSteps(
        label,
        length?.amount,
        LocalStrings.current.choice("length_unit", unit),
        form.units.lengthStep,
        { amount -> onChange(amount?.let { Length(it, unit) }) },
        digits = 1,
        first = if (inches) Math.rint(firstCentimetres / CENTIMETRES_IN_INCH) else firstCentimetres,
        hue = Hue.Care,
        problem = problem,
    )
}

@Composable
internal fun TemperatureFields(
    model: EntryModel,
    form: EntryForm,
    temperature: Temperature,
) {
    val say = LocalStrings.current
    val unit = temperature.reading.unit
    NumberSteps(
        say("reading"),
        temperature.reading.amount,
        say.choice("degree_unit", unit),
        form.units.degreeStep,
        { amount ->
            if (amount != null) model.details(Details.Temperature(temperature.copy(reading = Degrees(amount, unit))))
        },
        digits = 1,
        first = if (unit == DegreeUnit.C) 37.0 else 98.6,
        hue = Hue.Care,
        problem = model.problem("temperature"),
    )
    FieldName(say("where_taken"))
    OneOf(TemperatureSite.entries, temperature.site, { say.choice("site", it) }, Hue.Care) {
        model.details(Details.Temperature(temperature.copy(site = it)))
    }
}

@Composable
internal fun MedicineFields(
    model: EntryModel,
    form: EntryForm,
    medicine: Medicine,
) {
    val say = LocalStrings.current

    fun change(medicine: Medicine) = model.details(Details.Medicine(medicine))
    TextEntry(
        say("medicine_name"),
        medicine.name,
        { change(medicine.copy(name = it)) },
        Modifier.padding(top = Space.m),
        problem = model.problem("medicine.name"),
    )
    if (form.recents.medicines.isNotEmpty()) {
        FieldName(say("lately"))
        OneOf(form.recents.medicines.take(6), medicine, { it.name }, Hue.Care) { if (it != null) change(it) }
    }
    // A unit alone is no dose: it is kept here until a number is said.
    var chosen by rememberSaveable { mutableStateOf(DoseUnit.ML) }
    val unit = medicine.dose?.unit ?: chosen
    NumberSteps(
        say("dose"),
        medicine.dose?.amount,
        say.choice("dose_unit", unit),
        DOSE_STEP,
        { amount -> change(medicine.copy(dose = amount?.let { Dose(it, unit) })) },
        digits = 2,
        hue = Hue.Care,
        problem = model.problem("medicine.dose"),
    )
    Gap(Space.m)
    OneOf(DoseUnit.entries, unit, { say.choice("dose_unit", it) }, Hue.Care) {
        if (it != null) {
            chosen = it
            medicine.dose?.let { dose -> change(medicine.copy(dose = Dose(dose.amount, it))) }
        }
    }
    NumberSteps(
        say("next_dose_after"),
        medicine.nextDoseMinutes?.let { it.toDouble() / MINUTES },
        say("hours"),
        1.0,
        { hours -> change(medicine.copy(nextDoseMinutes = hours?.takeIf { it > 0 }?.let { (it * MINUTES).toUInt() })) },
        digits = 1,
        hue = Hue.Care,
        problem = model.problem("medicine.next_dose"),
    )
}

private const val DOSE_STEP = 0.5
private const val MINUTES = 60.0
