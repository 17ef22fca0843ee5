//! The demonstration: a real year in a temporary folder, one of each of the four logged, and the
//! screens that say what they say. Then ten weeks of a made-up family.

mod crying;
mod made_up;
mod session;

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use tend::journal::{FixedClock, ImportProgress, Journal};
use tend::model::{
    BodyArea, BottleContent, ChildId, ChildProfile, CivilDate, Command, Cry, CryReason,
    CryStrength, Details, Draft, Feed, FeedForm, ImportOptions, Instant, MINUTE, Massage,
    MassageOutcome, NotATime, Permission, ReviewQuery, SettingsChanges, Sleep, SleepOnset,
    SleepPlace, Soothing, Source, Span, Volume, VolumeUnit, Zone,
};

use super::desk::{Desk, Place, languages, words};
use super::progress::Bar;
use crate::args::Demo;
use crate::failure::{Failure, Outcome};
use crate::print::paper::{FAINT, paint, tame};
use crate::print::{Paper, import, review, today, weeks};

/// Baby Connect's export of Eva's first year (CC0).
const YEAR: &[u8] = include_bytes!("../../../../tests/data/eva.csv");
const ZONE: &str = "America/Los_Angeles";
const BORN: &str = "2019-12-19";
/// The last day of the data that is whole.
const LAST_DAY: &str = "2020-12-12";
/// The morning after the last night of the data: 2020-12-13T17:00:00Z, 09:00 in Los Angeles.
const NOW: Instant = Instant(1_607_878_800_000);

/// `tend demo`.
pub fn demo(args: Demo, place: &Place, out: &mut dyn Write) -> Outcome {
    let words = words();
    if place.json {
        return Err(Failure::Usage(words.say("cli-error-demo-json", &[])));
    }
    let folder = tempfile::tempdir()?;
    let kept = args.keep.is_some();
    let journal = match args.keep {
        Some(path) if Path::new(&path).exists() => {
            return Err(Failure::File(words.say("cli-error-in-the-way", &[("path", path.into())])));
        }
        Some(path) => path,
        None => folder.path().join("eva.tend").display().to_string(),
    };
    let csv = folder.path().join("eva.csv");
    std::fs::write(&csv, YEAR)?;

    let clock = Arc::new(FixedClock(NOW));
    let door = Journal::open_with_clock(journal.clone(), languages(), clock)?;
    let (born, zone) = (date(BORN)?, zone(ZONE)?);
    let profile = ChildProfile { name: "Eva".into(), birth_date: born, due_date: None, sex: None };
    let child = door.perform(Command::AddChild { profile })?.child;
    door.perform(Command::ChangeZone { from: Instant::EARLIEST, zone })?;
    // Eva's parents counted in ounces.
    let changes =
        SettingsChanges { volume_unit: Some(VolumeUnit::Oz), ..SettingsChanges::default() };
    door.perform(Command::ChangeSettings { changes })?;
    let desk = Desk::sit_down(door, false)?;
    let child = child.map_or_else(|| desk.child_shown(None), Ok)?;
    let paper = desk.paper();

    import_year(&csv.display().to_string(), child, zone, &desk, &paper, out)?;
    log_the_four(child, &desk, &paper, out)?;
    show(child, born, &desk, &paper, out)?;
    made_up::show(folder.path(), out)?;
    let end = if kept {
        words.say("cli-demo-kept", &[("path", tame(&journal).into())])
    } else {
        words.say("cli-demo-gone", &[])
    };
    write!(out, "\n{}", paper.faint(&end, ""))?;
    desk.close()
}

fn import_year(
    csv: &str,
    child: ChildId,
    zone: Zone,
    desk: &Desk,
    paper: &Paper,
    out: &mut dyn Write,
) -> Outcome {
    step(&paper.words.say("cli-demo-import", &[]), "tend import", paper, out)?;
    let bar = Bar::new(desk.words());
    let progress: Arc<dyn ImportProgress> = Arc::clone(&bar) as _;
    let options = ImportOptions { child: Some(child), zone: Some(zone) };
    let imported = desk.journal.import(csv.to_owned(), options, Some(progress));
    bar.clear();
    out.write_all(import::report(&imported?, paper).as_bytes())?;
    Ok(())
}

