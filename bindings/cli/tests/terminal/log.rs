//! Sleep, crying, feeds and massages, logged with its details and read back.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::json;

use super::support::{Family, in_winter};

const AT: &str = "2020-02-01 10:00";
const END: &str = "2020-02-01 10:40";

#[test]
fn a_sleep_keeps_what_was_said_about_it() {
    let family = Family::of_eva();
    family.done(&["caregiver", "add", "Mina", "--role", "sibling"]);
    family.logged(&[
        "sleep",
        "--start",
        AT,
        "--end",
        END,
        "--place",
        "Grandma's sofa",
        "--onset",
        "in-motion",
        "--latency",
        "15",
        "--mood-at-start",
        "calm",
        "--mood-at-end",
        "content",
        "--woken-by",
        "sibling",
        "--caregiver",
        "mina",
        "--note",
        "rain on the roof",
        "--tag",
        "rain,sofa",
    ]);
    let entry = family.newest();
    assert_eq!((&entry["kind"], &entry["timing"]), (&"sleep".into(), &"interval".into()));
    assert_eq!((&entry["start"], &entry["end"]), (&in_winter(AT), &in_winter(END)));
    assert_eq!(
        entry["sleep"],
        json!({
            "place": { "name": "other", "label": "Grandma's sofa" },
            "onset": "in_motion",
            "onset_latency_minutes": 15,
            "mood_at_start": "calm",
            "mood_at_end": "content",
            "woken_by": "sibling",
        })
    );
    assert_eq!(entry["note"], "rain on the roof");
    assert_eq!(entry["tags"], json!(["rain", "sofa"]));
    assert!(entry["caregiver"].is_string());
}

#[test]
fn a_sleep_whose_end_nobody_knows_is_no_running_timer() {
    let family = Family::of_eva();
    family.logged(&["sleep", "--start", AT, "--end-unknown"]);
    assert_eq!(family.newest()["timing"], "end_unknown");
    assert_eq!(family.json(&["today"])["running"], json!([]));
}

#[test]
fn crying_keeps_what_was_tried_and_what_helped() {
    let family = Family::of_eva();
    family.logged(&[
        "cry",
        "--start",
        AT,
        "--end",
        END,
        "--strength",
        "inconsolable",
        "--reason",
        "wind-or-discomfort",
        "--tried",
        "rocking,vacuum cleaner",
        "--helped",
        "carrying",
        "--carried",
        "25m",
        "--felt",
        "worn-out",
    ]);
    assert_eq!(
        family.newest()["cry"],
        json!({
            "strength": "inconsolable",
            "reason": "wind_or_discomfort",
            "tried": [
                { "name": "rocking" },
                { "name": "other", "label": "vacuum cleaner" },
                { "name": "carrying" },
            ],
            "helped": [{ "name": "carrying" }],
            "carried_minutes": 25,
            "parent_felt": "worn_out",
        })
    );
}

#[test]
fn minutes_per_side_are_laid_end_to_end_and_give_the_end() {
    let family = Family::of_eva();
    family.logged(&["feed", "--left", "11", "--right", "7", "--start", AT]);
    let entry = family.newest();
    assert_eq!(entry["end"], in_winter("2020-02-01 10:18"));
    assert_eq!(
        entry["feed"]["segments"],
        json!([
            { "side": "left", "start": in_winter(AT), "end": in_winter("2020-02-01 10:11") },
            {
                "side": "right",
                "start": in_winter("2020-02-01 10:11"),
                "end": in_winter("2020-02-01 10:18"),
            },
        ])
    );
    // Where only the end is known, the minutes give the start.
    family.logged(&["feed", "--segments", "right:5,pause:2,left:3", "--end", END]);
    assert_eq!(family.newest()["start"], in_winter("2020-02-01 10:30"));
}

#[test]
fn feeds_take_every_form() {
    let family = Family::of_eva();
    let form = |words: &[&str]| {
        family.logged(&[&["feed", "--at", AT], words].concat());
        let entry = family.newest();
        family.done(&["undo"]);
        entry["feed"].clone()
    };
    assert_eq!(
        form(&["--bottle", "4oz", "--content", "breast-milk", "--offered", "150ml"]),
        json!({
            "form": "bottle",
            "content": { "name": "breast_milk" },
            "offered": { "amount": 150.0, "unit": "ml" },
            "taken": { "amount": 4.0, "unit": "oz" },
        })
    );
    assert_eq!(
        form(&["--breast-milk", "60ml", "--formula", "30ml"])["content"],
        json!({
            "name": "mixed",
            "breast_milk": { "amount": 60.0, "unit": "ml" },
            "formula": { "amount": 30.0, "unit": "ml" },
        })
    );
    assert_eq!(
        form(&["--solids", "carrot", "--amount", "2 tablespoons", "--reaction", "unsure"]),
        json!({
            "form": "solids",
            "foods": ["carrot"],
            "amount": { "amount": 2.0, "unit": "tablespoon" },
            "reaction": "unsure",
        })
    );
    assert_eq!(form(&["--comfort"])["form"], "comfort");
    assert_eq!(form(&[])["form"], "breast");
}

