//! The letters of the pictures: Roboto, as Android has it.

use std::process::Command;

use crate::run::{self, say};

/// Debian's Roboto. Its hinted sister differs from letter to letter.
const PACKAGES: [&str; 2] = ["fontconfig", "fonts-roboto-unhinted"];

/// Finds Roboto or installs it; says loudly what is left out without it.
pub fn ready() {
    if roboto_is_there() || (run::installs(&PACKAGES) && roboto_is_there()) {
        return;
    }
    say("PICTURES SKIPPED: Roboto is missing; apt-get install fonts-roboto-unhinted");
}

fn roboto_is_there() -> bool {
    let found = Command::new("fc-list").args(["Roboto:style=Regular", "file"]).output();
    found.is_ok_and(|found| found.stdout.windows(6).any(|word| word == b"Roboto"))
}
