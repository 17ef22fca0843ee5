use std::fs;
use std::path::{Path, PathBuf};

use super::*;
use crate::run;

/// A copy of what Xcode reads, to break things in.
struct House {
    folder: tempfile::TempDir,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let ios = run::root().join("ios");
        for part in ["App", "Shared", "Widgets", "Config", PROJECT] {
            copy(&ios.join(part), &folder.path().join(part));
        }
        for file in [
            "Package.swift",
            "Sources/TendKit/Catalog/Localizable.xcstrings",
            "Sources/TendKit/Outside/AppLink.swift",
            PLATFORM,
        ] {
            let to = folder.path().join(file);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(ios.join(file), to).unwrap();
        }
        Self { folder }
    }

    fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    /// Puts `new` where `old` stands, everywhere in the file.
    fn change(&self, file: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert!(text.contains(old), "{file} has no {old}");
        fs::write(self.path(file), text.replace(old, new)).unwrap();
    }

    fn faults(&self) -> Vec<String> {
        faults(self.folder.path())
    }
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::copy(from, to).unwrap();
    }
}

const PLATFORM: &str = "Sources/TendUI/Look/Platform.swift";
const PBXPROJ: &str = "Tend.xcodeproj/project.pbxproj";

#[test]
fn the_project_is_whole() {
    assert_eq!(faults(&run::root().join("ios")), Vec::<String>::new());
    assert_eq!(House::new().faults(), Vec::<String>::new());
}

#[test]
fn each_target_compiles_its_own_folder_and_the_shared_one() {
    let ios = run::root().join("ios");
    let files = |target| -> Vec<String> {
        let files = sources(&ios, target).unwrap().files;
        files.iter().map(|file| file.strip_prefix(&ios).unwrap().display().to_string()).collect()
    };
    let (app, widgets) = (files("TendPhone"), files("TendWidgets"));
    assert!(app.contains(&"App/TendApp.swift".into()), "{app:?}");
    assert!(widgets.contains(&"Widgets/TendWidgets.swift".into()), "{widgets:?}");
    for shared in ["Shared/Intents.swift", "Shared/TimerAttributes.swift"] {
        assert!(app.contains(&shared.into()) && widgets.contains(&shared.into()));
    }
    assert!(!widgets.iter().any(|file| file.starts_with("App/")));
    assert!(sources(&ios, "Watch").is_err());
}

/// A file, what is broken in it, and what must be said about it.
type Breakage = (&'static str, &'static str, &'static str, &'static str);

