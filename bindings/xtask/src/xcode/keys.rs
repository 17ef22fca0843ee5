//! What the system reads about the app: its Info.plist, its entitlements, its privacy manifest, its
//! icon.

use std::fs;
use std::path::Path;

use plist::{Dictionary, Value};

/// The group that the app and its widgets share a folder in, beside the constant of the sources.
const GROUPS: &str = "com.apple.security.application-groups";

/// How the journal is protected while the phone is locked.
const PROTECTION: (&str, &str) = (
    "com.apple.developer.default-data-protection",
    "NSFileProtectionCompleteUntilFirstUserAuthentication",
);

/// What another app can hand over: tables, histories, and a back-up of ours.
const TYPES: [&str; 5] = [
    "public.json",
    "public.comma-separated-values-text",
    "public.plain-text",
    "public.zip-archive",
    BACK_UP,
];

/// The type of a back-up, which is ours.
const BACK_UP: &str = "app.tend.backup";

/// What is missing, or stands there and must not.
pub fn faults(ios: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    let mut look = |file: &str, check: &dyn Fn(&Dictionary) -> Vec<String>| {
        let read = Value::from_file(ios.join("Config").join(file));
        match read.map(Value::into_dictionary) {
            Ok(Some(top)) => {
                faults.extend(check(&top).into_iter().map(|fault| format!("{file}: {fault}")));
            }
            Ok(None) => faults.push(format!("{file} is no dictionary")),
            Err(error) => faults.push(format!("{file}: {error}")),
        }
    };
    let source = |file: &str| fs::read_to_string(ios.join(file)).unwrap_or_default();
    let constant = |file: &str, name: &str| {
        let text = source(file);
        let (_, rest) = text.split_once(&format!("static let {name} = \""))?;
        rest.split('"').next().map(str::to_owned)
    };
    let scheme = constant("Sources/TendKit/Outside/AppLink.swift", "scheme");
    let group = constant("Shared/SharedFolder.swift", "group");
    look("App-Info.plist", &|top| app(top, scheme.as_deref()));
    look("Widgets-Info.plist", &|top| {
        let point = top.get("NSExtension").and_then(Value::as_dictionary);
        let point = point.and_then(|extension| extension.get("NSExtensionPointIdentifier"));
        let widgets = point.and_then(Value::as_string) == Some("com.apple.widgetkit-extension");
        if widgets { Vec::new() } else { vec!["it is no extension of WidgetKit".into()] }
    });
    look("App.entitlements", &|top| {
        let mut faults = in_group(top, group.as_deref());
        let (key, value) = PROTECTION;
        if top.get(key).and_then(Value::as_string) != Some(value) {
            faults.push(format!("{key} is not {value}"));
        }
        faults
    });
    look("Widgets.entitlements", &|top| in_group(top, group.as_deref()));
    look("PrivacyInfo.xcprivacy", &privacy);
    faults.extend(icon(ios));
    faults.extend(launch(ios));
    faults
}

/// The launch screen has a colour of ours, and no setting puts another in its place.
fn launch(ios: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    let plist = Value::from_file(ios.join("Config/App-Info.plist")).ok();
    let screen = plist.as_ref().and_then(Value::as_dictionary);
    let screen = screen.and_then(|top| top.get("UILaunchScreen")).and_then(Value::as_dictionary);
    let color = screen.and_then(|screen| screen.get("UIColorName")).and_then(Value::as_string);
    let set =
        color.map(|name| ios.join(format!("App/Assets.xcassets/{name}.colorset/Contents.json")));
    if !set.is_some_and(|set| set.is_file()) {
        faults.push(format!("App-Info.plist: the colour of the launch screen is none: {color:?}"));
    }
    let settings = fs::read_to_string(ios.join("Config/App.xcconfig")).unwrap_or_default();
    for key in ["UILaunchScreen_Generation", "UIApplicationSceneManifest_Generation"] {
        if settings.contains(key) {
            faults.push(format!("App.xcconfig: {key} writes over what App-Info.plist says"));
        }
    }
    faults
}

