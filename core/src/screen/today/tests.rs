use super::*;
use crate::model::{
    BreastSide::{Left, Right},
    CryStrength, Diaper, DiaperAmount, Feed, FeedForm, HOUR, Instant, Medicine, Span,
};
use crate::screen::ribbon::RibbonMark;
use crate::screen::testing::{
    Home, JONAS, MIRA, baby_said_no, bottle, child, cry, massage, miras_day, sleep,
};

fn diaper(wet: bool, dirty: bool) -> Details {
    let amount = |there: bool| there.then_some(DiaperAmount::Medium);
    Details::Diaper {
        diaper: Diaper { wet: amount(wet), dirty: amount(dirty), ..Diaper::default() },
    }
}

fn vitamin(interval: Option<u32>) -> Details {
    let medicine = Medicine { name: "Vitamin D".into(), dose: None, next_dose_minutes: interval };
    Details::Medicine { medicine }
}

fn close(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}

fn line(screen: &TodayScreen, kind: EntryKind) -> &str {
    &screen.since_last.iter().find(|last| last.kind == kind).unwrap().line
}

fn tile(screen: &TodayScreen, kind: EntryKind) -> &Tile {
    screen.tiles.iter().find(|tile| tile.kind == kind).unwrap()
}

/// The marks of a ribbon as (mark, from, to).
fn drawn(screen: &TodayScreen) -> Vec<(RibbonMark, f64, f64)> {
    let strip = &screen.strip;
    let columns = strip.marks.iter().zip(&strip.from_minutes).zip(&strip.to_minutes);
    columns.map(|((mark, from), to)| (*mark, *from, *to)).collect()
}

#[test]
fn at_three_in_the_morning_the_last_24_hours_are_full() {
    let screen = miras_day().today("2026-11-20 03:12");
    // 03:12–05:10 = 118, 08:00–09:10 = 70, 13:00–14:25 = 85, 20:07–00:21 = 254,
    // 00:54–03:12 = 138: 665 min.
    close(screen.totals.sleep.total_minutes, 665.0);
    // Bottles at 05:20 and 09:20, breast at 19:32 and 00:25.
    assert_eq!(screen.totals.feeding.feeds, 4);
    close(screen.totals.feeding.bottle_ml, 210.0);
    // 12 right + 11 left + 22 left.
    close(screen.totals.feeding.breast_minutes, 45.0);
    // Fuss 17:55–18:10 = 15 (five minutes of it are crying), cry 18:10–18:45 = 35, then 15.
    close(screen.totals.crying.fuss_minutes, 15.0);
    close(screen.totals.crying.cry_minutes, 35.0);
    close(screen.totals.crying.inconsolable_minutes, 15.0);
    close(screen.totals.massage.minutes, 11.0);
    // 1440 − 665 − 65.
    let balance = &screen.totals.balance;
    close(balance.day_minutes, 1440.0);
    close(balance.other_minutes, 710.0);
    assert_eq!(screen.empty, TodayEmpty::HasEntries);
}

#[test]
fn a_running_sleep_is_the_moment() {
    let screen = miras_day().today("2026-11-20 03:12");
    assert_eq!(screen.moment.state, MomentState::Asleep);
    // 00:54 to 03:12.
    close(screen.moment.minutes.unwrap(), 138.0);
    assert_eq!(screen.moment.sentence, "Mira has been asleep for 2 h 18 min, as logged.");
    assert_eq!(screen.running.len(), 1);
    assert_eq!(screen.running[0].line, "Sleep, 2 h 18 min");
    let woke_up = tile(&screen, EntryKind::Sleep);
    assert_eq!(
        (woke_up.title.as_str(), woke_up.line.as_deref()),
        ("Woke up", Some("ends this sleep"))
    );
    assert_eq!(woke_up.tap, TileTap::Stop { entry: screen.running[0].entry });
}

