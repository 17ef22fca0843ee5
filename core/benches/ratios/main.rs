//! Speed as ratios to a floor measured in the same run: `cargo xtask bench`, or one of its parts by
//! name, such as `cargo xtask bench record`.
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
mod record;
#[expect(clippy::unwrap_used, reason = "what cannot be set up cannot be timed")]
mod review;
#[expect(clippy::unwrap_used, reason = "what cannot be set up cannot be timed")]
mod rows;

const SIZES: [i64; 3] = [10_000, 110_000, 1_100_000];

fn main() {
    let asked: Vec<String> = std::env::args().skip(1).filter(|it| !it.starts_with('-')).collect();
    let wanted = |what: &str| asked.is_empty() || asked.iter().any(|it| it == what);
    pairs::heading();
    if wanted("comparison") {
        comparison::eight_weeks();
    }
    if wanted("review") {
        SIZES.into_iter().for_each(review::week);
    }
    if wanted("record") {
        SIZES.into_iter().for_each(record::long);
    }
    if wanted("perform") {
        perform::one_sleep();
    }
    if wanted("import") {
        import::the_real_year();
    }
    if wanted("open") {
        open::five_years();
    }
}
