//! Tend from a terminal.
mod args;
use clap::Parser;
fn main() {
    let tend = args::Tend::parse();
    drop(tend);
}
