//! What the next entry of a kind starts from: what this family logged last.

use super::active::last_side;
use crate::model::{
    Activity, ActivityKind, BottleContent, BreastSegment, BreastSide, Cry, DegreeUnit, Degrees,
    Details, Diaper, DiaperAmount, Entry, EntryKind, Feed, FeedForm, Growth, Instant, Massage,
    Medicine, Milestone, Note, Pump, Settings, Sleep, Temperature, Wellbeing,
};

/// Details for a new entry of `kind`, beginning at `at`.
///
/// `recent` holds entries of the same child, newest first, of any kind; removed ones are passed
/// over. A breast feed offers the side the last one did not end on, as an open first segment; a
/// bottle the same content and amount; a sleep the same place; a massage the same areas; a
/// medicine the last one with its dose; a diaper is wet. Nothing is guessed from the time of day.
#[must_use]
pub fn next_details(
    kind: EntryKind,
    recent: &[Entry],
    settings: &Settings,
    at: Instant,
) -> Details {
    let last = recent
        .iter()
        .filter(|entry| entry.removed.is_none())
        .map(|entry| &entry.details)
        .find(|details| details.kind() == kind);
    match kind {
        EntryKind::Feed => Details::Feed { feed: next_feed(recent, at) },
        EntryKind::Sleep => Details::Sleep {
            sleep: Sleep {
                place: last.and_then(|last| match last {
                    Details::Sleep { sleep } => sleep.place.clone(),
                    _ => None,
                }),
                ..Sleep::default()
            },
        },
        EntryKind::Cry => Details::Cry { cry: Cry::default() },
        EntryKind::Massage => Details::Massage {
            massage: Massage {
                areas: match last {
                    Some(Details::Massage { massage }) => massage.areas.clone(),
                    _ => Vec::new(),
                },
                ..Massage::default()
            },
        },
        EntryKind::Diaper => Details::Diaper {
            diaper: Diaper { wet: Some(DiaperAmount::Medium), ..Diaper::default() },
        },
        EntryKind::Pump => Details::Pump { pump: Pump::default() },
        EntryKind::Growth => Details::Growth { growth: Growth::default() },
        EntryKind::Temperature => Details::Temperature {
            temperature: Temperature {
                reading: first_reading(settings.degree_unit),
                site: match last {
                    Some(Details::Temperature { temperature }) => temperature.site,
                    _ => None,
                },
            },
        },
        EntryKind::Medicine => Details::Medicine {
            medicine: match last {
                Some(Details::Medicine { medicine }) => medicine.clone(),
                _ => Medicine { name: String::new(), dose: None, next_dose_minutes: None },
            },
        },
        EntryKind::Activity => Details::Activity {
            activity: match last {
                Some(Details::Activity { activity }) => activity.clone(),
                _ => Activity { what: ActivityKind::SkinToSkin },
            },
        },
        EntryKind::Milestone => {
            Details::Milestone { milestone: Milestone { title: String::new() } }
        }
        EntryKind::Note => Details::Note { details: Note::default() },
        EntryKind::Wellbeing => Details::Wellbeing { wellbeing: Wellbeing::default() },
    }
}

/// The forms a feed at `at` can take, each as this family logged it last: at the breast, a
/// bottle, solids.
#[must_use]
pub fn next_feeds(recent: &[Entry], at: Instant) -> Vec<FeedForm> {
    let last = |wanted: fn(&FeedForm) -> bool| feeds(recent).find(|feed| wanted(&feed.form));
    let breast = last(|form| matches!(form, FeedForm::Breast { .. }));
    let bottle = last(|form| matches!(form, FeedForm::Bottle { .. }));
    let unknown =
        FeedForm::Bottle { content: BottleContent::BreastMilk, offered: None, taken: None };
    vec![
        FeedForm::Breast { segments: breast.map(|feed| other_side(feed, at)).unwrap_or_default() },
        bottle.map_or(unknown, |feed| next_form(feed, at)),
        FeedForm::Solids { foods: Vec::new(), amount: None, reaction: None },
    ]
}

/// The form of the last milk feed: solids and comfort between do not change what comes next.
fn next_feed(recent: &[Entry], at: Instant) -> Feed {
    let milk =
        |feed: &&Feed| matches!(feed.form, FeedForm::Breast { .. } | FeedForm::Bottle { .. });
    let last = feeds(recent).find(milk);
    let form = last.map_or(FeedForm::Breast { segments: Vec::new() }, |feed| next_form(feed, at));
    Feed { form }
}

fn next_form(last: &Feed, at: Instant) -> FeedForm {
    match &last.form {
        FeedForm::Bottle { content, taken, .. } => {
            FeedForm::Bottle { content: content.clone(), offered: None, taken: *taken }
        }
        _ => FeedForm::Breast { segments: other_side(last, at) },
    }
}

fn feeds(recent: &[Entry]) -> impl Iterator<Item = &Feed> {
    recent.iter().filter(|entry| entry.removed.is_none()).filter_map(|entry| {
        let Details::Feed { feed } = &entry.details else { return None };
        Some(feed)
    })
}

fn other_side(feed: &Feed, at: Instant) -> Vec<BreastSegment> {
    let side = match last_side(feed) {
        Some(BreastSide::Left) => BreastSide::Right,
        Some(BreastSide::Right) => BreastSide::Left,
        _ => return Vec::new(),
    };
    vec![BreastSegment { side, start: at, end: None }]
}

