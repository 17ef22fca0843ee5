//! Where a baby slept, from the words of the text: "in her crib".

use crate::model::SleepPlace;

/// The place; `None` when the words name none.
pub(super) fn place(words: &str) -> Option<SleepPlace> {
    let mut rest = words.trim();
    let mut whose = "";
    for (at, word) in words.split_whitespace().enumerate() {
        let lower = word.to_lowercase();
        let before = match lower.as_str() {
            "in" | "on" | "at" | "inside" if at == 0 => true,
            "her" | "his" | "their" | "the" | "a" | "an" | "my" | "our" | "your" => {
                whose = word;
                true
            }
            _ => false,
        };
        if !before {
            break;
        }
        rest = rest[word.len()..].trim_start();
    }
    if rest.is_empty() {
        return None;
    }
    let label = rest.to_lowercase();
    let parents = ["my", "our"].contains(&whose.to_lowercase().as_str())
        || ["parent", "mom", "mum", "mama", "dad", "papa"].iter().any(|who| label.contains(who));
    Some(match label.as_str() {
        "crib" | "cot" => SleepPlace::Cot,
        "bassinet" | "cradle" | "moses basket" => SleepPlace::Bassinet,
        "carrier" | "sling" | "wrap" => SleepPlace::Carrier,
        "stroller" | "pram" | "buggy" | "pushchair" => SleepPlace::Pram,
        "car" | "car seat" => SleepPlace::Car,
        "swing" | "bouncer" => SleepPlace::Swing,
        _ if label == "arms" || label.ends_with(" arms") => SleepPlace::Arms,
        _ if parents && (label == "bed" || label.ends_with(" bed")) => SleepPlace::ParentsBed,
        _ => SleepPlace::Other { label: rest.to_owned() },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_found_behind_small_words() {
        assert_eq!(place("in her crib"), Some(SleepPlace::Cot));
        assert_eq!(place("in Mommy's arms"), Some(SleepPlace::Arms));
        assert_eq!(place("in our bed"), Some(SleepPlace::ParentsBed));
        assert_eq!(place("in the car seat"), Some(SleepPlace::Car));
        assert_eq!(place(" "), None);
        assert_eq!(place("in her"), None);
    }

    #[test]
    fn a_place_of_the_familys_own_keeps_its_words() {
        assert_eq!(
            place("at Grandma's  house"),
            Some(SleepPlace::Other { label: "Grandma's  house".into() })
        );
        assert_eq!(place("on the bed"), Some(SleepPlace::Other { label: "bed".into() }));
    }
}
