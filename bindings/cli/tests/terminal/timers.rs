//! Timers from the terminal.

use serde_json::json;

use super::support::{Family, in_winter};

#[test]
fn a_breast_feed_is_started_switched_paused_and_stopped() {
    let family = Family::of_eva();
    let at = |minute: &str| format!("2020-02-01 10:{minute}");
    family.done(&["start", "feed", "--side", "left", "--at", &at("00")]);
    family.done(&["switch-side", "--at", &at("08")]);
    family.done(&["pause", "--at", &at("12")]);
    family.done(&["resume", "--at", &at("15")]);
    family.done(&["stop", "feed", "--at", &at("20")]);
    let entry = family.newest();
    assert_eq!(entry["timing"], "interval");
    let segment = |side: &str, from: &str, to: &str| json!({ "side": side, "start": in_winter(&at(from)), "end": in_winter(&at(to)) });
    assert_eq!(
        entry["feed"]["segments"],
        json!([
            segment("left", "00", "08"),
            segment("right", "08", "12"),
            segment("pause", "12", "15"),
            segment("right", "15", "20"),
        ])
    );
}

#[test]
fn a_massage_goes_from_area_to_area() {
    let family = Family::of_eva();
    family.done(&["start", "massage", "--at", "2020-02-01 18:00", "--permission", "yes"]);
    family.done(&["area", "legs", "--at", "2020-02-01 18:00"]);
    family.done(&["area", "tummy", "--at", "2020-02-01 18:06"]);
    family.done(&["stop", "massage", "--at", "2020-02-01 18:11"]);
    let massage = &family.newest()["massage"];
    assert_eq!(massage["areas"], json!(["legs", "tummy"]));
    assert_eq!(massage["permission"], "yes");
}

#[test]
fn the_start_of_a_running_timer_can_be_corrected() {
    let family = Family::of_eva();
    family.done(&["start", "sleep", "--at", "2020-02-01 12:50"]);
    family.done(&["correct-start", "2020-02-01 12:30"]);
    assert_eq!(family.newest()["start"], in_winter("2020-02-01 12:30"));
}

#[test]
fn twins_stop_together_or_one_by_one() {
    let family = Family::of_eva();
    family.done(&["child", "add", "Ben", "--born", "2020-01-05"]);
    family.done(&["start", "feed", "--at", "2020-02-01 10:00", "--child", "Eva", "--child", "Ben"]);
    let which = family.refused(2, &["pause", "--at", "2020-02-01 10:05"]);
    assert!(which.contains("--child"), "{which}");
    family.done(&["pause", "--child", "Ben", "--at", "2020-02-01 10:05"]);
    family.done(&["stop", "feed", "--child", "Eva", "--at", "2020-02-01 10:10"]);
    let running = family.json(&["today", "--child", "Ben", "--at", "2020-02-01 10:12"]);
    assert_eq!(running["running"][0]["paused"], true);
    assert_eq!(running["others"][0]["running"], json!([]));
    family.done(&["stop", "feed", "--at", "2020-02-01 10:15"]);
    assert_eq!(family.json(&["today", "--child", "Ben"])["running"], json!([]));
}

#[test]
fn what_does_not_run_cannot_be_stopped() {
    let family = Family::of_eva();
    let said = family.refused(1, &["stop", "sleep"]);
    assert_eq!(said, "tend: failed to find such a running timer: it is not in this journal\n");
    family.done(&["start", "sleep"]);
    assert!(family.refused(1, &["pause"]).contains("such a running timer"));
}

#[test]
fn minutes_do_not_go_with_a_timer() {
    let family = Family::of_eva();
    let said = family.refused(2, &["start", "feed", "--left", "10"]);
    assert!(said.contains("log it with --start and --end"), "{said}");
}
