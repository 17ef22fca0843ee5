//! The last session once more.

use crate::guide::massage::stroke;
use crate::model::{BabyState, Massage, OwnStep, RoutineName, SessionStart};

/// Seconds of a stroke where the last session does not say. Our own choice.
const USUAL_SECONDS: u32 = 30;

/// A start that repeats a session: the same strokes in the same order, each as long as they were
/// on average. `active_minutes` are its minutes without pauses. `None` when no stroke of the guide
/// was noted.
#[must_use]
pub fn again(
    last: &Massage,
    active_minutes: f64,
    age_months: f64,
    state_before: Option<BabyState>,
) -> Option<SessionStart> {
    let strokes: Vec<&String> = last.strokes.iter().filter(|key| stroke(key).is_some()).collect();
    if strokes.is_empty() {
        return None;
    }
    let each = (active_minutes * 60.0 / strokes.len() as f64).round();
    let seconds = if each >= 1.0 { whole(each) } else { USUAL_SECONDS };
    let own = strokes.into_iter().map(|key| OwnStep { stroke: key.clone(), seconds }).collect();
    Some(SessionStart {
        routine: RoutineName::Own,
        own,
        age_months,
        leave_out: Vec::new(),
        state_before,
        calm_before: None,
        oil: last.oil.clone(),
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number of seconds that is not negative; a cast stops at the largest"
)]
const fn whole(seconds: f64) -> u32 {
    seconds as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_strokes_come_again_as_long_as_they_were() {
        let strokes = ["legs-02-indian-milking", "my-own", "back-06-combing"];
        let last = Massage { strokes: strokes.map(str::to_owned).to_vec(), ..Massage::default() };
        // 3 min on two strokes the guide knows: 90 s each.
        let start = again(&last, 3.0, 5.0, None).unwrap();
        let own: Vec<(&str, u32)> =
            start.own.iter().map(|step| (step.stroke.as_str(), step.seconds)).collect();
        assert_eq!(own, [("legs-02-indian-milking", 90), ("back-06-combing", 90)]);
        assert_eq!(again(&last, 0.0, 5.0, None).unwrap().own[0].seconds, 30);
    }

    #[test]
    fn a_session_without_strokes_cannot_be_repeated() {
        assert_eq!(again(&Massage::default(), 10.0, 5.0, None), None);
    }
}
