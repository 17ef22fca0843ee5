use proptest::prelude::*;

use super::*;
use crate::model::{
    BottleContent, BreastSide, ClockTime, CryStrength, Details, EntryKind, Feed, FeedForm, Growth,
    MINUTE, Medicine, Milestone, NoneMark, Span, Volume, Weight, WeightUnit,
};
use crate::screen::ribbon::RibbonMark;
use crate::screen::testing::{Home, JONAS, MIRA, bottle, child, cry, massage, miras_day, sleep};

const NOW: &str = "2026-11-20 03:12";

fn all() -> TimelineQuery {
    TimelineQuery::default()
}

fn only(kinds: &[EntryKind]) -> TimelineQuery {
    TimelineQuery { kinds: kinds.to_vec(), ..all() }
}

fn close(found: Option<f64>, expected: f64) {
    assert!(
        found.is_some_and(|found| (found - expected).abs() < 1e-9),
        "{found:?}, not {expected}"
    );
}

fn dates(page: &TimelinePage) -> Vec<String> {
    page.days.iter().map(|day| day.date.to_string()).collect()
}

#[test]
fn rows_stand_under_the_day_they_began_on_newest_first() {
    let page = miras_day().timeline(&all(), NOW);
    assert_eq!(dates(&page), ["2026-11-20", "2026-11-19"]);
    let titles = |day: &TimelineDay| -> Vec<String> {
        day.rows.iter().map(|row| row.title.clone()).collect()
    };
    assert_eq!(titles(&page.days[0]), ["Asleep now", "Breast"]);
    assert_eq!(titles(&page.days[1])[..3], ["Night sleep", "Breast", "Massage"]);
    assert_eq!((page.days[0].today, page.days[1].today), (true, false));
    assert_eq!((page.next, page.empty), (None, TimelineEmpty::HasRows));
}

#[test]
fn a_day_has_its_totals_and_its_ribbon() {
    let page = miras_day().timeline(&all(), NOW);
    // 00:00–00:21 and 00:54–03:12: 21 + 138 = 159 min.
    assert_eq!(
        page.days[0].children[0].line.as_deref(),
        Some("today so far: 2 h 39 min asleep, 1 feed")
    );
    // 00:30–05:10 = 280, 70, 85, and 20:07–24:00 = 233: 668 min. Crying 65, massage 11.
    assert_eq!(
        page.days[1].children[0].line.as_deref(),
        Some("11 h 8 min asleep, 3 feeds, 1 h 5 min crying, 11 min massage")
    );
    let ribbon = &page.days[1].children[0].ribbon;
    assert_eq!(ribbon.marks[0], RibbonMark::NightSleep);
    assert_eq!((ribbon.from_minutes[0], ribbon.to_minutes[0]), (30.0, 310.0));
    // The evening's sleep is cut at midnight.
    assert_eq!(ribbon.to_minutes.last(), Some(&1440.0));
    assert!(ribbon.running.iter().all(|runs| !runs));
    assert_eq!(page.days[0].children[0].ribbon.running, [false, false, true]);
}

#[test]
fn a_sleep_over_midnight_says_so_in_both_days() {
    let page = miras_day().timeline(&all(), NOW);
    let evening = &page.days[1].rows[0];
    assert!(evening.crosses_day_end && !evening.began_before);
    close(evening.minutes, 254.0);
    // 20:07 to 24:00.
    close(evening.minutes_in_day, 233.0);
    assert_eq!(evening.signs.as_deref(), Some("goes on after this day, 3 h 53 min on this day"));

    let carried = &page.days[0].carried_in[0];
    assert_eq!(carried.entry.id, evening.entry.id);
    close(carried.minutes_in_day, 21.0);
    assert_eq!(carried.signs.as_deref(), Some("began on an earlier day, 21 min on this day"));
}

#[test]
fn a_day_that_begins_at_six_keeps_the_night_together() {
    let mut home = miras_day();
    home.settings.day_start = ClockTime::new(6, 0).unwrap();
    let page = home.timeline(&all(), NOW);
    // 00:54 on the 20th belongs to the day of the 19th, which goes on; 00:30 to the 18th.
    assert_eq!(dates(&page), ["2026-11-19", "2026-11-18"]);
    let evening = page.days[0].rows.iter().find(|row| row.title == "Night sleep").unwrap();
    assert!(!evening.crosses_day_end);
    assert!(page.days[0].today);
}

