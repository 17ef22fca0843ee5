//! The core as Swift packages take it: generated code and a static library.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::bindings::{Language, Profile, generate};
use crate::run;

/// Where generated files go in the package of the layer.
const PLACES: [(&str, &str); 2] =
    [("TendCore.swift", "Sources/TendCore"), ("TendCoreFFI.h", "Sources/TendCoreFFI/include")];

/// The name of the static library in its folder.
pub const LIBRARY: &str = "libtend_bindings.a";

/// Builds the library, generates Swift, and puts both where the packages look. Returns the folder
/// of the static library, which is named after what is in it: Swift's package manager links anew
/// only when the command changes. `None` when a build failed and said so.
pub fn place() -> io::Result<Option<PathBuf>> {
    if !generate(&[Language::Swift], Profile::Debug) {
        return Ok(None);
    }
    let layer = run::root().join("bindings/swift");
    for (name, place) in PLACES {
        put(&Language::Swift.folder().join(name), &layer.join(place).join(name))?;
    }
    let library = Profile::Debug.folder().join(LIBRARY);
    keep(&library, &run::target().join("swift/core")).map(Some)
}

/// Copies a file unless it is there already: a new date alone would compile everything anew.
pub fn put(from: &Path, to: &Path) -> io::Result<()> {
    let new = fs::read(from)?;
    if fs::read(to).is_ok_and(|old| old == new) {
        return Ok(());
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(to, new)
}

/// Keeps a copy of the library in a folder named after its contents, and no other.
pub fn keep(library: &Path, among: &Path) -> io::Result<PathBuf> {
    let folder = among.join(fingerprint(library)?);
    if !folder.join(LIBRARY).exists() {
        match fs::remove_dir_all(among) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => fs::create_dir_all(&folder)?,
        }
        let arriving = folder.join("arriving");
        fs::copy(library, &arriving)?;
        fs::rename(arriving, folder.join(LIBRARY))?;
    }
    Ok(folder)
}

fn fingerprint(file: &Path) -> io::Result<String> {
    let mut hasher = DefaultHasher::new();
    let mut file = fs::File::open(file)?;
    let mut part = vec![0; 1 << 20];
    loop {
        match file.read(&mut part)? {
            0 => return Ok(format!("{:016x}", hasher.finish())),
            read => hasher.write(&part[..read]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_library_gets_a_new_folder_and_the_old_one_goes() {
        let folder = std::env::temp_dir().join(format!("tend-xtask-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (library, among) = (folder.join("built.a"), folder.join("core"));
        fs::write(&library, "first").unwrap();
        let first = keep(&library, &among).unwrap();
        assert_eq!(keep(&library, &among).unwrap(), first);
        fs::write(&library, "second").unwrap();
        let second = keep(&library, &among).unwrap();
        assert_ne!(second, first);
        assert_eq!(fs::read_to_string(second.join(LIBRARY)).unwrap(), "second");
        assert!(!first.exists());
        fs::remove_dir_all(&folder).unwrap();
    }
}