#[test]
fn tiles_know_how_long_ago_the_last_one_was() {
    let screen = miras_day().today("2026-11-20 03:12");
    // Feeds count from their start, 00:25; crying from its end, 19:00; massage from 19:22.
    assert_eq!(line(&screen, EntryKind::Feed), "2 h 47 min ago, left");
    assert_eq!(line(&screen, EntryKind::Cry), "8 h 12 min ago");
    assert_eq!(line(&screen, EntryKind::Massage), "7 h 50 min ago");
    let feed = screen.since_last.iter().find(|last| last.kind == EntryKind::Feed).unwrap();
    close(feed.minutes_since_start, 167.0);
    close(feed.minutes_since_end.unwrap(), 145.0);
    assert_eq!((screen.breast.last_side, screen.breast.next_side), (Some(Left), Some(Right)));
}

#[test]
fn a_bottle_in_between_does_not_make_the_side_forgotten() {
    let mut home = miras_day();
    home.moment(bottle(60.0), "2026-11-20 02:00");
    let screen = home.today("2026-11-20 03:12");
    assert_eq!(line(&screen, EntryKind::Feed), "1 h 12 min ago");
    assert_eq!(screen.breast.next_side, Some(Right));
    assert_eq!(tile(&screen, EntryKind::Feed).tap, TileTap::OpenForm);
}

#[test]
fn after_a_breast_feed_a_tap_begins_at_the_breast() {
    let screen = miras_day().today("2026-11-20 03:12");
    let TileTap::Start { details: Details::Feed { feed } } = &tile(&screen, EntryKind::Feed).tap
    else {
        panic!("the tile opens the form");
    };
    assert!(matches!(feed.form, FeedForm::Breast { .. }));
}

#[test]
fn on_the_first_day_nothing_is_logged_yet() {
    let screen = Home::new("Europe/London").today("2026-09-15 14:20");
    assert_eq!(screen.empty, TodayEmpty::FirstDay);
    assert_eq!(screen.moment.state, MomentState::NothingLogged);
    assert_eq!(screen.moment.word, "Nothing logged yet");
    assert_eq!(screen.sleep, SleepState::NotLogged);
    assert!(screen.tiles.iter().all(|tile| tile.line.is_none()));
    assert!(drawn(&screen).is_empty());
    // The axis is there: 15:00 yesterday to 14:00 today.
    assert_eq!(screen.strip.hours.len(), 24);
    close(screen.totals.balance.other_minutes, 1440.0);
    assert_eq!(screen.defaults.len(), EntryKind::ALL.len());
    assert_eq!(screen.tiles[4].kind, EntryKind::Diaper);
}

#[test]
fn awake_counts_from_the_end_of_the_last_sleep() {
    let mut home = miras_day();
    home.entries.pop();
    let screen = home.today("2026-11-20 01:13");
    // Woke at 00:21.
    assert_eq!(screen.moment.state, MomentState::Awake);
    close(screen.moment.minutes.unwrap(), 52.0);
    assert_eq!(line(&screen, EntryKind::Sleep), "woke 52 min ago");
}

#[test]
fn a_sleep_inside_a_longer_one_does_not_wake_the_baby() {
    let mut home = Home::new("Europe/London");
    let long = home.between(sleep(), "2026-11-19 12:00", "14:00");
    home.between(sleep(), "2026-11-19 12:30", "13:00");
    let screen = home.today("2026-11-19 15:00");
    let since = home.at("2026-11-19 14:00");
    assert_eq!(screen.sleep, SleepState::Awake { entry: long, since, minutes: 60.0 });
}

