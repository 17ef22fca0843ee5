//! One Rust file as the rules see it: the paths it follows, and which of its lines are tests.
//!
//! Comments and texts hold no paths, so a doc link may point anywhere.

use std::collections::BTreeSet;
use std::path::Path;
use std::str::FromStr;

use proc_macro2::{Delimiter, Group, Ident, LexError, TokenStream, TokenTree};

/// A path written in code, from the root of its crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The line it begins on, from one.
    pub line: usize,
    /// The crate it leads into: `crate` for its own.
    pub root: String,
    /// The names below that root. `*` and `as` stand for everything in the last of them.
    pub names: Vec<String>,
    /// Whether it stands in code that only tests compile.
    pub in_test: bool,
}

/// The paths and tests of one file.
#[derive(Debug, Default)]
pub struct RustSource {
    /// The module the file holds, from the root of its crate; empty for the root itself.
    pub module: Vec<String>,
    /// Every path that starts at `crate`, `self`, `super` or another crate.
    pub mentions: Vec<Mention>,
    /// Every other name in code that is not a test, with its line.
    pub words: Vec<(usize, String)>,
    /// Modules in other files that only tests compile.
    pub test_modules: BTreeSet<Vec<String>>,
    /// Lines of the file.
    pub lines: usize,
    /// Lines of modules that only tests compile.
    pub test_lines: usize,
}

/// The crates whose paths are kept; every other first name is a name of the file itself.
const OTHER_CRATES: [&str; 4] = ["std", "core", "rusqlite", "uniffi"];

/// The name by which the core calls itself from outside.
const OWN_CRATE: &str = "tend";

impl RustSource {
    /// Reads a file that holds `module`.
    ///
    /// # Errors
    /// When the text is not Rust.
    pub fn read(text: &str, module: &[String]) -> Result<Self, LexError> {
        let mut source =
            Self { module: module.to_vec(), lines: text.lines().count(), ..Self::default() };
        source.walk(TokenStream::from_str(text)?, module, false);
        Ok(source)
    }

    /// Treats the whole file as one that only tests compile.
    pub fn become_test(&mut self) {
        self.words.clear();
        self.mentions.iter_mut().for_each(|mention| mention.in_test = true);
    }

    fn walk(&mut self, stream: TokenStream, module: &[String], in_test: bool) {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        let mut only_tests = in_test;
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let rest = &tokens[at + 1..];
            at += 1;
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '#' => {
                    only_tests |= matches!(rest.first(), Some(TokenTree::Group(attribute)) if is_cfg_test(attribute));
                }
                TokenTree::Punct(punct) if punct.as_char() == ';' => only_tests = in_test,
                TokenTree::Group(group) => {
                    self.walk(group.stream(), module, only_tests);
                    if group.delimiter() == Delimiter::Brace {
                        only_tests = in_test;
                    }
                }
                TokenTree::Ident(word) if word == "mod" => {
                    at += self.walk_module(rest, module, only_tests, in_test);
                    only_tests = in_test;
                }
                TokenTree::Ident(word) if !follows_a_path(&tokens[..at - 1]) => {
                    at += self.follow(word, rest, module, only_tests);
                }
                TokenTree::Ident(word) => self.keep_word(word, only_tests),
                _ => {}
            }
        }
    }

    /// Walks what follows `mod`; returns how many tokens that were.
    fn walk_module(
        &mut self,
        rest: &[TokenTree],
        parent: &[String],
        only_tests: bool,
        in_test: bool,
    ) -> usize {
        let [TokenTree::Ident(name), body, ..] = rest else { return 0 };
        let module = [parent, &[name.to_string()]].concat();
        match body {
            TokenTree::Group(group) => {
                if only_tests && !in_test {
                    let (first, last) = (group.span_open().start(), group.span_close().end());
                    self.test_lines += last.line - first.line + 1;
                }
                self.walk(group.stream(), &module, only_tests);
            }
            _ if only_tests => {
                self.test_modules.insert(module);
            }
            _ => {}
        }
        2
    }

    /// Follows the path that begins with `word`; returns how many tokens of `rest` it took.
    fn follow(
        &mut self,
        word: &Ident,
        rest: &[TokenTree],
        module: &[String],
        in_test: bool,
    ) -> usize {
        let name = word.to_string();
        let (root, base) = match name.as_str() {
            "crate" | OWN_CRATE => ("crate", Vec::new()),
            "self" => ("crate", module.to_vec()),
            "super" => ("crate", parent(module)),
            other if OTHER_CRATES.contains(&other) => (other, Vec::new()),
            _ => {
                self.keep_word(word, in_test);
                return 0;
            }
        };
        let (leaves, taken) = leaves(base, rest);
        let line = word.span().start().line;
        let mention = |names| Mention { line, root: root.to_owned(), names, in_test };
        self.mentions.extend(leaves.into_iter().map(mention));
        taken
    }

    fn keep_word(&mut self, word: &Ident, in_test: bool) {
        if !in_test {
            self.words.push((word.span().start().line, word.to_string()));
        }
    }
}

