//! How each language spells our names, and which names are taken there.

use heck::{ToLowerCamelCase, ToShoutySnakeCase, ToUpperCamelCase};

use super::shape::Shape;
use super::{kotlin, swift};

/// A language that phones speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// Android, and the JVM of the tests.
    Kotlin,
    /// iOS, and the Linux of the tests.
    Swift,
}

/// Where a name stands; the same word may be free in one place and taken in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A type of its own.
    Type,
    /// A field of a record or of an enum's variant.
    Field,
    /// A field of an error.
    ErrorField,
    /// A variant of an enum without data.
    PlainVariant,
    /// A variant of an enum of which some variant has data.
    DataVariant,
    /// A variant of an error.
    ErrorVariant,
    /// A function of an object, or one that the phone implements.
    Method,
    /// A function that makes an object.
    Constructor,
    /// A function outside of any type.
    Function,
    /// An argument.
    Argument,
}

impl Language {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Kotlin, Self::Swift];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Kotlin => "Kotlin",
            Self::Swift => "Swift",
        }
    }

    /// Its table in the settings of the generated code.
    pub const fn table(self) -> &'static str {
        match self {
            Self::Kotlin => "kotlin",
            Self::Swift => "swift",
        }
    }

    /// A Rust name as the generated code spells it in that place.
    pub fn spell(self, place: Place, name: &str) -> String {
        match (place, self) {
            (Place::Type | Place::ErrorVariant, _) | (Place::DataVariant, Self::Kotlin) => {
                name.to_upper_camel_case()
            }
            (Place::PlainVariant, Self::Kotlin) => name.to_shouty_snake_case(),
            _ => name.to_lower_camel_case(),
        }
    }

    /// The types that generation makes of one item: what comes with it, and itself.
    pub fn types_of(self, name: &str, shape: &Shape) -> Vec<String> {
        let name = name.to_upper_camel_case();
        match (shape, self) {
            (Shape::Function(_), _) => vec![],
            (Shape::Object { .. }, Self::Kotlin) => vec![format!("{name}Interface"), name],
            (Shape::Object { .. }, Self::Swift) => vec![format!("{name}Protocol"), name],
            (Shape::Callback { .. }, _) => vec![format!("{name}Impl"), name],
            (Shape::Error(_), Self::Kotlin) => match name.strip_suffix("Error") {
                Some(stem) => vec![format!("{stem}Exception")],
                None => vec![name],
            },
            _ => vec![name],
        }
    }

    /// Why a name cannot or should not stand in that place; `None` when it is free.
    pub fn taken(self, place: Place, spelled: &str) -> Option<&'static str> {
        match self {
            Self::Kotlin => kotlin::taken(place, spelled),
            Self::Swift => swift::taken(place, spelled),
        }
    }
}