const BREAKAGES: &[Breakage] = &[
    (PBXPROJ, "objects = {", "objects = (", "it has no objects"),
    (PBXPROJ, "objectVersion = 77", "objectVersion = 56", "buildable folders"),
    (
        PBXPROJ,
        "children = (\n\t\t\t\t7E4D0000000000000000000A",
        "children = (\n\t\t\t\t7E4D000000000000000000FA",
        "nothing has the id",
    ),
    (
        PBXPROJ,
        "\t\t\t\t7E4D00000000000000000064 /* PBXTargetDependency */,\n",
        "",
        "does not wait for",
    ),
    (
        PBXPROJ,
        "\t\t\t\t7E4D00000000000000000042 /* TendWidgets.appex in Embed Foundation Extensions */,\n",
        "",
        "does not embed",
    ),
    (PBXPROJ, "dstSubfolderSpec = 13", "dstSubfolderSpec = 10", "does not embed"),
    (PBXPROJ, "path = Widgets;", "path = Widget;", "there is no Widget"),
    (
        PBXPROJ,
        "path = Sources/TendKit/Catalog/Localizable.xcstrings",
        "path = Catalog/Localizable.xcstrings",
        "there is no Catalog",
    ),
    (
        PBXPROJ,
        "\t\t\t\t7E4D00000000000000000022 /* Frameworks */,\n",
        "",
        "no PBXFrameworksBuildPhase",
    ),
    (
        PBXPROJ,
        "\t\t\t\t7E4D00000000000000000045 /* TendKit in Frameworks */,\n",
        "",
        "does not link TendKit",
    ),
    (
        PBXPROJ,
        "\t\t\t\t7E4D00000000000000000048 /* PrivacyInfo.xcprivacy in Resources */,\n",
        "",
        "PrivacyInfo",
    ),
    (
        PBXPROJ,
        "\t\t\t\t7E4D00000000000000000020 /* TendWidgets */,\n\t\t\t);\n\t\t};",
        "\t\t\t);\n\t\t};",
        "no target TendWidgets",
    ),
    (PBXPROJ, "\t\t\t\tes,\n", "", "language es"),
    (PBXPROJ, "relativePath = .;", "relativePath = ../app;", "no package in"),
    (PBXPROJ, "productName = TendUI;", "productName = TendViews;", "no product TendViews"),
    (
        PBXPROJ,
        "com.apple.product-type.app-extension",
        "com.apple.product-type.framework",
        "TendWidgets is no",
    ),
    (
        "Tend.xcodeproj/xcshareddata/xcschemes/TendPhone.xcscheme",
        "7E4D00000000000000000010",
        "7E4D00000000000000000099",
        "the scheme TendPhone names no target",
    ),
    ("Config/Shared.xcconfig", "SWIFT_VERSION = 6.0", "SWIFT_VERSION = 5.0", "SWIFT_VERSION"),
    (
        "Config/Shared.xcconfig",
        "IPHONEOS_DEPLOYMENT_TARGET = 17.0",
        "IPHONEOS_DEPLOYMENT_TARGET = 18.0",
        "IPHONEOS_DEPLOYMENT_TARGET",
    ),
    ("Config/App.xcconfig", "#include \"Shared.xcconfig\"", "", "SWIFT_VERSION"),
    (PBXPROJ, "name = TendPhone;", "name = Tend;", "no target TendPhone"),
    ("Config/App.xcconfig", "PRODUCT_MODULE_NAME = TendApp", "", "PRODUCT_MODULE_NAME"),
    ("Config/App.xcconfig", "NAME = TendApp", "NAME = TendKit", "PRODUCT_MODULE_NAME"),
    ("Config/Widgets.xcconfig", "app.tend.widgets", "app.other.widgets", "not below the app's"),
    ("Config/Widgets.xcconfig", "Config/Widgets-Info.plist", "Config/Info.plist", "INFOPLIST_FILE"),
    (
        "Config/App-Info.plist",
        "NSFaceIDUsageDescription",
        "NSFaceUsageDescription",
        "NSFaceIDUsageDescription",
    ),
    (
        "Config/App-Info.plist",
        "<string>tend</string>\n\t\t\t</array>\n\t\t</dict>\n\t</array>\n\t<key>ITS",
        "<string>tent</string>\n\t\t\t</array>\n\t\t</dict>\n\t</array>\n\t<key>ITS",
        "the scheme of AppLink",
    ),
    ("Config/App-Info.plist", "public.zip-archive", "public.folder", "lacks public.zip-archive"),
    ("Config/App-Info.plist", "app.tend.backup", "app.tend.copy", "app.tend.backup"),
    ("Config/App-Info.plist", "public.plain-text", "public.text", "lacks public.plain-text"),
    (
        "Config/App-Info.plist",
        "<key>UIApplicationSupportsMultipleScenes</key>\n\t\t<false/>",
        "<key>UIApplicationSupportsMultipleScenes</key>\n\t\t<true/>",
        "MultipleScenes",
    ),
    ("Config/App-Info.plist", "<string>Launch</string>", "<string>White</string>", "launch screen"),
    (
        "Config/App.xcconfig",
        "PRODUCT_NAME = Tend\n",
        "PRODUCT_NAME = Tend\nINFOPLIST_KEY_UILaunchScreen_Generation = YES\n",
        "UILaunchScreen_Generation writes over",
    ),
    ("Config/App-Info.plist", "NSSupportsLiveActivities", "NSAppTransportSecurity", "network"),
    (
        "Config/App.entitlements",
        "NSFileProtectionCompleteUntilFirstUserAuthentication",
        "NSFileProtectionNone",
        "default-data-protection",
    ),
    ("Config/Widgets.entitlements", "group.app.tend", "group.app.other", "SharedFolder"),
    (
        "Config/Widgets.entitlements",
        "<dict>",
        "<dict><key>com.apple.developer.icloud-services</key><string>CloudKit</string>",
        "nothing else",
    ),
    (
        "Config/PrivacyInfo.xcprivacy",
        "<key>NSPrivacyTracking</key>\n\t<false/>",
        "<key>NSPrivacyTracking</key>\n\t<true/>",
        "NSPrivacyTracking",
    ),
    (
        "Config/PrivacyInfo.xcprivacy",
        "NSPrivacyAccessedAPICategoryUserDefaults",
        "NSPrivacyAccessedAPICategoryDiskSpace",
        "UserDefaults",
    ),
    ("App/Assets.xcassets/AppIcon.appiconset/Contents.json", "AppIcon.png", "Icon.png", "Icon.png"),
    ("Shared/SharedFolder.swift", "group.app.tend", "group.app.tent", "SharedFolder"),
    (
        "Shared/Intents.swift",
        "\"intent_log_feed\"",
        "\"intent_feed\"",
        "\"intent_feed\" has no words in en",
    ),
    (
        "Widgets/Controls.swift",
        ".description(\"control_sleep_detail\")",
        ".description(\"control_detail\")",
        "control_detail",
    ),
    ("App/TendShortcuts.swift", "Log a feed in", "Log a meal in", "Log a meal in"),
    (
        "App/AppShortcuts.xcstrings",
        "Notiere eine Mahlzeit in ${applicationName}",
        "Notiere eine Mahlzeit",
        "in de needs",
    ),
    (
        "App/AppShortcuts.xcstrings",
        "${child} schläft in ${applicationName}",
        "Das Baby schläft in ${applicationName}",
        "in de lost ${child}",
    ),
    (
        "App/TendShortcuts.swift",
        "\\(\\.$child) woke up",
        "\\(\\.$child) is up",
        "${child} is up in",
    ),
    (
        "Config/App-Info.plist",
        "SupportsMultipleScenes</key>\n\t\t<false/>",
        "SupportsMultipleScenes</key>\n\t\t<true/>",
        "one window",
    ),
    ("App/InfoPlist.xcstrings", "Para abrir el diario", "", "NSFaceIDUsageDescription"),
    (
        PLATFORM,
        "        #else\n        listStyle(.insetGrouped)\n        #endif",
        "        #endif\n        listStyle(.insetGrouped)",
        "a Mac has no .insetGrouped",
    ),
    (
        PLATFORM,
        "datePickerStyle(.wheel)",
        "labelsHidden().searchable(text: words)",
        "Platform.swift: .searchable( is bright",
    ),
    (
        PLATFORM,
        "datePickerStyle(.compact)",
        "tint(Look(light: .system, system: .light).role.primary)",
        "use InChosenLight",
    ),
    (
        PLATFORM,
        "import SwiftUI\n",
        "import SwiftUI\nlet rows = List { EmptyView() }\n",
        "its list lies on",
    ),
    (
        PLATFORM,
        "datePickerStyle(.wheel).dimmedAtNight()",
        "Stepper(value: number).datePickerStyle(.wheel)",
        "white at night",
    ),
    ("Widgets/SnapshotProvider.swift", "import TendKit", "import Tend", "import Tend has no place"),
    (
        "App/JournalFolder.swift",
        "import Foundation",
        "import Foundation\nlet session = URLSession.shared",
        "URLSession",
    ),
];

