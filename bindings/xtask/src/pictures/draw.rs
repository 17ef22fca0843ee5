//! Draws the still picture of a stroke.

use tend::model::{MarkKind, ParentHand, PictureHand, PictureMark, PictureTone, StrokePicture};
use tiny_skia::{
    Color, FillRule, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, Stroke, StrokeDash,
    Transform,
};

use super::digits;

type Rgb = (u8, u8, u8);

const PAGE: Rgb = (0xf7, 0xf4, 0xef);
const INK: Rgb = (0x4b, 0x46, 0x42);

/// Colours of the light theme; the two hands differ in hue and in lightness.
const fn tone(tone: PictureTone) -> Rgb {
    match tone {
        PictureTone::Mat => (0xea, 0xe5, 0xdc),
        PictureTone::Body | PictureTone::Light => (0xff, 0xfd, 0xfa),
        PictureTone::Cloth => (0xf1, 0xec, 0xe3),
        PictureTone::Blush => (0xf3, 0xe0, 0xd2),
        PictureTone::Ink => INK,
        PictureTone::Highlight => (0xf8, 0xed, 0xcf),
    }
}

const fn colour(hand: ParentHand) -> Rgb {
    match hand {
        ParentHand::Right => (0x22, 0x71, 0x6b),
        ParentHand::Left => (0xb0, 0x60, 0x2f),
    }
}

/// The still picture; none when it has no size.
pub fn still(picture: &StrokePicture, width: u32, height: u32) -> Option<Pixmap> {
    let mut pixmap = Pixmap::new(width, height)?;
    let (r, g, b) = PAGE;
    pixmap.fill(Color::from_rgba8(r, g, b, 255));
    let mut canvas = Canvas { on: fit(picture, width as f32, height as f32), pixmap };
    for (layer, index) in picture.layers.iter().zip(0..) {
        if index == picture.beneath_at {
            shown(picture)
                .filter(|hand| hand.beneath)
                .for_each(|hand| canvas.hand(picture, hand, false));
        }
        let Some(path) = path(&layer.path, layer.closed) else { continue };
        if let Some(fill) = layer.tone {
            canvas.fill(&path, tone(fill), 1.0, Transform::identity());
        }
        if layer.outlined {
            canvas.line(&path, INK, 1.0, picture.line_width, &[], Transform::identity());
        }
    }
    // The first hand lies on top of the second.
    let hands: Vec<&PictureHand> = shown(picture).collect();
    hands.into_iter().rev().for_each(|hand| canvas.hand(picture, hand, true));
    picture.marks.iter().for_each(|mark| canvas.mark(mark));
    Some(canvas.pixmap)
}

fn shown(picture: &StrokePicture) -> impl Iterator<Item = &PictureHand> {
    picture.hands.iter().filter(|hand| hand.still_frame.is_some())
}

/// Widens the view to the picture's shape, inside the figure where it can.
fn fit(picture: &StrokePicture, width: f32, height: f32) -> Transform {
    let [x, y, w, h] = *picture.view.as_slice() else { return Transform::identity() };
    let aspect = height / width;
    let (wide, high) = if h <= w * aspect { (w, w * aspect) } else { (h / aspect, h) };
    let inside = |start: f32, size: f32, whole: f32| {
        if size <= whole { start.clamp(0.0, whole - size) } else { (whole - size) / 2.0 }
    };
    let x = inside(x - (wide - w) / 2.0, wide, 1.0);
    let y = inside(y - (high - h) / 2.0, high, picture.height);
    Transform::from_translate(-x, -y).post_scale(width / wide, width / wide)
}

struct Canvas {
    pixmap: Pixmap,
    on: Transform,
}

impl Canvas {
    fn fill(&mut self, path: &Path, rgb: Rgb, opacity: f32, moved: Transform) {
        let on = self.on.pre_concat(moved);
        self.pixmap.fill_path(path, &paint(rgb, opacity), FillRule::Winding, on, None);
    }

    fn line(
        &mut self,
        path: &Path,
        rgb: Rgb,
        opacity: f32,
        width: f32,
        dash: &[f32],
        moved: Transform,
    ) {
        let stroke = Stroke {
            width,
            line_cap: LineCap::Round,
            line_join: LineJoin::Round,
            dash: if dash.is_empty() { None } else { StrokeDash::new(dash.to_vec(), 0.0) },
            ..Stroke::default()
        };
        let on = self.on.pre_concat(moved);
        self.pixmap.stroke_path(path, &paint(rgb, opacity), &stroke, on, None);
    }

