//! What each command asks of the journal: one function for each, nothing decided here.

mod demo;
mod desk;
mod details;
mod diary;
mod edit;
mod entries;
mod evenings;
mod family;
mod files;
mod guide;
mod log;
mod massage;
mod progress;
mod screens;
mod timers;
mod when;

use std::io::Write;

use crate::args::{Command, Tend};
use crate::failure::Outcome;
use desk::{Desk, Place};

/// Carries a command out and writes its answer.
pub fn run(tend: Tend, out: &mut dyn Write) -> Outcome {
    let place = Place { journal: tend.journal, json: tend.json };
    let here = &place;
    match tend.command {
        Command::Demo(demo) => demo::demo(demo, here, out),
        Command::Init(init) => family::init(init, here, out),
        Command::Log(kind) => at_a_desk(here, |desk| log::log(kind, desk, out)),
        Command::Start(kind) => at_a_desk(here, |desk| log::start(kind, desk, out)),
        Command::Stop(stop) => at_a_desk(here, |desk| timers::stop(&stop, desk, out)),
        Command::Pause(timer) => at_a_desk(here, |desk| timers::pause(&timer, desk, out)),
        Command::Resume(timer) => at_a_desk(here, |desk| timers::resume(&timer, desk, out)),
        Command::SwitchSide(side) => at_a_desk(here, |desk| timers::switch_side(&side, desk, out)),
        Command::Area(area) => at_a_desk(here, |desk| timers::area(&area, desk, out)),
        Command::CorrectStart(start) => {
            at_a_desk(here, |desk| timers::correct_start(&start, desk, out))
        }
        Command::Edit(kind) => at_a_desk(here, |desk| edit::edit(kind, desk, out)),
        Command::Delete(entries) => at_a_desk(here, |desk| entries::delete(&entries, desk, out)),
        Command::Restore(entries) => at_a_desk(here, |desk| entries::restore(&entries, desk, out)),
        Command::None(mark) => at_a_desk(here, |desk| entries::none(&mark, desk, out)),
        Command::Undo(undo) => at_a_desk(here, |desk| entries::undo(&undo, desk, out)),
        Command::Today(today) => screens::today(&today, here, out),
        Command::Timeline(timeline) => screens::timeline(&timeline, here, out),
        Command::Review(review) => screens::review(&review, here, out),
        Command::Cry(diary) => diary::cry(&diary, here, out),
        Command::Growth(shown) => guide::growth(&shown, here, out),
        Command::FirstWeeks(shown) => guide::first_weeks(&shown, here, out),
        Command::Massage(massage) => massage::massage(massage, here, out),
        Command::Compare(compare) => guide::compare(&compare, here, out),
        Command::Evening(evening) => at_a_desk(here, |desk| evenings::answer(&evening, desk, out)),
        Command::Experiment(experiment) => evenings::experiment(&experiment, here, out),
        Command::Learn(learn) => guide::learn(&learn, here, out),
        Command::Safety(country) => guide::safety(&country, here, out),
        Command::Parent(country) => guide::parent(&country, here, out),
        Command::Family => at_a_desk(here, |desk| family::show(desk, out)),
        Command::Child(child) => at_a_desk(here, |desk| family::child(child, desk, out)),
        Command::Caregiver(caregiver) => {
            at_a_desk(here, |desk| family::caregiver(caregiver, desk, out))
        }
        Command::Zone(zone) => at_a_desk(here, |desk| family::zone(&zone, desk, out)),
        Command::Settings(settings) => {
            at_a_desk(here, |desk| family::settings(&settings, desk, out))
        }
        Command::Import(import) => files::import(&import, here, out),
        Command::MadeUp(made_up) => files::made_up(&made_up, here, out),
        Command::Export(file) => at_a_desk(here, |desk| files::export(&file, desk, out)),
        Command::BackUp(file) => at_a_desk(here, |desk| files::back_up(&file, desk, out)),
        Command::Recover(file) => files::recover(&file, here, out),
        Command::Verify => at_a_desk(here, |desk| files::verify(desk, out)),
        Command::Rebuild => at_a_desk(here, |desk| files::rebuild(desk, out)),
        Command::Completions(completions) => files::completions(&completions, here, out),
    }
}

/// Opens the journal, does one thing, and closes it.
fn at_a_desk(place: &Place, work: impl FnOnce(&Desk) -> Outcome) -> Outcome {
    let desk = Desk::open(place)?;
    work(&desk)?;
    desk.close()
}