#[test]
fn a_massage_keeps_all_of_it() {
    let family = Family::of_eva();
    family.done(&["caregiver", "add", "Mina"]);
    family.logged(&[
        "massage",
        "--start",
        AT,
        "--segments",
        "legs:6,pause:2,tummy:5",
        "--strokes",
        "indian-milking",
        "--before",
        "quiet-alert",
        "--after",
        "drowsy",
        "--permission",
        "yes",
        "--cue",
        "turns-away@9",
        "--outcome",
        "stopped-by-baby",
        "--voice",
        "--eye-contact=no",
        "--skin-to-skin",
        "--no-oil",
        "--calm-before",
        "2",
        "--calm-after",
        "4",
        "--bedtime-routine",
        "--joined",
        "Mina",
        "--learned",
        "She likes slow hands",
    ]);
    let entry = family.newest();
    let massage = &entry["massage"];
    assert_eq!(entry["end"], in_winter("2020-02-01 10:13"));
    assert_eq!(massage["areas"], json!(["legs", "tummy"]));
    assert_eq!(massage["segments"][1]["activity"], "pause");
    assert_eq!(massage["cues"], json!([{ "cue": "turns-away", "minute": 9 }]));
    assert_eq!((&massage["voice"], &massage["eye_contact"]), (&true.into(), &false.into()));
    assert_eq!((&massage["oil"], &massage["calm_after"]), (&"".into(), &4.into()));
    assert_eq!(massage["outcome"], "stopped_by_baby");
    assert_eq!(massage["joined"].as_array().unwrap().len(), 1);
}

#[test]
fn a_moment_without_a_time_is_now() {
    let family = Family::of_eva();
    family.done(&["log", "diaper", "--wet"]);
    let start = family.newest()["start"].as_i64().unwrap();
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let now = i64::try_from(since.as_millis()).unwrap();
    assert!((now - 120_000..=now).contains(&start), "{start} at {now}");
}

#[test]
fn a_time_that_exists_twice_or_never_is_taken_and_said() {
    let family = Family::of_eva();
    let twice = family.run(&["log", "diaper", "--wet", "--at", "2020-11-01 01:30"]);
    assert_eq!(twice.code, 0);
    assert!(twice.err.contains("2020-11-01 01:30 twice"), "{}", twice.err);
    assert!(twice.err.contains("UTC-07:00"), "{}", twice.err);
    // 01:30 PDT is 08:30 UTC.
    assert_eq!(family.newest()["start"], 1_604_219_400_000_i64);

    let never = family.run(&["log", "diaper", "--wet", "--at", "2020-03-08 02:30"]);
    assert_eq!(never.code, 0);
    assert!(never.err.contains("Sun 8 Mar 2020 03:30"), "{}", never.err);
}

#[test]
fn what_is_unusual_is_saved_and_asked_about() {
    let family = Family::of_eva();
    let answer = family.run(&["log", "feed", "--bottle", "900ml", "--at", AT]);
    assert_eq!((answer.code, answer.out.lines().next()), (0, Some("Feed noted")));
    assert!(answer.err.contains("feed.taken: "), "{}", answer.err);
    let early = family.run(&["log", "diaper", "--wet", "--at", "2019-06-01 00:00"]);
    assert_eq!(early.code, 0);
    assert!(early.err.contains("This is before the birth date."), "{}", early.err);
}

#[test]
fn a_check_says_what_to_mend_and_saves_nothing() {
    let family = Family::of_eva();
    let words = ["log", "sleep", "--start", END, "--end", AT, "--check"];
    let problems = family.json(&words);
    assert_eq!(
        (&problems[0]["field"], &problems[0]["code"]),
        (&"end".into(), &"end_before_start".into())
    );
    assert_eq!(
        family.done(&["log", "sleep", "--start", AT, "--end", END, "--check"]),
        "Nothing to mend: this can be saved.\n"
    );
    assert_eq!(family.json(&["timeline"])["empty"], "nothing_logged");
}
