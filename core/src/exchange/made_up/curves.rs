//! How the made-up baby changes with its age in weeks. Our own curves, shaped after the tables of
//! the guide: sleep comes together, crying rises to six weeks and falls.

/// Minutes of the night's longest sleep period, before chance and massage.
pub(super) fn longest_sleep(weeks: f64) -> f64 {
    115.0 + 20.0 * weeks
}

/// Minutes of the other stretches of the night.
pub(super) fn later_sleep(weeks: f64) -> f64 {
    75.0 + 7.0 * weeks
}

/// Minutes of crying a day, fussing included.
pub(super) fn crying(weeks: f64) -> f64 {
    55.0 + 85.0 * (-((weeks - 6.0) / 2.4).powi(2)).exp()
}

/// Minutes awake between two naps.
pub(super) fn awake(weeks: f64) -> f64 {
    45.0 + 4.5 * weeks
}

/// Bedtime in minutes since midnight.
pub(super) fn bedtime(weeks: f64) -> f64 {
    21.0 * 60.0 + 30.0 - 7.0 * weeks
}

/// Minutes of one breast feed, both sides.
pub(super) fn feed(weeks: f64) -> f64 {
    28.0 - 1.2 * weeks
}

/// Millilitres of the evening bottle.
pub(super) fn bottle(weeks: f64) -> f64 {
    45.0 + 9.0 * weeks
}
