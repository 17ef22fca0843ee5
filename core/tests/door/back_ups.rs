//! Back-ups: daily, checked, rolling, and by hand.

use super::*;
use std::fs;
use std::path::PathBuf;

use tend::screen::family::FamilyScreen;

fn folder(family: &Family) -> PathBuf {
    tend::store::back_up_folder(&family.path())
}

fn kept(family: &Family) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder(family))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_checked_back_up_appears_beside_the_journal_on_its_first_day() {
    let mut family = Family::in_london();
    family.restart();
    assert_eq!(kept(&family), ["2026-11-21.tend"]);
    let shown = family.journal.family().unwrap();
    assert_eq!(shown.last_good_back_up, Some(at("2026-11-21T00:00:00Z")));
    let copy = open_at(&folder(&family).join("2026-11-21.tend"), &family.clock).unwrap();
    copy.verify().unwrap();
}

#[test]
fn after_120_days_three_days_three_weeks_and_three_months_are_kept() {
    let family = Family::in_london();
    let first: CivilDate = "2026-11-21".parse().unwrap();
    for day in 0..120 {
        let noon = format!("{}T12:00:00Z", first.plus_days(day));
        family.now_is(&noon);
        family.log(family.bottle(&noon, 90.0));
    }
    family.journal.close().unwrap();
    // The last day is 21 November + 119 days: Saturday 20 March 2027. Days: 18, 19, 20 March.
    // Weeks: 20 March, Sunday 14 March, Sunday 7 March. Months: 20 March, 28 February,
    // 31 January.
    let expected = ["01-31", "02-28", "03-07", "03-14", "03-18", "03-19", "03-20"]
        .map(|day| format!("2027-{day}.tend"));
    assert_eq!(kept(&family), expected);
    // Bottles by the end of the day: 10 + 31 + 31 until 31 January. A copy is begun by the day's
    // first change and may be so slow that it holds the next day's bottle too.
    for (name, entries) in [("2027-01-31.tend", 72..=73), ("2027-03-20.tend", 120..=120)] {
        let copy = open_at(&folder(&family).join(name), &family.clock).unwrap();
        copy.verify().unwrap();
        let holds = live_entries(&copy).len();
        assert!(entries.contains(&holds), "{name} holds {holds}");
    }
}

#[test]
fn a_copy_dated_ahead_by_a_wrong_clock_does_not_stop_the_daily_ones() {
    let mut family = Family::in_london();
    family.restart();
    fs::rename(folder(&family).join("2026-11-21.tend"), folder(&family).join("2099-01-01.tend"))
        .unwrap();
    for day in ["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25"] {
        family.now_is(&format!("{day}T12:00:00Z"));
        family.add_caregiver(day, CaregiverRole::Other);
    }
    family.restart();
    // Weeks: 25 November (its week began on the 23rd) and Sunday the 22nd.
    let expected = ["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25", "2099-01-01"];
    assert_eq!(kept(&family), expected.map(|day| format!("{day}.tend")));
}

#[test]
fn a_half_written_copy_is_no_back_up_and_does_not_stand_in_the_way() {
    let mut family = Family::in_london();
    family.restart();
    fs::remove_file(folder(&family).join("2026-11-21.tend")).unwrap();
    fs::write(folder(&family).join("2026-11-21.tend.unchecked"), "half").unwrap();
    assert_eq!(family.journal.family().unwrap().back_ups, []);
    family.restart();
    family.journal.close().unwrap();
    assert_eq!(kept(&family), ["2026-11-21.tend"]);
}

