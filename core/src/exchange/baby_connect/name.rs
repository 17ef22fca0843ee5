//! The baby's name, which begins every text of the file and belongs in no title.

use std::collections::HashMap;

/// Words that follow the name in the texts of the common activities.
const BEHIND_NAME: [&str; 6] =
    [" slept", " nursed", " drank ", " ate ", "'s weight:", "'s height:"];

/// The name most texts begin with: what stands before a known verb, else the first word that all
/// texts of two words or more share.
pub(super) fn common_name<'a>(texts: impl Iterator<Item = &'a str> + Clone) -> Option<&'a str> {
    let mut counts: HashMap<&str, u32> = HashMap::new();
    for text in texts.clone() {
        if let Some(at) = BEHIND_NAME.iter().filter_map(|verb| text.find(verb)).min()
            && at > 0
        {
            *counts.entry(&text[..at]).or_default() += 1;
        }
    }
    // The shorter name wins a tie, so that the same file always gives the same name.
    let by_verb = counts.into_iter().max_by_key(|&(name, count)| {
        (count, std::cmp::Reverse(name.len()), std::cmp::Reverse(name))
    });
    by_verb.map(|(name, _)| name).or_else(|| {
        let mut firsts =
            texts.filter_map(|t| t.trim().split_once(' ')).map(|(first, _)| possessor(first));
        let first = firsts.next()?;
        firsts.all(|other| other == first).then_some(first)
    })
}

/// The text behind the name (and its possessive s); the whole text when it begins otherwise.
pub(super) fn without_name<'a>(text: &'a str, name: Option<&str>) -> &'a str {
    let Some(rest) = name.and_then(|name| text.strip_prefix(name)) else { return text.trim() };
    let rest = rest.strip_prefix("'s").or_else(|| rest.strip_prefix("’s")).unwrap_or(rest);
    if rest.is_empty() || rest.starts_with(char::is_whitespace) { rest.trim() } else { text.trim() }
}

fn possessor(word: &str) -> &str {
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_what_stands_before_the_verb() {
        let texts = ["Mary Ann slept (1h)", "Mary Ann Giggled ", "Doctor", "Mary Ann drank 5 oz"];
        let name = common_name(texts.into_iter());
        assert_eq!(name, Some("Mary Ann"));
        assert_eq!(without_name("Mary Ann Giggled ", name), "Giggled");
        assert_eq!(without_name("Mary Ann's weight: 9 lbs", name), "weight: 9 lbs");
        assert_eq!(without_name("Mary Anne Giggled", name), "Mary Anne Giggled");
        assert_eq!(without_name("Doctor", name), "Doctor");
    }

    #[test]
    fn without_a_verb_the_name_is_the_first_word_all_share() {
        assert_eq!(common_name(["Eva Giggled ", "Doctor", "Eva's tooth"].into_iter()), Some("Eva"));
        assert_eq!(common_name(["First tooth", "Giggled a lot"].into_iter()), None);
    }
}
