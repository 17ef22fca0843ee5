//! The tables can be read, hang together, and give the routines a family expects.

use super::{
    CueKind, CueStrength, PREPARATIONS, ROUTINES, STROKES, StepKind, before, checks, cue, cues,
    plan, states, stroke,
};
use crate::guide::cards::safety_cards;
use crate::guide::table::rows;
use crate::model::{BodyArea, OwnStep, RoutineName, StartAdvice};
use crate::packed::Packed;
use BodyArea::{Arms, Back, Chest, Face, Legs, Tummy};

fn lines(table: Packed) -> usize {
    table.text().trim_end().lines().count() - 1
}

fn strokes_of(name: RoutineName, age_months: f64) -> Vec<String> {
    let steps = plan(name, &[], age_months).steps;
    steps.iter().filter_map(|step| step.stroke().map(str::to_owned)).collect()
}

#[test]
fn every_row_of_every_table_can_be_read_and_names_its_source() {
    assert_eq!(STROKES.len(), lines(super::strokes::TABLE));
    assert_eq!(cues().len(), lines(super::cues::TABLE));
    assert_eq!(checks().len(), lines(super::before::CHECKS_TABLE));
    assert_eq!(rows::<super::StateGuide>(super::before::STATES_TABLE).len(), 6);
    assert_eq!(states().count(), 6);
    assert_eq!(PREPARATIONS.len(), lines(super::before::PREPARATIONS_TABLE));
    assert_eq!(ROUTINES.len(), lines(super::routine::ROUTINES_TABLE));
    assert_eq!(super::routine::STEPS.len(), lines(super::routine::STEPS_TABLE));
    // 48 strokes of the list and knees to tummy make 49; 15 checks.
    assert_eq!((STROKES.len(), checks().len()), (49, 15));
    let sources = STROKES
        .iter()
        .map(|row| &row.source)
        .chain(cues().iter().map(|row| &row.source))
        .chain(checks().iter().map(|row| &row.source))
        .chain(states().map(|(_, row)| &row.source))
        .chain(PREPARATIONS.iter().map(|row| &row.source))
        .chain(ROUTINES.iter().map(|row| &row.source))
        .chain(super::routine::STEPS.iter().map(|row| &row.source));
    assert!(sources.into_iter().all(|source| source.len() > 10));
}

#[test]
fn steps_of_routines_are_numbered_and_name_strokes_that_exist() {
    for routine in ROUTINES.iter() {
        let rows: Vec<_> =
            super::routine::STEPS.iter().filter(|row| row.routine == routine.key).collect();
        let positions: Vec<u32> = rows.iter().map(|row| row.position).collect();
        assert_eq!(positions, (1..=rows.len() as u32).collect::<Vec<_>>(), "{:?}", routine.key);
        for row in rows {
            let beside = ["ask", "bath", "close", "quiet-time"].contains(&row.step.as_str());
            assert!(beside || stroke(&row.step).is_some(), "{}", row.step);
            assert_eq!(beside, row.seconds.is_some(), "{}", row.step);
        }
        for check in &routine.leave_out_when {
            assert!(checks().iter().any(|known| &known.key == check), "{check}");
        }
    }
}

#[test]
fn a_full_massage_goes_from_legs_to_back_in_10_minutes_under_3_months_and_15_after() {
    let young = plan(RoutineName::Full, &[], 2.9);
    let older = plan(RoutineName::Full, &[], 3.0);
    assert_eq!(young.massage_seconds(), 600);
    assert_eq!(older.massage_seconds(), 900);
    assert_eq!(older.areas(), [Legs, Tummy, Chest, Arms, Face, Back]);
    assert_eq!(young.areas(), older.areas());
    // 13 legs, 7 tummy, 4 chest, 10 arms, 7 face, 6 back; ask before, thank after.
    assert_eq!(older.steps.len(), 47 + 2);
    assert_eq!(older.steps.first().map(|step| &step.kind), Some(&StepKind::Ask));
    assert_eq!(older.steps.last().map(|step| &step.kind), Some(&StepKind::Close));
    // Nothing passes by in a blink: even the shortest stroke has time for a slow cycle.
    assert!(young.steps.iter().chain(&older.steps).all(|step| step.seconds >= 8));
}

#[test]
fn a_short_massage_lasts_3_to_5_minutes() {
    for age in [1.0, 9.0] {
        let seconds = plan(RoutineName::Short, &[], age).massage_seconds();
        assert!((180..=300).contains(&seconds), "{seconds}");
    }
}

