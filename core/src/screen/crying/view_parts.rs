//! Parts of the view: when it was, the longest bout, what was tried.

use super::view::{CryingHeat, LongestBout, SoothingTable, SoothingWay};
use crate::calendar::Zones;
use crate::model::{Cry, Details, Entry, minutes};
use crate::review::{SoothingTally, TIMES_FOR_AN_ORDER, crying_by_clock, soothing_tally};
use crate::screen::review::CryingPart;
use crate::words::Words;

/// The strip of half hours, over logged days that are over.
pub(super) fn heat(part: &CryingPart, zones: &Zones, words: &Words) -> Option<CryingHeat> {
    let counts: Vec<bool> =
        part.days.iter().zip(&part.over).map(|(day, &over)| over && day.crying.logged).collect();
    let days = u32::try_from(counts.iter().filter(|&&counts| counts).count()).unwrap_or(u32::MAX);
    let crying = &part.outline.crying.all;
    let minutes = crying_by_clock(zones, &part.journal_days, crying, &counts)?;
    let most = minutes.iter().copied().fold(0.0, f64::max);
    let sentence = words.say("crying-heat", &[("days", days.into())]);
    Some(CryingHeat { minutes, most, days, sentence })
}

/// The longest bout that began in the period.
pub(super) fn longest(part: &CryingPart, words: &Words) -> Option<LongestBout> {
    let (first, last) = (part.journal_days.first()?, part.journal_days.last()?);
    let began = part
        .outline
        .crying
        .bouts
        .iter()
        .filter(|bout| (first.start..last.end).contains(&bout.start));
    // Of two as long the earlier one, as `max_by_key` takes the last.
    let bout = began.rev().max_by_key(|bout| bout.length())?;
    let length = minutes(bout.length());
    Some(LongestBout {
        start: bout.start,
        end: bout.end,
        minutes: length,
        sentence: words.say("crying-longest-bout", &[("duration", words.duration(length).into())]),
    })
}

/// What was tried in these cries.
pub(super) fn soothing(cries: &[Entry], words: &Words) -> SoothingTable {
    let of_cry = |entry: &'_ Entry| match &entry.details {
        Details::Cry { cry } => Some(cry.clone()),
        _ => None,
    };
    let cries: Vec<Cry> = cries.iter().filter_map(of_cry).collect();
    let noted = cries.iter().filter(|cry| !cry.tried.is_empty()).count();
    let tally = soothing_tally(&cries);
    let noted = (noted > 0).then(|| {
        words.say("crying-tried", &[("noted", noted.into()), ("cries", cries.len().into())])
    });
    let order = tally
        .iter()
        .any(SoothingTally::is_ordered)
        .then(|| words.say("crying-tried-order", &[("times", TIMES_FOR_AN_ORDER.into())]));
    let way = |one: SoothingTally| {
        let name = words.name(&one.way);
        let args =
            [("way", (&name).into()), ("tried", one.tried.into()), ("helped", one.helped.into())];
        SoothingWay {
            sentence: words.say("crying-tried-way", &args),
            tried: one.tried,
            helped: one.helped,
            ordered: one.is_ordered(),
            name,
        }
    };
    SoothingTable { ways: tally.into_iter().map(way).collect(), noted, order }
}
