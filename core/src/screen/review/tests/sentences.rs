use super::*;

#[test]
fn a_week_says_what_was_logged_beside_how_much_was() {
    let screen = week(&two_weeks(), "2026-11-19", "2026-11-20 08:00");
    assert_eq!(screen.age.sentence, "Mira was 8 to 9 weeks old.");
    assert_eq!(screen.age.corrected_sentence, None);
    assert_eq!(
        sentences(&screen),
        [
            // Minutes asleep: 420 720 730 735 730 305 420, sorted 305 420 420 720 730 730 735.
            // The 18th has only its morning. Before: 420 670 685 690 680 415 150, middle 670.
            "Asleep: median 12 h a day as logged, 7 of 7 days logged; the week before 11 h 10 min over 7.",
            // At 65 days, 2.1 months (Galland 2012): 9.3 to 20.0 h.
            "Most babies this age sleep between 9 and 20 hours a day. The last 7 logged days are inside what most babies do. Every baby is different.",
            // 330 335 340 340 345 350, and 280 290 295 295 300.
            "Longest sleep period: median 5 h 40 min over 6 logged nights, the week before 4 h 55 min over 5.",
            // Each 240 min more: 580, and 535.
            "Night sleep: median 9 h 40 min over 6 logged nights, the week before 8 h 55 min over 5.",
            "Wakings you noticed: median 1 over 6 logged nights, the week before 1 over 5.",
            "Awake in the night, as noticed: median 25 min over 6 logged nights, the week before 25 min over 5.",
            "Naps: median 2 a day as logged, 7 of 7 days logged; the week before 2 over 7.",
            // 40 0 50 0 40 – 40 on the 13th to 19th, with "none" on the 14th and 16th and nothing
            // on the 18th. Before: 0 40 0 40 0 40 0.
            "Fussing and crying: median 40 min a day as logged, 6 of 7 days logged; the week before 0 min over 7.",
            // Fussing 20 and crying 20 on four evenings, 10 inconsolable in a morning: 160 of 170.
            "Over 6 logged days: fussing 1 h 20 min, crying 1 h 20 min, inconsolable crying 10 min. Between 16:00 and 24:00: 94 % of it.",
            "In studies, babies this age fuss and cry from 30 min to 5 h a day. The last 7 logged days are inside what most babies do. Every baby is different.",
            "Feeds: median 3 a day as logged, 6 of 7 days logged; the week before 3 over 7.",
            "At the breast: median 45 min a day as logged, 6 of 7 days logged; the week before 45 min over 7.",
            "From bottles: median 120 ml a day as logged, 6 of 7 days logged; the week before 120 ml over 7.",
            "3 massages, 34 min, on 3 days. 3 of 7 days logged.",
        ]
    );
}

#[test]
fn a_family_that_writes_ounces_reads_ounces() {
    let mut home = two_weeks();
    home.settings.volume_unit = crate::model::VolumeUnit::Oz;
    let screen = week(&home, "2026-11-19", "2026-11-20 08:00");
    // 120 ml are 4.06 fl oz.
    assert!(
        sentences(&screen).iter().any(|said| said.starts_with("From bottles: median 4.1 fl oz"))
    );
    let bottles = screen.charts.iter().find(|chart| chart.measure == ReviewMeasure::Bottle);
    assert_eq!(bottles.map(|chart| chart.axis.unit), Some(AxisUnit::FluidOunces));
}

#[test]
fn a_bottle_now_and_then_is_drawn_and_no_median_of_nothing_is_said() {
    let mut home = family("Europe/London", "2026-08-01");
    for day in 13..=19 {
        log(&mut home, breast(), &november(day, "09:00"), 20);
    }
    log(&mut home, bottle(60.0), &november(15, "18:00"), 10);
    let screen = week(&home, "2026-11-19", "2026-11-20 08:00");
    assert_eq!(
        sentences(&screen),
        [
            "Feeds: median 1 a day as logged, 7 of 7 days logged.",
            "At the breast: median 20 min a day as logged, 7 of 7 days logged.",
        ]
    );
    assert!(screen.charts.iter().any(|chart| chart.measure == ReviewMeasure::Bottle));
}

#[test]
fn four_logged_nights_before_are_too_few_to_stand_beside_this_week() {
    let mut home = two_weeks();
    let tenth = home.at("2026-11-10 19:30");
    home.entries.retain(|entry| entry.span.start().since(tenth).abs() > 6 * HOUR);
    let screen = week(&home, "2026-11-19", "2026-11-20 08:00");
    assert!(
        sentences(&screen)
            .contains(&"Longest sleep period: median 5 h 40 min over 6 logged nights.")
    );
    let trend = screen.trends.iter().find(|t| t.measure == ReviewMeasure::LongestPeriod).unwrap();
    assert_eq!((trend.change, trend.no_change), (None, Some(NoChange::TooFewBefore)));
    assert_eq!(trend.before.map(|before| before.logged), Some(4));
}

