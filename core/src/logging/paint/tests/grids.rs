//! Which cells a board has, and which paint is refused.

use super::super::*;
use crate::calendar::Zones;
use crate::logging::testing::{at, brief, mia, with_context};
use crate::model::{ChildId, HOUR, Instant, Paint, PaintOver, PaintQuery, PaintStroke, Painting};

fn utc(text: &str) -> Instant {
    chrono::DateTime::parse_from_rfc3339(text).unwrap().into()
}

fn zones(name: &str) -> Zones {
    Zones::single(name.parse().unwrap())
}

fn asked(from: Option<&str>, until: Option<&str>) -> PaintQuery {
    PaintQuery { child: mia().id, from: from.map(utc), until: until.map(utc) }
}

#[test]
fn the_last_twelve_hours_end_with_the_cell_that_goes_on() {
    let now = utc("2026-11-21T07:03:20Z");
    let grid = grid(&asked(None, None), now, &zones("Europe/London"));
    assert_eq!((grid.start, grid.end), (utc("2026-11-20T19:05:00Z"), utc("2026-11-21T07:05:00Z")));
    assert_eq!(grid.cells(), 144);
}

#[test]
fn on_a_line_no_new_cell_has_begun() {
    let now = utc("2026-11-21T07:05:00Z");
    assert_eq!(grid(&asked(None, None), now, &zones("Europe/London")).end, now);
}

#[test]
fn a_board_from_a_time_lasts_twelve_hours_and_twenty_four_at_most() {
    let (now, london) = (utc("2026-11-21T07:03:20Z"), zones("Europe/London"));
    // 20:12 lies in the cell of 20:10.
    let since = grid(&asked(Some("2026-11-18T20:12:00Z"), None), now, &london);
    assert_eq!((since.start, since.cells()), (utc("2026-11-18T20:10:00Z"), 144));
    let days = asked(Some("2026-11-18T20:00:00Z"), Some("2026-11-21T20:00:00Z"));
    assert_eq!(grid(&days, now, &london).cells(), 288);
    let backwards = asked(Some("2026-11-20T20:00:00Z"), Some("2026-11-19T20:00:00Z"));
    assert_eq!(grid(&backwards, now, &london).cells(), 0);
    let later = grid(&asked(Some("2027-01-01T00:00:00Z"), None), now, &london);
    assert_eq!(later.cells(), 0);
}

#[test]
fn cells_follow_clocks_that_are_not_on_the_half_hour() {
    // Nepal is 5 h 45 min ahead: 00:00 there is 18:15 UTC.
    let now = utc("2026-11-21T00:17:00Z");
    assert_eq!(cell_of(now, &zones("Asia/Kathmandu")), utc("2026-11-21T00:15:00Z"));
}

#[test]
fn a_night_over_a_change_of_clocks_has_the_cells_it_had_minutes_for() {
    let london = zones("Europe/London");
    // 19:00 to 07:00 on the clocks: 11 hours in spring, 13 in autumn.
    let spring = asked(Some("2026-03-28T19:00:00Z"), Some("2026-03-29T06:00:00Z"));
    let cells = grid(&spring, utc("2026-03-29T12:00:00Z"), &london).cells();
    assert_eq!(cells, 11 * 12);
    let autumn = asked(Some("2026-10-24T18:00:00Z"), Some("2026-10-25T07:00:00Z"));
    let cells = grid(&autumn, utc("2026-10-25T12:00:00Z"), &london).cells();
    assert_eq!(cells, 13 * 12);
}

/// The problems of one stroke, at 22:00 of the test family's evening.
fn refused(start: Instant, end: Instant) -> Vec<String> {
    let painting = Painting {
        children: vec![mia().id],
        strokes: vec![PaintStroke { paint: Paint::Fuss, start, end }],
        over: PaintOver::Keep,
        caregiver: None,
    };
    with_context(|context| brief(&check_painting(&painting, &zones("Europe/London"), context)))
}

#[test]
fn paint_off_the_cells_backwards_or_too_long_is_refused() {
    assert_eq!(refused(at(0), at(30)), [""; 0]);
    assert_eq!(refused(at(2), at(30)), ["strokes WrongTiming Refuse"]);
    assert_eq!(refused(at(30), at(30)), ["strokes EndBeforeStart Refuse"]);
    assert_eq!(refused(at(30).plus(-25 * HOUR), at(30)), ["strokes TooLong Refuse"]);
    assert_eq!(refused(Instant(i64::MIN), Instant(i64::MAX)), ["strokes OutOfRange Refuse"]);
}

#[test]
fn cells_that_have_not_come_cannot_be_painted() {
    // It is 22:00 to the millisecond: the cell of 22:00 has not begun.
    assert_eq!(refused(at(170), at(180)), [""; 0]);
    assert_eq!(refused(at(175), at(185)), ["strokes InFuture Refuse"]);
    assert_eq!(refused(at(180), at(185)), ["strokes InFuture Refuse"]);
}

#[test]
fn a_painting_is_about_known_children_and_has_a_stroke() {
    let stranger = ChildId(uuid::Uuid::from_u128(77));
    let painting = Painting {
        children: vec![stranger],
        strokes: Vec::new(),
        over: PaintOver::Keep,
        caregiver: Some(crate::model::CaregiverId(uuid::Uuid::from_u128(78))),
    };
    let problems =
        with_context(|context| brief(&check_painting(&painting, &zones("UTC"), context)));
    assert_eq!(
        problems,
        [
            "children UnknownChild Refuse",
            "caregiver UnknownCaregiver Refuse",
            "strokes Missing Refuse"
        ]
    );
    assert_eq!(each_once(&[stranger, mia().id, stranger]).count(), 2);
}