#[test]
fn a_sleep_whose_end_nobody_noted_is_no_timer_and_counts_nothing() {
    let mut home = miras_day();
    home.entries.pop();
    let entry = home.end_unknown(sleep(), "2026-11-20 01:00");
    let screen = home.today("2026-11-20 03:12");
    let asleep_since = home.at("2026-11-20 01:00");
    assert_eq!(screen.sleep, SleepState::EndUnknown { entry, asleep_since });
    assert_eq!((screen.moment.state, screen.moment.minutes), (MomentState::Awake, None));
    assert_eq!(
        screen.moment.sentence,
        "The last sleep began 2 h 12 min ago. Nobody noted its end."
    );
    assert_eq!(line(&screen, EntryKind::Sleep), "fell asleep 2 h 12 min ago, end not noted");
    assert!(screen.running.is_empty());
    // 665 min without the running 138.
    close(screen.totals.sleep.total_minutes, 527.0);
}

#[test]
fn a_sleep_that_ended_after_the_unknown_one_began_says_since_when_the_baby_is_awake() {
    let mut home = Home::new("Europe/London");
    home.end_unknown(sleep(), "2026-11-19 12:00");
    home.between(sleep(), "2026-11-19 12:05", "13:00");
    let screen = home.today("2026-11-19 13:30");
    close(screen.moment.minutes.unwrap(), 30.0);
}

#[test]
fn when_no_sleep_was_logged_for_a_day_nobody_knows_whether_the_baby_is_awake() {
    let mut home = Home::new("Europe/London");
    home.between(sleep(), "2026-11-17 12:00", "14:00");
    home.moment(bottle(90.0), "2026-11-19 12:00");
    let screen = home.today("2026-11-19 14:00");
    assert_eq!(screen.moment.state, MomentState::SleepNotLogged);
    assert_eq!(screen.empty, TodayEmpty::HasEntries);
    assert_eq!(line(&screen, EntryKind::Sleep), "woke 2 days ago");
    // The bottle was 25 h ago by then.
    assert_eq!(home.today("2026-11-20 13:00").empty, TodayEmpty::QuietDay);
}

#[test]
fn the_newest_timer_is_the_moment_and_the_others_run_on() {
    let mut home = miras_day();
    home.running(cry(CryStrength::Fuss), "2026-11-20 03:00");
    let screen = home.today("2026-11-20 03:12");
    assert_eq!(screen.moment.state, MomentState::Crying);
    assert_eq!(screen.moment.word, "Fussing");
    let kinds: Vec<EntryKind> = screen.running.iter().map(|timer| timer.kind).collect();
    assert_eq!(kinds, [EntryKind::Cry, EntryKind::Sleep]);
    // Both were logged for the same minutes: they count as asleep, not as crying awake.
    close(screen.totals.balance.crying_awake_minutes, 65.0);
    close(screen.totals.crying.fuss_minutes, 27.0);
}

#[test]
fn the_nap_two_carers_logged_counts_once_and_is_drawn_once() {
    let mut home = Home::new("Europe/London");
    home.between(sleep(), "2026-11-19 12:58", "14:03");
    home.between(sleep(), "2026-11-19 13:00", "14:05");
    let screen = home.today("2026-11-19 15:00");
    // 12:58 to 14:05.
    close(screen.totals.sleep.total_minutes, 67.0);
    // The window begins at 15:00 the day before: 21 h 58 min = 1318.
    assert_eq!(drawn(&screen), [(RibbonMark::Nap, 1318.0, 1385.0)]);
}

#[test]
fn the_strip_is_cut_where_it_begins_and_shows_what_runs() {
    let screen = miras_day().today("2026-11-20 03:12");
    let marks = drawn(&screen);
    // 00:30–05:10 began before 03:12.
    assert_eq!(marks[0], (RibbonMark::NightSleep, 0.0, 118.0));
    assert_eq!(marks.last().unwrap(), &(RibbonMark::NightSleep, 1302.0, 1440.0));
    assert_eq!(screen.strip.running.iter().filter(|runs| **runs).count(), 1);
    assert_eq!(screen.strip.running.last(), Some(&true));
    // Fussing ends where crying begins, at 18:10.
    assert!(marks.contains(&(RibbonMark::Fuss, 883.0, 898.0)));
    let naps = marks.iter().filter(|(mark, ..)| *mark == RibbonMark::Nap).count();
    assert_eq!(naps, 2);
}

