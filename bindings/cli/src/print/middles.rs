//! The middle of each measure beside the period before, and what most babies do.

use tend::screen::review::{BandBasis, DAYS_FOR_A_MIDDLE, MiddleShown, ReviewBand, ReviewScreen};

use super::Paper;
use super::paper::{FAINT, paint, tame};
use super::table::{Align, Table, cell, painted};
use super::values::{change, value};

/// A row for each measure: its median, the period before, the change, and the middle half. Each
/// median stands beside the number of logged days (or nights) it is the median of.
pub fn middles(screen: &ReviewScreen, paper: &Paper) -> String {
    let words = &paper.words;
    let columns = [
        Align::Left,
        Align::Right,
        Align::Right,
        Align::Right,
        Align::Right,
        Align::Right,
        Align::Left,
    ];
    let mut table = Table::new(&columns);
    let head = |key: String| painted(FAINT, key);
    table.row([
        cell(""),
        head(words.say("cli-column-median", &[])),
        head(words.say("cli-column-days", &[])),
        head(words.say("cli-column-before", &[])),
        head(words.say("cli-column-days", &[])),
        head(words.say("cli-column-change", &[])),
    ]);
    let narrow = paper.width < WIDE_ENOUGH;
    let mut rows = 0;
    for trend in &screen.trends {
        let enough = |middle: &&MiddleShown| middle.logged >= DAYS_FOR_A_MIDDLE;
        let Some(this) = trend.current.as_ref().filter(enough) else { continue };
        let before = trend.before.as_ref().filter(enough);
        rows += 1;
        let shown = |amount| value(amount, trend.unit, paper);
        let median = |middle: &MiddleShown| cell(shown(middle.median));
        let days = |middle: &MiddleShown| painted(FAINT, middle.logged.to_string());
        let half = words.say(
            "cli-middle-half",
            &[
                ("start", shown(this.lower_quartile).into()),
                ("end", shown(this.upper_quartile).into()),
            ],
        );
        let mut row = vec![cell(trend.name.clone()), median(this), days(this)];
        row.extend(before.map_or([cell(""), cell("")], |b| [median(b), days(b)]));
        row.push(cell(
            trend.change.map(|amount| change(amount, trend.unit, paper)).unwrap_or_default(),
        ));
        if narrow {
            table.row(row);
            table.line(paint(FAINT, &format!("    {half}")));
        } else {
            row.push(painted(FAINT, half));
            table.row(row);
        }
    }
    if rows == 0 { String::new() } else { table.print(paper) }
}

/// From this width on, the middle half has a column; below, a line of its own.
const WIDE_ENOUGH: usize = 116;

/// The range of single babies for each measure at the end of the period, with its source.
pub fn bands(screen: &ReviewScreen, paper: &Paper) -> String {
    ranges(&screen.bands, screen.weeks, paper)
}

/// The ranges among `bands` that are for single babies at the end of so many weeks.
pub fn ranges(bands: &[ReviewBand], weeks: u32, paper: &Paper) -> String {
    let words = &paper.words;
    let at_the_end: Vec<&ReviewBand> = bands
        .iter()
        .filter(|band| band.basis == BandBasis::Babies && band.last_day + 1 == 7 * weeks)
        .collect();
    let mut table = Table::new(&[Align::Left, Align::Left]);
    let mut sources: Vec<(&str, Vec<String>)> = Vec::new();
    for band in at_the_end {
        let shown = |amount| value(amount, band.measure.unit(), paper);
        let ends = [("start", shown(band.low).into()), ("end", shown(band.high).into())];
        let name = band.measure.name(words);
        table.row([cell(name.clone()), cell(words.say("cli-span", &ends))]);
        match sources.iter_mut().find(|(source, _)| *source == band.source) {
            Some((_, measures)) => measures.push(name),
            None => sources.push((&band.source, vec![name])),
        }
    }
    let mut printed = table.print(paper);
    for (source, measures) in sources {
        let measures = measures.join(", ");
        let line = words
            .say("cli-source", &[("measures", measures.into()), ("source", tame(source).into())]);
        printed.push_str(&paper.faint(&line, "  "));
    }
    printed
}
