//! Android's native development kit: where it lies, and its compilers.

use std::path::{Path, PathBuf};

use super::machine::{Machine, Missing};

/// The oldest kit that knows 16 KB pages throughout.
const OLDEST: u32 = 27;

/// How to get one.
const GET: &str = "sdkmanager 'ndk;28.2.13676358', then set ANDROID_NDK_HOME to its folder \
    (or ANDROID_HOME to that of the SDK)";

/// What is written where the kit would stand while there is none.
const STAND_IN: &str = "$ANDROID_NDK_HOME";

/// A kit.
#[derive(Debug, PartialEq, Eq)]
pub struct Ndk {
    programs: PathBuf,
}

impl Ndk {
    /// Finds the kit by its own variables, then as the newest of the SDK.
    pub fn find(machine: &dyn Machine) -> (Self, Option<Missing>) {
        let host = match machine.system() {
            "linux" => "linux-x86_64",
            // One folder serves both kinds of Mac.
            "macos" => "darwin-x86_64",
            other => {
                let missing = Missing::new(
                    format!("a build machine with Linux or macOS, for this is {other}"),
                    "on Windows: run the same command in WSL",
                );
                return (Self::at(Path::new(STAND_IN), "linux-x86_64"), Some(missing));
            }
        };
        let Some(folder) = folder(machine) else {
            let missing = Missing::new("the Android NDK", GET);
            return (Self::at(Path::new(STAND_IN), host), Some(missing));
        };
        let kit = Self::at(&folder, host);
        let old = match revision(machine, &folder) {
            Some(major) if major >= OLDEST => None,
            Some(major) => {
                let what = format!(
                    "an Android NDK of r{OLDEST} or later, for that of \
                    {} is r{major}",
                    folder.display()
                );
                Some(Missing::new(what, GET))
            }
            None => {
                let what = format!("an Android NDK at {}: no source.properties", folder.display());
                Some(Missing::new(what, GET))
            }
        };
        (kit, old)
    }

    fn at(folder: &Path, host: &str) -> Self {
        Self { programs: folder.join("toolchains/llvm/prebuilt").join(host).join("bin") }
    }

    /// The path of one of its programs.
    pub fn program(&self, name: &str) -> String {
        self.programs.join(name).display().to_string()
    }
}

fn folder(machine: &dyn Machine) -> Option<PathBuf> {
    let own = ["ANDROID_NDK_HOME", "ANDROID_NDK_ROOT", "NDK_HOME"];
    if let Some(folder) = own.iter().find_map(|name| machine.variable(name)) {
        return Some(folder.into());
    }
    let sdk =
        ["ANDROID_HOME", "ANDROID_SDK_ROOT"].iter().find_map(|name| machine.variable(name))?;
    let kits = Path::new(&sdk).join("ndk");
    let newest = machine.names(&kits).into_iter().max_by_key(|name| version(name))?;
    Some(kits.join(newest))
}

/// `27.2.12479018` as numbers, so that 28 is newer than 9.
fn version(name: &str) -> Vec<u64> {
    name.split('.').map(|part| part.parse().unwrap_or(0)).collect()
}

fn revision(machine: &dyn Machine, folder: &Path) -> Option<u32> {
    let properties = machine.text(&folder.join("source.properties"))?;
    let line = properties.lines().find_map(|line| line.strip_prefix("Pkg.Revision"))?;
    line.trim_start_matches([' ', '=']).split('.').next()?.trim().parse().ok()
}
