//! Steps as commands about what there is by then.

use super::steps::Step;
use super::story::Story;
use crate::door::*;

impl Story {
    pub fn command(&self, step: &Step) -> Command {
        let child = |which: &usize| self.children[which % self.children.len()];
        match step {
            Step::Log { kind, ago, minutes, child: which } => {
                let mut drafts = self.family.one_of_each(None);
                let mut draft = drafts.swap_remove(kind % drafts.len());
                let start = self.ago(*ago);
                draft.span = match draft.span {
                    Span::Interval { .. } => {
                        Span::Interval { start, end: start.plus(minutes * MINUTE) }
                    }
                    _ => Span::Moment { start },
                };
                if !draft.children.is_empty() {
                    draft.children = vec![child(which), child(&(which / 7))];
                }
                Command::Log { drafts: vec![unsegmented(draft)] }
            }
            Step::Start { kind, ago, child: which } => {
                let drafts = self.family.one_of_each(None);
                let details = unsegmented(drafts[kind % drafts.len()].clone()).details;
                let (children, at) = (vec![child(which)], self.ago(*ago));
                Command::Start { children, details, at, caregiver: None }
            }
            Step::Stop { entry, ago } => {
                Command::Stop { entries: vec![self.entry(*entry)], at: self.ago(*ago) }
            }
            Step::CorrectStart { entry, ago } => {
                Command::CorrectStart { entry: self.entry(*entry), start: self.ago(*ago) }
            }
            Step::Switch { entry, ago } => {
                Command::SwitchSide { entry: self.entry(*entry), side: None, at: self.ago(*ago) }
            }
            Step::Pause { entry, ago } => {
                Command::Pause { entry: self.entry(*entry), at: self.ago(*ago) }
            }
            Step::Resume { entry, ago } => {
                Command::Resume { entry: self.entry(*entry), at: self.ago(*ago) }
            }
            Step::Area { entry, ago } => {
                let (entry, at) = (self.entry(*entry), self.ago(*ago));
                Command::MassageArea { entry, area: BodyArea::Arms, at }
            }
            Step::Edit { entry, what, ago, minutes } => {
                let start = self.ago(*ago);
                let span = Span::Interval { start, end: start.plus(minutes * MINUTE) };
                let all = EntryChanges {
                    child: Some(child(what)),
                    span: Some(span),
                    details: None,
                    caregiver: Some(CaregiverChoice::Nobody),
                    note: Some(format!("edit {what}")),
                    tags: Some(vec!["tag".into()]),
                };
                let none = EntryChanges::default();
                let changes = match what % 5 {
                    0 => EntryChanges { span: all.span, ..none },
                    1 => EntryChanges { note: all.note, ..none },
                    2 => EntryChanges { note: Some(String::new()), tags: all.tags, ..none },
                    3 => EntryChanges { child: all.child, ..none },
                    _ => all,
                };
                Command::Edit { entry: self.entry(*entry), changes }
            }
            Step::Delete { entries } => Command::Delete {
                entries: entries.iter().map(|which| self.entry(*which)).collect(),
            },
            Step::Restore { entries } => Command::Restore {
                entries: entries.iter().map(|which| self.entry(*which)).collect(),
            },
            Step::Mark { child: which, day, clear } => {
                let date: CivilDate = "2026-11-21".parse().unwrap();
                let (child, date) = (child(which), date.plus_days(-day));
                let mark = NoneMark { child, kind: EntryKind::Massage, date };
                if *clear { Command::ClearNone { mark } } else { Command::MarkNone { mark } }
            }
            Step::Answer { child: which, day, answer } => {
                let date: CivilDate = "2026-11-21".parse().unwrap();
                let answers = [EveningChoice::Yes, EveningChoice::No, EveningChoice::NotAsked];
                Command::AnswerEvening {
                    child: child(which),
                    date: date.plus_days(-day),
                    answer: answers[answer % 3],
                }
            }
            Step::Coin { child: which, day } => {
                let date: CivilDate = "2026-11-21".parse().unwrap();
                Command::BeginExperiment { child: child(which), first: date.plus_days(-day) }
            }
            Step::Archive { child: which, archived } => {
                Command::ArchiveChild { child: child(which), archived: *archived }
            }
            Step::EditChild { child: which } => {
                Command::EditChild { child: child(which), profile: born("Mira Sol") }
            }
            Step::Carer => Command::AddCaregiver {
                profile: CaregiverProfile { name: "Oma".into(), role: None },
            },
            Step::Settings { hour, night } => Command::ChangeSettings {
                changes: SettingsChanges {
                    day_start: ClockTime::new(*hour, 0),
                    night_start: ClockTime::new(*night, 30),
                    ..SettingsChanges::default()
                },
            },
            Step::Zone { zone, ago } => {
                let zones = ["Asia/Tokyo", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Apia"];
                let zone = zones[zone % zones.len()].parse().unwrap();
                Command::ChangeZone { from: self.ago(*ago), zone }
            }
            Step::RemoveZone { change } => Command::RemoveZoneChange {
                zone_change: match self.zones.len() {
                    0 => ZoneChangeId(uuid::Uuid::nil()),
                    count => self.zones[change % count],
                },
            },
            Step::Begin { child: which, routine, ago } => {
                use RoutineName::{Bedtime, Full, Own, Relaxing, Short, Wind};
                let names = [Full, Short, Bedtime, Wind, Relaxing, Own];
                Command::BeginMassage {
                    child: child(which),
                    routine: names[routine % names.len()],
                    own: self.routines.last().copied(),
                    leave_out: Vec::new(),
                    state_before: None,
                    calm_before: Some(3),
                    oil: None,
                    caregiver: None,
                    at: self.ago(*ago),
                }
            }
            Step::Repeat { child: which, ago } => Command::RepeatMassage {
                child: child(which),
                state_before: None,
                caregiver: None,
                at: self.ago(*ago),
            },
            Step::Tap { session, event, ago } => Command::MassageEvent {
                session: self.session(*session),
                event: tap(*event),
                at: self.ago(*ago),
            },
            Step::Save { session } => Command::SaveMassage { session: self.session(*session) },
            Step::LetGo { session } => Command::LetGoMassage { session: self.session(*session) },
            Step::Routine { change, strokes } => Command::SaveRoutine {
                routine: change.map(|which| self.routine(which)),
                name: "After the bath".into(),
                steps: vec![OwnStep { stroke: "back-06-combing".into(), seconds: 60 }; *strokes],
            },
            Step::RemoveRoutine { routine } => {
                Command::RemoveRoutine { routine: self.routine(*routine) }
            }
            Step::AddChild
            | Step::UndoNewest
            | Step::Undo { .. }
            | Step::Wait { .. }
            | Step::Restart => Command::AddChild { profile: born("Noor") },
        }
    }
}

/// What may be tapped during a session, the end most often.
fn tap(which: usize) -> SessionEvent {
    match which % 9 {
        0 | 1 => SessionEvent::Next,
        2 => SessionEvent::Back,
        3 => SessionEvent::Pause,
        4 => SessionEvent::Resume,
        5 => SessionEvent::CueSeen { cue: "yawns".into() },
        6 => SessionEvent::Afterwards { state: None, calm: Some(4), learned: None },
        _ => SessionEvent::Stop { outcome: MassageOutcome::Short },
    }
}

/// Details without stretches of their own: those of the samples lie on one Saturday.
fn unsegmented(mut draft: Draft) -> Draft {
    match &mut draft.details {
        Details::Massage { massage } => massage.segments.clear(),
        Details::Feed { feed } => feed.form = FeedForm::Breast { segments: Vec::new() },
        _ => {}
    }
    draft
}
