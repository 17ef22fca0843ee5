//! Whom a parent can call, by country. Numbers change: look at each row before every release.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::guide::table::rows;
use crate::model::CivilDate;
use crate::packed::{Packed, packed};

pub(super) const TABLE: Packed = packed!("guide/cards/support.csv");

/// A line to call.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct SupportLine {
    /// The country, as two letters (ISO 3166-1).
    pub country: String,
    /// What it is for.
    pub purpose: SupportPurpose,
    /// What it calls itself.
    pub name: String,
    /// The number to dial.
    pub number: String,
    /// When someone answers, where that was read.
    pub hours: Option<SupportHours>,
    /// Where the number was read.
    pub source: String,
    /// The day on which it was read there.
    pub checked: CivilDate,
}

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SupportPurpose {
    /// Life is in danger.
    Emergency,
    /// Advice today.
    Urgent,
    /// A parent may harm themselves.
    Crisis,
    /// Someone to talk to.
    Talk,
}

/// When a line is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SupportHours {
    /// Day and night.
    Always,
    /// Monday to Saturday.
    MondayToSaturday,
}

static LINES: LazyLock<Vec<SupportLine>> = LazyLock::new(|| rows(TABLE));

/// The lines of a country, given as two letters in any case, the most urgent first; none for a
/// country whose numbers nobody has checked.
#[must_use]
pub fn support_lines(country: &str) -> Vec<&'static SupportLine> {
    LINES.iter().filter(|line| line.country.eq_ignore_ascii_case(country)).collect()
}

/// The countries with a line to call, as two letters, in the order of the alphabet.
#[must_use]
pub fn support_countries() -> Vec<&'static str> {
    let countries: BTreeSet<&str> = LINES.iter().map(|line| line.country.as_str()).collect();
    countries.into_iter().collect()
}
