//! Growth: what was measured, and the lines of the WHO as a small table. No verdict.

use tend::screen::growth::{GrowthChart, GrowthScreen, GrowthUnit};

use super::Paper;
use super::cards::under;
use super::paper::tame;
use super::table::{Align, Table, cell};

/// Rows of the WHO's lines at most; more would hide the child's own points.
const MOST_ROWS: usize = 7;

/// The growth screen.
pub fn growth(screen: &GrowthScreen, paper: &Paper) -> String {
    let mut printed = paper.heading(&tame(&screen.child.name), &screen.child.age_words);
    if let Some(notice) = &screen.notice_words {
        printed.push_str(&paper.wrapped(notice, "  "));
    }
    for chart in screen.charts.iter().filter(|chart| !chart.points.is_empty()) {
        printed.push_str(&under(&chart.name, &points(chart, paper)));
        printed.push_str(&lines(chart, paper));
    }
    printed.push('\n');
    printed.push_str(&paper.wrapped(&screen.about, ""));
    printed.push_str(&paper.faint(&screen.source, ""));
    printed
}

fn points(chart: &GrowthChart, paper: &Paper) -> String {
    let mut table = Table::new(&[Align::Left, Align::Left]);
    for point in &chart.points {
        table.row([cell(paper.date_and_year(point.date)), cell(&point.words)]);
        if let Some(check) = &point.check_number {
            table.row([cell(""), cell(check)]);
        }
    }
    table.print(paper)
}

/// The WHO's lines at the ticks of the axis across.
fn lines(chart: &GrowthChart, paper: &Paper) -> String {
    if chart.lines.is_empty() {
        return String::new();
    }
    let columns = std::iter::once(Align::Right).chain(chart.lines.iter().map(|_| Align::Right));
    let mut table = Table::new(&columns.collect::<Vec<_>>());
    let percentiles = chart.lines.iter().map(|line| cell(line.percentile.to_string()));
    table.row(std::iter::once(cell(unit(chart.across.unit, paper))).chain(percentiles));
    let ticks: Vec<_> = chart.across.ticks.iter().zip(&chart.across.labels).collect();
    let every = ticks.len().div_ceil(MOST_ROWS).max(1);
    for (&tick, &label) in ticks.into_iter().step_by(every) {
        let Some(place) = nearest(&chart.columns, tick) else { continue };
        let values = chart.lines.iter().filter_map(|line| line.values.get(place));
        let values = values.map(|value| cell(paper.words.number(*value, 1)));
        table.row(std::iter::once(cell(paper.words.number(label, 0))).chain(values));
    }
    let args = [("unit", unit(chart.up.unit, paper).into())];
    let about = paper.wrapped(&paper.words.say("cli-who-lines", &args), "  ");
    format!("\n{about}{}", table.print(paper))
}

/// The column that stands nearest to a tick.
fn nearest(columns: &[f64], tick: f64) -> Option<usize> {
    let far = |column: f64| (column - tick).abs();
    (0..columns.len()).min_by(|&a, &b| far(columns[a]).total_cmp(&far(columns[b])))
}

fn unit(unit: GrowthUnit, paper: &Paper) -> String {
    let name = match unit {
        GrowthUnit::Weeks => "weeks",
        GrowthUnit::Months => "months",
        GrowthUnit::Kilograms => "kg",
        GrowthUnit::Pounds => "lb",
        GrowthUnit::Centimetres => "cm",
        GrowthUnit::Inches => "in",
    };
    paper.words.say("cli-growth-unit", &[("unit", name.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tick_takes_the_column_beside_it() {
        assert_eq!(nearest(&[0.0, 5.0, 10.0], 7.0), Some(1));
        assert_eq!(nearest(&[], 7.0), None);
    }
}
