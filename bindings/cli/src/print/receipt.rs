//! What was done, and the letters by which an entry can be named.

use tend::model::{EntryId, Receipt};

use super::Paper;
use super::paper::{FAINT, paint};

/// Letters that name an entry: the last eight of its id. The first ones tell the time of saving,
/// which entries saved together share.
pub const LETTERS: usize = 8;

/// The letters of an entry.
pub fn letters(entry: EntryId) -> String {
    let id = entry.to_string();
    id[id.len() - LETTERS..].to_owned()
}

/// The receipt of a command.
pub fn receipt(receipt: &Receipt, paper: &Paper) -> String {
    let mut printed = format!("{}\n", receipt.sentence);
    // An import touches thousands; its report says what there is to say.
    let shown = receipt.entries.iter().take(10).map(|entry| letters(*entry));
    let named: Vec<String> = shown.collect();
    if !named.is_empty() {
        let letters = named.join(" ");
        let line = paper.words.say(
            "cli-entries",
            &[("count", receipt.entries.len().into()), ("letters", letters.into())],
        );
        printed.push_str(&format!("  {}\n", paint(FAINT, &line)));
    }
    printed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_named_by_the_end_of_its_id() {
        let entry = "01890a5d-ac96-774b-bcce-b302099a8057".parse().unwrap();
        assert_eq!(letters(entry), "099a8057");
    }
}
