//! `cargo xtask look`: the constants of the apps, written from docs/look and the version catalogue.
//!
//! What is written is committed, so that an app builds without this tool; a test fails when it is
//! not current. This module owns which files there are; [`kotlin`] owns how they read.

mod android;
#[cfg(test)]
mod contrast;
mod icon;
mod kotlin;
mod launch;
mod swift;
mod tokens;
mod versions;
mod words;

use std::fs;
use std::io;
use std::path::Path;

use crate::run::say;
use tokens::{Drawings, Tokens};

/// Where the Kotlin constants stand.
const KOTLIN: &str = "android/ui/src/main/kotlin/app/tend/ui/look";

/// Where the resources of the Android app stand.
const RESOURCES: &str = "android/app/src/main/res";

/// Where the Swift constants stand.
const SWIFT: &str = "ios/Sources/TendUI/Look";

/// The words of the Android app by language: English first, the others as they stand there.
const WORDS: &str = "android/ui/src/main/res";

/// The words of the iOS app.
const CATALOG: &str = "ios/Sources/TendKit/Catalog/Localizable.xcstrings";

/// The icon of the iOS app.
const ICON: &str = "ios/App/Assets.xcassets/AppIcon.appiconset/AppIcon.png";

/// The colour of the launch screen of the iOS app.
const LAUNCH: &str = "ios/App/Assets.xcassets/Launch.colorset/Contents.json";

/// One file that is written.
struct Written {
    path: String,
    bytes: Vec<u8>,
}

impl Written {
    fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into() }
    }
}

/// Writes every file that is not current; true when all went well. `check` writes nothing and
/// fails on the first that differs.
pub fn write(check: bool) -> bool {
    let root = root();
    let files = match files(root) {
        Ok(files) => files,
        Err(error) => {
            say(format_args!("docs/look or the version catalogue: {error}"));
            return false;
        }
    };
    let mut current = true;
    for file in files {
        let path = root.join(&file.path);
        if fs::read(&path).is_ok_and(|there| there == file.bytes) {
            continue;
        }
        if check {
            say(format_args!("{} is not current; to mend: cargo xtask look", file.path));
            current = false;
        } else if let Err(error) = fs::write(&path, &file.bytes) {
            say(format_args!("{}: {error}", file.path));
            current = false;
        } else {
            say(format_args!("wrote {}", file.path));
        }
    }
    current
}

/// Everything that is written, as it has to read now.
fn files(root: &Path) -> io::Result<Vec<Written>> {
    let look = root.join("docs/look");
    let tokens: Tokens = serde_json::from_str(&fs::read_to_string(look.join("tokens.json"))?)?;
    let drawings: Drawings = serde_json::from_str(&fs::read_to_string(look.join("icons.json"))?)?;
    let catalogue = fs::read_to_string(root.join("android/gradle/libs.versions.toml"))?;
    let pom = fs::read_to_string(root.join("android/pom.xml"))?;
    let scheme = |name: &str| {
        tokens.schemes.get(name).ok_or_else(|| io::Error::other(format!("docs/look has no {name}")))
    };
    let mut files = android_files(&tokens, &drawings)
        .ok_or_else(|| io::Error::other("a colour or an icon of the Android app is missing"))?;
    files.extend([
        Written::new(format!("{KOTLIN}/Tokens.kt"), kotlin::tokens(&tokens)),
        Written::new(format!("{KOTLIN}/Icon.kt"), kotlin::icons(&drawings)),
        Written::new(format!("{SWIFT}/Tokens.swift"), swift::tokens(&tokens)),
        Written::new(
            CATALOG,
            words::catalog(&resources(&root.join(WORDS))?).map_err(io::Error::other)?,
        ),
        Written::new(ICON, icon::png(scheme("light")?)?),
        Written::new(LAUNCH, launch::color_set(scheme("light")?, scheme("dark")?)?),
        Written::new(
            "android/pom.xml",
            versions::into_pom(&pom, &catalogue)
                .ok_or_else(|| io::Error::other("android/pom.xml has no place for versions"))?,
        ),
    ]);
    Ok(files)
}

/// What the Android app shows outside of the screens; `None` when the look has no such thing.
fn android_files(tokens: &Tokens, drawings: &Drawings) -> Option<Vec<Written>> {
    let of = |path: &str, text: String| Written::new(format!("{RESOURCES}/{path}"), text);
    let (light, dark) = (tokens.schemes.get("light")?, tokens.schemes.get("dark")?);
    let mut files = vec![
        of("values/colors.xml", android::colors(light)),
        of("values-night/colors.xml", android::colors(dark)),
        of("drawable/launcher_front.xml", android::launcher(drawings, tokens, false)?),
        of("drawable/launcher_one_color.xml", android::launcher(drawings, tokens, true)?),
        of("drawable/launcher_ground.xml", android::launcher_ground(tokens)?),
    ];
    for (name, icon) in android::DRAWN {
        let text = android::drawable(drawings.icons.get(icon)?);
        files.push(of(&format!("drawable/{name}.xml"), text));
    }
    Some(files)
}

/// Android's resource files by language.
fn resources(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for folder in fs::read_dir(folder)? {
        let folder = folder?;
        let name = folder.file_name();
        let Some(language) = name.to_str().and_then(|name| name.strip_prefix("values")) else {
            continue;
        };
        let file = folder.path().join("strings.xml");
        if file.exists() {
            let language = language.strip_prefix('-').unwrap_or("en").to_owned();
            files.push((language, fs::read_to_string(file)?));
        }
    }
    // English first: it is the source of the others.
    files.sort_by_key(|(language, _)| (language != "en", language.clone()));
    Ok(files)
}

/// The top of the repository.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_apps_are_built_from_is_current() {
        let stale: Vec<String> = files(root())
            .expect("docs/look can be read")
            .into_iter()
            .filter(|file| fs::read(root().join(&file.path)).ok().as_ref() != Some(&file.bytes))
            .map(|file| file.path)
            .collect();
        assert_eq!(stale, Vec::<String>::new(), "to mend: cargo xtask look");
    }
}
