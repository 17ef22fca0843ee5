//! The same words on an Android phone and on an iPhone, in every language.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;

use serde_json::Value;
use tend_tests::both_phones::{android_texts, places};
use tend_tests::house;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Every language of the apps, and the folder of its Android resource file.
const LANGUAGES: [(&str, &str); 3] = [("en", "values"), ("de", "values-de"), ("es", "values-es")];

/// The texts of a phrase in a String Catalog, all of its plural forms one after another.
fn phrase(localization: &Value) -> Vec<&str> {
    let one = localization["stringUnit"]["value"].as_str();
    let forms = localization["variations"]["plural"].as_object();
    let forms = forms.into_iter().flat_map(serde_json::Map::values);
    let forms = forms.filter_map(|form| form["stringUnit"]["value"].as_str());
    one.into_iter().chain(forms).collect()
}

#[test]
fn both_phones_have_the_same_words_with_the_same_places_in_every_language() -> Outcome {
    let read = |file: &str| fs::read_to_string(house::root().join(file));
    let catalog = read("ios/Sources/TendKit/Catalog/Localizable.xcstrings")?;
    let catalog: Value = serde_json::from_str(&catalog)?;
    let strings = catalog["strings"].as_object().ok_or("the catalog holds no strings")?;
    let english = android_texts(&read("android/ui/src/main/res/values/strings.xml")?);
    assert!(english.len() > 300, "only {} texts were read", english.len());
    assert_eq!(english.keys().collect::<BTreeSet<_>>(), strings.keys().collect());
    for (language, folder) in LANGUAGES {
        let texts = android_texts(&read(&format!("android/ui/src/main/res/{folder}/strings.xml"))?);
        assert_eq!(texts.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>());
        for (key, text) in &texts {
            let phrase = phrase(&strings[key]["localizations"][language]).join(" ");
            assert!(!phrase.is_empty(), "iOS has no {key} in {language}");
            assert_eq!(places(text), places(&phrase), "{key} in {language}");
            assert_eq!(places(text), places(&english[key]), "{key} in {language} and English");
        }
    }
    Ok(())
}
