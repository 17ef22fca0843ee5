//! When may the next dose of a medicine be given, as the family wrote down? Nobody is reminded.

use super::{NextDose, TodayInput};
use crate::model::{Details, Entry, HOUR, Instant, MINUTE, Medicine, minutes};
use crate::words::Words;

/// A dose that could have been given this long ago, in milliseconds, and was not, is over: 24 h.
const OVER: i64 = 24 * HOUR;

/// The next dose of each medicine whose last dose names an interval, the earliest first.
pub(super) fn next_doses(input: &TodayInput<'_>) -> Vec<NextDose> {
    let mut seen: Vec<String> = Vec::new();
    let mut doses: Vec<NextDose> = Vec::new();
    for entry in input.medicines {
        let Details::Medicine { medicine } = &entry.details else { continue };
        let name = medicine.name.trim().to_lowercase();
        if seen.contains(&name) {
            continue;
        }
        seen.push(name);
        doses.extend(next_dose(entry, medicine, input.now, input.words));
    }
    doses.sort_by_key(|dose| dose.next_at);
    doses
}

fn next_dose(entry: &Entry, medicine: &Medicine, now: Instant, words: &Words) -> Option<NextDose> {
    let given_at = entry.span.start();
    let next_at = given_at.plus(i64::from(medicine.next_dose_minutes?) * MINUTE);
    if now.since(next_at) > OVER {
        return None;
    }
    let minutes_until = minutes(next_at.since(now).max(0));
    let name = medicine.name.as_str();
    let may_be_given = next_at <= now;
    let sentence = if may_be_given {
        words.say("today-dose-now", &[("medicine", name.into())])
    } else {
        let duration = words.duration(minutes_until);
        words
            .say("today-dose-from-now", &[("medicine", name.into()), ("duration", duration.into())])
    };
    Some(NextDose {
        entry: entry.id,
        name: medicine.name.clone(),
        dose: medicine.dose,
        given_at,
        next_at,
        minutes_until,
        may_be_given,
        sentence,
    })
}
