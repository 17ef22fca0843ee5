//! What was told: whole for languages to agree on, shortened to be kept beside the story.

use std::collections::BTreeMap;

use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use crate::tree::Tree;

/// One answer of a story.
#[derive(Clone, Debug)]
pub struct Told {
    pub(crate) number: usize,
    pub(crate) at: String,
    pub(crate) asked: String,
    pub(crate) tree: Tree,
    pub(crate) must: BTreeMap<String, Json>,
    pub(crate) digest: bool,
    /// Nothing a reader wants to know.
    pub(crate) quiet: bool,
}

impl Told {
    /// Every answer, whole.
    pub(crate) fn whole(told: &[Self]) -> String {
        Self::text(told, |one| one.tree.clone())
    }

    /// Every answer, the long ones by their digest.
    pub(crate) fn kept(told: &[Self]) -> String {
        Self::text(told, |one| if one.digest { shortened(&one.tree) } else { one.tree.clone() })
    }

    fn text(told: &[Self], tree: impl Fn(&Self) -> Tree) -> String {
        let line = |one: &Self| {
            Tree::Fields(vec![
                ("at".to_owned(), Tree::text(&one.at)),
                ("asked".to_owned(), Tree::text(&one.asked)),
                ("answer".to_owned(), tree(one)),
            ])
        };
        let told = told.iter().filter(|one| !one.quiet).map(line).collect();
        Tree::List(told).pretty() + "\n"
    }

    /// Whether it may have changed the journal.
    pub(crate) fn wrote(&self) -> bool {
        self.asked.starts_with("perform") || ["undo", "import"].contains(&self.asked.as_str())
    }

    /// What the answer must be and is not.
    pub(crate) fn broken(&self) -> Vec<String> {
        // The variant of the answer is not part of a path.
        let watched = self.tree.at("answer");
        let answer = match watched.as_ref().unwrap_or(&self.tree) {
            Tree::Fields(fields) if fields.len() == 1 => fields[0].1.clone(),
            other => other.clone(),
        };
        let wrong = |(path, expected): (&String, &Json)| {
            let found = answer.at(path);
            let text = found.as_ref().map_or("nothing".to_owned(), Tree::pretty);
            let alike = match (&found, serde_json::from_str::<Json>(&text)) {
                (None, _) => expected.is_null(),
                (_, Ok(found)) => same(&found, expected),
                (_, Err(_)) => false,
            };
            let Self { number, asked, .. } = self;
            (!alike)
                .then(|| format!("step {number}, {asked}: {path} must be {expected} and is {text}"))
        };
        self.must.iter().filter_map(wrong).collect()
    }
}

/// Alike as a reader sees it: 90 and 90.0 are one number.
fn same(found: &Json, expected: &Json) -> bool {
    match (found, expected) {
        (Json::Number(found), Json::Number(expected)) => {
            matches!((found.as_f64(), expected.as_f64()), (Some(a), Some(b)) if (a - b).abs() < 1e-9)
        }
        (Json::Array(found), Json::Array(expected)) => {
            found.len() == expected.len()
                && found.iter().zip(expected).all(|(found, expected)| same(found, expected))
        }
        (Json::Object(found), Json::Object(expected)) => {
            found.len() == expected.len()
                && expected
                    .iter()
                    .all(|(name, value)| found.get(name).is_some_and(|found| same(found, value)))
        }
        (found, expected) => found == expected,
    }
}

fn shortened(tree: &Tree) -> Tree {
    let text = tree.pretty();
    let digest = Sha256::digest(text.as_bytes());
    let short: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let kept = Tree::text(&format!("{} lines, sha256 {short}", text.lines().count()));
    match tree {
        Tree::Fields(fields) if fields.len() == 1 => Tree::field(fields[0].0.clone(), kept),
        _ => kept,
    }
}

/// Where two texts part, with the lines around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference(pub String);

impl Difference {
    /// The first difference; none when the texts are equal.
    #[must_use]
    pub fn between(expected: &str, found: &str) -> Option<Self> {
        if expected == found {
            return None;
        }
        let (old, new): (Vec<_>, Vec<_>) = (expected.lines().collect(), found.lines().collect());
        let alike = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
        let from = alike.saturating_sub(3);
        let show = |sign: &str, lines: &[&str], from: usize| -> Vec<String> {
            lines.iter().skip(from).take(6).map(|line| format!("{sign} {line}")).collect()
        };
        let mut text = vec![format!("line {}:", alike + 1)];
        text.extend(show(" ", &old[from..alike], 0));
        text.extend(show("-", &old, alike));
        text.extend(show("+", &new, alike));
        Some(Self(text.join("\n")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(must: &str) -> Told {
        let screen = Tree::Fields(vec![
            ("minutes".into(), Tree::Leaf("90.0".into())),
            ("title".into(), Tree::text("Nap")),
        ]);
        Told {
            number: 2,
            at: "2026-03-01 10:00".into(),
            asked: "today".into(),
            tree: Tree::field("today_shown", screen),
            must: serde_json::from_str(must).unwrap(),
            digest: false,
            quiet: false,
        }
    }

    #[test]
    fn what_must_be_is_compared_as_a_reader_reads_it() {
        assert!(told(r#"{"minutes": 90, "title": "Nap", "detail": null}"#).broken().is_empty());
        assert_eq!(
            told(r#"{"minutes": 91}"#).broken(),
            ["step 2, today: minutes must be 91 and is 90.0"]
        );
        assert_eq!(told(r#"{"night": 1}"#).broken().len(), 1);
    }

    #[test]
    fn a_difference_shows_where_two_texts_part() {
        assert_eq!(Difference::between("a\nb\n", "a\nb\n"), None);
        let found = Difference::between("a\nb\nc", "a\nd\nc").unwrap();
        assert_eq!(found.0, "line 2:\n  a\n- b\n- c\n+ d\n+ c");
    }
}
