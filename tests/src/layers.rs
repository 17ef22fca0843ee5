//! The layers of the core: arrows point down, and the boundary stands where it belongs.

use crate::rust_source::{Mention, RustSource};

/// The layers from the lowest to the highest. A layer uses those below its row, never its own row.
pub const LAYERS: [&[&str]; 6] = [
    &["packed"],
    &["model"],
    &["calendar", "words"],
    &["review", "guide", "logging"],
    &["screen", "exchange", "store"],
    &["journal"],
];

/// The layers whose types and calls cross to Kotlin and Swift.
pub const BOUNDARY: [&str; 3] = ["model", "screen", "journal"];

/// What in one file of the core breaks a rule of the layers, one sentence each.
///
/// The root of the core names every layer and has no rule.
#[must_use]
pub fn violations(file: &str, source: &RustSource) -> Vec<String> {
    let Some(layer) = source.module.first() else { return Vec::new() };
    let Some(row) = row_of(layer) else {
        return vec![format!("{file}: `{layer}` is no layer; see \"The house\" in docs/design.md")];
    };
    let broken = |mention: &Mention| {
        let why = match mention.root.as_str() {
            "crate" => arrow(layer, row, mention)?,
            "uniffi" if !BOUNDARY.contains(&layer.as_str()) => {
                format!("`{layer}` is behind the boundary and exports nothing")
            }
            _ => return None,
        };
        let path = mention.names.join("::");
        Some(format!("{file}:{}: {}::{path}: {why}", mention.line, mention.root))
    };
    source.mentions.iter().filter_map(broken).collect()
}

/// Why an arrow is not allowed; `None` when it points down or stays in its layer.
fn arrow(layer: &str, row: usize, mention: &Mention) -> Option<String> {
    let target = mention.names.first()?;
    if target == layer {
        return None;
    }
    match row_of(target) {
        None => Some("name the layer the item lives in".to_owned()),
        Some(to) if to > row => Some(format!("`{layer}` lies below `{target}`")),
        Some(to) if to == row => Some(format!("`{layer}` lies beside `{target}`")),
        Some(_) => None,
    }
}

fn row_of(layer: &str) -> Option<usize> {
    LAYERS.iter().position(|row| row.contains(&layer))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_file(module: &[&str], text: &str) -> Vec<String> {
        let module: Vec<String> = module.iter().map(|&name| name.to_owned()).collect();
        violations("made/up.rs", &RustSource::read(text, &module).unwrap())
    }

    #[test]
    fn an_arrow_down_is_right() {
        let text = "use crate::{model::Span, calendar::night, words::Words};\nuse super::facts;";
        assert_eq!(in_file(&["review", "totals"], text), Vec::<String>::new());
        assert_eq!(in_file(&["journal"], "use crate::store; use crate::model::Span;"), [""; 0]);
    }

    #[test]
    fn an_arrow_up_is_caught() {
        assert_eq!(
            in_file(&["calendar", "night"], "//! Nights.\nuse crate::review::Totals;"),
            ["made/up.rs:2: crate::review::Totals: `calendar` lies below `review`"]
        );
    }

    #[test]
    fn an_arrow_up_hidden_behind_super_is_caught() {
        assert_eq!(
            in_file(&["model", "time"], "fn f() { super::super::journal::open() }"),
            ["made/up.rs:1: crate::journal::open: `model` lies below `journal`"]
        );
    }

    #[test]
    fn an_arrow_up_in_a_test_is_caught_too() {
        let text = "#[cfg(test)] mod tests { use crate::exchange::import; }";
        assert_eq!(in_file(&["review"], text).len(), 1);
    }

    #[test]
    fn an_arrow_sideways_is_caught() {
        for (from, to) in [("screen", "store"), ("review", "logging"), ("words", "calendar")] {
            let found = in_file(&[from], &format!("use crate::{to}::anything;"));
            let expected = format!("crate::{to}::anything: `{from}` lies beside `{to}`");
            assert_eq!(found, [format!("made/up.rs:1: {expected}")]);
        }
    }

    #[test]
    fn the_whole_core_at_once_is_no_layer() {
        for text in ["use crate::*;", "use crate as tend;", "use crate::Journal;"] {
            assert_eq!(in_file(&["screen"], text).len(), 1, "{text}");
        }
    }

    #[test]
    fn a_file_outside_every_layer_is_caught() {
        assert_eq!(in_file(&["helpers"], "").len(), 1);
    }

    #[test]
    fn a_derive_behind_the_boundary_is_caught() {
        let text = "#[derive(Debug, uniffi::Record)]\nstruct Row { minutes: i64 }";
        assert_eq!(in_file(&["screen", "today"], text), Vec::<String>::new());
        assert_eq!(
            in_file(&["store"], text),
            ["made/up.rs:1: uniffi::Record: `store` is behind the boundary and exports nothing"]
        );
    }
}
