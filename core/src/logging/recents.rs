//! What this family used lately, to log again with one tap.

use crate::model::{ActivityKind, Details, Entry, FeedForm, Medicine, SleepPlace, Soothing};

/// How many of each are offered: one screen of chips.
const MOST: usize = 8;

/// What was used lately: most recent first, each once, at most eight of each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recents {
    /// Places of sleep.
    pub places: Vec<SleepPlace>,
    /// Ways to soothe, those that helped first within an entry.
    pub soothing: Vec<Soothing>,
    /// Medicines as last given; one for each name, whatever its capitals.
    pub medicines: Vec<Medicine>,
    /// Foods.
    pub foods: Vec<String>,
    /// Activities.
    pub activities: Vec<ActivityKind>,
    /// Tags.
    pub tags: Vec<String>,
}

/// Reads them out of entries, newest first, of any kind. Removed entries are passed over.
#[must_use]
pub fn recents(recent: &[Entry]) -> Recents {
    let mut found = Recents::default();
    for entry in recent.iter().filter(|entry| entry.removed.is_none()) {
        for tag in &entry.tags {
            add(&mut found.tags, tag, |known| known == tag);
        }
        match &entry.details {
            Details::Sleep { sleep } => {
                if let Some(place) = &sleep.place {
                    add(&mut found.places, place, |known| known == place);
                }
            }
            Details::Cry { cry } => {
                for way in cry.helped.iter().chain(&cry.tried) {
                    add(&mut found.soothing, way, |known| known == way);
                }
            }
            Details::Medicine { medicine } => {
                let name = medicine.name.to_lowercase();
                add(&mut found.medicines, medicine, |known| known.name.to_lowercase() == name);
            }
            Details::Feed { feed } => {
                if let FeedForm::Solids { foods, .. } = &feed.form {
                    for food in foods {
                        add(&mut found.foods, food, |known| known == food);
                    }
                }
            }
            Details::Activity { activity } => {
                let what = &activity.what;
                add(&mut found.activities, what, |known| known == what);
            }
            _ => {}
        }
    }
    found
}

fn add<T: Clone>(list: &mut Vec<T>, value: &T, is_same: impl Fn(&T) -> bool) {
    if list.len() < MOST && !list.iter().any(is_same) {
        list.push(value.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logging::testing::{entry, feed, interval};
    use crate::model::{Cry, Dose, DoseUnit, Removal, Sleep};

    fn sleep_in(place: SleepPlace) -> Entry {
        let sleep = Sleep { place: Some(place), ..Sleep::default() };
        entry(Details::Sleep { sleep }, interval(0, 60))
    }

    #[test]
    fn places_come_most_recent_first_and_once() {
        let recent =
            [SleepPlace::Pram, SleepPlace::Cot, SleepPlace::Pram, SleepPlace::Arms].map(sleep_in);
        let expected = [SleepPlace::Pram, SleepPlace::Cot, SleepPlace::Arms];
        assert_eq!(recents(&recent).places, expected);
    }

    #[test]
    fn a_medicine_is_offered_with_its_newest_dose() {
        let drops = |name: &str, amount| {
            let dose = Some(Dose { amount, unit: DoseUnit::Drop });
            let medicine = Medicine { name: name.into(), dose, next_dose_minutes: Some(1440) };
            entry(Details::Medicine { medicine }, interval(0, 0))
        };
        let found = recents(&[drops("Vitamin D", 2.0), drops("vitamin d", 1.0)]).medicines;
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].dose.map(|dose| dose.amount), Some(2.0));
    }

    #[test]
    fn what_helped_comes_before_what_was_only_tried() {
        let cry = Cry {
            tried: vec![Soothing::Feeding, Soothing::Carrying],
            helped: vec![Soothing::Carrying],
            ..Cry::default()
        };
        let recent = [entry(Details::Cry { cry }, interval(0, 20))];
        assert_eq!(recents(&recent).soothing, [Soothing::Carrying, Soothing::Feeding]);
    }

    #[test]
    fn at_most_eight_foods_are_offered() {
        let foods = (1..=12).map(|number| format!("food {number}")).collect();
        let meal = feed(FeedForm::Solids { foods, amount: None, reaction: None });
        let found = recents(&[entry(meal, interval(0, 10))]).foods;
        assert_eq!((found.len(), found[7].as_str()), (8, "food 8"));
    }

    #[test]
    fn tags_of_removed_entries_are_forgotten() {
        let tagged = |tag: &str, removed| Entry {
            tags: vec![tag.into()],
            removed,
            ..sleep_in(SleepPlace::Cot)
        };
        let recent = [tagged("slip", Some(Removal::Undone)), tagged("trip", None)];
        assert_eq!(recents(&recent).tags, ["trip"]);
    }
}
