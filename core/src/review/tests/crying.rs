use super::*;
use CryStrength::{Cry, Fuss, Inconsolable};

#[test]
fn where_kinds_of_crying_overlap_the_stronger_counts() {
    let family = Family::living_in("Europe/London")
        .cry(Fuss, "2026-02-03 17:00", "2026-02-03 18:00")
        .cry(Inconsolable, "2026-02-03 17:30", "2026-02-03 17:40")
        .cry(Cry, "2026-02-03 17:20", "2026-02-03 17:50");
    let crying = family.day("2026-02-03").crying;
    // Fussing 17:00-17:20 and 17:50-18:00; crying 17:20-17:30 and 17:40-17:50.
    assert_eq!(crying.fuss_minutes, 30.0);
    assert_eq!(crying.cry_minutes, 20.0);
    assert_eq!(crying.inconsolable_minutes, 10.0);
    assert_eq!((crying.bouts, crying.longest_bout_minutes), (1, 60.0));
    assert_eq!((crying.evening_minutes, crying.total_minutes()), (60.0, 60.0));
}

#[test]
fn bouts_less_than_five_minutes_apart_are_one_whatever_their_kind() {
    let family = Family::living_in("Europe/London")
        .cry(Fuss, "2026-02-03 10:00", "2026-02-03 10:10")
        .cry(Cry, "2026-02-03 10:14", "2026-02-03 10:20")
        .cry(Fuss, "2026-02-03 10:25", "2026-02-03 10:30");
    let crying = family.day("2026-02-03").crying;
    // 10:00 to 10:20 is one bout, though calm for 4 min of it; 10:25 begins another.
    assert_eq!((crying.bouts, crying.longest_bout_minutes), (2, 20.0));
    assert_eq!((crying.fuss_minutes, crying.cry_minutes), (15.0, 6.0));
}

#[test]
fn a_bout_belongs_to_the_day_in_which_it_begins_and_its_minutes_to_both() {
    let family =
        Family::living_in("Europe/London").cry(Cry, "2026-02-03 23:50", "2026-02-04 00:15");
    let days = family.days("2026-02-03", "2026-02-04");
    assert_eq!((days[0].crying.bouts, days[0].crying.longest_bout_minutes), (1, 25.0));
    assert_eq!((days[0].crying.cry_minutes, days[0].crying.evening_minutes), (10.0, 10.0));
    assert_eq!((days[1].crying.bouts, days[1].crying.longest_bout_minutes), (0, 0.0));
    assert_eq!((days[1].crying.cry_minutes, days[1].crying.evening_minutes), (15.0, 0.0));
    assert!(days[1].crying.logged);
}

#[test]
fn the_evening_begins_at_four() {
    let family = Family::living_in("Europe/London")
        .cry(Fuss, "2026-02-03 15:50", "2026-02-03 16:10")
        .cry(Fuss, "2026-02-03 08:00", "2026-02-03 08:30");
    let crying = family.day("2026-02-03").crying;
    assert_eq!((crying.evening_minutes, crying.fuss_minutes), (10.0, 50.0));
}

#[test]
fn crying_without_an_end_logs_the_day_and_is_no_bout() {
    let family =
        Family::living_in("Europe/London").cry(Cry, "2026-02-03 17:00", "2026-02-03 17:00");
    let crying = family.day("2026-02-03").crying;
    assert!(crying.logged);
    assert_eq!((crying.bouts, crying.total_minutes()), (0, 0.0));
}
