//! The same screens and the same actions on an Android phone and on an iPhone.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;

use serde::Deserialize;
use tend_tests::both_phones::{
    Act, Said, acts, android_screens, android_texts, ios_screens, without_comments,
};
use tend_tests::house;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// `data/screens.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    /// What the file is about, for whoever opens it.
    #[serde(rename = "about")]
    _about: String,
    screens: Vec<Screen>,
    /// Screens that lie over others, by the name of the view that draws them.
    sheets: Vec<Screen>,
    /// What both phones do.
    acts: Vec<String>,
    /// What neither does, and why.
    left_out: BTreeMap<String, String>,
    /// What is no action of a parent, and why; each phone uses it as it needs.
    inner: BTreeMap<String, String>,
    /// Words that one phone says and the other does not, and why. A `*` at the end of a key stands
    /// for all that begin so.
    words_of_one: Phones,
}

/// Reasons by key, for each phone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phones {
    android: BTreeMap<String, String>,
    ios: BTreeMap<String, String>,
}

/// One screen by its names; a phone may need two for one screen and its pages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Screen {
    android: BTreeSet<String>,
    ios: BTreeSet<String>,
}

fn list() -> Outcome<List> {
    let text = fs::read_to_string(house::root().join("tests/data/screens.json"))?;
    Ok(serde_json::from_str(&text)?)
}

/// Every source of one phone that a parent's tap runs through, without comments.
fn sources(folders: &[&str], extension: &str) -> Outcome<String> {
    let mut all = String::new();
    for folder in folders {
        for file in house::files(&house::root().join(folder), extension)? {
            all.push_str(&without_comments(&fs::read_to_string(file)?));
        }
    }
    assert!(all.len() > 10_000, "{folders:?} hold hardly anything");
    Ok(all)
}

fn kotlin() -> Outcome<String> {
    sources(&["android/ui/src/main", "android/app"], "kt")
}

fn swift() -> Outcome<String> {
    sources(&["ios/Sources", "ios/App", "ios/Shared"], "swift")
}

#[test]
fn both_phones_have_the_screens_of_the_list_and_no_others() -> Outcome {
    let list = list()?;
    let read = |file: &str| fs::read_to_string(house::root().join(file));
    let android = android_screens(&read("android/ui/src/main/kotlin/app/tend/ui/app/Place.kt")?);
    let ios = ios_screens(&read("ios/Sources/TendKit/App/Place.swift")?);
    let listed = |of: fn(&Screen) -> &BTreeSet<String>| -> BTreeSet<String> {
        list.screens.iter().flat_map(of).cloned().collect()
    };
    assert_eq!(listed(|screen| &screen.android), android);
    assert_eq!(listed(|screen| &screen.ios), ios);
    for screen in list.screens.iter().chain(&list.sheets) {
        assert!(!screen.android.is_empty(), "Android lacks {:?}", screen.ios);
        assert!(!screen.ios.is_empty(), "iOS lacks {:?}", screen.android);
    }
    Ok(())
}

#[test]
fn both_phones_have_the_sheets_of_the_list() -> Outcome {
    let (kotlin, swift) = (kotlin()?, swift()?);
    for sheet in list()?.sheets {
        for name in sheet.android {
            assert!(kotlin.contains(&format!("fun {name}(")), "Android has no {name}");
        }
        for name in sheet.ios {
            let view = [format!("struct {name}: View"), format!("struct {name}<")];
            assert!(view.iter().any(|view| swift.contains(view)), "iOS has no {name}");
        }
    }
    Ok(())
}

#[test]
fn whatever_the_journal_offers_is_done_by_both_phones_or_left_out_with_a_reason() -> Outcome {
    let list = list()?;
    let golden = fs::read_to_string(house::root().join("bindings/api.golden"))?;
    let acts = acts(&golden);
    assert!(acts.len() > 50, "only {} acts were read", acts.len());
    let named: BTreeSet<&String> =
        list.acts.iter().chain(list.left_out.keys()).chain(list.inner.keys()).collect();
    let offered: BTreeSet<String> = acts.iter().map(Act::to_string).collect();
    let offered: BTreeSet<&String> = offered.iter().collect();
    assert_eq!(named, offered, "the list names other acts than the boundary offers");
    let (kotlin, swift) = (kotlin()?, swift()?);
    let mut wrong = Vec::new();
    for act in acts.iter().filter(|act| !list.inner.contains_key(&act.to_string())) {
        let name = act.to_string();
        let done = (act.in_kotlin(&kotlin), act.in_swift(&swift));
        let wanted = list.acts.contains(&name);
        match done {
            (true, true) if wanted => {}
            (false, false) if !wanted => {}
            (android, ios) => wrong.push(format!(
                "{name}: listed {wanted}, Android does it: {android}, iOS does it: {ios}"
            )),
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    for (act, reason) in list.left_out.iter().chain(&list.inner) {
        assert!(reason.len() > 20, "{act} is left out, and nobody says why");
    }
    Ok(())
}

#[test]
fn what_one_phone_says_the_other_says_too_or_there_is_a_reason() -> Outcome {
    let of_one = list()?.words_of_one;
    let texts =
        fs::read_to_string(house::root().join("android/ui/src/main/res/values/strings.xml"))?;
    let texts = android_texts(&texts);
    assert!(texts.len() > 300, "only {} texts were read", texts.len());
    let mut kotlin = kotlin()?;
    for file in house::files(&house::root().join("android/app/src/main"), "xml")? {
        kotlin.push_str(&fs::read_to_string(file)?);
    }
    let swift = sources(&["ios/Sources", "ios/App", "ios/Shared", "ios/Widgets"], "swift")?;
    let (kotlin, swift) = (Said::of(&kotlin), Said::of(&swift));
    let (mut android, mut ios, mut nobody) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for key in texts.keys() {
        match (kotlin.says(key), swift.says(key)) {
            (true, true) => {}
            (true, false) => _ = android.insert(key.as_str()),
            (false, true) => _ = ios.insert(key.as_str()),
            (false, false) => _ = nobody.insert(key.as_str()),
        }
    }
    assert_eq!(nobody, BTreeSet::new(), "words that nobody says");
    for (phone, only, reasons) in [("Android", android, of_one.android), ("iOS", ios, of_one.ios)] {
        let excused = |key: &str| {
            let named = |name: &String| match name.strip_suffix('*') {
                Some(start) => key.starts_with(start),
                None => key == name,
            };
            reasons.keys().filter(|name| named(name)).cloned().collect::<Vec<_>>()
        };
        let missing: Vec<&str> =
            only.iter().copied().filter(|key| excused(key).is_empty()).collect();
        assert_eq!(
            missing,
            Vec::<&str>::new(),
            "only {phone} says these; give it to both, or a reason"
        );
        let used: BTreeSet<String> = only.iter().flat_map(|key| excused(key)).collect();
        let stale: Vec<&String> = reasons.keys().filter(|name| !used.contains(*name)).collect();
        assert_eq!(
            stale,
            Vec::<&String>::new(),
            "both phones say these, or none: no reason is needed"
        );
        for (key, reason) in &reasons {
            assert!(reason.len() > 20, "only {phone} says {key}, and nobody says why");
        }
    }
    Ok(())
}
