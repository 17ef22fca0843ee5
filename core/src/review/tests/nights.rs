use super::*;

#[test]
fn a_sleep_over_midnight_is_cut_for_the_days_and_whole_for_the_night() {
    let family = Family::living_in("Europe/London").sleep("2026-02-03 20:15", "2026-02-04 05:45");
    // 20:15 to 24:00 is 3 h 45 = 225 min, 00:00 to 05:45 is 345 min, together 570.
    let days = family.days("2026-02-03", "2026-02-04");
    assert_eq!(days[0].sleep.total_minutes, 225.0);
    assert_eq!(days[1].sleep.total_minutes, 345.0);
    let night = family.night("2026-02-03");
    assert_eq!((night.sleep_minutes, night.longest_period_minutes), (570.0, 570.0));
    assert_eq!((night.wakings, night.wake_after_onset_minutes), (0, 0.0));
    assert!(!family.night("2026-02-04").logged);
}

#[test]
fn the_night_the_clocks_go_forward_is_an_hour_shorter() {
    let family =
        Family::living_in("America/Los_Angeles").sleep("2020-03-07 22:56", "2020-03-08 07:55");
    // The clocks show 8 h 59 min, but 02:00 to 03:00 did not happen: 7 h 59 = 479 min.
    assert_eq!(family.night("2020-03-07").sleep_minutes, 479.0);
    // 64 min before midnight; after it 7 h 55 less one hour = 415 min. 64 + 415 = 479.
    let days = family.days("2020-03-07", "2020-03-08");
    assert_eq!(days[0].sleep.total_minutes, 64.0);
    assert_eq!(days[1].sleep.total_minutes, 415.0);
    assert_eq!(days[1].balance.day_minutes, 23.0 * 60.0);
    assert_eq!(days[1].balance.other_minutes, 23.0 * 60.0 - 415.0);
}

#[test]
fn the_night_the_clocks_go_back_is_an_hour_longer() {
    let family =
        Family::living_in("America/Los_Angeles").sleep("2020-10-31 20:00", "2020-11-01 06:30");
    // 4 h before midnight, 6 h 30 and the doubled hour after it: 240 + 450 = 690 min.
    assert_eq!(family.night("2020-10-31").sleep_minutes, 690.0);
    let days = family.days("2020-10-31", "2020-11-01");
    assert_eq!(days[0].sleep.total_minutes, 240.0);
    assert_eq!(days[1].sleep.total_minutes, 450.0);
    assert_eq!(days[1].balance.day_minutes, 25.0 * 60.0);
}

#[test]
fn wakings_are_the_gaps_between_the_periods_of_a_night() {
    let family = Family::living_in("Europe/London")
        .sleep("2026-02-03 19:30", "2026-02-03 22:00")
        .sleep("2026-02-03 22:20", "2026-02-04 02:00")
        .sleep("2026-02-04 02:05", "2026-02-04 06:40");
    let night = family.night("2026-02-03");
    // Periods of 150, 220 and 275 min; awake 20 and 5 min.
    assert_eq!(night.sleep_minutes, 645.0);
    assert_eq!(night.longest_period_minutes, 275.0);
    assert_eq!(night.wakings, 2);
    assert_eq!(night.wake_after_onset_minutes, 25.0);
}

#[test]
fn a_stir_of_under_five_minutes_is_no_waking_and_belongs_to_the_period() {
    let family = Family::living_in("Europe/London")
        .sleep("2026-02-03 19:30", "2026-02-03 22:00")
        .sleep("2026-02-03 22:04", "2026-02-04 02:00");
    let night = family.night("2026-02-03");
    // From 19:30 to 02:00 is one period of 390 min; only 386 of them were logged asleep.
    assert_eq!((night.sleep_minutes, night.wakings), (390.0, 0));
    let asleep: f64 =
        family.days("2026-02-03", "2026-02-04").iter().map(|d| d.sleep.total_minutes).sum();
    assert_eq!(asleep, 386.0);
}

#[test]
fn half_of_a_period_in_the_window_makes_it_night_and_a_minute_less_makes_it_a_nap() {
    // The window begins at 19:00 and ends at 07:00.
    let cases = [
        ("2026-02-03 18:00", "2026-02-03 20:00", true), // 60 of 120
        ("2026-02-03 17:59", "2026-02-03 20:00", false), // 60 of 121
        ("2026-02-03 18:01", "2026-02-03 20:00", true), // 60 of 119
        ("2026-02-04 06:00", "2026-02-04 08:00", true), // 60 of 120
        ("2026-02-04 06:00", "2026-02-04 08:01", false), // 60 of 121
    ];
    for (start, end, is_night) in cases {
        let family = Family::living_in("Europe/London").sleep(start, end);
        assert_eq!(family.night("2026-02-03").logged, is_night, "{start} to {end}");
        let naps: u32 = family.days("2026-02-03", "2026-02-04").iter().map(|d| d.sleep.naps).sum();
        assert_eq!(naps, u32::from(!is_night), "{start} to {end}");
    }
}

