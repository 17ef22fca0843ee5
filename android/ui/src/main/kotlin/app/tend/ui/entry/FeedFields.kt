package app.tend.ui.entry

import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.tend.core.BottleContent
import app.tend.core.BreastSegment
import app.tend.core.BreastSide
import app.tend.core.Details
import app.tend.core.EntryForm
import app.tend.core.Feed
import app.tend.core.FeedForm
import app.tend.core.FoodReaction
import app.tend.core.Span
import app.tend.core.Volume
import app.tend.core.VolumeUnit
import app.tend.ui.look.Hue
import app.tend.ui.look.Space
import app.tend.ui.parts.AnyOf
import app.tend.ui.parts.FieldName
import app.tend.ui.parts.NumberSteps
import app.tend.ui.parts.OneOf
import app.tend.ui.parts.Segments
import app.tend.ui.parts.TextEntry
import app.tend.ui.parts.choice
import app.tend.ui.words.LocalStrings

internal fun FeedForm?.isAtTheBreast() = this is FeedForm.Breast || this is FeedForm.Comfort

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
        { model.become(it, form) },
        Modifier.padding(top = Space.s),
        Hue.Feed,
    )
    when (now) {
        is FeedForm.Breast -> BreastFields(model, now.segments)
        is FeedForm.Comfort -> BreastFields(model, now.segments)
        is FeedForm.Bottle -> BottleFields(model, form, now)
        is FeedForm.Solids -> SolidsFields(model, form, now)
    }
}

/** Another form of feed; its span follows: at the breast it lasts, a bottle is noted when it is empty. */
private fun EntryModel.become(
    index: Int,
    form: EntryForm,
) = change { draft ->
    val start = draft.span.start
    when (index) {
        0 -> {
            draft.copy(details = feed(FeedForm.Breast(emptyList())), span = Span.Running(start))
        }

        1 -> {
            draft.copy(
                details = feed(FeedForm.Bottle(BottleContent.BreastMilk, null, form.recents.volumes.firstOrNull())),
                span = Span.Moment(start),
            )
        }

        else -> {
            draft.copy(details = feed(FeedForm.Solids(emptyList(), null, null)), span = Span.Moment(start))
        }
    }
}

private fun feed(form: FeedForm) = Details.Feed(Feed(form))

/** The side it begins on. Sides in turn are kept by the timer. */
@Composable
private fun BreastFields(
    model: EntryModel,
    segments: List<BreastSegment>,
) {
    val say = LocalStrings.current
    val sides = listOf(BreastSide.LEFT, BreastSide.RIGHT)
    if (segments.size > 1) return
    FieldName(say("which_side"))
    OneOf(sides, segments.firstOrNull()?.side, { say.choice("side", it) }, Hue.Feed) { side ->
        model.change { draft ->
            val one = side?.let { listOf(BreastSegment(it, draft.span.start, draft.span.end)) }.orEmpty()
            draft.copy(details = feed(FeedForm.Breast(one)))
        }
    }
}

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
    TextEntry(
        say("which_food"),
        solids.foods.joinToString(", "),
        { text -> model.details(feed(solids.copy(foods = text.split(", ").filter(String::isNotEmpty)))) },
        Modifier.padding(top = Space.l),
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
