//! Dates and times as the terminal writes them: `Sat 7 Mar 22:56`.

use chrono::{Datelike, Timelike};
use tend::model::{CivilDate, Instant};
use tend::words::Words;

use super::Paper;

impl Paper {
    /// "Sat 7 Mar".
    pub fn date(&self, date: CivilDate) -> String {
        date_in(&self.words, date)
    }

    /// "Sat 7 Mar 2020".
    pub fn date_and_year(&self, date: CivilDate) -> String {
        let year = date.0.year().to_string();
        self.words.say("cli-date-year", &[("date", self.date(date).into()), ("year", year.into())])
    }

    /// "2 Mar – 8 Mar 2020", or with both years where they differ.
    pub fn dates(&self, first: CivilDate, last: CivilDate) -> String {
        let start = if first.0.year() == last.0.year() {
            self.date(first)
        } else {
            self.date_and_year(first)
        };
        let end = self.date_and_year(last);
        self.words.say("cli-span", &[("start", start.into()), ("end", end.into())])
    }

    /// "22:56" on the family's clocks.
    pub fn clock(&self, at: Instant) -> String {
        let local = self.calendar.zones().local(at);
        format!("{:02}:{:02}", local.hour(), local.minute())
    }

    /// "Sat 7 Mar 22:56".
    pub fn moment(&self, at: Instant) -> String {
        let date = CivilDate(self.calendar.zones().local(at).date());
        format!("{} {}", self.date(date), self.clock(at))
    }

    /// "Sat 7 Mar 2020 22:56".
    pub fn moment_and_year(&self, at: Instant) -> String {
        let date = CivilDate(self.calendar.zones().local(at).date());
        format!("{} {}", self.date_and_year(date), self.clock(at))
    }

    /// "7 Mar", for a column of weeks.
    pub fn day_and_month(&self, date: CivilDate) -> String {
        let month = month(&self.words, date);
        self.words.say("cli-day-month", &[("day", date.0.day().into()), ("month", month.into())])
    }
}

fn date_in(words: &Words, date: CivilDate) -> String {
    let day_month = words.say(
        "cli-day-month",
        &[("day", date.0.day().into()), ("month", month(words, date).into())],
    );
    let weekday = weekday(words, date);
    words.say("cli-date", &[("weekday", weekday.into()), ("day", day_month.into())])
}

fn weekday(words: &Words, date: CivilDate) -> String {
    let number = date.0.weekday().number_from_monday();
    words.say("cli-weekday", &[("weekday", number.into())])
}

fn month(words: &Words, date: CivilDate) -> String {
    words.say("cli-month", &[("month", date.0.month().into())])
}

#[cfg(test)]
mod tests {
    use crate::print::paper::testing::paper;
    use tend::model::Instant;

    #[test]
    fn a_time_stands_as_the_familys_clocks_showed_it() {
        // 2020-03-08T06:56:00Z is 22:56 of the day before in Los Angeles.
        let at = Instant(1_583_650_560_000);
        assert_eq!(paper().moment(at), "Sat 7 Mar 22:56");
        assert_eq!(paper().moment_and_year(at), "Sat 7 Mar 2020 22:56");
    }

    #[test]
    fn a_period_names_its_year_once_unless_there_are_two() {
        let date = |text: &str| text.parse().unwrap();
        assert_eq!(
            paper().dates(date("2020-03-02"), date("2020-03-08")),
            "Mon 2 Mar – Sun 8 Mar 2020"
        );
        assert_eq!(
            paper().dates(date("2019-12-30"), date("2020-01-05")),
            "Mon 30 Dec 2019 – Sun 5 Jan 2020"
        );
    }
}