#[test]
fn twins_each_have_their_own_moment() {
    let mut home = miras_day();
    home.children.push(child(JONAS, "Jonas", "2026-09-15"));
    let segments = vec![crate::model::BreastSegment {
        side: Left,
        start: home.at("2026-11-20 03:06"),
        end: None,
    }];
    let feed = Details::Feed { feed: Feed { form: FeedForm::Breast { segments } } };
    home.add(JONAS, feed, Span::Running { start: home.at("2026-11-20 03:06") });

    let mira = home.today("2026-11-20 03:12");
    assert_eq!(mira.moment.state, MomentState::Asleep);
    assert_eq!(mira.running.len(), 1);
    assert_eq!(mira.others[0].running[0].line, "Jonas: Feed, left, 6 min");
    assert!(mira.others[0].running[0].can_switch_side);

    let jonas = home.today_at(JONAS, home.at("2026-11-20 03:12"));
    assert_eq!(jonas.moment.state, MomentState::Feeding);
    assert_eq!(jonas.others[0].running[0].line, "Mira: Sleep, 2 h 18 min");
    assert_eq!(jonas.totals.sleep.total_minutes, 0.0);
}

#[test]
fn a_paused_feed_says_so_and_keeps_its_side() {
    let mut home = Home::new("Europe/London");
    let segment =
        |side, start, end: Option<Instant>| crate::model::BreastSegment { side, start, end };
    let (a, b) = (home.at("2026-11-19 10:00"), home.at("2026-11-19 10:08"));
    let segments =
        vec![segment(Right, a, Some(b)), segment(crate::model::BreastSide::Pause, b, None)];
    let feed = Details::Feed { feed: Feed { form: FeedForm::Breast { segments } } };
    home.running(feed, "2026-11-19 10:00");
    let timer = home.today("2026-11-19 10:12").running.remove(0);
    assert_eq!((timer.paused, timer.side), (true, Some(Right)));
    close(timer.running_minutes, 12.0);
    close(timer.active_minutes, 8.0);
    assert_eq!(timer.line, "Feed, right, 12 min, paused");
}

#[test]
fn an_archived_twin_is_not_on_the_screen() {
    let mut home = miras_day();
    home.children.push(Child { archived: true, ..child(JONAS, "Jonas", "2026-09-15") });
    assert!(home.today("2026-11-20 03:12").others.is_empty());
}

#[test]
fn on_the_night_the_clocks_go_back_24_hours_are_24_hours() {
    let mut home = Home::new("Europe/London");
    home.children[0].profile.birth_date = "2026-09-01".parse().unwrap();
    home.between(sleep(), "2026-10-24 20:00", "06:00");
    // 25 October: 02:00 BST becomes 01:00 GMT. At 07:00 GMT the window began at 08:00 BST.
    let screen = home.today("2026-10-25 07:00");
    close(screen.strip.minutes, 1440.0);
    assert_eq!(screen.strip.start, home.at("2026-10-24 08:00"));
    // 20:00 to 06:00 by the clock is 11 hours that night.
    close(screen.totals.sleep.total_minutes, 660.0);
    assert_eq!(drawn(&screen), [(RibbonMark::NightSleep, 720.0, 1380.0)]);
    // 8 … 23, 0, 1, 1, 2 … 7: 25 marks, the second 1 o'clock among them.
    let hours: Vec<u8> = screen.strip.hours.iter().map(|mark| mark.hour).collect();
    assert_eq!(hours.len(), 25);
    assert_eq!(hours[16..20], [0, 1, 1, 2]);
    close(screen.strip.hours[19].minute, 1140.0);
}

