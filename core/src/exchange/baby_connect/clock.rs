//! Local times as the file writes them: `12/31/20 7:05 PM`.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// Which number of a date comes first. The app writes the month first; exports from phones set
/// to another language have the day first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateOrder {
    MonthFirst,
    DayFirst,
}

/// The order in which the dates of a file can be read: the day first only when some date asks
/// for it and none asks for the other.
pub(super) fn date_order<'a>(cells: impl Iterator<Item = &'a str>) -> DateOrder {
    let mut day_first = false;
    for cell in cells {
        match (local(cell, DateOrder::MonthFirst), local(cell, DateOrder::DayFirst)) {
            (Some(_), None) => return DateOrder::MonthFirst,
            (None, Some(_)) => day_first = true,
            _ => {}
        }
    }
    if day_first { DateOrder::DayFirst } else { DateOrder::MonthFirst }
}

/// The local time of a cell. Years of two digits are of this century; the clock has 12 hours
/// with AM or PM, or 24 without.
pub(super) fn local(cell: &str, order: DateOrder) -> Option<NaiveDateTime> {
    // Newer phones put a narrow no-break space before AM and PM; `char::is_whitespace` knows it.
    let mut parts = cell.split(char::is_whitespace).filter(|part| !part.is_empty());
    let date = date(parts.next()?, order)?;
    let time = time(parts.next()?, parts.next())?;
    parts.next().is_none().then(|| date.and_time(time))
}

fn date(text: &str, order: DateOrder) -> Option<NaiveDate> {
    let mut numbers = text.split('/');
    let (first, second, year) = (numbers.next()?, numbers.next()?, numbers.next()?);
    if numbers.next().is_some() {
        return None;
    }
    let year = match year.len() {
        2 => 2000 + i32::try_from(number(year)?).ok()?,
        4 => i32::try_from(number(year)?).ok()?,
        _ => return None,
    };
    let (month, day) = match order {
        DateOrder::MonthFirst => (first, second),
        DateOrder::DayFirst => (second, first),
    };
    // A journal holds the years 1900 to 2199.
    if !(1900..2200).contains(&year) {
        return None;
    }
    NaiveDate::from_ymd_opt(year, number(month)?, number(day)?)
}

fn time(text: &str, half: Option<&str>) -> Option<NaiveTime> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute) = (number(hour)?, number(minute)?);
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(half) if half.eq_ignore_ascii_case("am") => hour % 12,
        Some(half) if half.eq_ignore_ascii_case("pm") => hour % 12 + 12,
        Some(_) => return None,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

fn number(text: &str) -> Option<u32> {
    let digits = matches!(text.len(), 1..=4) && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str) -> Option<String> {
        local(cell, DateOrder::MonthFirst).map(|at| at.format("%Y-%m-%d %H:%M").to_string())
    }

    #[test]
    fn midnight_and_noon_are_twelve() {
        assert_eq!(read("12/20/19 12:05 AM").unwrap(), "2019-12-20 00:05");
        assert_eq!(read("12/20/19 12:05 PM").unwrap(), "2019-12-20 12:05");
        assert_eq!(read("3/8/20 1:59 am").unwrap(), "2020-03-08 01:59");
        assert_eq!(read("3/8/2020 7:55\u{202f}PM").unwrap(), "2020-03-08 19:55");
        assert_eq!(read("3/8/20 19:55").unwrap(), "2020-03-08 19:55");
    }

    #[test]
    fn what_is_no_time_is_not_guessed_at() {
        for cell in [
            "",
            "3/8/20",
            "7:55 PM",
            "13/8/20 7:55 PM",
            "3/8/20 13:05 PM",
            "3/8/20 0:05 AM",
            "2/30/20 7:55 PM",
            "3/8/20 7:55 PM x",
            "3/8/20 7:60 PM",
            "3/8/020 7:55 PM",
            "3/8/1820 7:55 PM",
            "+3/8/20 7:55 PM",
        ] {
            assert_eq!(read(cell), None, "{cell}");
        }
    }

    #[test]
    fn the_day_is_first_only_when_no_date_says_otherwise() {
        assert_eq!(date_order(["3/8/20 7:55", "25/8/20 7:55"].into_iter()), DateOrder::DayFirst);
        assert_eq!(date_order(["3/8/20 7:55", "4/8/20 7:55"].into_iter()), DateOrder::MonthFirst);
        assert_eq!(date_order(["25/8/20 7:55", "8/25/20 7:55"].into_iter()), DateOrder::MonthFirst);
    }
}
