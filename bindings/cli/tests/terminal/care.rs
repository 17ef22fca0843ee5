//! Care, activities and the parent's own entries, logged with their units and read back.

use serde_json::json;

use super::support::Family;

const AT: &str = "2020-02-01 10:00";

#[test]
fn care_is_logged_with_its_units() {
    let family = Family::of_eva();
    let kept = |words: &[&str], field: &str| {
        family.logged(&[words, &["--at", AT]].concat());
        family.newest()[field].clone()
    };
    assert_eq!(
        kept(&["diaper", "--wet", "--dirty=large", "--color", "yellow", "--rash=no"], "diaper"),
        json!({ "wet": "medium", "dirty": "large", "color": "yellow", "rash": false })
    );
    assert_eq!(
        kept(&["pump", "--left", "60ml", "--right", "2oz"], "pump"),
        json!({
            "left": { "amount": 60.0, "unit": "ml" },
            "right": { "amount": 2.0, "unit": "oz" },
        })
    );
    assert_eq!(
        kept(&["growth", "--weight", "9 lb 4 oz", "--head", "37"], "growth"),
        json!({
            "weight": { "amount": 9.25, "unit": "lb" },
            "head": { "amount": 37.0, "unit": "cm" },
        })
    );
    assert_eq!(
        kept(&["temperature", "--reading", "37.2C", "--site", "armpit"], "temperature"),
        json!({ "reading": { "amount": 37.2, "unit": "c" }, "site": "armpit" })
    );
    assert_eq!(
        kept(
            &["medicine", "--name", "Vitamin D", "--dose", "1 drop", "--next-dose", "24h"],
            "medicine"
        ),
        json!({
            "name": "Vitamin D",
            "dose": { "amount": 1.0, "unit": "drop" },
            "next_dose_minutes": 1440,
        })
    );
}

#[test]
fn the_other_kinds_are_logged_too() {
    let family = Family::of_eva();
    let kept = |words: &[&str], field: &str| {
        family.logged(&[words, &["--at", AT]].concat());
        let entry = family.newest();
        family.done(&["undo"]);
        entry[field].clone()
    };
    assert_eq!(
        kept(&["activity", "--what", "tummy-time"], "activity"),
        json!({ "what": { "name": "tummy_time" } })
    );
    assert_eq!(
        kept(&["milestone", "--title", "First smile"], "milestone"),
        json!({ "title": "First smile" })
    );
    assert_eq!(kept(&["note", "--note", "Windy"], "note"), "Windy");
    family.logged(&["wellbeing", "--mood", "tired", "--confidence", "3", "--at", AT]);
    let page = family.json(&["timeline", "--kind", "wellbeing"]);
    let entry = &page["days"][0]["rows"][0]["entry"];
    assert_eq!(entry["wellbeing"], json!({ "mood": "tired", "confidence": 3 }));
    assert!(entry.get("child").is_none());
}
