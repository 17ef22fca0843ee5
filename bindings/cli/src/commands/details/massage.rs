//! A massage as typed.

use tend::model::{MINUTE, Massage, MassageActivity, MassageSegment};

use super::{Frame, list, set};
use crate::args::{AreaMinutes, MassageArgs};
use crate::failure::Outcome;

pub(super) fn lay(args: MassageArgs, massage: &mut Massage, frame: Frame<'_>) -> Outcome {
    let joined = args.joined.iter().map(|name| frame.desk.caregiver(name));
    list(&mut massage.joined, joined.collect::<Outcome<_>>()?);
    if !args.segments.is_empty() {
        massage.segments = laid_out(&args.segments, frame);
        let named = args.segments.iter().filter_map(|one| one.area);
        // Areas that were massaged for some minutes were massaged.
        massage.areas.extend(named);
    }
    if !args.areas.is_empty() {
        massage.areas = args.areas;
    }
    list(&mut massage.strokes, args.strokes);
    list(&mut massage.cues, args.cues);
    set(&mut massage.state_before, args.before);
    set(&mut massage.state_after, args.after);
    set(&mut massage.permission, args.permission);
    set(&mut massage.outcome, args.outcome);
    set(&mut massage.voice, args.voice);
    set(&mut massage.eye_contact, args.eye_contact);
    set(&mut massage.skin_to_skin, args.skin_to_skin);
    // An empty label means no oil.
    set(&mut massage.oil, if args.no_oil { Some(String::new()) } else { args.oil });
    set(&mut massage.calm_before, args.calm_before);
    set(&mut massage.calm_after, args.calm_after);
    set(&mut massage.bedtime_routine, args.bedtime_routine);
    set(&mut massage.learned, args.learned);
    Ok(())
}

/// Areas and pauses end to end from the start.
fn laid_out(stretches: &[AreaMinutes], frame: Frame<'_>) -> Vec<MassageSegment> {
    let mut from = frame.start;
    stretches
        .iter()
        .map(|one| {
            let to = from.plus(i64::from(one.minutes.0) * MINUTE);
            let area = if one.activity == MassageActivity::Pause { None } else { one.area };
            let segment =
                MassageSegment { activity: one.activity, area, start: from, end: Some(to) };
            from = to;
            segment
        })
        .collect()
}
