//! Cells of the CSV files: readable, and harmless in a spreadsheet.

use std::borrow::Cow;

use serde_json::Value;

use crate::model::MINUTE;

/// First characters that make a spreadsheet run a cell as a formula or a command: those of the
/// OWASP page on CSV injection (full-width forms included), and the bar of DDE links.
const RUN: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '\n', '|', '＝', '＋', '－', '＠'];

/// The cell as it is written: with an apostrophe before it where a spreadsheet would run it, and
/// where it already looks as if it had been given one.
pub(super) fn neutral(cell: &str) -> Cow<'_, str> {
    let behind = cell.trim_start_matches('\'');
    if behind.starts_with(RUN) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// The cell as it was before [`neutral`].
pub(super) fn restored(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(RUN) => rest,
        _ => cell,
    }
}

/// A value of the JSON document as a person reads it in one cell.
pub(super) fn readable(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => yes.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(readable).collect::<Vec<_>>().join("; "),
        Value::Object(_) => object(value),
    }
}

/// An amount with its unit, a choice by its name or own label, a segment by its length, a cue by
/// its minute, a stroke by its seconds; anything else as JSON.
fn object(value: &Value) -> String {
    let text = |name: &str| value.get(name).map(readable);
    if let (Some(amount), Some(unit)) = (text("amount"), text("unit")) {
        return format!("{amount} {unit}");
    }
    if let Some(name) = text("label").or_else(|| text("name")) {
        return name;
    }
    if let (Some(cue), Some(minute)) = (text("cue"), text("minute")) {
        return format!("{cue} (minute {minute})");
    }
    if let (Some(stroke), Some(seconds)) = (text("stroke"), text("seconds")) {
        return format!("{stroke} {seconds} s");
    }
    let what = text("side").or_else(|| text("activity"));
    if let (Some(what), Some(start)) = (what, value.get("start").and_then(Value::as_i64)) {
        let area = text("area").map(|area| format!(" {area}")).unwrap_or_default();
        let length = value.get("end").and_then(Value::as_i64).map(|end| end.saturating_sub(start));
        let length = length.map_or_else(|| "running".into(), |ms| format!("{} min", minutes(ms)));
        return format!("{what}{area} {length}");
    }
    value.to_string()
}

/// Milliseconds as minutes with at most two decimals: `12`, `12.5`.
#[expect(clippy::cast_precision_loss, reason = "rounded to a hundredth for reading")]
pub(super) fn minutes(milliseconds: i64) -> f64 {
    (milliseconds as f64 / MINUTE as f64 * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_formula_gets_an_apostrophe_and_loses_it_again() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("-5", "'-5"),
            ("|cmd", "'|cmd"),
            ("＝1", "'＝1"),
            ("'=1+1", "''=1+1"),
            ("''@x", "'''@x"),
            ("'quoted'", "'quoted'"),
            ("'", "'"),
            ("1-1", "1-1"),
            ("", ""),
        ] {
            assert_eq!(neutral(cell), written);
            assert_eq!(restored(written), cell);
        }
    }

    proptest! {
        #[test]
        fn every_cell_survives(cell in "['=+@|\\-\\t\\r\\n a＝]{0,6}") {
            let written = neutral(&cell);
            prop_assert!(!written.starts_with(RUN));
            prop_assert_eq!(restored(&written), cell.as_str());
        }
    }

    #[test]
    fn values_read_like_words() {
        for (json, text) in [
            (r#"{"amount":8.2,"unit":"oz"}"#, "8.2 oz"),
            (r#"{"name":"parents_bed"}"#, "parents_bed"),
            (r#"{"name":"other","label":"hammock"}"#, "hammock"),
            (
                r#"[{"side":"left","start":0,"end":330000},{"side":"right","start":330000}]"#,
                "left 5.5 min; right running",
            ),
            (r#"[{"cue":"fussing","minute":3}]"#, "fussing (minute 3)"),
            (r#"["legs","tummy"]"#, "legs; tummy"),
        ] {
            assert_eq!(readable(&serde_json::from_str(json).unwrap()), text);
        }
    }
}
