//! Massage of a journal day: each session counts whole on the day in which it begins.

use super::days::day_begun;
use super::facts::MassageFact;
use crate::calendar::JournalDay;
use crate::model::{MassageDay, minutes};

/// The massages of each day; `days` are in order, `logged` says which of them are. Where the baby
/// said no there was no session.
#[must_use]
pub fn massage_days(
    days: &[JournalDay],
    massages: &[MassageFact],
    logged: &[bool],
) -> Vec<MassageDay> {
    let mut measures: Vec<_> =
        logged.iter().map(|&logged| MassageDay { logged, ..MassageDay::default() }).collect();
    for massage in massages.iter().filter(|massage| !massage.said_no) {
        if let Some(index) = day_begun(days, massage.start) {
            measures[index].sessions += 1;
            measures[index].minutes += minutes(massage.active_milliseconds);
        }
    }
    measures
}
