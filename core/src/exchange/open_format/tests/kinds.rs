//! Made-up details of every kind.

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use super::families::{id, instant, named, number, text};
use crate::model::{
    Activity, ActivityKind, BodyArea, BottleContent, BreastSegment, BreastSide, CaregiverId, Cry,
    CueSeen, Degrees, Details, Diaper, Dose, Feed, FeedForm, Growth, Length, Massage,
    MassageSegment, Medicine, Milestone, Note, Pump, Sleep, SleepPlace, SolidAmount, Soothing,
    Temperature, Volume, Weight, Wellbeing,
};

fn volume() -> impl Strategy<Value = Volume> {
    (number(), named(&["ml", "oz"])).prop_map(|(amount, unit)| Volume { amount, unit })
}

fn length() -> impl Strategy<Value = Length> {
    (number(), named(&["cm", "in"])).prop_map(|(amount, unit)| Length { amount, unit })
}

fn area() -> impl Strategy<Value = BodyArea> {
    named(&["legs", "tummy", "chest", "arms", "face", "back"])
}

fn side() -> impl Strategy<Value = BreastSide> {
    named(&["left", "right", "unknown", "pause"])
}

fn breast_segments() -> impl Strategy<Value = Vec<BreastSegment>> {
    let segment = (side(), instant(), of(instant()));
    vec(segment.prop_map(|(side, start, end)| BreastSegment { side, start, end }), 0..3)
}

pub(super) fn massage() -> impl Strategy<Value = Details> {
    let segment = (named(&["massage", "pause"]), of(area()), instant(), of(instant()))
        .prop_map(|(activity, area, start, end)| MassageSegment { activity, area, start, end });
    let state = || {
        of(named(&["deep_sleep", "light_sleep", "drowsy", "quiet_alert", "active_alert", "crying"]))
    };
    let cue = (text(), any::<u32>()).prop_map(|(cue, minute)| CueSeen { cue, minute });
    let course = (vec(segment, 0..3), vec(area(), 0..3), vec(text(), 0..3), state(), state());
    let answer = (
        of(named(&["not_asked", "yes", "no", "unclear"])),
        vec(cue, 0..3),
        of(named(&["full", "short", "stopped_by_baby", "baby_said_no", "interrupted"])),
        vec(id().prop_map(CaregiverId), 0..2),
        of(text()),
    );
    let way = (any::<[Option<bool>; 4]>(), of(text()), any::<[Option<u8>; 2]>());
    (course, answer, way).prop_map(|(course, answer, way)| {
        let (segments, areas, strokes, state_before, state_after) = course;
        let (permission, cues, outcome, joined, learned) = answer;
        let ([voice, eye_contact, skin_to_skin, bedtime_routine], oil, [calm_before, calm_after]) =
            way;
        let massage = Massage {
            segments,
            areas,
            strokes,
            state_before,
            state_after,
            permission,
            cues,
            outcome,
            voice,
            eye_contact,
            skin_to_skin,
            oil,
            calm_before,
            calm_after,
            bedtime_routine,
            joined,
            learned,
        };
        Details::Massage { massage }
    })
}

pub(super) fn sleep() -> impl Strategy<Value = Details> {
    let place = prop_oneof![
        Just(SleepPlace::Cot),
        Just(SleepPlace::ParentsBed),
        text().prop_map(|label| SleepPlace::Other { label })
    ];
    let mood = || of(named(&["content", "calm", "upset"]));
    (
        of(place),
        of(named(&["alone", "fed", "held", "carried", "in_motion"])),
        any::<Option<u32>>(),
        mood(),
        mood(),
        of(named(&["itself", "hunger", "noise", "diaper", "caregiver", "sibling", "other"])),
    )
        .prop_map(
            |(place, onset, onset_latency_minutes, mood_at_start, mood_at_end, woken_by)| {
                let sleep = Sleep {
                    place,
                    onset,
                    onset_latency_minutes,
                    mood_at_start,
                    mood_at_end,
                    woken_by,
                };
                Details::Sleep { sleep }
            },
        )
}

pub(super) fn cry() -> impl Strategy<Value = Details> {
    let soothing = || {
        prop_oneof![
            Just(Soothing::Carrying),
            Just(Soothing::Massage),
            text().prop_map(|label| Soothing::Other { label })
        ]
    };
    (
        named(&["fuss", "cry", "inconsolable"]),
        of(named(&["hungry", "tired", "no_clear_reason"])),
        vec(soothing(), 0..3),
        vec(soothing(), 0..3),
        any::<Option<u32>>(),
        of(named(&["calm", "coping", "worn_out", "worried", "overwhelmed"])),
    )
        .prop_map(|(strength, reason, tried, helped, carried_minutes, parent_felt)| {
            let cry = Cry { strength, reason, tried, helped, carried_minutes, parent_felt };
            Details::Cry { cry }
        })
}

