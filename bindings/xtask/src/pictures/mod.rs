//! `cargo xtask pictures DIR`: every stroke as the core hands it out, one PNG each and a sheet.
//!
//! Draws from the snapshot alone, as a phone does, so that what is wrong here is wrong there.

mod digits;
mod draw;

use std::fs;
use std::io;
use std::path::Path;

use tend::guide::figures::picture;
use tend::guide::massage::STROKES;
use tiny_skia::{Color, Pixmap, PixmapPaint, Transform};

use crate::run::say;

/// Pixels of one picture.
const WIDTH: u32 = 440;
const HEIGHT: u32 = 464;

/// Pictures side by side on the sheet, and the pixels between them.
const COLUMNS: u32 = 7;
const GAP: u32 = 12;

/// On the sheet pictures are half as large.
const SHRUNK: u32 = 2;

/// Draws every stroke into `folder`; true when all were written.
pub fn draw_all(folder: &Path) -> bool {
    match try_to_draw(folder) {
        Ok(count) => {
            say(format_args!("{count} strokes, and all of them on sheet.png"));
            true
        }
        Err(error) => {
            say(format_args!("to mend: choose a folder that can be written: {error}"));
            false
        }
    }
}

fn try_to_draw(folder: &Path) -> io::Result<usize> {
    fs::create_dir_all(folder)?;
    let mut small = Vec::new();
    for stroke in STROKES.iter() {
        for other_side in [false, true] {
            let shown = picture(&stroke.key, other_side).filter(|p| p.other_side == other_side);
            let Some(shown) = shown else { continue };
            let drawn = draw::still(&shown, WIDTH, HEIGHT).ok_or_else(too_large)?;
            let side = if other_side { "-other-side" } else { "" };
            save(&drawn, &folder.join(format!("{}{side}.png", stroke.key)))?;
            if !other_side {
                small.push(drawn);
            }
        }
    }
    save(&sheet(&small)?, &folder.join("sheet.png"))?;
    Ok(small.len())
}

fn sheet(pictures: &[Pixmap]) -> io::Result<Pixmap> {
    let rows = u32::try_from(pictures.len()).unwrap_or(u32::MAX).div_ceil(COLUMNS);
    let (width, height) = (WIDTH / SHRUNK + GAP, HEIGHT / SHRUNK + GAP);
    let mut sheet =
        Pixmap::new(COLUMNS * width + GAP, rows * height + GAP).ok_or_else(too_large)?;
    sheet.fill(Color::WHITE);
    let shrunk = 1.0 / SHRUNK as f32;
    let paint =
        PixmapPaint { quality: tiny_skia::FilterQuality::Bicubic, ..PixmapPaint::default() };
    for (picture, place) in pictures.iter().zip(0..) {
        let (x, y) = (GAP + place % COLUMNS * width, GAP + place / COLUMNS * height);
        let at = Transform::from_scale(shrunk, shrunk).post_translate(x as f32, y as f32);
        sheet.draw_pixmap(0, 0, picture.as_ref(), &paint, at, None);
    }
    Ok(sheet)
}

fn save(picture: &Pixmap, path: &Path) -> io::Result<()> {
    picture.save_png(path).map_err(io::Error::other)
}

fn too_large() -> io::Error {
    io::Error::other("a picture of no size")
}