#[test]
fn every_breakage_is_noticed() {
    let mut unnoticed = Vec::new();
    for (file, old, new, said) in BREAKAGES {
        let house = House::new();
        house.change(file, old, new);
        let faults = house.faults();
        if !faults.iter().any(|fault| fault.contains(said)) {
            unnoticed.push(format!("{file}, {new:?}: {faults:#?}"));
        }
    }
    assert!(unnoticed.is_empty(), "{}", unnoticed.join("\n"));
}

#[test]
fn a_file_that_is_gone_is_noticed() {
    for (file, said) in [
        ("Config/App.entitlements", "App.entitlements"),
        ("Config/Widgets.xcconfig", "there is no Config/Widgets.xcconfig"),
        ("App/TendShortcuts.swift", "Siri knows no phrase"),
        ("App/Assets.xcassets/AppIcon.appiconset/AppIcon.png", "1024"),
        ("Tend.xcodeproj/xcshareddata/xcschemes/TendPhone.xcscheme", "no shared scheme"),
        (PBXPROJ, "Tend.xcodeproj: "),
    ] {
        let house = House::new();
        fs::remove_file(house.path(file)).unwrap();
        let faults = house.faults();
        assert!(faults.iter().any(|fault| fault.contains(said)), "{file}: {faults:#?}");
    }
}
