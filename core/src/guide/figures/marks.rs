//! The way of a hand in a still picture: a dot where it starts, a line, an arrowhead; rings where
//! it rests; dots where it presses or steps.

use super::data::{Sequence, StrokeFigure, Track, WayBack};
use super::path::{Point, Polyline, narrow, straight};
use crate::model::{MarkKind, PictureMark};

/// The marks of every track. `line` is the width of the outlines, `width` that of the view.
pub(super) fn marks(
    stroke: &StrokeFigure,
    tracks: &[Track],
    line: f64,
    width: f64,
) -> Vec<PictureMark> {
    let mut marks: Vec<PictureMark> =
        tracks.iter().flat_map(|track| Pen { track, line, marks: Vec::new() }.draw()).collect();
    if stroke.sequence == Sequence::OneAfterAnother && tracks.len() > 1 {
        for (track, number) in tracks.iter().zip(1..) {
            let mut pen = Pen { track, line, marks: Vec::new() };
            pen.number(number, width);
            marks.append(&mut pen.marks);
        }
    }
    marks
}

struct Pen<'a> {
    track: &'a Track,
    line: f64,
    marks: Vec<PictureMark>,
}

impl Pen<'_> {
    fn draw(mut self) -> Vec<PictureMark> {
        let track = self.track;
        let line = self.line;
        match &track.path {
            _ if !track.stops.is_empty() => self.stops(),
            None => {
                let at = track.at.unwrap_or([0.5, 0.5]).into();
                self.dot(at, line * 2.0);
                if !track.still {
                    self.ring(at, line * 5.0, 0.8);
                    self.ring(at, line * 8.0, 0.4);
                }
            }
            Some(path) if track.tines.is_some() => self.tines(&path.cubic),
            Some(path) => self.way(&path.cubic, path.closed),
        }
        self.marks
    }

    fn stops(&mut self) {
        let line = self.line;
        for stop in &self.track.stops {
            self.dot((*stop).into(), line * 2.1);
        }
        match (&self.track.path, self.track.stops.as_slice()) {
            (Some(path), [_, _, ..]) => {
                let dash = [0.0001, line * 2.4];
                self.line_of(&path.cubic, path.closed, line * 0.8, &dash);
                let (end, ahead) = Polyline::of(&path.cubic).along(1.0);
                self.arrowhead(end.plus(ahead, line * 6.5), ahead, line * 3.0);
            }
            (_, [only, ..]) => self.ring((*only).into(), line * 4.6, 1.0),
            (_, []) => {}
        }
    }

    fn tines(&mut self, cubic: &[f64]) {
        let Some(tines) = self.track.tines else { return };
        let line = self.line;
        for tine in 0..tines.count {
            let aside =
                (f64::from(tine) - f64::from(tines.count.saturating_sub(1)) / 2.0) * tines.gap;
            let moved: Vec<f64> =
                cubic.chunks_exact(2).flat_map(|point| [point[0] + aside, point[1]]).collect();
            self.line_of(&moved, false, line * 1.7, &[]);
            let (end, ahead) = Polyline::of(&moved).along(1.0);
            self.arrowhead(end, ahead, line * 3.0);
        }
    }

    fn way(&mut self, cubic: &[f64], closed: bool) {
        let line = self.line;
        let hidden = [line * 3.0, line * 4.0];
        let dash: &[f64] = if self.track.beneath { &hidden } else { &[] };
        self.line_of(cubic, closed, line * 1.7, dash);
        let way = Polyline::of(cubic);
        if closed {
            let size = (line * 3.8).min(way.length() / 14.0);
            let heads: &[f64] = if way.length() > line * 60.0 { &[0.25, 0.75] } else { &[0.0] };
            for &part in heads {
                let (at, ahead) = way.along(part);
                self.arrowhead(at.plus(ahead, size * 0.6), ahead, size);
            }
            return;
        }
        let size = (line * 4.4).min(0.3 * way.length());
        let (end, ahead) = way.along(1.0);
        self.arrowhead(end, ahead, size);
        let (start, ahead) = way.along(0.0);
        if self.track.way_back == Some(WayBack::Glide) {
            self.arrowhead(start, Point::new(-ahead.x, -ahead.y), size);
        } else {
            self.dot(start, line * 2.0);
        }
    }

    /// Beyond the bulge of a short arc, else behind the start of the line.
    fn number(&mut self, number: u32, width: f64) {
        let (at, aside) = match &self.track.path {
            None => (self.track.at.unwrap_or([0.5, 0.5]).into(), Point::new(0.0, 0.05 * width)),
            Some(path) => {
                let way = Polyline::of(&path.cubic);
                let (start, ahead) = way.along(0.02);
                let (middle, _) = way.along(0.5);
                let points = way.points();
                let (first, last) = (
                    points.first().copied().unwrap_or(start),
                    points.last().copied().unwrap_or(start),
                );
                let chord = first.to(last);
                let bulge = first.plus(chord, 0.5).to(middle);
                if bulge.length() > 0.2 * chord.length() && chord.length() < 0.3 * width {
                    (middle, Point::new(0.0, 0.0).plus(bulge.unit(), 0.06 * width))
                } else {
                    (first, Point::new(0.0, 0.0).plus(ahead, -0.045 * width))
                }
            }
        };
        let mark = self.mark(MarkKind::Number, at.plus(aside, 1.0), 0.022 * width);
        self.marks.push(PictureMark { number, ..mark });
    }

    fn dot(&mut self, at: Point, radius: f64) {
        let mark = self.mark(MarkKind::Dot, at, radius);
        self.marks.push(mark);
    }

    fn ring(&mut self, at: Point, radius: f64, opacity: f64) {
        let mark = self.mark(MarkKind::Ring, at, radius);
        self.marks.push(PictureMark { width: one(self.line), opacity: one(opacity), ..mark });
    }

    fn arrowhead(&mut self, tip: Point, ahead: Point, size: f64) {
        let aside = Point::new(-ahead.y, ahead.x);
        let back = tip.plus(ahead, -size);
        let corner = |times: f64| back.plus(aside, times * 0.72 * size);
        self.line_of(&straight(&[corner(1.0), tip, corner(-1.0)]), false, self.line * 1.7, &[]);
    }

    fn line_of(&mut self, cubic: &[f64], closed: bool, width: f64, dash: &[f64]) {
        let mark = self.mark(MarkKind::Line, Point::new(0.0, 0.0), 0.0);
        self.marks.push(PictureMark {
            path: narrow(cubic),
            closed,
            width: one(width),
            dash: narrow(dash),
            ..mark
        });
    }

    fn mark(&self, kind: MarkKind, at: Point, radius: f64) -> PictureMark {
        PictureMark {
            hand: self.track.hand,
            kind,
            path: Vec::new(),
            closed: false,
            x: one(at.x),
            y: one(at.y),
            radius: one(radius),
            width: 0.0,
            dash: Vec::new(),
            opacity: 1.0,
            number: 0,
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "figure units lie between -2 and 2")]
pub(super) const fn one(number: f64) -> f32 {
    number as f32
}
