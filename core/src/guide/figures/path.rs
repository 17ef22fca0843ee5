//! Points and directions on cubic Bezier paths.

/// A point or a direction, in figure units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Point {
    pub x: f64,
    pub y: f64,
}

impl Point {
    pub(super) const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    pub(super) fn plus(self, other: Self, times: f64) -> Self {
        Self::new(self.x + other.x * times, self.y + other.y * times)
    }

    pub(super) fn to(self, other: Self) -> Self {
        Self::new(other.x - self.x, other.y - self.y)
    }

    pub(super) fn length(self) -> f64 {
        self.x.hypot(self.y)
    }

    /// The same direction with length 1; to the right where there is none.
    pub(super) fn unit(self) -> Self {
        let length = self.length();
        if length > 0.0 { Self::new(self.x / length, self.y / length) } else { Self::new(1.0, 0.0) }
    }
}

impl From<[f64; 2]> for Point {
    fn from([x, y]: [f64; 2]) -> Self {
        Self::new(x, y)
    }
}

/// Pieces for each curve: as fine as the reference drawing.
const PIECES: u32 = 24;

/// A path as many short straight pieces.
#[derive(Clone, Debug)]
pub(super) struct Polyline {
    points: Vec<Point>,
    /// Length up to each point.
    reached: Vec<f64>,
}

impl Polyline {
    pub(super) fn of(cubic: &[f64]) -> Self {
        let corners: Vec<Point> =
            cubic.chunks_exact(2).map(|pair| Point::new(pair[0], pair[1])).collect();
        let mut points: Vec<Point> = corners.first().copied().into_iter().collect();
        for curve in corners.windows(4).step_by(3) {
            for piece in 1..=PIECES {
                points.push(bezier(curve, f64::from(piece) / f64::from(PIECES)));
            }
        }
        let mut reached = Vec::with_capacity(points.len());
        let mut length = 0.0;
        for (index, point) in points.iter().enumerate() {
            if index > 0 {
                length += points[index - 1].to(*point).length();
            }
            reached.push(length);
        }
        Self { points, reached }
    }

    /// Its points.
    pub(super) fn points(&self) -> &[Point] {
        &self.points
    }

    pub(super) fn length(&self) -> f64 {
        self.reached.last().copied().unwrap_or(0.0)
    }

    /// Point and direction at a fraction of the length.
    pub(super) fn along(&self, fraction: f64) -> (Point, Point) {
        let wanted = fraction.clamp(0.0, 1.0) * self.length();
        let piece = self
            .points
            .windows(2)
            .zip(self.reached.windows(2))
            .find(|(_, reached)| reached[1] >= wanted && reached[1] > reached[0]);
        match piece {
            Some((ends, reached)) => {
                let way = ends[0].to(ends[1]);
                let part = (wanted - reached[0]) / (reached[1] - reached[0]);
                (ends[0].plus(way, part), way.unit())
            }
            None => {
                let last = self.points.last().copied().unwrap_or(Point::new(0.0, 0.0));
                (last, Point::new(1.0, 0.0))
            }
        }
    }
}

fn bezier(curve: &[Point], t: f64) -> Point {
    let u = 1.0 - t;
    let weights = [u * u * u, 3.0 * t * u * u, 3.0 * t * t * u, t * t * t];
    let add = |sum: Point, (point, weight): (&Point, f64)| sum.plus(*point, weight);
    curve.iter().zip(weights).fold(Point::new(0.0, 0.0), add)
}

/// A straight line through points, written as curves.
pub(super) fn straight(points: &[Point]) -> Vec<f64> {
    let mut cubic: Vec<f64> = points.first().map(|p| vec![p.x, p.y]).unwrap_or_default();
    for ends in points.windows(2) {
        let way = ends[0].to(ends[1]);
        for point in [ends[0].plus(way, 1.0 / 3.0), ends[0].plus(way, 2.0 / 3.0), ends[1]] {
            cubic.extend([point.x, point.y]);
        }
    }
    cubic
}

/// Numbers as they cross the boundary: figure units need no more than seven digits.
#[expect(clippy::cast_possible_truncation, reason = "figure units lie between -2 and 2")]
pub(super) fn narrow(numbers: &[f64]) -> Vec<f32> {
    numbers.iter().map(|&number| number as f32).collect()
}
