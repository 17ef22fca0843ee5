//! The first start: the family's units follow the phone's country, and never again.

use std::sync::Arc;

use super::*;

/// An empty journal on 21 November 2026, 19:40 in London.
fn empty() -> (tempfile::TempDir, Arc<Journal>) {
    let folder = tempfile::tempdir().unwrap();
    let journal = open(&folder, &story_clock("2026-11-21T19:40:00Z")).unwrap();
    (folder, journal)
}

fn follow(journal: &Journal, locale: &str) -> Receipt {
    journal.perform(Command::FollowLocale { locale: locale.into() }).unwrap()
}

fn units(journal: &Journal) -> (VolumeUnit, WeightUnit, LengthUnit, DegreeUnit) {
    let settings = journal.family().unwrap().settings;
    (settings.volume_unit, settings.weight_unit, settings.length_unit, settings.degree_unit)
}

const METRIC: (VolumeUnit, WeightUnit, LengthUnit, DegreeUnit) =
    (VolumeUnit::Ml, WeightUnit::Kg, LengthUnit::Cm, DegreeUnit::C);
const AMERICAN: (VolumeUnit, WeightUnit, LengthUnit, DegreeUnit) =
    (VolumeUnit::Oz, WeightUnit::Lb, LengthUnit::In, DegreeUnit::F);

#[test]
fn a_family_in_the_united_states_begins_with_ounces_and_may_choose_otherwise() {
    let (_folder, journal) = empty();
    follow(&journal, "en-US");
    journal.perform(Command::AddChild { profile: born("Mira") }).unwrap();
    assert_eq!(units(&journal), AMERICAN);
    let changes = SettingsChanges { volume_unit: Some(VolumeUnit::Ml), ..Default::default() };
    journal.perform(Command::ChangeSettings { changes }).unwrap();
    // The app is opened again, on the same phone or on another.
    follow(&journal, "en-US");
    assert_eq!(units(&journal), (VolumeUnit::Ml, AMERICAN.1, AMERICAN.2, AMERICAN.3));
    journal.verify().unwrap();
}

#[test]
fn a_journal_that_has_begun_is_never_changed_by_the_phones_country() {
    let family = Family::in_london();
    // Nor when the only child is off the screens.
    for archived in [false, true] {
        family.perform(Command::ArchiveChild { child: family.child, archived });
        let before = family.journal.revision().unwrap();
        follow(&family.journal, "en-US");
        assert_eq!(units(&family.journal), METRIC);
        assert_eq!(family.journal.revision().unwrap(), before);
    }
}

#[test]
fn what_was_chosen_before_the_first_child_stays() {
    let (_folder, journal) = empty();
    let changes = SettingsChanges { degree_unit: Some(DegreeUnit::F), ..Default::default() };
    journal.perform(Command::ChangeSettings { changes }).unwrap();
    follow(&journal, "en-US");
    assert_eq!(units(&journal), (VolumeUnit::Ml, WeightUnit::Kg, LengthUnit::Cm, DegreeUnit::F));
}

#[test]
fn a_metric_family_has_nothing_to_undo() {
    let (_folder, journal) = empty();
    let before = journal.revision().unwrap();
    for locale in ["de-DE", "", "en-GB"] {
        follow(&journal, locale);
        assert_eq!(units(&journal), METRIC);
    }
    assert_eq!(journal.revision().unwrap(), before);
}

#[test]
fn the_units_can_be_taken_back_and_follow_again() {
    let (_folder, journal) = empty();
    let followed = follow(&journal, "en-US");
    journal.undo(Some(followed.change)).unwrap();
    assert_eq!(units(&journal), METRIC);
    follow(&journal, "en-US");
    assert_eq!(units(&journal), AMERICAN);
    journal.verify().unwrap();
}

#[test]
fn whoever_looks_around_sees_their_own_units_and_keeps_them_for_the_real_family() {
    let (_folder, journal) = empty();
    follow(&journal, "en-US");
    let zone = "America/Chicago".parse().unwrap();
    journal.fill_with_made_up_family(2, zone).unwrap();
    let said = serde_json::to_string(&live_entries(&journal)).unwrap();
    assert!(said.contains("\"oz\"") && !said.contains("\"ml\""));
    assert_eq!(units(&journal), AMERICAN);
    journal.undo(None).unwrap();
    follow(&journal, "en-US");
    journal.perform(Command::AddChild { profile: born("Mira") }).unwrap();
    assert_eq!(units(&journal), AMERICAN);
}
