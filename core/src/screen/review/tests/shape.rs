use super::*;

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-6
}

#[test]
fn a_full_week_is_shown_as_this() {
    insta::assert_json_snapshot!(week(&two_weeks(), "2026-11-19", "2026-11-20 08:00"));
}

#[test]
fn night_and_naps_in_the_chart_add_up_to_each_days_sleep() {
    let screen = week(&two_weeks(), "2026-11-19", "2026-11-20 08:00");
    let chart = &screen.charts[0];
    assert_eq!(chart.measure, ReviewMeasure::Asleep);
    for (day, measures) in screen.days.iter().enumerate() {
        let column: f64 = chart.series.iter().map(|series| series.values[day]).sum();
        assert!(close(column, measures.sleep.total_minutes), "{}", measures.date);
    }
    // 13 November: 270 min of the night before midnight, 60 and 90 min of naps.
    assert_eq!((chart.series[0].values[0], chart.series[1].values[0]), (270.0, 150.0));
    // The band reaches to 20 h.
    assert_eq!(chart.axis.labels, [0.0, 6.0, 12.0, 18.0, 24.0]);
}

#[test]
fn the_rhythm_of_a_day_with_23_hours_counts_elapsed_minutes() {
    let mut home = family("America/Los_Angeles", "2019-12-15");
    home.between(sleep(), "2020-03-07 22:56", "07:55");
    let rhythm = week(&home, "2020-03-08", "2020-03-09 12:00").rhythm;
    assert_eq!(rhythm.day_minutes, [1440.0, 1440.0, 1440.0, 1440.0, 1440.0, 1440.0, 1380.0]);
    assert_eq!(rhythm.sleep_day, [5, 6]);
    // 22:56 is minute 1376; 07:55 is 415 elapsed minutes into a day that lost an hour.
    assert_eq!(rhythm.sleep_from, [1376.0, 0.0]);
    assert_eq!(rhythm.sleep_to, [1440.0, 415.0]);
    assert_eq!(rhythm.sleep_is_night, [true, true]);
}

#[test]
fn the_stronger_crying_is_drawn_and_feeds_stand_where_they_begin() {
    let mut home = family("Europe/London", "2026-08-01");
    log(&mut home, cry(CryStrength::Fuss), "2026-11-19 17:00", 60);
    log(&mut home, cry(CryStrength::Inconsolable), "2026-11-19 17:20", 10);
    log(&mut home, bottle(90.0), "2026-11-18 23:55", 15);
    let rhythm = week(&home, "2026-11-19", "2026-11-20 08:00").rhythm;
    assert_eq!(rhythm.cry_from, [1020.0, 1040.0, 1050.0]);
    assert_eq!(rhythm.cry_to, [1040.0, 1050.0, 1080.0]);
    let (fuss, inconsolable) = (CryStrength::Fuss, CryStrength::Inconsolable);
    assert_eq!(rhythm.cry_strength, [fuss, inconsolable, fuss]);
    // It goes on past midnight and is drawn on its own day alone.
    assert_eq!((rhythm.feed_day.as_slice(), rhythm.feed_from[0]), (&[5][..], 1435.0));
    assert_eq!(rhythm.feed_to, [1440.0]);
}

#[test]
fn three_months_have_a_middle_for_each_week_and_a_line_through_them() {
    let mut home = family("Europe/London", "2026-01-01");
    // From 21 August on, one nap a day: 60 min, five more each week.
    let first: CivilDate = "2026-08-21".parse().unwrap();
    for day in 0..91 {
        log(&mut home, sleep(), &format!("{} 13:00", first.plus_days(day)), 60 + 5 * (day / 7));
    }
    let screen = weeks(&home, 13, "2026-11-19", "2026-11-20 08:00");
    assert_eq!((screen.first, screen.days.len(), screen.nights.len()), (first, 91, 91));
    let asleep = &screen.trends[0];
    let medians: Vec<_> = asleep.weeks.iter().map(|week| week.middle.unwrap().median).collect();
    assert_eq!(medians.len(), 13);
    assert_eq!((medians[0], medians[12]), (60.0, 120.0));
    assert!(asleep.line);
    assert_eq!(asleep.no_change, Some(NoChange::TooFewBefore));
    // One week alone draws no line.
    assert!(!week(&home, "2026-11-19", "2026-11-20 08:00").trends[0].line);
}

#[test]
fn completeness_counts_days_that_are_over_and_kinds_that_were_logged() {
    let mut home = two_weeks();
    let diaper = Details::Diaper { diaper: crate::model::Diaper::default() };
    home.moment(diaper, "2026-11-16 09:00");
    let screen = week(&home, "2026-11-19", "2026-11-20 08:00");
    let counts: Vec<_> =
        screen.completeness.iter().map(|kind| (kind.kind, kind.logged, kind.days)).collect();
    assert_eq!(
        counts,
        [
            (EntryKind::Sleep, 7, 7),
            (EntryKind::Cry, 6, 7),
            (EntryKind::Feed, 6, 7),
            (EntryKind::Massage, 3, 7),
            (EntryKind::Diaper, 1, 7),
        ]
    );
}

#[test]
fn a_week_is_read_with_the_week_before_it() {
    let period = ReviewPeriod { ending: "2026-11-19".parse().unwrap(), weeks: 1 };
    assert_eq!(period.first_to_read().to_string(), "2026-11-06");
}