/// Every path that continues `names` in `rest`, and how many tokens they took.
fn leaves(mut names: Vec<String>, rest: &[TokenTree]) -> (Vec<Vec<String>>, usize) {
    let mut taken = 0;
    loop {
        if !is_path_separator(&rest[taken..]) {
            if is_word(rest.get(taken), "as") {
                names.push("as".to_owned());
            }
            let found = taken > 0 || names.last().is_some_and(|name| name == "as");
            return (if found { vec![names] } else { Vec::new() }, taken);
        }
        match rest.get(taken + 2) {
            Some(TokenTree::Ident(next)) if next == "super" => names = parent(&names),
            Some(TokenTree::Ident(next)) => names.push(next.to_string()),
            Some(TokenTree::Punct(star)) if star.as_char() == '*' => names.push("*".to_owned()),
            Some(TokenTree::Group(group)) => return (leaves_of_group(&names, group), taken + 3),
            _ => return (vec![names], taken),
        }
        taken += 3;
    }
}

/// `{a, b::{c, d}, self as e}` below `names`.
fn leaves_of_group(names: &[String], group: &Group) -> Vec<Vec<String>> {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let items =
        tokens.split(|token| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ','));
    let mut found = Vec::new();
    for item in items {
        let (first, rest) = match item {
            [TokenTree::Ident(first), rest @ ..] => (first.to_string(), rest),
            [TokenTree::Punct(star)] => (star.to_string(), &[][..]),
            _ => continue,
        };
        let below = match first.as_str() {
            "self" => names.to_vec(),
            "super" => parent(names),
            _ => [names, &[first]].concat(),
        };
        let (deeper, _) = leaves(below.clone(), rest);
        found.extend(if deeper.is_empty() { vec![below] } else { deeper });
    }
    found
}

fn parent(names: &[String]) -> Vec<String> {
    names.split_last().map(|(_, above)| above.to_vec()).unwrap_or_default()
}

fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if ident == word)
}

fn is_path_separator(tokens: &[TokenTree]) -> bool {
    let colon = |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    colon(tokens.first()) && colon(tokens.get(1))
}

/// Whether the tokens end in `name::`, so that what comes next is the middle of a path.
fn follows_a_path(before: &[TokenTree]) -> bool {
    let [.., TokenTree::Ident(_), first, second] = before else { return false };
    is_path_separator(&[first.clone(), second.clone()])
}

/// `[cfg(test)]` and `[cfg(all(test, …))]`, not `[cfg(not(test))]`.
fn is_cfg_test(attribute: &Group) -> bool {
    let words: Vec<String> = attribute
        .to_string()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let has = |word: &str| words.iter().any(|found| found == word);
    words.first().is_some_and(|word| word == "cfg") && has("test") && !has("not") && !has("any")
}

