//! Whether a made-up family could be one.

use std::collections::BTreeSet;

use super::*;
use crate::logging::{CheckContext, check_draft};
use crate::model::{Draft, EntryKind, MassageOutcome, Severity, VolumeUnit, WeightUnit, minutes};

/// Saturday 21 November 2026, 19:40 in London.
const NOW: Instant = Instant(1_795_290_000_000);

fn made_up(seed: u64, now: Instant, settings: Settings) -> Archive {
    let words = Words::english();
    let zone = "Europe/London".parse().unwrap();
    family(&MadeUpInput { now, zone, settings, seed, words: &words })
}

fn usual(seed: u64) -> Archive {
    made_up(seed, NOW, Settings::default())
}

fn of_kind(family: &Archive, kind: EntryKind) -> Vec<&Entry> {
    family.entries.iter().filter(|entry| entry.details.kind() == kind).collect()
}

/// Minutes of a kind that began in a week of age.
fn in_week(family: &Archive, kind: EntryKind, week: i64) -> Vec<f64> {
    let born = family.children[0].profile.birth_date;
    let first = CivilDate(NOW.to_utc().date_naive());
    assert_eq!(first.days_since(born), AGE_DAYS);
    let began = Instant(born.0.and_time(NaiveTime::MIN).and_utc().timestamp_millis());
    of_kind(family, kind)
        .into_iter()
        .filter(|entry| entry.span.start().since(began) / (7 * 24 * 60 * MINUTE) == week)
        .filter_map(|entry| Some(minutes(entry.span.end()?.since(entry.span.start()))))
        .collect()
}

#[test]
fn one_seed_gives_one_family_and_another_seed_another() {
    assert_eq!(usual(2), usual(2));
    assert_ne!(usual(2).entries, usual(4).entries);
}

#[test]
fn everything_says_that_it_is_made_up_and_every_kind_is_there() {
    let family = usual(2);
    assert!(family.entries.iter().all(|entry| entry.source == Source::MadeUp));
    assert!(family.children[0].profile.name.contains("made up"));
    let kinds: BTreeSet<EntryKind> =
        family.entries.iter().map(|entry| entry.details.kind()).collect();
    assert_eq!(kinds.len(), EntryKind::ALL.len());
    let ids: BTreeSet<EntryId> = family.entries.iter().map(|entry| entry.id).collect();
    assert_eq!(ids.len(), family.entries.len());
    assert!((1_500..4_000).contains(&family.entries.len()), "{}", family.entries.len());
}

#[test]
fn a_parent_could_have_typed_every_entry() {
    let words = Words::english();
    for seed in 0..6 {
        let family = usual(seed);
        let context = CheckContext {
            now: NOW,
            children: &family.children,
            caregivers: &family.caregivers,
            words: &words,
        };
        for entry in &family.entries {
            let draft = Draft {
                children: entry.child.into_iter().collect(),
                span: entry.span,
                details: entry.details.clone(),
                caregiver: entry.caregiver,
                note: entry.note.clone(),
                tags: Vec::new(),
                source: Source::MadeUp,
            };
            let refused = check_draft(&draft, &context)
                .into_iter()
                .find(|problem| problem.severity == Severity::Refuse);
            assert_eq!(refused, None, "{:?} {:?}", entry.span, entry.details);
        }
    }
}

#[test]
fn nobody_sleeps_twice_at_once() {
    for seed in 0..6 {
        let family = usual(seed);
        let sleeps = of_kind(&family, EntryKind::Sleep);
        assert!(sleeps.len() > 400, "{}", sleeps.len());
        for two in sleeps.windows(2) {
            let end = two[0].span.end().unwrap();
            assert!(end < two[1].span.start(), "{:?} {:?}", two[0].span, two[1].span);
        }
    }
}

#[test]
fn sleep_comes_together_and_crying_is_most_at_six_weeks() {
    for seed in 0..6 {
        let family = usual(seed);
        let longest =
            |week| in_week(&family, EntryKind::Sleep, week).into_iter().fold(0.0, f64::max);
        assert!(longest(9) > longest(1) + 60.0, "{} {}", longest(9), longest(1));
        let cried = |week| in_week(&family, EntryKind::Cry, week).iter().sum::<f64>();
        assert!(cried(6) > 1.3 * cried(1) && cried(6) > 1.2 * cried(9), "{seed}");
    }
}

#[test]
fn evenings_are_mixed_answered_and_sometimes_unknown() {
    let family = usual(2);
    let sessions = of_kind(&family, EntryKind::Massage);
    let said_no = sessions.iter().filter(|entry| {
        let Details::Massage { massage } = &entry.details else { return false };
        massage.outcome == Some(MassageOutcome::BabySaidNo)
    });
    assert!(said_no.count() >= 1);
    assert!((15..45).contains(&sessions.len()), "{}", sessions.len());
    let no = family.evening_answers.iter().filter(|answer| !answer.massage).count();
    assert!((10..40).contains(&no), "{no}");
    assert_eq!((family.experiments.len(), family.routines.len()), (1, 1));
    // Nothing is said about tonight, so that the question of the evening stands there.
    assert!(
        family.evening_answers.iter().all(|answer| answer.date < "2026-11-21".parse().unwrap())
    );
}

#[test]
fn amounts_are_in_the_units_of_the_family() {
    let settings = Settings {
        volume_unit: VolumeUnit::Oz,
        weight_unit: WeightUnit::Lb,
        ..Settings::default()
    };
    let family = made_up(2, NOW, settings);
    let text = serde_json::to_string(&family.entries).unwrap();
    assert!(!text.contains("\"ml\"") && !text.contains("\"kg\""));
    assert!(text.contains("\"oz\"") && text.contains("\"lb\""));
}

#[test]
fn at_three_in_the_night_a_timer_may_run_and_nothing_lies_ahead() {
    // The hours of one night: the baby sleeps at most of them.
    let mut running = 0;
    for hour in 0..6 {
        let now = NOW.plus((4 + hour) * 60 * MINUTE);
        let family = made_up(2, now, Settings::default());
        assert!(family.entries.iter().all(|entry| entry.span.start() <= now));
        assert!(family.entries.iter().filter_map(|entry| entry.span.end()).all(|end| end <= now));
        running += family.entries.iter().filter(|entry| entry.span.is_running()).count();
    }
    assert!((3..=6).contains(&running), "{running}");
}
