//! Build settings: the files in `Config`, followed through what they include.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::{Project, TARGETS};

/// Settings that must read so for both targets. The oldest system is that of the package.
const BOTH: [(&str, &str); 4] = [
    ("SWIFT_VERSION", "6.0"),
    ("SWIFT_TREAT_WARNINGS_AS_ERRORS", "YES"),
    ("IPHONEOS_DEPLOYMENT_TARGET", "17.0"),
    ("TARGETED_DEVICE_FAMILY", "1,2"),
];

/// Settings that name a file.
const FILES: [&str; 2] = ["INFOPLIST_FILE", "CODE_SIGN_ENTITLEMENTS"];

/// Modules of the packages, whose names no target can have.
const TAKEN: [&str; 5] = ["Tend", "TendCore", "TendCoreFFI", "TendKit", "TendUI"];

/// The module that a target is compiled as.
pub fn module(project: &Project, ios: &Path, target: &str) -> Result<String, String> {
    let files = project.settings_of(target)?;
    let file = files.first().ok_or(format!("{target} has no settings"))?;
    let name = read(&ios.join(file))?.remove("PRODUCT_MODULE_NAME");
    name.ok_or(format!("{target} has no PRODUCT_MODULE_NAME"))
}

/// What is wrong with the settings of the targets.
pub fn faults(project: &Project, ios: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    let mut ids = Vec::new();
    for (target, _) in TARGETS {
        let files = match project.settings_of(target) {
            Ok(files) if files.len() == 2 => files,
            Ok(files) => {
                faults.push(format!("{target} has {} configurations, not two", files.len()));
                continue;
            }
            Err(error) => {
                faults.push(format!("{target}: {error}"));
                continue;
            }
        };
        for file in files {
            let settings = match read(&ios.join(&file)) {
                Ok(settings) => settings,
                Err(error) => {
                    faults.push(error);
                    continue;
                }
            };
            for (key, value) in BOTH {
                if settings.get(key).map(String::as_str) != Some(value) {
                    faults.push(format!("{}: {key} is not {value}", file.display()));
                }
            }
            for key in FILES {
                let named = settings.get(key).filter(|named| ios.join(named).is_file());
                if named.is_none() {
                    faults.push(format!("{}: {key} names no file", file.display()));
                }
            }
            let module = settings.get("PRODUCT_MODULE_NAME").map_or("", String::as_str);
            if module.is_empty() || TAKEN.contains(&module) {
                let file = file.display();
                faults.push(format!("{file}: PRODUCT_MODULE_NAME {module:?} cannot be taken"));
            }
            ids.push((
                target,
                settings.get("PRODUCT_BUNDLE_IDENTIFIER").cloned().unwrap_or_default(),
            ));
        }
    }
    let [(app, _), (widgets, _)] = TARGETS;
    let of = |target: &str| ids.iter().find(|(own, _)| *own == target).map(|(_, id)| id.clone());
    if let (Some(app), Some(widgets)) = (of(app), of(widgets))
        && (app.is_empty() || !widgets.starts_with(&format!("{app}.")))
    {
        faults.push(format!("the id of the widgets ({widgets}) is not below the app's ({app})"));
    }
    let manifest = fs::read_to_string(ios.join("Package.swift")).unwrap_or_default();
    if !manifest.contains(".iOS(.v17)") {
        faults.push("the package is not for iOS 17".into());
    }
    let languages = project.languages();
    for language in super::catalogs::LANGUAGES {
        if !languages.iter().any(|known| known == language) {
            faults.push(format!("the project does not know the language {language}"));
        }
    }
    faults
}

/// The settings of a file, those it includes first.
fn read(file: &Path) -> Result<BTreeMap<String, String>, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut settings = BTreeMap::new();
    for line in text.lines() {
        let line = line.split("//").next().unwrap_or_default().trim();
        if let Some(included) = line.strip_prefix("#include ") {
            let included = file.with_file_name(included.trim().trim_matches('"'));
            settings.extend(read(&included)?);
        } else if let Some((key, value)) = line.split_once('=') {
            settings.insert(key.trim().to_owned(), value.trim().to_owned());
        }
    }
    Ok(settings)
}
