//! Pure layers take values and return values: no clock, no file, no thread, no ids made up.

use crate::rust_source::{Mention, RustSource};

/// The layers that are pure.
pub const PURE: [&str; 8] =
    ["packed", "model", "calendar", "words", "guide", "logging", "review", "screen"];

/// Parts of the standard library that reach outside the program.
const OUTSIDE: [&str; 6] = ["env", "fs", "net", "process", "thread", "time"];

/// Names that read a clock wherever they come from.
const CLOCKS: [&str; 2] = ["SystemTime", "now_v7"];

/// What in one file of a pure layer reaches outside, one sentence each. Tests may read fixtures.
#[must_use]
pub fn violations(file: &str, source: &RustSource) -> Vec<String> {
    let Some(layer) = source.module.first().filter(|layer| PURE.contains(&layer.as_str())) else {
        return Vec::new();
    };
    let line = |line, what: &str| {
        format!("{file}:{line}: {what}: `{layer}` is pure; take the value as an argument")
    };
    let paths = source.mentions.iter().filter(|mention| !mention.in_test && reaches_out(mention));
    let paths = paths.map(|mention| {
        line(mention.line, &format!("{}::{}", mention.root, mention.names.join("::")))
    });
    let clocks = source.words.iter().filter(|(_, word)| CLOCKS.contains(&word.as_str()));
    paths.chain(clocks.map(|(at, word)| line(*at, word))).collect()
}

fn reaches_out(mention: &Mention) -> bool {
    let first = mention.names.first().map(String::as_str).unwrap_or_default();
    match mention.root.as_str() {
        "std" | "core" => OUTSIDE.contains(&first) || ["*", "as"].contains(&first),
        "rusqlite" => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_layer(layer: &str, text: &str) -> Vec<String> {
        violations("made/up.rs", &RustSource::read(text, &[layer.to_owned()]).unwrap())
    }

    #[test]
    fn a_clock_a_file_a_thread_and_a_variable_are_caught() {
        for text in [
            "use std::time::Duration;",
            "use std::{collections::BTreeMap, fs};",
            "fn f() { std::thread::spawn(g); }",
            "fn f() { std::env::var(\"TZ\") }",
            "fn f(at: SystemTime) {}",
            "fn f() -> Uuid { Uuid::now_v7() }",
            "use rusqlite::Connection;",
            "use std as s;",
        ] {
            assert_eq!(in_layer("review", text).len(), 1, "{text}");
        }
    }

    #[test]
    fn the_sentence_names_the_line() {
        assert_eq!(
            in_layer("screen", "//! Today.\nuse std::fs::read;"),
            ["made/up.rs:2: std::fs::read: `screen` is pure; take the value as an argument"]
        );
    }

    #[test]
    fn values_are_free_and_so_are_other_layers_and_tests() {
        let text = "use std::{collections::BTreeMap, fmt, ops::Range}; fn f(now: Instant) {}";
        assert_eq!(in_layer("calendar", text), Vec::<String>::new());
        assert_eq!(in_layer("store", "use std::fs; use rusqlite::Connection;"), [""; 0]);
        assert_eq!(in_layer("words", "#[cfg(test)] mod tests { use std::fs; }"), [""; 0]);
    }
}
