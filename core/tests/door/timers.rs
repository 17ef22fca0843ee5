//! Timers through the door: minutes worked out by hand.

use super::*;

fn close(one: f64, other: f64) {
    assert!((one - other).abs() < 1e-9, "{one} is not {other}");
}

fn start(family: &Family, details: Details, when: &str) -> EntryId {
    let start =
        Command::Start { children: vec![family.child], details, at: at(when), caregiver: None };
    family.perform(start).entries[0]
}

fn breast() -> Details {
    Details::Feed { feed: Feed { form: FeedForm::Breast { segments: Vec::new() } } }
}

fn sides(family: &Family, feed: EntryId) -> Vec<(BreastSide, String, Option<String>)> {
    let Details::Feed { feed } = family.shown(feed).unwrap().details else { panic!() };
    let FeedForm::Breast { segments } = feed.form else { panic!() };
    let clock = |at: Instant| at.to_utc().format("%H:%M").to_string();
    segments.iter().map(|s| (s.side, clock(s.start), s.end.map(clock))).collect()
}

#[test]
fn a_breast_feed_with_a_pause_and_a_switch_counts_the_minutes_at_the_breast() {
    let family = Family::living("Europe/London", "2026-11-21T12:30:00Z");
    let feed = start(&family, breast(), "2026-11-21T12:00:00Z");
    let side = Some(BreastSide::Left);
    family.perform(Command::SwitchSide { entry: feed, side, at: at("2026-11-21T12:00:00Z") });
    family.perform(Command::Pause { entry: feed, at: at("2026-11-21T12:08:00Z") });
    family.perform(Command::Resume { entry: feed, at: at("2026-11-21T12:11:00Z") });
    let switch = Command::SwitchSide { entry: feed, side: None, at: at("2026-11-21T12:15:00Z") };
    family.perform(switch);

    // Running, at 12:30: 8 min left, 4 min left after the pause, 15 min right.
    let timer = &family.today().running[0];
    close(timer.active_minutes, 27.0);
    close(timer.running_minutes, 30.0);
    assert_eq!((timer.side, timer.paused), (Some(BreastSide::Right), false));
    close(family.today().totals.feeding.breast_minutes, 27.0);

    family.perform(Command::Stop { entries: vec![feed], at: at("2026-11-21T12:25:00Z") });
    let text = |text: &str| text.to_owned();
    assert_eq!(
        sides(&family, feed),
        [
            (BreastSide::Left, text("12:00"), Some(text("12:08"))),
            (BreastSide::Pause, text("12:08"), Some(text("12:11"))),
            (BreastSide::Left, text("12:11"), Some(text("12:15"))),
            (BreastSide::Right, text("12:15"), Some(text("12:25"))),
        ]
    );
    // 8 + 4 + 10.
    close(family.today().totals.feeding.breast_minutes, 22.0);
    let row = &family.day("2026-11-21").rows[0];
    assert_eq!((row.minutes, row.active_minutes), (Some(25.0), Some(22.0)));
    let breast = family.today().breast;
    assert_eq!(
        (breast.last_side, breast.next_side),
        (Some(BreastSide::Right), Some(BreastSide::Left))
    );
    family.journal.verify().unwrap();
}

#[test]
fn a_massage_paused_twice_counts_the_stroking_alone() {
    let family = Family::living("Europe/London", "2026-11-21T19:00:00Z");
    let massage =
        start(&family, Details::Massage { massage: Massage::default() }, "2026-11-21T18:00:00Z");
    let minute = |minute: u32| at(&format!("2026-11-21T18:{minute:02}:00Z"));
    family.perform(Command::MassageArea { entry: massage, area: BodyArea::Legs, at: minute(0) });
    family.perform(Command::Pause { entry: massage, at: minute(4) });
    family.perform(Command::Resume { entry: massage, at: minute(6) });
    family.perform(Command::MassageArea { entry: massage, area: BodyArea::Tummy, at: minute(9) });
    family.perform(Command::Pause { entry: massage, at: minute(14) });
    family.perform(Command::Stop { entries: vec![massage], at: minute(20) });
    // Legs 4 + 3, tummy 5; the pauses of 2 and 6 min left out.
    close(family.today().totals.massage.minutes, 12.0);
    let Details::Massage { massage } = family.shown(massage).unwrap().details else { panic!() };
    assert_eq!(massage.areas, [BodyArea::Legs, BodyArea::Tummy]);
}

#[test]
fn a_sleep_whose_start_is_corrected_counts_from_the_corrected_minute() {
    let family = Family::living("Europe/London", "2026-11-21T14:00:00Z");
    let nap = start(&family, Details::Sleep { sleep: Sleep::default() }, "2026-11-21T13:30:00Z");
    close(family.today().totals.sleep.total_minutes, 30.0);
    family.perform(Command::CorrectStart { entry: nap, start: at("2026-11-21T13:15:00Z") });
    close(family.today().totals.sleep.total_minutes, 45.0);
    family.now_is("2026-11-21T14:20:00Z");
    close(family.today().totals.sleep.total_minutes, 65.0);
    family.perform(Command::Stop { entries: vec![nap], at: at("2026-11-21T14:10:00Z") });
    close(family.today().totals.sleep.total_minutes, 55.0);
}

