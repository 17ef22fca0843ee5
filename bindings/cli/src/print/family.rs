//! The family, its settings and what the journal holds.

use tend::model::{CaregiverRole, EntryKind, Instant, Settings};
use tend::screen::family::{ChildCard, FamilyScreen};

use super::Paper;
use super::paper::{FAINT, HEADING, paint, tame};
use super::table::{Align, Table, cell, painted};

/// The family screen.
pub fn family(screen: &FamilyScreen, paper: &Paper) -> String {
    let words = &paper.words;
    let mut printed = section(&words.say("cli-children", &[]), &children(screen, paper));
    printed.push_str(&section(&words.say("cli-caregivers", &[]), &caregivers(screen, paper)));
    printed.push_str(&section(&words.say("cli-zones", &[]), &zones(screen, paper)));
    printed.push_str(&section(&words.say("cli-settings", &[]), &settings(&screen.settings, paper)));
    printed.push_str(&section(&words.say("cli-holds", &[]), &holds(screen, paper)));
    printed.push_str(&section(&words.say("cli-back-ups", &[]), &back_ups(screen, paper)));
    printed.trim_start_matches('\n').to_owned()
}

fn section(heading: &str, body: &str) -> String {
    if body.is_empty() {
        return String::new();
    }
    format!("\n{}\n{body}", paint(HEADING, heading))
}

fn children(screen: &FamilyScreen, paper: &Paper) -> String {
    let words = &paper.words;
    let mut table = Table::new(&[Align::Left; 5]);
    let mut add = |card: &ChildCard, archived: bool| {
        let profile = &card.profile;
        let born = paper.date_and_year(profile.birth_date);
        let due = profile
            .due_date
            .map(|due| words.say("cli-due", &[("date", paper.date_and_year(due).into())]));
        let archived = if archived { words.say("cli-archived", &[]) } else { String::new() };
        table.row([
            cell(tame(&profile.name)),
            cell(words.say("cli-born", &[("date", born.into())])),
            cell(due.unwrap_or_default()),
            cell(card.line.age_words.clone()),
            painted(FAINT, archived),
        ]);
    };
    screen.children.iter().for_each(|card| add(card, false));
    screen.archived_children.iter().for_each(|card| add(card, true));
    table.print(paper)
}

fn caregivers(screen: &FamilyScreen, paper: &Paper) -> String {
    let mut table = Table::new(&[Align::Left; 3]);
    let archived = screen.archived_caregivers.iter().map(|one| (one, true));
    for (one, archived) in screen.caregivers.iter().map(|one| (one, false)).chain(archived) {
        let role = one.profile.role.map(|role: CaregiverRole| paper.words.name(&role));
        let archived = if archived { paper.words.say("cli-archived", &[]) } else { String::new() };
        table.row([
            cell(tame(&one.profile.name)),
            cell(role.unwrap_or_default()),
            painted(FAINT, archived),
        ]);
    }
    table.print(paper)
}

fn zones(screen: &FamilyScreen, paper: &Paper) -> String {
    let mut table = Table::new(&[Align::Left; 2]);
    for row in &screen.zones {
        // The first zone holds for all time before it too.
        let from = if row.from == Instant::EARLIEST {
            paper.words.say("cli-from-the-start", &[])
        } else {
            paper.words.say("cli-since", &[("moment", paper.moment_and_year(row.from).into())])
        };
        table.row([cell(row.zone.to_string()), painted(FAINT, from)]);
    }
    table.print(paper)
}

fn settings(settings: &Settings, paper: &Paper) -> String {
    let words = &paper.words;
    let mut table = Table::new(&[Align::Left; 2]);
    let mut add = |label: String, text: String| table.row([cell(label), cell(text)]);
    add(words.say("cli-day-begins", &[]), settings.day_start.to_string());
    let night = words.say(
        "cli-span",
        &[
            ("start", settings.night_start.to_string().into()),
            ("end", settings.night_end.to_string().into()),
        ],
    );
    add(words.say("cli-night", &[]), night);
    let units = [
        words.name(&settings.volume_unit),
        words.name(&settings.weight_unit),
        words.name(&settings.length_unit),
        words.name(&settings.degree_unit),
    ];
    add(words.say("cli-units", &[]), units.join(", "));
    table.print(paper)
}

fn holds(screen: &FamilyScreen, paper: &Paper) -> String {
    let words = &paper.words;
    let mut table = Table::new(&[Align::Left, Align::Right]);
    for kind in &screen.holds.kinds {
        table.row([cell(words.kind(kind.kind)), cell(kind.entries.to_string())]);
    }
    let mut printed = table.print(paper);
    if let (Some(first), Some(last)) = (screen.holds.first, screen.holds.last) {
        let sum = words.say(
            "cli-holds-sum",
            &[
                ("entries", screen.holds.entries.into()),
                ("first", paper.moment_and_year(first).into()),
                ("last", paper.moment_and_year(last).into()),
            ],
        );
        printed.push_str(&paper.faint(&sum, "  "));
    }
    if screen.holds.removed > 0 {
        let removed = words.say("cli-removed", &[("entries", screen.holds.removed.into())]);
        printed.push_str(&paper.faint(&removed, "  "));
    }
    printed
}

fn back_ups(screen: &FamilyScreen, paper: &Paper) -> String {
    let mut table = Table::new(&[Align::Left; 2]);
    for back_up in &screen.back_ups {
        table.row([cell(paper.moment_and_year(back_up.taken_at)), cell(tame(&back_up.path))]);
    }
    table.print(paper)
}

/// Counts by kind in one line: "Sleep 1,712 · Feed 2,461".
pub fn kinds_line(counts: impl Iterator<Item = (EntryKind, u64)>, paper: &Paper) -> String {
    let named = counts.map(|(kind, count)| format!("{} {count}", paper.words.kind(kind)));
    named.collect::<Vec<_>>().join(" · ")
}
