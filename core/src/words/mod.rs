//! Every sentence a parent can read, by language, from Fluent files. Pure.
//!
//! A sentence is asked for by its key, with what stands in its placeholders:
//!
//! ```
//! use tend::words::Words;
//!
//! let words = Words::english();
//! assert_eq!(words.duration(340.0), "5 h 40 min");
//! assert_eq!(words.say("duration-minutes", &[("minutes", 52.into())]), "52 min");
//! ```
//!
//! One file per subject stands in the folder of each language; what the terminal alone says is
//! there in English only. Tests prove that every key asked for in the source exists with every
//! placeholder given, that every language says the same, and that no sentence lies unused.

mod amounts;
mod argument;
mod language;
mod locale;
mod names;
mod numbers;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};

pub use amounts::Amount;
pub use argument::Arg;
use language::{LANGUAGES, Language};
pub use locale::Locale;
pub use names::{Name, Named};

/// The sentences of one language. Cheap to clone; shared between threads.
#[derive(Clone)]
pub struct Words {
    inner: Arc<Inner>,
    decimal_mark: char,
}

struct Inner {
    language: &'static Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The sentences in English.
    #[must_use]
    pub fn english() -> Self {
        Self::of(&language::ENGLISH)
    }

    /// The sentences in the first of these languages (BCP 47 tags such as `en-GB`, best first, as
    /// a phone lists them) that is there; in English when none is.
    #[must_use]
    pub fn for_languages(wanted: &[String]) -> Self {
        let Some((language, wish)) = language::best(LANGUAGES, wanted) else {
            return Self::english();
        };
        Self { decimal_mark: language.decimal_mark_of(&wish), ..Self::of(language) }
    }

    /// The language of these sentences as a BCP 47 tag, such as `en`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.inner.language.tag
    }

    /// The sentence of that key, with its placeholders filled.
    ///
    /// A key that does not exist gives the key in brackets, so that a screen still works.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        // Fluent puts the name of a placeholder where its value is missing.
        self.say_with_mistakes(key, args).map_or_else(|| format!("[{key}]"), |(said, _)| said)
    }

    /// The sentence, and what was missing in it; none for a key that does not exist.
    fn say_with_mistakes(
        &self,
        key: &str,
        args: &[(&str, Arg<'_>)],
    ) -> Option<(String, Vec<FluentError>)> {
        let bundle = &self.inner.bundle;
        let pattern = bundle.get_message(key)?.value()?;
        let filled: FluentArgs<'_> =
            args.iter().map(|(name, value)| (*name, value.to_fluent())).collect();
        let mut mistakes = Vec::new();
        let said = bundle.format_pattern(pattern, Some(&filled), &mut mistakes).into_owned();
        Some((said, mistakes))
    }

    /// Whether two share what was parsed.
    #[cfg(test)]
    fn is_the_same_parse_as(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner)
    }

    fn of(language: &'static Language) -> Self {
        language.parsed.get_or_init(|| Self::parse(language)).clone()
    }

    fn parse(language: &'static Language) -> Self {
        let locales = language.tag.parse().into_iter().collect();
        let mut bundle = FluentBundle::new_concurrent(locales);
        // Marks around placeholders are for mixed scripts; terminals print them as boxes.
        bundle.set_use_isolating(false);
        for (_, file) in language.files {
            // A file with a mistake still gives its other sentences; a test finds the mistake.
            let resource = FluentResource::try_new(file.text());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
        }
        Self { inner: Arc::new(Inner { language, bundle }), decimal_mark: language.decimal_mark }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.language()).finish()
    }
}
