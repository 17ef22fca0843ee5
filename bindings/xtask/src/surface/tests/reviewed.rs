use std::path::Path;

use super::super::read;
use super::*;

fn complaints(surface: &Surface, golden: &Path, bless: bool) -> Result<Vec<String>, String> {
    super::super::complaints(surface, &Renames::default(), golden, bless)
}

#[test]
fn a_surface_that_changed_without_its_list_is_refused_until_it_is_blessed() {
    let folder = tempfile::tempdir().unwrap();
    let golden = folder.path().join("api.golden");
    let held = |metadata, bless| complaints(&surface(metadata), &golden, bless);

    assert_eq!(held(a_small_journal(), true), Ok(vec![]));
    assert_eq!(held(a_small_journal(), false), Ok(vec![]));

    let mut later = a_small_journal();
    later.push(method("Journal", "undo"));
    assert_eq!(
        held(later, false),
        Ok(vec![
            "what Kotlin and Swift see is not what was reviewed:".into(),
            "  object Journal".into(),
            "+     fn undo() -> u64 throws JournalError".into(),
            "to mend: undo the change, or `cargo xtask api --bless` and read the difference".into(),
        ])
    );
}

#[test]
fn without_a_list_everything_is_new() {
    let folder = tempfile::tempdir().unwrap();
    let golden = folder.path().join("api.golden");
    let complaints = complaints(&surface([object("Journal")]), &golden, false);
    assert!(complaints.unwrap().contains(&"+ object Journal".to_owned()));
}

#[test]
fn blessing_does_not_pardon_a_clash() {
    let folder = tempfile::tempdir().unwrap();
    let golden = folder.path().join("api.golden");
    let clashing = surface([record("Result", &[("kept", Type::String)])]);
    let complaints = complaints(&clashing, &golden, true).unwrap();
    assert!(complaints.iter().any(|line| line.starts_with("Result: in Kotlin")), "{complaints:?}");
}

#[test]
fn a_library_without_metadata_is_told_from_one_that_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let absent = folder.path().join("libtend_bindings.so");
    assert!(read::of_library(&absent).unwrap_err().contains("No such file"));
    // This test itself is a program with symbols, of which none is UniFFI's.
    let other = std::env::current_exe().unwrap();
    let refused = read::of_library(&other).unwrap_err();
    assert!(refused.ends_with("no metadata; was the library stripped?"), "{refused}");
}
