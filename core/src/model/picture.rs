//! The picture of a massage stroke, as flat lists of numbers a phone can draw at once. How it is
//! made from the figures is in [`crate::guide::figures`].

use serde::{Deserialize, Serialize};

/// One stroke over the baby's outline, still and moving.
///
/// Coordinates are in figure units: the figure is 1 wide and `height` high, x goes right, y goes
/// down. A path is a list of numbers: start x, y, then c1x, c1y, c2x, c2y, x, y for each curve.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct StrokePicture {
    /// The stroke's key.
    pub stroke: String,
    /// Whether this shows the other leg, arm or side.
    pub other_side: bool,
    /// Whether there is another side to show.
    pub has_other_side: bool,
    /// Height of the figure; its width is 1.
    pub height: f32,
    /// What to show: x, y, width, height. Widen it to the screen's shape inside the figure.
    pub view: Vec<f32>,
    /// Width of every outline, at this view.
    pub line_width: f32,
    /// Opacity of a hand's fill and of its line.
    pub hand_fill_opacity: f32,
    /// Opacity of a hand's line.
    pub hand_line_opacity: f32,
    /// What the hands do: at rest and in a hold let the rings breathe, four seconds in, four out.
    pub contact: HandContact,
    /// The baby, to be painted in this order.
    pub layers: Vec<PictureLayer>,
    /// Hands beneath the baby are painted before the layer of this index, all others after the
    /// last layer.
    pub beneath_at: u32,
    /// The hands.
    pub hands: Vec<PictureHand>,
    /// Arrows, dots and rings, painted last.
    pub marks: Vec<PictureMark>,
    /// Seconds between two frames of the hands; between frames go straight.
    pub frame_seconds: f32,
    /// Seconds of one cycle of the stroke.
    pub cycle_seconds: f32,
}

/// A filled or outlined part of the baby.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct PictureLayer {
    /// Its fill; none for a line alone.
    pub tone: Option<PictureTone>,
    /// Whether its outline is drawn.
    pub outlined: bool,
    /// Whether its path closes.
    pub closed: bool,
    /// Its path.
    pub path: Vec<f32>,
}

/// Tones, never colours: a phone maps them to its light and dark themes, and never to a skin
/// colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum PictureTone {
    /// The cloth under the baby, a little darker than the page.
    Mat,
    /// Lighter than the mat.
    Body,
    /// The diaper, between mat and body.
    Cloth,
    /// Cheeks.
    Blush,
    /// The light in the eye.
    Light,
    /// As the lines.
    Ink,
    /// The area that is stroked.
    Highlight,
}

/// Which hand of the parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum ParentHand {
    /// The left.
    Left,
    /// The right.
    Right,
}

/// What hands do on the skin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum HandContact {
    /// Lie still.
    Rest,
    /// Slide.
    Glide,
    /// Draw circles.
    Circle,
    /// Roll to and fro.
    Roll,
    /// Press lightly.
    Press,
    /// Walk with the fingertips.
    Walk,
    /// Comb with spread fingertips.
    Comb,
    /// Hold.
    Hold,
}

/// A hand and its way. The columns `x`, `y`, `angle`, `opacity` and `scale` hold one value for
/// each frame and begin again after the last.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct PictureHand {
    /// Which hand.
    pub hand: ParentHand,
    /// Whether it lies beneath the baby: also draw its outline dashed on top.
    pub beneath: bool,
    /// Its outline around the point of contact at 0, 0, fingers up, in figure units. It is open at
    /// the wrist: fill it, and draw no line across.
    pub outline: Vec<f32>,
    /// Lines inside it.
    pub details: Vec<PicturePath>,
    /// Where the point of contact is.
    pub x: Vec<f32>,
    /// Where the point of contact is.
    pub y: Vec<f32>,
    /// Degrees it is turned, clockwise.
    pub angle: Vec<f32>,
    /// From 0, lifted, to 1, in full contact.
    pub opacity: Vec<f32>,
    /// Its size; a press makes it a little smaller.
    pub scale: Vec<f32>,
    /// The frame of the still picture; none where the hand is not shown in it.
    pub still_frame: Option<u32>,
    /// Its opacity in the still picture.
    pub still_opacity: f32,
}

/// One path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct PicturePath {
    /// Its numbers.
    pub path: Vec<f32>,
}

/// An arrow's line, a dot, a ring or a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, uniffi::Record)]
pub struct PictureMark {
    /// In the colour of which hand.
    pub hand: ParentHand,
    /// What it is.
    pub kind: MarkKind,
    /// The path of a line; empty for the others.
    pub path: Vec<f32>,
    /// Whether that path closes.
    pub closed: bool,
    /// The middle of a dot, a ring or a number.
    pub x: f32,
    /// The middle of a dot, a ring or a number.
    pub y: f32,
    /// The radius of a dot or a ring, half the height of a number.
    pub radius: f32,
    /// The width of a line or a ring.
    pub width: f32,
    /// Lengths of dash and gap of a broken line; empty for a whole one.
    pub dash: Vec<f32>,
    /// Its opacity.
    pub opacity: f32,
    /// The number, for a number.
    pub number: u32,
}

/// What a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    /// A line with round ends.
    Line,
    /// A filled circle.
    Dot,
    /// A circle's line.
    Ring,
    /// Which part comes when.
    Number,
}
