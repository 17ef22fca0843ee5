//! A guided massage in the demonstration, tap by tap: asked, a stroke, signs of enough, stopped
//! early, saved; then the same strokes once more.

use std::io::Write;

use tend::journal::Clock;
use tend::model::{
    BabyState, ChildId, Command, Instant, MassageOutcome, Permission, RoutineName, SessionEvent,
    SessionId,
};

use super::made_up::{Evening, Hand};
use super::step;
use crate::commands::desk::Desk;
use crate::failure::{Failure, Outcome};
use crate::print::paper::{FAINT, paint};
use crate::print::session;

/// Goes through a massage of a few minutes.
pub fn show(evening: &Evening<'_>, out: &mut dyn Write) -> Outcome {
    let Evening { desk, paper, child, hand } = *evening;
    let words = &paper.words;
    step(&words.say("cli-demo-session", &[]), "tend massage session", paper, out)?;
    let begin = Command::BeginMassage {
        child,
        routine: RoutineName::Full,
        own: None,
        leave_out: Vec::new(),
        state_before: Some(BabyState::QuietAlert),
        calm_before: Some(3),
        oil: None,
        caregiver: None,
        at: hand.now(),
    };
    let tapped = Tapped { desk, session: begun(desk, begin)?, hand };
    tapped.tell("asked yes", 20, SessionEvent::Asked { answer: Permission::Yes }, out)?;
    tapped.tell("next", 25, SessionEvent::Next, out)?;
    tapped.tell("next", 40, SessionEvent::Next, out)?;
    now(child, evening, out)?;
    tapped.tell("cue looks-away", 60, cue("looks-away"), out)?;
    tapped.tell("cue turns-away", 15, cue("turns-away"), out)?;
    tapped.tell("cue pushes-or-arches-away", 10, cue("pushes-or-arches-away"), out)?;
    now(child, evening, out)?;
    let outcome = MassageOutcome::StoppedByBaby;
    tapped.tell("stop stopped-by-baby", 10, SessionEvent::Stop { outcome }, out)?;
    let after = SessionEvent::Afterwards {
        state: Some(BabyState::QuietAlert),
        calm: Some(4),
        learned: None,
    };
    tapped.tell("after --state quiet-alert --calm 4", 20, after, out)?;
    let saved = desk.journal.perform(Command::SaveMassage { session: tapped.session })?;
    typed("save", &saved.sentence, out)?;

    step(&words.say("cli-demo-again", &[]), "tend massage again", paper, out)?;
    let again = Command::RepeatMassage {
        child,
        state_before: None,
        caregiver: None,
        at: hand.pass(5 * 60),
    };
    let session = begun(desk, again)?;
    now(child, evening, out)?;
    let gone = desk.journal.perform(Command::LetGoMassage { session })?;
    typed("let-go", &gone.sentence, out)
}

fn cue(key: &str) -> SessionEvent {
    SessionEvent::CueSeen { cue: key.to_owned() }
}

/// A session that takes what happens.
struct Tapped<'a> {
    desk: &'a Desk,
    session: SessionId,
    hand: &'a Hand,
}

impl Tapped<'_> {
    /// So many seconds later something happens.
    fn tell(&self, what: &str, seconds: i64, event: SessionEvent, out: &mut dyn Write) -> Outcome {
        let at: Instant = self.hand.pass(seconds);
        let session = self.session;
        self.desk.journal.perform(Command::MassageEvent { session, event, at })?;
        typed(what, "", out)
    }
}

fn typed(what: &str, answer: &str, out: &mut dyn Write) -> Outcome {
    let what = paint(FAINT, &format!("tend massage session {what}"));
    Ok(writeln!(out, "{}", format!("  {what}  {answer}").trim_end())?)
}

fn begun(desk: &Desk, command: Command) -> Outcome<SessionId> {
    let missing = || Failure::Refused(desk.words().say("cli-error-no-child", &[]));
    desk.journal.perform(command)?.session.ok_or_else(missing)
}

/// Where the session stands.
fn now(child: ChildId, evening: &Evening<'_>, out: &mut dyn Write) -> Outcome {
    if let Some(screen) = evening.desk.journal.massage_session(child)? {
        writeln!(out, "\n{}", session::session(&screen, evening.paper))?;
    }
    Ok(())
}
