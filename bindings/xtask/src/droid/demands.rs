//! What the libraries of the app demand of a build with Gradle, which refuses it otherwise: to be
//! compiled for an Android that is new enough, by an Android plugin that is.

use std::path::Path;
use std::{fs, io};

use super::catalogue;

/// Where an AAR writes down what it demands.
pub const FILE: &str = "META-INF/com/android/build/gradle/aar-metadata.properties";

/// What may be demanded, and the version of the catalogue that has to reach it.
const KEYS: [(&str, &str); 2] =
    [("minCompileSdk", "android-compile"), ("minAndroidGradlePluginVersion", "agp")];

/// Holds the catalogue against what every unpacked library demands.
pub fn hold(unpacked: &Path) -> io::Result<()> {
    for library in fs::read_dir(unpacked)? {
        let library = library?.path();
        let Ok(demands) = fs::read_to_string(library.join(FILE)) else { continue };
        for (key, version) in KEYS {
            let has = catalogue(version)?;
            if let Some(demanded) = demanded(&demands, key)
                && !reaches(&has, demanded)
            {
                let name = library.file_name().unwrap_or_default().display();
                return Err(io::Error::other(format!(
                    "{name} demands {version} {demanded}, the catalogue has {has}"
                )));
            }
        }
    }
    Ok(())
}

/// The value of a key.
fn demanded<'a>(properties: &'a str, key: &str) -> Option<&'a str> {
    properties.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('=')).map(str::trim)
}

/// Whether a version is at least another one, number by number.
pub fn reaches(version: &str, demanded: &str) -> bool {
    let numbers = |text: &str| -> Vec<u32> {
        text.split(['.', '-']).map_while(|number| number.parse().ok()).collect()
    };
    numbers(version) >= numbers(demanded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_for_a_newer_android_is_refused() {
        let demands = "aarFormatVersion=1.0\nminCompileSdk=37\nminCompileSdkExtension=0\n\
                       minAndroidGradlePluginVersion=9.1.0\n";
        assert_eq!(demanded(demands, "minCompileSdk"), Some("37"));
        assert_eq!(demanded(demands, "minAndroidGradlePluginVersion"), Some("9.1.0"));
        assert_eq!(demanded(demands, "minSdk"), None);
        assert!(!reaches("36", "37") && reaches("37", "37"));
        assert!(reaches("9.4.1", "9.1.0") && !reaches("9.1.0", "9.10.0"));
    }
}
