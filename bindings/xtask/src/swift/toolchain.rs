//! Where Swift is on this machine, fetched once when it is nowhere.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::run;

/// A Swift 6 that can be called.
#[derive(Debug)]
pub enum Toolchain {
    /// `swift` as the shell finds it: a Mac, or a machine with its own.
    Own,
    /// Debian's, unpacked into this folder.
    Unpacked(PathBuf),
}

/// Finds Swift 6 or fetches it; the reason when it cannot be had.
pub fn find() -> Result<Toolchain, String> {
    if own_is_six() {
        return Ok(Toolchain::Own);
    }
    if !cfg!(target_os = "linux") {
        return Err("no Swift 6 here: install Xcode 16 or newer".into());
    }
    let unpacked = folder().ok_or("no home folder to keep the compiler in: set TEND_CACHE")?;
    if !unpacked.join(".complete").exists() {
        run::say(format_args!("fetching Swift into {} (560 MB, once)", unpacked.display()));
    }
    match Command::new(tool("get-swift")).arg(&unpacked).status() {
        Ok(status) if status.success() => Ok(Toolchain::Unpacked(unpacked)),
        Ok(_) => Err("Swift could not be fetched, see above".into()),
        Err(error) => Err(format!("get-swift: {error}")),
    }
}

impl Toolchain {
    /// `swift` in `directory`, with the core's static library in `core`.
    pub fn swift(&self, directory: &Path, core: &Path) -> Command {
        let mut command = self.program(Path::new("swift"), directory);
        command.env("TEND_CORE_DIR", core);
        command
    }

    /// A program where Swift's own libraries are found, in `directory`.
    pub fn program(&self, program: &Path, directory: &Path) -> Command {
        let mut command = match self {
            Self::Own => Command::new(program),
            Self::Unpacked(unpacked) => {
                let mut command = Command::new(tool("run-in-swift"));
                command.arg(unpacked).arg(directory).arg(run::root());
                command.arg(run::target()).arg("--").arg(program);
                command
            }
        };
        command.current_dir(directory);
        command
    }
}

fn own_is_six() -> bool {
    let mut ask = Command::new("swift");
    let asked = ask.arg("--version").stdin(Stdio::null()).stderr(Stdio::null()).output();
    asked.is_ok_and(|said| is_six(&String::from_utf8_lossy(&said.stdout)))
}

/// Whether `swift --version` names version 6 or newer.
fn is_six(said: &str) -> bool {
    let version = said.split_once("Swift version ").map(|(_, rest)| rest);
    let major = version.and_then(|version| version.split('.').next()?.parse::<u32>().ok());
    major.is_some_and(|major| major >= 6)
}

/// One copy for all checkouts of a machine.
fn folder() -> Option<PathBuf> {
    let cache = env::var_os("TEND_CACHE").map(PathBuf::from).or_else(|| {
        let user = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
        Some(user.or_else(|| Some(env::home_dir()?.join(".cache")))?.join("tend"))
    })?;
    Some(cache.join("swift"))
}

fn tool(name: &str) -> PathBuf {
    run::root().join("bindings/swift/tools").join(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_and_newer_will_do() {
        let debian = "Swift version 6.0.3 (swift-6.0.3-RELEASE)\nTarget: x86_64-unknown-linux-gnu";
        let apple = "swift-driver version: 1.120.5 Apple Swift version 6.1.2 (swiftlang-6.1.2)";
        assert!(is_six(debian));
        assert!(is_six(apple));
        assert!(is_six("Swift version 10.0"));
        assert!(!is_six("Swift version 5.10.1 (swift-5.10.1-RELEASE)"));
        assert!(!is_six("swift: object storage of OpenStack"));
    }
}
