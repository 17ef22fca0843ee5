use super::*;

#[test]
fn the_nap_two_carers_logged_counts_once() {
    let family = Family::living_in("Europe/London")
        .sleep("2026-02-03 13:00", "2026-02-03 14:05")
        .sleep("2026-02-03 12:58", "2026-02-03 14:03");
    // Together 12:58 to 14:05: 67 min, one nap.
    let sleep = family.day("2026-02-03").sleep;
    assert_eq!((sleep.total_minutes, sleep.naps, sleep.nap_minutes), (67.0, 1, 67.0));
}

#[test]
fn a_nap_counts_from_ten_minutes_on_and_a_shorter_one_still_adds_its_minutes() {
    let mut family = Family::living_in("Europe/London");
    let start = family.at("2026-02-03 10:00");
    let nap = |seconds: i64| SleepFact {
        start,
        end: start.plus(seconds * 1000),
        onset_latency_minutes: None,
    };
    family.facts.sleeps = vec![nap(9 * 60 + 59)];
    let short = family.day("2026-02-03").sleep;
    assert_eq!((short.naps, short.nap_minutes), (0, 0.0));
    assert!(short.logged && short.total_minutes > 9.98);
    family.facts.sleeps = vec![nap(600)];
    let ten = family.day("2026-02-03").sleep;
    assert_eq!((ten.naps, ten.nap_minutes, ten.total_minutes), (1, 10.0, 10.0));
}

#[test]
fn a_nap_belongs_whole_to_the_day_in_which_it_begins() {
    // With a day that begins at noon, a nap from 11:30 to 12:30 begins the day before.
    let settings = Settings { day_start: clock("12:00"), ..Settings::default() };
    let family =
        Family::with("Europe/London", &settings).sleep("2026-02-04 11:30", "2026-02-04 12:30");
    let days = family.days("2026-02-03", "2026-02-04");
    assert_eq!((days[0].sleep.naps, days[0].sleep.nap_minutes), (1, 60.0));
    assert_eq!((days[1].sleep.naps, days[1].sleep.nap_minutes), (0, 0.0));
    assert_eq!((days[0].sleep.total_minutes, days[1].sleep.total_minutes), (30.0, 30.0));
    // It ends on the second day.
    assert_eq!(days[0].sleep.longest_period_minutes, 0.0);
    assert_eq!(days[1].sleep.longest_period_minutes, 60.0);
}

#[test]
fn a_day_that_begins_at_six_takes_the_small_hours_from_the_next_date() {
    let settings = Settings { day_start: clock("06:00"), ..Settings::default() };
    let family = Family::with("Europe/London", &settings)
        .sleep("2026-02-04 04:30", "2026-02-04 06:30")
        .feed(FeedFormName::Breast, "2026-02-04 05:59", 12, 0.0)
        .feed(FeedFormName::Bottle, "2026-02-04 06:00", 0, 90.0);
    let days = family.days("2026-02-03", "2026-02-04");
    // 04:30 to 06:00 is the end of 3 February, 06:00 to 06:30 the start of the 4th.
    assert_eq!((days[0].sleep.total_minutes, days[1].sleep.total_minutes), (90.0, 30.0));
    assert_eq!((days[0].feeding.breast_feeds, days[0].feeding.bottles), (1, 0));
    assert_eq!((days[1].feeding.breast_feeds, days[1].feeding.bottles), (0, 1));
    assert_eq!(family.night("2026-02-03").sleep_minutes, 120.0);
}

#[test]
fn the_longest_period_of_a_day_is_the_longest_that_ends_on_it() {
    let family = Family::living_in("Europe/London")
        .sleep("2026-02-03 21:00", "2026-02-04 01:00")
        .sleep("2026-02-04 02:00", "2026-02-04 05:30")
        .sleep("2026-02-04 20:00", "2026-02-05 00:00");
    let days = family.days("2026-02-03", "2026-02-05");
    let longest: Vec<_> = days.iter().map(|d| d.sleep.longest_period_minutes).collect();
    // The last one ends on the stroke of midnight: on the 4th, not on the 5th. Both have 240.
    assert_eq!(longest, [0.0, 240.0, 0.0]);
}

