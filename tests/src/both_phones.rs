//! The same screens and the same actions on both phones, read from their sources.
//!
//! Which screens there are stands in an enum of each app; what a parent can do is what the boundary
//! offers: the commands and functions of `bindings/api.golden`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// One thing that a phone can ask of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// A command, with the name of its first field.
    Command {
        /// In Rust's words, such as `CorrectStart`.
        name: String,
        /// Such as `entry`.
        field: String,
    },
    /// A function of the journal, in Rust's words.
    Function(String),
}

/// Its name in the list.
impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Command { name, .. } | Self::Function(name) => f.write_str(name),
        }
    }
}

/// Every command and every function of the reviewed list of the boundary.
#[must_use]
pub fn acts(golden: &str) -> Vec<Act> {
    let mut found = Vec::new();
    let mut section = "";
    for line in golden.lines() {
        if !line.starts_with(' ') {
            section = line.trim();
            continue;
        }
        let line = line.trim();
        if section == "enum Command" {
            let (name, fields) = line.split_once(" { ").unwrap_or((line, ""));
            let field = fields.split(':').next().unwrap_or_default();
            found.push(Act::Command { name: name.to_owned(), field: camel(field) });
        } else if section == "object Journal" {
            let call = line.strip_prefix("fn ").or_else(|| line.strip_prefix("constructor "));
            let name = call.and_then(|call| call.split('(').next());
            found.extend(name.map(|name| Act::Function(name.to_owned())));
        }
    }
    found
}

impl Act {
    /// Whether a Kotlin source does it.
    #[must_use]
    pub fn in_kotlin(&self, source: &str) -> bool {
        match self {
            Self::Command { name, .. } => calls(source, &format!("Command.{name}")),
            Self::Function(name) => calls(source, &format!(".{}", camel(name))),
        }
    }

    /// Whether a Swift source does it. A command may be written without its type, so its first
    /// label tells it from others of that name.
    #[must_use]
    pub fn in_swift(&self, source: &str) -> bool {
        match self {
            Self::Command { name, field } => {
                let start = format!(".{}(", lower_first(name));
                source.split(&start).skip(1).any(|rest| {
                    rest.trim_start()
                        .strip_prefix(field.as_str())
                        .is_some_and(|rest| rest.starts_with(':'))
                })
            }
            Self::Function(name) => calls(source, &format!(".{}", camel(name))),
        }
    }
}

/// Whether that name is called, and not only the beginning of another.
fn calls(source: &str, name: &str) -> bool {
    source.split(name).skip(1).any(|rest| rest.starts_with('('))
}

/// The screens of the Android app: the constants of its enum.
#[must_use]
pub fn android_screens(source: &str) -> BTreeSet<String> {
    let code = without_comments(source);
    let body = code.split_once("enum class Screen {").map_or("", |(_, rest)| rest);
    // What the constants have stands after them.
    let body = body.split(['}', ';']).next().unwrap_or_default();
    words(body).map(str::to_owned).collect()
}

/// The screens of the iOS app: the cases of its tabs and places.
#[must_use]
pub fn ios_screens(source: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for name in ["enum Tab", "enum Place"] {
        let body = source.split_once(name).map_or("", |(_, rest)| rest);
        // An enum ends where a line begins with its bracket.
        let body = body.split("\n}").next().unwrap_or_default();
        for line in without_comments(body).lines() {
            // A case of a `switch` begins with a dot.
            let Some(cases) = line.trim().strip_prefix("case ") else { continue };
            if !cases.starts_with('.') {
                let cases = cases.split(',').filter_map(|case| words(case).next());
                found.extend(cases.map(str::to_owned));
            }
        }
    }
    found
}

