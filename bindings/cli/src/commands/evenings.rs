//! The answer of an evening, and four weeks with a coin.

use std::io::Write;

use tend::model::{CivilDate, Command};
use tend::screen::comparison::ExperimentScreen;

use super::desk::{Desk, Place};
use crate::args::{EveningArgs, ExperimentCommand};
use crate::failure::{Failure, Outcome};
use crate::print::comparison;

/// `tend evening yes`.
pub fn answer(args: &EveningArgs, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let child = desk.child_shown(args.child.as_deref())?;
    let date = args.date.unwrap_or_else(|| today(desk));
    desk.perform(Command::AnswerEvening { child, date, answer: args.answer }, out)
}

/// `tend experiment`.
pub fn experiment(command: &ExperimentCommand, place: &Place, out: &mut dyn Write) -> Outcome {
    match command {
        ExperimentCommand::Begin(args) => {
            let desk = Desk::open(place)?;
            let child = desk.child_shown(args.child.child.as_deref())?;
            let first = args.first.unwrap_or_else(|| today(&desk));
            desk.perform(Command::BeginExperiment { child, first }, out)?;
            desk.close()
        }
        ExperimentCommand::Stop(args) => {
            let desk = Desk::open(place)?;
            let experiment = shown(args.child.as_deref(), &desk)?.experiment;
            desk.perform(Command::StopExperiment { experiment }, out)?;
            desk.close()
        }
        ExperimentCommand::Show(args) => {
            let desk = Desk::open_at(place, args.at.as_ref())?;
            let screen = shown(args.child.child.as_deref(), &desk)?;
            desk.answer(&screen, out, |paper| comparison::experiment(&screen, paper))?;
            desk.close()
        }
    }
}

/// The experiment of a child that is shown.
fn shown(child: Option<&str>, desk: &Desk) -> Outcome<ExperimentScreen> {
    let screen = desk.journal.comparison(desk.child_shown(child)?)?;
    let missing = || Failure::Refused(desk.words().say("cli-error-no-experiment", &[]));
    screen.experiment.ok_or_else(missing)
}

/// The civil date where the family is.
fn today(desk: &Desk) -> CivilDate {
    CivilDate(desk.calendar.zones().local(desk.journal.now()).date())
}
