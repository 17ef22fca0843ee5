//! The journal of sessions, week by week. No streaks, no targets.

use chrono::Timelike;
use serde::{Deserialize, Serialize};

use super::to_repeat;
use crate::calendar::{Calendar, Week, age_on, weeks_ending};
use crate::logging::active_milliseconds;
use crate::model::{
    BodyArea, Child, CivilDate, ClockTime, Details, Entry, EntryId, EntryKind, Instant, Massage,
    MassageOutcome, NoneMark, OwnStep, minutes,
};
use crate::words::Words;

/// With fewer sessions than this a usual time would be a guess. Our own rule.
const SESSIONS_FOR_A_USUAL_TIME: usize = 3;

/// Minutes of a day.
const DAY_MINUTES: u32 = 24 * 60;

/// The sessions of some weeks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct MassageJournalScreen {
    /// The weeks, the newest first.
    pub weeks: Vec<MassageWeek>,
    /// What to say when nothing is noted in them.
    pub empty: Option<String>,
    /// The last session that can be repeated.
    pub last: Option<EntryId>,
    /// Its strokes as they come when it is repeated; none when no session can be.
    pub again: Vec<OwnStep>,
}

/// One week.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct MassageWeek {
    /// Its first journal day.
    pub first: CivilDate,
    /// Its last journal day.
    pub last: CivilDate,
    /// Massages, those left out where the baby said no.
    pub sessions: u32,
    /// Minutes of massage, pauses left out.
    pub minutes: f64,
    /// How often the baby said no.
    pub said_no: u32,
    /// Days that have a massage entry or a "none" mark.
    pub days_logged: u32,
    /// Days of the week up to today.
    pub days: u32,
    /// The areas in the usual order, with the number of sessions that held them.
    pub areas: Vec<AreaCount>,
    /// How sessions ended, as noted.
    pub outcomes: Vec<OutcomeCount>,
    /// The middle of the clock times at which sessions began, to the quarter hour; only with 3
    /// sessions or more.
    pub usual_time: Option<ClockTime>,
    /// "3 massages", and how often the baby said no.
    pub sentences: Vec<String>,
    /// The entries, the newest first.
    pub entries: Vec<EntryId>,
}

/// An area and how many sessions held it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct AreaCount {
    /// Which.
    pub area: BodyArea,
    /// Its name.
    pub name: String,
    /// How many sessions.
    pub sessions: u32,
}

/// An outcome and how often it was noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct OutcomeCount {
    /// Which.
    pub outcome: MassageOutcome,
    /// Its name.
    pub name: String,
    /// How often.
    pub times: u32,
}

/// What the journal of sessions is made from.
#[derive(Clone, Copy, Debug)]
pub struct JournalInput<'a> {
    /// The child.
    pub child: &'a Child,
    /// The family's days.
    pub calendar: &'a Calendar,
    /// The child's massages of those weeks, in any order; removed ones and other kinds are passed
    /// over.
    pub entries: &'a [Entry],
    /// The child's "none" marks; other kinds are passed over.
    pub none_marks: &'a [NoneMark],
    /// How many weeks, ending today.
    pub weeks: u32,
    /// Now.
    pub now: Instant,
    /// The parent's language.
    pub words: &'a Words,
}

/// One massage and its day.
struct Session<'a> {
    entry: &'a Entry,
    massage: &'a Massage,
    date: CivilDate,
    active: i64,
}

impl Session<'_> {
    fn said_no(&self) -> bool {
        self.massage.outcome == Some(MassageOutcome::BabySaidNo)
    }
}

/// The journal of sessions.
#[must_use]
pub fn journal_screen(input: &JournalInput<'_>) -> MassageJournalScreen {
    let today = input.calendar.day_of(input.now);
    let mut sessions: Vec<Session<'_>> =
        input.entries.iter().filter_map(|entry| session(entry, input)).collect();
    sessions.sort_by_key(|s| std::cmp::Reverse((s.entry.span.start(), s.entry.id)));
    let weeks: Vec<MassageWeek> = weeks_ending(today, input.weeks)
        .into_iter()
        .rev()
        .map(|week| of_week(week, &sessions, today, input))
        .collect();
    let age_months = age_on(&input.child.profile, today).months();
    let last = to_repeat(sessions.iter().map(|s| s.entry), age_months, None, input.now);
    let nothing = weeks.iter().all(|week| week.entries.is_empty());
    let (last, again) = last.unzip();
    MassageJournalScreen {
        weeks,
        empty: nothing.then(|| input.words.say("massage-journal-empty", &[])),
        last,
        again: again.map(|start| start.own).unwrap_or_default(),
    }
}