#[test]
fn on_the_night_the_clocks_go_forward_an_hour_is_not_on_the_axis() {
    let screen = Home::new("Europe/London").today("2027-03-28 07:00");
    let hours: Vec<u8> = screen.strip.hours.iter().map(|mark| mark.hour).collect();
    // From 06:00 GMT: 6 … 23, 0, then 2 … 7.
    assert_eq!((hours[0], hours.len()), (6, 25));
    assert_eq!(hours[18..20], [0, 2]);
    let named: Vec<u8> =
        screen.strip.hours.iter().filter(|mark| mark.named).map(|mark| mark.hour).collect();
    assert_eq!(named, [6, 9, 12, 15, 18, 21, 0, 3, 6]);
}

#[test]
fn the_axis_of_a_zone_off_by_45_minutes_stands_on_its_own_hours() {
    let home = Home::new("Asia/Kathmandu");
    let screen = home.today("2026-11-20 03:12");
    let first = screen.strip.hours[0];
    assert_eq!((first.hour, first.at), (4, home.at("2026-11-19 04:00")));
    close(first.minute, 48.0);
}

#[test]
fn after_a_flight_the_axis_shows_what_the_clocks_showed() {
    let mut home = Home::new("America/Los_Angeles");
    // They land at noon in Los Angeles, which is five in the morning of the next day in Tokyo.
    let landed = home.at("2026-11-10 12:00");
    let zone = "Asia/Tokyo".parse().unwrap();
    let id = crate::model::ZoneChangeId(uuid::Uuid::from_u128(0xf2));
    home.zone_changes.push(crate::model::ZoneChange { id, from: landed, zone });
    home.zones = crate::calendar::Zones::new(&home.zone_changes);
    // Four hours later.
    let screen = home.today("2026-11-11 09:00");
    assert_eq!(screen.now, landed.plus(4 * HOUR));
    let hours: Vec<u8> = screen.strip.hours.iter().map(|mark| mark.hour).collect();
    // 20 hours of Los Angeles, from 16:00 on the 9th; then 5 to 9 in Tokyo.
    assert_eq!((hours.len(), hours[0]), (25, 16));
    assert_eq!(hours[18..], [10, 11, 5, 6, 7, 8, 9]);
    close(screen.totals.balance.day_minutes, 1440.0);
}

#[test]
fn what_is_logged_this_instant_counts_at_once() {
    let mut home = Home::new("Europe/London");
    home.moment(bottle(80.0), "2026-11-19 12:00");
    let screen = home.today("2026-11-19 12:00");
    assert_eq!(screen.totals.feeding.feeds, 1);
    assert_eq!(drawn(&screen), [(RibbonMark::Feed, 1440.0, 1440.0)]);
    assert_eq!(line(&screen, EntryKind::Feed), "just now");
    assert_eq!(screen.empty, TodayEmpty::HasEntries);
}

#[test]
fn a_massage_the_baby_said_no_to_is_the_last_one_but_no_session() {
    let mut home = Home::new("Europe/London");
    home.moment(baby_said_no(), "2026-11-19 12:00");
    let screen = home.today("2026-11-19 13:00");
    assert_eq!(screen.totals.massage.sessions, 0);
    assert!(drawn(&screen).is_empty());
    assert_eq!(line(&screen, EntryKind::Massage), "1 h ago");
}

#[test]
fn diapers_are_counted_wet_dirty_and_dry() {
    let mut home = Home::new("Europe/London");
    home.moment(diaper(true, true), "2026-11-18 12:30");
    home.moment(diaper(true, false), "2026-11-19 08:00");
    home.moment(diaper(true, true), "2026-11-19 10:00");
    home.moment(diaper(false, false), "2026-11-19 11:00");
    // The first was more than 24 h ago.
    let counted = home.today("2026-11-19 12:31").diapers;
    assert_eq!(counted, DiaperTotals { changes: 3, wet: 2, dirty: 1, dry: 1 });
}

