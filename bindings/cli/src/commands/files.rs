//! Files: bringing in, taking out, back-ups, checks, completions.

use std::io::Write;
use std::sync::Arc;

use clap::CommandFactory;
use serde_json::json;
use tend::journal::{ImportProgress, Journal};
use tend::model::ImportOptions;

use super::desk::{Desk, Place, languages, words, write_json};
use super::progress::Bar;
use crate::args::{Completions, FileArg, Import, MadeUp, Tend};
use crate::failure::{Failure, Outcome};
use crate::print::import as print;
use crate::print::paper::tame;

/// `tend import FILE`.
pub fn import(args: &Import, place: &Place, out: &mut dyn Write) -> Outcome {
    if !std::path::Path::new(&args.file).is_file() {
        let path = tame(&args.file);
        let sentence = words().say("cli-error-no-import", &[("path", path.into())]);
        return Err(Failure::Refused(sentence));
    }
    // An export of tend brings its family along, into a journal that is not there yet.
    let desk = Desk::open_or_make(place)?;
    let child = args.child.as_deref().map(|name| desk.child(name)).transpose()?;
    let options = ImportOptions { child, zone: args.zone };
    let file = args.file.clone();
    if args.preview {
        let preview = desk.journal.preview_import(file, options)?;
        desk.answer(&preview, out, |paper| print::preview(&preview, paper))?;
        return desk.close();
    }
    let bar = Bar::new(desk.words());
    let progress: Arc<dyn ImportProgress> = Arc::clone(&bar) as _;
    let imported = desk.journal.import(file, options, Some(progress));
    bar.clear();
    let report = imported?;
    // The file may have brought its zones: times are printed as the family's clocks show them now.
    let desk = Desk::sit_down(Arc::clone(&desk.journal), place.json)?;
    desk.answer(&report, out, |paper| print::report(&report, paper))?;
    desk.close()
}

/// `tend made-up`.
pub fn made_up(args: &MadeUp, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open_or_make(place)?;
    let receipt = desk.journal.fill_with_made_up_family(args.seed, args.zone)?;
    desk.answer_receipt(&receipt, out)?;
    desk.close()
}

/// `tend export FILE`.
pub fn export(args: &FileArg, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let lower = args.file.to_lowercase();
    if !(lower.ends_with(".json") || lower.ends_with(".zip")) {
        return Err(Failure::Usage(desk.words().say("cli-error-ending", &[])));
    }
    let report = desk.journal.export(args.file.clone())?;
    desk.answer(&report, out, |paper| print::export(&report, &args.file, paper))
}

/// `tend back-up FILE`.
pub fn back_up(args: &FileArg, desk: &Desk, out: &mut dyn Write) -> Outcome {
    desk.journal.back_up_to(args.file.clone())?;
    let path = tame(&args.file);
    desk.answer(&json!({ "back_up": args.file }), out, |paper| {
        format!("{}\n", paper.words.say("cli-backed-up", &[("path", path.into())]))
    })
}

/// `tend recover FILE`.
pub fn recover(args: &FileArg, place: &Place, out: &mut dyn Write) -> Outcome {
    let journal = Journal::open_back_up(place.file()?, args.file.clone(), languages())?;
    let desk = Desk::sit_down(journal, place.json)?;
    desk.answer(&desk.family, out, |paper| {
        let sentence = paper.words.say("cli-recovered", &[]);
        format!("{sentence}\n\n{}", crate::print::family::family(&desk.family, paper))
    })?;
    desk.close()
}

/// `tend verify`.
pub fn verify(desk: &Desk, out: &mut dyn Write) -> Outcome {
    let operations = desk.journal.verify()?;
    desk.answer(&json!({ "operations": operations }), out, |paper| {
        format!("{}\n", paper.words.say("cli-verified", &[("operations", operations.into())]))
    })
}

/// `tend rebuild`.
pub fn rebuild(desk: &Desk, out: &mut dyn Write) -> Outcome {
    let rows = desk.journal.rebuild()?;
    desk.answer(&json!({ "rows": rows }), out, |paper| {
        format!("{}\n", paper.words.say("cli-rebuilt", &[("rows", rows.into())]))
    })
}

/// `tend completions SHELL`.
pub fn completions(args: &Completions, place: &Place, out: &mut dyn Write) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Tend::command(), "tend", &mut script);
    if place.json {
        let script = String::from_utf8_lossy(&script).into_owned();
        return write_json(&json!({ "script": script }), out);
    }
    Ok(out.write_all(&script)?)
}
