//! The ribbon: a stretch of time as a strip, as on a paper diary.

use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;
use crate::model::{CryStrength, Entry, EntryKind, Instant, LONGEST_INTERVAL, MINUTE, minutes};
use crate::review::{Facts, FeedFormName, Outline, Stretch};

/// A stretch of time drawn as a strip, in columns: the marks of equal index belong together.
///
/// Lanes do not overlap themselves: sleep logged twice is drawn once, and where crying overlaps
/// the stronger is drawn. Sorted by start. A sleep or a cry whose end nobody knows is not drawn,
/// as it counts no minutes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct Ribbon {
    /// When it begins; minute 0.
    pub start: Instant,
    /// When it ends.
    pub end: Instant,
    /// Its length in minutes: 1440, or else on days when the clocks change.
    pub minutes: f64,
    /// What each mark is.
    pub marks: Vec<RibbonMark>,
    /// Where each mark begins: minutes since `start`, cut at the ribbon's ends.
    pub from_minutes: Vec<f64>,
    /// Where each mark ends; where it begins, for a moment.
    pub to_minutes: Vec<f64>,
    /// Whether each mark is of a timer that runs now.
    pub running: Vec<bool>,
    /// Full hours for the axis, earliest first.
    pub hours: Vec<HourMark>,
}

/// What a mark on the ribbon is: its lane and its strength.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, uniffi::Enum,
)]
#[serde(rename_all = "snake_case")]
pub enum RibbonMark {
    /// Sleep of a night.
    NightSleep,
    /// A nap.
    Nap,
    /// Fussing.
    Fuss,
    /// Crying.
    Cry,
    /// Crying that nothing soothes.
    Inconsolable,
    /// A feed that counts (no comfort at the breast); drawn where it begins.
    Feed,
    /// A massage session; drawn where it begins.
    Massage,
}

/// A full hour on the family's clocks.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct HourMark {
    /// When.
    pub at: Instant,
    /// Minutes since the ribbon's start.
    pub minute: f64,
    /// What the clocks show, 0 to 23. The hour that the clocks show twice stands twice.
    pub hour: u8,
    /// Whether it is one of the named hours 0, 3, 6 …; the second of two equal ones is not.
    pub named: bool,
}

struct Mark {
    mark: RibbonMark,
    stretch: Stretch,
    running: bool,
}

/// Draws the time from `start` to `end`. `outline` is made from `facts`; `running` holds the
/// child's timers, which reach to `now` in the facts.
#[must_use]
pub fn ribbon(
    (start, end): (Instant, Instant),
    facts: &Facts,
    outline: &Outline,
    running: &[&Entry],
    calendar: &Calendar,
    now: Instant,
) -> Ribbon {
    let timers = Timers { running, now };
    let mut marks = sleep_marks((start, end), outline, &timers);
    marks.extend(cry_marks((start, end), outline, &timers));
    let begins = |at: Instant| start <= at && (at < end || at == now && end == now);
    let moment = |mark, kind, from: Instant, to: Instant| Mark {
        mark,
        stretch: Stretch { start: from, end: to.min(end) },
        running: timers.runs(kind, Stretch { start: from, end: to }),
    };
    let feeds = facts.feeds.iter().filter(|feed| feed.form != FeedFormName::Comfort);
    marks.extend(
        feeds
            .filter(|feed| begins(feed.start))
            .map(|feed| moment(RibbonMark::Feed, EntryKind::Feed, feed.start, feed.end)),
    );
    let sessions = facts.massages.iter().filter(|massage| !massage.said_no);
    marks.extend(
        sessions
            .filter(|massage| begins(massage.start))
            .map(|m| moment(RibbonMark::Massage, EntryKind::Massage, m.start, m.end)),
    );
    marks.sort_by_key(|mark| (mark.stretch.start, mark.mark));
    let minute = |at: Instant| minutes(at.since(start));
    Ribbon {
        start,
        end,
        minutes: minute(end),
        from_minutes: marks.iter().map(|mark| minute(mark.stretch.start)).collect(),
        to_minutes: marks.iter().map(|mark| minute(mark.stretch.end)).collect(),
        running: marks.iter().map(|mark| mark.running).collect(),
        marks: marks.into_iter().map(|mark| mark.mark).collect(),
        hours: hours(start, end, calendar),
    }
}

/// Whether what is drawn belongs to a timer.
struct Timers<'a> {
    running: &'a [&'a Entry],
    now: Instant,
}

impl Timers<'_> {
    fn runs(&self, kind: EntryKind, whole: Stretch) -> bool {
        self.running.iter().filter(|entry| entry.details.kind() == kind).any(|entry| {
            let began = entry.span.start();
            let ends = self.now.min(began.plus(LONGEST_INTERVAL));
            whole.start <= began && began <= whole.end && whole.end == ends
        })
    }
}

fn sleep_marks(window: (Instant, Instant), outline: &Outline, timers: &Timers<'_>) -> Vec<Mark> {
    let draw = |whole: Stretch| {
        let placed = outline
            .periods
            .iter()
            .find(|placed| placed.period.start <= whole.start && whole.end <= placed.period.end);
        let night = placed.is_some_and(|placed| placed.night.is_some());
        let mark = if night { RibbonMark::NightSleep } else { RibbonMark::Nap };
        (mark, timers.runs(EntryKind::Sleep, whole))
    };
    clipped(window, &outline.asleep, draw)
}