/// The module that the file at `path`, below `src`, holds.
#[must_use]
pub fn module_of(path: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        path.with_extension("").iter().map(|name| name.to_string_lossy().into_owned()).collect();
    if names.last().is_some_and(|name| ["mod", "lib", "main"].contains(&name.as_str())) {
        names.pop();
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, module: &[&str]) -> RustSource {
        let module: Vec<String> = module.iter().map(|&name| name.to_owned()).collect();
        RustSource::read(text, &module).unwrap()
    }

    fn paths(text: &str, module: &[&str]) -> Vec<String> {
        let path = |mention: Mention| format!("{}::{}", mention.root, mention.names.join("::"));
        read(text, module).mentions.into_iter().map(path).collect()
    }

    #[test]
    fn a_use_line_is_read_to_its_leaves() {
        assert_eq!(
            paths("use crate::{model::{Span, Sleep as Nap}, words, calendar::*};", &["review"]),
            ["crate::model::Span", "crate::model::Sleep::as", "crate::words", "crate::calendar::*",]
        );
    }

    #[test]
    fn super_climbs_and_may_leave_the_layer() {
        let text = "use super::super::store::Reader; fn f() -> super::Nap { self::g() }";
        assert_eq!(
            paths(text, &["review", "night"]),
            ["crate::store::Reader", "crate::review::Nap", "crate::review::night::g"]
        );
        let nested = "mod inner { use super::{super::Nap, Night}; }";
        assert_eq!(
            paths(nested, &["review", "night"]),
            ["crate::review::Nap", "crate::review::night::Night"]
        );
    }

    #[test]
    fn a_path_in_the_middle_of_code_or_of_a_macro_counts() {
        let text = "fn f() { assert!(crate::journal::open::<u8>(std::fs::read(x)?)) }\n\
                    macro_rules! m { () => { $crate::store::put() } }";
        assert_eq!(
            paths(text, &["calendar"]),
            ["crate::journal::open", "std::fs::read", "crate::store::put"]
        );
    }

    #[test]
    fn the_core_calling_itself_by_its_name_is_a_path_of_its_own() {
        assert_eq!(paths("use tend::journal::Journal;", &["model"]), ["crate::journal::Journal"]);
        assert_eq!(paths("use crate as everything;", &["model"]), ["crate::as"]);
    }

    #[test]
    fn comments_texts_visibility_and_names_of_the_file_hold_no_paths() {
        let text = "//! [`crate::journal`]\n/// std::fs\npub(crate) fn f() { g(\"crate::journal\") }\n\
                    pub(super) struct S; use serde::core::fs; impl S { fn h(self) { self.store() } }";
        assert_eq!(paths(text, &["model"]), Vec::<String>::new());
    }

    #[test]
    fn lines_are_counted_from_one() {
        let source = read("//! Nights.\n\nuse crate::model::Span;\n", &["review"]);
        assert_eq!(source.mentions.first().map(|mention| mention.line), Some(3));
    }

    #[test]
    fn code_that_only_tests_compile_is_known() {
        let text = "use std::a;\n#[cfg(test)]\nmod tests {\n    use std::b;\n}\nuse std::c;\n\
                    #[cfg(test)]\nuse std::d;\n#[cfg(not(test))]\nuse std::e;\n\
                    #[cfg(test)]\nmod year;\nmod week;\n";
        let source = read(text, &["review"]);
        let tested: Vec<bool> = source.mentions.iter().map(|mention| mention.in_test).collect();
        assert_eq!(tested, [false, true, false, true, false]);
        // `mod tests {` to its closing brace: lines 3 to 5.
        assert_eq!((source.lines, source.test_lines), (13, 3));
        let year = ["review", "year"].map(str::to_owned).to_vec();
        assert_eq!(source.test_modules, BTreeSet::from([year]));
    }

    #[test]
    fn a_file_holds_the_module_its_path_names() {
        assert_eq!(module_of(Path::new("lib.rs")), Vec::<String>::new());
        assert_eq!(module_of(Path::new("journal.rs")), ["journal"]);
        assert_eq!(module_of(Path::new("review/mod.rs")), ["review"]);
        assert_eq!(module_of(Path::new("review/night.rs")), ["review", "night"]);
    }
}