/// A feed, a massage, a cry and a sleep of the morning, through the door the phones use.
fn log_the_four(child: ChildId, desk: &Desk, paper: &Paper, out: &mut dyn Write) -> Outcome {
    step(&paper.words.say("cli-demo-log", &[]), "tend log", paper, out)?;
    for (from, to, details) in morning() {
        let span = Span::Interval { start: NOW.plus(-from * MINUTE), end: NOW.plus(-to * MINUTE) };
        let draft = Draft {
            children: vec![child],
            span,
            details,
            caregiver: None,
            note: None,
            tags: Vec::new(),
            source: Source::Logged,
        };
        let receipt = desk.journal.perform(Command::Log { drafts: vec![draft] })?;
        let start = paper.clock(span.start());
        writeln!(out, "  {}  {}", paint(FAINT, &start), receipt.sentence)?;
    }
    Ok(())
}

/// The morning: minutes before [`NOW`] at which each began and ended. Eva woke at 07:20.
fn morning() -> [(i64, i64, Details); 4] {
    let bottle = FeedForm::Bottle {
        content: BottleContent::Formula,
        offered: Some(Volume::oz(7.0)),
        taken: Some(Volume::oz(6.0)),
    };
    let massage = Massage {
        areas: vec![BodyArea::Legs, BodyArea::Tummy],
        permission: Some(Permission::Yes),
        outcome: Some(MassageOutcome::Full),
        calm_before: Some(3),
        calm_after: Some(4),
        ..Massage::default()
    };
    let cry = Cry {
        strength: CryStrength::Fuss,
        reason: Some(CryReason::Tired),
        tried: vec![Soothing::Carrying, Soothing::Singing],
        helped: vec![Soothing::Singing],
        ..Cry::default()
    };
    let sleep = Sleep {
        place: Some(SleepPlace::Cot),
        onset: Some(SleepOnset::Alone),
        onset_latency_minutes: Some(5),
        ..Sleep::default()
    };
    [
        (85, 70, Details::Feed { feed: Feed { form: bottle } }),
        (65, 53, Details::Massage { massage }),
        (50, 44, Details::Cry { cry }),
        (40, 10, Details::Sleep { sleep }),
    ]
}

fn show(
    child: ChildId,
    born: CivilDate,
    desk: &Desk,
    paper: &Paper,
    out: &mut dyn Write,
) -> Outcome {
    step(&paper.words.say("cli-demo-today", &[]), "tend today", paper, out)?;
    out.write_all(today::today(&desk.journal.today(child)?, paper).as_bytes())?;

    step(&paper.words.say("cli-demo-review", &[]), "tend review", paper, out)?;
    let last = date(LAST_DAY)?;
    let query = |ending| ReviewQuery { child, ending: Some(ending), weeks: 1 };
    let week = desk.journal.review(query(last))?;
    out.write_all(review::review(&week, NOW, paper).as_bytes())?;

    step(&paper.words.say("cli-demo-year", &[]), "tend review --weeks 26", paper, out)?;
    let days = last.days_since(born) + 1;
    // Whole weeks, so that the last one ends on the last whole day.
    let endings = (0..days / 7).rev().map(|back| last.plus_days(-7 * back));
    let lines = endings.map(|ending| Ok(weeks::of_review(&desk.journal.review(query(ending))?)));
    let lines = lines.collect::<Outcome<Vec<_>>>()?;
    Ok(out.write_all(weeks::weeks(&lines, paper).as_bytes())?)
}

/// A rule, and what comes next beside the command that does it.
fn step(what: &str, command: &str, paper: &Paper, out: &mut dyn Write) -> Outcome {
    let rule = "─".repeat(paper.width);
    Ok(writeln!(out, "\n{}\n{}", paint(FAINT, &rule), paper.heading(what, command))?)
}

fn date(text: &str) -> Outcome<CivilDate> {
    text.parse().map_err(|wrong: NotATime| Failure::Usage(wrong.to_string()))
}

fn zone(text: &str) -> Outcome<Zone> {
    text.parse().map_err(|wrong: NotATime| Failure::Usage(wrong.to_string()))
}
