//! An entry in words: what it was, and the one or two details that tell it from others.

use crate::model::{
    BottleContent, BreastSegment, BreastSide, Cry, Details, Diaper, Entry, Feed, FeedForm, Growth,
    Instant, Massage, Medicine, Pump, Sleep, Temperature, Wellbeing, minutes,
};
use crate::words::{Named, Words};

/// Details in one line; more would not fit beside the time and the duration.
const MOST_DETAILS: usize = 2;

/// What it was, such as "Bottle". `night` tells a night's sleep from a nap, where that is known.
#[must_use]
pub fn title(entry: &Entry, night: Option<bool>, words: &Words) -> String {
    match &entry.details {
        Details::Sleep { .. } if entry.span.is_running() => words.say("timeline-asleep-now", &[]),
        Details::Sleep { .. } => match night {
            Some(true) => words.say("timeline-night-sleep", &[]),
            Some(false) => words.say("timeline-nap", &[]),
            None => words.kind(entry.details.kind()),
        },
        Details::Cry { cry } => words.name(&cry.strength),
        Details::Feed { feed } => words.name(&feed.form),
        Details::Activity { activity } => words.name(&activity.what),
        Details::Medicine { medicine } => medicine.name.clone(),
        Details::Milestone { milestone } => milestone.title.clone(),
        Details::Note { details } => match &details.title {
            Some(title) => title.clone(),
            None => words.kind(entry.details.kind()),
        },
        Details::Massage { .. }
        | Details::Diaper { .. }
        | Details::Pump { .. }
        | Details::Growth { .. }
        | Details::Temperature { .. }
        | Details::Wellbeing { .. } => words.kind(entry.details.kind()),
    }
}

/// The details, such as "Left 12 min · Right 11 min"; none where nothing more was said.
#[must_use]
pub fn detail(details: &Details, now: Instant, words: &Words) -> Option<String> {
    let said = match details {
        Details::Massage { massage } => of_massage(massage, words),
        Details::Sleep { sleep } => of_sleep(sleep, words),
        Details::Cry { cry } => of_cry(cry, words),
        Details::Feed { feed } => of_feed(feed, now, words),
        Details::Diaper { diaper } => of_diaper(diaper, words),
        Details::Pump { pump } => of_pump(pump, words),
        Details::Growth { growth } => of_growth(growth, words),
        Details::Temperature { temperature } => of_temperature(temperature, words),
        Details::Medicine { medicine } => of_medicine(medicine, words),
        Details::Wellbeing { wellbeing } => of_wellbeing(wellbeing, words),
        Details::Activity { .. } | Details::Milestone { .. } | Details::Note { .. } => Vec::new(),
    };
    joined(said, words)
}

/// The first few of a list in one line.
fn joined(said: Vec<String>, words: &Words) -> Option<String> {
    said.into_iter().take(MOST_DETAILS).reduce(|first, second| {
        words.say("timeline-joined", &[("first", first.into()), ("second", second.into())])
    })
}

fn names<T: Named>(values: &[T], words: &Words) -> Vec<String> {
    values.iter().map(|value| words.name(value)).collect()
}

fn named<T: Named>(value: Option<&T>, words: &Words) -> Option<String> {
    value.map(|value| words.name(value))
}

fn of_massage(massage: &Massage, words: &Words) -> Vec<String> {
    let areas = names(&massage.areas, words).into_iter().reduce(|first, second| {
        words.say("timeline-listed", &[("first", first.into()), ("second", second.into())])
    });
    areas.into_iter().chain(named(massage.outcome.as_ref(), words)).collect()
}

fn of_sleep(sleep: &Sleep, words: &Words) -> Vec<String> {
    let place = named(sleep.place.as_ref(), words);
    place.into_iter().chain(named(sleep.onset.as_ref(), words)).collect()
}

/// What helped comes before what was tried, and that before what it was about.
fn of_cry(cry: &Cry, words: &Words) -> Vec<String> {
    let tried = cry.tried.iter().filter(|way| !cry.helped.contains(way));
    let ways = cry.helped.iter().chain(tried).map(|way| words.name(way));
    ways.chain(named(cry.reason.as_ref(), words)).collect()
}