#[test]
fn two_logged_days_are_too_few_to_name_a_middle() {
    let mut home = family("Europe/London", "2026-08-01");
    log(&mut home, sleep(), "2026-11-14 13:00", 60);
    log(&mut home, sleep(), "2026-11-16 13:00", 60);
    let screen = week(&home, "2026-11-19", "2026-11-20 08:00");
    assert_eq!(
        sentences(&screen),
        ["Sleep: 2 of 7 days logged. A median is shown from 3 logged days on."]
    );
    assert!(screen.bands.is_empty());
}

#[test]
fn an_empty_week_says_that_nothing_is_logged_and_no_more() {
    let home = family("Europe/London", "2026-08-01");
    let screen = week(&home, "2026-11-19", "2026-11-20 08:00");
    assert_eq!(screen.empty, Some(EmptyReview::NothingLogged));
    assert_eq!(sentences(&screen), ["Nothing is logged in these days."]);
    assert!(screen.charts.is_empty() && screen.trends.is_empty());
}

#[test]
fn on_the_first_day_the_review_says_when_it_begins() {
    let mut home = family("Europe/London", "2026-11-10");
    log(&mut home, sleep(), "2026-11-20 06:00", 45);
    let screen = week(&home, "2026-11-20", "2026-11-20 08:00");
    assert_eq!(screen.empty, Some(EmptyReview::FirstDay));
    assert_eq!(
        sentences(&screen),
        ["The review begins when the first day is over. What is logged so far stands in Today."]
    );
}

#[test]
fn today_is_drawn_and_left_out_of_the_medians() {
    let mut home = two_weeks();
    log(&mut home, sleep(), "2026-11-20 01:00", 30);
    let screen = week(&home, "2026-11-20", "2026-11-20 08:00");
    assert_eq!(
        sentences(&screen)[0],
        "Today still goes on. It is drawn, and not counted in the medians."
    );
    // 14 to 19 November are over: 720 730 735 730 305 420, middle 725.
    assert!(
        sentences(&screen)[1]
            .starts_with("Asleep: median 12 h 5 min a day as logged, 6 of 6 days logged")
    );
    assert_eq!(screen.days.len(), 7);
    assert!(screen.days[6].sleep.total_minutes > 0.0);
    // The seventh day of the band is the 13th.
    assert!(sentences(&screen)[2].contains("inside what most babies do"));
}

#[test]
fn under_six_weeks_only_whole_days_and_the_longest_period_are_said() {
    let mut home = two_weeks();
    home.children[0].profile.birth_date = "2026-10-09".parse().unwrap(); // 41 days on 19 November
    let young = week(&home, "2026-11-19", "2026-11-20 08:00");
    assert!(!young.day_night_split);
    let sleep: Vec<_> = young
        .trends
        .iter()
        .filter(|trend| trend.measure.kind() == EntryKind::Sleep)
        .map(|trend| (trend.measure, trend.by_night))
        .collect();
    assert_eq!(sleep, [(ReviewMeasure::Asleep, false), (ReviewMeasure::LongestPeriod, false)]);
    // Longest period that ends on each day: 90 330 340 345 340 335 90.
    assert!(sentences(&young).iter().any(|said| {
        said.starts_with("Longest sleep period: median 5 h 35 min a day as logged, 7 of 7 days")
    }));
    assert!(!young.rhythm.sleep_is_night.contains(&true));
    // The numbers of the nights stay in the record.
    assert_eq!(young.nights[0].sleep_minutes, 570.0);
    home.children[0].profile.birth_date = "2026-10-08".parse().unwrap(); // 42 days
    assert!(week(&home, "2026-11-19", "2026-11-20 08:00").day_night_split);
}

#[test]
fn a_baby_born_early_is_compared_by_corrected_age_and_the_sentence_says_so() {
    let mut home = two_weeks();
    home.children[0].profile.birth_date = "2026-08-01".parse().unwrap();
    home.children[0].profile.due_date = Some("2026-10-01".parse().unwrap());
    let screen = week(&home, "2026-11-19", "2026-11-20 08:00");
    // 110 days, 49 corrected: 1.6 months, where 9.3 to 20.0 h is what most babies sleep.
    assert_eq!(
        screen.age.corrected_sentence.as_deref(),
        Some("What most babies do is shown for the corrected age of 7 weeks.")
    );
    assert_eq!(
        sentences(&screen)[1],
        "Most babies of this corrected age sleep between 9 and 20 hours a day. The last 7 logged days are inside what most babies do. Every baby is different."
    );
    // Told apart from birth on, not from the due date on.
    assert!(screen.day_night_split);
}

#[test]
fn no_sentence_judges_or_gives_a_cause() {
    let never = [
        "good", "bad", "normal", "should", "because", "works", "improve", "better", "worse",
        "streak", "score", "goal",
    ];
    let text = include_str!("../../../words/en/review.ftl");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let line = line.to_lowercase();
        for word in never {
            assert!(!line.contains(word), "{word:?} in {line:?}");
        }
    }
}
