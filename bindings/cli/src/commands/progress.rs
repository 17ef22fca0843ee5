//! The bar of a running import: only on a terminal, only on the error output.

use std::io::{IsTerminal, stderr};
use std::sync::Arc;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use tend::journal::ImportProgress;
use tend::words::Words;

/// A bar that follows an import and vanishes with it.
pub struct Bar(ProgressBar);

impl Bar {
    /// A bar; a hidden one where nobody would see it.
    pub fn new(words: &Words) -> Arc<Self> {
        let target = if stderr().is_terminal() {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        };
        let bar = ProgressBar::with_draw_target(None, target);
        // The pattern is a constant; the plain style is shown should it ever be wrong.
        if let Ok(style) = ProgressStyle::with_template("{msg} {bar:40.magenta} {percent:>3} %") {
            bar.set_style(style.progress_chars("█▉▊▋▌▍▎▏ "));
        }
        bar.set_message(words.say("cli-importing", &[]));
        Arc::new(Self(bar))
    }

    /// Takes the bar away.
    pub fn clear(&self) {
        self.0.finish_and_clear();
    }
}

impl ImportProgress for Bar {
    fn progress(&self, done: u64, total: u64) -> bool {
        self.0.set_length(total);
        self.0.set_position(done);
        true
    }
}
