//! The words of the screens for iOS, from those of Android: one text, two resource files.
//!
//! Android's resource files are the source. A String Catalog holds every language at once.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// The forms of a phrase by quantity; a plain one has `other` alone.
type Forms = BTreeMap<String, String>;

/// A String Catalog of resource files by language, the first the source. The first thing that
/// cannot be read ends it.
pub fn catalog(files: &[(String, String)]) -> Result<String, String> {
    let mut strings: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for (language, xml) in files {
        for (key, forms) in phrases(xml).map_err(|error| format!("{language}: {error}"))? {
            strings.entry(key).or_default().insert(language.clone(), localization(&forms));
        }
    }
    let source = files.first().map(|(language, _)| language.as_str()).unwrap_or_default();
    let strings: Map<String, Value> = strings
        .into_iter()
        .map(|(key, languages)| {
            let entry = json!({ "extractionState": "manual", "localizations": languages });
            (key, entry)
        })
        .collect();
    let catalog = json!({ "sourceLanguage": source, "strings": strings, "version": "1.0" });
    let text = serde_json::to_string_pretty(&catalog).map_err(|error| error.to_string())?;
    Ok(text + "\n")
}

fn localization(forms: &Forms) -> Value {
    let unit = |text: &str| json!({ "stringUnit": { "state": "translated", "value": text } });
    match forms.get("other") {
        Some(other) if forms.len() == 1 => unit(other),
        _ => {
            let plural: Map<String, Value> =
                forms.iter().map(|(form, text)| (form.clone(), unit(text))).collect();
            json!({ "variations": { "plural": plural } })
        }
    }
}

/// The `string` and `plurals` elements of a resource file.
fn phrases(xml: &str) -> Result<BTreeMap<String, Forms>, String> {
    let mut found = BTreeMap::new();
    let mut rest = xml;
    loop {
        let (string, plurals) = (rest.find("<string name="), rest.find("<plurals name="));
        let (at, element) = match (string, plurals) {
            (Some(string), Some(plurals)) if plurals < string => (plurals, "plurals"),
            (Some(string), _) => (string, "string"),
            (None, Some(plurals)) => (plurals, "plurals"),
            (None, None) => return Ok(found),
        };
        let (key, inner, behind) = element_at(&rest[at..], element)?;
        let forms = if element == "string" {
            Forms::from([("other".into(), text_of(inner, key)?)])
        } else {
            forms_of(inner, key)?
        };
        found.insert(key.to_owned(), forms);
        rest = behind;
    }
}

fn forms_of(mut inner: &str, key: &str) -> Result<Forms, String> {
    let mut forms = Forms::new();
    while let Some(at) = inner.find("<item quantity=") {
        let (quantity, text, behind) = element_at(&inner[at..], "item")?;
        forms.insert(quantity.to_owned(), text_of(text, key)?);
        inner = behind;
    }
    if forms.contains_key("other") { Ok(forms) } else { Err(format!("{key} has no form other")) }
}

/// The value of the first attribute, the contents, and what comes behind the element.
fn element_at<'a>(xml: &'a str, element: &str) -> Result<(&'a str, &'a str, &'a str), String> {
    let wrong = || format!("an element {element} is not closed");
    let (head, rest) = xml.split_once('>').ok_or_else(wrong)?;
    let key = head.split('"').nth(1).ok_or_else(wrong)?;
    let (inner, behind) = rest.split_once(&format!("</{element}>")).ok_or_else(wrong)?;
    Ok((key, inner, behind))
}

/// Text as Android reads it, with the placeholders of Apple.
fn text_of(inner: &str, key: &str) -> Result<String, String> {
    let mut text = String::new();
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n') => text.push('\n'),
                Some(quoted @ ('\'' | '"' | '\\' | '@' | '?')) => text.push(quoted),
                other => return Err(format!("{key}: what is \\{}?", other.unwrap_or(' '))),
            },
            '<' => return Err(format!("{key}: an element inside a text")),
            letter => text.push(letter),
        }
    }
    let entities =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    let text = entities.iter().fold(text, |text, (entity, letter)| text.replace(entity, letter));
    Ok(text.replace("$s", "$@").replace("$d", "$lld"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = r#"<resources>
        <!-- Today -->
        <string name="since">since %1$s</string>
        <plurals name="total_feeds">
            <item quantity="one">feed</item>
            <item quantity="other">feeds</item>
        </plurals>
        <string name="place_parents_bed">Parents\' bed &amp; ours</string>
    </resources>"#;

    #[test]
    fn every_language_of_a_phrase_stands_together() {
        let german = r#"<resources><string name="since">seit %1$s</string></resources>"#;
        let files = [("en".into(), ENGLISH.into()), ("de".into(), german.into())];
        let catalog: Value = serde_json::from_str(&catalog(&files).unwrap()).unwrap();
        let value = |key: &str, language: &str| {
            catalog["strings"][key]["localizations"][language]["stringUnit"]["value"].clone()
        };
        assert_eq!(catalog["sourceLanguage"], "en");
        assert_eq!(value("since", "en"), "since %1$@");
        assert_eq!(value("since", "de"), "seit %1$@");
        assert_eq!(value("place_parents_bed", "en"), "Parents' bed & ours");
        let plural = &catalog["strings"]["total_feeds"]["localizations"]["en"]["variations"];
        assert_eq!(plural["plural"]["one"]["stringUnit"]["value"], "feed");
    }

    #[test]
    fn what_a_catalog_cannot_hold_is_named() {
        for (xml, says) in [
            ("<string name=\"a\">never closed", "not closed"),
            ("<string name=\"a\">so <b>bold</b></string>", "a: an element"),
            ("<plurals name=\"b\"><item quantity=\"one\">x</item></plurals>", "b has no form"),
            ("<string name=\"c\">\\u00e9</string>", "c: what is \\u?"),
        ] {
            let error = catalog(&[("en".into(), xml.into())]).unwrap_err();
            assert!(error.contains(says), "{error}");
        }
    }
}
