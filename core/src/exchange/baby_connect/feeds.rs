//! Feeds: the sides of nursing, what a bottle held, what was eaten.

use super::amounts::{aside, minutes, number, solid_amount, stated, volume_unit, without_duration};
use super::cells::{Column, Row};
use super::details::Read;
use crate::model::{
    BottleContent, BreastSegment, BreastSide, Details, Feed, FeedForm, LONGEST_INTERVAL, MINUTE,
    Span, Volume, VolumeUnit,
};

/// Nursing. The sides stand in `said`, the text without the name: `nursed (5m left, 5m right)`.
/// They are laid end to end from the start. The app rounds each side to a whole minute, so they
/// may reach behind the end by a minute each; what would lie farther out is cut off and stays in
/// the words of the file.
///
/// The second value says whether the sides add up to something else than the stated duration.
pub(super) fn nursing<'a>(row: &'a Row, said: &'a str, span: Span) -> (Read<'a>, bool) {
    let stated = stated(row.cell(Column::Duration));
    let (before, inside) = aside(said);
    let known = before == "nursed" || said.is_empty();
    let sides = match inside {
        None => Some(Vec::new()),
        Some(inside) => sides(inside),
    };
    let understood = known && sides.is_some();
    let mut sides = sides.unwrap_or_default();
    let mut differs = false;
    match (sides.is_empty(), stated) {
        (true, Some(stated)) => sides.push((BreastSide::Unknown, stated)),
        (false, Some(stated)) => {
            let sum: i64 = sides.iter().map(|&(_, length)| length).sum();
            differs = (sum - stated).abs() > MINUTE;
        }
        _ => {}
    }
    let segments = laid_out(&sides, span);
    let cut_off = length_of(&segments) < sides.iter().map(|&(_, length)| length).sum();
    let mut read = Read::new(breast(segments));
    if !understood || cut_off {
        read.leave(Column::Text, said);
    }
    read.leave_cells(row, &[Column::Quantity, Column::Extra]);
    (read, differs)
}

const fn breast(segments: Vec<BreastSegment>) -> Details {
    Details::Feed { feed: Feed { form: FeedForm::Breast { segments } } }
}

/// Side and milliseconds of `5m left, 1h05m right`; a duration alone has no side.
fn sides(inside: &str) -> Option<Vec<(BreastSide, i64)>> {
    inside
        .split(',')
        .map(|part| {
            let (length, side) = part.trim().split_once(' ').unwrap_or((part.trim(), ""));
            let side = match side.trim() {
                "left" => BreastSide::Left,
                "right" => BreastSide::Right,
                "" => BreastSide::Unknown,
                _ => return None,
            };
            let length = i64::from(minutes(length)?) * MINUTE;
            (length <= LONGEST_INTERVAL).then_some((side, length))
        })
        .collect()
}

fn laid_out(sides: &[(BreastSide, i64)], span: Span) -> Vec<BreastSegment> {
    let mut from = span.start();
    let mut segments = Vec::with_capacity(sides.len());
    let mut rounding = 0;
    for &(side, length) in sides {
        let last = match span.end() {
            Some(end) => end.plus(rounding + MINUTE),
            None => span.start().plus(LONGEST_INTERVAL),
        };
        let to = from.plus(length).min(last);
        if to > from {
            segments.push(BreastSegment { side, start: from, end: Some(to) });
            rounding += MINUTE;
        }
        from = to;
    }
    segments
}

fn length_of(segments: &[BreastSegment]) -> i64 {
    let length = |segment: &BreastSegment| segment.end.map_or(0, |end| end.since(segment.start));
    segments.iter().map(length).sum()
}

/// A bottle. The unit stands in `said`: `drank 8.2 oz of formula (30m)`; without it the ounces
/// of the app's home.
pub(super) fn bottle<'a>(row: &'a Row, said: &'a str) -> Read<'a> {
    let (quantity, extra) = (row.cell(Column::Quantity), row.cell(Column::Extra));
    let words = without_duration(said);
    let mut parts = words.strip_prefix("drank ").unwrap_or_default().splitn(4, ' ');
    let (_, unit, of, drink) = (parts.next(), parts.next(), parts.next(), parts.next());
    let unit = unit.and_then(volume_unit);
    let drink = drink.filter(|_| of == Some("of")).unwrap_or_default();
    let amount = number(quantity);
    let taken = amount.map(|amount| Volume { amount, unit: unit.unwrap_or(VolumeUnit::Oz) });
    let content = if extra.is_empty() { content(drink) } else { content(extra) };
    let feed = Feed { form: FeedForm::Bottle { content, offered: None, taken } };
    let mut read = Read::new(Details::Feed { feed });
    if amount.is_none() {
        read.leave_cells(row, &[Column::Quantity]);
    }
    let said_before = unit.is_some() && (extra.is_empty() || drink.eq_ignore_ascii_case(extra));
    if !said_before {
        read.leave(Column::Text, said);
    }
    read
}

fn content(name: &str) -> BottleContent {
    match name.to_ascii_lowercase().as_str() {
        "formula" => BottleContent::Formula,
        "breast milk" | "expressed milk" => BottleContent::BreastMilk,
        "milk" | "" => BottleContent::Milk,
        _ => BottleContent::Other { label: name.to_owned() },
    }
}

/// Solid food. Foods and amount stand in `said`: `ate veggies: 5 tsp`. "Food" names none.
pub(super) fn solids<'a>(row: &'a Row, said: &'a str) -> Read<'a> {
    let words = without_duration(said).strip_prefix("ate ");
    let mut foods = Vec::new();
    let mut amounts = Vec::new();
    let mut understood = words.is_some() || said.is_empty();
    for item in words.unwrap_or_default().split(',').map(str::trim).filter(|i| !i.is_empty()) {
        let (food, amount) = item.split_once(':').unwrap_or((item, ""));
        if !food.eq_ignore_ascii_case("food") {
            foods.push(food.trim().to_owned());
        }
        match solid_amount(amount) {
            Some(amount) => amounts.push(amount),
            None => understood &= amount.trim().is_empty(),
        }
    }
    // An entry has one amount; several stay in the words of the file.
    understood &= amounts.len() <= 1;
    let amount = if amounts.len() == 1 { amounts.pop() } else { None };
    let feed = Feed { form: FeedForm::Solids { foods, amount, reaction: None } };
    let mut read = Read::new(Details::Feed { feed });
    if !understood {
        read.leave(Column::Text, said);
    }
    read.leave_cells(row, &[Column::Quantity, Column::Extra]);
    read
}