/// A Kotlin or Swift source without what stands in comments.
#[must_use]
pub fn without_comments(source: &str) -> String {
    let mut code = String::new();
    let mut rest = source;
    while let Some((before, after)) = rest.split_once("/*") {
        code.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    code.push_str(rest);
    code.lines().map(|line| line.split("//").next().unwrap_or_default()).fold(
        String::new(),
        |mut text, line| {
            text.push_str(line);
            text.push('\n');
            text
        },
    )
}

/// The texts of an Android resource file by key; a plural has its forms one after another.
#[must_use]
pub fn android_texts(xml: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (element, end) in [("<string name=\"", "</string>"), ("<plurals name=\"", "</plurals>")] {
        for rest in xml.split(element).skip(1) {
            if let Some((key, rest)) = rest.split_once('"') {
                let text = rest.split(end).next().unwrap_or_default();
                found.insert(key.to_owned(), text.to_owned());
            }
        }
    }
    found
}

/// What words a source says: keys by themselves, as in `say("since")`, and groups of which it says
/// one by a value, as in `choice("state", state)`, `"tab_\(rawValue)"` and `"tab_$name"`.
#[derive(Debug, Default)]
pub struct Said {
    keys: BTreeSet<String>,
    groups: BTreeSet<String>,
}

impl Said {
    /// Reads a source once.
    #[must_use]
    pub fn of(source: &str) -> Self {
        let mut said = Self::default();
        let in_word = |letter: char| letter == '_' || letter.is_ascii_alphanumeric();
        let mut end = 0;
        while let Some(start) = source[end..].find(in_word).map(|at| end + at) {
            let rest = &source[start..];
            end = start + rest.find(|letter| !in_word(letter)).unwrap_or(rest.len());
            let (before, word, after) = (&source[..start], &source[start..end], &source[end..]);
            let resource = ["R.string.", "R.plurals.", "@string/"];
            if resource.iter().any(|of| before.ends_with(of)) {
                said.keys.insert(word.to_owned());
            } else if before.ends_with('"') && after.starts_with('"') {
                let set =
                    if before.ends_with("choice(\"") { &mut said.groups } else { &mut said.keys };
                set.insert(word.to_owned());
            } else if before.ends_with('"') && (after.starts_with("\\(") || after.starts_with('$'))
            {
                said.groups.extend(word.strip_suffix('_').map(str::to_owned));
            }
        }
        said
    }

    /// Whether the words of this key are among them.
    #[must_use]
    pub fn says(&self, key: &str) -> bool {
        let mut groups = key.match_indices('_').map(|(end, _)| &key[..end]);
        self.keys.contains(key) || groups.any(|group| self.groups.contains(group))
    }
}

/// The places that are filled, each named once and in order: `%1$s` is `1s`, and so is iOS's `%1$@`.
#[must_use]
pub fn places(text: &str) -> BTreeSet<String> {
    let place = |rest: &str| {
        let (number, rest) = rest.split_once('$')?;
        let kind = if rest.starts_with(['s', '@']) {
            's'
        } else if rest.starts_with('d') || rest.starts_with("lld") {
            'd'
        } else {
            return None;
        };
        number.parse::<u8>().ok().map(|number| format!("{number}{kind}"))
    };
    text.split('%').skip(1).filter_map(place).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut letters = part.chars();
        text.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        text.push_str(letters.as_str());
    }
    text
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOLDEN: &str = "object Journal\n    constructor open_back_up(path: String)\n    \
        fn back_up_to(path: String) throws JournalError\n\nenum Command\n    \
        Stop { entries: Vec<EntryId>, at: Instant }\n    \
        RemoveZoneChange { zone_change: ZoneChangeId }\n\nenum Other\n    None\n";

    #[test]
    fn commands_and_functions_are_read_from_the_reviewed_list() {
        let names: Vec<String> = acts(GOLDEN).iter().map(ToString::to_string).collect();
        assert_eq!(names, ["open_back_up", "back_up_to", "Stop", "RemoveZoneChange"]);
    }

    #[test]
    fn an_act_is_seen_in_both_languages_and_another_of_its_name_is_not() {
        let all = acts(GOLDEN);
        let [_, back_up, stop, zone] = &all[..] else { panic!("{all:?}") };
        assert!(stop.in_kotlin("model.perform(Command.Stop(listOf(entry), now))"));
        assert!(!stop.in_kotlin("model.perform(Command.StopExperiment(id))"));
        assert!(stop.in_swift("await family.perform(.stop(entries: [entry], at: now))"));
        assert!(stop.in_swift("family.perform(\n    .stop(\n        entries: [entry]))"));
        assert!(!stop.in_swift("case .stop(let entry): stop(entry)"));
        assert!(zone.in_swift("Command.removeZoneChange(zoneChange: row.id)"));
        assert!(
            back_up.in_kotlin("journal.backUpTo(path)") && back_up.in_swift("$0.backUpTo(path:")
        );
        assert!(!back_up.in_swift("journal.backUpToo("));
    }

    #[test]
    fn screens_are_the_names_of_both_enums() {
        let two = BTreeSet::from(["Today".into(), "Paint".into()]);
        let kotlin = "enum class Screen {\n    Today,\n    Paint,\n}\nclass Other { val x = 1 }";
        assert_eq!(android_screens(kotlin), two);
        let kotlin = "enum class Screen {\n    Today,\n    Paint,\n    ;\n\n    \
            /** Of one child. */\n    val one get() = this != Paint\n}\n";
        assert_eq!(android_screens(kotlin), two);
        let swift = "public enum Tab: String {\n    case today, journal\n\n    var name: String {\n        \
            switch self {\n        case .today: \"a\"\n        }\n    }\n}\npublic enum Place {\n    \
            /// A card, such as case fever\n    case card(String)\n}\nenum Other {\n    case none\n}\n";
        let names = ["today", "journal", "card"].map(str::to_owned);
        assert_eq!(ios_screens(swift), BTreeSet::from(names));
    }

    #[test]
    fn texts_of_android_and_the_places_of_both_are_read() {
        let xml = "<string name=\"since\">since %1$s</string>\n<plurals name=\"days\">\
            <item quantity=\"one\">%1$d day</item></plurals>";
        let texts = android_texts(xml);
        assert_eq!(texts.keys().collect::<Vec<_>>(), ["days", "since"]);
        assert_eq!(places(&texts["since"]), places("seit %1$@"));
        assert_eq!(places(&texts["days"]), places("%1$lld Tage, %1$lld Tage"));
        assert_ne!(places("%1$s"), places("%1$d"));
        assert_ne!(places("%1$s"), places("%2$s"));
        assert_eq!(places("100 %"), BTreeSet::new());
    }

    #[test]
    fn words_are_said_by_their_key_or_by_a_group_and_a_value() {
        for source in [
            "say(\"state_drowsy\")",
            "say.choice(\"state\", it)",
            "\"state_\\(rawValue)\"",
            "\"state_$name\"",
            "getString(R.string.state_drowsy)",
            "android:label=\"@string/state_drowsy\"",
        ] {
            assert!(Said::of(source).says("state_drowsy"), "{source}");
        }
        for source in [
            "say(\"state_drowsy_about\")",
            "R.string.state_drowsy_about",
            "choice(\"stat\", it)",
            "\"state\"",
        ] {
            assert!(!Said::of(source).says("state_drowsy"), "{source}");
        }
    }

    #[test]
    fn what_stands_in_a_comment_is_not_done() {
        let source = "/* Command.Stop(a) */ go() // Command.Stop(b)\n/** Command.Stop(c)\n */\n";
        assert!(!acts(GOLDEN)[2].in_kotlin(&without_comments(source)));
    }
}
