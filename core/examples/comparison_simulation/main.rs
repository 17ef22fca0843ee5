//! Does the comparison err as often as it says, and no more? `cargo xtask verify`.
//!
//! Made-up families, seeded, are compared as the journal compares them; how often a difference is
//! called clear is held against the study in nof1_simulation.json (1,000 families a row), for a
//! plain shuffle of all evenings, inside the weeks, and beside the day of age. A row that differs
//! from the study by more than chance allows makes the exit code 1.

mod families;
mod rates;
mod study;

use std::process::ExitCode;

use families::{Family, Habit};
use rates::{Rate, Rates};
use tend::model::CivilDate;
use tend::review::comparison::{Evening, Experiment, Labelled, Random, compare};

fn main() -> ExitCode {
    let mut outside = Vec::new();
    heading();
    for row in study::rows() {
        let family = row.family();
        let rates = rates::of(&family);
        line(&family, &rates, &row);
        outside.extend(row.differences(&rates).into_iter().map(|what| (family, what)));
    }
    say("");
    for habit in [Habit::Ab, Habit::Weekend] {
        let refused = refused(habit);
        say(&format!("{habit:?}: the journal refuses {refused} of {FAMILIES} families"));
        if refused < FAMILIES {
            outside.push((family(habit, 0.4), "not refused".to_owned()));
        }
    }
    let coin = experiment();
    say(&format!("experiment of four weeks, nights alike 0.4: {coin} called clear (5 % at most)"));
    if !coin.may_be(0.05) {
        outside.push((family(Habit::Coin, 0.4), format!("experiment {coin}")));
    }
    say("");
    for (family, what) in &outside {
        say(&format!("outside: {family:?}: {what}"));
    }
    if outside.is_empty() {
        say("every rate is that of the study within chance");
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Families of the checks beside the study.
const FAMILIES: u32 = 1_000;

const fn family(habit: Habit, likeness: f64) -> Family {
    Family { evenings: 28, habit, likeness, growth: 2.0, effect: 0.0 }
}

fn journal(evenings: &[Labelled]) -> Vec<Evening> {
    let of = |evening: &Labelled| Evening {
        date: first().plus_days(i64::from(evening.day)),
        massage: Some(evening.massage),
        value: Some(evening.value),
    };
    evenings.iter().map(of).collect()
}

fn first() -> CivilDate {
    CivilDate(chrono::NaiveDate::default())
}

fn refused(habit: Habit) -> u32 {
    let mut random = Random::from_values([28, habit as u64]);
    let one = |_| u32::from(compare(&journal(&family(habit, 0.4).live(&mut random))).is_err());
    (0..FAMILIES).map(one).sum()
}

/// Four weeks by the coin, without an effect, with growth and bad nights in a row.
fn experiment() -> Rate {
    let mut random = Random::from_values([28, 4]);
    let clear = (0..FAMILIES).filter(|_| {
        let coins = Experiment { seed: random.next(), first: first() };
        let nights = family(Habit::Coin, 0.4).live(&mut random);
        let found = coins.compare(&journal(&nights), first().plus_days(28));
        found.is_ok_and(|found| found.is_clear())
    });
    Rate::of(clear.count(), FAMILIES)
}

fn heading() {
    say(&format!(
        "{:>3} {:<8} {:>5} {:>6}   {:>15} {:>15} {:>15}   {:>13} {:>13} {:>8}",
        "n",
        "habit",
        "alike",
        "effect",
        "plain shuffle",
        "inside weeks",
        "beside the day",
        "mean",
        "spread",
        "covered"
    ));
}

/// Ours, and the study's in brackets.
fn line(family: &Family, ours: &Rates, study: &study::Row) {
    let rate = |ours: Option<Rate>, study: Option<f64>| match (ours, study) {
        (Some(ours), Some(study)) => format!("{:.3} ({study:.3})", ours.share),
        (Some(ours), None) => format!("{:.3}", ours.share),
        (None, _) => "none".to_owned(),
    };
    let minutes = |ours: f64, study: Option<f64>| {
        study.map_or_else(String::new, |study| format!("{ours:.1} ({study:.1})"))
    };
    say(&format!(
        "{:>3} {:<8} {:>5.1} {:>6.0}   {:>15} {:>15} {:>15}   {:>13} {:>13} {:>8}",
        family.evenings,
        format!("{:?}", family.habit).to_lowercase(),
        family.likeness,
        family.effect,
        rate(Some(ours.shuffled), Some(study.perm_naive)),
        rate(ours.within_weeks, study.perm_week),
        rate(ours.beside_the_day, study.perm_week_detr),
        minutes(ours.mean, study.mean_est_week),
        minutes(ours.spread, study.sd_est_week),
        ours.covered.map_or_else(String::new, |rate| format!("{:.3}", rate.share)),
    ));
}

#[expect(clippy::print_stdout, reason = "the table is what this is for")]
fn say(line: &str) {
    println!("{line}");
}