#[test]
fn bedtime_stands_between_bath_and_quiet_time() {
    let steps = plan(RoutineName::Bedtime, &[], 7.0).steps;
    let kinds: Vec<&StepKind> =
        steps.iter().map(|step| &step.kind).filter(|kind| !kind.is_massage()).collect();
    assert_eq!(kinds, [&StepKind::Bath, &StepKind::Ask, &StepKind::QuietTime]);
    assert_eq!(steps.last().map(|step| &step.kind), Some(&StepKind::QuietTime));
}

#[test]
fn tummy_strokes_for_wind_follow_the_sequence_twice() {
    let strokes = strokes_of(RoutineName::Wind, 2.0);
    let round = [
        "tummy-02-water-wheel-a",
        "tummy-08-knees-to-tummy",
        "tummy-05-sun-moon",
        "tummy-08-knees-to-tummy",
        "tummy-06-i-love-you",
        "tummy-07-walking",
    ];
    assert_eq!(strokes[0], "tummy-01-resting-hands");
    assert_eq!(strokes[1..7], round);
    assert_eq!(strokes[7..], round);
    let wind = super::routine(RoutineName::Wind).unwrap();
    assert_eq!(wind.leave_out_when, ["just-fed", "diarrhoea-or-vomiting", "cord-stump"]);
}

#[test]
fn relaxing_touch_holds_legs_then_arms() {
    assert_eq!(plan(RoutineName::Relaxing, &[], 2.0).areas(), [Legs, Arms]);
}

#[test]
fn a_familys_own_routine_keeps_their_strokes_order_and_seconds() {
    let own = |stroke: &str, seconds| OwnStep { stroke: stroke.into(), seconds };
    let steps = [
        own("back-06-combing", 40),
        own("a-stroke-of-a-newer-version", 20),
        own("legs-05-toe-roll", 0),
        own("back-06-combing", 100_000),
    ];
    let plan = plan(RoutineName::Own, &steps, 5.0);
    let strokes: Vec<(Option<&str>, u32)> =
        plan.steps.iter().map(|step| (step.stroke(), step.seconds)).collect();
    assert_eq!(
        strokes,
        [
            (None, 20),
            (Some("back-06-combing"), 40),
            (Some("legs-05-toe-roll"), 1),
            (Some("back-06-combing"), 3600),
            (None, 15),
        ]
    );
}

#[test]
fn a_calm_baby_in_a_warm_room_is_fine_to_start() {
    let all_well = before(&[]);
    assert_eq!((all_well.advice, all_well.reasons.len()), (StartAdvice::Fine, 0));
    assert!(all_well.leave_out.is_empty());
}

#[test]
fn a_cord_stump_leaves_the_tummy_out_and_nothing_else() {
    let answer = before(&["cord-stump".into()]);
    assert_eq!((answer.advice, answer.leave_out), (StartAdvice::Fine, vec![Tummy]));
}

#[test]
fn the_strongest_reason_comes_first() {
    let answer =
        before(&["phone".into(), "just-fed".into(), "fever-or-unwell".into(), "new".into()]);
    let keys: Vec<&str> = answer.reasons.iter().map(|check| check.key.as_str()).collect();
    assert_eq!(keys, ["fever-or-unwell", "just-fed", "phone"]);
    assert_eq!(answer.advice, StartAdvice::NotToday);
    assert_eq!(answer.reasons[0].safety_card.as_deref(), Some("fever"));
}

#[test]
fn every_safety_card_beside_a_check_exists() {
    let cards: Vec<&str> = safety_cards().iter().map(|card| card.id.as_str()).collect();
    for card in checks().iter().filter_map(|check| check.safety_card.as_deref()) {
        assert!(cards.contains(&card), "{card}");
    }
}

#[test]
fn cues_of_yes_and_no_are_told_apart() {
    let turned = cue("turns-away").unwrap();
    assert_eq!((turned.kind, turned.strength), (CueKind::Disengagement, CueStrength::Potent));
    let yawned = cue("yawns").unwrap();
    assert_eq!((yawned.kind, yawned.strength), (CueKind::Disengagement, CueStrength::Subtle));
    assert_eq!(cue("smiles").unwrap().kind, CueKind::Engagement);
    assert_eq!(cue("winks"), None);
    // 13 of yes, 8 plain and 10 subtle ones of no.
    let no = |strength| {
        let of = |cue: &&super::Cue| cue.kind == CueKind::Disengagement && cue.strength == strength;
        cues().iter().filter(of).count()
    };
    assert_eq!((no(CueStrength::Potent), no(CueStrength::Subtle)), (8, 10));
}
