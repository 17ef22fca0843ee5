//! The colour of the iPhone's launch screen: the paper by day, and dark where the phone is dark, so
//! that nothing flashes white before the first screen is drawn.

use std::io;

use serde_json::{Value, json};

use super::tokens::{Color, Scheme};

/// A colour of an asset catalog, as Xcode writes it.
pub fn color_set(light: &Scheme, dark: &Scheme) -> io::Result<String> {
    let ground = |scheme: &Scheme| {
        let color = scheme.role.get("surface").copied();
        color.ok_or_else(|| io::Error::other("docs/look has no surface"))
    };
    let set = json!({
        "colors": [
            { "color": components(ground(light)?), "idiom": "universal" },
            {
                "appearances": [{ "appearance": "luminosity", "value": "dark" }],
                "color": components(ground(dark)?),
                "idiom": "universal",
            },
        ],
        "info": { "author": "xcode", "version": 1 },
    });
    Ok(format!("{set:#}\n"))
}

fn components(Color([red, green, blue]): Color) -> Value {
    let part = |part: u8| format!("0x{part:02X}");
    json!({
        "color-space": "srgb",
        "components": {
            "alpha": "1.000", "blue": part(blue), "green": part(green), "red": part(red),
        },
    })
}