fn of_feed(feed: &Feed, now: Instant, words: &Words) -> Vec<String> {
    match &feed.form {
        FeedForm::Breast { segments } | FeedForm::Comfort { segments } => {
            of_sides(segments, now, words)
        }
        FeedForm::Bottle { content, offered, taken } => {
            let amount = taken.or(*offered).map(|amount| words.amount(&amount));
            // "Milk" beside "Bottle" says nothing.
            let content = (*content != BottleContent::Milk).then(|| words.name(content));
            amount.into_iter().chain(content).collect()
        }
        FeedForm::Solids { foods, amount, reaction } => {
            let foods = foods.iter().cloned().reduce(|first, second| {
                words.say("timeline-listed", &[("first", first.into()), ("second", second.into())])
            });
            let amount = amount.map(|amount| words.amount(&amount));
            foods.into_iter().chain(amount).chain(named(reaction.as_ref(), words)).collect()
        }
    }
}

/// Each side in the order of its first stretch, with its minutes.
fn of_sides(segments: &[BreastSegment], now: Instant, words: &Words) -> Vec<String> {
    let mut sides: Vec<(BreastSide, i64)> = Vec::new();
    for segment in segments.iter().filter(|segment| segment.side != BreastSide::Pause) {
        let length = segment.end.unwrap_or(now).since(segment.start).max(0);
        match sides.iter_mut().find(|(side, _)| *side == segment.side) {
            Some((_, sum)) => *sum += length,
            None => sides.push((segment.side, length)),
        }
    }
    let said = |(side, length): (BreastSide, i64)| {
        let (side, duration) = (words.name(&side), words.duration(minutes(length)));
        words.say("timeline-side", &[("side", side.into()), ("duration", duration.into())])
    };
    sides.into_iter().map(said).collect()
}

fn of_diaper(diaper: &Diaper, words: &Words) -> Vec<String> {
    let what = match (diaper.wet.is_some(), diaper.dirty.is_some()) {
        (true, true) => words.say("timeline-diaper-both", &[]),
        (true, false) => words.say("timeline-diaper-wet", &[]),
        (false, true) => words.say("timeline-diaper-dirty", &[]),
        (false, false) => words.say("timeline-diaper-dry", &[]),
    };
    let rash = diaper.rash.unwrap_or_default().then(|| words.say("timeline-diaper-rash", &[]));
    std::iter::once(what)
        .chain(rash)
        .chain(named(diaper.color.as_ref(), words))
        .chain(named(diaper.texture.as_ref(), words))
        .collect()
}

fn of_pump(pump: &Pump, words: &Words) -> Vec<String> {
    let side = |side: BreastSide, amount| {
        let (side, amount) = (words.name(&side), words.amount(&amount));
        words.say("timeline-side", &[("side", side.into()), ("duration", amount.into())])
    };
    let left = pump.left.map(|amount| side(BreastSide::Left, amount));
    let right = pump.right.map(|amount| side(BreastSide::Right, amount));
    let total = pump.total.map(|amount| words.amount(&amount));
    left.into_iter().chain(right).chain(total).collect()
}

fn of_growth(growth: &Growth, words: &Words) -> Vec<String> {
    let head = growth
        .head
        .map(|head| words.say("timeline-head", &[("length", words.amount(&head).into())]));
    let weight = growth.weight.map(|weight| words.amount(&weight));
    let length = growth.length.map(|length| words.amount(&length));
    weight.into_iter().chain(length).chain(head).collect()
}

fn of_temperature(temperature: &Temperature, words: &Words) -> Vec<String> {
    let reading = words.amount(&temperature.reading);
    std::iter::once(reading).chain(named(temperature.site.as_ref(), words)).collect()
}

fn of_medicine(medicine: &Medicine, words: &Words) -> Vec<String> {
    medicine.dose.iter().map(|dose| words.amount(dose)).collect()
}

fn of_wellbeing(wellbeing: &Wellbeing, words: &Words) -> Vec<String> {
    let mood = named(wellbeing.mood.as_ref(), words);
    let done = names(&wellbeing.self_care, words).into_iter();
    let done = done.chain(names(&wellbeing.bonding, words));
    mood.into_iter().chain(done).collect()
}
