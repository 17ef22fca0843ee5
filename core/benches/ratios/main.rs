//! Speed as ratios to a floor measured in the same run: `cargo xtask bench`.
//!
//! Each row runs the journal and its floor in turn and gives the median of each, and the median
//! of the ratios pair by pair: a slow moment of the machine slows both.

#[expect(clippy::unwrap_used, reason = "what cannot be set up cannot be timed")]
mod comparison;
#[expect(clippy::unwrap_used, reason = "what cannot be set up cannot be timed")]
mod family;
#[expect(clippy::unwrap_used, reason = "what cannot be set up cannot be timed")]
mod import;
#[expect(clippy::unwrap_used, reason = "what cannot be set up cannot be timed")]
mod open;
mod pairs;
#[expect(clippy::unwrap_used, reason = "what cannot be set up cannot be timed")]
mod perform;
#[expect(clippy::unwrap_used, reason = "what cannot be set up cannot be timed")]
mod review;
#[expect(clippy::unwrap_used, reason = "what cannot be set up cannot be timed")]
mod rows;

fn main() {
    pairs::heading();
    comparison::eight_weeks();
    for entries in [10_000, 110_000, 1_100_000] {
        review::week(entries);
    }
    perform::one_sleep();
    import::the_real_year();
    open::five_years();
}
