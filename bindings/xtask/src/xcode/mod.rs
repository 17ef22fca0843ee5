//! The Xcode project of the iOS app, read where there is no Xcode: does it parse, does it name only
//! what exists, and has it everything the app needs?
//!
//! Whether Xcode builds it is seen on a Mac; see `.github/workflows/ios.yml`.

mod catalogs;
mod keys;
mod project;
mod settings;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::{Path, PathBuf};

pub use project::Project;

/// The project, in the folder of the app.
pub const PROJECT: &str = "Tend.xcodeproj";

/// The app and the extension that lives in it: name and kind of product. The app is not called as the
/// layer over the core, `Tend`: Xcode would put what it makes of both into one folder.
pub const TARGETS: [(&str, &str); 2] = [
    ("TendPhone", "com.apple.product-type.application"),
    ("TendWidgets", "com.apple.product-type.app-extension"),
];

/// Everything that is wrong with the project in `ios`, a line each; empty when nothing is.
pub fn faults(ios: &Path) -> Vec<String> {
    let project = match Project::read(&ios.join(PROJECT)) {
        Ok(project) => project,
        Err(error) => return vec![format!("{PROJECT}: {error}")],
    };
    let mut faults = project.dangling();
    faults.extend(project.missing_files(ios));
    faults.extend(project.missing_parts());
    faults.extend(project.scheme(&ios.join(PROJECT)));
    faults.extend(settings::faults(&project, ios));
    faults.extend(keys::faults(ios));
    faults.extend(catalogs::faults(ios));
    faults.extend(outsiders(ios));
    faults.extend(strangers(ios));
    faults.extend(bright(ios));
    faults
}

/// What Xcode compiles into a target.
#[derive(Debug)]
pub struct Sources {
    /// The name of the module.
    pub module: String,
    /// The Swift files, in order.
    pub files: Vec<PathBuf>,
}

/// The module of a target and the files in its buildable folders.
pub fn sources(ios: &Path, target: &str) -> Result<Sources, String> {
    let project = Project::read(&ios.join(PROJECT))?;
    let module = settings::module(&project, ios, target)?;
    let mut files = Vec::new();
    for folder in project.folders_of(target) {
        files.extend(swift_files(&ios.join(folder)));
    }
    if files.is_empty() {
        return Err(format!("{PROJECT} compiles nothing into {target}"));
    }
    Ok(Sources { module, files })
}

/// The widgets never open the journal, and nothing of the app speaks to a network.
fn outsiders(ios: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    let mut refuse = |folder: &str, words: &[&str]| {
        for file in swift_files(&ios.join(folder)) {
            let text = fs::read_to_string(&file).unwrap_or_default();
            for line in text.lines() {
                let line = line.split("//").next().unwrap_or_default().trim();
                let used = |word: &&&str| match word.starts_with("import ") {
                    true => line == **word,
                    false => line.contains(**word),
                };
                if let Some(word) = words.iter().find(used) {
                    let file = file.strip_prefix(ios).unwrap_or(&file).display().to_string();
                    faults.push(format!("{file}: {word} has no place here"));
                }
            }
        }
    };
    const NETWORK: &[&str] = &["URLSession", "import Network", "CFNetwork", "NSURLConnection"];
    refuse("Widgets", &["import Tend", "TendJournal", "FamilyModel", "Opening("]);
    refuse("Shared", &["import Tend", "TendJournal", "FamilyModel", "Opening("]);
    for folder in ["App", "Shared", "Widgets", "Sources"] {
        refuse(folder, NETWORK);
    }
    faults
}

/// What an iPhone has and a Mac has not. The packages are built for both, so it stands behind
/// `#if os(macOS)` … `#else`.
const OF_PHONES: [&str; 17] = [
    ".insetGrouped",
    ".listStyle(.grouped)",
    "listRowSpacing",
    "navigationBarTitleDisplayMode",
    "datePickerStyle(.wheel)",
    "pickerStyle(.wheel)",
    "pickerStyle(.navigationLink)",
    "keyboardType",
    "textInputAutocapitalization",
    ".tabBar",
    ".navigationBar",
    ".bottomBar",
    ".topBarLeading",
    ".topBarTrailing",
    "tabViewStyle(.page",
    "fullScreenCover",
    "import UIKit",
];

/// What of [`OF_PHONES`] the packages use where a Mac reads it too.
fn strangers(ios: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    for file in swift_files(&ios.join("Sources")) {
        let text = fs::read_to_string(&file).unwrap_or_default();
        // Whether a Mac reads each of the conditions around a line.
        let mut read: Vec<bool> = Vec::new();
        for (line, number) in text.lines().zip(1..) {
            let line = line.split("//").next().unwrap_or_default().trim();
            match line {
                "#else" => read.iter_mut().last().into_iter().for_each(|read| *read = !*read),
                "#endif" => _ = read.pop(),
                _ if line.starts_with("#if ") => read.push(line != "#if os(iOS)"),
                _ if read.contains(&false) => {}
                _ => {
                    for word in OF_PHONES.iter().filter(|word| line.contains(**word)) {
                        let file = file.strip_prefix(ios).unwrap_or(&file).display();
                        faults.push(format!("{file}:{number}: a Mac has no {word}"));
                    }
                }
            }
        }
    }
    faults
}

/// What glows or hums at night as the system draws it, what stands in its place, and the files
/// that may name it.
const BRIGHT: [(&str, &str, &[&str]); 7] = [
    (".borderedProminent", "InkButtonStyle", &[]),
    (".roundedBorder", "paperField", &[]),
    (".searchable(", "paperField", &[]),
    (".sensoryFeedback(", "felt", &["Parts/Buttons.swift"]),
    (".toolbarBackground(", "paperBars", &["Look/Platform.swift"]),
    (".colorMultiply(", "dimmedAtNight", &["Look/NightFurniture.swift"]),
    // A widget knows the light of the phone alone.
    (
        "Look(light: .system",
        "InChosenLight",
        &["Outside/WidgetViews.swift", "Outside/TimerViews.swift"],
    ),
];

/// Where the screens use one of [`BRIGHT`], lists that do not lie on our paper, and controls that the
/// system draws.
fn bright(ios: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    for file in swift_files(&ios.join("Sources/TendUI")) {
        let text = fs::read_to_string(&file).unwrap_or_default();
        let name = file.strip_prefix(ios).unwrap_or(&file).display().to_string();
        for (word, ours, places) in BRIGHT {
            if text.contains(word) && !places.iter().any(|place| name.ends_with(place)) {
                faults.push(format!("{name}: {word} is bright at night; use {ours}"));
            }
        }
        let list = ["List {", "List("].iter().any(|list| text.contains(&format!(" {list}")));
        if list && !text.contains(".onPaper()") {
            faults.push(format!("{name}: its list lies on the system's ground; add .onPaper()"));
        }
        let of_system = ["Toggle(", "Stepper(", "Slider(", "Picker(", "ProgressView("];
        let dims = [".dimmedAtNight()", ".wheels()"].iter().any(|ours| text.contains(ours));
        if let Some(word) = of_system.iter().find(|word| text.contains(&format!(" {word}")))
            && !dims
        {
            faults.push(format!("{name}: {word} is white at night; add .dimmedAtNight()"));
        }
    }
    faults
}

/// Every Swift file below a folder, in order.
fn swift_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(swift_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "swift") {
            found.push(path);
        }
    }
    found.sort();
    found
}
