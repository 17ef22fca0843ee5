//! The battery dies, the storage fills up: what was acknowledged is there.
//!
//! Each story runs the test binary once more as a process of its own, which logs entries and
//! writes the id of each to its standard error as soon as the journal has acknowledged it.

use super::*;
use std::collections::HashSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command as Process, Stdio};

const FILE: &str = "TEND_STORY_FILE";
const CHILD: &str = "TEND_STORY_CHILD";
const LONG_NOTES: &str = "TEND_STORY_LONG_NOTES";
const WRITES: usize = 200;

/// The other process. Run by hand it has no file to write to and fails.
#[test]
#[ignore = "the stories below run it as a process of their own"]
fn a_phone_logs_bottle_after_bottle() {
    let path = std::env::var(FILE).unwrap();
    let child: ChildId = std::env::var(CHILD).unwrap().parse().unwrap();
    let note = std::env::var(LONG_NOTES).ok().map(|_| "rain on the window ".repeat(200));
    let journal = open_at(Path::new(&path), &story_clock("2026-11-21T14:00:00Z")).unwrap();
    let mut out = std::io::stderr();
    for minute in 0..WRITES as i64 {
        let form = FeedForm::Bottle {
            content: BottleContent::Formula,
            offered: None,
            taken: Some(Volume::ml(30.0)),
        };
        let draft = Draft {
            children: vec![child],
            span: Span::Moment { start: at("2026-11-21T08:00:00Z").plus(minute * MINUTE) },
            details: Details::Feed { feed: Feed { form } },
            caregiver: None,
            note: note.clone(),
            tags: Vec::new(),
            source: Source::Logged,
        };
        match journal.perform(Command::Log { drafts: vec![draft] }) {
            Ok(receipt) => writeln!(out, "saved {}", receipt.entries[0]).unwrap(),
            Err(error) => {
                writeln!(out, "refused {error:?}").unwrap();
                // Refused is refused: reading still works, and shows what was saved before.
                writeln!(out, "left {}", live_entries(&journal).len()).unwrap();
                return;
            }
        }
    }
}

/// The other process of a guided massage: a cue every six seconds.
#[test]
#[ignore = "the story below runs it as a process of its own"]
fn a_phone_guides_a_massage_tap_by_tap() {
    let path = std::env::var(FILE).unwrap();
    let child: ChildId = std::env::var(CHILD).unwrap().parse().unwrap();
    let journal = open_at(Path::new(&path), &story_clock("2026-11-21T14:00:00Z")).unwrap();
    let began = at("2026-11-21T13:00:00Z");
    let begin = super::massage::plain(child, RoutineName::Full, None, began);
    let session = journal.perform(begin).unwrap().session.unwrap();
    let mut out = std::io::stderr();
    for tap in 1..=WRITES as i64 {
        let event = SessionEvent::CueSeen { cue: "smiles".into() };
        let at = began.plus(tap * 6_000);
        journal.perform(Command::MassageEvent { session, event, at }).unwrap();
        writeln!(out, "tapped {tap}").unwrap();
    }
}

