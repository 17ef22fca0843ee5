//! Names of kinds and of every choice a parent can make, in `kinds.ftl`.

mod table;

use super::Words;
use crate::model::EntryKind;

/// Where the name of a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name<'a> {
    /// From the words files, under this key.
    Key(&'static str),
    /// From the family: their own label, as typed.
    Own(&'a str),
}

/// A value that has a name for parents.
pub trait Named {
    /// Where its name comes from.
    fn name(&self) -> Name<'_>;
}

impl Words {
    /// The name of a value, such as "Parents' bed"; a family's own label as it was typed.
    ///
    /// ```
    /// use tend::model::SleepPlace;
    /// use tend::words::Words;
    ///
    /// assert_eq!(Words::english().name(&SleepPlace::ParentsBed), "Parents' bed");
    /// ```
    #[must_use]
    pub fn name(&self, value: &impl Named) -> String {
        match value.name() {
            Name::Key(key) => self.say(key, &[]),
            Name::Own(label) => label.to_owned(),
        }
    }

    /// The name of a kind of entry, such as "Sleep".
    #[must_use]
    pub fn kind(&self, kind: EntryKind) -> String {
        self.name(&kind)
    }
}

/// Gives every variant its key. A new variant without one does not compile.
macro_rules! named {
    ($($type:ident $(, own $label:ident)? {
        $($variant:ident $({ $($field:tt)* })? => $key:literal,)*
    })*) => {$(
        impl Named for $type {
            fn name(&self) -> Name<'_> {
                match self {
                    $(Self::$variant $({ $($field)* })? => Name::Key($key),)*
                    $(Self::Other { $label } => Name::Own($label),)?
                }
            }
        }
    )*};
}

use named;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SleepPlace;

    #[test]
    fn every_kind_has_a_name_of_its_own() {
        let words = Words::english();
        let mut names: Vec<String> =
            EntryKind::ALL.into_iter().map(|kind| words.kind(kind)).collect();
        assert_eq!(names[1], "Sleep");
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 13);
    }

    #[test]
    fn a_familys_own_word_is_left_as_it_is() {
        let grandmas = SleepPlace::Other { label: "Grandma's sofa".into() };
        assert_eq!(Words::english().name(&grandmas), "Grandma's sofa");
    }
}
