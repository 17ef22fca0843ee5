//! Feeding of a journal day: each feed counts whole on the day in which it begins.

use super::days::day_begun;
use super::facts::{FeedFact, FeedFormName};
use crate::calendar::JournalDay;
use crate::model::{FeedDay, minutes};

/// The feeding of each day; `days` are in order. Comfort at the breast is no feed and counts no
/// minutes. `logged` says which days are.
#[must_use]
pub fn feed_days(days: &[JournalDay], feeds: &[FeedFact], logged: &[bool]) -> Vec<FeedDay> {
    let mut measures: Vec<_> =
        logged.iter().map(|&logged| FeedDay { logged, ..FeedDay::default() }).collect();
    for feed in feeds {
        let Some(index) = day_begun(days, feed.start) else { continue };
        let day = &mut measures[index];
        match feed.form {
            FeedFormName::Breast => {
                day.breast_feeds += 1;
                day.breast_minutes += minutes(feed.active_milliseconds);
            }
            FeedFormName::Bottle => {
                day.bottles += 1;
                day.bottle_ml += feed.taken_millilitres;
            }
            FeedFormName::Solids => day.solids += 1,
            FeedFormName::Comfort => continue,
        }
        day.feeds += 1;
    }
    measures
}
