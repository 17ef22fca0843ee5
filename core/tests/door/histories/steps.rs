//! What a tired parent might do, in any order.

use proptest::prelude::*;

/// One thing a tired parent might do. Numbers choose among what there is, modulo its count.
#[derive(Clone, Debug)]
pub enum Step {
    Log { kind: usize, ago: i64, minutes: i64, child: usize },
    Start { kind: usize, ago: i64, child: usize },
    Stop { entry: usize, ago: i64 },
    CorrectStart { entry: usize, ago: i64 },
    Switch { entry: usize, ago: i64 },
    Pause { entry: usize, ago: i64 },
    Resume { entry: usize, ago: i64 },
    Area { entry: usize, ago: i64 },
    Edit { entry: usize, what: usize, ago: i64, minutes: i64 },
    Delete { entries: Vec<usize> },
    Restore { entries: Vec<usize> },
    UndoNewest,
    Undo { change: usize },
    Mark { child: usize, day: i64, clear: bool },
    Answer { child: usize, day: i64, answer: usize },
    Coin { child: usize, day: i64 },
    AddChild,
    Archive { child: usize, archived: bool },
    EditChild { child: usize },
    Carer,
    Settings { hour: u16, night: u16 },
    Zone { zone: usize, ago: i64 },
    RemoveZone { change: usize },
    Begin { child: usize, routine: usize, ago: i64 },
    Repeat { child: usize, ago: i64 },
    Tap { session: usize, event: usize, ago: i64 },
    Save { session: usize },
    LetGo { session: usize },
    Routine { change: Option<usize>, strokes: usize },
    RemoveRoutine { routine: usize },
    Wait { minutes: i64 },
    Restart,
}

pub fn step() -> impl Strategy<Value = Step> {
    let any = || 0..1_000_usize;
    let yes_or_no = || prop::bool::ANY;
    // Mostly the last two days; sometimes far off or still to come.
    let ago = || prop_oneof![9 => -10..3_000_i64, 1 => -100_000..3_000_000_i64];
    let minutes = || prop_oneof![9 => 0..600_i64, 1 => -60..4_000_i64];
    prop_oneof![
        8 => (any(), ago(), minutes(), any())
            .prop_map(|(kind, ago, minutes, child)| Step::Log { kind, ago, minutes, child }),
        5 => (any(), 0..60_i64, any()).prop_map(|(kind, ago, child)| Step::Start { kind, ago, child }),
        4 => (any(), -2..60_i64).prop_map(|(entry, ago)| Step::Stop { entry, ago }),
        2 => (any(), ago()).prop_map(|(entry, ago)| Step::CorrectStart { entry, ago }),
        2 => (any(), 0..60_i64).prop_map(|(entry, ago)| Step::Switch { entry, ago }),
        2 => (any(), 0..60_i64).prop_map(|(entry, ago)| Step::Pause { entry, ago }),
        2 => (any(), 0..60_i64).prop_map(|(entry, ago)| Step::Resume { entry, ago }),
        1 => (any(), 0..60_i64).prop_map(|(entry, ago)| Step::Area { entry, ago }),
        6 => (any(), any(), ago(), minutes())
            .prop_map(|(entry, what, ago, minutes)| Step::Edit { entry, what, ago, minutes }),
        4 => prop::collection::vec(any(), 0..4).prop_map(|entries| Step::Delete { entries }),
        3 => prop::collection::vec(any(), 0..4).prop_map(|entries| Step::Restore { entries }),
        6 => Just(Step::UndoNewest),
        6 => any().prop_map(|change| Step::Undo { change }),
        2 => (any(), -3..40_i64, yes_or_no())
            .prop_map(|(child, day, clear)| Step::Mark { child, day, clear }),
        2 => (any(), -2..40_i64, any())
            .prop_map(|(child, day, answer)| Step::Answer { child, day, answer }),
        1 => (any(), -30..3_i64).prop_map(|(child, day)| Step::Coin { child, day }),
        1 => Just(Step::AddChild),
        1 => (any(), yes_or_no()).prop_map(|(child, archived)| Step::Archive { child, archived }),
        1 => any().prop_map(|child| Step::EditChild { child }),
        1 => Just(Step::Carer),
        1 => (0..14_u16, 0..24_u16).prop_map(|(hour, night)| Step::Settings { hour, night }),
        1 => (any(), ago()).prop_map(|(zone, ago)| Step::Zone { zone, ago }),
        1 => any().prop_map(|change| Step::RemoveZone { change }),
        3 => (any(), any(), 0..60_i64)
            .prop_map(|(child, routine, ago)| Step::Begin { child, routine, ago }),
        1 => (any(), 0..60_i64).prop_map(|(child, ago)| Step::Repeat { child, ago }),
        8 => (any(), any(), -2..60_i64)
            .prop_map(|(session, event, ago)| Step::Tap { session, event, ago }),
        4 => any().prop_map(|session| Step::Save { session }),
        1 => any().prop_map(|session| Step::LetGo { session }),
        2 => (prop::option::of(any()), 0..4_usize)
            .prop_map(|(change, strokes)| Step::Routine { change, strokes }),
        1 => any().prop_map(|routine| Step::RemoveRoutine { routine }),
        // The clock of a phone is sometimes set back.
        4 => prop_oneof![9 => 1..400_i64, 1 => -600..0_i64]
            .prop_map(|minutes| Step::Wait { minutes }),
        1 => Just(Step::Restart),
    ]
}
