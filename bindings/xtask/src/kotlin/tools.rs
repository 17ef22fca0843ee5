//! What Kotlin needs on a machine: Maven on a JDK of 17 or later. Maven fetches the rest once and
//! keeps it in the home folder.

use std::path::Path;
use std::process::{Command, Stdio};
use std::{fs, io};

use crate::run;

const OLDEST_JDK: u32 = 17;
const PACKAGES: [&str; 2] = ["maven", "default-jdk-headless"];

/// Finds the tools or installs them.
///
/// # Errors
/// A sentence that says what is missing and how to get it.
pub fn ready() -> Result<(), String> {
    if maven_runs() {
        return Ok(());
    }
    if !run::installs(&PACKAGES) {
        return Err(format!(
            "Maven on a JDK of {OLDEST_JDK} or later is missing and could not be installed; {}",
            "apt-get install maven default-jdk-headless, or brew install maven"
        ));
    }
    if maven_runs() { Ok(()) } else { Err(format!("Maven runs on a JDK older than {OLDEST_JDK}")) }
}

fn maven_runs() -> bool {
    let output = Command::new("mvn").arg("--version").stderr(Stdio::null()).output();
    output.is_ok_and(|output| {
        java_of(&String::from_utf8_lossy(&output.stdout)).is_some_and(|java| java >= OLDEST_JDK)
    })
}

/// The version of Java that Maven says it runs on.
fn java_of(version: &str) -> Option<u32> {
    let (_, java) = version.split_once("Java version: ")?;
    java.split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
}

/// How often a word stands in the sources of a folder; what cannot be read holds none.
pub fn count_in(folder: &Path, extension: &str, word: &str) -> u64 {
    let count = |entry: io::Result<fs::DirEntry>| -> u64 {
        let Ok(path) = entry.map(|entry| entry.path()) else { return 0 };
        if path.is_dir() {
            return count_in(&path, extension, word);
        }
        if path.extension().is_none_or(|found| found != extension) {
            return 0;
        }
        fs::read_to_string(&path).map_or(0, |text| text.matches(word).count() as u64)
    };
    fs::read_dir(folder).map_or(0, |entries| entries.map(count).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_java_is_read_from_what_maven_prints() {
        let said = "Apache Maven 3.8.7\nJava version: 17.0.15, vendor: Debian\nOS name: linux";
        assert_eq!(java_of(said), Some(17));
        assert_eq!(java_of("Apache Maven 3.8.7"), None);
    }

    #[test]
    fn the_tests_of_kotlin_are_counted_where_they_stand() {
        let tests = count_in(&run::root().join("bindings/kotlin/src/test"), "kt", "@Test");
        assert!(tests > 10, "only {tests} were found");
    }
}
