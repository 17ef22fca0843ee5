//! The surface as a list a person can review, one line for each thing that crosses.

use std::fmt;

use super::shape::{Choice, Field, Function, Item, Shape, Surface, rust_type};

/// What stands above the list.
const HEADER: &str = "\
# Everything Kotlin and Swift can see, read from the built library, in the words of Rust.
# Fields and variants stand in the order in which they cross.
# Rewritten by `cargo xtask api --bless`: read the difference before it is committed.
";

impl fmt::Display for Surface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEADER)?;
        self.items.iter().try_for_each(|item| write!(f, "\n{item}"))
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.shape {
            Shape::Function(function) => return writeln!(f, "fn {function}"),
            Shape::Custom(ty) => {
                return writeln!(f, "custom {} as {}", self.name, rust_type(ty));
            }
            Shape::Object { .. } => write!(f, "object {}", self.name)?,
            Shape::Callback { .. } => write!(f, "callback {}", self.name)?,
            Shape::Error(Choice { flat: true, .. }) => {
                write!(f, "error {} (text only)", self.name)?
            }
            Shape::Error(_) => write!(f, "error {}", self.name)?,
            Shape::Enum(_) => write!(f, "enum {}", self.name)?,
            Shape::Record { .. } => write!(f, "record {}", self.name)?,
        }
        for (index, name) in self.traits.iter().enumerate() {
            write!(f, "{} {name}", if index == 0 { ":" } else { "," })?;
        }
        writeln!(f)?;
        for variant in self.variants() {
            write!(f, "    {}", variant.name)?;
            if !variant.fields.is_empty() {
                write!(f, " {{ {} }}", list(&variant.fields))?;
            }
            writeln!(f)?;
        }
        for field in self.fields() {
            writeln!(f, "    {field}")?;
        }
        if let Shape::Object { constructors, methods } = &self.shape {
            constructors.iter().try_for_each(|made| writeln!(f, "    constructor {made}"))?;
            return methods.iter().try_for_each(|method| writeln!(f, "    fn {method}"));
        }
        self.functions().try_for_each(|function| writeln!(f, "    fn {function}"))
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.name.is_empty() {
            f.write_str(&rust_type(&self.ty))?;
        } else {
            write!(f, "{}: {}", self.name, rust_type(&self.ty))?;
        }
        self.default.iter().try_for_each(|value| write!(f, " = {value}"))
    }
}

impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.asynchronous {
            f.write_str("async ")?;
        }
        write!(f, "{}({})", self.name, list(&self.arguments))?;
        self.returns.iter().try_for_each(|ty| write!(f, " -> {}", rust_type(ty)))?;
        self.throws.iter().try_for_each(|ty| write!(f, " throws {}", rust_type(ty)))
    }
}

fn list(fields: &[Field]) -> String {
    fields.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
