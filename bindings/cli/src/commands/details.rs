//! Details as typed laid over details as they are: over the empty ones of a new entry, or over
//! those of an entry that is changed.

mod care;
mod feed;
mod massage;

use tend::model::{
    Activity, Cry, Details, Diaper, EntryKind, Feed, FeedForm, Growth, Instant, MINUTE, Massage,
    Medicine, Milestone, Note, Pump, Sleep, Wellbeing,
};

use super::desk::Desk;
use crate::args::{CryArgs, DetailsArgs, SleepArgs, WellbeingArgs};
use crate::failure::{Failure, Outcome};

/// The time that details lie in, and the journal that knows units and names.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// The journal.
    pub desk: &'a Desk,
    /// When the entry begins.
    pub start: Instant,
    /// When it ends; none while a timer runs.
    pub end: Option<Instant>,
}

/// How long the sides or areas that were typed are together, in milliseconds.
pub fn typed_length(args: &DetailsArgs) -> Option<i64> {
    let minutes: Vec<u32> = match args {
        DetailsArgs::Feed(feed) => feed.sides().iter().map(|one| one.minutes.0).collect(),
        DetailsArgs::Massage(massage) => massage.segments.iter().map(|s| s.minutes.0).collect(),
        _ => Vec::new(),
    };
    (!minutes.is_empty()).then(|| minutes.into_iter().map(|one| i64::from(one) * MINUTE).sum())
}

/// Details of a new entry.
pub fn new_details(args: DetailsArgs, frame: Frame<'_>) -> Outcome<Details> {
    let empty = match args.kind() {
        EntryKind::Massage => Details::Massage { massage: Massage::default() },
        EntryKind::Sleep => Details::Sleep { sleep: Sleep::default() },
        EntryKind::Cry => Details::Cry { cry: Cry::default() },
        EntryKind::Feed => {
            let form = FeedForm::Breast { segments: Vec::new() };
            Details::Feed { feed: Feed { form } }
        }
        EntryKind::Diaper => Details::Diaper { diaper: Diaper::default() },
        EntryKind::Pump => Details::Pump { pump: Pump::default() },
        EntryKind::Growth => Details::Growth { growth: Growth::default() },
        EntryKind::Temperature => {
            Details::Temperature { temperature: care::reading(&args, frame)? }
        }
        EntryKind::Medicine => {
            let name = String::new();
            Details::Medicine { medicine: Medicine { name, dose: None, next_dose_minutes: None } }
        }
        EntryKind::Activity => Details::Activity { activity: activity(&args, frame)? },
        EntryKind::Milestone => {
            Details::Milestone { milestone: Milestone { title: String::new() } }
        }
        EntryKind::Note => Details::Note { details: Note::default() },
        EntryKind::Wellbeing => Details::Wellbeing { wellbeing: Wellbeing::default() },
    };
    changed_details(args, empty, frame)
}

/// Details with what was typed laid over them. Details of another kind are made anew; the journal
/// says that an entry keeps its kind.
pub fn changed_details(
    args: DetailsArgs,
    mut details: Details,
    frame: Frame<'_>,
) -> Outcome<Details> {
    match (args, &mut details) {
        (DetailsArgs::Sleep(args), Details::Sleep { sleep }) => lay_sleep(args, sleep),
        (DetailsArgs::Cry(args), Details::Cry { cry }) => lay_cry(args, cry),
        (DetailsArgs::Feed(args), Details::Feed { feed }) => feed::lay(args, feed, frame)?,
        (DetailsArgs::Massage(args), Details::Massage { massage }) => {
            massage::lay(args, massage, frame)?;
        }
        (DetailsArgs::Diaper(args), Details::Diaper { diaper }) => care::lay_diaper(&args, diaper),
        (DetailsArgs::Pump(args), Details::Pump { pump }) => care::lay_pump(&args, pump, frame)?,
        (DetailsArgs::Growth(args), Details::Growth { growth }) => {
            care::lay_growth(&args, growth, frame)?;
        }
        (DetailsArgs::Temperature(args), Details::Temperature { temperature }) => {
            care::lay_temperature(&args, temperature, frame)?;
        }
        (DetailsArgs::Medicine(args), Details::Medicine { medicine }) => {
            care::lay_medicine(args, medicine)?;
        }
        (DetailsArgs::Activity(args), Details::Activity { activity }) => {
            put(&mut activity.what, args.what);
        }
        (DetailsArgs::Milestone(args), Details::Milestone { milestone }) => {
            put(&mut milestone.title, args.title);
        }
        (DetailsArgs::Note(args), Details::Note { details }) => {
            set(&mut details.title, args.title);
        }
        (DetailsArgs::Wellbeing(args), Details::Wellbeing { wellbeing }) => {
            lay_wellbeing(args, wellbeing);
        }
        (args, _) => return new_details(args, frame),
    }
    Ok(details)
}

/// Sets a field that was typed.
fn set<T>(field: &mut Option<T>, typed: Option<T>) {
    if typed.is_some() {
        *field = typed;
    }
}

/// Sets a field that always has a value.
fn put<T>(field: &mut T, typed: Option<T>) {
    if let Some(typed) = typed {
        *field = typed;
    }
}

/// Sets a list of which anything was typed.
fn list<T>(field: &mut Vec<T>, typed: Vec<T>) {
    if !typed.is_empty() {
        *field = typed;
    }
}

fn lay_sleep(args: SleepArgs, sleep: &mut Sleep) {
    set(&mut sleep.place, args.place);
    set(&mut sleep.onset, args.onset);
    set(&mut sleep.onset_latency_minutes, args.latency.map(|minutes| minutes.0));
    set(&mut sleep.mood_at_start, args.mood_at_start);
    set(&mut sleep.mood_at_end, args.mood_at_end);
    set(&mut sleep.woken_by, args.woken_by);
}

fn lay_cry(args: CryArgs, cry: &mut Cry) {
    put(&mut cry.strength, args.strength);
    set(&mut cry.reason, args.reason);
    list(&mut cry.tried, args.tried);
    list(&mut cry.helped, args.helped);
    set(&mut cry.carried_minutes, args.carried.map(|minutes| minutes.0));
    set(&mut cry.parent_felt, args.felt);
}

fn lay_wellbeing(args: WellbeingArgs, wellbeing: &mut Wellbeing) {
    set(&mut wellbeing.mood, args.mood);
    set(&mut wellbeing.confidence, args.confidence);
    list(&mut wellbeing.self_care, args.self_care);
    list(&mut wellbeing.bonding, args.bonding);
    set(&mut wellbeing.memory, args.memory);
}

fn activity(args: &DetailsArgs, frame: Frame<'_>) -> Outcome<Activity> {
    match args {
        DetailsArgs::Activity(args) if args.what.is_some() => {
            args.what.clone().map(|what| Activity { what })
        }
        _ => None,
    }
    .ok_or_else(|| missing(frame, "--what"))
}

/// What a new entry of the kind cannot be without.
fn missing(frame: Frame<'_>, option: &str) -> Failure {
    let words = frame.desk.words();
    Failure::Usage(words.say("cli-error-missing-option", &[("option", option.into())]))
}
