//! The view of crying, with numbers worked out by hand.

use super::*;
use crate::model::{
    Activity, ActivityKind, Cry, CryStrength, Details, Entry, EntryKind, HOUR, Instant, Soothing,
    Span,
};
use crate::screen::review::{ReviewInput, ReviewPeriod, StatementKind};
use crate::screen::testing::{Home, MIRA, cry};
use crate::words::Words;

fn crying_of(home: &Home, now: Instant, ending: &str, weeks: u32) -> CryingScreen {
    let period = ReviewPeriod { ending: ending.parse().unwrap(), weeks };
    let calendar = home.calendar();
    let first = calendar.day(period.ending.plus_days(1 - 7 * i64::from(weeks))).start;
    let of_kind = |kind: EntryKind, from: Instant| -> Vec<Entry> {
        let mut found: Vec<Entry> = home
            .entries
            .iter()
            .filter(|entry| entry.details.kind() == kind && entry.span.start() >= from)
            .cloned()
            .collect();
        found.sort_by_key(|entry| entry.span.start());
        found
    };
    crying(&CryingInput {
        review: ReviewInput {
            child: &home.children[0],
            calendar: &calendar,
            settings: &home.settings,
            facts: &home.facts(MIRA, now),
            period,
            now,
            words: &Words::english(),
        },
        cries: &of_kind(EntryKind::Cry, first),
        activities: &of_kind(EntryKind::Activity, first.plus(-48 * HOUR)),
    })
}

fn soothed(tried: &[Soothing], helped: &[Soothing], carried: Option<u32>) -> Details {
    let cry = Cry {
        tried: tried.to_vec(),
        helped: helped.to_vec(),
        carried_minutes: carried,
        ..Cry::default()
    };
    Details::Cry { cry }
}

/// Mira at 8 weeks: from 13 to 19 November an hour of crying each evening, of which the first
/// half is fussing; on the 15th ten minutes more at night. It is 20 November, noon.
fn a_week() -> (Home, Instant) {
    let mut home = Home::new("Europe/London");
    for day in 13..20 {
        home.between(cry(CryStrength::Fuss), &format!("2026-11-{day} 18:00"), "18:30");
        home.between(
            soothed(&[Soothing::Carrying], &[Soothing::Carrying], Some(20)),
            &format!("2026-11-{day} 18:30"),
            "19:00",
        );
    }
    home.between(soothed(&[Soothing::Rocking], &[], None), "2026-11-15 03:10", "03:20");
    let now = home.at("2026-11-20 12:00");
    (home, now)
}

#[test]
fn a_week_of_evenings_stands_beside_what_babies_of_that_age_do() {
    let (home, now) = a_week();
    let screen = crying_of(&home, now, "2026-11-19", 1);
    assert_eq!((screen.completeness.logged, screen.completeness.days), (7, 7));
    assert_eq!(screen.empty, None);
    // 8 weeks old: babies of that age fuss and cry 30 to 300 minutes, and 60 is inside.
    let bands: Vec<_> = screen.bands.iter().map(|band| (band.low, band.high)).collect();
    assert_eq!(bands, [(30.0, 300.0)]);
    let said: Vec<&str> = screen.statements.iter().map(|one| one.sentence.as_str()).collect();
    assert!(said.iter().any(|one| one.contains("are inside what most babies do")), "{said:?}");
    let by_strength = screen.statements.iter().find_map(|one| match one.says {
        StatementKind::CryingByStrength { fuss_minutes, cry_minutes, evening_share, .. } => {
            Some((fuss_minutes, cry_minutes, evening_share))
        }
        _ => None,
    });
    // 7 × 30 and 7 × 30 + 10; of 430 minutes 420 in the evening.
    assert_eq!(by_strength, Some((210.0, 220.0, 420.0 / 430.0)));
    let chart = screen.chart.as_ref().unwrap();
    assert_eq!(chart.series.len(), 3);
    assert_eq!(chart.series[1].values, [30.0, 30.0, 40.0, 30.0, 30.0, 30.0, 30.0]);
    assert_eq!(screen.safety.as_ref().unwrap().id, "crying");
}

#[test]
fn the_strip_shows_when_in_the_day_it_was() {
    let (home, now) = a_week();
    let heat = crying_of(&home, now, "2026-11-19", 1).heat.unwrap();
    // 18:00 and 18:30 each day in full; 10 minutes in the half hour of 03:00 on one of 7 days.
    assert_eq!((heat.minutes.len(), heat.minutes[36], heat.minutes[37]), (48, 30.0, 30.0));
    assert!((heat.minutes[6] - 10.0 / 7.0).abs() < 1e-9);
    assert_eq!((heat.most, heat.days), (30.0, 7));
}

