//! What git keeps, against what a build makes and what only one phone has.

use std::io;
use std::path::Path;
use std::process::Command;

/// Endings of what compilers and packagers write.
const BUILT: [&str; 11] =
    ["a", "aar", "apk", "class", "dex", "dylib", "jar", "klib", "o", "rlib", "so"];

/// Every file that git keeps below `root`, by its name from there; none where there is no git.
///
/// # Errors
/// When git cannot be started.
pub fn files(root: &Path) -> io::Result<Vec<String>> {
    if !root.join(".git").exists() {
        return Ok(Vec::new());
    }
    let listed = Command::new("git").arg("-C").arg(root).args(["ls-files", "-z"]).output()?;
    let names = String::from_utf8_lossy(&listed.stdout).into_owned();
    Ok(names.split_terminator('\0').map(str::to_owned).collect())
}

/// Whether a file is what a build makes. Gradle's own wrapper is kept, as Gradle asks.
#[must_use]
pub fn is_built(file: &str) -> bool {
    let built = |ending: &str| BUILT.contains(&ending);
    let folders =
        file.split('/').rev().skip(1).any(|folder| ["target", ".gradle"].contains(&folder));
    let ending = file.rsplit('/').next().and_then(|name| name.rsplit_once('.'));
    folders
        || (ending.is_some_and(|(_, ending)| built(ending))
            && !file.ends_with("gradle/wrapper/gradle-wrapper.jar"))
}

/// The lines of a Kotlin file that import what only Android has; `androidx` runs on a desktop too.
#[must_use]
pub fn android_imports(source: &str) -> Vec<&str> {
    let only_android = |line: &&str| line.starts_with("import android.");
    source.lines().map(str::trim_start).filter(only_android).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_build_makes_is_told_from_what_is_written() {
        for built in ["target/x.txt", "android/ui/target/classes/A.kt", "a/B.class", "x/lib.jar"] {
            assert!(is_built(built), "{built}");
        }
        for written in ["core/src/a.rs", "target.md", "android/ui/src/test/goldens/today.png"] {
            assert!(!is_built(written), "{written}");
        }
        assert!(!is_built("android/gradle/wrapper/gradle-wrapper.jar"));
    }

    #[test]
    fn androidx_is_no_import_of_android() {
        let source = "import androidx.compose.ui.Modifier\nimport android.content.Context\n";
        assert_eq!(android_imports(source), ["import android.content.Context"]);
    }
}
