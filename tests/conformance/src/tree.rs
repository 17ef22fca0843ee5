//! Text for people: JSON whose short parts stand on one line.

use std::fmt::Write;

/// No line is longer than this, unless one word is.
const WIDTH: usize = 100;

/// JSON with its fields in the order of the type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    /// A number, a text or a word, as JSON writes it.
    Leaf(String),
    List(Vec<Tree>),
    Fields(Vec<(String, Tree)>),
}

impl Tree {
    /// A text.
    pub(crate) fn text(text: &str) -> Self {
        Self::Leaf(serde_json::Value::from(text).to_string())
    }

    /// One field.
    pub(crate) fn field(name: impl Into<String>, value: Self) -> Self {
        Self::Fields(vec![(name.into(), value)])
    }

    /// The part at a path such as `days.0.sleep.naps`; `days.count` is how many there are.
    pub(crate) fn at(&self, path: &str) -> Option<Self> {
        let mut here = self.clone();
        for step in path.split('.').filter(|step| !step.is_empty()) {
            here = match here {
                Self::Leaf(_) => return None,
                Self::List(values) if step == "count" => Self::Leaf(values.len().to_string()),
                Self::List(values) => values.into_iter().nth(step.parse().ok()?)?,
                Self::Fields(fields) => fields.into_iter().find(|(name, _)| name == step)?.1,
            };
        }
        Some(here)
    }

    /// The text, lines broken where they would be too long.
    pub(crate) fn pretty(&self) -> String {
        let mut text = String::new();
        self.write(0, 0, &mut text);
        text
    }

    fn on_one_line(&self) -> String {
        match self {
            Self::Leaf(text) => text.clone(),
            Self::List(values) => {
                let values: Vec<_> = values.iter().map(Self::on_one_line).collect();
                format!("[{}]", values.join(", "))
            }
            Self::Fields(fields) => {
                let fields: Vec<_> = fields
                    .iter()
                    .map(|(name, value)| format!("\"{name}\": {}", value.on_one_line()))
                    .collect();
                format!("{{{}}}", fields.join(", "))
            }
        }
    }

    fn write(&self, indent: usize, before: usize, to: &mut String) {
        let line = self.on_one_line();
        let fits = indent + before + line.chars().count() < WIDTH;
        let inner = indent + 2;
        match self {
            Self::List(values) if !fits => {
                let part = |value: &Self, to: &mut String| value.write(inner, 0, to);
                write_parts(('[', ']'), values, indent, part, to);
            }
            Self::Fields(fields) if !fits => {
                let part = |(name, value): &(String, Self), to: &mut String| {
                    let _ = write!(to, "\"{name}\": ");
                    value.write(inner, name.chars().count() + 4, to);
                };
                write_parts(('{', '}'), fields, indent, part, to);
            }
            Self::Leaf(_) | Self::List(_) | Self::Fields(_) => to.push_str(&line),
        }
    }
}

fn write_parts<T>(
    (open, close): (char, char),
    parts: &[T],
    indent: usize,
    write: impl Fn(&T, &mut String),
    to: &mut String,
) {
    to.push(open);
    for (number, part) in parts.iter().enumerate() {
        to.push_str(if number == 0 { "\n" } else { ",\n" });
        to.push_str(&" ".repeat(indent + 2));
        write(part, to);
    }
    to.push('\n');
    to.push_str(&" ".repeat(indent));
    to.push(close);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nap() -> Tree {
        Tree::Fields(vec![
            ("title".into(), Tree::text("Nap")),
            (
                "minutes".into(),
                Tree::List(vec![Tree::Leaf("45.5".into()), Tree::Leaf("60.0".into())]),
            ),
        ])
    }

    #[test]
    fn what_fits_stands_on_one_line_and_the_rest_is_broken() {
        assert_eq!(nap().pretty(), r#"{"title": "Nap", "minutes": [45.5, 60.0]}"#);
        let days = Tree::field("days", Tree::List(vec![nap(), nap(), nap()]));
        let nap = nap().pretty();
        assert_eq!(
            days.pretty(),
            format!("{{\n  \"days\": [\n    {nap},\n    {nap},\n    {nap}\n  ]\n}}")
        );
    }

    #[test]
    fn a_path_leads_to_a_part_or_to_how_many_there_are() {
        assert_eq!(nap().at("minutes.1"), Some(Tree::Leaf("60.0".into())));
        assert_eq!(nap().at("minutes.count"), Some(Tree::Leaf("2".into())));
        assert_eq!(nap().at("minutes.2"), None);
        assert_eq!(nap().at("title.letters"), None);
    }
}
