//! The time of a session: massage, pauses, what stands beside the massage, and what is left.

use super::{Session, Stretch};
use crate::model::{Instant, LONGEST_INTERVAL};

impl Session {
    /// Milliseconds since it began, up to its end or to `now`.
    #[must_use]
    pub fn elapsed_milliseconds(&self, now: Instant) -> i64 {
        self.until(now).since(self.began)
    }

    /// Milliseconds of massage. With [`paused_milliseconds`](Self::paused_milliseconds) and
    /// [`beside_milliseconds`](Self::beside_milliseconds) this comes to the time elapsed.
    #[must_use]
    pub fn massage_milliseconds(&self, now: Instant) -> i64 {
        self.sum(now, |stretch| !stretch.paused && self.is_massage(stretch.step))
    }

    /// Milliseconds of pauses.
    #[must_use]
    pub fn paused_milliseconds(&self, now: Instant) -> i64 {
        self.sum(now, |stretch| stretch.paused)
    }

    /// Milliseconds of asking, bath and quiet time.
    #[must_use]
    pub fn beside_milliseconds(&self, now: Instant) -> i64 {
        self.sum(now, |stretch| !stretch.paused && !self.is_massage(stretch.step))
    }

    /// Milliseconds already spent on the step it is on, pauses left out.
    #[must_use]
    pub fn spent_milliseconds(&self, now: Instant) -> i64 {
        self.spent_on(self.at, now)
    }

    /// Milliseconds left of the step it is on; 0 when its time is up. It stays until the parent
    /// goes on, because any length counts.
    #[must_use]
    pub fn left_milliseconds(&self, now: Instant) -> i64 {
        let planned = self.step().map_or(0, |step| i64::from(step.seconds) * 1000);
        (planned - self.spent_milliseconds(now)).max(0)
    }

    /// Milliseconds left of the whole plan: of this step, and all of those that follow.
    #[must_use]
    pub fn left_in_all_milliseconds(&self, now: Instant) -> i64 {
        if self.ended.is_some() {
            return 0;
        }
        let follow = self.plan.steps.iter().skip(self.at.saturating_add(1));
        let follow: i64 = follow
            .filter(|step| !self.is_left_out(step))
            .map(|step| i64::from(step.seconds) * 1000)
            .sum();
        self.left_milliseconds(now) + follow
    }

    /// Milliseconds spent on a step, pauses left out.
    pub(super) fn spent_on(&self, step: usize, now: Instant) -> i64 {
        self.sum(now, |stretch| !stretch.paused && stretch.step == step)
    }

    pub(super) fn is_massage(&self, step: usize) -> bool {
        self.plan.steps.get(step).is_some_and(|step| step.kind.is_massage())
    }

    /// The end, or `now`; never before the newest event, nor later than the longest interval a
    /// journal keeps.
    pub(super) fn until(&self, now: Instant) -> Instant {
        let running = now.max(self.touched).min(self.latest());
        self.ended.map_or(running, |ended| ended.at)
    }

    /// Here the time of a session stands still: [`LONGEST_INTERVAL`] after its beginning.
    pub(super) fn latest(&self) -> Instant {
        self.began.plus(LONGEST_INTERVAL)
    }

    fn sum(&self, now: Instant, counts: impl Fn(&Stretch) -> bool) -> i64 {
        let until = self.until(now);
        let counted = self.stretches.iter().filter(|stretch| counts(stretch));
        counted.map(|stretch| stretch.end.unwrap_or(until).since(stretch.start)).sum()
    }
}
