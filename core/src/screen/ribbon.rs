//! The ribbon: a stretch of time as a strip, as on a paper diary.

use serde::{Deserialize, Serialize};

use crate::model::Instant;

/// A stretch of time drawn as a strip, in columns: the marks of equal index belong together.
///
/// Lanes do not overlap themselves: sleep logged twice is drawn once, and where crying overlaps
/// the stronger is drawn. Sorted by start, in each lane and over all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct Ribbon {
    /// When it begins; minute 0.
    pub start: Instant,
    /// When it ends.
    pub end: Instant,
    /// Its length in minutes: 1440, or else on days when the clocks change.
    pub minutes: f64,
    /// What each mark is.
    pub marks: Vec<RibbonMark>,
    /// Where each mark begins: minutes since `start`, cut at the ribbon's ends.
    pub from_minutes: Vec<f64>,
    /// Where each mark ends. Equal to where it begins for a moment.
    pub to_minutes: Vec<f64>,
    /// Whether each mark is of a timer that runs now.
    pub running: Vec<bool>,
    /// Hours for the axis, earliest first.
    pub hours: Vec<HourMark>,
}

/// What a mark on the ribbon is: its lane and its strength.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum RibbonMark {
    /// Sleep of a night.
    NightSleep,
    /// A nap.
    Nap,
    /// Fussing.
    Fuss,
    /// Crying.
    Cry,
    /// Crying that nothing soothes.
    Inconsolable,
    /// A feed; drawn where it begins.
    Feed,
    /// A massage; drawn where it begins.
    Massage,
}

/// A full hour on the family's clocks.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct HourMark {
    /// When.
    pub at: Instant,
    /// Minutes since the ribbon's start.
    pub minute: f64,
    /// What the clocks show, 0 to 23. The hour that the clocks show twice stands twice.
    pub hour: u8,
    /// Whether it has room for its name: every third hour (0, 3, 6 …), once.
    pub named: bool,
}
