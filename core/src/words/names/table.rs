//! The key of every name. A new variant without one does not compile.

use super::{Name, Named, named};
use crate::model::{
    ActivityKind, BabyState, BodyArea, BondingMoment, BottleContent, BreastSide, CaregiverRole,
    CryReason, CryStrength, DegreeUnit, DiaperAmount, DoseUnit, EntryKind, FeedForm, FoodReaction,
    LengthUnit, MassageActivity, MassageOutcome, MeasuringPosition, Mood, Paint, PaintLane,
    ParentFeeling, ParentMood, Permission, SelfCare, Sex, SleepOnset, SleepPlace, SolidUnit,
    Soothing, StoolColor, StoolTexture, TemperatureSite, VolumeUnit, WeightUnit, WokenBy,
};

named! {
    EntryKind {
        Massage => "kind-massage",
        Sleep => "kind-sleep",
        Cry => "kind-cry",
        Feed => "kind-feed",
        Diaper => "kind-diaper",
        Pump => "kind-pump",
        Growth => "kind-growth",
        Temperature => "kind-temperature",
        Medicine => "kind-medicine",
        Activity => "kind-activity",
        Milestone => "kind-milestone",
        Note => "kind-note",
        Wellbeing => "kind-wellbeing",
    }
    SleepPlace, own label {
        Cot => "place-cot",
        Bassinet => "place-bassinet",
        ParentsBed => "place-parents-bed",
        Arms => "place-arms",
        Carrier => "place-carrier",
        Pram => "place-pram",
        Car => "place-car",
        Swing => "place-swing",
    }
    SleepOnset {
        Alone => "onset-alone",
        Fed => "onset-fed",
        Held => "onset-held",
        Carried => "onset-carried",
        InMotion => "onset-in-motion",
    }
    Mood {
        Content => "mood-content",
        Calm => "mood-calm",
        Upset => "mood-upset",
    }
    WokenBy {
        Itself => "woken-by-itself",
        Hunger => "woken-by-hunger",
        Noise => "woken-by-noise",
        Diaper => "woken-by-diaper",
        Caregiver => "woken-by-caregiver",
        Sibling => "woken-by-sibling",
        Other => "woken-by-other",
    }
    CryStrength {
        Fuss => "strength-fuss",
        Cry => "strength-cry",
        Inconsolable => "strength-inconsolable",
    }
    CryReason {
        Hungry => "reason-hungry",
        Tired => "reason-tired",
        ColdOrHot => "reason-cold-or-hot",
        WantsCuddle => "reason-wants-cuddle",
        WindOrDiscomfort => "reason-wind-or-discomfort",
        TooMuchGoingOn => "reason-too-much-going-on",
        Diaper => "reason-diaper",
        Unwell => "reason-unwell",
        NoClearReason => "reason-no-clear-reason",
    }
    Soothing, own label {
        Feeding => "soothing-feeding",
        Cuddling => "soothing-cuddling",
        Carrying => "soothing-carrying",
        Rocking => "soothing-rocking",
        Singing => "soothing-singing",
        WhiteNoise => "soothing-white-noise",
        Pacifier => "soothing-pacifier",
        Swaddling => "soothing-swaddling",
        Massage => "soothing-massage",
        SkinToSkin => "soothing-skin-to-skin",
        Bath => "soothing-bath",
        DiaperChange => "soothing-diaper-change",
        Outing => "soothing-outing",
        QuietRoom => "soothing-quiet-room",
    }
    ParentFeeling {
        Calm => "feeling-calm",
        Coping => "feeling-coping",
        WornOut => "feeling-worn-out",
        Worried => "feeling-worried",
        Overwhelmed => "feeling-overwhelmed",
    }
    FeedForm {
        Breast { .. } => "form-breast",
        Bottle { .. } => "form-bottle",
        Solids { .. } => "form-solids",
        Comfort { .. } => "form-comfort",
    }
    BreastSide {
        Left => "side-left",
        Right => "side-right",
        Unknown => "side-unknown",
        Pause => "side-pause",
    }
    BottleContent, own label {
        BreastMilk => "content-breast-milk",
        Formula => "content-formula",
        FortifiedBreastMilk => "content-fortified-breast-milk",
        Mixed { .. } => "content-mixed",
        Milk => "content-milk",
    }
    FoodReaction {
        Loved => "reaction-loved",
        Liked => "reaction-liked",
        Unsure => "reaction-unsure",
        Refused => "reaction-refused",
        Unwell => "reaction-unwell",
    }
    BodyArea {
        Legs => "area-legs",
        Tummy => "area-tummy",
        Chest => "area-chest",
        Arms => "area-arms",
        Face => "area-face",
        Back => "area-back",
    }
    BabyState {
        DeepSleep => "state-deep-sleep",
        LightSleep => "state-light-sleep",
        Drowsy => "state-drowsy",
        QuietAlert => "state-quiet-alert",
        ActiveAlert => "state-active-alert",
        Crying => "state-crying",
    }
    Permission {
        NotAsked => "permission-not-asked",
        Yes => "permission-yes",
        No => "permission-no",
        Unclear => "permission-unclear",
    }
    MassageOutcome {
        Full => "outcome-full",
        Short => "outcome-short",
        StoppedByBaby => "outcome-stopped-by-baby",
        BabySaidNo => "outcome-baby-said-no",
        Interrupted => "outcome-interrupted",
    }
    MassageActivity {
        Massage => "segment-massage",
        Pause => "segment-pause",
    }
    DiaperAmount {
        Small => "diaper-amount-small",
        Medium => "diaper-amount-medium",
        Large => "diaper-amount-large",
    }
    StoolColor {
        Black => "color-black",
        Green => "color-green",
        Yellow => "color-yellow",
        Brown => "color-brown",
        Orange => "color-orange",
        Red => "color-red",
        WhiteOrGrey => "color-white-or-grey",
    }
    StoolTexture {
        Watery => "texture-watery",
        Loose => "texture-loose",
        Seedy => "texture-seedy",
        Pasty => "texture-pasty",
        Solid => "texture-solid",
        Hard => "texture-hard",
        Mucousy => "texture-mucousy",
    }
    MeasuringPosition {
        Lying => "position-lying",
        Standing => "position-standing",
    }
    TemperatureSite {
        Ear => "site-ear",
        Forehead => "site-forehead",
        Armpit => "site-armpit",
        Rectal => "site-rectal",
        Mouth => "site-mouth",
    }
    ActivityKind, own label {
        SkinToSkin => "activity-skin-to-skin",
        Carrying => "activity-carrying",
        TummyTime => "activity-tummy-time",
        Bath => "activity-bath",
        BedtimeRoutine => "activity-bedtime-routine",
        Class => "activity-class",
        Play => "activity-play",
        Walk => "activity-walk",
        AwakeContent => "activity-awake-content",
    }
    Paint {
        Sleep => "paint-sleep",
        AwakeContent => "paint-awake-content",
        Fuss => "paint-fuss",
        Cry => "paint-cry",
        Inconsolable => "paint-inconsolable",
        Feed => "paint-feed",
        Massage => "paint-massage",
        Carried => "paint-carried",
    }
    PaintLane {
        Baby => "paint-row-baby",
        Feed => "paint-row-feed",
        Massage => "paint-row-massage",
        Carried => "paint-row-carried",
    }
    ParentMood {
        Good => "parent-mood-good",
        Fine => "parent-mood-fine",
        Tired => "parent-mood-tired",
        Low => "parent-mood-low",
        Anxious => "parent-mood-anxious",
        Hopeless => "parent-mood-hopeless",
        MayHurt => "parent-mood-may-hurt",
    }
    SelfCare {
        Rest => "self-care-rest",
        FoodAndDrink => "self-care-food-and-drink",
        Movement => "self-care-movement",
        Company => "self-care-company",
        TimeAlone => "self-care-time-alone",
        AskedForHelp => "self-care-asked-for-help",
        MetParents => "self-care-met-parents",
        Breathed => "self-care-breathed",
        Talked => "self-care-talked",
    }
    BondingMoment {
        EyeContact => "bonding-eye-contact",
        Smile => "bonding-smile",
        Cuddle => "bonding-cuddle",
        SkinToSkin => "bonding-skin-to-skin",
        KnewMyVoice => "bonding-knew-my-voice",
        CalmedWithMe => "bonding-calmed-with-me",
    }
    CaregiverRole {
        Parent => "role-parent",
        Grandparent => "role-grandparent",
        Sibling => "role-sibling",
        Other => "role-other",
    }
    Sex {
        Girl => "sex-girl",
        Boy => "sex-boy",
    }
    VolumeUnit {
        Ml => "volume-unit-ml",
        Oz => "volume-unit-oz",
    }
    WeightUnit {
        G => "weight-unit-g",
        Kg => "weight-unit-kg",
        Lb => "weight-unit-lb",
    }
    LengthUnit {
        Cm => "length-unit-cm",
        In => "length-unit-in",
    }
    DegreeUnit {
        C => "degree-unit-c",
        F => "degree-unit-f",
    }
    DoseUnit {
        Mg => "dose-unit-mg",
        Ml => "dose-unit-ml",
        Drop => "dose-unit-drop",
        Tablet => "dose-unit-tablet",
        Suppository => "dose-unit-suppository",
        Iu => "dose-unit-iu",
        Puff => "dose-unit-puff",
    }
    SolidUnit {
        Teaspoon => "solid-unit-teaspoon",
        Tablespoon => "solid-unit-tablespoon",
        G => "solid-unit-g",
        Oz => "solid-unit-oz",
        Ml => "solid-unit-ml",
        Piece => "solid-unit-piece",
    }
}
