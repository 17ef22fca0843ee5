use super::*;
use crate::model::BreastSide::Left;
use crate::model::{Diaper, DiaperAmount};
use crate::screen::testing::{Home, bottle, child};

/// Mira on the fifth day of her life: born on 15 September 2026.
fn home() -> Home {
    Home::new("Europe/Berlin")
}

fn diaper(home: &mut Home, at: &str, wet: bool, dirty: bool) {
    let amount = |there: bool| there.then_some(DiaperAmount::Medium);
    let diaper = Diaper { wet: amount(wet), dirty: amount(dirty), ..Diaper::default() };
    home.moment(Details::Diaper { diaper }, at);
}

fn screen(home: &Home, now: &str) -> Option<CareScreen> {
    snapshot(&CareInput {
        child: &home.children[0],
        entries: &home.entries,
        calendar: &home.calendar(),
        now: home.at(now),
        words: &Words::english(),
    })
}

fn said(day: &CareDay) -> Vec<&str> {
    day.ranges.iter().map(|range| range.words.as_str()).collect()
}

#[test]
fn counts_stand_beside_the_ranges_of_both_guides() {
    let mut home = home();
    diaper(&mut home, "2026-09-19 02:00", true, false);
    diaper(&mut home, "2026-09-19 08:00", true, true);
    diaper(&mut home, "2026-09-19 12:00", false, false);
    home.breast(&[(Left, "2026-09-19 03:00", "2026-09-19 03:20")]);
    home.breast(&[(Left, "2026-09-19 06:00", "2026-09-19 06:20")]);
    let screen = screen(&home, "2026-09-19 14:00").unwrap();
    // Born on the 15th: day 1 to day 5.
    assert_eq!(screen.days.iter().map(|d| d.day_of_life).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    let today = &screen.days[4];
    assert_eq!((today.wet, today.dirty, today.feeds, today.today), (2, 1, 2, true));
    assert_eq!(
        (screen.days[0].logged, screen.days[0].words.as_str()),
        (false, "Day 1: nothing logged")
    );
    assert_eq!(today.words, "Day 5: 2 wet, 1 dirty, 2 feeds, as logged");
    assert_eq!(
        said(today),
        [
            "Wet diapers: 5 or more",
            "Dirty diapers: 2 or more",
            "Wet diapers: 5 or more",
            "Feeds: 8 to 12"
        ]
    );
    assert_eq!(screen.call.unwrap().id, "feeding-and-diapers");
}

#[test]
fn a_baby_of_six_days() {
    let mut home = home();
    diaper(&mut home, "2026-09-20 02:00", true, true);
    home.breast(&[(Left, "2026-09-20 03:00", "2026-09-20 03:20")]);
    insta::assert_json_snapshot!(screen(&home, "2026-09-20 14:00"));
}

#[test]
fn bottles_and_breast_together_have_no_range_of_feeds() {
    let mut home = home();
    home.breast(&[(Left, "2026-09-28 03:00", "2026-09-28 03:20")]);
    home.moment(bottle(60.0), "2026-09-28 06:00");
    let mixed = screen(&home, "2026-09-28 14:00").unwrap();
    assert!(mixed.days.iter().flat_map(|d| &d.ranges).all(|r| r.what != CareCount::Feeds));
    home.entries.remove(0);
    let bottles = screen(&home, "2026-09-28 14:00").unwrap();
    // Day 14: 6 to 8 in the guide on formula; the diapers of one guide.
    let last = &bottles.days[6];
    assert_eq!(said(last), ["Wet diapers: 6 or more", "Dirty diapers: 2 or more", "Feeds: 6 to 8"]);
}

#[test]
fn the_screen_is_there_for_six_weeks() {
    let home = home();
    // The day of birth is day 1, so day 42 is October 26.
    assert_eq!(screen(&home, "2026-10-26 12:00").unwrap().days[6].day_of_life, 42);
    assert_eq!(screen(&home, "2026-10-27 12:00"), None);
    assert_eq!(screen(&home, "2026-09-14 12:00"), None);
    let mut later = Home::new("Europe/Berlin");
    later.children = vec![child(crate::screen::testing::MIRA, "Mira", "2026-09-19")];
    assert_eq!(screen(&later, "2026-09-19 12:00").unwrap().days.len(), 1);
}
