//! Dates and times as the terminal writes them: `Sat 7 Mar 22:56`.

use chrono::{Datelike, Timelike};
use tend::model::{CivilDate, Instant};
use tend::words::Words;

use super::Paper;

impl Paper {
    /// "Sat 7 Mar".
    pub fn date(&self, date: CivilDate) -> String {
        date_with(&self.words, date, &date.0.day().to_string())
    }

    /// "Sat  7 Mar", as wide as "Sat 17 Mar".
    pub fn date_in_column(&self, date: CivilDate) -> String {
        let day = format!("{:>2}", date.0.day());
        date_with(&self.words, date, &day)
    }

    /// " 7 Mar", as wide as "17 Mar".
    pub fn day_in_column(&self, date: CivilDate) -> String {
        day_of_month(&self.words, date, &format!("{:>2}", date.0.day()))
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

    /// "Sat 7 Mar 22:56", with the year unless it is that of `now`.
    pub fn moment_seen_from(&self, at: Instant, now: Instant) -> String {
        let year = |at| self.calendar.zones().local(at).year();
        if year(at) == year(now) { self.moment(at) } else { self.moment_and_year(at) }
    }
}

fn day_of_month(words: &Words, date: CivilDate, day: &str) -> String {
    let month = words.say("cli-month", &[("month", date.0.month().into())]);
    words.say("cli-day-month", &[("day", day.into()), ("month", month.into())])
}

fn date_with(words: &Words, date: CivilDate, day: &str) -> String {
    let day = day_of_month(words, date, day);
    let weekday = date.0.weekday().number_from_monday();
    let weekday = words.say("cli-weekday", &[("weekday", weekday.into())]);
    words.say("cli-date", &[("weekday", weekday.into()), ("day", day.into())])
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
