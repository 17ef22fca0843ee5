//! The family: the first child of a journal, further children, caregivers, zones, settings.

use std::io::Write;

use tend::model::{
    CaregiverProfile, ChildProfile, Command, Instant, JournalError, SettingsChanges,
};

use super::desk::{Desk, Place, locale};
use crate::args::{CaregiverCommand, ChildCommand, Init, SettingsArgs, ZoneArgs};
use crate::failure::{Failure, Outcome};
use crate::print::family::family;

/// `tend init`.
pub fn init(args: Init, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open_or_make(place)?;
    let words = desk.words();
    if !(desk.family.children.is_empty() && desk.family.archived_children.is_empty()) {
        return Err(Failure::Refused(words.say("cli-error-begun", &[])));
    }
    let name = args.child;
    let profile = ChildProfile { name, birth_date: args.born, due_date: args.due, sex: args.sex };
    let locale = locale("LC_MEASUREMENT");
    desk.journal.perform(Command::FollowLocale { locale })?;
    // The first zone covers all time before it, so that a later one can begin at any time.
    desk.journal.perform(Command::ChangeZone { from: Instant::EARLIEST, zone: args.zone })?;
    let receipt = desk.journal.perform(Command::AddChild { profile })?;
    desk.answer_receipt(&receipt, out)?;
    desk.close()
}

/// `tend family`.
pub fn show(desk: &Desk, out: &mut dyn Write) -> Outcome {
    desk.answer(&desk.family, out, |paper| family(&desk.family, paper))
}

/// `tend child …`.
pub fn child(command: ChildCommand, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let command = match command {
        ChildCommand::Add { name, born, due, sex } => Command::AddChild {
            profile: ChildProfile { name, birth_date: born, due_date: due, sex },
        },
        ChildCommand::Edit { child, name, born, due, no_due, sex } => {
            let child = desk.child(&child)?;
            let cards = desk.family.children.iter().chain(&desk.family.archived_children);
            let mut old = cards.filter(|card| card.line.id == child);
            let missing = || JournalError::NotFound { what: "the child".into() };
            let old = old.next().ok_or_else(missing)?.profile.clone();
            Command::EditChild {
                child,
                profile: ChildProfile {
                    name: name.unwrap_or(old.name),
                    birth_date: born.unwrap_or(old.birth_date),
                    due_date: if no_due { None } else { due.or(old.due_date) },
                    sex: sex.or(old.sex),
                },
            }
        }
        ChildCommand::Archive { child, back } => {
            Command::ArchiveChild { child: desk.child(&child)?, archived: !back }
        }
    };
    desk.perform(command, out)
}

/// `tend caregiver …`.
pub fn caregiver(command: CaregiverCommand, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let command = match command {
        CaregiverCommand::Add { name, role } => {
            Command::AddCaregiver { profile: CaregiverProfile { name, role } }
        }
        CaregiverCommand::Edit { caregiver, name, role } => {
            let caregiver = desk.caregiver(&caregiver)?;
            let all = desk.family.caregivers.iter().chain(&desk.family.archived_caregivers);
            let mut old = all.filter(|one| one.id == caregiver);
            let missing = || JournalError::NotFound { what: "the caregiver".into() };
            let old = old.next().ok_or_else(missing)?.profile.clone();
            let profile =
                CaregiverProfile { name: name.unwrap_or(old.name), role: role.or(old.role) };
            Command::EditCaregiver { caregiver, profile }
        }
        CaregiverCommand::Archive { caregiver, back } => {
            Command::ArchiveCaregiver { caregiver: desk.caregiver(&caregiver)?, archived: !back }
        }
    };
    desk.perform(command, out)
}

/// `tend zone AREA/CITY`.
pub fn zone(args: &ZoneArgs, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let from = desk.instant_or_now(args.from.as_ref());
    desk.perform(Command::ChangeZone { from, zone: args.zone }, out)
}

/// `tend settings`.
pub fn settings(args: &SettingsArgs, desk: &Desk, out: &mut dyn Write) -> Outcome {
    let changes = SettingsChanges {
        day_start: args.day_start,
        night_start: args.night_start,
        night_end: args.night_end,
        volume_unit: args.volume,
        weight_unit: args.weight,
        length_unit: args.length,
        degree_unit: args.temperature,
    };
    desk.perform(Command::ChangeSettings { changes }, out)
}
