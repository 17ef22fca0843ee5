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
//! One file per subject stands in the folder of each language. A test proves that every key asked
//! for in the source exists with every placeholder given, and that no sentence lies unused.

mod amounts;
mod argument;
mod language;
mod names;
mod numbers;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::{Arc, LazyLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

pub use amounts::Amount;
pub use argument::Arg;
use language::{LANGUAGES, Language};
pub use names::{Name, Named};

/// The sentences of one language. Cheap to clone; shared between threads.
#[derive(Clone)]
pub struct Words(Arc<Inner>);

struct Inner {
    language: &'static Language,
    bundle: FluentBundle<FluentResource>,
}

// Parsing takes longer than a screen may, so English is parsed once in a process.
static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::of(&language::ENGLISH));

impl Words {
    /// The sentences in English.
    #[must_use]
    pub fn english() -> Self {
        ENGLISH.clone()
    }

    /// The sentences in the first of these languages (BCP 47 tags such as `en-GB`, best first, as
    /// a phone lists them) that is there; in English when none is.
    #[must_use]
    pub fn for_languages(wanted: &[String]) -> Self {
        let language = language::best(LANGUAGES, wanted).unwrap_or(&language::ENGLISH);
        if language.tag == language::ENGLISH.tag { Self::english() } else { Self::of(language) }
    }

    /// The language of these sentences as a BCP 47 tag, such as `en`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.language.tag
    }

    /// The sentence of that key, with its placeholders filled.
    ///
    /// A key that does not exist gives the key in brackets, so that a screen still works.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let bundle = &self.0.bundle;
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return format!("[{key}]");
        };
        let filled: FluentArgs<'_> =
            args.iter().map(|(name, value)| (*name, value.to_fluent())).collect();
        // Fluent puts the name of a placeholder where its value is missing.
        let mut missing = Vec::new();
        bundle.format_pattern(pattern, Some(&filled), &mut missing).into_owned()
    }

    fn of(language: &'static Language) -> Self {
        let locales = language.tag.parse().into_iter().collect();
        let mut bundle = FluentBundle::new_concurrent(locales);
        // Marks around placeholders are for mixed scripts; terminals print them as boxes.
        bundle.set_use_isolating(false);
        for (_, file) in language.files {
            // A file with a mistake still gives its other sentences; a test finds the mistake.
            let resource = FluentResource::try_new(file.text());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
        }
        Self(Arc::new(Inner { language, bundle }))
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.language()).finish()
    }
}
