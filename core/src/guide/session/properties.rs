//! Whatever is tapped in whatever order: no panic, no minute lost, nothing forgotten.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::model::{
    ChildId, Details, KeptEvent, KeptSession, MassageActivity, OwnStep, SessionEvent, SessionId,
    Span,
};

fn area() -> impl Strategy<Value = BodyArea> {
    use BodyArea::{Arms, Back, Chest, Face, Legs, Tummy};
    prop::sample::select(vec![Legs, Tummy, Chest, Arms, Face, Back])
}

fn state() -> impl Strategy<Value = BabyState> {
    use BabyState::{ActiveAlert, Crying, DeepSleep, Drowsy, LightSleep, QuietAlert};
    prop::sample::select(vec![ActiveAlert, Crying, DeepSleep, Drowsy, LightSleep, QuietAlert])
}

fn outcome() -> impl Strategy<Value = MassageOutcome> {
    use MassageOutcome::{BabySaidNo, Full, Interrupted, Short, StoppedByBaby};
    prop::sample::select(vec![BabySaidNo, Full, Interrupted, Short, StoppedByBaby])
}

fn event() -> impl Strategy<Value = SessionEvent> {
    let cue = prop::sample::select(vec!["turns-away", "yawns", "cries", "smiles", "of-later"]);
    let answer = prop::sample::select(vec![Permission::Yes, Permission::No, Permission::Unclear]);
    prop_oneof![
        8 => Just(SessionEvent::Next),
        3 => Just(SessionEvent::Back),
        3 => Just(SessionEvent::Pause),
        3 => Just(SessionEvent::Resume),
        1 => area().prop_map(|area| SessionEvent::SkipArea { area }),
        2 => cue.prop_map(|cue| SessionEvent::CueSeen { cue: cue.to_owned() }),
        1 => state().prop_map(|state| SessionEvent::StateSeen { state }),
        1 => answer.prop_map(|answer| SessionEvent::Asked { answer }),
        1 => outcome().prop_map(|outcome| SessionEvent::Stop { outcome }),
        1 => prop::option::of(state()).prop_map(|state| SessionEvent::Afterwards {
            state,
            calm: Some(3),
            learned: None,
        }),
    ]
}

fn routine() -> impl Strategy<Value = SessionStart> {
    use RoutineName::{Bedtime, Full, Own, Relaxing, Short, Wind};
    let own = ("[a-z]{3,4}", any::<u32>()).prop_map(|(area, seconds)| {
        let stroke = match area.len() {
            3 => "back-06-combing".to_owned(),
            _ => area,
        };
        OwnStep { stroke, seconds }
    });
    let names = prop::sample::select(vec![Bedtime, Full, Own, Relaxing, Short, Wind]);
    (names, vec(own, 0..6), -1.0..40.0, vec(area(), 0..3)).prop_map(
        |(routine, own, age_months, leave_out)| SessionStart {
            routine,
            own,
            age_months,
            leave_out,
            state_before: None,
            calm_before: None,
            oil: None,
        },
    )
}

/// Events with the seconds since the one before; now and then the clock is set back.
fn story() -> impl Strategy<Value = Vec<(i64, SessionEvent)>> {
    vec((prop_oneof![9 => 0_i64..120_000, 1 => -90_000_i64..200_000_000], event()), 0..60)
}

proptest! {
    #[test]
    fn whatever_is_tapped_every_millisecond_is_accounted_for(start in routine(), story in story()) {
        let mut now = Instant(1_795_200_000_000);
        let mut session = Session::begin(&start, now);
        for (later, event) in &story {
            now = now.plus(*later);
            session = session.after(event, now);
            let parts = session.massage_milliseconds(now)
                + session.paused_milliseconds(now)
                + session.beside_milliseconds(now);
            prop_assert_eq!(parts, session.elapsed_milliseconds(now));
            prop_assert!(session.left_milliseconds(now) >= 0);
            prop_assert!(session.left_in_all_milliseconds(now) >= session.left_milliseconds(now));
            let (place, all) = session.place();
            prop_assert!(place <= all);
            let _ = (session.advice(now), session.next_step());
        }
    }

    #[test]
    fn the_entry_holds_the_massage_to_the_millisecond(start in routine(), story in story()) {
        let mut now = Instant(1_795_200_000_000);
        let mut session = Session::begin(&start, now);
        for (later, event) in &story {
            now = now.plus(*later);
            session = session.after(event, now);
        }
        let outcome = MassageOutcome::Interrupted;
        session = session.after(&SessionEvent::Stop { outcome }, now);
        let entries = session.finished();
        let Details::Massage { massage } = &entries[0].details else { panic!("no massage") };
        let mut reached = entries[0].span.start();
        let (mut rubbed, mut all) = (0, 0);
        for segment in &massage.segments {
            prop_assert_eq!(segment.start, reached);
            reached = segment.end.unwrap();
            prop_assert!(reached > segment.start);
            all += reached.since(segment.start);
            if segment.activity == MassageActivity::Massage {
                rubbed += reached.since(segment.start);
            }
        }
        prop_assert_eq!(rubbed, session.massage_milliseconds(now));
        match entries[0].span {
            Span::Interval { start, end } => {
                prop_assert_eq!(end, reached);
                prop_assert_eq!(all, end.since(start));
            }
            Span::Moment { .. } => prop_assert_eq!(rubbed, 0),
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn what_a_journal_kept_stands_where_the_taps_left_it(start in routine(), story in story()) {
        let began = Instant(1_795_200_000_000);
        let mut now = began;
        let mut session = Session::begin(&start, began);
        let mut events = Vec::new();
        for (later, event) in story {
            now = now.plus(later);
            let next = session.clone().after(&event, now);
            // As the journal does: a tap that changes nothing is not kept.
            if next != session {
                events.push(KeptEvent { at: now, event });
            }
            session = next;
        }
        let kept = KeptSession {
            id: SessionId(uuid::Uuid::nil()),
            child: ChildId(uuid::Uuid::nil()),
            caregiver: None,
            began,
            start,
            routine_name: None,
            repeats: None,
            saved: None,
            events,
        };
        prop_assert_eq!(Session::of(&kept), session);
    }
}
