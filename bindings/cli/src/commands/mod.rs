//! What each command asks of the journal: one function for each, nothing decided here.

mod demo;
mod desk;
mod details;
mod edit;
mod entries;
mod family;
mod files;
mod log;
mod progress;
mod screens;
mod timers;
mod when;

use std::io::Write;

use crate::args::{Command, Tend};
use crate::failure::{Failure, Outcome};
use desk::{Desk, Place};

/// Carries a command out and writes its answer.
pub fn run(tend: Tend, out: &mut dyn Write) -> Outcome {
    let place = Place { journal: tend.journal, json: tend.json };
    match tend.command {
        Command::Demo(demo) => demo::demo(demo, &place, out),
        Command::Completions(completions) => files::completions(&completions, &place, out),
        Command::Init(init) => family::init(init, &place, out),
        Command::Import(import) => files::import(&import, &place, out),
        Command::Recover(file) => files::recover(&file, &place, out),
        Command::Today(today) => screens::today(&today, &place, out),
        Command::Timeline(timeline) => screens::timeline(&timeline, &place, out),
        Command::Review(review) => screens::review(&review, &place, out),
        other => {
            let desk = Desk::open(&place)?;
            at_the_desk(other, &desk, out)?;
            desk.close()
        }
    }
}

/// Commands that need nothing but the journal as it is.
fn at_the_desk(command: Command, desk: &Desk, out: &mut dyn Write) -> Outcome {
    match command {
        Command::Log(kind) => log::log(kind, desk, out),
        Command::Start(kind) => log::start(kind, desk, out),
        Command::Stop(stop) => timers::stop(&stop, desk, out),
        Command::Pause(timer) => timers::pause(&timer, desk, out),
        Command::Resume(timer) => timers::resume(&timer, desk, out),
        Command::SwitchSide(side) => timers::switch_side(&side, desk, out),
        Command::Area(area) => timers::area(&area, desk, out),
        Command::CorrectStart(start) => timers::correct_start(&start, desk, out),
        Command::Edit(kind) => edit::edit(kind, desk, out),
        Command::Delete(entries) => entries::delete(&entries, desk, out),
        Command::Restore(entries) => entries::restore(&entries, desk, out),
        Command::None(mark) => entries::none(&mark, desk, out),
        Command::Undo(undo) => entries::undo(&undo, desk, out),
        Command::Family => family::show(desk, out),
        Command::Child(child) => family::child(child, desk, out),
        Command::Caregiver(caregiver) => family::caregiver(caregiver, desk, out),
        Command::Zone(zone) => family::zone(&zone, desk, out),
        Command::Settings(settings) => family::settings(&settings, desk, out),
        Command::Export(file) => files::export(&file, desk, out),
        Command::BackUp(file) => files::back_up(&file, desk, out),
        Command::Verify => files::verify(desk, out),
        Command::Rebuild => files::rebuild(desk, out),
        Command::Demo(_)
        | Command::Completions(_)
        | Command::Init(_)
        | Command::Import(_)
        | Command::Recover(_)
        | Command::Today(_)
        | Command::Timeline(_)
        | Command::Review(_) => Err(Failure::Usage("open a journal twice".into())),
    }
}