fn cry_marks(window: (Instant, Instant), outline: &Outline, timers: &Timers<'_>) -> Vec<Mark> {
    let strengths = [
        (CryStrength::Fuss, &outline.crying.fuss),
        (CryStrength::Cry, &outline.crying.cry),
        (CryStrength::Inconsolable, &outline.crying.inconsolable),
    ];
    strengths
        .into_iter()
        .flat_map(|(strength, stretches)| {
            let mark = match strength {
                CryStrength::Fuss => RibbonMark::Fuss,
                CryStrength::Cry => RibbonMark::Cry,
                CryStrength::Inconsolable => RibbonMark::Inconsolable,
            };
            clipped(window, stretches, |whole| (mark, timers.runs(EntryKind::Cry, whole)))
        })
        .collect()
}

fn clipped(
    (start, end): (Instant, Instant),
    union: &[Stretch],
    draw: impl Fn(Stretch) -> (RibbonMark, bool),
) -> Vec<Mark> {
    union
        .iter()
        .filter_map(|&whole| {
            let stretch = whole.clip(start, end)?;
            let (mark, running) = draw(whole);
            // What goes on after the ribbon's end does not run on this ribbon.
            Some(Mark { mark, stretch, running: running && stretch.end == whole.end })
        })
        .collect()
}

/// Zones have been whole quarter hours from UTC since 1972, so full hours of every clock are
/// among the quarter hours of UTC.
const QUARTER: i64 = 15 * MINUTE;

/// The full hours of the family's clocks from `start` to `end`, both included.
fn hours(start: Instant, end: Instant, calendar: &Calendar) -> Vec<HourMark> {
    let first = start.0.div_euclid(QUARTER) + i64::from(start.0.rem_euclid(QUARTER) != 0);
    let mut marks: Vec<HourMark> = Vec::new();
    for quarter in first..=end.0.div_euclid(QUARTER) {
        let at = Instant(quarter * QUARTER);
        let shown = calendar.zones().local(at).and_utc().timestamp();
        if shown.rem_euclid(3600) != 0 {
            continue;
        }
        let hour = u8::try_from(shown.div_euclid(3600).rem_euclid(24)).unwrap_or_default();
        let again = marks.last().is_some_and(|before| before.hour == hour);
        let named = hour.is_multiple_of(3) && !again;
        marks.push(HourMark { at, minute: minutes(at.since(start)), hour, named });
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ClockTime, Span};
    use crate::screen::testing::{Home, MIRA, cry, sleep};
    use proptest::prelude::*;

    /// Stretches of a week in minutes: when each begins, and how long it lasts.
    fn stretches() -> impl Strategy<Value = Vec<(i64, i64)>> {
        prop::collection::vec((0_i64..7 * 1440, 0_i64..600), 0..40)
    }

    fn strengths() -> impl Strategy<Value = Vec<CryStrength>> {
        let one = prop_oneof![
            Just(CryStrength::Fuss),
            Just(CryStrength::Cry),
            Just(CryStrength::Inconsolable)
        ];
        prop::collection::vec(one, 40)
    }

    fn minutes_of(ribbon: &Ribbon, wanted: &[RibbonMark]) -> f64 {
        let columns = ribbon.marks.iter().zip(&ribbon.from_minutes).zip(&ribbon.to_minutes);
        columns.filter(|((m, _), _)| wanted.contains(m)).map(|((_, from), to)| to - from).sum()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn what_is_drawn_adds_up_to_what_is_counted(
            sleeps in stretches(),
            cries in stretches(),
            strengths in strengths(),
            day_start in 0_u16..=12,
            zone in prop::sample::select(vec!["Europe/London", "Asia/Kathmandu", "America/St_Johns"]),
        ) {
            let mut home = Home::new(zone);
            home.settings.day_start = ClockTime::new(day_start, 0).unwrap();
            // The clocks of London go back in this week.
            let monday = home.at("2026-10-19 00:00");
            let span = |(start, length): (i64, i64)| Span::Interval {
                start: monday.plus(start * MINUTE),
                end: monday.plus((start + length) * MINUTE),
            };
            for stretch in sleeps {
                home.add(MIRA, sleep(), span(stretch));
            }
            for (stretch, strength) in cries.into_iter().zip(strengths) {
                home.add(MIRA, cry(strength), span(stretch));
            }
            let now = home.at("2026-10-27 12:00");
            let calendar = home.calendar();
            let facts = home.facts(MIRA, now);
            let (first, last) = ("2026-10-18".parse().unwrap(), "2026-10-27".parse().unwrap());
            let outline = Outline::of(&facts, &calendar, first, last);
            let days = calendar.days(first, last);
            for (day, measures) in days.iter().zip(outline.days(&facts, &calendar, &days)) {
                let drawn = ribbon((day.start, day.end), &facts, &outline, &[], &calendar, now);
                let asleep = minutes_of(&drawn, &[RibbonMark::NightSleep, RibbonMark::Nap]);
                prop_assert!((asleep - measures.sleep.total_minutes).abs() < 1e-6);
                let fuss = minutes_of(&drawn, &[RibbonMark::Fuss]);
                prop_assert!((fuss - measures.crying.fuss_minutes).abs() < 1e-6);
                let crying = minutes_of(
                    &drawn,
                    &[RibbonMark::Fuss, RibbonMark::Cry, RibbonMark::Inconsolable],
                );
                prop_assert!((crying - measures.crying.total_minutes()).abs() < 1e-6);
                prop_assert!(drawn.from_minutes.is_sorted());
            }
        }
    }
}
