//! The first six weeks: diapers and feeds as logged, what guides count, and when to call.
//!
//! Counts stand beside ranges and nothing is concluded from them.

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, JournalDay};
use crate::guide::care::{DiaperRange, LAST_DAY, Milk, diaper_ranges, feed_ranges};
use crate::model::{BottleContent, Child, CivilDate, Details, Entry, FeedForm, Instant};
use crate::screen::child_line::ChildLine;
use crate::screen::safety::{SafetyPage, safety_page};
use crate::words::Words;

/// How many days are shown, today included.
const DAYS: i64 = 7;

/// What the care screen is made from.
#[derive(Clone, Copy, Debug)]
pub struct CareInput<'a> {
    /// The child.
    pub child: &'a Child,
    /// Its diapers and feeds that began in the seven journal days ending today, in any order;
    /// others and removed ones are passed over.
    pub entries: &'a [Entry],
    /// The family's days.
    pub calendar: &'a Calendar,
    /// Now.
    pub now: Instant,
    /// The parent's language.
    pub words: &'a Words,
}

/// Diapers and feeds in the first six weeks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct CareScreen {
    /// The instant it was made for.
    pub now: Instant,
    /// The child.
    pub child: ChildLine,
    /// The last seven journal days since birth, oldest first.
    pub days: Vec<CareDay>,
    /// What the counts are and are not.
    pub about: String,
    /// When to call.
    pub call: Option<SafetyPage>,
}

/// One journal day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct CareDay {
    /// The date.
    pub date: CivilDate,
    /// The day of life; the day of birth is 1.
    pub day_of_life: u32,
    /// Whether it goes on.
    pub today: bool,
    /// Whether any diaper or feed was logged.
    pub logged: bool,
    /// Wet diapers logged.
    pub wet: u32,
    /// Dirty diapers logged; one that is both counts in both.
    pub dirty: u32,
    /// Feeds logged; comfort is none.
    pub feeds: u32,
    /// The same in words.
    pub words: String,
    /// What guides count on such a day.
    pub ranges: Vec<CareRange>,
}

/// What a guide counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct CareRange {
    /// What is counted.
    pub what: CareCount,
    /// The lowest number.
    pub low: u32,
    /// The highest number, where the guide gives one.
    pub high: Option<u32>,
    /// The range in words.
    pub words: String,
    /// Which guide.
    pub source: String,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum CareCount {
    /// Wet diapers.
    Wet,
    /// Dirty diapers.
    Dirty,
    /// Feeds.
    Feeds,
}

/// The first journal day whose entries are read.
#[must_use]
pub fn first_day(calendar: &Calendar, now: Instant) -> CivilDate {
    calendar.day_of(now).plus_days(1 - DAYS)
}

/// The care screen; `None` before birth and after six weeks.
#[must_use]
pub fn snapshot(input: &CareInput<'_>) -> Option<CareScreen> {
    let today = input.calendar.day_of(input.now);
    let born = input.child.profile.birth_date;
    day_of_life(born, today)?;
    let first = first_day(input.calendar, input.now).max(born);
    let entries: Vec<&Entry> =
        input.entries.iter().filter(|entry| entry.removed.is_none()).collect();
    let milk = milk(&entries);
    let days = input.calendar.days(first, today).into_iter().filter_map(|day| {
        let day_of_life = day_of_life(born, day.date)?;
        Some(care_day(&day, day_of_life, day.date == today, &entries, milk, input.words))
    });
    Some(CareScreen {
        now: input.now,
        child: ChildLine::of(input.child, input.calendar, input.now, input.words),
        days: days.collect(),
        about: input.words.say("care-about", &[]),
        call: safety_page("feeding-and-diapers", input.words),
    })
}

fn day_of_life(born: CivilDate, date: CivilDate) -> Option<u32> {
    let day = u32::try_from(date.days_since(born)).ok()? + 1;
    (day <= LAST_DAY).then_some(day)
}

