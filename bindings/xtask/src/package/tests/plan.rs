use std::fs;
use std::path::PathBuf;

use super::super::pages;
use super::super::plan::{Action, Call, carry_out};

#[test]
fn a_command_reads_as_a_shell_takes_it() {
    let call =
        Call::new("cp", &["the first year.tend", "plain"]).set("NAME", "it is").set("A", "b");
    assert_eq!(Action::Run(call).to_string(), "NAME='it is' A=b cp 'the first year.tend' plain");
}

#[test]
fn actions_run_in_order_and_stop_at_the_first_that_fails() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| -> PathBuf { folder.path().join(name) };
    fs::write(place("made"), "library").unwrap();
    let copy = |from: &str, to: &str| Action::Copy { from: place(from), to: place(to) };
    assert!(carry_out(&[
        Action::Empty(place("out")),
        copy("made", "out/arm/lib"),
        Action::Run(Call::new("true", &[])),
    ]));
    assert_eq!(fs::read_to_string(place("out/arm/lib")).unwrap(), "library");

    assert!(!carry_out(&[Action::Run(Call::new("false", &[])), copy("made", "out/never"),]));
    assert!(!place("out/never").exists());
    assert!(!carry_out(&[Action::Run(Call::new("no-such-program", &[]))]));
}

#[test]
fn what_lay_in_an_emptied_folder_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let old = folder.path().join("jniLibs/armeabi/lib");
    fs::create_dir_all(&old).unwrap();
    assert!(carry_out(&[Action::Empty(folder.path().join("jniLibs"))]));
    assert!(!old.exists() && folder.path().join("jniLibs").is_dir());
}

#[cfg(target_os = "linux")]
#[test]
fn a_library_on_small_pages_is_refused() {
    // This test itself is linked for pages of 4 KB or more.
    let itself = std::env::current_exe().unwrap();
    assert_eq!(pages::hold(&itself, 4096), Ok(()));
    let refused = pages::hold(&itself, 1 << 30).unwrap_err();
    assert!(refused.ends_with("and a page has 1073741824"), "{refused}");
}
