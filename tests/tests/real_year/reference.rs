//! The reference, and how the review is compared with it.

use std::fs;

use serde::Deserialize;
use tend::model::{CivilDate, DayMeasures, NightMeasures};
use tend::screen::review::{MiddleShown, ReviewMeasure, ReviewScreen};
use tend_tests::house;

use crate::Outcome;

/// What was computed apart from the core. Each row is in the order of its `…_fields`.
#[derive(Deserialize)]
pub struct Reference {
    /// Journal days that begin at midnight.
    pub days: Vec<DayRow>,
    /// Journal days that begin at 06:00.
    pub days_from_06: Vec<DayRow>,
    /// Nights, whenever the day begins.
    pub nights: Vec<NightRow>,
    /// Median, quartiles and count of each week, by the measures of [`IN_WEEKS`].
    pub weeks: Vec<WeekRow>,
}

/// Date, minutes asleep, naps, nap minutes, feeds, minutes at the breast, ml from bottles,
/// longest sleep period that ends on the day.
#[derive(Deserialize)]
pub struct DayRow(pub CivilDate, f64, u32, f64, u32, f64, f64, f64);

/// Date, minutes of night sleep, longest period, wakings, wake after onset, sleep periods.
#[derive(Deserialize)]
pub struct NightRow(CivilDate, f64, f64, u32, f64, u32);

/// Median, lower and upper quartile, count.
pub type Middle = Option<(f64, f64, f64, u32)>;

/// The first of seven dates, and the middles in the order of [`IN_WEEKS`].
#[derive(Deserialize)]
pub struct WeekRow(pub CivilDate, pub [Middle; 10]);

/// What the weeks are measured by.
pub const IN_WEEKS: [ReviewMeasure; 10] = [
    ReviewMeasure::Asleep,
    ReviewMeasure::LongestPeriod,
    ReviewMeasure::NightSleep,
    ReviewMeasure::Wakings,
    ReviewMeasure::WakeAfterOnset,
    ReviewMeasure::Naps,
    ReviewMeasure::NapMinutes,
    ReviewMeasure::Feeds,
    ReviewMeasure::BreastMinutes,
    ReviewMeasure::Bottle,
];

impl Reference {
    pub fn read() -> Outcome<Self> {
        let text = fs::read_to_string(house::root().join("tests/data/real_year.json"))?;
        Ok(serde_json::from_str(&text)?)
    }
}

/// Numbers that differ, each in words; empty when all agree.
#[derive(Default)]
pub struct Differences(Vec<String>);

impl Differences {
    /// Differences of the two half years from their days and nights, which begin on the same day.
    pub fn of_the_year(reviews: &[ReviewScreen], days: &[DayRow], nights: &[NightRow]) -> Self {
        let mut differences = Self::default();
        let halves = days.chunks(182).zip(nights.chunks(182));
        for (review, (days, nights)) in reviews.iter().zip(halves) {
            differences.days(&review.days, days);
            differences.nights(&review.nights, nights);
        }
        differences
    }

    fn number(&mut self, date: CivilDate, name: &str, core: f64, reference: f64) {
        let agree = (core - reference).abs() <= 1e-6;
        if !agree {
            self.0.push(format!("{date} {name}: {core}, but the reference has {reference}"));
        }
    }

    pub fn date(&mut self, core: CivilDate, reference: CivilDate) {
        if core != reference {
            self.0.push(format!("{core} stands where the reference has {reference}"));
        }
    }

    pub fn days(&mut self, core: &[DayMeasures], reference: &[DayRow]) {
        assert_eq!(core.len(), reference.len(), "every day is there");
        for (day, row) in core.iter().zip(reference) {
            let &DayRow(date, asleep, naps, nap_minutes, feeds, breast, bottle, longest) = row;
            self.date(day.date, date);
            self.number(date, "total_minutes", day.sleep.total_minutes, asleep);
            self.number(date, "naps", day.sleep.naps.into(), naps.into());
            self.number(date, "nap_minutes", day.sleep.nap_minutes, nap_minutes);
            self.number(date, "longest period", day.sleep.longest_period_minutes, longest);
            self.number(date, "feeds", day.feeding.feeds.into(), feeds.into());
            self.number(date, "breast_minutes", day.feeding.breast_minutes, breast);
            self.number(date, "bottle_ml", day.feeding.bottle_ml, bottle);
            // This family logged no crying and no massage.
            self.number(date, "crying", day.crying.total_minutes(), 0.0);
            self.number(date, "massage", day.massage.minutes, 0.0);
            self.number(date, "balance, asleep", day.balance.asleep_minutes, asleep);
            let awake = day.balance.day_minutes - asleep;
            self.number(date, "balance, other", day.balance.other_minutes, awake);
        }
    }

    pub fn nights(&mut self, core: &[NightMeasures], reference: &[NightRow]) {
        assert_eq!(core.len(), reference.len(), "every night is there");
        for (night, row) in core.iter().zip(reference) {
            let &NightRow(date, asleep, longest, wakings, awake, periods) = row;
            self.date(night.date, date);
            self.number(date, "sleep_minutes", night.sleep_minutes, asleep);
            self.number(date, "longest_period_minutes", night.longest_period_minutes, longest);
            self.number(date, "wakings", night.wakings.into(), wakings.into());
            self.number(date, "wake_after_onset_minutes", night.wake_after_onset_minutes, awake);
            self.number(date, "logged", night.logged.into(), (periods > 0).into());
        }
    }

    pub fn middle(
        &mut self,
        week: CivilDate,
        name: &str,
        core: Option<MiddleShown>,
        apart: Middle,
    ) {
        let core = core.map(|m| [m.median, m.lower_quartile, m.upper_quartile, m.logged.into()]);
        let apart = apart.map(|(median, lower, upper, count)| [median, lower, upper, count.into()]);
        match (core, apart) {
            (Some(core), Some(apart)) => {
                for (core, apart) in core.into_iter().zip(apart) {
                    self.number(week, name, core, apart);
                }
            }
            (None, None) => {}
            _ => self.0.push(format!("{week} {name}: {core:?}, but the reference has {apart:?}")),
        }
    }

    pub fn assert_none(self) {
        assert!(self.0.is_empty(), "{} differences:\n{}", self.0.len(), self.0.join("\n"));
    }
}
