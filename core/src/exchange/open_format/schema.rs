//! The JSON Schema of the document, made from the types.

use serde_json::Value;

use super::document::Document;

/// The JSON Schema of the document, as it stands in docs/format.schema.json.
#[must_use]
pub fn schema() -> Value {
    let mut schema = schemars::schema_for!(Document);
    schema.insert("title".into(), "Tend journal".into());
    let mut schema = schema.to_value();
    plain(&mut schema);
    schema
}

/// Takes the marks of links out of descriptions, which lead nowhere outside this crate.
fn plain(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(text) if name == "description" => {
                        *text = text.replace("[`", "`").replace("`]", "`");
                    }
                    other => plain(other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(plain),
        _ => {}
    }
}
