//! The days side by side: what to draw in each, in flat columns so that few objects cross the
//! boundary.

use serde::{Deserialize, Serialize};

use crate::model::{CryStrength, DayMeasures, Instant, minutes};
use crate::review::{Facts, FeedFormName, Outline, Stretch, parts};

/// What was logged when, day by day. Columns of the same prefix have the same length; entries of
/// equal index belong together. Minutes are elapsed minutes since the day's start, cut at its
/// ends, in order.
///
/// Sleep logged twice is drawn once; where crying overlaps, the stronger is drawn. What has no
/// known end is not drawn, as it counts no minutes; feeds and massages are, where they begin.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct Rhythm {
    /// Length of each day in minutes: 1440, or else when the clocks change or on travel days.
    pub day_minutes: Vec<f64>,
    /// Day of each stretch of sleep, as its index among the days.
    pub sleep_day: Vec<u32>,
    /// Where it begins.
    pub sleep_from: Vec<f64>,
    /// Where it ends.
    pub sleep_to: Vec<f64>,
    /// Whether it belongs to a night; false throughout where day and night are not told apart.
    pub sleep_is_night: Vec<bool>,
    /// Day of each stretch of crying.
    pub cry_day: Vec<u32>,
    /// Where it begins.
    pub cry_from: Vec<f64>,
    /// Where it ends.
    pub cry_to: Vec<f64>,
    /// How strong it was.
    pub cry_strength: Vec<CryStrength>,
    /// Day on which each feed begins; comfort at the breast is left out.
    pub feed_day: Vec<u32>,
    /// Where it begins.
    pub feed_from: Vec<f64>,
    /// Where it ends, at most the end of its day; where it begins, for a moment.
    pub feed_to: Vec<f64>,
    /// Day on which each massage begins.
    pub massage_day: Vec<u32>,
    /// Where it begins.
    pub massage_from: Vec<f64>,
    /// Where it ends, at most the end of its day; where it begins, for a moment.
    pub massage_to: Vec<f64>,
}

/// Draws the days.
pub(super) fn rhythm(
    days: &[DayMeasures],
    facts: &Facts,
    outline: &Outline,
    day_night_split: bool,
) -> Rhythm {
    let mut rhythm = Rhythm::default();
    let feeds = facts.feeds.iter().filter(|feed| feed.form != FeedFormName::Comfort);
    let feeds = sorted(feeds.map(|feed| (feed.start, feed.end)));
    let sessions = facts.massages.iter().filter(|massage| !massage.said_no);
    let massages = sorted(sessions.map(|massage| (massage.start, massage.end)));
    for (index, day) in (0_u32..).zip(days) {
        let minute = |at: Instant| minutes(at.since(day.start));
        rhythm.day_minutes.push(minute(day.end));
        for part in parts(&outline.asleep, day.start, day.end) {
            rhythm.sleep_day.push(index);
            rhythm.sleep_from.push(minute(part.start));
            rhythm.sleep_to.push(minute(part.end));
            rhythm.sleep_is_night.push(day_night_split && is_night(outline, part));
        }
        for (part, strength) in crying(outline, day) {
            rhythm.cry_day.push(index);
            rhythm.cry_from.push(minute(part.start));
            rhythm.cry_to.push(minute(part.end));
            rhythm.cry_strength.push(strength);
        }
        for &(start, end) in begun(&feeds, day) {
            rhythm.feed_day.push(index);
            rhythm.feed_from.push(minute(start));
            rhythm.feed_to.push(minute(end.min(day.end)));
        }
        for &(start, end) in begun(&massages, day) {
            rhythm.massage_day.push(index);
            rhythm.massage_from.push(minute(start));
            rhythm.massage_to.push(minute(end.min(day.end)));
        }
    }
    rhythm
}

/// Whether the sleep period around a stretch of sleep belongs to a night.
fn is_night(outline: &Outline, part: Stretch) -> bool {
    let around = outline.periods.partition_point(|placed| placed.period.end < part.end);
    outline.periods.get(around).is_some_and(|placed| placed.night.is_some())
}

fn crying(outline: &Outline, day: &DayMeasures) -> Vec<(Stretch, CryStrength)> {
    let strengths = [
        (&outline.crying.fuss, CryStrength::Fuss),
        (&outline.crying.cry, CryStrength::Cry),
        (&outline.crying.inconsolable, CryStrength::Inconsolable),
    ];
    let mut all: Vec<_> = strengths
        .into_iter()
        .flat_map(|(union, strength)| {
            parts(union, day.start, day.end).map(move |part| (part, strength))
        })
        .collect();
    all.sort_by_key(|(part, _)| part.start);
    all
}

fn sorted(spans: impl Iterator<Item = (Instant, Instant)>) -> Vec<(Instant, Instant)> {
    let mut spans: Vec<_> = spans.collect();
    spans.sort();
    spans
}

/// Those of the sorted spans that begin on the day.
fn begun<'a>(spans: &'a [(Instant, Instant)], day: &DayMeasures) -> &'a [(Instant, Instant)] {
    let from = spans.partition_point(|span| span.0 < day.start);
    let until = spans.partition_point(|span| span.0 < day.end);
    &spans[from..until.max(from)]
}
