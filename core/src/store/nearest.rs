//! What this version can read of a document that a newer one wrote.
//!
//! Only reading is lenient: documents and operations keep every field and value untouched.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::document::Document;
use crate::model::{Details, Entry};

/// A value made of the fields this version understands.
///
/// None when one of the `needed` fields is missing or not understood; every other field that is
/// not understood is left out.
pub(super) fn nearest<T: DeserializeOwned>(document: &Document, needed: &[&str]) -> Option<T> {
    if let Ok(whole) = parse(document) {
        return Some(whole);
    }
    let (mut kept, others): (Document, Document) = document
        .iter()
        .map(|(field, value)| (field.clone(), value.clone()))
        .partition(|(field, _)| needed.contains(&field.as_str()));
    let mut read = parse(&kept).ok()?;
    for (field, value) in others {
        kept.insert(field.clone(), value);
        match parse(&kept) {
            Ok(more) => read = more,
            Err(_) => drop(kept.remove(&field)),
        }
    }
    Some(read)
}

fn parse<T: DeserializeOwned>(document: &Document) -> serde_json::Result<T> {
    T::deserialize(&Value::Object(document.clone()))
}

/// Reads an entry from its document.
///
/// Times and totals stay right: a bottle with a milk that only a newer version knows is a bottle
/// still, with what was taken. None for a kind or timing this version does not know.
pub(super) fn entry_of(document: &Document) -> Option<Entry> {
    if let Ok(whole) = parse(document) {
        return Some(whole);
    }
    let kind = document.get("kind")?.as_str()?;
    let field = details_field(kind);
    let mut plain = document.clone();
    if let Some(Value::Object(details)) = document.get(field) {
        plain.insert(field.into(), Value::Object(details_of(kind, field, details)));
    }
    // Removed for a reason this version does not know is removed all the same.
    if plain.get("removed").is_some_and(|reason| reason != "undone") {
        plain.insert("removed".into(), "deleted".into());
    }
    nearest(&plain, &["id", "timing", "start", "end", "kind", field])
}

/// The field that holds the details of a kind. A note's text is the `note` of its entry.
fn details_field(kind: &str) -> &str {
    if kind == "note" { "note_details" } else { kind }
}

fn details_of(kind: &str, field: &str, details: &Document) -> Document {
    let mut kept = ground(kind, details);
    for (name, value) in details {
        let before = kept.insert(name.clone(), value.clone());
        let whole = json!({ "kind": kind, field: &kept });
        if serde_json::from_value::<Details>(whole).is_err() {
            match before {
                Some(before) => drop(kept.insert(name.clone(), before)),
                None => drop(kept.remove(name)),
            }
        }
    }
    kept
}

/// The least that details of a kind consist of.
fn ground(kind: &str, details: &Document) -> Document {
    let name = |field: &str| details.get(field).and_then(|what| what.get("name"));
    let least = match kind {
        "feed" => match details.get("form").and_then(Value::as_str) {
            Some("bottle") => json!({ "form": "bottle", "content": { "name": "milk" } }),
            Some(form @ ("breast" | "solids")) => json!({ "form": form }),
            _ => json!({ "form": "comfort" }),
        },
        "activity" => json!({ "what": { "name": "other", "label": name("what") } }),
        "medicine" => json!({ "name": "" }),
        "milestone" => json!({ "title": "" }),
        _ => json!({}),
    };
    match least {
        Value::Object(least) => least,
        _ => Document::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ActivityKind, BottleContent, Child, FeedForm, Removal, Sleep, Volume};

    fn read(document: Value) -> Option<Entry> {
        let mut whole = json!({
            "id": "01890a5d-ac96-774b-bcce-b302099a8057",
            "child": "01890a5d-ac96-774b-bcce-b302099a8058",
            "timing": "interval", "start": 0, "end": 600_000,
        });
        let fields = whole.as_object_mut().unwrap();
        fields.extend(document.as_object().unwrap().clone());
        entry_of(fields)
    }

    #[test]
    fn a_bottle_of_a_milk_of_tomorrow_still_counts_what_was_taken() {
        let taken = json!({ "amount": 90.0, "unit": "ml" });
        let feed = json!({
            "form": "bottle", "content": { "name": "goat_milk" }, "taken": taken, "warmed": true,
        });
        let entry = read(json!({ "kind": "feed", "feed": feed })).unwrap();
        let Details::Feed { feed } = entry.details else { panic!() };
        let expected = FeedForm::Bottle {
            content: BottleContent::Milk,
            offered: None,
            taken: Some(Volume::ml(90.0)),
        };
        assert_eq!(feed.form, expected);
    }

    #[test]
    fn only_the_word_of_tomorrow_is_left_out_of_a_sleep() {
        let sleep = json!({ "place": { "name": "hammock" }, "onset_latency_minutes": 12 });
        let entry = read(json!({ "kind": "sleep", "sleep": sleep, "note": "on the terrace" }));
        let entry = entry.unwrap();
        assert_eq!(entry.note.as_deref(), Some("on the terrace"));
        let expected = Sleep { onset_latency_minutes: Some(12), ..Sleep::default() };
        assert_eq!(entry.details, Details::Sleep { sleep: expected });
    }

    #[test]
    fn the_words_of_a_note_stay_when_its_source_is_of_tomorrow() {
        let source = json!({ "type": "dictated" });
        let entry = read(json!({ "kind": "note", "note": "first snow", "source": source }));
        assert_eq!(entry.unwrap().note.as_deref(), Some("first snow"));
    }

    #[test]
    fn an_activity_of_tomorrow_keeps_its_name() {
        let activity = json!({ "what": { "name": "swimming" } });
        let entry = read(json!({ "kind": "activity", "activity": activity })).unwrap();
        let Details::Activity { activity } = entry.details else { panic!() };
        assert_eq!(activity.what, ActivityKind::Other { label: "swimming".into() });
    }

    #[test]
    fn what_was_removed_for_a_reason_of_tomorrow_stays_removed() {
        let entry = read(json!({ "kind": "sleep", "removed": "merged" })).unwrap();
        assert_eq!(entry.removed, Some(Removal::Deleted));
    }

    #[test]
    fn a_kind_of_tomorrow_is_no_entry_of_today() {
        assert_eq!(read(json!({ "kind": "swim", "swim": {} })), None);
    }

    #[test]
    fn a_child_with_a_field_of_tomorrow_is_still_on_the_screens() {
        let child = json!({
            "id": "01890a5d-ac96-774b-bcce-b302099a8057", "name": "Mira",
            "birth_date": "2026-09-01", "sex": "not_said", "due_date": "2026-09-20",
        });
        let child: Child =
            nearest(child.as_object().unwrap(), &["id", "name", "birth_date"]).unwrap();
        assert_eq!(child.profile.sex, None);
        assert_eq!(child.profile.due_date, "2026-09-20".parse().ok());
    }
}