#[test]
fn feeds_count_by_their_start_and_comfort_is_none() {
    let family = Family::living_in("Asia/Kathmandu")
        .feed(FeedFormName::Breast, "2026-02-03 23:50", 25, 0.0)
        .feed(FeedFormName::Bottle, "2026-02-03 09:00", 15, 118.5)
        .feed(FeedFormName::Bottle, "2026-02-03 13:00", 15, 60.0)
        .feed(FeedFormName::Solids, "2026-02-03 17:00", 0, 0.0)
        .feed(FeedFormName::Comfort, "2026-02-03 18:00", 30, 0.0);
    let days = family.days("2026-02-03", "2026-02-04");
    let today = &days[0].feeding;
    assert_eq!((today.feeds, today.breast_feeds, today.bottles, today.solids), (4, 1, 2, 1));
    assert_eq!((today.breast_minutes, today.bottle_ml), (25.0, 178.5));
    // The feed that goes on past midnight is no second feed, but the next day is logged.
    assert_eq!(days[1].feeding.feeds, 0);
    assert!(days[1].feeding.logged);
}

#[test]
fn where_the_baby_said_no_there_was_no_massage_but_the_day_is_logged() {
    let family = Family::living_in("Europe/London").massage("2026-02-03 18:30", 12, false).massage(
        "2026-02-04 18:30",
        1,
        true,
    );
    let days = family.days("2026-02-03", "2026-02-05");
    assert_eq!((days[0].massage.sessions, days[0].massage.minutes), (1, 12.0));
    assert_eq!((days[1].massage.sessions, days[1].massage.minutes), (0, 0.0));
    let logged: Vec<_> = days.iter().map(|d| d.massage.logged).collect();
    assert_eq!(logged, [true, true, false]);
}

#[test]
fn a_day_is_logged_by_an_entry_that_touches_it_or_by_the_word_none() {
    let family = Family::living_in("Europe/London")
        .sleep("2026-02-02 22:00", "2026-02-03 00:00") // ends as the 3rd begins
        .sleep("2026-02-04 10:00", "2026-02-04 10:00") // the end is unknown
        .none(EntryKind::Cry, "2026-02-03")
        .other(EntryKind::Diaper, "2026-02-04 00:00");
    let days = family.days("2026-02-01", "2026-02-04");
    let sleep: Vec<_> = days.iter().map(|d| d.sleep.logged).collect();
    assert_eq!(sleep, [false, true, false, true]);
    assert_eq!(days[3].sleep.total_minutes, 0.0);
    let crying: Vec<_> = days.iter().map(|d| d.crying.logged).collect();
    assert_eq!(crying, [false, false, true, false]);
    let calendar_days = family.calendar.days(date("2026-02-01"), date("2026-02-04"));
    let diapers = crate::review::logged_days(&calendar_days, &family.facts, EntryKind::Diaper);
    assert_eq!(diapers, [false, false, false, true]);
}

#[test]
fn a_whole_day_is_asleep_and_crying_awake_and_the_rest() {
    let family = Family::living_in("Europe/London")
        .sleep("2026-02-03 13:00", "2026-02-03 14:00")
        .cry(CryStrength::Cry, "2026-02-03 13:50", "2026-02-03 14:20");
    let balance = family.day("2026-02-03").balance;
    // The ten minutes logged as both count as sleep: 60 + 20 + 1360 = 1440.
    assert_eq!(balance.asleep_minutes, 60.0);
    assert_eq!(balance.crying_awake_minutes, 20.0);
    assert_eq!(balance.other_minutes, 1360.0);
    assert_eq!(balance.day_minutes, 1440.0);
}