fn session<'a>(entry: &'a Entry, input: &JournalInput<'_>) -> Option<Session<'a>> {
    let Details::Massage { massage } = &entry.details else { return None };
    let counts = entry.child == Some(input.child.id)
        && entry.removed.is_none()
        && entry.span.start() <= input.now;
    counts.then(|| Session {
        entry,
        massage,
        date: input.calendar.day_of(entry.span.start()),
        active: active_milliseconds(&entry.details, &entry.span, input.now).max(0),
    })
}

fn of_week(
    week: Week,
    sessions: &[Session<'_>],
    today: CivilDate,
    input: &JournalInput<'_>,
) -> MassageWeek {
    let words = input.words;
    let within = |date: CivilDate| (week.first..=week.last).contains(&date);
    let all: Vec<&Session<'_>> = sessions.iter().filter(|s| within(s.date)).collect();
    let held: Vec<&Session<'_>> = all.iter().copied().filter(|s| !s.said_no()).collect();
    let (sessions, said_no) = (count(held.len()), count(all.len() - held.len()));
    let mut logged: Vec<CivilDate> = all.iter().map(|s| s.date).collect();
    let marks = input.none_marks.iter().filter(|mark| {
        mark.child == input.child.id && mark.kind == EntryKind::Massage && within(mark.date)
    });
    logged.extend(marks.map(|mark| mark.date));
    logged.sort();
    logged.dedup();
    let mut sentences = Vec::new();
    if sessions > 0 {
        sentences.push(words.say("massage-journal-sessions", &[("sessions", sessions.into())]));
    }
    if said_no > 0 {
        sentences.push(words.say("massage-journal-said-no", &[("times", said_no.into())]));
    }
    MassageWeek {
        first: week.first,
        last: week.last,
        sessions,
        minutes: held.iter().map(|s| minutes(s.active)).sum(),
        said_no,
        days_logged: count(logged.len()),
        days: u32::try_from(week.last.min(today).days_since(week.first) + 1).unwrap_or(0),
        areas: areas(&held, words),
        outcomes: outcomes(&all, words),
        usual_time: usual_time(&held, input.calendar),
        sentences,
        entries: all.iter().map(|s| s.entry.id).collect(),
    }
}

fn areas(held: &[&Session<'_>], words: &Words) -> Vec<AreaCount> {
    use BodyArea::{Arms, Back, Chest, Face, Legs, Tummy};
    let sessions = |area| count(held.iter().filter(|s| s.massage.areas.contains(&area)).count());
    [Legs, Tummy, Chest, Arms, Face, Back]
        .map(|area| AreaCount { area, name: words.name(&area), sessions: sessions(area) })
        .into_iter()
        .filter(|area| area.sessions > 0)
        .collect()
}

fn outcomes(all: &[&Session<'_>], words: &Words) -> Vec<OutcomeCount> {
    use MassageOutcome::{BabySaidNo, Full, Interrupted, Short, StoppedByBaby};
    let times = |outcome| count(all.iter().filter(|s| s.massage.outcome == Some(outcome)).count());
    [Full, Short, StoppedByBaby, BabySaidNo, Interrupted]
        .map(|outcome| OutcomeCount { outcome, name: words.name(&outcome), times: times(outcome) })
        .into_iter()
        .filter(|outcome| outcome.times > 0)
        .collect()
}

/// The middle of the starts. Clock times go round, so the day is opened at its widest gap.
fn usual_time(held: &[&Session<'_>], calendar: &Calendar) -> Option<ClockTime> {
    if held.len() < SESSIONS_FOR_A_USUAL_TIME {
        return None;
    }
    let mut starts: Vec<u32> = held
        .iter()
        .map(|s| calendar.zones().local(s.entry.span.start()).time())
        .map(|time| time.hour() * 60 + time.minute())
        .collect();
    starts.sort_unstable();
    let gap_before = |index: usize| {
        let before = starts[(index + starts.len() - 1) % starts.len()];
        (starts[index] + DAY_MINUTES - before) % DAY_MINUTES
    };
    let opened_at = (0..starts.len()).rev().max_by_key(|&index| gap_before(index)).unwrap_or(0);
    let middle = starts[(opened_at + (starts.len() - 1) / 2) % starts.len()];
    let quarter = (middle + 7) / 15 * 15 % DAY_MINUTES;
    ClockTime::new(u16::try_from(quarter / 60).ok()?, u16::try_from(quarter % 60).ok()?)
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
