//! The constants in Kotlin: `Tokens.kt` and `Icon.kt`.

use std::fmt::Write;

use super::tokens::{Color, Drawings, KindColors, Motion, Scheme, Sizes, Style, Tokens};

const HEAD: &str = "// Written by `cargo xtask look` from docs/look. Change those files, not this one.\n\
     package app.tend.ui.look\n\n";

/// Colours, type, sizes and motion.
pub fn tokens(tokens: &Tokens) -> String {
    let mut text = HEAD.to_string();
    text.push_str(
        "import androidx.compose.ui.graphics.Color\nimport androidx.compose.ui.unit.dp\n",
    );
    for (name, colors) in &tokens.schemes {
        scheme(&mut text, name, colors);
    }
    text.push_str("\n/** Styles of text: size and line height in sp, weight. */\n");
    text.push_str("internal object TypeTokens {\n");
    for (name, style) in &tokens.styles {
        if let Style::Text { size, line, weight } = style {
            put(&mut text, &format!("    val {name} = textStyle({size}, {line}, {weight})\n"));
        }
    }
    text.push_str("}\n");
    sizes(&mut text, "Space", "Distances.", &tokens.space);
    sizes(&mut text, "Radius", "Corners grow with the thing.", &tokens.radius);
    sizes(&mut text, "Touch", "Least sizes of what is touched.", &tokens.touch);
    sizes(&mut text, "Line", "Widths of lines.", &tokens.stroke);
    text.push_str("\n/** Durations in milliseconds; nothing loops, blinks or bounces. */\n");
    text.push_str("object Motion {\n");
    for (name, motion) in &tokens.motion {
        match motion {
            Motion::Number(number) => {
                put(&mut text, &format!("    const val {} = {number}\n", shouted(name)));
            }
            Motion::Easing([a, b, c, d]) => {
                let points = format!("{a:?}f, {b:?}f, {c:?}f, {d:?}f");
                put(&mut text, &format!("    val {name} = cubic({points})\n"));
            }
            Motion::About(_) => {}
        }
    }
    text.push_str("}\n");
    text
}

fn scheme(text: &mut String, name: &str, scheme: &Scheme) {
    put(text, &format!("\ninternal val {name}Colors =\n    SchemeColors(\n"));
    text.push_str("        role =\n            RoleColors(\n");
    for (role, color) in &scheme.role {
        put(text, &format!("                {role} = {},\n", written(*color)));
    }
    text.push_str("            ),\n");
    for (kind, colors) in &scheme.kind {
        kind_colors(text, kind, colors);
    }
    text.push_str("        chart =\n            ChartColors(\n");
    for (part, color) in &scheme.chart {
        put(text, &format!("                {part} = {},\n", written(*color)));
    }
    text.push_str("            ),\n        sky =\n            mapOf(\n");
    for (state, [from, to]) in &scheme.sky {
        let pair = format!("{} to {}", written(*from), written(*to));
        put(text, &format!("                \"{state}\" to ({pair}),\n"));
    }
    text.push_str("            ),\n    )\n");
}

fn kind_colors(text: &mut String, kind: &str, colors: &KindColors) {
    put(text, &format!("        {kind} =\n            KindColors(\n"));
    for (name, color) in [
        ("color", colors.color),
        ("onColor", colors.on_color),
        ("container", colors.container),
        ("onContainer", colors.on_container),
        ("fill", colors.running.fill),
        ("onFill", colors.running.on),
        ("border", colors.running.border),
    ] {
        put(text, &format!("                {name} = {},\n", written(color)));
    }
    text.push_str("            ),\n");
}

fn sizes(text: &mut String, name: &str, about: &str, sizes: &Sizes) {
    put(text, &format!("\n/** {about} */\nobject {name} {{\n"));
    for (size, dp) in sizes {
        put(text, &format!("    val {size} = {dp}.dp\n"));
    }
    text.push_str("}\n");
}

/// The icons as an enum, their paths as SVG writes them.
pub fn icons(drawings: &Drawings) -> String {
    let mut text = HEAD.to_string();
    text.push_str("/** Icons on a grid of 24: paths drawn with one line, and paths filled. */\n");
    text.push_str(
        "enum class Icon(\n    internal val stroke: List<String>,\n    internal val fill: List<String>,\n    \
         internal val mirror: Boolean = false,\n) {\n",
    );
    for (index, (name, drawing)) in drawings.icons.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        put(&mut text, &format!("    /** {}. */\n    {}(\n", drawing.stands_for, raised(name)));
        paths(&mut text, "stroke", &drawing.stroke);
        paths(&mut text, "fill", &drawing.fill);
        if drawing.mirror {
            text.push_str("        mirror = true,\n");
        }
        text.push_str("    ),\n");
    }
    text.push_str("}\n");
    text
}

fn paths(text: &mut String, name: &str, paths: &[String]) {
    if paths.is_empty() {
        put(text, &format!("        {name} = emptyList(),\n"));
        return;
    }
    put(text, &format!("        {name} =\n            listOf(\n"));
    for path in paths {
        put(text, &format!("                \"{path}\",\n"));
    }
    text.push_str("            ),\n");
}

fn put(text: &mut String, line: &str) {
    // Writing to a String cannot fail.
    let _ = text.write_str(line);
}

fn written(color: Color) -> String {
    let Color([red, green, blue]) = color;
    format!("Color(0xFF{red:02X}{green:02X}{blue:02X})")
}

/// `lookaway` as `Lookaway`.
fn raised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// `strokeCmPerSecond` as `STROKE_CM_PER_SECOND`.
fn shouted(name: &str) -> String {
    let mut shouted = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            shouted.push('_');
        }
        shouted.push(letter.to_ascii_uppercase());
    }
    shouted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_written_as_kotlin_has_them() {
        assert_eq!(raised("lookaway"), "Lookaway");
        assert_eq!(shouted("strokeCmPerSecond"), "STROKE_CM_PER_SECOND");
        assert_eq!(written(Color([0xFB, 0x07, 0xF2])), "Color(0xFFFB07F2)");
    }

    #[test]
    fn an_icon_without_filled_paths_says_so() {
        let drawings: Drawings = serde_json::from_str(
            r#"{"icons": {"add": {"use": "add", "stroke": ["M1 2"], "fill": []}}}"#,
        )
        .expect("an icon");
        assert!(icons(&drawings).contains(
            "    /** add. */\n    Add(\n        stroke =\n            listOf(\n                \
             \"M1 2\",\n            ),\n        fill = emptyList(),\n    ),\n"
        ));
    }
}
