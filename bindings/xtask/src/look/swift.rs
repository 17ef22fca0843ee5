//! The constants in Swift: `Tokens.swift`.

use std::fmt::Write;

use super::tokens::{Color, KindColors, Motion, Scheme, Sizes, Style, Tokens};

const HEAD: &str = "// Written by `cargo xtask look` from docs/look. Change those files, not this one.\n\
     // swift-format-ignore-file\nimport SwiftUI\nimport TendKit\n";

/// Colours, type, sizes and motion.
pub fn tokens(tokens: &Tokens) -> String {
    let mut text = HEAD.to_string();
    if let Some(scheme) = tokens.schemes.values().next() {
        colors_type(&mut text, "RoleColors", "Colours by role.", scheme.role.keys());
        colors_type(
            &mut text,
            "ChartColors",
            "Colours of charts and ribbons.",
            scheme.chart.keys(),
        );
    }
    text.push_str("\nextension Palette {\n");
    for (name, colors) in &tokens.schemes {
        scheme(&mut text, name, colors);
    }
    text.push_str("}\n\n/// Styles of text: size and line height at the usual text size.\n");
    text.push_str("enum TypeTokens {\n");
    for (name, style) in &tokens.styles {
        if let Style::Text { size, line, weight } = style {
            let weight = if *weight >= 500 { ".medium" } else { ".regular" };
            let style = format!("TextToken(size: {size}, line: {line}, weight: {weight})");
            put(&mut text, &format!("    static let {name} = {style}\n"));
        }
    }
    text.push_str("}\n");
    sizes(&mut text, "Space", "Distances in points.", &tokens.space);
    sizes(&mut text, "Radius", "Corners grow with the thing.", &tokens.radius);
    sizes(&mut text, "Touch", "Least sizes of what is touched.", &tokens.touch);
    sizes(&mut text, "Line", "Widths of lines.", &tokens.stroke);
    text.push_str(
        "\n/// Durations in milliseconds; nothing loops, blinks or bounces.\nenum Motion {\n",
    );
    for (name, motion) in &tokens.motion {
        if let Motion::Number(number) = motion {
            put(&mut text, &format!("    static let {name}: Double = {number}\n"));
        }
    }
    text.push_str("}\n");
    text
}

fn colors_type<'a>(
    text: &mut String,
    name: &str,
    about: &str,
    colors: impl Iterator<Item = &'a String>,
) {
    put(text, &format!("\n/// {about}\nstruct {name}: Sendable {{\n"));
    for color in colors {
        put(text, &format!("    let {color}: Color\n"));
    }
    text.push_str("}\n");
}

fn scheme(text: &mut String, name: &str, scheme: &Scheme) {
    put(text, &format!("    static let {name} = Palette(\n        role: RoleColors(\n"));
    let list = |colors: &std::collections::BTreeMap<String, Color>| {
        let colors: Vec<String> = colors
            .iter()
            .map(|(name, color)| format!("            {name}: {}", written(*color)))
            .collect();
        colors.join(",\n")
    };
    put(text, &format!("{}),\n        kinds: [\n", list(&scheme.role)));
    for (kind, colors) in &scheme.kind {
        put(text, &format!("            .{kind}: {},\n", kind_colors(colors)));
    }
    put(text, &format!("        ],\n        chart: ChartColors(\n{}),\n", list(&scheme.chart)));
    text.push_str("        sky: [\n");
    for (state, [from, to]) in &scheme.sky {
        let pair = format!("[{}, {}]", written(*from), written(*to));
        put(text, &format!("            \"{state}\": {pair},\n"));
    }
    text.push_str("        ])\n");
}

fn kind_colors(colors: &KindColors) -> String {
    let named = [
        ("color", colors.color),
        ("onColor", colors.on_color),
        ("container", colors.container),
        ("onContainer", colors.on_container),
        ("fill", colors.running.fill),
        ("onFill", colors.running.on),
        ("border", colors.running.border),
    ];
    let named = named.map(|(name, color)| format!("{name}: {}", written(color)));
    format!("KindColors({})", named.join(", "))
}

fn sizes(text: &mut String, name: &str, about: &str, sizes: &Sizes) {
    put(text, &format!("\n/// {about}\nenum {name} {{\n"));
    for (size, points) in sizes {
        put(text, &format!("    static let {size}: CGFloat = {points}\n"));
    }
    text.push_str("}\n");
}

fn put(text: &mut String, line: &str) {
    // Writing to a String cannot fail.
    let _ = text.write_str(line);
}

fn written(color: Color) -> String {
    let Color([red, green, blue]) = color;
    format!("Color(hex: 0x{red:02X}{green:02X}{blue:02X})")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_and_sizes_are_written_as_swift_has_them() {
        assert_eq!(written(Color([0xFB, 0x07, 0xF2])), "Color(hex: 0xFB07F2)");
        let mut text = String::new();
        sizes(&mut text, "Space", "Distances.", &Sizes::from([("xs".into(), 4.0)]));
        assert_eq!(text, "\n/// Distances.\nenum Space {\n    static let xs: CGFloat = 4\n}\n");
    }
}