#[test]
fn a_day_that_goes_on_is_drawn_and_not_averaged() {
    let (mut home, now) = a_week();
    home.between(cry(CryStrength::Cry), "2026-11-20 11:00", "11:30");
    let screen = crying_of(&home, now, "2026-11-20", 1);
    assert_eq!(
        screen.days.last().map(|day| (day.over, day.crying.cry_minutes)),
        Some((false, 30.0))
    );
    let heat = screen.heat.unwrap();
    assert_eq!((heat.days, heat.minutes[22]), (6, 0.0));
}

#[test]
fn the_longest_bout_joins_what_is_less_than_five_minutes_apart() {
    let (mut home, now) = a_week();
    // 18:00 to 19:00 with the hour of the 17th going on at 19:04 until 19:20: 80 minutes.
    home.between(cry(CryStrength::Inconsolable), "2026-11-17 19:04", "19:20");
    let bout = crying_of(&home, now, "2026-11-19", 1).longest_bout.unwrap();
    assert_eq!((bout.start, bout.minutes), (home.at("2026-11-17 18:00"), 80.0));
    assert_eq!(bout.sentence, "The longest bout as logged: 1 h 20 min.");
}

#[test]
fn what_was_tried_is_counted_and_few_tries_are_not_ranked() {
    let (home, now) = a_week();
    let soothing = crying_of(&home, now, "2026-11-19", 1).soothing;
    let brief: Vec<_> = soothing
        .ways
        .iter()
        .map(|way| (way.name.as_str(), way.tried, way.helped, way.ordered))
        .collect();
    assert_eq!(brief, [("Carrying", 7, 7, true), ("Rocking", 1, 0, false)]);
    assert_eq!(soothing.noted.as_deref(), Some("You noted what you tried in 8 of 15 cries."));
    assert!(soothing.order.is_some());
}

#[test]
fn minutes_carried_are_those_logged_and_those_said_beside_crying() {
    let (mut home, now) = a_week();
    let carrying = || Details::Activity { activity: Activity { what: ActivityKind::Carrying } };
    // Over the whole cry of the 13th: its 20 minutes are among these 40.
    home.between(carrying(), "2026-11-13 18:25", "19:05");
    // Over midnight: 15 minutes belong to the 14th and 30 to the 15th.
    home.between(carrying(), "2026-11-14 23:45", "00:30");
    let screen = crying_of(&home, now, "2026-11-19", 1);
    let carried: Vec<f64> = screen.days.iter().map(|day| day.carried_minutes).collect();
    assert_eq!(carried, [40.0, 35.0, 50.0, 20.0, 20.0, 20.0, 20.0]);
    assert_eq!(screen.carried.as_deref(), Some("Carried, as noted: 3 h 25 min, on 7 of 7 days."));
}

#[test]
fn with_six_logged_days_no_band_is_shown() {
    let (mut home, now) = a_week();
    home.entries.retain(|entry| {
        entry.span.start() < home.zones.first_at("2026-11-19T00:00:00".parse().unwrap())
    });
    let screen = crying_of(&home, now, "2026-11-19", 1);
    assert_eq!((screen.completeness.logged, screen.bands.len()), (6, 0));
}

#[test]
fn without_any_crying_the_safety_card_still_stands_there() {
    let home = Home::new("Europe/London");
    let screen = crying_of(&home, home.at("2026-11-20 12:00"), "2026-11-20", 1);
    assert_eq!(screen.empty.as_deref(), Some("No crying is logged in these days."));
    assert_eq!((screen.heat, screen.chart, screen.longest_bout), (None, None, None));
    assert!(screen.soothing.ways.is_empty() && screen.carried.is_none());
    assert!(screen.safety.is_some());
}

#[test]
fn a_cry_whose_end_nobody_knows_shows_on_the_board_and_counts_no_minutes() {
    let mut home = Home::new("Europe/London");
    home.add(MIRA, cry(CryStrength::Cry), Span::EndUnknown { start: home.at("2026-11-20 03:12") });
    let words = Words::english();
    let shown = board(&BoardInput {
        child: &home.children[0],
        query: crate::model::PaintQuery { child: MIRA, from: None, until: None },
        entries: &home.entries,
        feed: &crate::logging::paint::painted_feed(&[]),
        calendar: &home.calendar(),
        now: home.at("2026-11-20 07:00"),
        words: &words,
    });
    let run = shown.rows[0].runs[0];
    // 19:00 to 03:10 is 98 cells.
    assert_eq!((run.first_cell, run.cells, run.minutes), (98, 1, 0.0));
    assert_eq!(shown.palette.iter().map(|choice| choice.minutes).sum::<f64>(), 0.0);
}
