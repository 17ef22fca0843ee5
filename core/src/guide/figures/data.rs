//! The three files as they are written.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::model::{HandContact, ParentHand, PictureTone};
use crate::packed::{Packed, packed};

#[derive(Debug, Default, Deserialize)]
pub(super) struct FiguresFile {
    pub style: Style,
    pub figures: BTreeMap<String, Figure>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Style {
    /// Fraction of the view's width.
    pub line_width: f64,
}

#[derive(Debug, Deserialize)]
pub(super) struct Figure {
    pub height: f64,
    /// Real size of 1.0 for a baby of about three months.
    pub cm_per_unit: f64,
    /// The first is the default.
    pub variants: Vec<String>,
    pub mirror_axis_x: Option<f64>,
    pub shapes: Vec<Shape>,
    pub regions: BTreeMap<String, Vec<Shape>>,
    #[cfg(test)]
    #[serde(default)]
    pub anchors: BTreeMap<String, [f64; 2]>,
}

/// A part of the outline, or of a region.
#[derive(Debug, Deserialize)]
pub(super) struct Shape {
    /// Comes before the highlight.
    #[serde(default)]
    pub ground: bool,
    pub fill: Option<PictureTone>,
    #[serde(default)]
    pub stroke: bool,
    /// Shown only in that variant.
    pub variant: Option<String>,
    pub closed: bool,
    pub cubic: Vec<f64>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct StrokesFile {
    pub strokes: Vec<StrokeFigure>,
}

#[derive(Debug, Deserialize)]
pub(super) struct StrokeFigure {
    pub key: String,
    pub figure: String,
    pub variant: Option<String>,
    pub view: [f64; 4],
    pub regions: Vec<String>,
    pub contact: HandContact,
    pub sequence: Sequence,
    pub cycle_s: f64,
    pub other_side: OtherSide,
    pub tracks: Vec<Track>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(super) enum Sequence {
    #[serde(rename = "together")]
    Together,
    #[serde(rename = "hand over hand")]
    HandOverHand,
    #[serde(rename = "one after another")]
    OneAfterAnother,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum OtherSide {
    None,
    /// Mirror figure, ways and hands together.
    Picture,
    /// Mirror ways and hands, same figure.
    Path,
}

/// One hand, or one part of a stroke.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Track {
    pub hand: ParentHand,
    pub pose: String,
    /// Degrees at the start and at the end.
    pub angle: [f64; 2],
    pub at: Option<[f64; 2]>,
    pub path: Option<Curve>,
    #[serde(rename = "return")]
    pub way_back: Option<WayBack>,
    pub turns: Option<f64>,
    #[serde(default)]
    pub stops: Vec<[f64; 2]>,
    #[serde(default)]
    pub still: bool,
    #[serde(default)]
    pub beneath: bool,
    pub tines: Option<Tines>,
    /// Strength of each repeat.
    #[serde(default)]
    pub fade: Vec<f64>,
    pub picture_at: Option<f64>,
    #[cfg(test)]
    pub length_cm: f64,
    pub duration_s: f64,
    pub begin_s: f64,
    #[serde(default)]
    pub hold_s: f64,
}

#[derive(Clone, Debug, Deserialize)]
pub(super) struct Curve {
    pub closed: bool,
    pub cubic: Vec<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum WayBack {
    /// The hand comes off and begins again.
    Lift,
    /// The same way back in contact.
    Glide,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) struct Tines {
    pub count: u32,
    pub gap: f64,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct HandFile {
    /// From the wrist to the tip of the middle finger.
    pub length_cm: f64,
    pub opacity: Opacity,
    pub poses: BTreeMap<String, Pose>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Opacity {
    pub fill: f64,
    pub line: f64,
}

#[derive(Debug, Deserialize)]
pub(super) struct Pose {
    pub scale: f64,
    pub outline: Curve,
    pub details: Vec<Curve>,
}

// A file that cannot be read gives no pictures; a test proves that all three can.
pub(super) static FIGURES: LazyLock<FiguresFile> =
    LazyLock::new(|| read(packed!("guide/figures/figures.json")));
pub(super) static STROKES: LazyLock<StrokesFile> =
    LazyLock::new(|| read(packed!("guide/figures/strokes.json")));
pub(super) static HAND: LazyLock<HandFile> =
    LazyLock::new(|| read(packed!("guide/figures/hand.json")));

/// A test proves that all three can be read.
fn read<File: DeserializeOwned + Default>(file: Packed) -> File {
    serde_json::from_str(&file.text()).unwrap_or_default()
}
