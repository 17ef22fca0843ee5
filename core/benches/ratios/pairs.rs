//! Two things timed in turn.

use std::time::{Duration, Instant};

/// Prints the heading of the table.
pub fn heading() {
    line("what", "journal", "floor", "ratio", "goal");
}

/// Runs `journal` and `floor` in turn `runs` times after one warm-up of each, and prints a row.
pub fn compare(
    what: &str,
    goal: &str,
    runs: usize,
    mut journal: impl FnMut(),
    mut floor: impl FnMut(),
) {
    journal();
    floor();
    let (mut ours, mut bare, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..runs {
        let (a, b) = (time(&mut journal), time(&mut floor));
        ratios.push(a.as_secs_f64() / b.as_secs_f64());
        ours.push(a);
        bare.push(b);
    }
    ratios.sort_by(f64::total_cmp);
    let ratio = ratios[ratios.len() / 2];
    let decimals = if ratio < 0.1 { 4 } else { 2 };
    let ratio = format!("{ratio:.decimals$}×");
    line(what, &show(ours), &show(bare), &ratio, goal);
}

fn time(run: &mut impl FnMut()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

fn show(mut times: Vec<Duration>) -> String {
    times.sort_unstable();
    format!("{:.3} ms", times[times.len() / 2].as_secs_f64() * 1000.0)
}

#[expect(clippy::print_stdout, reason = "the table is what a benchmark is for")]
fn line(what: &str, journal: &str, floor: &str, ratio: &str, goal: &str) {
    println!("{what:<52} {journal:>12} {floor:>12} {ratio:>8}   {goal}");
}
