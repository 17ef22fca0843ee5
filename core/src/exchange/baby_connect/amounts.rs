//! Numbers, durations and amounts as the file writes them.

use crate::model::{LONGEST_INTERVAL, MINUTE, SolidAmount, SolidUnit, VolumeUnit};

/// A number that can be stored: finite and not negative. A comma is taken as the decimal point
/// of a phone set to another language.
pub(super) fn number(text: &str) -> Option<f64> {
    let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || b".,".contains(&b));
    plain.then(|| text.replace(',', ".").parse().ok())?
}

/// Whole minutes of `1h05m`, `2h` or `33m`.
pub(super) fn minutes(text: &str) -> Option<u32> {
    let digits = |t: &str| t.bytes().all(|b| b.is_ascii_digit()).then(|| t.parse::<u32>().ok())?;
    let (hours, rest) = match text.split_once('h') {
        Some((hours, "")) => return digits(hours)?.checked_mul(60),
        Some((hours, rest)) => (digits(hours)?, rest),
        None => (0, text),
    };
    hours.checked_mul(60)?.checked_add(digits(rest.strip_suffix('m')?)?)
}

/// The stated duration in milliseconds, where it is a number of minutes an interval can have.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "at most 48 h, which has 28 bits"
)]
pub(super) fn stated(cell: &str) -> Option<i64> {
    let milliseconds = number(cell)? * MINUTE as f64;
    (milliseconds <= LONGEST_INTERVAL as f64).then(|| milliseconds.round() as i64)
}

/// A text and what stands in brackets at its end: `in her crib (11h33m)`.
pub(super) fn aside(text: &str) -> (&str, Option<&str>) {
    let text = text.trim();
    match text.strip_suffix(')').and_then(|open| open.rsplit_once('(')) {
        Some((before, inside)) => (before.trim(), Some(inside.trim())),
        None => (text, None),
    }
}

/// A text without the duration in brackets at its end; other brackets stay.
pub(super) fn without_duration(text: &str) -> &str {
    match aside(text) {
        (before, Some(inside)) if minutes(inside).is_some() => before,
        _ => text.trim(),
    }
}

/// The unit of a volume.
pub(super) fn volume_unit(text: &str) -> Option<VolumeUnit> {
    match text.to_ascii_lowercase().as_str() {
        "oz" => Some(VolumeUnit::Oz),
        "ml" => Some(VolumeUnit::Ml),
        _ => None,
    }
}

/// An amount of solid food such as `5 tsp`.
pub(super) fn solid_amount(text: &str) -> Option<SolidAmount> {
    let (amount, unit) = text.trim().split_once(' ')?;
    let unit = match unit.trim().to_ascii_lowercase().as_str() {
        "tsp" => SolidUnit::Teaspoon,
        "tbsp" => SolidUnit::Tablespoon,
        "g" => SolidUnit::G,
        "oz" => SolidUnit::Oz,
        "ml" => SolidUnit::Ml,
        "piece" | "pieces" => SolidUnit::Piece,
        _ => return None,
    };
    Some(SolidAmount { amount: number(amount)?, unit })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_hours_minutes_or_both() {
        assert_eq!(minutes("1h05m"), Some(65));
        assert_eq!(minutes("2h"), Some(120));
        assert_eq!(minutes("33m"), Some(33));
        for text in ["", "m", "h", "33", "1h5", "h05m", "+3m", "1h05m left", "99999999999m"] {
            assert_eq!(minutes(text), None, "{text}");
        }
    }

    #[test]
    fn only_a_duration_is_taken_off_the_end() {
        assert_eq!(without_duration("Started Formula (1h)"), "Started Formula");
        assert_eq!(without_duration("Laughed (at the cat) "), "Laughed (at the cat)");
        assert_eq!(without_duration("(5m)"), "");
    }

    #[test]
    fn numbers_are_finite_and_not_negative() {
        assert_eq!(number("8.2"), Some(8.2));
        assert_eq!(number("8,2"), Some(8.2));
        for text in ["", "-1", "inf", "NaN", "1e9", "1.2.3", "1,000.5", "8 oz"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
