//! The family from the terminal.

use serde_json::json;

use super::support::{Family, answer, in_winter, tend};

#[test]
fn a_journal_begins_with_a_child_and_a_zone() {
    let family = Family::without_journal();
    let said = family.done(&[
        "init",
        "--child",
        "Ada",
        "--born",
        "2020-02-01",
        "--due",
        "2020-03-20",
        "--sex",
        "girl",
        "--zone",
        "Europe/London",
    ]);
    assert_eq!(said, "Child added\n");
    let screen = family.json(&["family"]);
    assert_eq!(
        screen["children"][0]["profile"],
        json!({
            "name": "Ada",
            "birth_date": "2020-02-01",
            "due_date": "2020-03-20",
            "sex": "girl",
        })
    );
    assert_eq!(screen["zone"], "Europe/London");
    let again =
        family.refused(1, &["init", "--child", "Ben", "--born", "2020-02-01", "--zone", "UTC"]);
    assert!(again.contains("tend child add"), "{again}");
}

#[test]
fn the_units_are_those_of_the_locale_at_the_first_start_alone() {
    let begin = |locale: &[(&str, &str)]| {
        let family = Family::without_journal();
        let words = ["init", "--child", "Ada", "--born", "2020-02-01", "--zone", "Europe/London"];
        let mut command = tend();
        command.envs(locale.iter().copied()).arg("--journal").arg(family.journal()).args(words);
        assert_eq!(answer(&mut command).code, 0);
        family
    };
    let volume = |family: &Family| family.json(&["family"])["settings"]["volume_unit"].clone();
    assert_eq!(volume(&begin(&[])), "ml");
    assert_eq!(volume(&begin(&[("LANG", "en_US.UTF-8")])), "oz");
    let measured = [("LANG", "en_US.UTF-8"), ("LC_MEASUREMENT", "de_DE.UTF-8")];
    assert_eq!(volume(&begin(&measured)), "ml");
    let family = begin(&[("LC_ALL", "en_US.UTF-8"), ("LC_MEASUREMENT", "de_DE.UTF-8")]);
    assert_eq!(volume(&family), "oz");
    family.done(&["settings", "--volume", "ml"]);
    assert_eq!(volume(&family), "ml");
}

#[test]
fn children_are_changed_and_taken_off_the_screens() {
    let family = Family::of_eva();
    family.done(&["child", "edit", "eva", "--name", "Evi", "--due", "2020-01-20"]);
    let profile = &family.json(&["family"])["children"][0]["profile"];
    assert_eq!((&profile["name"], &profile["birth_date"]), (&"Evi".into(), &"2020-01-05".into()));
    family.done(&["child", "edit", "Evi", "--no-due"]);
    assert!(family.json(&["family"])["children"][0]["profile"].get("due_date").is_none());
    family.done(&["child", "archive", "Evi"]);
    assert_eq!(family.json(&["family"])["children"], json!([]));
    family.done(&["child", "archive", "Evi", "--back"]);
    assert_eq!(family.json(&["family"])["children"].as_array().unwrap().len(), 1);
}

#[test]
fn caregivers_are_added_changed_and_taken_off_the_screens() {
    let family = Family::of_eva();
    family.done(&["caregiver", "add", "Grandpa", "--role", "grandparent"]);
    family.done(&["caregiver", "edit", "grandpa", "--name", "Opa"]);
    let caregiver = &family.json(&["family"])["caregivers"][0];
    assert_eq!((&caregiver["name"], &caregiver["role"]), (&"Opa".into(), &"grandparent".into()));
    family.done(&["caregiver", "archive", "Opa"]);
    assert_eq!(family.json(&["family"])["caregivers"], json!([]));
}

#[test]
fn after_a_flight_local_times_are_those_of_the_new_zone() {
    let family = Family::of_eva();
    // Leaving Los Angeles at 11:00 PDT, when it is 03:00 of the next day in Tokyo.
    family.done(&["zone", "Asia/Tokyo", "--from", "2020-07-14 11:00"]);
    family.logged(&["diaper", "--wet", "--at", "2020-07-15 08:00"]);
    // 08:00 in Tokyo is 23:00 UTC of the day before.
    assert_eq!(family.newest()["start"], 1_594_767_600_000_i64);
    family.logged(&["diaper", "--wet", "--at", "2020-02-01 08:00"]);
    let page = family.json(&["timeline"]);
    let old = &page["days"][1]["rows"][0]["entry"];
    assert_eq!(old["start"], in_winter("2020-02-01 08:00"));
}

#[test]
fn settings_change_only_where_they_were_given() {
    let family = Family::of_eva();
    family.done(&["settings", "--day-start", "06:00", "--volume", "oz"]);
    let settings = &family.json(&["family"])["settings"];
    assert_eq!((&settings["day_start"], &settings["volume_unit"]), (&"06:00".into(), &"oz".into()));
    assert_eq!(settings["night_start"], "19:00");
    // Without a unit a bottle is in the family's.
    family.logged(&["feed", "--bottle", "4", "--at", "2020-02-01 08:00"]);
    assert_eq!(family.newest()["feed"]["taken"], json!({ "amount": 4.0, "unit": "oz" }));
    let noon = family.refused(1, &["settings", "--day-start", "13:00"]);
    assert!(noon.contains("day_start: "), "{noon}");
}

#[test]
fn the_family_screen_says_what_the_journal_holds() {
    let family = Family::of_eva();
    family.done(&["caregiver", "add", "Mina", "--role", "sibling"]);
    family.done(&["log", "diaper", "--wet", "--at", "2020-02-01 08:00"]);
    let printed = family.done(&["family"]);
    assert!(printed.contains("  Eva  born Sun 5 Jan 2020"), "{printed}");
    assert!(printed.contains("  Mina  Brother or sister\n"), "{printed}");
    assert!(printed.contains("  America/Los_Angeles  from the start\n"), "{printed}");
    assert!(printed.contains("  Diaper  1\n"), "{printed}");
}
