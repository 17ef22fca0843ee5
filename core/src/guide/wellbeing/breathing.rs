//! The breathing timer: one minute of slow breaths. The pace is a custom, not a finding; it is
//! there to have a minute for oneself, and no effect is claimed.

/// How many breaths: six of ten seconds.
pub const BREATHING_ROUNDS: u32 = 6;

/// Seconds of breathing in.
const IN_SECONDS: u32 = 4;

/// Seconds of breathing out.
const OUT_SECONDS: u32 = 6;

/// Which way the breath goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breath {
    /// In.
    In,
    /// Out.
    Out,
}

/// A step of the timer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreathStep {
    /// Which way.
    pub breath: Breath,
    /// When it begins, in seconds from the start.
    pub from_second: u32,
    /// How long it takes, in seconds.
    pub seconds: u32,
}

/// All steps of the timer in order.
#[must_use]
pub fn breathing() -> Vec<BreathStep> {
    let round = IN_SECONDS + OUT_SECONDS;
    let steps = |n: u32| {
        [
            BreathStep { breath: Breath::In, from_second: n * round, seconds: IN_SECONDS },
            BreathStep {
                breath: Breath::Out,
                from_second: n * round + IN_SECONDS,
                seconds: OUT_SECONDS,
            },
        ]
    };
    (0..BREATHING_ROUNDS).flat_map(steps).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_follow_on_each_other_for_a_minute() {
        let steps = breathing();
        let mut second = 0;
        for step in &steps {
            assert_eq!(step.from_second, second);
            second += step.seconds;
        }
        assert_eq!((steps.len(), second), (12, 60));
        assert_eq!((steps[0].breath, steps[11].breath), (Breath::In, Breath::Out));
    }
}
