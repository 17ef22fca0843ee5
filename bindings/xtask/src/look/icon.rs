//! The icon of the apps: a crescent that holds a small circle, as an arm holds a child.
//!
//! Drawn from the tokens, so that it follows the look; iOS rounds its corners.

use std::io;

use tiny_skia::{Color as Paint, FillRule, Paint as Brush, PathBuilder, Pixmap, Transform};

use super::tokens::{Color, Scheme};

/// Points of an edge, as Xcode wants it.
const EDGE: u32 = 1024;

/// The middle and the radius of a circle.
type Circle = (f32, f32, f32);

/// The arm, what is cut out of it, and the child.
const ARM: Circle = (496.0, 544.0, 304.0);
const CUT: Circle = (584.0, 456.0, 256.0);
const CHILD: Circle = (592.0, 448.0, 112.0);

/// The icon as PNG, in the colours of that scheme.
pub fn png(scheme: &Scheme) -> io::Result<Vec<u8>> {
    let role = |name: &str| {
        let color = scheme.role.get(name).copied();
        color.ok_or_else(|| io::Error::other(format!("docs/look has no {name}")))
    };
    let (ground, arm, child) = (role("primary")?, role("lamp")?, role("surface")?);
    let mut icon = Pixmap::new(EDGE, EDGE).ok_or_else(|| io::Error::other("no room to draw"))?;
    icon.fill(paint(ground));
    for (circle, color) in [(ARM, arm), (CUT, ground), (CHILD, child)] {
        let (x, y, radius) = circle;
        let path = PathBuilder::from_circle(x, y, radius);
        let path = path.ok_or_else(|| io::Error::other("a circle without a size"))?;
        let mut brush = Brush::default();
        brush.set_color(paint(color));
        icon.fill_path(&path, &brush, FillRule::Winding, Transform::identity(), None);
    }
    icon.encode_png().map_err(io::Error::other)
}

fn paint(color: Color) -> Paint {
    let Color([red, green, blue]) = color;
    Paint::from_rgba8(red, green, blue, u8::MAX)
}