pub(super) fn feed() -> impl Strategy<Value = Details> {
    let content = prop_oneof![
        Just(BottleContent::BreastMilk),
        Just(BottleContent::Milk),
        (of(volume()), of(volume()))
            .prop_map(|(breast_milk, formula)| BottleContent::Mixed { breast_milk, formula }),
        text().prop_map(|label| BottleContent::Other { label }),
    ];
    let unit = named(&["teaspoon", "tablespoon", "g", "oz", "ml", "piece"]);
    let amount = (number(), unit).prop_map(|(amount, unit)| SolidAmount { amount, unit });
    let reaction = of(named(&["loved", "liked", "unsure", "refused", "unwell"]));
    prop_oneof![
        breast_segments().prop_map(|segments| FeedForm::Breast { segments }),
        breast_segments().prop_map(|segments| FeedForm::Comfort { segments }),
        (content, of(volume()), of(volume()))
            .prop_map(|(content, offered, taken)| FeedForm::Bottle { content, offered, taken }),
        (vec(text(), 0..3), of(amount), reaction)
            .prop_map(|(foods, amount, reaction)| FeedForm::Solids { foods, amount, reaction }),
    ]
    .prop_map(|form| Details::Feed { feed: Feed { form } })
}

pub(super) fn care() -> impl Strategy<Value = Details> {
    let amount = || of(named(&["small", "medium", "large"]));
    let diaper = (
        amount(),
        amount(),
        of(named(&["black", "green", "white_or_grey"])),
        of(named(&["watery", "seedy", "mucousy"])),
        any::<Option<bool>>(),
    )
        .prop_map(|(wet, dirty, color, texture, rash)| Details::Diaper {
            diaper: Diaper { wet, dirty, color, texture, rash },
        });
    let pump = (of(volume()), of(volume()), of(volume()))
        .prop_map(|(left, right, total)| Details::Pump { pump: Pump { left, right, total } });
    let weight =
        (number(), named(&["g", "kg", "lb"])).prop_map(|(amount, unit)| Weight { amount, unit });
    let growth = (of(weight), of(length()), of(named(&["lying", "standing"])), of(length()))
        .prop_map(|(weight, length, position, head)| Details::Growth {
            growth: Growth { weight, length, position, head },
        });
    let reading =
        (number(), named(&["c", "f"])).prop_map(|(amount, unit)| Degrees { amount, unit });
    let site = of(named(&["ear", "forehead", "armpit", "rectal", "mouth"]));
    let temperature = (reading, site).prop_map(|(reading, site)| Details::Temperature {
        temperature: Temperature { reading, site },
    });
    let unit = named(&["mg", "ml", "drop", "tablet", "suppository", "iu", "puff"]);
    let dose = (number(), unit).prop_map(|(amount, unit)| Dose { amount, unit });
    let medicine =
        (text(), of(dose), any::<Option<u32>>()).prop_map(|(name, dose, next_dose_minutes)| {
            Details::Medicine { medicine: Medicine { name, dose, next_dose_minutes } }
        });
    prop_oneof![diaper, pump, growth, temperature, medicine]
}

pub(super) fn days() -> impl Strategy<Value = Details> {
    let what = prop_oneof![
        Just(ActivityKind::Bath),
        text().prop_map(|label| ActivityKind::Other { label })
    ];
    let wellbeing = (
        of(named(&["good", "tired", "hopeless", "may_hurt"])),
        any::<Option<u8>>(),
        vec(named(&["rest", "company", "asked_for_help", "talked"]), 0..3),
        vec(named(&["smile", "calmed_with_me"]), 0..2),
        of(text()),
    )
        .prop_map(|(mood, confidence, self_care, bonding, memory)| Wellbeing {
            mood,
            confidence,
            self_care,
            bonding,
            memory,
        });
    prop_oneof![
        what.prop_map(|what| Details::Activity { activity: Activity { what } }),
        text().prop_map(|title| Details::Milestone { milestone: Milestone { title } }),
        of(text()).prop_map(|title| Details::Note { details: Note { title } }),
        wellbeing.prop_map(|wellbeing| Details::Wellbeing { wellbeing }),
    ]
}
