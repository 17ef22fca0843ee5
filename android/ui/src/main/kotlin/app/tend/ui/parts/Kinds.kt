package app.tend.ui.parts

import app.tend.core.CryStrength
import app.tend.core.Details
import app.tend.core.EntryKind
import app.tend.core.FeedForm
import app.tend.core.MomentState
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.words.Strings

/** The colour a kind is drawn in. */
val EntryKind.hue: Hue
    get() =
        when (this) {
            EntryKind.SLEEP -> Hue.Sleep
            EntryKind.FEED -> Hue.Feed
            EntryKind.CRY -> Hue.Cry
            EntryKind.MASSAGE -> Hue.Massage
            else -> Hue.Care
        }

val EntryKind.icon: Icon
    get() =
        when (this) {
            EntryKind.MASSAGE -> Icon.Massage
            EntryKind.SLEEP -> Icon.Sleep
            EntryKind.CRY -> Icon.Cry
            EntryKind.FEED -> Icon.Bottle
            EntryKind.DIAPER -> Icon.Diaper
            EntryKind.PUMP -> Icon.Pump
            EntryKind.GROWTH -> Icon.Growth
            EntryKind.TEMPERATURE -> Icon.Temperature
            EntryKind.MEDICINE -> Icon.Medicine
            EntryKind.ACTIVITY -> Icon.Activity
            EntryKind.MILESTONE -> Icon.Milestone
            EntryKind.NOTE -> Icon.Note
            EntryKind.WELLBEING -> Icon.Wellbeing
        }

/** The icon of one entry: a feed's form and fussing have their own. */
val Details.icon: Icon
    get() =
        when (this) {
            is Details.Feed -> feed.form.icon
            is Details.Cry -> if (cry.strength == CryStrength.FUSS) Icon.Fuss else Icon.Cry
            else -> kind.icon
        }

val FeedForm.icon: Icon
    get() =
        when (this) {
            is FeedForm.Breast, is FeedForm.Comfort -> Icon.Breast
            is FeedForm.Bottle -> Icon.Bottle
            is FeedForm.Solids -> Icon.Solids
        }

val Details.kind: EntryKind
    get() =
        when (this) {
            is Details.Massage -> EntryKind.MASSAGE
            is Details.Sleep -> EntryKind.SLEEP
            is Details.Cry -> EntryKind.CRY
            is Details.Feed -> EntryKind.FEED
            is Details.Diaper -> EntryKind.DIAPER
            is Details.Pump -> EntryKind.PUMP
            is Details.Growth -> EntryKind.GROWTH
            is Details.Temperature -> EntryKind.TEMPERATURE
            is Details.Medicine -> EntryKind.MEDICINE
            is Details.Activity -> EntryKind.ACTIVITY
            is Details.Milestone -> EntryKind.MILESTONE
            is Details.Note -> EntryKind.NOTE
            is Details.Wellbeing -> EntryKind.WELLBEING
        }

/** What colours the sky; none while the baby is awake. */
val MomentState.hue: Hue?
    get() =
        when (this) {
            MomentState.ASLEEP -> Hue.Sleep
            MomentState.FEEDING -> Hue.Feed
            MomentState.CRYING -> Hue.Cry
            MomentState.MASSAGE -> Hue.Massage
            MomentState.ACTIVITY -> Hue.Care
            else -> null
        }

/** The name of a kind on buttons and in lists. */
fun Strings.kind(kind: EntryKind): String = this("kind_${kind.name.lowercase()}")

/** The name of a choice: [group] and the core's own name of the value. */
fun Strings.choice(
    group: String,
    value: Enum<*>,
): String = this("${group}_${value.name.lowercase()}")
