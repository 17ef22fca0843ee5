//! When is help offered? At once on two words, and once after many low days.

use std::collections::BTreeMap;

use crate::model::{CivilDate, ParentMood};

/// How many logged days are looked at: 14.
pub const LOGGED_DAYS: usize = 14;

/// "Most" of them: more than half.
const MOST: usize = LOGGED_DAYS / 2 + 1;

/// A journal day on which a mood was picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoodDay {
    /// The day.
    pub date: CivilDate,
    /// The moods picked on it, in order.
    pub moods: Vec<ParentMood>,
}

impl MoodDay {
    fn is_low(&self) -> bool {
        self.moods.iter().copied().any(is_low)
    }
}

/// Whether a mood shows the urgent card at once.
#[must_use]
pub const fn is_urgent(mood: ParentMood) -> bool {
    matches!(mood, ParentMood::Hopeless | ParentMood::MayHurt)
}

/// Whether a mood counts as low: "low" itself, and the two urgent ones.
#[must_use]
pub const fn is_low(mood: ParentMood) -> bool {
    matches!(mood, ParentMood::Low) || is_urgent(mood)
}

/// Moods by journal day, oldest first. `picked` is in the order of time.
#[must_use]
pub fn mood_days(picked: impl IntoIterator<Item = (CivilDate, ParentMood)>) -> Vec<MoodDay> {
    let mut days: BTreeMap<CivilDate, Vec<ParentMood>> = BTreeMap::new();
    for (date, mood) in picked {
        days.entry(date).or_default().push(mood);
    }
    days.into_iter().map(|(date, moods)| MoodDay { date, moods }).collect()
}

/// The day on which the help card is shown: the first that ends 14 logged days of which more than
/// half were low. `None` while there is none; never a second day, so that it is shown once.
#[must_use]
pub fn help_card_day(days: &[MoodDay]) -> Option<CivilDate> {
    let low = |window: &&[MoodDay]| window.iter().filter(|day| day.is_low()).count() >= MOST;
    days.windows(LOGGED_DAYS).find(low)?.last().map(|day| day.date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ParentMood::{Anxious, Fine, Good, Hopeless, Low, MayHurt, Tired};

    fn day(n: i64) -> CivilDate {
        "2026-10-01".parse::<CivilDate>().unwrap().plus_days(n)
    }

    fn logged(moods: &[ParentMood]) -> Vec<MoodDay> {
        mood_days((0_i64..).zip(moods).map(|(n, mood)| (day(n), *mood)))
    }

    #[test]
    fn two_words_are_urgent_and_no_other() {
        assert!(is_urgent(Hopeless) && is_urgent(MayHurt));
        assert!([Good, Fine, Tired, Anxious, Low].into_iter().all(|mood| !is_urgent(mood)));
        assert!([Good, Fine, Tired, Anxious].into_iter().all(|mood| !is_low(mood)));
    }

    #[test]
    fn eight_low_days_of_fourteen_show_the_card_on_the_fourteenth() {
        let mut moods = vec![Low; 8];
        moods.extend([Fine; 6]);
        assert_eq!(help_card_day(&logged(&moods)), Some(day(13)));
        // Seven are half, not most.
        moods[0] = Tired;
        assert_eq!(help_card_day(&logged(&moods)), None);
    }

    #[test]
    fn thirteen_low_days_are_too_few_to_say_anything() {
        assert_eq!(help_card_day(&logged(&[Low; 13])), None);
        assert_eq!(help_card_day(&[]), None);
    }

    #[test]
    fn the_card_is_shown_on_one_day_only() {
        // Low for a month: the fourteenth day stays the day of the card.
        assert_eq!(help_card_day(&logged(&[Low; 30])), Some(day(13)));
    }

    #[test]
    fn days_that_were_not_logged_are_passed_over() {
        // Every second day: 14 logged days end on day 26.
        let every_second = mood_days((0..14).map(|n| (day(2 * n), Low)));
        assert_eq!(help_card_day(&every_second), Some(day(26)));
    }

    #[test]
    fn several_moods_of_one_day_are_one_day() {
        let days = mood_days((0..14).flat_map(|n| [(day(n), Low), (day(n), Fine)]));
        assert_eq!(days.len(), 14);
        assert_eq!(help_card_day(&days), Some(day(13)));
        assert_eq!(help_card_day(&mood_days([(day(0), Low); 20])), None);
    }
}
