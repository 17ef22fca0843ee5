//! Numbers and durations in words.

use super::Words;

/// More decimals than a phone ever shows; guards against a format string gone wrong.
const MOST_DECIMALS: usize = 6;

impl Words {
    /// A duration in whole minutes, rounded half up: "5 h 40 min", "52 min", "2 h", "0 min".
    ///
    /// A negative one carries a minus sign. Without an upper unit than hours: 1,500 minutes are
    /// "25 h". A value that is no number is 0.
    #[must_use]
    pub fn duration(&self, minutes: f64) -> String {
        let whole = minutes.abs().round() as u64;
        let text = match (whole / 60, whole % 60) {
            (0, minutes) => self.say("duration-minutes", &[("minutes", minutes.into())]),
            (hours, 0) => self.say("duration-hours", &[("hours", hours.into())]),
            (hours, minutes) => self.say(
                "duration-hours-and-minutes",
                &[("hours", hours.into()), ("minutes", minutes.into())],
            ),
        };
        if minutes < 0.0 && whole > 0 {
            return self.say("duration-below-zero", &[("duration", text.into())]);
        }
        text
    }

    /// A number with exactly that many decimals (at most 6) and the decimal mark of the language,
    /// as the phone's region writes it.
    #[must_use]
    pub fn number(&self, value: f64, decimals: usize) -> String {
        let text = format!("{value:.0$}", decimals.min(MOST_DECIMALS));
        // -0.04 with one decimal is 0.0, not -0.0.
        let is_zero = text.chars().all(|c| matches!(c, '-' | '0' | '.'));
        let text = if is_zero { text.trim_start_matches('-') } else { &text };
        text.replace('.', &self.decimal_mark.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_night_reads_as_hours_and_minutes() {
        let words = Words::english();
        let said: Vec<String> =
            [340.0, 52.0, 120.0, 0.0, 1500.0].iter().map(|&m| words.duration(m)).collect();
        assert_eq!(said, ["5 h 40 min", "52 min", "2 h", "0 min", "25 h"]);
    }

    #[test]
    fn durations_round_to_whole_minutes() {
        let words = Words::english();
        assert_eq!(words.duration(59.4), "59 min");
        assert_eq!(words.duration(59.5), "1 h");
        assert_eq!(words.duration(0.2), "0 min");
        assert_eq!(words.duration(119.7), "2 h");
    }

    #[test]
    fn a_shorter_night_carries_a_minus() {
        let words = Words::english();
        assert_eq!(words.duration(-45.0), "\u{2212}45 min");
        assert_eq!(words.duration(-0.2), "0 min");
        assert_eq!(words.duration(f64::NAN), "0 min");
    }

    #[test]
    fn numbers_keep_the_decimals_asked_for() {
        let words = Words::english();
        assert_eq!(words.number(59.147, 1), "59.1");
        assert_eq!(words.number(3.0, 0), "3");
        assert_eq!(words.number(3.0, 1), "3.0");
        assert_eq!(words.number(-0.04, 1), "0.0");
        assert_eq!(words.number(-0.4, 1), "-0.4");
    }
}
