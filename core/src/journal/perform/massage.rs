//! Commands about guided massage sessions.
//!
//! A session is kept event by event, so a phone may die at any moment: opened again, it stands
//! where the last event left it.

use super::entries::{self, Family};
use super::{Done, refuse};
use crate::guide::session::Session;
use crate::journal::massage::{RECENT_MASSAGES, age_months};
use crate::logging;
use crate::model::{
    ChildId, Command, Details, Draft, EntryKind, Instant, JournalError, KeptEvent, KeptSession,
    Massage, Problem, ProblemCode, Removal, RoutineName, Scope, SessionEvent, SessionId,
    SessionStart, Severity, Source, Span,
};
use crate::screen::massage::to_repeat;
use crate::store::{self, Document, Entity, Writer};
use crate::words::Words;

pub(super) fn carry_out(
    writer: &mut Writer<'_, '_>,
    command: Command,
    words: &Words,
) -> Result<Done, JournalError> {
    let family = Family::read(writer, words)?;
    match command {
        Command::BeginMassage {
            child,
            routine,
            own,
            leave_out,
            state_before,
            calm_before,
            oil,
            caregiver,
            at,
        } => {
            let own = match own.filter(|_| routine == RoutineName::Own) {
                Some(id) => Some(store::own_routine_by_id(writer.reading(), id)?),
                None => None,
            };
            let (routine_name, own) =
                own.map_or((None, Vec::new()), |own| (Some(own.name), own.steps));
            let age_months = age(writer, &family, child, at)?;
            let start = SessionStart {
                routine,
                own,
                age_months,
                leave_out,
                state_before,
                calm_before,
                oil: oil.map(|oil| oil.trim().to_owned()),
            };
            let session =
                KeptSession { routine_name, ..begun(SessionId(writer.new_id()), child, start, at) };
            begin(writer, &family, "begin_massage", KeptSession { caregiver, ..session })
        }
        Command::RepeatMassage { child, state_before, caregiver, at } => {
            let age_months = age(writer, &family, child, at)?;
            let massage = Some(EntryKind::Massage);
            let recent =
                store::latest(writer.reading(), child, massage, writer.now(), RECENT_MASSAGES)?;
            let (entry, start) = to_repeat(&recent, age_months, state_before, writer.now())
                .ok_or_else(|| JournalError::NotFound {
                    what: "a massage that can be repeated".into(),
                })?;
            let session = begun(SessionId(writer.new_id()), child, start, at);
            let session = KeptSession { caregiver, repeats: Some(entry), ..session };
            begin(writer, &family, "repeat_massage", session)
        }
        Command::MassageEvent { session, event, at } => note(writer, &family, session, event, at),
        Command::SaveMassage { session } => save(writer, &family, session),
        Command::LetGoMassage { session } => {
            let kept = not_saved(writer, session, words)?;
            let patch = store::field("removed", &Removal::Deleted)?;
            writer.patch(Entity::MassageSession, kept.id.0, patch)?;
            Ok(done(writer, "let_go_massage", kept.id))
        }
        _ => Err(JournalError::NotFound { what: "a command about massage".into() }),
    }
}

/// Something done to a session.
fn done(writer: &Writer<'_, '_>, command: &str, session: SessionId) -> Done {
    let done = Done::to(writer, command, Some(EntryKind::Massage), 1, vec![Scope::Massage]);
    Done { session: Some(session), ..done }
}

fn begun(id: SessionId, child: ChildId, start: SessionStart, at: Instant) -> KeptSession {
    KeptSession {
        id,
        child,
        caregiver: None,
        began: at,
        start,
        routine_name: None,
        repeats: None,
        saved: None,
        events: Vec::new(),
    }
}

/// The age that chooses the default length; an unknown child is found out by the check.
fn age(
    writer: &Writer<'_, '_>,
    family: &Family<'_>,
    child: ChildId,
    at: Instant,
) -> Result<f64, JournalError> {
    let is_known = family.children.iter().any(|known| known.id == child);
    if is_known { age_months(writer.reading(), child, at) } else { Ok(0.0) }
}

/// A massage of this child that runs from `at` on, to be checked as any entry is.
fn draft(session: &KeptSession, massage: Massage, at: Instant) -> Draft {
    Draft {
        children: vec![session.child],
        span: Span::Running { start: at },
        details: Details::Massage { massage },
        caregiver: None,
        note: None,
        tags: Vec::new(),
        source: Source::Logged,
    }
}

