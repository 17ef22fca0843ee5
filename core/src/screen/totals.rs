//! The totals of a stretch of time: the line under Today's ribbon and over each day's rows.

use serde::{Deserialize, Serialize};

/// What was logged in a stretch of time. Minutes are the union: a minute logged twice counts once.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct Totals {
    /// Minutes asleep, cut at the ends of the stretch.
    pub asleep_minutes: f64,
    /// Feeds that began in it: bottle, breast and solids.
    pub feeds: u32,
    /// Breast feeds among them.
    pub breast_feeds: u32,
    /// Minutes at the breast in those feeds, pauses left out.
    pub breast_minutes: f64,
    /// Bottles among them.
    pub bottles: u32,
    /// Millilitres taken from those bottles.
    pub bottle_ml: f64,
    /// Meals of solids among them.
    pub solids: u32,
    /// Minutes of fussing, cut at the ends; a minute counts for the strongest logged in it.
    pub fuss_minutes: f64,
    /// Minutes of crying.
    pub cry_minutes: f64,
    /// Minutes of crying that nothing soothes.
    pub inconsolable_minutes: f64,
    /// Minutes of all three together.
    pub crying_minutes: f64,
    /// Massage sessions that began in it; a "baby said no" is not one.
    pub massages: u32,
    /// Minutes of massage in those sessions, pauses left out.
    pub massage_minutes: f64,
}
