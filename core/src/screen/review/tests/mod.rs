//! Reviews of one family, with a fixed clock and zone.

mod bands;
mod sentences;
mod shape;

use super::*;
use crate::model::{CryStrength, Details, Feed, FeedForm, HOUR, MINUTE, NoneMark, Span};
use crate::screen::testing::{Home, MIRA, bottle, cry, massage, sleep};

/// Mira's family, with its clocks in `zone`.
pub fn family(zone: &str, born: &str) -> Home {
    let mut home = Home::new(zone);
    home.children[0].profile.birth_date = born.parse().unwrap();
    home
}

/// Logs an interval of so many minutes of Mira's.
pub fn log(home: &mut Home, details: Details, start: &str, minutes: i64) {
    let start = home.at(start);
    home.add(MIRA, details, Span::Interval { start, end: start.plus(minutes * MINUTE) });
}

/// A breast feed without sides: all of it counts.
pub fn breast() -> Details {
    Details::Feed { feed: Feed { form: FeedForm::Breast { segments: Vec::new() } } }
}

/// "None today" for Mira.
pub fn none(home: &mut Home, kind: EntryKind, date: &str) {
    home.none_marks.push(NoneMark { child: MIRA, kind, date: date.parse().unwrap() });
}

/// The review of one week of Mira's.
pub fn week(home: &Home, ending: &str, now: &str) -> ReviewScreen {
    weeks(home, 1, ending, now)
}

pub fn weeks(home: &Home, weeks: u32, ending: &str, now: &str) -> ReviewScreen {
    let now = home.at(now);
    snapshot(&ReviewInput {
        child: &home.children[0],
        calendar: &home.calendar(),
        settings: &home.settings,
        facts: &home.facts(MIRA, now),
        period: ReviewPeriod { ending: ending.parse().unwrap(), weeks },
        now,
        words: &Words::english(),
    })
}

/// What is said, line by line.
pub fn sentences(screen: &ReviewScreen) -> Vec<&str> {
    screen.statements.iter().map(|statement| statement.sentence.as_str()).collect()
}

/// One date of November 2026 with a clock time.
pub fn november(day: u32, time: &str) -> String {
    format!("2026-11-{day:02} {time}")
}

/// Two weeks to 19 November at nine weeks of age. Every night has one waking; the length of the
/// first period varies. 18 November has no entries at all.
pub fn two_weeks() -> Home {
    let mut home = family("Europe/London", "2026-09-15");
    // First period of the night in minutes, from 19:30.
    let first = [280, 295, 300, 290, 295, 0, 0, 330, 340, 345, 340, 335, 0, 350];
    for (day, &minutes) in (6_u32..).zip(&first) {
        if day == 18 {
            continue;
        }
        if minutes > 0 {
            log(&mut home, sleep(), &november(day, "19:30"), minutes);
            // Awake for 25 minutes after it, then asleep for 4 h more.
            let again = home.at(&november(day, "19:30")).plus((minutes + 25) * MINUTE);
            let span = Span::Interval { start: again, end: again.plus(4 * HOUR) };
            home.add(MIRA, sleep(), span);
        }
        log(&mut home, sleep(), &november(day, "09:30"), 60);
        log(&mut home, sleep(), &november(day, "13:00"), 90);
        log(&mut home, breast(), &november(day, "08:45"), 20);
        log(&mut home, breast(), &november(day, "16:30"), 25);
        log(&mut home, bottle(120.0), &november(day, "12:00"), 15);
        if day % 2 == 1 {
            log(&mut home, cry(CryStrength::Fuss), &november(day, "17:10"), 30);
            log(&mut home, cry(CryStrength::Cry), &november(day, "17:30"), 20);
        } else {
            none(&mut home, EntryKind::Cry, &format!("2026-11-{day:02}"));
        }
    }
    log(&mut home, massage(), &november(13, "18:40"), 10);
    log(&mut home, massage(), &november(15, "18:45"), 12);
    log(&mut home, massage(), &november(17, "18:40"), 12);
    log(&mut home, cry(CryStrength::Inconsolable), &november(15, "10:40"), 10);
    home
}
