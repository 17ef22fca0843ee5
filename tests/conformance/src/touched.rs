//! Which symbols of the surface the stories touched.

use std::collections::BTreeSet;

use crate::surface::{Field, Surface};
use crate::value::{Fields, Value};

/// Symbols that a story carried over the boundary.
///
/// An optional field counts when it held a value, a list when it was not empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    symbols: BTreeSet<String>,
}

impl Touched {
    /// A function was called, or a function of a trait was called back.
    pub(crate) fn function(&mut self, name: &str) {
        self.symbols.insert(format!("fn {name}"));
    }

    /// A value crossed.
    pub(crate) fn value(&mut self, value: &Value) {
        match value {
            Value::Record(name, fields) => self.fields(name, fields),
            Value::Variant { of, name, fields } => self.fields(&format!("{of}.{name}"), fields),
            Value::List(values) => values.iter().for_each(|value| self.value(value)),
            Value::Optional(Some(value)) => self.value(value),
            Value::Bool(_)
            | Value::Whole(_)
            | Value::Float(_)
            | Value::ShortFloat(_)
            | Value::Text(_)
            | Value::Optional(None)
            | Value::Custom(..) => {}
        }
    }

    fn fields(&mut self, of: &str, fields: &Fields) {
        self.symbols.insert(of.to_owned());
        for (name, value) in fields {
            let empty = match value {
                Value::Optional(inner) => inner.is_none(),
                Value::List(values) => values.is_empty(),
                _ => false,
            };
            if !empty {
                self.symbols.insert(format!("{of}.{name}"));
            }
            self.value(value);
        }
    }

    /// Everything that `other` touched as well.
    pub fn add(&mut self, other: Self) {
        self.symbols.extend(other.symbols);
    }

    /// What the phones can reach and nobody touched, sorted.
    #[must_use]
    pub fn missing(&self, surface: &Surface) -> Vec<String> {
        let mut all = BTreeSet::new();
        let mut add = |of: &str, fields: &[Field]| {
            all.insert(of.to_owned());
            all.extend(fields.iter().map(|field| format!("{of}.{}", field.name)));
        };
        for (name, fields) in surface.records.iter().filter(|(name, _)| !ours(surface, name)) {
            add(name, fields);
        }
        for (name, variants) in surface.enums.iter().filter(|(name, _)| !ours(surface, name)) {
            for variant in variants {
                add(&format!("{name}.{}", variant.name), &variant.fields);
            }
        }
        let functions = surface.functions.iter().filter(|name| !ours(surface, name));
        all.extend(functions.map(|name| format!("fn {name}")));
        all.into_iter().filter(|symbol| !self.symbols.contains(symbol)).collect()
    }
}

fn ours(surface: &Surface, name: &str) -> bool {
    surface.ours.contains(name)
}
