//! The library that is measured: for the processor of phones, linked and stripped as theirs is, on
//! a machine with Linux and no kit of Android or Apple.

use std::env::consts::ARCH;
use std::path::{Path, PathBuf};

use super::Made;
use super::library::{built, compile, link};
use super::machine::{Machine, Missing, ThisMachine, target_folder};
use super::plan::{self, Action, Call};
use crate::run::{self, say};

/// What phones have, with the C library of Linux.
const TARGET: &str = "aarch64-unknown-linux-gnu";

/// How the names of its compiler and its tools begin.
const TOOLS: &str = "aarch64-linux-gnu";

/// Where Debian keeps it.
const PACKAGES: [&str; 2] = ["gcc-aarch64-linux-gnu", "libc6-dev-arm64-cross"];

/// The library, relative to the top of the repository.
#[derive(Debug)]
pub struct Stripped {
    /// With the names of its functions.
    pub with_symbols: PathBuf,
    /// Without what only tools read.
    pub stripped: PathBuf,
}

/// Builds it, and installs the compiler where there is none; `None` when that fails.
pub fn to_measure() -> Option<Stripped> {
    if ThisMachine.system() == "linux" && !has_compiler(&ThisMachine) {
        // What could not be installed is told below.
        run::installs(&PACKAGES);
    }
    let Made { missing, plan } = package(&ThisMachine);
    missing.iter().for_each(say);
    (missing.is_empty() && plan::carry_out(&plan)).then(|| paths(&ThisMachine))
}

fn paths(machine: &dyn Machine) -> Stripped {
    let folder = target_folder(machine);
    let with_symbols = built(&folder, TARGET).with_extension("so");
    Stripped { with_symbols, stripped: folder.join("size/libtend_bindings.so") }
}

/// What is missing, and how it is made.
pub fn package(machine: &dyn Machine) -> Made {
    let Stripped { with_symbols, stripped } = paths(machine);
    let whole = built(&target_folder(machine), TARGET);
    let compiler = format!("{TOOLS}-gcc");
    let link = link(&compiler, &whole, &with_symbols)
        // The linker that comes with Rust packs addresses as Android's does.
        .with(&["-fuse-ld=lld", &format!("-B{}", linkers(machine).display())])
        .with(&["-Wl,-z,pack-relative-relocs", "-lgcc_s"]);
    let strip = Call::new(&format!("{TOOLS}-strip"), &["--strip-unneeded"]).path(&stripped);
    let plan = vec![
        Action::Run(compile(TARGET).set("CC_aarch64_unknown_linux_gnu", compiler)),
        Action::Run(link),
        Action::Copy { from: with_symbols, to: stripped },
        Action::Run(strip),
    ];
    Made { missing: missing(machine), plan }
}

/// Where Rust keeps its linker under the name that a C compiler looks for.
fn linkers(machine: &dyn Machine) -> PathBuf {
    let root = machine.answer("rustc", &["--print", "sysroot"]).unwrap_or_default();
    let host = format!("{ARCH}-unknown-linux-gnu");
    Path::new(root.trim()).join("lib/rustlib").join(host).join("bin/gcc-ld")
}

fn missing(machine: &dyn Machine) -> Vec<Missing> {
    if machine.system() != "linux" {
        let what = format!("a machine with Linux, for this is {}", machine.system());
        return vec![Missing::new(what, "in a container of Debian: cargo xtask size")];
    }
    if has_compiler(machine) {
        return Vec::new();
    }
    let get = format!("apt-get install {}", PACKAGES.join(" "));
    vec![Missing::new("a C compiler for the processor of phones", get)]
}

fn has_compiler(machine: &dyn Machine) -> bool {
    machine.answer(&format!("{TOOLS}-gcc"), &["--version"]).is_some()
}