#[test]
fn the_nap_two_carers_logged_is_marked_and_counted_once() {
    let mut home = Home::new("Europe/London");
    home.between(sleep(), "2026-11-19 12:58", "14:03");
    home.between(sleep(), "2026-11-19 13:00", "14:05");
    home.between(sleep(), "2026-11-19 14:05", "14:30");
    let page = home.timeline(&all(), NOW);
    let rows = &page.days[0].rows;
    let twice: Vec<bool> = rows.iter().map(|row| row.logged_twice).collect();
    // The third touches the second at 14:05, which is no overlap.
    assert_eq!(twice, [false, true, true]);
    assert_eq!(rows[1].signs.as_deref(), Some("logged twice, counted once"));
    // 12:58 to 14:30.
    close(Some(page.days[0].children[0].totals.sleep.total_minutes), 92.0);
}

#[test]
fn a_filter_does_not_hide_what_overlaps() {
    let mut home = Home::new("Europe/London");
    home.between(sleep(), "2026-11-19 12:00", "14:00");
    home.between(cry(CryStrength::Cry), "2026-11-19 13:50", "14:10");
    home.add(
        JONAS,
        cry(CryStrength::Cry),
        Span::Interval { start: home.at("2026-11-19 12:00"), end: home.at("2026-11-19 13:00") },
    );
    home.children.push(child(JONAS, "Jonas", "2026-09-15"));
    let page = home.timeline(&only(&[EntryKind::Sleep]), NOW);
    assert_eq!(page.days[0].rows.len(), 1);
    let row = &page.days[0].rows[0];
    assert_eq!(row.overlaps, [EntryKind::Cry]);
    assert!(!row.logged_twice);
    assert_eq!(row.signs.as_deref(), Some("at the same time: Crying"));
    // The day's totals are the day's: 20 min of crying are there.
    close(Some(page.days[0].children[0].totals.crying.cry_minutes), 20.0);
    assert_eq!(page.days[0].children.len(), 2);
}

#[test]
fn two_bottles_in_the_same_minutes_both_count() {
    let mut home = Home::new("Europe/London");
    home.between(bottle(60.0), "2026-11-19 12:00", "12:20");
    home.between(bottle(60.0), "2026-11-19 12:10", "12:30");
    let page = home.timeline(&all(), NOW);
    assert_eq!(page.days[0].rows[0].signs.as_deref(), Some("two entries at the same time"));
    assert_eq!(page.days[0].children[0].totals.feeding.feeds, 2);
}

#[test]
fn a_sleep_without_an_end_shows_no_duration() {
    let mut home = Home::new("Europe/London");
    home.end_unknown(sleep(), "2026-11-19 12:00");
    let page = home.timeline(&all(), NOW);
    let row = &page.days[0].rows[0];
    assert_eq!((row.minutes, row.end_unknown, row.running), (None, true, false));
    assert_eq!((row.title.as_str(), row.signs.as_deref()), ("Sleep", Some("end not noted")));
}

#[test]
fn a_timer_counts_up_to_now() {
    let page = miras_day().timeline(&all(), NOW);
    let row = &page.days[0].rows[0];
    close(row.minutes, 138.0);
    assert_eq!(row.signs.as_deref(), Some("running"));
}

#[test]
fn pages_end_where_a_day_ends_and_no_row_is_lost() {
    let mut home = Home::new("Europe/London");
    for day in 10..16 {
        for hour in [8, 12, 16] {
            home.moment(bottle(90.0), &format!("2026-11-{day} {hour:02}:00"));
        }
    }
    let mut query = TimelineQuery { limit: 7, ..all() };
    let mut seen = Vec::new();
    let mut pages = Vec::new();
    loop {
        let page = home.timeline(&query, NOW);
        seen.extend(page.days.iter().flat_map(|day| day.rows.iter().map(|row| row.entry.id)));
        pages.push(dates(&page));
        match page.next {
            Some(next) => query.before = Some(next),
            None => break,
        }
    }
    // Seven rows are two days and a third of the next, which waits.
    assert_eq!(
        pages,
        [["2026-11-15", "2026-11-14"], ["2026-11-13", "2026-11-12"], ["2026-11-11", "2026-11-10"],]
    );
    let mut newest_first: Vec<_> = home.entries.iter().map(|entry| entry.id).collect();
    newest_first.reverse();
    assert_eq!(seen, newest_first);
}

