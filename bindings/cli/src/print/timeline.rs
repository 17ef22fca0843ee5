//! The timeline: a day under the other, newest first.

use std::collections::HashMap;

use tend::model::{CaregiverId, ChildId, Span};
use tend::screen::timeline::{TimelineDay, TimelineEmpty, TimelinePage, TimelineRow};

use super::Paper;
use super::day_picture::{DayPicture, line};
use super::paper::{FAINT, paint, tame};
use super::receipt::letters;
use super::table::{Align, Table, cell, painted};

/// Names of the people of a family.
#[derive(Debug, Default)]
pub struct Names {
    /// Children, where there are several.
    pub children: HashMap<ChildId, String>,
    /// Caregivers.
    pub caregivers: HashMap<CaregiverId, String>,
}

/// A page of the timeline.
pub fn timeline(page: &TimelinePage, names: &Names, paper: &Paper) -> String {
    let key = match page.empty {
        TimelineEmpty::HasRows => {
            let days = page.days.iter().map(|shown| day(shown, names, paper));
            let mut printed = days.collect::<Vec<_>>().join("\n");
            if let Some(next) = page.next {
                let date = paper.calendar.day_of(next.start).to_string();
                let more = paper.words.say("cli-timeline-more", &[("date", date.into())]);
                printed.push_str(&format!("\n{}", paper.faint(&more, "  ")));
            }
            return printed;
        }
        TimelineEmpty::NothingLogged => "cli-nothing-logged",
        TimelineEmpty::NothingMatches => "cli-nothing-matches",
        TimelineEmpty::NothingOlder => "cli-nothing-older",
    };
    format!("{}\n", paper.words.say(key, &[]))
}

fn day(day: &TimelineDay, names: &Names, paper: &Paper) -> String {
    let mut printed = String::new();
    let date = paper.date_and_year(day.date);
    match day.children.as_slice() {
        [only] if names.children.is_empty() => {
            printed.push_str(&paper.heading(&date, only.line.as_deref().unwrap_or_default()));
        }
        several => {
            printed.push_str(&paper.heading(&date, ""));
            for child in several {
                let name = names.children.get(&child.child).map_or("", String::as_str);
                let Some(line) = &child.line else { continue };
                let line = format!("{}: {line}", tame(name));
                printed.push_str(&paper.faint(&line, "  "));
            }
        }
    }
    let cells = if paper.width >= 100 { 96 } else { 48 };
    for child in &day.children {
        let picture = DayPicture::of_ribbon(&child.ribbon);
        printed.push_str(format!("  {}", line(&picture.all_cells(cells))).trim_end());
        printed.push('\n');
        for &kind in &child.none_marks {
            let none = paper.words.say("cli-none", &[("kind", paper.words.kind(kind).into())]);
            printed.push_str(&format!("  {}\n", paint(FAINT, &none)));
        }
    }
    let columns = [Align::Left, Align::Left, Align::Left, Align::Left, Align::Right, Align::Left];
    let mut table = Table::new(&columns);
    for shown in &day.rows {
        row(&mut table, shown, names, paper);
    }
    for shown in &day.carried_in {
        row(&mut table, shown, names, paper);
    }
    printed.push_str(&table.print(paper));
    printed
}

fn row(table: &mut Table, row: &TimelineRow, names: &Names, paper: &Paper) {
    let entry = &row.entry;
    let child = entry.child.and_then(|child| names.children.get(&child));
    let minutes = row.active_minutes.or(row.minutes);
    let caregiver = entry.caregiver.and_then(|caregiver| names.caregivers.get(&caregiver));
    let remarks = [
        row.detail.clone(),
        row.signs.clone(),
        caregiver.cloned(),
        entry.note.clone().map(|note| paper.words.say("cli-quoted", &[("text", note.into())])),
        (!entry.tags.is_empty()).then(|| format!("#{}", entry.tags.join(" #"))),
    ];
    let remarks: Vec<String> = remarks.into_iter().flatten().collect();
    table.row([
        painted(FAINT, letters(entry.id)),
        cell(child.map(|name| tame(name)).unwrap_or_default()),
        cell(times(row, paper)),
        cell(tame(&row.title)),
        cell(minutes.map(|minutes| paper.words.duration(minutes)).unwrap_or_default()),
        painted(FAINT, tame(&remarks.join(" · "))),
    ]);
}

fn times(row: &TimelineRow, paper: &Paper) -> String {
    let start = paper.clock(row.entry.span.start());
    match row.entry.span {
        Span::Moment { .. } => start,
        Span::Interval { end, .. } => format!("{start} – {}", paper.clock(end)),
        Span::Running { .. } => format!("{start} –"),
        Span::EndUnknown { .. } => format!("{start} – ?"),
    }
}
