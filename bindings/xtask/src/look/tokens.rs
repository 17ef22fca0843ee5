//! docs/look/tokens.json and icons.json as values.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A table of sizes by name.
pub type Sizes = BTreeMap<String, f64>;

/// The tokens.
#[derive(Debug, Deserialize)]
pub struct Tokens {
    /// Light, dark and night.
    pub schemes: BTreeMap<String, Scheme>,
    /// Styles of text; the first entry of the file says what they are.
    #[serde(rename = "type")]
    pub styles: BTreeMap<String, Style>,
    /// Distances in dp.
    pub space: Sizes,
    /// Corners in dp.
    pub radius: Sizes,
    /// Least sizes of what is touched, in dp.
    pub touch: Sizes,
    /// Widths of lines in dp.
    pub stroke: Sizes,
    /// Durations in milliseconds, a speed and the easing.
    pub motion: BTreeMap<String, Motion>,
}

/// The colours of one scheme.
#[derive(Debug, Deserialize)]
pub struct Scheme {
    /// By role.
    pub role: BTreeMap<String, Color>,
    /// By kind of entry.
    pub kind: BTreeMap<String, KindColors>,
    /// Of charts and ribbons.
    pub chart: BTreeMap<String, Color>,
    /// The top of Today and what it fades into.
    pub sky: BTreeMap<String, [Color; 2]>,
}

/// The colours of one kind.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KindColors {
    /// Of marks.
    pub color: Color,
    /// Of words on marks.
    pub on_color: Color,
    /// Of areas.
    pub container: Color,
    /// Of words and icons on areas, and of its icon on the page.
    pub on_container: Color,
    /// Of the tile of a running timer.
    pub running: Running,
}

/// The tile of a running timer.
#[derive(Debug, Deserialize)]
pub struct Running {
    /// Its ground.
    pub fill: Color,
    /// Its words.
    pub on: Color,
    /// Its edge, drawn in night light.
    pub border: Color,
}

/// A style of text, or the line about all of them.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Style {
    /// Size and line height in sp, weight as CSS counts it.
    Text {
        /// Size of the letters.
        size: f64,
        /// Height of a line.
        line: f64,
        /// 400 or 500.
        weight: u16,
    },
    /// What they have in common.
    About(serde::de::IgnoredAny),
}

/// A motion token.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Motion {
    /// A duration or a speed.
    Number(f64),
    /// The easing's control points.
    Easing([f64; 4]),
    /// What they have in common.
    About(serde::de::IgnoredAny),
}

/// An sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Color(pub [u8; 3]);

impl TryFrom<String> for Color {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let wrong = || format!("{text} is no colour such as #FBF7F2");
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6).ok_or_else(wrong)?;
        let number = u32::from_str_radix(digits, 16).map_err(|_| wrong())?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

/// The icons.
#[derive(Debug, Deserialize)]
pub struct Drawings {
    /// By name.
    pub icons: BTreeMap<String, Drawing>,
}

/// One icon on a grid of 24.
#[derive(Debug, Deserialize)]
pub struct Drawing {
    /// What it stands for.
    #[serde(rename = "use")]
    pub stands_for: String,
    /// Paths that are drawn.
    pub stroke: Vec<String>,
    /// Paths that are filled.
    pub fill: Vec<String>,
    /// Whether it is turned round in right-to-left.
    #[serde(default)]
    pub mirror: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_without_its_hash_is_refused() {
        assert_eq!(Color::try_from("#FBF7F2".to_string()), Ok(Color([0xFB, 0xF7, 0xF2])));
        for wrong in ["FBF7F2", "#FBF7F", "#FBF7FG", ""] {
            assert!(Color::try_from(wrong.to_string()).is_err(), "{wrong}");
        }
    }
}