/// The one milk of all feeds, if there is one: ranges are for one or the other.
fn milk(entries: &[&Entry]) -> Option<Milk> {
    let mut found = entries.iter().filter_map(|entry| match &entry.details {
        Details::Feed { feed } => match &feed.form {
            FeedForm::Breast { .. } => Some(Some(Milk::Breast)),
            FeedForm::Bottle { content: BottleContent::Formula, .. } => Some(Some(Milk::Formula)),
            FeedForm::Bottle { .. } | FeedForm::Solids { .. } => Some(None),
            FeedForm::Comfort { .. } => None,
        },
        _ => None,
    });
    let first = found.next()??;
    found.all(|milk| milk == Some(first)).then_some(first)
}

fn care_day(
    day: &JournalDay,
    day_of_life: u32,
    today: bool,
    entries: &[&Entry],
    milk: Option<Milk>,
    words: &Words,
) -> CareDay {
    let (mut wet, mut dirty, mut feeds) = (0, 0, 0);
    let mut logged = false;
    let begun = |entry: &&&Entry| (day.start..day.end).contains(&entry.span.start());
    for entry in entries.iter().filter(begun) {
        match &entry.details {
            Details::Diaper { diaper } => {
                wet += u32::from(diaper.wet.is_some());
                dirty += u32::from(diaper.dirty.is_some());
            }
            Details::Feed { feed } => {
                feeds += u32::from(!matches!(feed.form, FeedForm::Comfort { .. }));
            }
            _ => continue,
        }
        logged = true;
    }
    let diapers = words.say("care-diapers", &[("wet", wet.into()), ("dirty", dirty.into())]);
    let fed = words.say("care-feeds", &[("feeds", feeds.into())]);
    CareDay {
        date: day.date,
        day_of_life,
        today,
        logged,
        wet,
        dirty,
        feeds,
        // A day nobody logged is no day without diapers.
        words: if logged {
            words.say(
                "care-day",
                &[("day", day_of_life.into()), ("diapers", diapers.into()), ("feeds", fed.into())],
            )
        } else {
            words.say("care-day-empty", &[("day", day_of_life.into())])
        },
        ranges: ranges(day_of_life, milk, words),
    }
}

fn ranges(day_of_life: u32, milk: Option<Milk>, words: &Words) -> Vec<CareRange> {
    let range = |what, low: u32, high: Option<u32>, source: &String| CareRange {
        what,
        low,
        high,
        words: in_words(what, low, high, words),
        source: source.clone(),
    };
    let of_diapers = |guide: &DiaperRange| {
        let wet = range(CareCount::Wet, guide.wet_min, None, &guide.source);
        let dirty =
            guide.dirty_min.map(|low| range(CareCount::Dirty, low, guide.dirty_max, &guide.source));
        std::iter::once(wet).chain(dirty).collect::<Vec<_>>()
    };
    let mut found: Vec<CareRange> =
        diaper_ranges(day_of_life, milk == Some(Milk::Breast)).flat_map(of_diapers).collect();
    let of_feeds = milk.into_iter().flat_map(|milk| feed_ranges(day_of_life, milk));
    found.extend(of_feeds.map(|guide| {
        range(CareCount::Feeds, guide.feeds_min, Some(guide.feeds_max), &guide.source)
    }));
    found
}

fn in_words(what: CareCount, low: u32, high: Option<u32>, words: &Words) -> String {
    let kind = match what {
        CareCount::Wet => words.say("care-wet", &[]),
        CareCount::Dirty => words.say("care-dirty", &[]),
        CareCount::Feeds => words.say("care-fed", &[]),
    };
    match high {
        Some(high) => words.say(
            "care-range-between",
            &[("what", kind.into()), ("low", low.into()), ("high", high.into())],
        ),
        None => words.say("care-range-from", &[("what", kind.into()), ("low", low.into())]),
    }
}
