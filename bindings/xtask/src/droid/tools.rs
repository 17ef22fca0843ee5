//! What the Android app needs on a machine: Maven, a JDK of 21 or later for Robolectric's Android
//! 16, and aapt2 for the resources.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::kotlin::tools as maven;
use crate::run;

/// Android 16 runs on no older one.
const OLDEST_JDK: u32 = 21;

/// Where Debian and Ubuntu keep their JDKs.
const JDKS: &str = "/usr/lib/jvm";

/// The tools as they were found.
#[derive(Debug)]
pub struct Tools {
    jdk: PathBuf,
    build_tools: PathBuf,
}

impl Tools {
    /// The `java` that runs Robolectric.
    pub fn java(&self) -> PathBuf {
        self.jdk.join("bin/java")
    }

    /// The JDK itself.
    pub fn jdk(&self) -> &Path {
        &self.jdk
    }

    /// A program of that JDK.
    pub fn of_jdk(&self, name: &str) -> Command {
        Command::new(self.jdk.join("bin").join(name))
    }

    /// `aapt2` or `zipalign`.
    pub fn of_android(&self, name: &str) -> Command {
        Command::new(self.build_tools.join(name))
    }
}

/// Finds the tools or installs them.
///
/// # Errors
/// A sentence that says what is missing and how to get it.
pub fn find() -> Result<Tools, String> {
    maven::ready()?;
    let jdk = match jdk() {
        Some(jdk) => jdk,
        None => {
            run::installs(&["openjdk-21-jdk-headless"]);
            jdk().ok_or(format!(
                "no JDK of {OLDEST_JDK} or later in JAVA_HOME or {JDKS}, and none could be installed"
            ))?
        }
    };
    Ok(Tools { jdk, build_tools: build_tools()? })
}

/// A JDK of its own wish first, then any that is young enough.
fn jdk() -> Option<PathBuf> {
    let own = env::var_os("JAVA_HOME").map(PathBuf::from);
    let installed = fs::read_dir(JDKS).into_iter().flatten().flatten().map(|entry| entry.path());
    own.into_iter().chain(installed).find(|jdk| {
        fs::read_to_string(jdk.join("release"))
            .is_ok_and(|release| version(&release).is_some_and(|found| found >= OLDEST_JDK))
            && jdk.join("bin/javac").exists()
    })
}

/// The version a JDK says it has, in its file `release`.
fn version(release: &str) -> Option<u32> {
    let (_, rest) = release.split_once("JAVA_VERSION=\"")?;
    rest.split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
}

/// The newest build-tools of an SDK, else Debian's, fetched once.
fn build_tools() -> Result<PathBuf, String> {
    if let Some(found) = of_sdk() {
        return Ok(found);
    }
    let cache = env::var_os("TEND_CACHE").map(PathBuf::from).or_else(|| {
        let user = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
        Some(user.or_else(|| Some(env::home_dir()?.join(".cache")))?.join("tend"))
    });
    let folder = cache.ok_or("no home folder to keep aapt2 in: set TEND_CACHE")?.join("aapt2");
    if folder.join(".complete").exists() {
        return Ok(folder);
    }
    run::say(format_args!("fetching aapt2 into {} (9 MB, once)", folder.display()));
    let get = run::root().join("android/app/tools/get-aapt2");
    if run::succeeds(Command::new(get).arg(&folder)) {
        Ok(folder)
    } else {
        Err("aapt2 could not be fetched, see above".into())
    }
}

fn of_sdk() -> Option<PathBuf> {
    let sdk = env::var_os("ANDROID_HOME").or_else(|| env::var_os("ANDROID_SDK_ROOT"))?;
    let versions = fs::read_dir(Path::new(&sdk).join("build-tools")).ok()?;
    let mut found: Vec<PathBuf> = versions.flatten().map(|entry| entry.path()).collect();
    found.retain(|folder| folder.join("aapt2").exists());
    found.sort();
    found.pop()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_a_jdk_is_read_from_its_own_file() {
        let release = "IMPLEMENTOR=\"Eclipse Adoptium\"\nJAVA_VERSION=\"25.0.1\"\n";
        assert_eq!(version(release), Some(25));
        assert_eq!(version("JAVA_VERSION=\"17.0.15\""), Some(17));
        assert_eq!(version(""), None);
    }
}
