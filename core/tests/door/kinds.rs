//! One entry of each kind, with the details a parent might fill in on a Saturday.

use super::*;

impl Family {
    /// Thirteen drafts, one of each kind, all before 14:00 on 21 November 2026.
    pub fn one_of_each(&self, caregiver: Option<CaregiverId>) -> Vec<Draft> {
        let moment = |start: &str| Span::Moment { start: at(start) };
        let interval = |start: &str, end: &str| Span::Interval { start: at(start), end: at(end) };
        let details = [
            (interval("2026-11-21T09:00:00Z", "2026-11-21T09:20:00Z"), massage()),
            (interval("2026-11-20T22:00:00Z", "2026-11-21T02:30:00Z"), sleep()),
            (interval("2026-11-21T06:30:00Z", "2026-11-21T06:45:00Z"), cry()),
            (interval("2026-11-21T07:00:00Z", "2026-11-21T07:25:00Z"), breast_feed()),
            (moment("2026-11-21T07:30:00Z"), diaper()),
            (interval("2026-11-21T08:00:00Z", "2026-11-21T08:20:00Z"), pump()),
            (moment("2026-11-20T10:00:00Z"), growth()),
            (moment("2026-11-20T10:05:00Z"), temperature()),
            (moment("2026-11-21T08:30:00Z"), medicine()),
            (interval("2026-11-21T10:00:00Z", "2026-11-21T10:30:00Z"), activity()),
            (moment("2026-11-20T16:00:00Z"), milestone()),
            (moment("2026-11-21T11:00:00Z"), note()),
            (moment("2026-11-21T12:00:00Z"), wellbeing()),
        ];
        details
            .into_iter()
            .map(|(span, details)| {
                let about_the_parent = details.kind() == EntryKind::Wellbeing;
                let draft = self.draft(span, details);
                let children = if about_the_parent { Vec::new() } else { draft.children.clone() };
                Draft {
                    children,
                    caregiver,
                    note: Some("a bright Saturday".into()),
                    tags: vec!["weekend".into()],
                    ..draft
                }
            })
            .collect()
    }
}

pub fn massage() -> Details {
    let stretch = |activity, area, start: &str, end: &str| MassageSegment {
        activity,
        area,
        start: at(start),
        end: Some(at(end)),
    };
    let massage = Massage {
        segments: vec![
            stretch(
                MassageActivity::Massage,
                Some(BodyArea::Legs),
                "2026-11-21T09:00:00Z",
                "2026-11-21T09:12:00Z",
            ),
            stretch(MassageActivity::Pause, None, "2026-11-21T09:12:00Z", "2026-11-21T09:20:00Z"),
        ],
        areas: vec![BodyArea::Legs],
        strokes: vec!["milking".into()],
        state_before: Some(BabyState::QuietAlert),
        state_after: Some(BabyState::Drowsy),
        permission: Some(Permission::Yes),
        cues: vec![CueSeen { cue: "turns away".into(), minute: 11 }],
        outcome: Some(MassageOutcome::StoppedByBaby),
        voice: Some(true),
        oil: Some("sunflower".into()),
        calm_before: Some(3),
        calm_after: Some(4),
        learned: Some("she likes it slow".into()),
        ..Massage::default()
    };
    Details::Massage { massage }
}

pub fn sleep() -> Details {
    let sleep = Sleep {
        place: Some(SleepPlace::Cot),
        onset: Some(SleepOnset::Held),
        onset_latency_minutes: Some(12),
        mood_at_start: Some(Mood::Calm),
        mood_at_end: Some(Mood::Content),
        woken_by: Some(WokenBy::Hunger),
    };
    Details::Sleep { sleep }
}

pub fn cry() -> Details {
    let cry = Cry {
        strength: CryStrength::Fuss,
        reason: Some(CryReason::Hungry),
        tried: vec![Soothing::Rocking, Soothing::Feeding],
        helped: vec![Soothing::Feeding],
        carried_minutes: Some(5),
        parent_felt: Some(ParentFeeling::Coping),
    };
    Details::Cry { cry }
}

pub fn breast_feed() -> Details {
    let side =
        |side, start: &str, end: &str| BreastSegment { side, start: at(start), end: Some(at(end)) };
    let segments = vec![
        side(BreastSide::Left, "2026-11-21T07:00:00Z", "2026-11-21T07:10:00Z"),
        side(BreastSide::Pause, "2026-11-21T07:10:00Z", "2026-11-21T07:13:00Z"),
        side(BreastSide::Right, "2026-11-21T07:13:00Z", "2026-11-21T07:25:00Z"),
    ];
    Details::Feed { feed: Feed { form: FeedForm::Breast { segments } } }
}

pub fn diaper() -> Details {
    let diaper = Diaper {
        wet: Some(DiaperAmount::Large),
        dirty: Some(DiaperAmount::Small),
        color: Some(StoolColor::Yellow),
        texture: Some(StoolTexture::Seedy),
        rash: Some(false),
    };
    Details::Diaper { diaper }
}

pub fn pump() -> Details {
    let pump = Pump { left: Some(Volume::ml(60.0)), right: Some(Volume::oz(2.0)), total: None };
    Details::Pump { pump }
}

pub fn growth() -> Details {
    let length = |amount| Some(Length { amount, unit: LengthUnit::Cm });
    let growth = Growth {
        weight: Some(Weight { amount: 5.62, unit: WeightUnit::Kg }),
        length: length(59.5),
        position: Some(MeasuringPosition::Lying),
        head: length(40.1),
    };
    Details::Growth { growth }
}

pub fn temperature() -> Details {
    let reading = Degrees { amount: 98.6, unit: DegreeUnit::F };
    Details::Temperature {
        temperature: Temperature { reading, site: Some(TemperatureSite::Armpit) },
    }
}

pub fn medicine() -> Details {
    let dose = Some(Dose { amount: 400.0, unit: DoseUnit::Iu });
    let medicine = Medicine { name: "vitamin D".into(), dose, next_dose_minutes: Some(1440) };
    Details::Medicine { medicine }
}

pub fn activity() -> Details {
    Details::Activity { activity: Activity { what: ActivityKind::TummyTime } }
}

pub fn milestone() -> Details {
    Details::Milestone { milestone: Milestone { title: "first laugh".into() } }
}

pub fn note() -> Details {
    Details::Note { details: Note { title: Some("for the midwife".into()) } }
}

pub fn wellbeing() -> Details {
    let wellbeing = Wellbeing {
        mood: Some(ParentMood::Tired),
        confidence: Some(4),
        self_care: vec![SelfCare::Company],
        bonding: vec![BondingMoment::Smile],
        memory: Some("she held my finger".into()),
    };
    Details::Wellbeing { wellbeing }
}
