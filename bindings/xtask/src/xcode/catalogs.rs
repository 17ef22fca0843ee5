//! The words that the system looks up by itself: Siri's phrases, the reasons in dialogs, the names of
//! widgets, controls and intents.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::swift_files;

/// Every language of the app.
pub const LANGUAGES: [&str; 3] = ["en", "de", "es"];

/// The place of the app's name in a phrase. Siri takes none without it, and none with two.
const NAME: &str = "${applicationName}";

/// The place of the child's name in a phrase, in the source and in a catalog.
const CHILD: (&str, &str) = ("\\(\\.$child)", "${child}");

/// The words of the screens, which the system looks up for widgets and intents too.
const WORDS: &str = "Sources/TendKit/Catalog/Localizable.xcstrings";

/// What stands before a key in the sources of the app and its widgets.
const KEYS: [&str; 11] = [
    "LocalizedStringResource = \"",
    "IntentDescription(\"",
    "Parameter(title: \"",
    "Representation(name: \"",
    "Representation(title: \"",
    "shortTitle: \"",
    "configurationDisplayName(\"",
    ".description(\"",
    ".displayName(\"",
    "ControlWidgetToggle(\"",
    "Label(\"",
];

/// Keys and phrases without words, and words in too few languages.
pub fn faults(ios: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    let words = read(&ios.join(WORDS), &mut faults);
    let phrases = read(&ios.join("App/AppShortcuts.xcstrings"), &mut faults);
    let info = read(&ios.join("App/InfoPlist.xcstrings"), &mut faults);
    let asked = asked(ios);
    if asked.is_empty() {
        faults.push("no intent or widget names any words".into());
    }
    for key in asked {
        faults.extend(unsaid(&words, &key, "Localizable"));
    }
    for key in ["CFBundleDisplayName", "NSFaceIDUsageDescription"] {
        faults.extend(unsaid(&info, key, "InfoPlist"));
    }
    let spoken = spoken(ios);
    if spoken.is_empty() {
        faults.push("Siri knows no phrase".into());
    }
    for phrase in &spoken {
        faults.extend(unsaid(&phrases, phrase, "AppShortcuts"));
    }
    let known = phrases["strings"].as_object().into_iter().flatten();
    for (phrase, entry) in known {
        if !spoken.contains(phrase) {
            faults.push(format!("AppShortcuts: no shortcut has the phrase {phrase:?}"));
        }
        for language in LANGUAGES {
            let said = text(entry, language);
            if said.matches(NAME).count() != 1 {
                faults.push(format!("AppShortcuts: {phrase:?} in {language} needs {NAME} once"));
            }
            let (_, child) = CHILD;
            if said.matches(child).count() != phrase.matches(child).count() {
                faults.push(format!("AppShortcuts: {phrase:?} in {language} lost {child}"));
            }
        }
    }
    faults
}

fn read(file: &Path, faults: &mut Vec<String>) -> Value {
    let text = fs::read_to_string(file).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_else(|error| {
        faults.push(format!("{}: {error}", file.display()));
        Value::Null
    })
}

fn text<'a>(entry: &'a Value, language: &str) -> &'a str {
    entry["localizations"][language]["stringUnit"]["value"].as_str().unwrap_or_default()
}

/// The languages in which a key has no words.
fn unsaid(catalog: &Value, key: &str, name: &str) -> Vec<String> {
    LANGUAGES
        .into_iter()
        .filter(|language| text(&catalog["strings"][key], language).is_empty())
        .map(|language| format!("{name}: {key:?} has no words in {language}"))
        .collect()
}

/// The keys that the intents, widgets and controls name.
fn asked(ios: &Path) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for folder in ["App", "Shared", "Widgets"] {
        for file in swift_files(&ios.join(folder)) {
            let source = fs::read_to_string(file).unwrap_or_default();
            for before in KEYS {
                let found = source.split(before).skip(1).filter_map(|rest| rest.split('"').next());
                // A name that a family gave is said as it is.
                keys.extend(found.filter(|key| !key.starts_with("\\(")).map(str::to_owned));
            }
        }
    }
    keys
}

/// The phrases of the shortcuts, as a catalog names them.
fn spoken(ios: &Path) -> BTreeSet<String> {
    let source = fs::read_to_string(ios.join("App/TendShortcuts.swift")).unwrap_or_default();
    source
        .split('"')
        .skip(1)
        .step_by(2)
        .filter(|text| text.contains("\\(.applicationName)"))
        .map(|text| text.replace("\\(.applicationName)", NAME).replace(CHILD.0, CHILD.1))
        .collect()
}
