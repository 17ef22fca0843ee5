//! The massage guide as a booklet, and the journal of sessions.

use tend::screen::massage::{GuideCue, MassageGuideScreen, MassageJournalScreen, MassageWeek};

use super::Paper;
use super::cards::under;

/// The guide.
pub fn guide(screen: &MassageGuideScreen, paper: &Paper) -> String {
    let words = &paper.words;
    let mut printed = String::new();
    for card in &screen.preparations {
        printed.push_str(&under(&card.title, &paper.wrapped(&card.text, "  ")));
    }
    for question in &screen.questions {
        let checks: String =
            question.checks.iter().map(|check| paper.bullet(&check.name)).collect();
        printed.push_str(&under(&question.question, &checks));
    }
    let states = screen
        .states
        .iter()
        .map(|state| paper.bullet(&format!("{}: {} {}", state.name, state.look_for, state.advice)));
    printed.push_str(&under(&words.say("cli-six-states", &[]), &states.collect::<String>()));
    let cues = |wanted: fn(&&GuideCue) -> bool| -> String {
        screen.cues.iter().filter(wanted).map(|cue| paper.bullet(&cue.name)).collect()
    };
    printed.push_str(&under(&words.say("cli-baby-says-yes", &[]), &cues(|cue| cue.says_yes)));
    printed.push_str(&under(&words.say("cli-baby-says-no", &[]), &cues(|cue| !cue.says_yes)));
    let routines = screen.routines.iter().map(|routine| {
        let minutes = words.duration(routine.minutes);
        paper.bullet(&format!("{} ({minutes}): {}", routine.name, routine.about))
    });
    printed.push_str(&under(&words.say("cli-routines", &[]), &routines.collect::<String>()));
    for area in &screen.areas {
        let strokes = area.strokes.iter().map(|stroke| {
            let said = words.say("cli-say-to-baby", &[("text", (&*stroke.say).into())]);
            paper.bullet(&format!("{}: {} {said}", stroke.name, stroke.how))
        });
        let anywhere = || words.say("cli-anywhere", &[]);
        let heading = area.name.clone().unwrap_or_else(anywhere);
        printed.push_str(&under(&heading, &strokes.collect::<String>()));
    }
    printed.trim_start_matches('\n').to_owned()
}

/// The guide on a page: the questions before, the routines, and one stroke as it is described.
pub fn guide_in_short(screen: &MassageGuideScreen, paper: &Paper) -> String {
    let words = &paper.words;
    let questions: String =
        screen.questions.iter().map(|question| paper.bullet(&question.question)).collect();
    let mut printed = under(&words.say("cli-guide-before", &[]), &questions);
    let routines = screen.routines.iter().map(|routine| {
        let minutes = words.duration(routine.minutes);
        paper.bullet(&format!("{} ({minutes}): {}", routine.name, routine.about))
    });
    printed.push_str(&under(&words.say("cli-routines", &[]), &routines.collect::<String>()));
    let mut strokes = screen.areas.iter().flat_map(|area| &area.strokes);
    if let Some(stroke) = strokes.nth(1) {
        let said = words.say("cli-say-to-baby", &[("text", (&*stroke.say).into())]);
        let how = paper.wrapped(&format!("{} {said}", stroke.how), "  ");
        printed.push_str(&under(&stroke.name, &how));
    }
    printed.trim_start_matches('\n').to_owned()
}

/// The journal of sessions; weeks in which nothing is noted are left out.
pub fn journal(screen: &MassageJournalScreen, paper: &Paper) -> String {
    if let Some(empty) = &screen.empty {
        return paper.wrapped(empty, "");
    }
    let noted = screen.weeks.iter().filter(|week| !week.entries.is_empty());
    let weeks: String = noted
        .map(|week| {
            format!(
                "\n{}{}",
                paper.heading(&paper.dates(week.first, week.last), ""),
                of_week(week, paper)
            )
        })
        .collect();
    weeks.trim_start_matches('\n').to_owned()
}

fn of_week(week: &MassageWeek, paper: &Paper) -> String {
    let words = &paper.words;
    let mut lines: Vec<String> = week.sentences.clone();
    lines.push(words.say("cli-massage-time", &[("duration", words.duration(week.minutes).into())]));
    if let Some(usual) = week.usual_time {
        lines.push(words.say("cli-usual-time", &[("clock", usual.to_string().into())]));
    }
    let times = |name: &str, times: u32| format!("{name} ×{times}");
    let areas: Vec<String> =
        week.areas.iter().map(|area| times(&area.name, area.sessions)).collect();
    let outcomes: Vec<String> =
        week.outcomes.iter().map(|outcome| times(&outcome.name, outcome.times)).collect();
    lines.extend([areas, outcomes].iter().filter(|list| !list.is_empty()).map(|l| l.join(", ")));
    let logged = [("logged", week.days_logged.into()), ("days", week.days.into())];
    lines.push(words.say("cli-complete-days", &logged));
    lines.iter().map(|line| paper.wrapped(line, "  ")).collect()
}
