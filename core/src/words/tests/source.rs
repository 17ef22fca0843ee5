//! Reads the calls of `Words::say` out of the source, as text.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// One source file, without comments and unit tests.
pub struct SourceFile {
    /// Its path from the repository's root.
    pub name: String,
    /// Its calls of `say`.
    pub calls: Vec<Call>,
    /// Every text literal in it.
    pub literals: BTreeSet<String>,
    /// Every literal that opens a pair: `("minutes", …)`.
    pub names: BTreeSet<String>,
}

/// One call of `say`.
pub struct Call {
    /// The keys written in its first argument; none when the key is a variable.
    pub keys: Vec<String>,
    /// The placeholders written in its second argument; none when that is a variable.
    pub given: Option<BTreeSet<String>>,
}

/// Every source file whose sentences parents read.
pub fn all() -> Vec<SourceFile> {
    let core = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = core.parent().unwrap();
    let mut paths = Vec::new();
    for folder in [core.join("src"), root.join("bindings/cli/src")] {
        collect(&folder, &mut paths);
    }
    assert!(paths.len() > 20, "the source is not where this test looks");
    paths
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(root).unwrap().display().to_string();
            read(name, &std::fs::read_to_string(&path).unwrap())
        })
        .collect()
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    for item in std::fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            if path.file_name().unwrap() != "tests" {
                collect(&path, into);
            }
        } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("tests.rs") {
            into.push(path);
        }
    }
}

/// Whether a literal is two or more lowercase words joined by hyphens.
pub fn is_written_like_a_key(literal: &str) -> bool {
    literal.contains('-') && literal.split('-').all(is_a_word)
}

/// The fixed beginning of a key that is built from a name: `did-` of `did-{}`.
pub fn built_from(literal: &str) -> Option<&str> {
    let (before, _) = literal.split_once('{')?;
    let is_key = before.strip_suffix('-')?.split('-').all(is_a_word);
    is_key.then_some(before)
}

fn is_a_word(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
}

fn read(name: String, text: &str) -> SourceFile {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let code: String = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line, "\n"])
        .collect();
    let calls = code.match_indices(".say(").map(|(at, open)| call(&code[at + open.len()..]));
    let (literals, names) = literals(&code, None);
    SourceFile { name, calls: calls.collect(), literals, names }
}

/// Reads a call from just behind its opening bracket.
fn call(rest: &str) -> Call {
    let arguments = split_arguments(rest);
    let keys = literals(arguments.first().copied().unwrap_or(""), None).0.into_iter().collect();
    let given = arguments.get(1).and_then(|argument| {
        let list = argument.trim().strip_prefix("&[")?;
        Some(literals(list, Some(0)).1)
    });
    Call { keys, given }
}

fn split_arguments(rest: &str) -> Vec<&str> {
    let (mut depth, mut from, mut found) = (0, 0, Vec::new());
    let mut in_text = false;
    let mut escaped = false;
    for (at, c) in rest.char_indices() {
        if in_text {
            (in_text, escaped) = (c != '"' || escaped, c == '\\' && !escaped);
            continue;
        }
        match c {
            '"' => in_text = true,
            '(' | '[' | '{' => depth += 1,
            ')' if depth == 0 => {
                found.push(&rest[from..at]);
                return found;
            }
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&rest[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    found
}

/// All text literals, and those directly behind an opening round bracket (at that depth only,
/// where one is given).
fn literals(code: &str, at_depth: Option<usize>) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut all, mut names) = (BTreeSet::new(), BTreeSet::new());
    let (mut depth, mut before) = (0_usize, ' ');
    let mut chars = code.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                let mut literal = String::new();
                while let Some(c) = chars.next() {
                    match c {
                        '"' => break,
                        '\\' => literal.extend(chars.next()),
                        c => literal.push(c),
                    }
                }
                if before == '(' && at_depth.is_none_or(|wanted| depth == wanted + 1) {
                    names.insert(literal.clone());
                }
                all.insert(literal);
            }
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            // A quotation mark as a character is no text.
            '\'' if chars.as_str().starts_with("\"'") => _ = chars.next(),
            _ => {}
        }
        if !c.is_whitespace() {
            before = c;
        }
    }
    (all, names)
}

#[test]
fn a_call_is_read_with_its_keys_and_placeholders() {
    let code = r#"
        // say("in-a-comment", &[])
        words.say(if twins { "a-two" } else { "a-one" }, &[
            ("name", (&name).into()), ("span", words.say("b-inner", &[("x", 1.into())]).into()),
        ]);
        words.say(key, args)
    "#;
    let file = read("example.rs".into(), code);
    let set = |names: &[&str]| names.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    assert_eq!(file.calls[0].keys, ["a-one", "a-two"]);
    assert_eq!(file.calls[0].given, Some(set(&["name", "span"])));
    assert_eq!(file.calls[1].given, Some(set(&["x"])));
    assert_eq!((file.calls[2].keys.len(), &file.calls[2].given), (0, &None));
    assert_eq!(file.calls.len(), 3);
}
