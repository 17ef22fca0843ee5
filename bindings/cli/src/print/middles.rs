//! The middle of each measure beside the period before, and what most babies do.

use tend::screen::review::{BandBasis, MeasureTrend, MiddleShown, ReviewScreen};

use super::Paper;
use super::paper::{FAINT, tame};
use super::table::{Align, Table, cell, painted};
use super::values::{change, value};

/// A row for each measure: its median, its middle half, the period before, the change.
pub fn middles(screen: &ReviewScreen, paper: &Paper) -> String {
    let words = &paper.words;
    let mut table = Table::new(&[
        Align::Left,
        Align::Right,
        Align::Left,
        Align::Right,
        Align::Right,
        Align::Right,
        Align::Right,
    ]);
    let head = |key| painted(FAINT, words.say(key, &[]));
    table.row([
        cell(""),
        head("cli-column-median"),
        head("cli-column-middle-half"),
        head("cli-column-over"),
        head("cli-column-before"),
        head("cli-column-over"),
        head("cli-column-change"),
    ]);
    let mut rows = 0;
    for trend in &screen.trends {
        let Some(this) = &trend.this else { continue };
        rows += 1;
        let shown = |amount| value(amount, trend.unit, paper);
        let before = trend.before.as_ref();
        let changed = trend.change.map(|amount| change(amount, trend.unit, paper));
        table.row([
            cell(trend.name.clone()),
            cell(shown(this.median)),
            painted(
                FAINT,
                words.say(
                    "cli-span",
                    &[
                        ("start", shown(this.lower_quartile).into()),
                        ("end", shown(this.upper_quartile).into()),
                    ],
                ),
            ),
            painted(FAINT, over(trend, this, paper)),
            cell(before.map(|before| shown(before.median)).unwrap_or_default()),
            painted(FAINT, before.map(|before| over(trend, before, paper)).unwrap_or_default()),
            cell(changed.unwrap_or_default()),
        ]);
    }
    if rows == 0 { String::new() } else { table.print() }
}

/// How many days or nights stand behind a number.
fn over(trend: &MeasureTrend, middle: &MiddleShown, paper: &Paper) -> String {
    let key = if trend.by_night { "cli-nights" } else { "cli-days" };
    paper.words.say(key, &[("count", middle.logged.into())])
}

/// The range of single babies for each measure at the end of the period, with its source.
pub fn bands(screen: &ReviewScreen, paper: &Paper) -> String {
    let words = &paper.words;
    let mut table = Table::new(&[Align::Left, Align::Left, Align::Left]);
    let at_the_end = screen
        .bands
        .iter()
        .filter(|band| band.basis == BandBasis::Babies && band.last_day + 1 == 7 * screen.weeks);
    for band in at_the_end {
        let shown = |amount| value(amount, band.measure.unit(), paper);
        let range = words.say(
            "cli-span",
            &[("start", shown(band.low).into()), ("end", shown(band.high).into())],
        );
        table.row([
            cell(band.measure.name(words)),
            cell(range),
            painted(FAINT, tame(&band.source)),
        ]);
    }
    table.print()
}