#[test]
fn a_day_longer_than_a_page_is_split() {
    let mut home = Home::new("Europe/London");
    for minute in 10..20 {
        home.moment(bottle(10.0), &format!("2026-11-19 08:{minute}"));
    }
    let first = home.timeline(&TimelineQuery { limit: 4, ..all() }, NOW);
    assert_eq!((first.days.len(), first.days[0].rows.len()), (1, 4));
    let before = first.next;
    let rest = home.timeline(&TimelineQuery { limit: 100, before, ..all() }, NOW);
    assert_eq!(rest.days[0].rows.len(), 6);
    // The header of the split day still counts the whole day.
    assert_eq!(rest.days[0].children[0].totals.feeding.feeds, 10);
}

#[test]
fn rare_rows_do_not_make_a_page_cover_years() {
    let mut home = Home::new("Europe/London");
    let days = ["2025-11-19", "2026-08-19", "2026-08-20", "2026-11-19"];
    for date in days {
        home.moment(bottle(90.0), &format!("{date} 08:00"));
    }
    // 20 August to 19 November are 92 days, both included.
    let first = home.timeline(&all(), NOW);
    assert_eq!(dates(&first), ["2026-11-19", "2026-08-20"]);
    let second = home.timeline(&TimelineQuery { before: first.next, ..all() }, NOW);
    assert_eq!(dates(&second), ["2026-08-19"]);
    let third = home.timeline(&TimelineQuery { before: second.next, ..all() }, NOW);
    assert_eq!((dates(&third), third.next), (vec!["2025-11-19".to_owned()], None));
}

#[test]
fn a_sleep_from_before_the_page_is_carried_into_its_oldest_day() {
    let mut home = Home::new("Europe/London");
    home.between(sleep(), "2026-11-18 21:00", "06:00");
    home.moment(bottle(90.0), "2026-11-19 06:10");
    let page = home.timeline(&TimelineQuery { limit: 1, ..all() }, NOW);
    assert_eq!(dates(&page), ["2026-11-19"]);
    close(page.days[0].carried_in[0].minutes_in_day, 360.0);
}

#[test]
fn what_is_empty_says_why() {
    let mut home = Home::new("Europe/London");
    assert_eq!(home.timeline(&all(), NOW).empty, TimelineEmpty::NothingLogged);
    home.moment(bottle(90.0), "2026-11-19 06:10");
    let page = home.timeline(&only(&[EntryKind::Growth]), NOW);
    assert_eq!(page.empty, TimelineEmpty::NothingMatches);
    let next = page.next;
    assert!(next.is_none() && page.days.is_empty());
    let last = crate::model::TimelineCursor {
        start: home.entries[0].span.start(),
        entry: home.entries[0].id,
    };
    let older = home.timeline(&TimelineQuery { before: Some(last), ..all() }, NOW);
    assert_eq!(older.empty, TimelineEmpty::NothingOlder);
}

#[test]
fn a_day_on_which_there_was_none_of_a_kind_says_so() {
    let mut home = miras_day();
    let date = "2026-11-20".parse().unwrap();
    home.none_marks.push(NoneMark { child: MIRA, kind: EntryKind::Cry, date });
    let page = home.timeline(&all(), NOW);
    assert_eq!(page.days[0].children[0].none_marks, [EntryKind::Cry]);
    assert!(page.days[1].children[0].none_marks.is_empty());
}

#[test]
fn the_night_the_clocks_go_back_has_25_hours() {
    let mut home = Home::new("Europe/London");
    home.between(sleep(), "2026-10-25 00:00", "06:00");
    let page = home.timeline(&all(), NOW);
    let day = &page.days[0];
    assert_eq!(day.children[0].ribbon.minutes, 1500.0);
    // Seven hours on the baby's clock.
    close(day.rows[0].minutes, 420.0);
    assert!(!day.rows[0].crosses_day_end);
}

