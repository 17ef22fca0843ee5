//! Made-up families as in nof1_simulation.json: one night each evening, its longest sleep with a
//! standard deviation of 60 minutes, 2 minutes longer each day, a night like the night before
//! (autoregressive of order one), and massages by one of four habits. The study names the habits;
//! what is told here beyond that was chosen so that its mean estimates come out.

use tend::review::comparison::{Labelled, Random};

/// When a family gives a massage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Habit {
    /// Each evening a coin decides.
    Coin,
    /// More and more often: from 2 evenings in 10 to 8 in 10 along a straight line.
    Drift,
    /// None in the first half, every evening in the second.
    Ab,
    /// The same three days of every week, next to each other.
    Weekend,
}

impl Habit {
    /// Its name in the study.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Coin => "coin",
            Self::Drift => "drift",
            Self::Ab => "ab",
            Self::Weekend => "weekend",
        }
    }
}

/// What a family is made from.
#[derive(Clone, Copy, Debug)]
pub struct Family {
    /// Evenings.
    pub evenings: u32,
    /// When there is a massage.
    pub habit: Habit,
    /// How alike two nights in a row are, from 0 to 1.
    pub likeness: f64,
    /// Minutes by which the longest sleep grows each day.
    pub growth: f64,
    /// Minutes that a massage truly adds.
    pub effect: f64,
}

/// Standard deviation of a night in minutes. A guess of the study, not a finding.
const SPREAD: f64 = 60.0;

impl Family {
    /// The evenings of one family, with both kinds at least twice.
    pub fn live(&self, random: &mut Random) -> Vec<Labelled> {
        loop {
            let labels: Vec<bool> =
                (0..self.evenings).map(|day| self.massage(day, random)).collect();
            let with = labels.iter().filter(|&&massage| massage).count();
            if with >= 2 && labels.len() - with >= 2 {
                return self.nights(&labels, random);
            }
        }
    }

    fn massage(&self, day: u32, random: &mut Random) -> bool {
        let share = f64::from(day) / f64::from(self.evenings - 1);
        match self.habit {
            Habit::Coin => random.unit() < 0.5,
            Habit::Drift => random.unit() < 0.2 + 0.6 * share,
            Habit::Ab => day >= self.evenings / 2,
            Habit::Weekend => day % 7 >= 4,
        }
    }

    fn nights(&self, labels: &[bool], random: &mut Random) -> Vec<Labelled> {
        let own = (1.0 - self.likeness * self.likeness).sqrt();
        let mut mood = normal(random);
        labels
            .iter()
            .zip(0_u32..)
            .map(|(&massage, day)| {
                let value = 240.0
                    + SPREAD * mood
                    + self.growth * f64::from(day)
                    + self.effect * f64::from(u8::from(massage));
                mood = self.likeness * mood + own * normal(random);
                Labelled { day, massage, value }
            })
            .collect()
    }
}

/// A number of the standard normal distribution (Box and Muller 1958).
fn normal(random: &mut Random) -> f64 {
    let radius = (-2.0 * (1.0 - random.unit()).ln()).sqrt();
    radius * (std::f64::consts::TAU * random.unit()).cos()
}
