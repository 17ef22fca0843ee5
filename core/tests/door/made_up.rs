//! A made-up family to look around in.

use super::*;
use tend::screen::comparison::ComparisonScreen;

/// An empty journal on 21 November 2026, 19:40 in London.
fn empty() -> (tempfile::TempDir, std::sync::Arc<StoryClock>, std::sync::Arc<Journal>) {
    let folder = tempfile::tempdir().unwrap();
    let clock = story_clock("2026-11-21T19:40:00Z");
    let journal = open(&folder, &clock).unwrap();
    (folder, clock, journal)
}

fn filled(journal: &Journal, seed: u64) -> ChildId {
    let zone = "Europe/London".parse().unwrap();
    journal.fill_with_made_up_family(seed, zone).unwrap().child.unwrap()
}

#[test]
fn a_newcomer_looks_around_and_takes_the_family_out_again_with_one_undo() {
    let (_folder, _clock, journal) = empty();
    let child = filled(&journal, 2);
    let today = journal.today(child).unwrap();
    assert!(today.child.name.contains("made up"));
    assert_eq!(today.undo.unwrap().sentence, "Made-up family filled in");
    // Nobody has said about tonight, and the coin of the four weeks shows.
    let evening = today.evening.unwrap();
    assert_eq!((evening.answer, evening.coin.is_some()), (EveningChoice::NotAsked, true));
    assert!(evening.sentence.contains("The coin says"), "{}", evening.sentence);
    assert!(live_entries(&journal).iter().all(|entry| entry.source == Source::MadeUp));
    journal.verify().unwrap();

    journal.undo(None).unwrap();
    assert_eq!(live_entries(&journal), []);
    assert!(journal.family().unwrap().children.is_empty());
    // Another one, and the same one again.
    filled(&journal, 3);
    journal.undo(None).unwrap();
    assert_eq!(filled(&journal, 2), child);
    assert_eq!(journal.today(child).unwrap().evening, Some(evening));
    journal.verify().unwrap();
}

#[test]
fn a_family_that_is_there_is_never_mixed_with_a_made_up_one() {
    let family = Family::in_london();
    let zone = "Europe/London".parse().unwrap();
    let refused = family.journal.fill_with_made_up_family(2, zone).unwrap_err();
    let JournalError::Invalid { problems } = refused else { panic!("{refused:?}") };
    assert_eq!(brief(&problems), ["journal NotEmpty"]);
    assert_eq!(family.entries(), []);
}

fn compared(seed: u64) -> ComparisonScreen {
    let (_folder, _clock, journal) = empty();
    let child = filled(&journal, seed);
    journal.comparison(child).unwrap()
}

#[test]
fn what_was_built_in_lies_in_the_likely_range_and_none_is_seen_where_none_was() {
    for seed in [2, 4, 6] {
        let screen = compared(seed);
        let result = screen.result.unwrap();
        // 40 minutes were built in.
        assert!(result.low < 40.0 && 40.0 < result.high, "{seed}: {result:?}");
        assert!(result.difference_minutes > 10.0, "{seed}: {result:?}");
        assert!(screen.unknown_evenings > 0);
        let coins = screen.experiment.unwrap();
        assert_eq!(coins.refused, Some(ComparisonRefusal::ExperimentGoesOn { evenings_left: 8 }));
    }
    assert!(compared(2).result.unwrap().clear);
    for seed in [3, 5, 7] {
        let result = compared(seed).result.unwrap();
        assert!(result.low < 0.0 && 0.0 < result.high, "{seed}: {result:?}");
    }
}

#[test]
fn a_made_up_family_goes_out_and_comes_in_again_as_it_was() {
    let (folder, _clock, journal) = empty();
    let child = filled(&journal, 2);
    for name in ["all.json", "all.zip"] {
        let path = folder.path().join(name).to_str().unwrap().to_owned();
        let out = journal.export(path.clone()).unwrap();
        let (new_folder, _clock, new) = empty();
        let report = new.import(path.clone(), ImportOptions::default(), None).unwrap();
        assert_eq!(report.added, out.entries);
        assert_eq!(new.comparison(child).unwrap(), journal.comparison(child).unwrap());
        assert_eq!(new.today(child).unwrap().evening, journal.today(child).unwrap().evening);
        let again = new_folder.path().join("again.json").to_str().unwrap().to_owned();
        assert_eq!(new.export(again).unwrap().checksum, out.checksum);
        // A second time nothing comes in, and one undo takes all of the first out.
        let second = new.import(path, ImportOptions::default(), None).unwrap();
        assert_eq!(second.added, 0);
        new.undo(Some(report.receipt.change)).unwrap();
        assert_eq!(live_entries(&new), []);
        new.verify().unwrap();
    }
}
