//! "It has stopped, it was about 20 minutes": said once, at night, with or without a timer.

use super::CheckContext;
use super::timer::{correct_start, stop};
use crate::model::{
    CaregiverId, ChildId, Cry, CryStrength, Details, Draft, Entry, Instant, LONGEST_INTERVAL,
    MINUTE, Problem, ProblemCode, Severity, Source, Span,
};

/// What is wrong with the minutes.
#[must_use]
pub fn check_cry_stopped(minutes: u32, context: &CheckContext<'_>) -> Vec<Problem> {
    let fits = minutes > 0 && i64::from(minutes) * MINUTE <= LONGEST_INTERVAL;
    let problem = || Problem {
        field: "minutes".into(),
        code: ProblemCode::OutsideScale,
        severity: Severity::Refuse,
        sentence: context.words.say("problem-minutes-of-crying", &[]),
    };
    if fits { Vec::new() } else { vec![problem()] }
}

/// Whether a timer counts the crying of `child` that ended at `at`: it runs, and since before.
#[must_use]
pub fn counts_crying(entry: &Entry, child: ChildId, at: Instant) -> bool {
    let is_cry = matches!(entry.details, Details::Cry { .. });
    is_cry && entry.child == Some(child) && entry.span.is_running() && entry.span.start() < at
}

/// The timer after it: it ends at `at` and began so many minutes before. Strength and caregiver
/// change only where they are given.
///
/// # Errors
/// The timer does not run.
pub fn cry_timer_stopped(
    entry: &Entry,
    (at, minutes): (Instant, u32),
    strength: Option<CryStrength>,
    caregiver: Option<CaregiverId>,
    context: &CheckContext<'_>,
) -> Result<Entry, Vec<Problem>> {
    let corrected = correct_start(entry, began(at, minutes), context)?;
    let mut stopped = stop(&corrected, at, context)?;
    if let (Details::Cry { cry }, Some(strength)) = (&mut stopped.details, strength) {
        cry.strength = strength;
    }
    stopped.caregiver = caregiver.or(stopped.caregiver);
    Ok(stopped)
}

/// The crying as a draft, where no timer ran.
#[must_use]
pub fn cry_of_minutes(
    child: ChildId,
    (at, minutes): (Instant, u32),
    strength: Option<CryStrength>,
    caregiver: Option<CaregiverId>,
) -> Draft {
    let strength = strength.unwrap_or_default();
    Draft {
        children: vec![child],
        span: Span::Interval { start: began(at, minutes), end: at },
        details: Details::Cry { cry: Cry { strength, ..Cry::default() } },
        caregiver,
        note: None,
        tags: Vec::new(),
        source: Source::Logged,
    }
}

const fn began(at: Instant, minutes: u32) -> Instant {
    at.plus(-(minutes as i64) * MINUTE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logging::testing::{at, brief, entry, interval, mia, papa, running, with_context};
    use crate::model::Soothing;

    fn timer() -> Entry {
        let cry = Cry { tried: vec![Soothing::Carrying], ..Cry::default() };
        Entry { note: Some("after the bath".into()), ..entry(Details::Cry { cry }, running(100)) }
    }

    #[test]
    fn a_timer_pressed_late_gets_the_start_that_was_meant() {
        // Started at minute 100, over at 110, and it was about 20 minutes.
        let over = with_context(|context| {
            cry_timer_stopped(&timer(), (at(110), 20), None, Some(papa().id), context)
        });
        let over = over.unwrap();
        assert_eq!(over.span, interval(90, 110));
        let with_papa = Entry { caregiver: Some(papa().id), ..timer() };
        assert_eq!(Entry { span: timer().span, ..over }, with_papa);
    }

    #[test]
    fn a_timer_left_running_too_early_begins_later() {
        let fuss = Some(CryStrength::Fuss);
        let over = with_context(|context| {
            cry_timer_stopped(&timer(), (at(160), 20), fuss, None, context).unwrap()
        });
        assert_eq!(over.span, interval(140, 160));
        let Details::Cry { cry } = over.details else { panic!() };
        assert_eq!((cry.strength, cry.tried), (CryStrength::Fuss, vec![Soothing::Carrying]));
    }

    #[test]
    fn a_timer_started_after_it_is_another_bout() {
        assert!(counts_crying(&timer(), mia().id, at(101)));
        assert!(!counts_crying(&timer(), mia().id, at(100)));
        let over = Entry { span: interval(100, 110), ..timer() };
        assert!(!counts_crying(&over, mia().id, at(120)));
    }

    #[test]
    fn no_minutes_and_more_than_two_days_are_refused() {
        for (minutes, refused) in [(0, true), (1, false), (2880, false), (2881, true)] {
            let problems = with_context(|context| brief(&check_cry_stopped(minutes, context)));
            assert_eq!(!problems.is_empty(), refused, "{minutes}");
        }
    }
}
