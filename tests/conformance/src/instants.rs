//! Instants as the family's clock shows them.

use chrono::{DateTime, FixedOffset, LocalResult, NaiveDateTime, TimeZone, Timelike};
use chrono_tz::Tz;

use crate::scenario::StoryError;

/// Local time such as `2026-03-29 01:30`; with seconds and offset only where they are needed to
/// know the instant.
pub(crate) fn print(milliseconds: i64, zone: Tz) -> String {
    let Some(at) = DateTime::from_timestamp_millis(milliseconds) else {
        return format!("{milliseconds} ms");
    };
    let at = at.with_timezone(&zone);
    let local = at.naive_local();
    let mut text = local.format("%Y-%m-%d %H:%M").to_string();
    if local.second() != 0 || local.nanosecond() != 0 {
        text += &local.format(":%S").to_string();
    }
    if local.nanosecond() != 0 {
        text += &local.format("%.3f").to_string();
    }
    if !matches!(zone.from_local_datetime(&local), LocalResult::Single(_)) {
        text += &at.format(" %:z").to_string();
    }
    text
}

/// Reads what [`print`] writes, and any local time with an offset.
pub(crate) fn parse(text: &str, zone: Tz) -> Result<i64, StoryError> {
    let wrong = |why: &str| StoryError::new(format!("read the time {text:?}: {why}"));
    if let Some(number) = text.strip_suffix(" ms") {
        return number.parse().map_err(|_| wrong("expected a number of milliseconds"));
    }
    if let Some((local, offset)) = text.rsplit_once(' ')
        && offset.starts_with(['+', '-'])
    {
        let at = local_time(local).ok_or_else(|| wrong("expected 2026-03-29 01:30 +01:00"))?;
        let offset: FixedOffset = offset.parse().map_err(|_| wrong("expected an offset"))?;
        let at = offset.from_local_datetime(&at).single().ok_or_else(|| wrong("out of range"))?;
        return Ok(at.timestamp_millis());
    }
    let local = local_time(text).ok_or_else(|| wrong("expected 2026-03-29 01:30"))?;
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) => Ok(at.timestamp_millis()),
        LocalResult::Ambiguous(..) => Err(wrong("it is there twice, add the offset")),
        LocalResult::None => Err(wrong("the clocks leap over it")),
    }
}

fn local_time(text: &str) -> Option<NaiveDateTime> {
    ["%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S%.f"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const BERLIN: Tz = chrono_tz::Europe::Berlin;

    #[test]
    fn a_time_that_is_there_twice_names_its_offset() {
        // Clocks in Berlin go back from 03:00 to 02:00 on 25 October 2026.
        let first = parse("2026-10-25 02:30 +02:00", BERLIN).unwrap();
        let second = parse("2026-10-25 02:30 +01:00", BERLIN).unwrap();
        assert_eq!(second - first, 3_600_000);
        assert_eq!(print(first, BERLIN), "2026-10-25 02:30 +02:00");
        assert_eq!(print(second, BERLIN), "2026-10-25 02:30 +01:00");
        assert!(parse("2026-10-25 02:30", BERLIN).is_err());
        assert!(parse("2026-03-29 02:30", BERLIN).is_err(), "leapt over in spring");
    }

    #[test]
    fn every_instant_is_read_back_as_it_was() {
        for at in [0, 1, -1, 1_772_355_600_000, 1_772_355_605_250, i64::MIN, i64::MAX] {
            assert_eq!(parse(&print(at, BERLIN), BERLIN).unwrap(), at, "{}", print(at, BERLIN));
        }
        assert_eq!(print(1_772_355_600_000, BERLIN), "2026-03-01 10:00");
    }
}
