//! What does not happen every day: growth, firsts, notes, vitamins, and the parents themselves.

use super::Story;
use crate::guide::growth::{Indicator, lms};
use crate::model::{
    ActivityKind, BondingMoment, CENTIMETRES_PER_INCH, CivilDate, DegreeUnit, Degrees, Details,
    GRAMS_PER_POUND, Growth, Length, LengthUnit, MINUTE, MeasuringPosition, Medicine, Milestone,
    Note, ParentMood, SelfCare, Sex, Span, Temperature, TemperatureSite, Weight, WeightUnit,
    Wellbeing,
};

/// Days of age at which the baby was weighed and measured.
const MEASURED: [i64; 4] = [0, 14, 42, 70];
/// The baby lies a little above the median of the WHO children, in standard deviations.
const Z: f64 = 0.3;
/// Notes by day of age.
const NOTES: [(i64, &str); 4] = [
    (3, "made-up-note-home"),
    (33, "made-up-note-wind"),
    (45, "made-up-note-class"),
    (66, "made-up-note-laugh"),
];
/// Firsts by day of age.
const FIRSTS: [(i64, &str); 3] =
    [(40, "made-up-first-smile"), (58, "made-up-first-coo"), (68, "made-up-first-hands")];

impl Story<'_> {
    pub(super) fn growth(&mut self) {
        for day in MEASURED {
            let at =
                self.at(self.born.plus_days(day), if day == 0 { 4 * 60 } else { 10 * 60 + 20 });
            #[expect(clippy::cast_precision_loss, reason = "some dozens of days")]
            let of = |indicator| lms(indicator, Sex::Girl, day as f64).map(|row| row.value_at(Z));
            let growth = Growth {
                weight: of(Indicator::WeightForAge).map(|kg| self.weight(kg)),
                length: of(Indicator::LengthForAge).map(|cm| self.length(cm)),
                position: Some(MeasuringPosition::Lying),
                head: of(Indicator::HeadForAge).map(|cm| self.length(cm)),
            };
            let who = self.parents[0];
            self.moment(at, who, Details::Growth { growth });
        }
    }

    /// What a day brings besides its rounds.
    pub(super) fn moments(&mut self, date: CivilDate) {
        let day = date.days_since(self.born);
        let morning = self.at(date, 9 * 60 + 5);
        let who = self.parent();
        if day >= 10 && self.chance(0.9) {
            let name = self.input.words.say("made-up-vitamin", &[]);
            let medicine = Medicine { name, dose: None, next_dose_minutes: None };
            self.moment(morning, who, Details::Medicine { medicine });
        }
        if day == 56 {
            let name = self.input.words.say("made-up-vaccine", &[]);
            let medicine = Medicine { name, dose: None, next_dose_minutes: None };
            self.moment(morning.plus(95 * MINUTE), who, Details::Medicine { medicine });
            let reading = match self.input.settings.degree_unit {
                DegreeUnit::C => Degrees { amount: 37.4, unit: DegreeUnit::C },
                DegreeUnit::F => Degrees { amount: 99.3, unit: DegreeUnit::F },
            };
            let site = Some(TemperatureSite::Armpit);
            let temperature = Temperature { reading, site };
            let evening = morning.plus(8 * 60 * MINUTE);
            self.moment(evening, who, Details::Temperature { temperature });
        }
        if day > 14 && self.chance(0.3) {
            self.pump(morning.plus(70 * MINUTE));
        }
        if day > 6 && self.chance(0.7) {
            let start = self.at(date, 15 * 60).plus(self.whole(0, 40) * MINUTE);
            let end = start.plus(self.whole(30, 60) * MINUTE);
            self.activity(start, end, ActivityKind::Walk);
        }
        if [45, 52, 59, 66].contains(&day) {
            let start = self.at(date, 10 * 60 + 30);
            self.activity(start, start.plus(60 * MINUTE), ActivityKind::Class);
        }
        for (_, title) in FIRSTS.iter().filter(|(on, _)| *on == day) {
            let milestone = Milestone { title: self.input.words.say(title, &[]) };
            let at = self.at(date, 11 * 60 + 40);
            self.moment(at, who, Details::Milestone { milestone });
        }
        for (_, text) in NOTES.iter().filter(|(on, _)| *on == day) {
            let start = self.at(date, 21 * 60 + 50);
            let details = Details::Note { details: Note { title: None } };
            self.entry(Span::Moment { start }, who, details, Some(text));
        }
        if day % 3 == 1 {
            self.parents_own(date, day);
        }
    }

    /// How the parent is. Never so low for so long that the help card would show.
    fn parents_own(&mut self, date: CivilDate, day: i64) {
        let mood = match day {
            28 | 43 => ParentMood::Low,
            19..=49 => self.one_of(&[ParentMood::Tired, ParentMood::Fine, ParentMood::Tired]),
            _ => self.one_of(&[ParentMood::Fine, ParentMood::Good, ParentMood::Tired]),
        };
        let confidence = match day {
            ..=20 => 2,
            21..=45 => 3,
            _ => 4,
        };
        let care = [SelfCare::Rest, SelfCare::Company, SelfCare::AskedForHelp, SelfCare::Talked];
        let close = [BondingMoment::Cuddle, BondingMoment::EyeContact, BondingMoment::KnewMyVoice];
        let smiled = day > 40;
        let wellbeing = Wellbeing {
            mood: Some(mood),
            confidence: (day % 2 == 0).then_some(confidence),
            self_care: vec![self.one_of(&care)],
            bonding: vec![if smiled { BondingMoment::Smile } else { self.one_of(&close) }],
            memory: (day == 43).then(|| self.input.words.say("made-up-memory", &[])),
        };
        let (at, who) = (self.at(date, 22 * 60 + 10), self.parents[0]);
        self.moment(at, who, Details::Wellbeing { wellbeing });
    }

    fn weight(&self, kg: f64) -> Weight {
        match self.input.settings.weight_unit {
            WeightUnit::Kg => Weight { amount: hundredth(kg), unit: WeightUnit::Kg },
            WeightUnit::G => Weight { amount: (kg * 100.0).round() * 10.0, unit: WeightUnit::G },
            WeightUnit::Lb => {
                Weight { amount: hundredth(kg * 1000.0 / GRAMS_PER_POUND), unit: WeightUnit::Lb }
            }
        }
    }

    fn length(&self, cm: f64) -> Length {
        match self.input.settings.length_unit {
            LengthUnit::Cm => Length { amount: (cm * 2.0).round() / 2.0, unit: LengthUnit::Cm },
            LengthUnit::In => Length {
                amount: (cm / CENTIMETRES_PER_INCH * 4.0).round() / 4.0,
                unit: LengthUnit::In,
            },
        }
    }
}

fn hundredth(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}