fn phone(family: &Family, mut run: Process) -> Child {
    run.env(FILE, family.path())
        .env(CHILD, family.child.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// The words that run one of the other processes.
const fn story(test: &str) -> [&str; 5] {
    ["--ignored", "--exact", test, "--nocapture", "--test-threads=1"]
}

const TEST: [&str; 5] = story("door::crash::a_phone_logs_bottle_after_bottle");

/// A family whose journal no process has open.
fn closed_family() -> Family {
    let family = Family::in_london();
    family.journal.close().unwrap();
    family
}

fn saved(line: &str) -> Option<EntryId> {
    line.strip_prefix("saved ")?.parse().ok()
}

#[test]
fn killed_in_the_middle_of_200_writes_every_acknowledged_entry_is_there() {
    for kill_after in [1, 3, 20, 77, 140, 199] {
        let mut family = closed_family();
        let mut run = Process::new(std::env::current_exe().unwrap());
        run.args(TEST);
        let mut phone = phone(&family, run);
        let mut lines = BufReader::new(phone.stderr.take().unwrap()).lines().map(Result::unwrap);
        let mut acknowledged = HashSet::new();
        while acknowledged.len() < kill_after {
            acknowledged.extend(saved(&lines.next().unwrap()));
        }
        // SIGKILL: the process has no chance to finish anything.
        phone.kill().unwrap();
        acknowledged.extend(lines.filter_map(|line| saved(&line)));
        phone.wait().unwrap();

        family.journal = open(&family.folder, &family.clock).unwrap();
        family.journal.verify().unwrap();
        let there: HashSet<_> = family.entries().iter().map(|entry| entry.id).collect();
        let lost: Vec<_> = acknowledged.difference(&there).collect();
        assert!(lost.is_empty(), "killed after {kill_after}: {lost:?} are lost");
        // At most the one that was being acknowledged is there without its receipt.
        assert!(there.len() <= acknowledged.len() + 1);
        family.log(family.bottle("2026-11-21T13:59:00Z", 10.0));
        family.journal.verify().unwrap();
    }
}

#[test]
fn killed_in_the_middle_of_a_massage_every_acknowledged_tap_is_there() {
    for kill_after in [1, 30, 150] {
        let mut family = closed_family();
        let mut run = Process::new(std::env::current_exe().unwrap());
        run.args(story("door::crash::a_phone_guides_a_massage_tap_by_tap"));
        let mut phone = phone(&family, run);
        let lines = BufReader::new(phone.stderr.take().unwrap()).lines().map(Result::unwrap);
        let mut taps = lines.filter(|line| line.starts_with("tapped "));
        let mut acknowledged = taps.by_ref().take(kill_after).count();
        phone.kill().unwrap();
        acknowledged += taps.count();
        phone.wait().unwrap();

        family.journal = open(&family.folder, &family.clock).unwrap();
        family.journal.verify().unwrap();
        let session = family.journal.massage_session(family.child).unwrap().unwrap();
        let there = session.cues.len();
        assert!((acknowledged..=acknowledged + 1).contains(&there), "{acknowledged}: {there}");
        let (session, outcome) = (session.session, MassageOutcome::Interrupted);
        let (event, at) = (SessionEvent::Stop { outcome }, at("2026-11-21T13:59:00Z"));
        family.perform(Command::MassageEvent { session, event, at });
        family.perform(Command::SaveMassage { session });
    }
}

#[cfg(unix)]
#[test]
fn on_a_full_storage_a_command_is_refused_and_what_was_acknowledged_stays() {
    // Blocks of 512 bytes (some shells: 1,024) that a file may have: no room for 200 long notes.
    for blocks in [300, 611] {
        let mut family = closed_family();
        let mut run = Process::new("sh");
        // Without the signal a full file answers as a full storage does: with an error.
        let limited = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
        run.args(["-c", &limited]).arg(std::env::current_exe().unwrap()).args(TEST);
        run.env(LONG_NOTES, "yes");
        let phone = phone(&family, run).wait_with_output().unwrap();
        let told = String::from_utf8(phone.stderr).unwrap();
        let acknowledged: HashSet<_> = told.lines().filter_map(saved).collect();
        let refused: Vec<_> = told.lines().filter(|line| line.starts_with("refused")).collect();
        assert_eq!(refused.len(), 1, "{told}");
        assert!(refused[0].contains("Storage"), "{}", refused[0]);
        assert!((1..WRITES).contains(&acknowledged.len()), "{}", acknowledged.len());
        assert!(told.contains(&format!("left {}", acknowledged.len())), "{told}");

        family.journal = open(&family.folder, &family.clock).unwrap();
        family.journal.verify().unwrap();
        let there: HashSet<_> = family.entries().iter().map(|entry| entry.id).collect();
        assert_eq!(there, acknowledged);
        family.log(family.bottle("2026-11-21T13:59:00Z", 10.0));
    }
}