fn begin(
    writer: &mut Writer<'_, '_>,
    family: &Family<'_>,
    command: &str,
    session: KeptSession,
) -> Result<Done, JournalError> {
    let (words, start) = (family.words, &session.start);
    let massage =
        Massage { calm_before: start.calm_before, oil: start.oil.clone(), ..Massage::default() };
    let draft = Draft { caregiver: session.caregiver, ..draft(&session, massage, session.began) };
    let mut problems = logging::check_draft(&draft, &family.context(writer));
    if start.routine == RoutineName::Own && start.own.is_empty() {
        let sentence = words.say("problem-own-routine-missing", &[]);
        problems.push(problem("own", ProblemCode::Missing, sentence));
    }
    if let Some(other) = store::session_of(writer.reading(), session.child)? {
        let sentence = if Session::of(&other).outcome().is_some() {
            words.say("problem-session-waits", &[])
        } else {
            words.say("problem-session-goes-on", &[])
        };
        problems.push(problem("child", ProblemCode::SessionGoesOn, sentence));
    }
    refuse(problems)?;
    writer.create(Entity::MassageSession, session.id.0, &session)?;
    Ok(done(writer, command, session.id))
}

/// Keeps an event; one that changes nothing is not written.
fn note(
    writer: &mut Writer<'_, '_>,
    family: &Family<'_>,
    session: SessionId,
    event: SessionEvent,
    at: Instant,
) -> Result<Done, JournalError> {
    let kept = not_saved(writer, session, family.words)?;
    let said = match &event {
        SessionEvent::CueSeen { cue } => {
            let seen = crate::model::CueSeen { cue: cue.clone(), minute: 0 };
            Massage { cues: vec![seen], ..Massage::default() }
        }
        SessionEvent::Afterwards { calm, learned, .. } => {
            Massage { calm_after: *calm, learned: learned.clone(), ..Massage::default() }
        }
        _ => Massage::default(),
    };
    refuse(logging::check_draft(&draft(&kept, said, at), &family.context(writer)))?;
    let before = Session::of(&kept);
    if before.clone().after(&event, at) != before {
        let field = store::session_event_field(writer.new_id());
        let patch = store::field(&field, &KeptEvent { at, event })?;
        writer.patch(Entity::MassageSession, session.0, patch)?;
    }
    let mut done = done(writer, "massage_event", session);
    done.note.step = true;
    Ok(done)
}

/// Makes the entries of a session that has ended, by the same checks as any entry.
fn save(
    writer: &mut Writer<'_, '_>,
    family: &Family<'_>,
    session: SessionId,
) -> Result<Done, JournalError> {
    let kept = not_saved(writer, session, family.words)?;
    let finished = Session::of(&kept).finished();
    if finished.is_empty() {
        let sentence = family.words.say("problem-session-not-ended", &[]);
        let problem = problem("session", ProblemCode::SessionNotEnded, sentence);
        return Err(JournalError::Invalid { problems: vec![problem] });
    }
    // Whoever was taken out of the family meanwhile does not keep a massage from being saved.
    let is_known = |id: &_| family.caregivers.iter().any(|known| known.id == *id);
    let caregiver = kept.caregiver.filter(is_known);
    let drafts = finished.into_iter().map(|entry| Draft {
        span: entry.span,
        details: entry.details,
        caregiver,
        ..draft(&kept, Massage::default(), kept.began)
    });
    let saved = entries::log(writer, family, "save_massage", drafts.collect())?;
    let patch: Document = match saved.entries.first() {
        Some(massage) => store::field("saved", massage)?,
        None => Document::new(),
    };
    writer.patch(Entity::MassageSession, session.0, patch)?;
    let both = vec![Scope::Entries, Scope::Massage];
    Ok(Done { entries: saved.entries, scopes: both, ..done(writer, "save_massage", session) })
}

/// A session that can still be told something.
fn not_saved(
    writer: &Writer<'_, '_>,
    session: SessionId,
    words: &Words,
) -> Result<KeptSession, JournalError> {
    let kept = store::session_by_id(writer.reading(), session)?;
    if kept.saved.is_none() {
        return Ok(kept);
    }
    let sentence = words.say("problem-session-saved", &[]);
    let problem = problem("session", ProblemCode::SessionSaved, sentence);
    Err(JournalError::Invalid { problems: vec![problem] })
}

fn problem(field: &str, code: ProblemCode, sentence: String) -> Problem {
    Problem { field: field.into(), code, severity: Severity::Refuse, sentence }
}
