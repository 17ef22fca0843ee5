//! A guided massage session: before it, where it stands, and routines of the family's own.

use tend::screen::massage::{
    MassageStartScreen, OwnRoutinesScreen, SessionEnd, SessionScreen, StepShown,
};

use super::Paper;
use super::cards::under;
use super::paper::{FAINT, HEADING, paint, tame};

/// The three questions, what they come to, and what can be begun.
pub fn before(screen: &MassageStartScreen, paper: &Paper) -> String {
    let words = &paper.words;
    let mut printed = String::new();
    if let Some(unfinished) = &screen.unfinished {
        printed.push_str(&paper.wrapped(&unfinished.sentence, ""));
    }
    for question in &screen.questions {
        let checks = question.checks.iter().map(|check| {
            let mark = if check.applies { "✓" } else { "–" };
            paper.wrapped(&format!("{mark} {} ({})", check.name, check.key), "  ")
        });
        printed.push_str(&under(&question.question, &checks.collect::<String>()));
    }
    let whys = screen
        .reasons
        .iter()
        .map(|reason| paper.bullet(&format!("{}: {}", reason.name, reason.why)));
    printed.push_str(&format!("\n{}\n", paint(HEADING, &screen.sentence)));
    printed.extend(whys);
    let routines = screen.routines.iter().map(|routine| {
        let minutes = words.duration(routine.minutes);
        let mut line = format!("{} ({minutes})", tame(&routine.name));
        if !routine.rather_not.is_empty() {
            let why = routine.rather_not.join(", ");
            line.push_str(&words.say("cli-rather-not", &[("why", why.into())]));
        }
        paper.bullet(&line)
    });
    let mut routines: String = routines.collect();
    if let Some(repeat) = &screen.repeat {
        let minutes = words.duration(repeat.minutes).into();
        routines.push_str(&paper.bullet(&words.say("cli-like-last-time", &[("minutes", minutes)])));
    }
    printed.push_str(&under(&words.say("cli-routines", &[]), &routines));
    printed.trim_start_matches('\n').to_owned()
}

/// Where a session stands.
pub fn session(screen: &SessionScreen, paper: &Paper) -> String {
    let words = &paper.words;
    let mut printed = format!("{}\n", paint(HEADING, &screen.sentence));
    if let Some(end) = &screen.end {
        printed.push_str(&ended(end, paper));
        return printed;
    }
    let place = [
        ("routine", tame(&screen.routine_name).into()),
        ("place", screen.place.into()),
        ("places", screen.places.into()),
    ];
    printed.push_str(&paper.faint(&words.say("cli-session-place", &place), "  "));
    if let Some(step) = &screen.step {
        printed.push_str(&of_step(step, paper));
    }
    if let Some(other_side) = &screen.other_side_sentence {
        printed.push_str(&paper.wrapped(other_side, "  "));
    }
    let left = [
        ("step", clock(screen.left_seconds).into()),
        ("all", clock(screen.left_in_all_seconds).into()),
    ];
    let left = words.say("cli-session-left", &left);
    printed.push_str(&paper.wrapped(screen.time_is_up.as_ref().unwrap_or(&left), "  "));
    if let Some(next) = &screen.next {
        let next = words.say("cli-session-next", &[("name", (&*next.name).into())]);
        printed.push_str(&paper.wrapped(&next, "  "));
    }
    let seen: Vec<String> =
        screen.cues.iter().map(|cue| format!("{} ({})", tame(&cue.name), cue.minute)).collect();
    if !seen.is_empty() {
        let seen = words.say("cli-session-seen", &[("cues", seen.join(", ").into())]);
        printed.push_str(&paper.wrapped(&seen, "  "));
    }
    if let Some(advice) = &screen.advice {
        printed.push_str(&format!("\n{}", paper.wrapped(&advice.sentence, "")));
    }
    printed
}

fn of_step(step: &StepShown, paper: &Paper) -> String {
    let said = paper.words.say("cli-say-to-baby", &[("text", (&*step.say).into())]);
    let mut printed = paper.wrapped(&format!("{} {said}", step.how), "  ");
    if let Some(times) = &step.times {
        printed.push_str(&paper.wrapped(times, "  "));
    }
    printed
}

fn ended(end: &SessionEnd, paper: &Paper) -> String {
    let mut printed = paper.wrapped(&end.sentence, "  ");
    let after = &end.after;
    let answer = |question: &str, answer: Option<String>| match answer {
        Some(answer) => paper.wrapped(&format!("{question} {}", tame(&answer)), "  "),
        None => paper.faint(question, "  "),
    };
    let state = after.state.map(|state| paper.words.name(&state));
    printed.push_str(&answer(&after.state_question, state));
    printed.push_str(&answer(&after.calm_question, after.calm.map(|calm| calm.to_string())));
    printed.push_str(&answer(&after.learned_question, after.learned.clone()));
    printed.push_str(&paper.faint(&paper.words.say("cli-session-save", &[]), "  "));
    printed
}

/// Routines of the family's own.
pub fn routines(screen: &OwnRoutinesScreen, paper: &Paper) -> String {
    if let Some(empty) = &screen.empty {
        return paper.wrapped(empty, "");
    }
    let mut printed = String::new();
    for routine in &screen.routines {
        let minutes = paper.words.duration(routine.minutes);
        let title = format!("{} ({minutes})", tame(&routine.name));
        let strokes = routine.strokes.iter().map(|step| {
            let seconds = paint(FAINT, &clock(f64::from(step.seconds)));
            format!("  {seconds} {}\n", step.name)
        });
        printed.push_str(&under(&title, &strokes.collect::<String>()));
    }
    printed.trim_start_matches('\n').to_owned()
}

/// Minutes and seconds as a clock that counts down: "1:30".
fn clock(seconds: f64) -> String {
    let minutes = (seconds / 60.0).floor();
    format!("{minutes}:{:02}", (seconds - minutes * 60.0).floor())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_counted_as_on_a_clock() {
        assert_eq!(clock(90.0), "1:30");
        assert_eq!(clock(59.9), "0:59");
        assert_eq!(clock(600.0), "10:00");
    }
}
