//! Contrast by the WCAG 2 formula, for every pair of colours that meets on a screen: 4.5 for words
//! (AA), 3 for graphics, in light, dark and night.

use std::fs;

use super::root;
use super::tokens::{Color, Scheme, Tokens};

const WORDS: f64 = 4.5;
const GRAPHICS: f64 = 3.0;

/// Relative luminance, WCAG 2.2.
fn luminance(Color(channels): Color) -> f64 {
    let [red, green, blue] = channels.map(|channel| {
        let part = f64::from(channel) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Every pair that meets on a screen: what, over what, and the least contrast.
///
/// In night light nothing is written on the colour of a kind: there are no filled bright areas.
fn pairs(name: &str, scheme: &Scheme) -> Vec<(String, Color, Color, f64)> {
    let mut pairs = Vec::new();
    let role = |name: &str| scheme.role[name];
    let chart = |name: &str| scheme.chart[name];
    let surfaces = ["surface", "surfaceLow", "surfaceContainer", "surfaceHigh", "surfaceHighest"];
    for ground in surfaces.into_iter().chain(["surfaceLowest"]) {
        for words in ["onSurface", "onSurfaceVariant"] {
            pairs.push((format!("{words} on {ground}"), role(words), role(ground), WORDS));
        }
    }
    for ground in &surfaces[..4] {
        pairs.push((format!("outline on {ground}"), role("outline"), role(ground), GRAPHICS));
        for words in ["alert", "primary"] {
            pairs.push((format!("{words} on {ground}"), role(words), role(ground), WORDS));
        }
    }
    for (words, ground) in [
        ("onPrimary", "primary"),
        ("onPrimaryContainer", "primaryContainer"),
        ("inverseOnSurface", "inverseSurface"),
        ("inversePrimary", "inverseSurface"),
        ("onAlert", "alert"),
        ("onAlertContainer", "alertContainer"),
        ("alert", "alertContainer"),
    ] {
        pairs.push((format!("{words} on {ground}"), role(words), role(ground), WORDS));
    }
    for (kind, colors) in &scheme.kind {
        for ground in ["surface", "surfaceLow", "surfaceContainer", "surfaceLowest"] {
            pairs.push((format!("{kind} on {ground}"), colors.color, role(ground), GRAPHICS));
        }
        if name != "night" {
            let what = format!("{kind}: words on its colour");
            pairs.push((what, colors.on_color, colors.color, WORDS));
        }
        for (what, words, ground) in [
            ("words on its area", colors.on_container, colors.container),
            ("words on the page", colors.on_container, role("surface")),
            ("words of a running timer", colors.running.on, colors.running.fill),
        ] {
            pairs.push((format!("{kind}: {what}"), words, ground, WORDS));
        }
    }
    for mark in ["sleepNight", "sleepNap", "fuss", "cry", "inconsolable"] {
        for ground in ["surface", "surfaceLow"] {
            pairs.push((format!("{mark} on {ground}"), chart(mark), role(ground), GRAPHICS));
        }
        for ground in ["band", "awake"] {
            pairs.push((format!("{mark} on {ground}"), chart(mark), chart(ground), GRAPHICS));
        }
    }
    for (mark, ground) in [("carried", "awake"), ("line", "band"), ("bandEdge", "band")] {
        pairs.push((format!("{mark} on {ground}"), chart(mark), chart(ground), GRAPHICS));
    }
    pairs.push(("axis on band".into(), chart("axis"), chart("band"), WORDS));
    pairs.push(("axis on surface".into(), chart("axis"), role("surface"), WORDS));
    pairs
}

fn tokens() -> Tokens {
    let text = fs::read_to_string(root().join("docs/look/tokens.json")).expect("tokens.json");
    serde_json::from_str(&text).expect("tokens.json reads")
}

#[test]
fn black_on_white_is_21_to_1() {
    let (black, white) = (Color([0; 3]), Color([255; 3]));
    assert!((contrast(black, white) - 21.0).abs() < 1e-9);
    // #777777 on white is the well-known grey that just misses AA: 4.48.
    assert!((contrast(Color([0x77; 3]), white) - 4.48).abs() < 0.005);
}

#[test]
fn words_and_marks_can_be_told_from_their_ground_in_every_scheme() {
    let tokens = tokens();
    assert_eq!(tokens.schemes.keys().collect::<Vec<_>>(), ["dark", "light", "night"]);
    let mut too_faint = Vec::new();
    for (name, scheme) in &tokens.schemes {
        for (pair, one, other, least) in pairs(name, scheme) {
            let found = contrast(one, other);
            if found < least {
                too_faint.push(format!("{name}: {pair}: {found:.2} < {least}"));
            }
        }
    }
    assert_eq!(too_faint, Vec::<String>::new());
}

#[test]
fn night_light_holds_little_blue_and_nothing_bright() {
    let night = &tokens().schemes["night"];
    let kinds = night.kind.values().flat_map(|kind| [kind.color, kind.container]);
    let all = night.role.values().chain(night.chart.values()).copied().chain(kinds);
    for color in all {
        assert!(color.0[2] <= 68, "{color:?} is too blue for the night");
        assert!(luminance(color) <= 0.28, "{color:?} is too bright for the night");
    }
}
