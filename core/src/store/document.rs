//! Documents and patches: how fields of an entity are merged and compared.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::model::JournalError;

/// An entity as JSON: field → value.
pub type Document = Map<String, Value>;

/// Lays a patch over a document.
///
/// A field that holds an object in both (the details of an entry) is merged field by field, one
/// level deep; everything else is replaced; `null` removes a field.
pub fn merge(document: &mut Document, patch: &Document) {
    for (field, value) in patch {
        match (document.get_mut(field), value) {
            (Some(Value::Object(inside)), Value::Object(patch)) => overlay(inside, patch),
            (_, Value::Object(patch)) => {
                let mut inside = Map::new();
                overlay(&mut inside, patch);
                document.insert(field.clone(), Value::Object(inside));
            }
            (_, Value::Null) => {
                document.remove(field);
            }
            (_, value) => {
                document.insert(field.clone(), value.clone());
            }
        }
    }
}

fn overlay(document: &mut Document, patch: &Document) {
    for (field, value) in patch {
        if value.is_null() {
            document.remove(field);
        } else {
            document.insert(field.clone(), value.clone());
        }
    }
}

/// A patch that sets one field.
///
/// # Errors
/// [`JournalError::Storage`] when the value cannot be written as JSON.
pub fn field(name: &str, value: &impl Serialize) -> Result<Document, JournalError> {
    let value = serde_json::to_value(value).map_err(|_| JournalError::Storage {
        reason: "the field cannot be written as JSON".into(),
    })?;
    let mut patch = Document::new();
    patch.insert(name.to_owned(), value);
    Ok(patch)
}

/// The smallest patch that turns `old` into `new`.
#[must_use]
pub fn diff(old: &Document, new: &Document) -> Document {
    let mut patch = compare(old, new);
    for (field, value) in &mut patch {
        if let (Some(Value::Object(before)), Some(Value::Object(after))) =
            (old.get(field), new.get(field))
        {
            *value = Value::Object(compare(before, after));
        }
    }
    patch
}

fn compare(old: &Document, new: &Document) -> Document {
    let gone = old.keys().filter(|field| !new.contains_key(*field));
    let set = new.iter().filter(|(field, value)| old.get(*field) != Some(*value));
    gone.map(|field| (field.clone(), Value::Null))
        .chain(set.map(|(field, value)| (field.clone(), value.clone())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn object(value: Value) -> Document {
        match value {
            Value::Object(map) => map,
            _ => Map::new(),
        }
    }

    #[test]
    fn two_parents_editing_different_details_both_keep_their_edit() {
        let mut sleep = object(json!({"kind": "sleep", "sleep": {"place": "cot"}}));
        merge(&mut sleep, &object(json!({"sleep": {"mood_at_end": "calm"}})));
        merge(&mut sleep, &object(json!({"note": "long nap"})));
        assert_eq!(
            Value::Object(sleep),
            json!({"kind": "sleep", "sleep": {"place": "cot", "mood_at_end": "calm"}, "note": "long nap"})
        );
    }

    #[test]
    fn null_takes_a_field_away_on_both_levels() {
        let mut sleep = object(json!({"note": "x", "sleep": {"place": "cot"}}));
        merge(&mut sleep, &object(json!({"note": null, "sleep": {"place": null}})));
        assert_eq!(Value::Object(sleep), json!({"sleep": {}}));
    }

    fn value() -> impl Strategy<Value = Value> {
        prop_oneof![
            any::<i32>().prop_map(Value::from),
            "[a-c]{0,3}".prop_map(Value::from),
            prop::collection::vec(any::<u8>(), 0..3).prop_map(Value::from),
        ]
    }

    fn document() -> impl Strategy<Value = Document> {
        let inside = prop::collection::btree_map("[a-d]", value(), 0..4)
            .prop_map(|map| Value::Object(map.into_iter().collect()));
        prop::collection::btree_map("[a-f]", prop_oneof![value(), inside], 0..6)
            .prop_map(|map| map.into_iter().collect())
    }

    proptest! {
        #[test]
        fn the_patch_between_two_documents_leads_from_one_to_the_other(old in document(), new in document()) {
            let patch = diff(&old, &new);
            let mut merged = old.clone();
            merge(&mut merged, &patch);
            prop_assert_eq!(merged, new);
        }

        #[test]
        fn a_document_without_change_gives_an_empty_patch(same in document()) {
            prop_assert!(diff(&same, &same).is_empty());
        }
    }
}
