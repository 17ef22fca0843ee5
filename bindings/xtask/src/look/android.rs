//! Android's own resources, for what stands outside of the screens: colours, drawables, the icon.

use std::fmt::Write;

use super::tokens::{Color, Drawing, Drawings, Scheme, Tokens};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
     <!-- Written by `cargo xtask look` from docs/look. Change those files, not this one. -->\n";

/// The icons that stand outside of the screens, by their names here and there.
pub const DRAWN: [(&str, &str); 10] = [
    ("icon_sleep", "sleep"),
    ("icon_feed", "bottle"),
    ("icon_cry", "cry"),
    ("icon_massage", "massage"),
    ("icon_stop", "stop"),
    ("icon_pause", "pause"),
    ("icon_play", "play"),
    ("icon_next", "next"),
    ("icon_timer", "timer"),
    ("icon_mark", "mark"),
];

/// The colours of a scheme as resources.
pub fn colors(scheme: &Scheme) -> String {
    let mut text = HEAD.to_owned();
    text.push_str("<resources>\n");
    for (name, color) in &scheme.role {
        put(&mut text, &format!("    <color name=\"{}\">{}</color>\n", snake(name), hex(*color)));
    }
    for (kind, colors) in &scheme.kind {
        for (name, color) in [
            ("container", colors.container),
            ("on_container", colors.on_container),
            ("fill", colors.running.fill),
            ("on_fill", colors.running.on),
        ] {
            let line = format!("    <color name=\"{kind}_{name}\">{}</color>\n", hex(color));
            put(&mut text, &line);
        }
    }
    text.push_str("</resources>\n");
    text
}

/// One icon in black on nothing; whoever shows it gives it a colour.
pub fn drawable(icon: &Drawing) -> String {
    let mut text = HEAD.to_owned();
    text.push_str(
        "<vector xmlns:android=\"http://schemas.android.com/apk/res/android\"\n    \
         android:width=\"24dp\"\n    android:height=\"24dp\"\n    \
         android:viewportWidth=\"24\"\n    android:viewportHeight=\"24\">\n",
    );
    paths(&mut text, icon, "#FF000000", "#FF000000", 1.75, "    ");
    text.push_str("</vector>\n");
    text
}

/// The mark of the app in front of its ground: a lamp in a cradling hand. An icon of 108 of which
/// the middle 66 are never cut off.
pub fn launcher(drawings: &Drawings, tokens: &Tokens, one_color: bool) -> Option<String> {
    let mark = drawings.icons.get("mark")?;
    let role = &tokens.schemes.get("light")?.role;
    let (hand, head) = if one_color {
        ("#FF000000".to_owned(), "#FF000000".to_owned())
    } else {
        (hex(*role.get("surface")?), hex(*role.get("lamp")?))
    };
    let mut text = HEAD.to_owned();
    text.push_str(
        "<vector xmlns:android=\"http://schemas.android.com/apk/res/android\"\n    \
         android:width=\"108dp\"\n    android:height=\"108dp\"\n    \
         android:viewportWidth=\"108\"\n    android:viewportHeight=\"108\">\n    <group\n        \
         android:scaleX=\"2.1\"\n        android:scaleY=\"2.1\"\n        \
         android:translateX=\"28.8\"\n        android:translateY=\"28.3\">\n",
    );
    paths(&mut text, mark, &hand, &head, 2.2, "        ");
    text.push_str("    </group>\n</vector>\n");
    Some(text)
}

/// The ground behind the mark: ink, by day and by night.
pub fn launcher_ground(tokens: &Tokens) -> Option<String> {
    let ink = tokens.schemes.get("light")?.role.get("primary")?;
    Some(format!(
        "{HEAD}<shape xmlns:android=\"http://schemas.android.com/apk/res/android\">\n    \
         <solid android:color=\"{}\" />\n</shape>\n",
        hex(*ink)
    ))
}

fn paths(text: &mut String, icon: &Drawing, stroke: &str, fill: &str, width: f64, indent: &str) {
    for path in &icon.stroke {
        put(
            text,
            &format!(
                "{indent}<path\n{indent}    android:pathData=\"{path}\"\n\
                 {indent}    android:strokeColor=\"{stroke}\"\n\
                 {indent}    android:strokeWidth=\"{width}\"\n\
                 {indent}    android:strokeLineCap=\"round\"\n\
                 {indent}    android:strokeLineJoin=\"round\" />\n"
            ),
        );
    }
    for path in &icon.fill {
        put(
            text,
            &format!(
                "{indent}<path\n{indent}    android:fillColor=\"{fill}\"\n\
                 {indent}    android:pathData=\"{path}\" />\n"
            ),
        );
    }
}

fn put(text: &mut String, line: &str) {
    // Writing to a String cannot fail.
    let _ = text.write_str(line);
}

fn hex(color: Color) -> String {
    let Color([red, green, blue]) = color;
    format!("#FF{red:02X}{green:02X}{blue:02X}")
}

/// `onSurface` as `on_surface`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_colors_are_written_as_resources_have_them() {
        assert_eq!(snake("onSurfaceVariant"), "on_surface_variant");
        assert_eq!(hex(Color([0xFB, 0x07, 0xF2])), "#FFFB07F2");
    }

    #[test]
    fn a_drawable_has_each_path_once() {
        let drawings: Drawings = serde_json::from_str(
            r#"{"icons": {"mark": {"use": "mark", "stroke": ["M1 2"], "fill": ["M3 4Z"]}}}"#,
        )
        .expect("an icon");
        let text = drawable(&drawings.icons["mark"]);
        assert_eq!(text.matches("<path").count(), 2);
        assert!(
            text.contains("android:fillColor=\"#FF000000\"\n        android:pathData=\"M3 4Z\"")
        );
    }
}