#[test]
fn a_running_timer_survives_a_restart_of_the_phone() {
    let mut family = Family::living("Europe/London", "2026-11-21T14:00:00Z");
    let feed = start(&family, breast(), "2026-11-21T13:50:00Z");
    family.restart();
    family.now_is("2026-11-21T14:05:00Z");
    let running = family.today().running;
    assert_eq!(running.len(), 1);
    assert_eq!(running[0].entry, feed);
    close(running[0].active_minutes, 15.0);
}

#[test]
fn a_timer_forgotten_for_three_days_counts_two_at_most() {
    let family = Family::living("Europe/London", "2026-11-18T12:00:00Z");
    let nap = start(&family, Details::Sleep { sleep: Sleep::default() }, "2026-11-18T12:00:00Z");
    family.now_is("2026-11-21T12:00:00Z");
    // It began 72 h ago; an interval has 48 h at most, so the last 24 h hold none of it.
    close(family.today().totals.sleep.total_minutes, 0.0);
    assert!(family.today().running[0].perhaps_forgotten);
    let stop = Command::Stop { entries: vec![nap], at: at("2026-11-21T12:00:00Z") };
    assert_eq!(family.refused(stop), ["end TooLong"]);
    family.perform(Command::Stop { entries: vec![nap], at: at("2026-11-18T13:10:00Z") });
    close(family.day("2026-11-18").children[0].totals.sleep.total_minutes, 70.0);
}

#[test]
fn twins_fall_asleep_in_one_tap_and_wake_apart() {
    let family = Family::living("Europe/London", "2026-11-21T14:00:00Z");
    let twin = family.add_child("Noor");
    let start = Command::Start {
        children: vec![family.child, twin],
        details: Details::Sleep { sleep: Sleep::default() },
        at: at("2026-11-21T13:00:00Z"),
        caregiver: None,
    };
    let naps = family.perform(start).entries;
    assert_eq!(naps.len(), 2);
    family.perform(Command::Stop { entries: vec![naps[0]], at: at("2026-11-21T13:40:00Z") });
    close(family.today().totals.sleep.total_minutes, 40.0);
    close(family.journal.today(twin).unwrap().totals.sleep.total_minutes, 60.0);
    assert_eq!(family.journal.today(twin).unwrap().running.len(), 1);

    // Both stopped at once: the one that no longer runs is named, and neither is touched.
    let both = Command::Stop { entries: vec![naps[1], naps[0]], at: at("2026-11-21T13:50:00Z") };
    assert_eq!(family.refused(both), ["entry WrongTiming"]);
    assert_eq!(family.journal.today(twin).unwrap().running.len(), 1);
}

#[test]
fn a_second_tap_on_a_tile_answers_with_the_timer_that_runs() {
    let family = Family::living("Europe/London", "2026-11-21T12:00:00Z");
    let sleep = || Details::Sleep { sleep: Sleep::default() };
    let tap = |details, when: &str| {
        let at = at(when);
        let start = Command::Start { children: vec![family.child], details, at, caregiver: None };
        family.perform(start)
    };
    let first = tap(sleep(), "2026-11-21T11:59:58Z");
    let second = tap(sleep(), "2026-11-21T12:00:00Z");
    assert_eq!((&second.entries, second.revision), (&first.entries, first.revision));
    assert_eq!(second.sentence, "Sleep is going on already");
    assert_eq!(family.today().running.len(), 1);
    // Crying in between is another thing, and so is a second activity.
    tap(Details::Cry { cry: Cry::default() }, "2026-11-21T12:00:00Z");
    let activity = |what| Details::Activity { activity: Activity { what } };
    for what in [ActivityKind::Walk, ActivityKind::Carrying, ActivityKind::Walk] {
        tap(activity(what), "2026-11-21T12:00:00Z");
    }
    assert_eq!(family.today().running.len(), 4);
    // The undo beside the second answer takes the start back.
    family.journal.undo(Some(second.change)).unwrap();
    assert_eq!(family.today().running.len(), 3);
    family.journal.verify().unwrap();
}

#[test]
fn a_start_for_twins_begins_only_what_does_not_run() {
    let family = Family::living("Europe/London", "2026-11-21T12:00:00Z");
    let twin = family.add_child("Bea");
    let sleep = || Details::Sleep { sleep: Sleep::default() };
    let first = start(&family, sleep(), "2026-11-21T11:30:00Z");
    let children = vec![family.child, twin];
    let at = at("2026-11-21T12:00:00Z");
    let both = Command::Start { children, details: sleep(), at, caregiver: None };
    let both = family.perform(both).entries;
    assert_eq!((both.len(), both[0]), (2, first));
    for child in [family.child, twin] {
        assert_eq!(family.journal.today(child).unwrap().running.len(), 1);
    }
}
