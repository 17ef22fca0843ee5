//! Puts outline, hands and marks together.

use super::data::{FIGURES, Figure, HAND, OtherSide, STROKES, Sequence, StrokeFigure, Track};
use super::marks::{marks, one};
use super::mirror::{Mirror, flip};
use super::motion::{FRAME_SECONDS, Motion};
use super::path::narrow;
use crate::model::{
    HandContact, ParentHand, PictureHand, PictureLayer, PicturePath, PictureTone, StrokePicture,
};

/// Opacity of the second of two hands that come in turn.
const SECOND_HAND: f64 = 0.55;

/// The picture of a stroke, or of its other side; none for a key without a drawing.
///
/// ```
/// use tend::guide::figures::picture;
///
/// let hug = picture("legs-03-hug-and-glide", false).unwrap();
/// assert_eq!(hug.hands.len(), 2);
/// assert!(hug.has_other_side);
/// ```
#[must_use]
pub fn picture(key: &str, other_side: bool) -> Option<StrokePicture> {
    let stroke = of(key)?;
    let figure = FIGURES.figures.get(&stroke.figure)?;
    let mirror = Mirror::of(stroke, figure, other_side);
    let view = mirror.view(stroke.view);
    let line = FIGURES.style.line_width * view[2];
    let tracks: Vec<Track> = stroke.tracks.iter().map(|track| mirror.track(track)).collect();
    let (layers, beneath_at) = layers(stroke, figure, mirror);
    let has_other_side = stroke.other_side != OtherSide::None;
    Some(StrokePicture {
        stroke: stroke.key.clone(),
        other_side: other_side && has_other_side,
        has_other_side,
        height: one(figure.height),
        view: narrow(&view),
        line_width: one(line),
        hand_fill_opacity: one(HAND.opacity.fill),
        hand_line_opacity: one(HAND.opacity.line),
        contact: stroke.contact,
        layers,
        beneath_at,
        hands: hands(stroke, figure, &tracks),
        marks: marks(stroke, &tracks, line, view[2]),
        frame_seconds: one(FRAME_SECONDS),
        cycle_seconds: one(stroke.cycle_s),
    })
}

/// Seconds of one cycle of a stroke at 3 cm a second.
#[must_use]
pub fn cycle_seconds(key: &str) -> Option<f64> {
    of(key).map(|stroke| stroke.cycle_s)
}

/// Whether a stroke is done on one side and then on the other.
#[must_use]
pub fn has_other_side(key: &str) -> bool {
    of(key).is_some_and(|stroke| stroke.other_side != OtherSide::None)
}

fn of(key: &str) -> Option<&'static StrokeFigure> {
    STROKES.strokes.iter().find(|stroke| stroke.key == key)
}

/// Bottom to top: ground, highlight, lines. Also where hands beneath the baby come.
fn layers(stroke: &StrokeFigure, figure: &Figure, mirror: Mirror) -> (Vec<PictureLayer>, u32) {
    let chosen = stroke.variant.as_ref().or(figure.variants.first());
    let fits = |variant: &Option<String>| variant.is_none() || variant.as_ref() == chosen;
    let regions = || {
        let named = stroke.regions.iter().filter_map(|name| figure.regions.get(name));
        named.flatten().filter(|part| fits(&part.variant))
    };
    let mut layers = Vec::new();
    let mut beneath_at = None;
    let mut highlighted = false;
    let highlight = |layers: &mut Vec<PictureLayer>| {
        layers.extend(regions().map(|part| PictureLayer {
            tone: Some(PictureTone::Highlight),
            outlined: false,
            closed: true,
            path: narrow(&mirror.outline(&part.cubic)),
        }));
    };
    for shape in figure.shapes.iter().filter(|shape| fits(&shape.variant)) {
        if !shape.ground && !highlighted {
            highlight(&mut layers);
            highlighted = true;
        }
        if shape.fill != Some(PictureTone::Mat) {
            beneath_at.get_or_insert(layers.len());
        }
        // A part on top, such as the head or a sole, is highlighted itself.
        let on_top = shape.stroke && regions().any(|part| part.cubic == shape.cubic);
        layers.push(PictureLayer {
            tone: if on_top { Some(PictureTone::Highlight) } else { shape.fill },
            outlined: shape.stroke,
            closed: shape.closed,
            path: narrow(&mirror.outline(&shape.cubic)),
        });
    }
    let beneath_at = beneath_at.unwrap_or(layers.len());
    (layers, u32::try_from(beneath_at).unwrap_or(u32::MAX))
}

