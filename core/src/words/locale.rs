//! What a phone's locale says beside the language: the country, and what the parent chose.

use unic_langid::LanguageIdentifier;

/// A locale as a BCP 47 tag, such as `de-AT` or `en-US-u-mu-celsius`.
#[derive(Debug)]
pub struct Locale<'a> {
    /// Its language, with script and region where it names them.
    pub language: LanguageIdentifier,
    /// From the first extension on.
    extensions: &'a str,
}

const MARKS: [char; 2] = ['-', '_'];

impl<'a> Locale<'a> {
    /// Reads a tag; none where it begins with no language.
    #[must_use]
    pub fn read(tag: &'a str) -> Option<Self> {
        let is_mark = |byte: u8| MARKS.contains(&char::from(byte));
        // An extension begins with a subtag of one character.
        let single = |three: &[u8]| matches!(three, [a, _, b] if is_mark(*a) && is_mark(*b));
        let end = tag.as_bytes().windows(3).position(single).unwrap_or(tag.len());
        let (language, extensions) = tag.split_at(end);
        Some(Self { language: language.parse().ok()?, extensions })
    }

    /// The country, as two capital letters (ISO 3166-1): the one whose customs the parent chose
    /// (`rg`), else that of the tag. None for a language alone.
    #[must_use]
    pub fn country(&self) -> Option<String> {
        let chosen = self.choice("rg").and_then(|place| Some(place.get(..2)?.to_ascii_uppercase()));
        let named = || self.language.region.map(|region| region.as_str().to_owned());
        chosen.or_else(named).filter(|place| place.len() == 2)
    }

    /// What the parent chose for a key of the Unicode extension (UTS 35, part 1, 3.6), such as
    /// `ms` or `mu`, in small letters.
    #[must_use]
    pub fn choice(&self, key: &str) -> Option<String> {
        let mut rest =
            self.extensions.split(MARKS).take_while(|part| !part.eq_ignore_ascii_case("x"));
        rest.find(|part| part.eq_ignore_ascii_case("u"))?;
        let mut rest = rest.take_while(|part| part.len() > 1);
        rest.find(|part| part.eq_ignore_ascii_case(key))?;
        // Two characters are the next key.
        rest.next().filter(|value| value.len() > 2).map(str::to_ascii_lowercase)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn country(tag: &str) -> Option<String> {
        Locale::read(tag)?.country()
    }

    fn choice(tag: &str, key: &str) -> Option<String> {
        Locale::read(tag)?.choice(key)
    }

    #[test]
    fn the_country_is_that_of_the_tag() {
        for (tag, expected) in [
            ("de-AT", Some("AT")),
            ("EN-us", Some("US")),
            ("zh_Hant_TW", Some("TW")),
            ("ca-ES-valencia", Some("ES")),
            ("en-US-u-ca-buddhist", Some("US")),
            ("en-US-t-de-DE-u-mu-celsius", Some("US")),
            ("de", None),
            ("es-419", None),
            ("", None),
            ("no tag at all", None),
        ] {
            assert_eq!(country(tag).as_deref(), expected, "{tag}");
        }
    }

    #[test]
    fn the_country_whose_customs_the_parent_chose_goes_first() {
        assert_eq!(country("en-GB-u-rg-uszzzz").as_deref(), Some("US"));
        assert_eq!(country("en-u-rg-gbeng").as_deref(), Some("GB"));
        // Cut short, it says nothing.
        assert_eq!(country("en-GB-u-rg").as_deref(), Some("GB"));
        assert_eq!(country("en-GB-u-rg-mu-celsius").as_deref(), Some("GB"));
    }

    #[test]
    fn a_choice_is_read_from_the_unicode_extension_alone() {
        assert_eq!(choice("en-US-u-mu-celsius-ms-metric", "ms").as_deref(), Some("metric"));
        assert_eq!(choice("en-US-U-MU-Celsius", "mu").as_deref(), Some("celsius"));
        assert_eq!(choice("en-t-de-t0-und-u-mu-celsius", "mu").as_deref(), Some("celsius"));
        assert_eq!(choice("en-US-u-hc-h12", "mu"), None);
        assert_eq!(choice("en-US-u-mu", "mu"), None);
        assert_eq!(choice("en-US-u-ca-x-mu-celsius", "mu"), None);
        assert_eq!(choice("en-US-x-u-mu-celsius", "mu"), None);
        assert_eq!(choice("en-US-a-mu-celsius", "mu"), None);
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_passed_over(tag in "\\PC{0,40}", key in "\\PC{0,4}") {
            if let Some(locale) = Locale::read(&tag) {
                prop_assert!(locale.country().is_none_or(|country| country.len() == 2));
                prop_assert!(locale.choice(&key).is_none_or(|choice| choice.len() > 2));
            }
        }

        #[test]
        fn whatever_stands_in_the_extensions_the_language_stays(
            tag in "[a-z]{2}(-[A-Z]{2})?",
            rest in "(-u|-t|-x)(-[a-zA-Z0-9é]{1,8}){1,6}",
        ) {
            let whole = format!("{tag}{rest}");
            prop_assert_eq!(Locale::read(&whole).unwrap().language, Locale::read(&tag).unwrap().language);
        }
    }
}