/// What the family screen shows once it says what is wanted; the copy is written beside the story.
fn shown_when(family: &Family, wanted: impl Fn(&FamilyScreen) -> bool) -> FamilyScreen {
    for _ in 0..1000 {
        let shown = family.journal.family().unwrap();
        if wanted(&shown) {
            return shown;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("it never came: {:?}", family.journal.family().unwrap().back_up_problem);
}

#[test]
fn a_daily_back_up_that_cannot_be_written_is_said_until_the_next_one_is_good() {
    let mut family = Family::in_london();
    family.restart();
    assert_eq!(family.journal.family().unwrap().back_up_problem, None);
    // A folder stands where the copy is to be written.
    let in_the_way = folder(&family).join("2026-11-22.tend.unchecked");
    fs::create_dir(&in_the_way).unwrap();
    family.now_is("2026-11-22T08:00:00Z");
    let logged = family.log(family.bottle("2026-11-22T08:00:00Z", 90.0));
    let shown = shown_when(&family, |shown| shown.back_up_problem.is_some());
    assert!(family.shown(logged.entries[0]).is_some());
    assert_eq!(shown.last_good_back_up, Some(at("2026-11-21T00:00:00Z")));
    let sentence = shown.back_up_problem.unwrap();
    assert!(sentence.starts_with("The daily back-up could not be written."), "{sentence}");
    fs::remove_dir(&in_the_way).unwrap();
    // It is not tried again at once.
    family.now_is("2026-11-22T08:30:00Z");
    family.log(family.bottle("2026-11-22T08:30:00Z", 90.0));
    assert!(family.journal.family().unwrap().back_up_problem.is_some());
    family.now_is("2026-11-22T09:05:00Z");
    family.log(family.bottle("2026-11-22T09:05:00Z", 90.0));
    let shown = shown_when(&family, |shown| shown.back_up_problem.is_none());
    assert_eq!(shown.back_ups.len(), 2);
    family.journal.close().unwrap();
    assert_eq!(kept(&family), ["2026-11-21.tend", "2026-11-22.tend"]);
}

#[test]
fn a_copy_that_did_not_pass_its_check_takes_no_room() {
    let mut family = Family::in_london();
    family.perform(Command::Log { drafts: family.one_of_each(None) });
    family.restart();
    family.journal.close().unwrap();
    fs::remove_dir_all(folder(&family)).unwrap();
    let mut bytes = fs::read(family.path()).unwrap();
    for byte in &mut bytes[4096 * 12..] {
        *byte = !*byte;
    }
    let by_hand = family.folder.path().join("by-hand.tend");
    family.restart();
    fs::write(family.path(), bytes).unwrap();
    let name = by_hand.to_str().unwrap().to_owned();
    assert!(family.journal.back_up_to(name).is_err());
    let left: Vec<_> = fs::read_dir(family.folder.path())
        .unwrap()
        .filter(|file| file.as_ref().unwrap().path().extension().unwrap() == "unchecked")
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_back_up_by_hand_is_whole_and_replaces_an_older_one() {
    let family = Family::in_london();
    let path = family.folder.path().join("by-hand.tend");
    let name = path.to_str().unwrap().to_owned();
    family.journal.back_up_to(name.clone()).unwrap();
    family.perform(Command::Log { drafts: family.one_of_each(None) });
    family.journal.back_up_to(name).unwrap();
    let copy = open_at(&path, &family.clock).unwrap();
    assert_eq!(live_entries(&copy), family.entries());
    copy.verify().unwrap();
}

#[test]
fn a_good_copy_is_never_replaced_by_a_damaged_one() {
    let mut family = Family::in_london();
    family.perform(Command::Log { drafts: family.one_of_each(None) });
    let path = family.folder.path().join("by-hand.tend");
    let name = path.to_str().unwrap().to_owned();
    family.journal.back_up_to(name.clone()).unwrap();
    let good = fs::read(&path).unwrap();
    family.restart();
    let mut bytes = fs::read(family.path()).unwrap();
    for byte in &mut bytes[4096 * 3..] {
        *byte = !*byte;
    }
    fs::write(family.path(), bytes).unwrap();
    let refused = family.journal.back_up_to(name).err();
    assert!(matches!(refused, Some(JournalError::Damaged { .. })), "{refused:?}");
    assert_eq!(fs::read(&path).unwrap(), good);
}

#[test]
fn neither_a_back_up_nor_an_export_can_be_written_over_the_journal_itself() {
    let family = Family::in_london();
    family.perform(Command::Log { drafts: family.one_of_each(None) });
    let before = family.screens();
    let inside = family.folder.path().join("journal.tend.back-ups/../journal.tend");
    fs::create_dir_all(folder(&family)).unwrap();
    for path in [family.path(), inside, family.folder.path().join("journal.tend-wal")] {
        let path = path.to_str().unwrap().to_owned();
        let answers =
            [family.journal.back_up_to(path.clone()).err(), family.journal.export(path).err()];
        for answer in answers {
            assert!(matches!(answer, Some(JournalError::Storage { .. })), "{answer:?}");
        }
    }
    assert_eq!(family.screens(), before);
    family.journal.verify().unwrap();
}
