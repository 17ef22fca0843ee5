//! Made-up journals of every kind, with every text that is hard on a file format.

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::kinds::{care, cry, days, feed, massage, sleep};
use crate::exchange::open_format::Archive;
use crate::model::{
    Caregiver, CaregiverId, CaregiverProfile, Child, ChildId, ChildProfile, CivilDate, Entry,
    EntryId, EntryKind, EveningAnswer, ExperimentId, ExperimentPlan, Instant, NoneMark, OwnRoutine,
    OwnStep, RoutineId, Settings, Source, Span, Zone, ZoneChange, ZoneChangeId,
};

/// A value of an enum without data, by its name in JSON.
pub(super) fn named<T: DeserializeOwned + std::fmt::Debug>(
    names: &'static [&'static str],
) -> impl Strategy<Value = T> {
    select(names).prop_map(|name| serde_json::from_value(name.into()).unwrap())
}

pub(super) fn text() -> BoxedStrategy<String> {
    prop_oneof![
        4 => any::<String>(),
        3 => "['=+@|\\-\\t\\r\\n\", ;\\\\a＝]{0,8}",
        3 => select(vec![
            "=HYPERLINK(\"http://x\")", "+1", "-", "@a", "'=1", "|cmd", "\t", "\r\n", "",
            "נתנאל", "مرحبا \u{202e}abc", "👩‍👩‍👧‍👦🍼", "e\u{301}", "\u{feff}", "\0", "null", "a\nb\nc",
        ]).prop_map(str::to_owned),
        1 => (1_usize..40).prop_map(|n| "\u{1f37c}\"\n=,".repeat(n * 250)),
    ]
    .boxed()
}

pub(super) fn number() -> impl Strategy<Value = f64> {
    use proptest::num::f64::{NEGATIVE, NORMAL, POSITIVE, SUBNORMAL, ZERO};
    prop_oneof![
        POSITIVE | NEGATIVE | NORMAL | SUBNORMAL | ZERO,
        (0_u32..4000).prop_map(|n| f64::from(n) / 4.0)
    ]
}

pub(super) fn instant() -> impl Strategy<Value = Instant> {
    (Instant::EARLIEST.0..Instant::LATEST.0).prop_map(Instant)
}

fn date() -> impl Strategy<Value = CivilDate> {
    let first: CivilDate = "1990-01-01".parse().unwrap();
    (0_i64..40_000).prop_map(move |days| first.plus_days(days))
}

pub(super) fn id() -> impl Strategy<Value = Uuid> {
    any::<u128>().prop_map(Uuid::from_u128)
}

fn zone() -> impl Strategy<Value = Zone> {
    select(vec!["America/Los_Angeles", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"])
        .prop_map(|name| name.parse().unwrap())
}

fn span() -> impl Strategy<Value = Span> {
    (instant(), 0_i64..172_800_000, 0..4).prop_map(|(start, length, timing)| match timing {
        0 => Span::Moment { start },
        1 => Span::Interval { start, end: start.plus(length) },
        2 => Span::Running { start },
        _ => Span::EndUnknown { start },
    })
}

fn entry() -> impl Strategy<Value = Entry> {
    let source = prop_oneof![
        3 => Just(Source::Logged),
        1 => Just(Source::Painted),
        1 => Just(Source::MadeUp),
        1 => (text(), text()).prop_map(|(format, key)| Source::Imported { format, key }),
    ];
    let details = prop_oneof![massage(), sleep(), cry(), feed(), care(), days()];
    let people = (id(), of(id()), of(id()));
    let words = (of(text()), vec(text(), 0..3), source, of(named(&["deleted", "undone"])));
    (people, span(), details, words).prop_map(|(people, span, details, words)| {
        let (note, tags, source, removed) = words;
        Entry {
            id: EntryId(people.0),
            child: people.1.map(ChildId),
            caregiver: people.2.map(CaregiverId),
            span,
            details,
            note,
            tags,
            source,
            removed,
        }
    })
}

fn child() -> impl Strategy<Value = Child> {
    let sex = of(named(&["girl", "boy"]));
    (id(), text(), date(), of(date()), sex, any::<bool>()).prop_map(
        |(id, name, birth_date, due_date, sex, archived)| Child {
            id: ChildId(id),
            profile: ChildProfile { name, birth_date, due_date, sex },
            archived,
        },
    )
}

fn caregiver() -> impl Strategy<Value = Caregiver> {
    let role = of(named(&["parent", "grandparent", "sibling", "other"]));
    (id(), text(), role, any::<bool>()).prop_map(|(id, name, role, archived)| Caregiver {
        id: CaregiverId(id),
        profile: CaregiverProfile { name, role },
        archived,
    })
}

/// What the comparison and the guide keep.
fn kept() -> impl Strategy<Value = (Vec<EveningAnswer>, Vec<ExperimentPlan>, Vec<OwnRoutine>)> {
    let answer = (id(), date(), any::<bool>()).prop_map(|(child, date, massage)| EveningAnswer {
        child: ChildId(child),
        date,
        massage,
    });
    let coins = vec(any::<bool>(), 28);
    let plan = (id(), id(), 0_u64..1 << 53, date(), coins, of(date())).prop_map(
        |(id, child, seed, first, coins, stopped)| ExperimentPlan {
            id: ExperimentId(id),
            child: ChildId(child),
            seed,
            first,
            coins,
            stopped,
        },
    );
    let step = (text(), any::<u32>()).prop_map(|(stroke, seconds)| OwnStep { stroke, seconds });
    let routine = (id(), text(), vec(step, 0..4)).prop_map(|(id, name, steps)| OwnRoutine {
        id: RoutineId(id),
        name,
        steps,
    });
    (vec(answer, 0..3), vec(plan, 0..2), vec(routine, 0..2))
}

/// A journal.
pub fn archive() -> impl Strategy<Value = Archive> {
    let settings = (0_u16..12, 0_u16..24, 0_u16..60).prop_map(|(day, night, minute)| Settings {
        day_start: crate::model::ClockTime::new(day, minute).unwrap(),
        night_start: crate::model::ClockTime::new(night, minute).unwrap(),
        ..Settings::default()
    });
    let change = (id(), instant(), zone()).prop_map(|(id, from, zone)| ZoneChange {
        id: ZoneChangeId(id),
        from,
        zone,
    });
    let mark = (id(), select(EntryKind::ALL.to_vec()), date())
        .prop_map(|(child, kind, date)| NoneMark { child: ChildId(child), kind, date });
    (
        settings,
        vec(change, 0..3),
        vec(child(), 0..3),
        vec(caregiver(), 0..3),
        vec(mark, 0..3),
        kept(),
        vec(entry(), 0..8),
    )
        .prop_map(
            |(settings, zone_changes, children, caregivers, none_marks, kept, entries)| {
                let (evening_answers, experiments, routines) = kept;
                Archive {
                    settings,
                    zone_changes,
                    children,
                    caregivers,
                    none_marks,
                    evening_answers,
                    experiments,
                    routines,
                    entries,
                }
            },
        )
}