    /// A hand where it is in the still picture. On top, one beneath the baby is a broken line.
    fn hand(&mut self, picture: &StrokePicture, hand: &PictureHand, on_top: bool) {
        let Some(frame) = hand.still_frame.map(|frame| frame as usize) else { return };
        let (Some(&x), Some(&y), Some(&angle)) =
            (hand.x.get(frame), hand.y.get(frame), hand.angle.get(frame))
        else {
            return;
        };
        let Some(outline) = path(&hand.outline, false) else { return };
        let moved = Transform::from_rotate(angle).post_translate(x, y);
        let rgb = colour(hand.hand);
        let line = picture.line_width * 0.9;
        if on_top && hand.beneath {
            let dash = [picture.line_width * 1.5, picture.line_width * 2.2];
            let opacity = picture.hand_line_opacity * 0.6;
            self.line(&outline, rgb, opacity, line, &dash, moved);
            return;
        }
        let strength = hand.still_opacity;
        self.fill(&outline, rgb, picture.hand_fill_opacity * strength, moved);
        let opacity = picture.hand_line_opacity * strength;
        self.line(&outline, rgb, opacity, line, &[], moved);
        for detail in hand.details.iter().filter_map(|detail| path(&detail.path, false)) {
            self.line(&detail, rgb, opacity, line, &[], moved);
        }
    }

    fn mark(&mut self, mark: &PictureMark) {
        let rgb = colour(mark.hand);
        let circle = || PathBuilder::from_circle(mark.x, mark.y, mark.radius);
        let here = Transform::identity();
        match mark.kind {
            MarkKind::Line => {
                if let Some(path) = path(&mark.path, mark.closed) {
                    self.line(&path, rgb, mark.opacity, mark.width, &mark.dash, here);
                }
            }
            MarkKind::Dot => {
                if let Some(circle) = circle() {
                    self.fill(&circle, rgb, mark.opacity, here);
                }
            }
            MarkKind::Ring => {
                if let Some(circle) = circle() {
                    self.line(&circle, rgb, mark.opacity, mark.width, &[], here);
                }
            }
            MarkKind::Number => {
                let mut builder = PathBuilder::new();
                for (index, (x, y)) in digits::corners(mark.number).iter().enumerate() {
                    let (x, y) = (mark.x + x * mark.radius, mark.y + y * mark.radius);
                    if index == 0 { builder.move_to(x, y) } else { builder.line_to(x, y) }
                }
                if let Some(path) = builder.finish() {
                    self.line(&path, rgb, mark.opacity, mark.radius * 0.32, &[], here);
                }
            }
        }
    }
}

fn paint((r, g, b): Rgb, opacity: f32) -> Paint<'static> {
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    paint.set_color(
        Color::from_rgba(
            f32::from(r) / 255.0,
            f32::from(g) / 255.0,
            f32::from(b) / 255.0,
            opacity.clamp(0.0, 1.0),
        )
        .unwrap_or(Color::BLACK),
    );
    paint
}

/// The path of a list of numbers: start, then three points for each curve.
fn path(numbers: &[f32], closed: bool) -> Option<Path> {
    let [x, y, curves @ ..] = numbers else { return None };
    let mut builder = PathBuilder::new();
    builder.move_to(*x, *y);
    for curve in curves.chunks_exact(6) {
        let [x1, y1, x2, y2, x, y] = *curve else { continue };
        builder.cubic_to(x1, y1, x2, y2, x, y);
    }
    if closed {
        builder.close();
    }
    builder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_hands_can_be_seen_on_their_own_side() {
        let picture = tend::guide::figures::picture("chest-01-resting-hands", false).unwrap();
        let drawn = still(&picture, 200, 200).unwrap();
        let ink = |hand, columns: std::ops::Range<u32>| {
            let (r, g, b) = colour(hand);
            let rows = columns.flat_map(|x| (0..200).map(move |y| (x, y)));
            rows.filter_map(|(x, y)| drawn.pixel(x, y))
                .filter(|p| (p.red(), p.green(), p.blue()) == (r, g, b))
                .count()
        };
        // The parent's left hand is on the left of the picture.
        assert!(ink(ParentHand::Left, 0..100) > 10);
        assert_eq!(ink(ParentHand::Left, 100..200), 0);
        assert!(ink(ParentHand::Right, 100..200) > 10);
    }
}
