//! Bars of Unicode blocks: as long as their value, in parts that lie end to end.

use anstyle::Style;

use super::paper::paint;

/// How a part is filled, so that parts differ without colour too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// `█`, to an eighth of a column.
    Full,
    /// `▒`, to a column.
    Half,
    /// `░`, to a column.
    Light,
}

impl Fill {
    /// One column of it.
    pub const fn column(self) -> char {
        match self {
            Self::Full => '█',
            Self::Half => '▒',
            Self::Light => '░',
        }
    }
}

/// Eighths of a column, from one to seven.
const EIGHTHS: [char; 7] = ['▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/// A bar followed by blanks up to `columns`, for something behind it.
pub fn padded(parts: &[Part], top: f64, columns: usize) -> String {
    let drawn = bar(parts, top, columns);
    let taken = anstream::adapter::strip_str(&drawn).to_string().chars().count();
    format!("{drawn}{}", " ".repeat(columns.saturating_sub(taken)))
}

/// One part of a bar.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// Its value, in the unit of the scale.
    pub value: f64,
    /// Its filling.
    pub fill: Fill,
    /// Its colour.
    pub style: Style,
}

/// A bar of `parts`, where `top` is `columns` long. A value above zero is never invisible.
pub fn bar(parts: &[Part], top: f64, columns: usize) -> String {
    #[expect(clippy::cast_precision_loss, reason = "a terminal has fewer than 2^52 columns")]
    let scale = if top > 0.0 { columns as f64 / top } else { 0.0 };
    let last = parts.iter().rposition(|part| part.value > 0.0);
    let (mut drawn, mut sum) = (0, 0.0);
    let mut line = String::new();
    for (place, part) in parts.iter().enumerate() {
        sum += part.value.max(0.0);
        // Parts end where their sum ends, so that rounding does not add up.
        let end = (sum * scale).min(whole(columns));
        let mut text = String::new();
        let full = if Some(place) == last && part.fill == Fill::Full {
            down(end)
        } else {
            down(end.round())
        };
        text.extend(std::iter::repeat_n(part.fill.column(), full.saturating_sub(drawn)));
        if Some(place) == last && part.fill == Fill::Full {
            let eighths = down(((end - whole(full)) * 8.0).round());
            match eighths {
                0 => {}
                8.. => text.push(part.fill.column()),
                some => text.push(EIGHTHS[some - 1]),
            }
        }
        drawn = drawn.max(full);
        if text.is_empty() && part.value > 0.0 && drawn < columns {
            text.push(if part.fill == Fill::Full { EIGHTHS[0] } else { part.fill.column() });
            drawn += 1;
        }
        line.push_str(&paint(part.style, &text));
    }
    line
}

#[expect(clippy::cast_precision_loss, reason = "a terminal has fewer than 2^52 columns")]
const fn whole(columns: usize) -> f64 {
    columns as f64
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "kept between zero and the width of a terminal"
)]
fn down(columns: f64) -> usize {
    columns.floor().clamp(0.0, 1000.0) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::paper::PLAIN;

    fn drawn(parts: &[(f64, Fill)], top: f64, columns: usize) -> String {
        let parts: Vec<Part> =
            parts.iter().map(|&(value, fill)| Part { value, fill, style: PLAIN }).collect();
        bar(&parts, top, columns)
    }

    #[test]
    fn a_bar_is_as_long_as_its_value_to_an_eighth_of_a_column() {
        // 5.5 of 8 in 8 columns: five columns and four eighths.
        assert_eq!(drawn(&[(5.5, Fill::Full)], 8.0, 8), "█████▌");
        assert_eq!(drawn(&[(8.0, Fill::Full)], 8.0, 8), "████████");
        assert_eq!(drawn(&[(0.0, Fill::Full)], 8.0, 8), "");
    }

    #[test]
    fn parts_lie_end_to_end() {
        // 10 h of night and 4 h of naps on a scale of 16 h in 8 columns: 5 and 2.
        assert_eq!(drawn(&[(10.0, Fill::Full), (4.0, Fill::Half)], 16.0, 8), "█████▒▒");
        // 9 and 3: the first ends at 4.5, rounded to 5, the second at 6.
        assert_eq!(drawn(&[(9.0, Fill::Full), (3.0, Fill::Half)], 16.0, 8), "█████▒");
    }

    #[test]
    fn a_minute_of_crying_is_seen() {
        assert_eq!(drawn(&[(1.0, Fill::Light)], 480.0, 40), "░");
        assert_eq!(drawn(&[(1.0, Fill::Full)], 480.0, 40), "▏");
    }

    #[test]
    fn a_bar_never_leaves_its_columns() {
        assert_eq!(drawn(&[(99.0, Fill::Full)], 8.0, 8).chars().count(), 8);
        assert_eq!(drawn(&[(1.0, Fill::Full)], 0.0, 8).chars().count(), 1);
    }
}