#[test]
fn an_early_nap_that_is_mostly_evening_counts_whole_for_the_night() {
    let family = Family::living_in("Europe/London").sleep("2026-02-03 18:10", "2026-02-04 00:30");
    // 6 h 20 = 380 min, though 50 of them lie before 19:00.
    assert_eq!(family.night("2026-02-03").sleep_minutes, 380.0);
}

#[test]
fn a_sleep_of_a_whole_day_is_no_night_where_neither_holds_half_of_it() {
    // 36 h from 19:00 hold 12 h of two nights each: a third. It stays a nap of its first day.
    let family = Family::living_in("Europe/London").sleep("2026-02-03 19:00", "2026-02-05 07:00");
    assert!(!family.night("2026-02-03").logged && !family.night("2026-02-04").logged);
    assert_eq!(family.day("2026-02-03").sleep.nap_minutes, 2160.0);
}

#[test]
fn of_two_nights_that_hold_half_each_the_earlier_has_the_period() {
    // A night from noon to noon leaves no day between two nights.
    let settings =
        Settings { night_start: clock("12:00"), night_end: clock("12:00"), ..Settings::default() };
    let half =
        Family::with("Europe/London", &settings).sleep("2026-02-03 11:00", "2026-02-03 13:00");
    assert!(half.night("2026-02-02").logged && !half.night("2026-02-03").logged);
    let more =
        Family::with("Europe/London", &settings).sleep("2026-02-03 11:00", "2026-02-03 13:01");
    assert!(!more.night("2026-02-02").logged && more.night("2026-02-03").logged);
}

#[test]
fn a_night_that_still_goes_on_is_not_complete() {
    let family = Family::living_in("Europe/London").sleep("2026-02-03 19:30", "2026-02-04 03:00");
    let on = date("2026-02-03");
    let complete = |now: &str| {
        let now = family.at(now);
        measure_nights(&family.facts, &family.calendar, on, on, now)[0].complete
    };
    assert!(!complete("2026-02-04 06:59"));
    assert!(complete("2026-02-04 07:00"));
}

#[test]
fn the_onset_latency_is_that_of_the_first_sleep_of_the_night() {
    let mut family = Family::living_in("Europe/London")
        .sleep("2026-02-03 13:00", "2026-02-03 14:00")
        .sleep("2026-02-03 19:30", "2026-02-03 23:00")
        .sleep("2026-02-03 23:30", "2026-02-04 06:00");
    for (sleep, latency) in family.facts.sleeps.iter_mut().zip([5.0, 22.0, 40.0]) {
        sleep.onset_latency_minutes = Some(latency);
    }
    assert_eq!(family.night("2026-02-03").onset_latency_minutes, Some(22.0));
}

#[test]
fn on_a_flight_to_tokyo_the_night_ends_when_the_clocks_jump_into_the_next_afternoon() {
    // Landing at 22:30 on 10 February in Los Angeles is 15:30 on the 11th in Tokyo.
    let landing =
        Instant::from("2020-02-11T06:30:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap());
    let mut family = Family::moving("America/Los_Angeles", "Asia/Tokyo", landing);
    // Asleep from 19:00 in Los Angeles, 3 h 30 before landing, until 2 h 30 after it.
    let start = family.at("2020-02-10 19:00");
    let end = family.at("2020-02-11 18:00");
    assert_eq!(end.since(start), 360 * MINUTE);
    family.facts.sleeps.push(SleepFact { start, end, onset_latency_minutes: None });
    let days = family.days("2020-02-10", "2020-02-11");
    // 10 February lasts until the landing, 22 h 30; the 11th has the 8 h 30 that are left.
    assert_eq!(days[0].balance.day_minutes, 1350.0);
    assert_eq!(days[1].balance.day_minutes, 510.0);
    assert_eq!(days[0].sleep.total_minutes, 210.0);
    assert_eq!(days[1].sleep.total_minutes, 150.0);
    // 210 of 360 min lie in the night of the 10th: it has them all.
    assert_eq!(family.night("2020-02-10").sleep_minutes, 360.0);
    assert_eq!(days[1].sleep.longest_period_minutes, 360.0);
}
