//! The urgent card and the help card.

use super::screen::ParentHelp;
use super::{Logged, ParentInput};
use crate::guide::wellbeing::{MoodDay, help_card_day, is_urgent};
use crate::model::{CivilDate, HOUR};
use crate::screen::safety::{safety_page, support};

/// For this long after an urgent word the card stays, whatever was picked since: 24 h.
const URGENT_STAYS: i64 = 24 * HOUR;

/// The card that is shown now, if any. The urgent one comes first: at once when an urgent word is
/// picked, as long as no other was picked after it, and for a day in any case.
pub(super) fn help(
    input: &ParentInput<'_>,
    logged: &[Logged<'_>],
    days: &[MoodDay],
    today: CivilDate,
) -> Option<ParentHelp> {
    let words = input.words;
    let urgent = |one: &&Logged<'_>| one.wellbeing.mood.is_some_and(is_urgent);
    let last_mood = logged.iter().rev().find(|one| one.wellbeing.mood.is_some());
    let lately = logged.iter().filter(urgent).any(|one| input.now.since(one.at()) < URGENT_STAYS);
    if lately || last_mood.is_some_and(|one| urgent(&one)) {
        let lines = [
            words.say("parent-urgent-now", &[]),
            words.say("parent-urgent-signs", &[]),
            words.say("parent-urgent-baby", &[]),
        ];
        return Some(ParentHelp {
            urgent: true,
            title: words.say("parent-urgent-title", &[]),
            lines: lines.into(),
            beside: safety_page("cannot-cope", words),
            support: support(input.country, words),
        });
    }
    (help_card_day(days) == Some(today)).then(|| ParentHelp {
        urgent: false,
        title: words.say("parent-help-title", &[]),
        lines: vec![words.say("parent-help", &[]), words.say("parent-help-all", &[])],
        beside: None,
        support: support(input.country, words),
    })
}