fn app(top: &Dictionary, scheme: Option<&str>) -> Vec<String> {
    let mut faults = Vec::new();
    let asks = top.get("NSFaceIDUsageDescription").and_then(Value::as_string);
    if asks.is_none_or(str::is_empty) {
        faults.push("NSFaceIDUsageDescription does not say why".into());
    }
    if top.get("NSSupportsLiveActivities").and_then(Value::as_boolean) != Some(true) {
        faults.push("NSSupportsLiveActivities is not on".into());
    }
    // A file of another app is copied, so that nothing is read from where it may vanish.
    if top.get("LSSupportsOpeningDocumentsInPlace").and_then(Value::as_boolean) != Some(false) {
        faults.push("LSSupportsOpeningDocumentsInPlace is not off".into());
    }
    // With two windows, one that is put away would lock the one that is looked at.
    let scenes = top.get("UIApplicationSceneManifest").and_then(Value::as_dictionary);
    let several = scenes.and_then(|scenes| scenes.get("UIApplicationSupportsMultipleScenes"));
    if several.and_then(Value::as_boolean) != Some(false) {
        faults.push("UIApplicationSceneManifest: the app has one window".into());
    }
    let schemes = below(top, "CFBundleURLTypes", "CFBundleURLSchemes");
    if scheme.is_none_or(|scheme| !schemes.iter().any(|known| known == scheme)) {
        faults.push(format!("CFBundleURLTypes lacks the scheme of AppLink: {scheme:?}"));
    }
    let types = below(top, "CFBundleDocumentTypes", "LSItemContentTypes");
    for kind in TYPES {
        if !types.iter().any(|known| known == kind) {
            faults.push(format!("CFBundleDocumentTypes lacks {kind}"));
        }
    }
    let exported = top.get("UTExportedTypeDeclarations").and_then(Value::as_array);
    let ours = exported
        .into_iter()
        .flatten()
        .filter_map(Value::as_dictionary)
        .any(|kind| kind.get("UTTypeIdentifier").and_then(Value::as_string) == Some(BACK_UP));
    if !ours {
        faults.push(format!("UTExportedTypeDeclarations lacks {BACK_UP}"));
    }
    // The lock and its curtain know one window.
    let scenes = top.get("UIApplicationSceneManifest").and_then(Value::as_dictionary);
    let several = scenes.and_then(|scenes| scenes.get("UIApplicationSupportsMultipleScenes"));
    if several.and_then(Value::as_boolean) != Some(false) {
        faults.push("UIApplicationSupportsMultipleScenes is not off".into());
    }
    for key in ["NSAppTransportSecurity", "NSLocalNetworkUsageDescription", "UIBackgroundModes"] {
        if top.contains_key(key) {
            faults.push(format!("{key}: the app speaks to no network and runs in no background"));
        }
    }
    faults
}

/// The strings in a list of each dictionary of a list.
fn below(top: &Dictionary, list: &str, key: &str) -> Vec<String> {
    let entries = top.get(list).and_then(Value::as_array).into_iter().flatten();
    entries
        .filter_map(|entry| entry.as_dictionary()?.get(key)?.as_array())
        .flatten()
        .filter_map(Value::as_string)
        .map(str::to_owned)
        .collect()
}

fn in_group(top: &Dictionary, group: Option<&str>) -> Vec<String> {
    let groups = top.get(GROUPS).and_then(Value::as_array).into_iter().flatten();
    let groups: Vec<&str> = groups.filter_map(Value::as_string).collect();
    let mut faults = Vec::new();
    if group.is_none_or(|group| groups != [group]) {
        faults.push(format!("{GROUPS} is not the one of SharedFolder: {groups:?}"));
    }
    for key in top.keys().filter(|key| *key != GROUPS && *key != PROTECTION.0) {
        faults.push(format!("{key}: nothing else is asked of the system"));
    }
    faults
}

fn privacy(top: &Dictionary) -> Vec<String> {
    let mut faults = Vec::new();
    if top.get("NSPrivacyTracking").and_then(Value::as_boolean) != Some(false) {
        faults.push("NSPrivacyTracking is not off".into());
    }
    for key in ["NSPrivacyTrackingDomains", "NSPrivacyCollectedDataTypes"] {
        if top.get(key).and_then(Value::as_array).is_none_or(|list| !list.is_empty()) {
            faults.push(format!("{key} is not empty"));
        }
    }
    let uses = top.get("NSPrivacyAccessedAPITypes").and_then(Value::as_array);
    let uses: Vec<&str> = uses
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.as_dictionary()?.get("NSPrivacyAccessedAPIType")?.as_string())
        .collect();
    // Choices are kept in UserDefaults; SQLite asks for the dates of its files.
    for kind in ["UserDefaults", "FileTimestamp"] {
        let kind = format!("NSPrivacyAccessedAPICategory{kind}");
        if !uses.contains(&kind.as_str()) {
            faults.push(format!("NSPrivacyAccessedAPITypes lacks {kind}"));
        }
    }
    faults
}

/// The icon: a file of the size that its list names.
fn icon(ios: &Path) -> Vec<String> {
    let folder = ios.join("App/Assets.xcassets/AppIcon.appiconset");
    let list = fs::read_to_string(folder.join("Contents.json")).unwrap_or_default();
    let list: serde_json::Value = serde_json::from_str(&list).unwrap_or_default();
    let named: Vec<&str> = list["images"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|image| image["filename"].as_str())
        .collect();
    if named.is_empty() {
        return vec!["AppIcon names no picture".into()];
    }
    named
        .into_iter()
        .filter_map(|name| {
            let bytes = fs::read(folder.join(name)).unwrap_or_default();
            let size =
                tiny_skia::Pixmap::decode_png(&bytes).map(|icon| (icon.width(), icon.height()));
            (size.ok() != Some((1024, 1024)))
                .then(|| format!("{name} is no picture of 1024 x 1024"))
        })
        .collect()
}
