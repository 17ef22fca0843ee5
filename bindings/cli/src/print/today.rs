//! Today: the moment, the last 24 hours, and how long ago.

use tend::screen::today::{TodayEmpty, TodayScreen};

use super::Paper;
use super::paper::{FAINT, HEADING, paint, tame};
use super::strip::strip;
use super::table::{Align, Table, cell, painted};
use super::values::volume;

/// The Today screen.
pub fn today(screen: &TodayScreen, paper: &Paper) -> String {
    let child = &screen.child;
    let name = tame(&child.name);
    let age = match &child.corrected_words {
        Some(corrected) => format!("{} ({corrected})", child.age_words),
        None => child.age_words.clone(),
    };
    let title = paper.words.say("cli-child-line", &[("name", name.into()), ("age", age.into())]);
    let mut printed = paper.heading(&title, &paper.moment_and_year(screen.now));
    printed.push('\n');
    printed.push_str(&format!("  {}\n", paint(HEADING, &screen.moment.sentence)));
    printed.push_str(&running(screen, paper));
    printed.push_str(&sessions(screen, paper));
    if screen.empty == TodayEmpty::HasEntries {
        printed.push('\n');
        printed.push_str(&paint(HEADING, &paper.words.say("cli-last-24-hours", &[])));
        printed.push('\n');
        printed.push_str(&strip(&screen.strip, paper));
        printed.push('\n');
        printed.push_str(&totals(screen, paper));
    }
    printed.push_str(&since_last(screen, paper));
    printed.push_str(&doses(screen, paper));
    if let Some(evening) = &screen.evening {
        printed.push('\n');
        printed.push_str(&paper.wrapped(&evening.sentence, "  "));
    }
    printed.push_str(&undo(screen, paper));
    printed
}

/// Timers, of this child and of the others.
fn running(screen: &TodayScreen, paper: &Paper) -> String {
    let others = screen.others.iter().flat_map(|other| &other.running);
    let mut table = Table::new(&[Align::Left, Align::Left]);
    for timer in screen.running.iter().chain(others) {
        let since = paper.moment_seen_from(timer.start, screen.now);
        let since = paper.words.say("cli-since", &[("moment", since.into())]);
        table.row([cell(tame(&timer.line)), painted(FAINT, since)]);
    }
    table.print(paper)
}

/// Guided massages that go on or wait to be saved, of this child and of the others.
fn sessions(screen: &TodayScreen, paper: &Paper) -> String {
    let others = screen.others.iter().filter_map(|other| other.massage_session.as_ref());
    let all = screen.massage_session.iter().chain(others);
    all.map(|session| paper.wrapped(&tame(&session.sentence), "  ")).collect()
}

/// What the last 24 hours add up to.
fn totals(screen: &TodayScreen, paper: &Paper) -> String {
    let (words, totals) = (&paper.words, &screen.totals);
    let mut table = Table::new(&[Align::Left; 3]);
    let duration = |minutes| cell(words.duration(minutes));
    table.row([cell(words.say("cli-asleep", &[])), duration(totals.sleep.total_minutes)]);
    if totals.feeding.feeds > 0 {
        let forms = [
            (totals.feeding.breast_feeds > 0).then(|| {
                let minutes = words.duration(totals.feeding.breast_minutes);
                words.say(
                    "cli-breast-feeds",
                    &[("feeds", totals.feeding.breast_feeds.into()), ("duration", minutes.into())],
                )
            }),
            (totals.feeding.bottles > 0).then(|| {
                let amount = volume(totals.feeding.bottle_ml, paper);
                words.say(
                    "cli-bottles",
                    &[("bottles", totals.feeding.bottles.into()), ("amount", amount.into())],
                )
            }),
            (totals.feeding.solids > 0)
                .then(|| words.say("cli-solids", &[("meals", totals.feeding.solids.into())])),
        ];
        let forms: Vec<String> = forms.into_iter().flatten().collect();
        table.row([
            cell(words.say("cli-feeds", &[])),
            cell(totals.feeding.feeds.to_string()),
            painted(FAINT, forms.join(", ")),
        ]);
    }
    if totals.crying.total_minutes() > 0.0 {
        let strengths = [
            ("cli-of-it-fussing", totals.crying.fuss_minutes),
            ("cli-of-it-crying", totals.crying.cry_minutes),
            ("cli-of-it-inconsolable", totals.crying.inconsolable_minutes),
        ];
        let strengths: Vec<String> = strengths
            .into_iter()
            .filter(|(_, minutes)| *minutes > 0.0)
            .map(|(key, minutes)| words.say(key, &[("duration", words.duration(minutes).into())]))
            .collect();
        table.row([
            cell(words.say("cli-crying", &[])),
            duration(totals.crying.total_minutes()),
            painted(FAINT, strengths.join(", ")),
        ]);
    }
    if totals.massage.sessions > 0 {
        let count = words.say("cli-sessions", &[("sessions", totals.massage.sessions.into())]);
        table.row([
            cell(words.say("cli-massage", &[])),
            duration(totals.massage.minutes),
            painted(FAINT, count),
        ]);
    }
    let diapers = screen.diapers;
    if diapers.changes > 0 {
        let what = words.say(
            "cli-diapers-wet-dirty",
            &[("wet", diapers.wet.into()), ("dirty", diapers.dirty.into())],
        );
        let changes = cell(diapers.changes.to_string());
        table.row([cell(words.say("cli-diapers", &[])), changes, painted(FAINT, what)]);
    }
    let mut printed = table.print(paper);
    let balance = &totals.balance;
    let sum = words.say(
        "cli-balance",
        &[
            ("asleep", words.duration(balance.asleep_minutes).into()),
            ("crying", words.duration(balance.crying_awake_minutes).into()),
            ("other", words.duration(balance.other_minutes).into()),
            ("whole", words.duration(balance.day_minutes).into()),
        ],
    );
    printed.push_str(&paper.faint(&sum, "  "));
    printed
}

fn since_last(screen: &TodayScreen, paper: &Paper) -> String {
    let mut table = Table::new(&[Align::Left, Align::Left, Align::Left]);
    for last in &screen.since_last {
        let at = last.end.unwrap_or(last.start);
        table.row([
            cell(paper.words.kind(last.kind)),
            cell(tame(&last.line)),
            painted(FAINT, paper.moment_seen_from(at, screen.now)),
        ]);
    }
    if table.is_empty() {
        return String::new();
    }
    let heading = paint(HEADING, &paper.words.say("cli-since-last", &[]));
    format!("\n{heading}\n{}", table.print(paper))
}

fn doses(screen: &TodayScreen, paper: &Paper) -> String {
    let sentences = screen.next_doses.iter();
    let lines: String = sentences.map(|dose| paper.wrapped(&tame(&dose.sentence), "  ")).collect();
    if lines.is_empty() { lines } else { format!("\n{lines}") }
}

fn undo(screen: &TodayScreen, paper: &Paper) -> String {
    let Some(undo) = &screen.undo else { return String::new() };
    let sentence = paper.words.say("cli-can-undo", &[("what", undo.sentence.as_str().into())]);
    format!("\n  {}\n", paint(FAINT, &sentence))
}
