//! What was each evening like? An evening is the time from 18:00 to lights out, followed by its
//! night.

use super::known::Evening;
use crate::calendar::Calendar;
use crate::model::{
    CivilDate, ClockTime, ComparisonOutcome, EntryKind, EveningAnswer, Instant, minutes,
};
use crate::review::completeness::logged_days;
use crate::review::union::within;
use crate::review::{Facts, MassageFact, Outline, Stretch};

/// When an evening begins: 18:00.
pub const EVENING: ClockTime = match ClockTime::new(18, 0) {
    Some(evening) => evening,
    None => ClockTime::MIDNIGHT,
};

/// One evening with its night as the journal knows it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LoggedEvening {
    /// Its date.
    pub date: CivilDate,
    /// Whether there was a massage; `None` when nobody said.
    pub massage: Option<bool>,
    /// Minutes of the night's longest sleep period; `None` for a night that is not logged.
    pub longest_period_minutes: Option<f64>,
    /// Minutes until the night's first sleep, where logged.
    pub onset_latency_minutes: Option<f64>,
    /// Wakings noticed; `None` for a night that is not logged.
    pub wakings: Option<f64>,
    /// Minutes of fussing and crying after the massage until 24:00; on an evening without one,
    /// after the hour at which this family's massages are usually over, because a longer stretch
    /// of evening would hold more crying. `None` when crying is not logged that day.
    pub crying_minutes: Option<f64>,
}

impl LoggedEvening {
    /// This evening by one outcome.
    #[must_use]
    pub const fn by(&self, outcome: ComparisonOutcome) -> Evening {
        let value = match outcome {
            ComparisonOutcome::LongestSleepPeriod => self.longest_period_minutes,
            ComparisonOutcome::TimeToFallAsleep => self.onset_latency_minutes,
            ComparisonOutcome::WakingsNoticed => self.wakings,
            ComparisonOutcome::EveningCrying => self.crying_minutes,
        };
        Evening { date: self.date, massage: self.massage, value }
    }
}

/// The evenings of the dates from `first` to `last` whose night is over at `now`, from facts that
/// reach [`MARGIN_BEFORE`](crate::review::MARGIN_BEFORE) and
/// [`MARGIN_AFTER`](crate::review::MARGIN_AFTER) beyond.
///
/// An evening had a massage when a session began between 18:00 and 24:00 before the night's first
/// sleep period, or when the answer was yes. It had none when there was no such session and the
/// answer was no or the day is marked "no massage". Otherwise nobody knows; a baby that said no
/// is no answer either. Where a session and the answer differ, the session counts.
#[must_use]
pub fn evenings_from(
    facts: &Facts,
    calendar: &Calendar,
    answers: &[EveningAnswer],
    (first, last): (CivilDate, CivilDate),
    now: Instant,
) -> Vec<LoggedEvening> {
    let outline = Outline::of(facts, calendar, first, last);
    let days = calendar.days(first, last);
    let cry_logged = logged_days(&days, facts, EntryKind::Cry);
    let nights = outline.nights(facts, calendar, first, last, now);
    let evenings: Vec<Timed> =
        nights.iter().map(|night| Timed::of(night.date, facts, calendar, &outline)).collect();
    let usual_end = usual_end(&evenings);
    nights
        .iter()
        .zip(&evenings)
        .zip(cry_logged)
        .filter(|((night, _), _)| night.complete)
        .map(|((night, evening), cry_logged)| {
            let massage = evening.massage(facts, answers);
            let from = match massage {
                Some(true) => evening.massage_over,
                Some(false) => Some(evening.start.plus(usual_end)),
                None => None,
            };
            let crying = |from: Instant| minutes(within(&outline.crying.all, from, evening.end));
            LoggedEvening {
                date: night.date,
                massage,
                longest_period_minutes: night.logged.then_some(night.longest_period_minutes),
                onset_latency_minutes: night.onset_latency_minutes,
                wakings: night.logged.then_some(f64::from(night.wakings)),
                crying_minutes: from.filter(|_| cry_logged).map(crying),
            }
        })
        .collect()
}

/// Whether a session on the evening of `date` tells that there was a massage, by the rule of
/// [`evenings_from`]; nobody needs to be asked then.
#[must_use]
pub fn session_tells(facts: &Facts, calendar: &Calendar, date: CivilDate) -> bool {
    let outline = Outline::of(facts, calendar, date, date);
    Timed::of(date, facts, calendar, &outline).massage_over.is_some()
}

/// An evening by its instants.
struct Timed {
    date: CivilDate,
    /// 18:00.
    start: Instant,
    /// 24:00.
    end: Instant,
    /// When the last massage before the night was over.
    massage_over: Option<Instant>,
}

impl Timed {
    fn of(date: CivilDate, facts: &Facts, calendar: &Calendar, outline: &Outline) -> Self {
        let start = calendar.zones().first_at(date.0.and_time(EVENING.to_naive()));
        let (_, end) = calendar.evening(date);
        let asleep = outline
            .periods
            .iter()
            .find(|placed| placed.night == Some(date))
            .map_or(end, |placed| placed.period.start);
        let before_sleep = Stretch { start, end: end.min(asleep) };
        let in_time = |massage: &&MassageFact| {
            !massage.said_no
                && before_sleep.start <= massage.start
                && massage.start < before_sleep.end
        };
        let massage_over = facts.massages.iter().filter(in_time).map(|massage| massage.end).max();
        Self { date, start, end, massage_over }
    }

    fn massage(&self, facts: &Facts, answers: &[EveningAnswer]) -> Option<bool> {
        let answer = answers.iter().rfind(|answer| answer.date == self.date);
        let none = facts
            .none_marks
            .iter()
            .any(|mark| mark.kind == EntryKind::Massage && mark.date == self.date);
        if self.massage_over.is_some() {
            return Some(true);
        }
        answer.map(|answer| answer.massage).or(none.then_some(false))
    }
}

/// After how many milliseconds of the evening a massage is usually over: the middle one, the
/// earlier of two. 0 without any.
fn usual_end(evenings: &[Timed]) -> i64 {
    let mut ends: Vec<i64> = evenings
        .iter()
        .filter_map(|evening| Some(evening.massage_over?.since(evening.start)))
        .collect();
    ends.sort_unstable();
    ends.get(ends.len().saturating_sub(1) / 2).copied().unwrap_or(0)
}
