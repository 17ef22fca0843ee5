//! When to slow down, when to stop and comfort. Advice only: nothing is forbidden.

use super::Session;
use crate::guide::massage::{CueKind, CueStrength, cue};
use crate::model::{BabyState, Instant, MINUTE, Permission, SessionAdvice as Advice};

/// Cues this many milliseconds apart belong together: 3 min. Our own choice; the sources speak of
/// a cluster without a number.
pub const CLUSTER_WINDOW: i64 = 3 * MINUTE;

/// A session untouched for this many milliseconds was perhaps forgotten: 45 min, three times the
/// usual length. Our own choice.
pub const FORGOTTEN_AFTER: i64 = 45 * MINUTE;

impl Session {
    /// What there is to say at `now`; none when all is well or it has ended.
    ///
    /// Two potent cues of disengagement within [`CLUSTER_WINDOW`], or one with two subtle ones,
    /// are a cluster. One potent cue, two subtle ones, or a drowsy or fussy baby: slow down. A
    /// state seen later overrules the cues before it.
    #[must_use]
    pub fn advice(&self, now: Instant) -> Option<Advice> {
        if self.ended.is_some() {
            return None;
        }
        let now = self.until(now);
        let by_cues = self.advice_of_cues(now);
        let by_state = self.states.last().and_then(|seen| match seen.state {
            BabyState::Crying => Some(Advice::Crying),
            BabyState::DeepSleep | BabyState::LightSleep => Some(Advice::LetSleep),
            BabyState::Drowsy | BabyState::ActiveAlert => Some(Advice::SlowDown),
            BabyState::QuietAlert => None,
        });
        let said_no = self.permission == Permission::No && self.massage_milliseconds(now) == 0;
        let forgotten = now.since(self.touched) > FORGOTTEN_AFTER;
        by_cues
            .max(by_state)
            .max(said_no.then_some(Advice::SaidNo))
            .max(forgotten.then_some(Advice::Forgotten))
    }

    fn advice_of_cues(&self, now: Instant) -> Option<Advice> {
        let from = now.plus(-CLUSTER_WINDOW);
        // A state is the later and fuller look; ties go to the cue.
        let from = self.states.last().map_or(from, |seen| from.max(seen.at));
        let (mut potent, mut subtle) = (0_u32, 0_u32);
        for seen in self.cues.iter().filter(|seen| seen.at >= from) {
            match seen.cue.as_str() {
                "cries" => return Some(Advice::Crying),
                "falls-asleep" => return Some(Advice::LetSleep),
                key => match cue(key).map(|cue| (cue.kind, cue.strength)) {
                    Some((CueKind::Disengagement, CueStrength::Potent)) => potent += 1,
                    Some((CueKind::Disengagement, CueStrength::Subtle)) => subtle += 1,
                    Some((CueKind::Engagement, _)) | None => {}
                },
            }
        }
        match (potent, subtle) {
            (2.., _) | (1, 2..) => Some(Advice::Comfort),
            (1, _) | (0, 2..) => Some(Advice::SlowDown),
            (0, _) => None,
        }
    }
}
