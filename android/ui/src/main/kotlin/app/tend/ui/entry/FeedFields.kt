package app.tend.ui.entry

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.tend.core.BottleContent
import app.tend.core.BreastSide
import app.tend.core.Details
import app.tend.core.DraftChange
import app.tend.core.EntryForm
import app.tend.core.Feed
import app.tend.core.FeedForm
import app.tend.core.FoodReaction
import app.tend.core.Span
import app.tend.core.Volume
import app.tend.core.VolumeUnit
import app.tend.ui.look.Hue
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.AnyOf
import app.tend.ui.parts.FieldName
import app.tend.ui.parts.ListEntry
import app.tend.ui.parts.NumberSteps
import app.tend.ui.parts.OneOf
import app.tend.ui.parts.Segments
import app.tend.ui.parts.Words
import app.tend.ui.parts.choice
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import kotlin.math.roundToInt

/** Breast, bottle or solids, and what belongs to each. */
@Composable
internal fun FeedFields(
    model: EntryModel,
    form: EntryForm,
    feed: Feed,
) {
    val say = LocalStrings.current
    val now = feed.form
    val chosen =
        when (now) {
            is FeedForm.Breast, is FeedForm.Comfort -> 0
            is FeedForm.Bottle -> 1
            is FeedForm.Solids -> 2
        }
    Segments(
        listOf(say("form_breast"), say("form_bottle"), say("form_solids")),
        chosen,
        { if (it != chosen) model.change(DraftChange.Feed(form.feedForms[it], form.entry != null)) },
        Modifier.padding(top = Space.s),
        Hue.Feed,
    )
    when (now) {
        is FeedForm.Breast, is FeedForm.Comfort -> BreastFields(model)
        is FeedForm.Bottle -> BottleFields(model, form, now)
        is FeedForm.Solids -> SolidsFields(model, form, now)
    }
}

private fun feed(form: FeedForm) = Details.Feed(Feed(form))

/** The side it begins on; the timer keeps what comes after. Once it is over, the minutes of each side. */
@Composable
private fun BreastFields(model: EntryModel) {
    val say = LocalStrings.current
    val shown = model.shown ?: return
    val sides = listOf(BreastSide.LEFT, BreastSide.RIGHT)
    val running = shown.draft.span is Span.Running
    if (shown.sides.size < 2) {
        FieldName(say("which_side"))
        OneOf(sides, shown.sides.firstOrNull()?.side, { say.choice("side", it) }, Hue.Feed) { side ->
            model.change(DraftChange.FirstSide(side))
        }
    }
    if (running && shown.sides.size < 2) return
    if (running) {
        val formats = LocalFormats.current
        for (one in shown.sides) {
            Words(say("name_and_line", say.choice("side", one.side), formats.duration(one.minutes.toDouble())), Type.body)
        }
        return
    }
    MoreFields(shown.sides.size > 1) {
        for (side in sides) {
            NumberSteps(
                say("side_minutes", say.choice("side", side)),
                shown.sides
                    .firstOrNull { it.side == side }
                    ?.minutes
                    ?.toDouble(),
                say("minutes_unit"),
                1.0,
                { model.change(DraftChange.SideMinutes(side, (it ?: 0.0).coerceIn(0.0, DAY).roundToInt().toUInt())) },
                hue = Hue.Feed,
            )
        }
    }
}

/** More minutes than any feed has. */
private const val DAY = 1440.0

@Composable
private fun BottleFields(
    model: EntryModel,
    form: EntryForm,
    bottle: FeedForm.Bottle,
) {
    val say = LocalStrings.current
    val unit = bottle.taken?.unit ?: form.units.volume
    NumberSteps(
        say("how_much"),
        bottle.taken?.amount,
        say.choice("volume_unit", unit),
        form.units.volumeStep,
        { amount -> model.details(feed(bottle.copy(taken = amount?.let { Volume(it, unit) }))) },
        digits = if (unit == VolumeUnit.ML) 0 else 1,
        recent =
            form.recents.volumes
                .filter { it.unit == unit }
                .map { it.amount },
        hue = Hue.Feed,
        problem = model.problem("feed.taken"),
    )
    FieldName(say("what_was_in_it"))
    OneOf(CONTENTS, bottle.content, { say(it.key) }, Hue.Feed) {
        if (it != null) model.details(feed(bottle.copy(content = it)))
    }
}

@Composable
private fun SolidsFields(
    model: EntryModel,
    form: EntryForm,
    solids: FeedForm.Solids,
) {
    val say = LocalStrings.current
    ListEntry(
        say("which_food"),
        solids.foods,
        { model.details(feed(solids.copy(foods = it))) },
        Modifier.padding(top = Space.l),
        model.problem("feed.foods"),
    )
    if (form.recents.foods.isNotEmpty()) {
        FieldName(say("lately"))
        AnyOf(form.recents.foods.take(6), solids.foods, { it }, Hue.Feed) { model.details(feed(solids.copy(foods = it))) }
    }
    FieldName(say("how_it_was_liked"))
    OneOf(FoodReaction.entries, solids.reaction, { say.choice("reaction", it) }, Hue.Feed) {
        model.details(feed(solids.copy(reaction = it)))
    }
}

private val CONTENTS: List<BottleContent> =
    listOf(BottleContent.BreastMilk, BottleContent.Formula, BottleContent.FortifiedBreastMilk, BottleContent.Milk)

private val BottleContent.key: String
    get() =
        when (this) {
            BottleContent.BreastMilk -> "content_breast_milk"
            BottleContent.Formula -> "content_formula"
            BottleContent.FortifiedBreastMilk -> "content_fortified_breast_milk"
            BottleContent.Milk -> "content_milk"
            is BottleContent.Mixed -> "content_mixed"
            is BottleContent.Other -> "content_other"
        }