#[test]
fn the_next_dose_counts_from_the_last_one_of_that_name() {
    let mut home = Home::new("Europe/London");
    home.moment(vitamin(Some(1440)), "2026-11-18 09:00");
    home.moment(vitamin(Some(360)), "2026-11-19 08:00");
    let dose = home.today("2026-11-19 10:30").next_doses.remove(0);
    assert_eq!(dose.next_at, home.at("2026-11-19 14:00"));
    close(dose.minutes_until, 210.0);
    assert_eq!(dose.sentence, "Vitamin D: the next dose may be given in 3 h 30 min, as you noted.");
    let later = home.today("2026-11-19 14:00").next_doses.remove(0);
    assert!(later.may_be_given);
    // A day after it could have been given, the course is over.
    assert!(home.today("2026-11-20 14:01").next_doses.is_empty());
}

#[test]
fn a_dose_without_an_interval_ends_the_waiting() {
    let mut home = Home::new("Europe/London");
    home.moment(vitamin(Some(600)), "2026-11-19 08:00");
    home.moment(vitamin(None), "2026-11-19 09:00");
    assert!(home.today("2026-11-19 10:00").next_doses.is_empty());
}

#[test]
fn the_fifth_tile_is_the_care_this_family_logs_most() {
    let mut home = Home::new("Europe/London");
    home.moment(diaper(true, false), "2026-11-19 08:00");
    home.moment(vitamin(None), "2026-11-19 09:00");
    assert_eq!(home.today("2026-11-19 10:00").tiles[4].kind, EntryKind::Diaper);
    home.moment(vitamin(None), "2026-11-19 10:00");
    assert_eq!(home.today("2026-11-19 10:00").tiles[4].kind, EntryKind::Medicine);
}

#[test]
fn a_timer_that_was_forgotten_counts_48_hours_and_asks() {
    let mut home = Home::new("Europe/London");
    home.running(sleep(), "2026-11-16 12:00");
    let screen = home.today("2026-11-19 12:00");
    assert!(screen.running[0].perhaps_forgotten);
    close(screen.running[0].running_minutes, 72.0 * 60.0);
    // It counts no longer than to the 18th, 12:00, where the window begins.
    close(screen.totals.sleep.total_minutes, 0.0);
    assert_eq!(home.at("2026-11-19 12:00").since(home.at("2026-11-16 12:00")), 72 * HOUR);
}

#[test]
fn a_massage_that_runs_shows_where_the_hands_are() {
    let mut home = Home::new("Europe/London");
    home.running(massage(), "2026-11-19 12:00");
    let screen = home.today("2026-11-19 12:07");
    assert_eq!(screen.moment.sentence, "A massage has been going on for 7 min.");
    assert_eq!(screen.running[0].child, Some(MIRA));
    assert!(screen.running[0].can_pause && !screen.running[0].can_switch_side);
}

mod snapshots {
    use super::*;
    use crate::model::{ChangeId, Undoable};

    #[test]
    fn first_day() {
        insta::assert_json_snapshot!(Home::new("Europe/London").today("2026-09-15 14:20"));
    }

    #[test]
    fn asleep_at_three_in_the_morning() {
        let mut home = miras_day();
        home.moment(diaper(true, false), "2026-11-20 03:11");
        home.undoable = Some(Undoable {
            change: ChangeId(uuid::Uuid::from_u128(0xc1)),
            at: home.at("2026-11-20 03:11"),
            sentence: "Wet diaper noted".into(),
        });
        insta::assert_json_snapshot!(home.today("2026-11-20 03:12"));
    }

    #[test]
    fn twins() {
        let mut home = Home::new("Europe/London");
        home.children.push(child(JONAS, "Jonas", "2026-09-15"));
        home.running(sleep(), "2026-11-20 00:54");
        home.add(JONAS, bottle(80.0), Span::Running { start: home.at("2026-11-20 03:06") });
        insta::assert_json_snapshot!(home.today("2026-11-20 03:12"));
    }

    #[test]
    fn the_night_the_clocks_go_back() {
        let mut home = Home::new("Europe/London");
        home.between(sleep(), "2026-10-24 20:00", "06:00");
        insta::assert_json_snapshot!(home.today("2026-10-25 07:00"));
    }
}