#[test]
fn rows_say_what_it_was_and_one_detail() {
    use BreastSide::{Left, Pause, Right};
    let mut home = Home::new("Europe/London");
    home.breast(&[
        (Right, "2026-11-19 08:00", "2026-11-19 08:05"),
        (Pause, "2026-11-19 08:05", "2026-11-19 08:10"),
        (Left, "2026-11-19 08:10", "2026-11-19 08:21"),
        (Right, "2026-11-19 08:21", "2026-11-19 08:28"),
    ]);
    let mixed = FeedForm::Bottle {
        content: BottleContent::BreastMilk,
        offered: Some(Volume::ml(120.0)),
        taken: Some(Volume::ml(90.0)),
    };
    home.moment(Details::Feed { feed: Feed { form: mixed } }, "2026-11-19 09:00");
    let weight = Some(Weight { amount: 5.2, unit: WeightUnit::Kg });
    let growth = Growth { weight, ..Growth::default() };
    home.moment(Details::Growth { growth }, "2026-11-19 10:00");
    let medicine = Medicine { name: "Vitamin D".into(), dose: None, next_dose_minutes: None };
    home.moment(Details::Medicine { medicine }, "2026-11-19 11:00");
    let milestone = Milestone { title: "First smile".into() };
    home.moment(Details::Milestone { milestone }, "2026-11-19 12:00");
    home.between(massage(), "2026-11-19 13:00", "13:12");
    home.between(sleep(), "2026-11-19 14:00", "15:00");
    let page = home.timeline(&all(), NOW);
    let said: Vec<(&str, Option<&str>)> = page.days[0]
        .rows
        .iter()
        .rev()
        .map(|row| (row.title.as_str(), row.detail.as_deref()))
        .collect();
    assert_eq!(
        said,
        [
            // 5 + 7 right, 11 left.
            ("Breast", Some("Right 12 min · Left 11 min")),
            ("Bottle", Some("90 ml · Breast milk")),
            ("Growth", Some("5.2 kg")),
            ("Vitamin D", None),
            ("First smile", None),
            ("Massage", None),
            ("Nap", None),
        ]
    );
    let breast = page.days[0].rows.last().unwrap();
    close(breast.minutes, 28.0);
    close(breast.active_minutes, 23.0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn turning_pages_shows_every_row_once(
        minutes in prop::collection::vec(0_i64..10 * 1440, 0..60),
        limit in 1_u32..20,
    ) {
        let mut home = Home::new("Europe/London");
        let first = home.at("2026-10-20 00:00");
        for minute in minutes {
            home.add(MIRA, bottle(60.0), Span::Moment { start: first.plus(minute * MINUTE) });
        }
        let mut query = TimelineQuery { limit, ..all() };
        let mut seen = Vec::new();
        loop {
            let page = home.timeline(&query, NOW);
            prop_assert!(page.days.iter().map(|day| day.rows.len()).sum::<usize>() <= limit as usize);
            seen.extend(page.days.into_iter().flat_map(|day| day.rows).map(|row| row.entry));
            match page.next {
                Some(next) => query.before = Some(next),
                None => break,
            }
        }
        let mut all_rows = home.entries.clone();
        all_rows.sort_by_key(|entry| std::cmp::Reverse((entry.span.start(), entry.id)));
        prop_assert_eq!(seen, all_rows);
    }
}

mod snapshots {
    use super::*;

    #[test]
    fn the_days_of_the_pictures() {
        insta::assert_json_snapshot!(miras_day().timeline(&all(), NOW));
    }

    #[test]
    fn nothing_logged() {
        insta::assert_json_snapshot!(Home::new("Europe/London").timeline(&all(), NOW));
    }

    #[test]
    fn twins_on_the_night_the_clocks_go_back() {
        let mut home = Home::new("Europe/London");
        home.children.push(child(JONAS, "Jonas", "2026-09-15"));
        home.between(sleep(), "2026-10-24 22:00", "02:30");
        let (start, end) = (home.at("2026-10-25 00:30"), home.at("2026-10-25 02:00"));
        home.add(JONAS, sleep(), Span::Interval { start, end });
        insta::assert_json_snapshot!(home.timeline(&all(), "2026-10-26 08:00"));
    }
}
