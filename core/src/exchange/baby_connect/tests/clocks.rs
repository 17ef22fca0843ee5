//! Local times that exist twice, never, or cannot be.

use super::*;

#[test]
fn an_hour_that_no_clock_on_earth_skipped_is_a_slip() {
    let row = "7/7/20 10:00 AM,7/7/20 12:00 PM,60,Sleep,,,Eva slept (1h),,A";
    let (_, findings) = one_in(row, "Asia/Tokyo");
    assert_eq!(kinds(&findings), [Kind::DurationDiffers]);
}

#[test]
fn a_sleep_without_an_end_is_no_running_timer() {
    let (row, findings) = one("1/3/20 4:33 PM,,,Sleep,,,Eva slept,,A");
    assert_eq!(row.span, Span::EndUnknown { start: at("2020-01-03T16:33:00-08:00") });
    assert_eq!(kinds(&findings), [Kind::EndMissing]);
}

#[test]
fn a_time_that_exists_twice_is_the_first() {
    // The clocks of Los Angeles go back from 2:00 to 1:00 on 1 November 2020.
    let (row, findings) = one("11/1/20 1:30 AM,11/1/20 3:00 AM,150,Sleep,,,Eva slept (2h30m),,A");
    let (start, end) = (at("2020-11-01T01:30:00-07:00"), at("2020-11-01T03:00:00-08:00"));
    assert_eq!(row.span, Span::Interval { start, end });
    assert_eq!(kinds(&findings), [Kind::TwiceTookFirst]);
}

#[test]
fn a_time_that_exists_twice_is_the_second_when_only_that_fits() {
    let (row, findings) = one("11/1/20 1:30 AM,11/1/20 3:00 AM,90,Sleep,,,Eva slept (1h30m),,A");
    assert_eq!(row.span.start(), at("2020-11-01T01:30:00-08:00"));
    assert_eq!(kinds(&findings), [Kind::TwiceTookSecond]);
    let (row, findings) = one("10/31/20 11:00 PM,11/1/20 1:30 AM,210,Sleep,,,Eva slept (3h30m),,A");
    assert_eq!(row.span.end(), Some(at("2020-11-01T01:30:00-08:00")));
    assert_eq!(kinds(&findings), [Kind::TwiceTookSecond]);
    // Twenty minutes across the change: from the first 1:50 to the second 1:10.
    let (row, findings) = one("11/1/20 1:50 AM,11/1/20 1:10 AM,20,Sleep,,,Eva slept (20m),,A");
    let (start, end) = (at("2020-11-01T01:50:00-07:00"), at("2020-11-01T01:10:00-08:00"));
    assert_eq!(row.span, Span::Interval { start, end });
    assert_eq!(kinds(&findings), [Kind::TwiceTookFirst, Kind::TwiceTookSecond]);
}

#[test]
fn a_time_that_does_not_exist_moves_forward_by_the_gap() {
    // The clocks of Los Angeles go from 2:00 to 3:00 on 8 March 2020.
    let (row, findings) = one("3/8/20 2:30 AM,3/8/20 4:00 AM,30,Sleep,,,Eva slept (30m),,A");
    let (start, end) = (at("2020-03-08T03:30:00-07:00"), at("2020-03-08T04:00:00-07:00"));
    assert_eq!(row.span, Span::Interval { start, end });
    assert_eq!(findings, [Finding { line: 2, kind: Kind::Skipped, minutes: 60 }]);
}

#[test]
fn an_end_that_cannot_be_is_unknown_and_stays_in_the_note() {
    let (row, findings) = one("5/4/20 9:00 PM,5/4/20 8:00 PM,60,Sleep,,,Eva slept (1h),,A");
    assert_eq!(row.span, Span::EndUnknown { start: at("2020-05-04T21:00:00-07:00") });
    assert_eq!(row.note.as_deref(), Some("End Time: 5/4/20 8:00 PM\nDuration (min): 60"));
    assert_eq!(kinds(&findings), [Kind::EndBeforeStart, Kind::KeptInNote]);
    let (row, findings) = one("5/4/20 9:00 PM,5/6/20 9:01 PM,60,Bottle,5,Milk,,,A");
    assert_eq!(row.span, Span::EndUnknown { start: at("2020-05-04T21:00:00-07:00") });
    assert_eq!(kinds(&findings), [Kind::TooLong, Kind::KeptInNote]);
    let (row, findings) = one("5/4/20 9:00 PM,later,,Bottle,5,Milk,,,A");
    assert_eq!(row.span, Span::EndUnknown { start: at("2020-05-04T21:00:00-07:00") });
    assert_eq!(row.note.as_deref(), Some("End Time: later"));
    assert_eq!(kinds(&findings), [Kind::EndUnreadable, Kind::KeptInNote]);
}

#[test]
fn dates_with_the_day_first_are_read_and_reported() {
    let file = format!(
        "{HEAD}25/3/20 17:02,,,Bottle,5,Milk,Eva drank 5 oz of milk,,U\r\n\
         2/3/20 16:00,,,Bottle,5,Milk,Eva drank 5 oz of milk,,U\r\n"
    );
    let reading = read_in(file.as_bytes(), "Europe/London");
    assert_eq!(reading.rows[1].date.to_string(), "2020-03-02");
    assert_eq!(kinds(&reading.findings), [Kind::DayBeforeMonth]);
}
