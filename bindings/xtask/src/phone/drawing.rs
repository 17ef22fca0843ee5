//! What Skia loads to draw, into memory too: a fresh Linux lacks it.

use std::env::consts::OS;
use std::process::Command;

use crate::run;

/// The libraries, and where Debian keeps each.
const LIBRARIES: [(&str, &str); 2] = [("libGL.so.1", "libgl1"), ("libX11.so.6", "libx11-6")];

/// Installs what is missing. Where that fails, the tests end with the name of the library.
pub fn ready() {
    // Its folder is not on everyone's path.
    let known = Command::new("/sbin/ldconfig").arg("-p").output();
    let known = known.map(|known| String::from_utf8_lossy(&known.stdout).into_owned());
    let missing = missing(&known.unwrap_or_default());
    if OS == "linux" && !missing.is_empty() {
        run::installs(&missing);
    }
}

/// The packages of the libraries that are not among those the loader knows.
fn missing(known: &str) -> Vec<&'static str> {
    let absent = LIBRARIES.iter().filter(|(library, _)| !known.contains(library));
    absent.map(|(_, package)| *package).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_loader_does_not_know_is_installed() {
        let known = "2 libs found\n\tlibGL.so.1 (libc6,x86-64) => /lib/libGL.so.1\n";
        assert_eq!(missing(known), ["libx11-6"]);
        assert_eq!(missing(""), ["libgl1", "libx11-6"]);
    }
}
