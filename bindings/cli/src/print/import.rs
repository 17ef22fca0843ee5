//! What a file would bring in, what an import did, what an export holds.

use std::collections::BTreeMap;

use tend::model::{
    ExportReport, ImportCount, ImportFinding, ImportFindingKind, ImportPreview, ImportReport,
    ImportWeek,
};

use super::Paper;
use super::bars::{Fill, Part, padded};
use super::family::kinds_line;
use super::paper::{FAINT, FEED, HEADING, left, paint, right, tame, wide};
use super::table::{Align, Table, cell, painted};

/// Lines named for one finding before the rest is only counted.
const LINES_NAMED: usize = 8;

/// The preview of an import.
pub fn preview(preview: &ImportPreview, paper: &Paper) -> String {
    let words = &paper.words;
    let mut printed = paint(HEADING, &words.say("cli-preview", &[]));
    printed.push('\n');
    printed.push_str(&facts(preview, None, paper));
    printed.push_str(&weeks(&preview.weeks, paper));
    printed.push_str(&problems(preview, paper));
    printed
}

/// What an import did.
pub fn report(report: &ImportReport, paper: &Paper) -> String {
    let mut printed = format!("{}\n", report.receipt.sentence);
    printed.push_str(&facts(&report.preview, Some(report.added), paper));
    printed.push_str(&problems(&report.preview, paper));
    printed
}

/// What an export holds.
pub fn export(report: &ExportReport, path: &str, paper: &Paper) -> String {
    let words = &paper.words;
    let path = tame(path);
    let sentence =
        words.say("cli-exported", &[("entries", report.entries.into()), ("path", path.into())]);
    let kinds = kinds_line(kind_counts(&report.kinds), paper);
    let mut printed = format!("{sentence}\n");
    printed.push_str(&paper.wrapped(&kinds, "  "));
    if report.removed > 0 {
        let removed = words.say("cli-exported-removed", &[("entries", report.removed.into())]);
        printed.push_str(&paper.wrapped(&removed, "  "));
    }
    printed.push_str(&format!("  {}\n", paint(FAINT, &report.checksum)));
    printed
}

fn kind_counts(counts: &[ImportCount]) -> impl Iterator<Item = (tend::model::EntryKind, u64)> {
    counts.iter().map(|count| (count.kind, u64::from(count.entries)))
}

/// Rows, counts, span, zone.
fn facts(preview: &ImportPreview, added: Option<u32>, paper: &Paper) -> String {
    let words = &paper.words;
    let mut table = Table::new(&[Align::Left, Align::Right, Align::Left]);
    let mut add = |key: &str, count: u32| {
        table.row([cell(words.say(key, &[])), cell(count.to_string())]);
    };
    add("cli-rows", preview.rows);
    match added {
        Some(added) => add("cli-added", added),
        None => add("cli-new-entries", preview.new_entries),
    }
    add("cli-already-there", preview.already_in_journal);
    add("cli-repeated", preview.repeated_in_file);
    add("cli-not-understood", u32::try_from(preview.not_understood.len()).unwrap_or(u32::MAX));
    let mut printed = table.print(paper);
    printed.push_str(&paper.wrapped(&kinds_line(kind_counts(&preview.entries), paper), "  "));
    if let (Some(first), Some(last)) = (preview.first, preview.last) {
        let span = words.say(
            "cli-span",
            &[
                ("start", paper.moment_and_year(first).into()),
                ("end", paper.moment_and_year(last).into()),
            ],
        );
        printed.push_str(&paper.wrapped(&span, "  "));
    }
    if let Some(zone) = preview.zone {
        let zone = words.say("cli-read-in-zone", &[("zone", zone.to_string().into())]);
        printed.push_str(&paper.wrapped(&zone, "  "));
    }
    printed
}

/// How many entries each week has.
fn weeks(weeks: &[ImportWeek], paper: &Paper) -> String {
    let count = |week: &ImportWeek| week.entries.iter().map(|kind| kind.entries).sum::<u32>();
    let most = weeks.iter().map(count).max().unwrap_or(0);
    if most == 0 {
        return String::new();
    }
    let names: Vec<String> = weeks.iter().map(|week| paper.date_and_year(week.monday)).collect();
    let label = names.iter().map(|name| wide(name)).max().unwrap_or(0);
    let heading = paint(HEADING, &paper.words.say("cli-week-by-week", &[]));
    let mut printed = format!("\n{heading}\n");
    for (week, name) in weeks.iter().zip(&names) {
        let part = Part { value: count(week).into(), fill: Fill::Full, style: FEED };
        let drawn = padded(&[part], most.into(), 20);
        let kinds = kinds_line(kind_counts(&week.entries), paper);
        printed.push_str(&format!(
            "  {}  {}  {drawn}  {}\n",
            left(name, label),
            right(&count(week).to_string(), 4),
            paint(FAINT, &kinds)
        ));
    }
    printed
}

/// Rows that were not understood, and what there is to know about others.
fn problems(preview: &ImportPreview, paper: &Paper) -> String {
    let words = &paper.words;
    let mut printed = String::new();
    if !preview.not_understood.is_empty() {
        let heading = paint(HEADING, &words.say("cli-not-understood", &[]));
        printed.push_str(&format!("\n{heading}\n"));
        let mut table = Table::new(&[Align::Right, Align::Left]);
        for row in &preview.not_understood {
            let line = words.say("cli-line", &[("line", row.line.into())]);
            table.row([painted(FAINT, line), cell(tame(&row.reason))]);
        }
        printed.push_str(&table.print(paper));
    }
    let mut by_kind: BTreeMap<ImportFindingKind, Vec<&ImportFinding>> = BTreeMap::new();
    for finding in &preview.findings {
        by_kind.entry(finding.kind).or_default().push(finding);
    }
    if by_kind.is_empty() {
        return printed;
    }
    let heading = paint(HEADING, &words.say("cli-findings", &[]));
    printed.push_str(&format!("\n{heading}\n"));
    for findings in by_kind.values() {
        printed.push_str(&finding(findings, paper));
    }
    printed
}

/// Findings of one kind: what it is, and on which lines.
fn finding(findings: &[&ImportFinding], paper: &Paper) -> String {
    let words = &paper.words;
    let Some(first) = findings.first() else { return String::new() };
    // Start and end of one row may both be worth knowing.
    let mut lines: Vec<u64> = findings.iter().filter_map(|finding| finding.line).collect();
    lines.dedup();
    let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
    let named = lines[..lines.len().min(LINES_NAMED)].join(", ");
    let rest = lines.len().saturating_sub(LINES_NAMED);
    let place = match (lines.len(), rest) {
        (0, _) => String::new(),
        (count, 0) => {
            words.say("cli-on-lines", &[("count", count.into()), ("lines", named.into())])
        }
        _ => words.say("cli-on-lines-and-more", &[("lines", named.into()), ("rest", rest.into())]),
    };
    paper.bullet(&format!("{} {place}", first.sentence))
}