/// Where the wheel of a thermometer starts: 37 °C, near most readings and so few turns away.
const fn first_reading(unit: DegreeUnit) -> Degrees {
    match unit {
        DegreeUnit::C => Degrees { amount: 37.0, unit },
        DegreeUnit::F => Degrees { amount: 98.6, unit },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::logging::testing::{at, bottle, breast, entry, feed, interval, open, side};
    use crate::model::{
        BodyArea, BottleContent, BreastSide::Left, BreastSide::Pause, BreastSide::Right, Removal,
        SleepPlace, Volume,
    };

    fn next(kind: EntryKind, recent: &[Entry]) -> Details {
        next_details(kind, recent, &Settings::default(), at(90))
    }

    #[test]
    fn after_a_feed_that_ended_on_the_left_comes_the_right() {
        let last = entry(
            breast(&[side(Right, 0, 9), side(Left, 9, 15), side(Pause, 15, 16)]),
            interval(0, 16),
        );
        let nap = entry(Details::Sleep { sleep: Sleep::default() }, interval(20, 60));
        assert_eq!(next(EntryKind::Feed, &[nap, last]), breast(&[open(Right, 90)]));
    }

    #[test]
    fn after_a_bottle_comes_the_same_bottle() {
        let last = entry(
            feed(FeedForm::Bottle {
                content: BottleContent::Formula,
                offered: Some(Volume::ml(120.0)),
                taken: Some(Volume::ml(90.0)),
            }),
            interval(0, 10),
        );
        let expected = bottle(BottleContent::Formula, Some(Volume::ml(90.0)));
        assert_eq!(next(EntryKind::Feed, &[last]), expected);
    }

    #[test]
    fn a_spoon_of_carrot_does_not_change_the_side_that_is_due() {
        let solids = FeedForm::Solids { foods: vec![], amount: None, reaction: None };
        let recent = [
            entry(feed(solids), interval(30, 40)),
            entry(breast(&[side(Left, 0, 9)]), interval(0, 9)),
        ];
        assert_eq!(next(EntryKind::Feed, &recent), breast(&[open(Right, 90)]));
    }

    #[test]
    fn each_form_of_a_feed_is_offered_as_it_was_last() {
        let bottle = FeedForm::Bottle {
            content: BottleContent::Formula,
            offered: None,
            taken: Some(Volume::ml(90.0)),
        };
        let recent = [
            entry(feed(bottle.clone()), interval(30, 40)),
            entry(breast(&[side(Left, 0, 9)]), interval(0, 9)),
        ];
        let solids = FeedForm::Solids { foods: vec![], amount: None, reaction: None };
        let breast = FeedForm::Breast { segments: vec![open(Right, 90)] };
        assert_eq!(next_feeds(&recent, at(90)), [breast, bottle, solids]);
    }

    #[test]
    fn a_first_bottle_holds_no_amount_that_nobody_stated() {
        let offered = next_feeds(&[], at(90));
        let unknown =
            FeedForm::Bottle { content: BottleContent::BreastMilk, offered: None, taken: None };
        assert_eq!(offered[..2], [FeedForm::Breast { segments: vec![] }, unknown]);
    }

    #[test]
    fn a_removed_entry_offers_nothing() {
        let removed = Entry {
            removed: Some(Removal::Undone),
            ..entry(breast(&[side(Left, 0, 9)]), interval(0, 9))
        };
        assert_eq!(next(EntryKind::Feed, &[removed]), breast(&[]));
    }

    #[test]
    fn a_sleep_keeps_its_place_and_nothing_else() {
        let place = Some(SleepPlace::Other { label: "Grandma's sofa".into() });
        let last =
            Sleep { place: place.clone(), onset_latency_minutes: Some(20), ..Sleep::default() };
        let recent = [entry(Details::Sleep { sleep: last }, interval(0, 60))];
        let expected = Sleep { place, ..Sleep::default() };
        assert_eq!(next(EntryKind::Sleep, &recent), Details::Sleep { sleep: expected });
    }

    #[test]
    fn a_massage_keeps_its_areas() {
        let last = Massage {
            areas: vec![BodyArea::Legs, BodyArea::Tummy],
            calm_after: Some(4),
            ..Massage::default()
        };
        let recent = [entry(Details::Massage { massage: last }, interval(0, 12))];
        let expected =
            Massage { areas: vec![BodyArea::Legs, BodyArea::Tummy], ..Massage::default() };
        assert_eq!(next(EntryKind::Massage, &recent), Details::Massage { massage: expected });
    }

    #[test]
    fn a_thermometer_in_fahrenheit_starts_there() {
        let settings = Settings { degree_unit: DegreeUnit::F, ..Settings::default() };
        let Details::Temperature { temperature } =
            next_details(EntryKind::Temperature, &[], &settings, at(0))
        else {
            panic!()
        };
        assert!((temperature.reading.to_celsius() - 37.0).abs() < 1e-9);
    }

    #[test]
    fn every_kind_has_a_default_of_its_kind() {
        for kind in EntryKind::ALL {
            assert_eq!(next(kind, &[]).kind(), kind);
        }
    }
}