fn hands(stroke: &StrokeFigure, figure: &Figure, tracks: &[Track]) -> Vec<PictureHand> {
    let shown = match stroke.sequence {
        Sequence::OneAfterAnother if stroke.contact == HandContact::Glide => {
            tracks.len().saturating_sub(1)..tracks.len()
        }
        Sequence::OneAfterAnother => 0..1,
        Sequence::Together | Sequence::HandOverHand => 0..tracks.len(),
    };
    let cycles = tracks.iter().map(|track| Motion::of(track, stroke).cycles()).max().unwrap_or(1);
    let frames = frames_in(stroke.cycle_s * cycles as f64);
    let tracks = tracks.iter().enumerate();
    tracks
        .filter_map(|(index, track)| {
            hand(stroke, figure, track, index, frames, shown.contains(&index))
        })
        .collect()
}

fn hand(
    stroke: &StrokeFigure,
    figure: &Figure,
    track: &Track,
    index: usize,
    frames: u32,
    shown: bool,
) -> Option<PictureHand> {
    let pose = HAND.poses.get(&track.pose)?;
    let size = HAND.length_cm * pose.scale / figure.cm_per_unit;
    let shaped = |cubic: &[f64]| -> Vec<f32> {
        // The right hand is drawn; the left is its mirror.
        let cubic = match track.hand {
            ParentHand::Left => flip(cubic, 0.0),
            ParentHand::Right => cubic.to_vec(),
        };
        narrow(&cubic.iter().map(|number| number * size).collect::<Vec<f64>>())
    };
    let motion = Motion::of(track, stroke);
    let poses: Vec<_> =
        (0..frames).map(|frame| motion.at(f64::from(frame) * FRAME_SECONDS)).collect();
    let column = |of: fn(&super::motion::Pose) -> f64| -> Vec<f32> {
        poses.iter().map(|pose| one(of(pose))).collect()
    };
    let second = stroke.sequence == Sequence::HandOverHand && index == 1;
    let fraction = track.picture_at.unwrap_or(match (second, track.way_back) {
        (true, Some(super::data::WayBack::Glide)) => 0.04,
        (true, _) => 0.06,
        (false, Some(super::data::WayBack::Glide)) if track.path.is_some() => 0.25,
        (false, _) => 0.5,
    });
    let still = frames_in((track.begin_s + fraction * track.duration_s).rem_euclid(stroke.cycle_s));
    let faint = if second && track.picture_at.is_none() { SECOND_HAND } else { 1.0 };
    Some(PictureHand {
        hand: track.hand,
        beneath: track.beneath,
        outline: shaped(&pose.outline.cubic),
        details: pose.details.iter().map(|d| PicturePath { path: shaped(&d.cubic) }).collect(),
        x: column(|pose| pose.at.x),
        y: column(|pose| pose.at.y),
        angle: column(|pose| pose.angle),
        opacity: column(|pose| pose.opacity),
        scale: column(|pose| pose.scale),
        still_frame: shown.then_some(still.min(frames.saturating_sub(1))),
        still_opacity: one(faint),
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cycle has a few hundred frames"
)]
fn frames_in(seconds: f64) -> u32 {
    (seconds / FRAME_SECONDS).round().max(0.0) as u32
}
