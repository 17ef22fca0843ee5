//! Values made by chance from a seed, of every type that crosses.

use std::path::Path;

use uniffi::Lower;

use crate::json::Hand;
use crate::masks::Masks;
use crate::names::Names;
use crate::play::{lift, surface_of};
use crate::scenario::StoryError;
use crate::surface::{Field, Shape, Surface};
use crate::value::{Fields, Value, record, variants};
use crate::{Answer, Call, UniFfiTag};

/// Calls and answers made by chance, the same for the same seed.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct MadeValues {
    /// Calls, each variant in turn.
    pub calls: Vec<Call>,
    /// Answers, each variant in turn.
    pub answers: Vec<Answer>,
}

/// Makes `rounds` of each variant of calls and answers.
///
/// # Errors
/// [`StoryError`] when the library cannot be read, or has a type nobody makes yet.
#[uniffi::export]
pub fn made_values(library: String, seed: u64, rounds: u32) -> Result<MadeValues, StoryError> {
    let surface = surface_of(Path::new(&library))?;
    let mut chance = Chance { state: seed, surface: &surface };
    let (mut calls, mut answers) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        for bytes in chance.each_variant("Call")? {
            calls.push(lift(&bytes)?);
        }
        for bytes in chance.each_variant("Answer")? {
            answers.push(lift(&bytes)?);
        }
    }
    Ok(MadeValues { calls, answers })
}

/// The text of [`made_values`], made without leaving Rust.
///
/// # Errors
/// As [`made_values`].
#[uniffi::export]
pub fn texts_of_made(library: String, seed: u64, rounds: u32) -> Result<Vec<String>, StoryError> {
    let values = made_values(library.clone(), seed, rounds)?;
    texts_of(library, values)
}

/// Such values as text, one for each call and then for each answer.
///
/// # Errors
/// [`StoryError`] when the library cannot be read.
#[uniffi::export]
pub fn texts_of(library: String, values: MadeValues) -> Result<Vec<String>, StoryError> {
    let surface = surface_of(Path::new(&library))?;
    let mut texts = Vec::new();
    let mut add = |name: &str, bytes: &[u8]| {
        let mut rest = bytes;
        let value = Value::read(&surface, &Shape::Enum(name.to_owned()), &mut rest)?;
        let mut hand = Hand {
            names: Names::default(),
            masks: Masks::new(Path::new("<folder>"), Path::new("<files>")),
            zone: chrono_tz::Tz::UTC,
        };
        texts.push(hand.print(&value).pretty());
        Ok::<_, StoryError>(())
    };
    for call in values.calls {
        let mut bytes = Vec::new();
        <Call as Lower<UniFfiTag>>::write(call, &mut bytes);
        add("Call", &bytes)?;
    }
    for answer in values.answers {
        let mut bytes = Vec::new();
        <Answer as Lower<UniFfiTag>>::write(answer, &mut bytes);
        add("Answer", &bytes)?;
    }
    Ok(texts)
}

/// Texts that have gone wrong somewhere before.
const TEXTS: [&str; 10] = [
    "",
    " ",
    "Mila",
    "👩‍👩‍👧‍👦 slept 😴",
    "نامت مِيلا ساعتين",
    "\u{202e}mirrored\u{202c}",
    "e\u{301} is é",
    "nul \0 inside",
    "line\r\nbreak\ttab \"quoted\" \\",
    "\u{feff}\u{10ffff}",
];
/// How long a huge text is, in letters.
const HUGE: usize = 10_000;
/// Milliseconds that have gone wrong somewhere before: the ends of what a journal accepts, one
/// beyond them, the epoch, and years 1 and 4000 of Swift's distant dates.
const INSTANTS: [i64; 9] = [
    0,
    -1,
    1,
    -2_208_988_800_000,
    -2_208_988_800_001,
    7_258_118_400_000,
    7_258_118_400_001,
    -62_135_769_600_000,
    64_092_211_200_000,
];
const NUMBERS: [f64; 8] =
    [0.0, -0.0, 0.1, 1.0 / 3.0, f64::MAX, f64::MIN, f64::MIN_POSITIVE, 9_007_199_254_740_993.0];
const ZONES: [&str; 4] =
    ["Europe/London", "Asia/Kathmandu", "America/Argentina/Buenos_Aires", "UTC"];
const DATES: [&str; 4] = ["0001-01-01", "2024-02-29", "2026-12-31", "9999-12-31"];
const CLOCKS: [&str; 4] = ["00:00", "07:05", "12:00", "23:59"];

/// A small generator with a known sequence (SplitMix64; Steele, Lea and Flood, 2014).
struct Chance<'a> {
    state: u64,
    surface: &'a Surface,
}

impl Chance<'_> {
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// 0 to `count` - 1.
    fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % (count.max(1) as u64)).unwrap_or_default()
    }

    fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    /// The bytes of one value of each variant.
    fn each_variant(&mut self, name: &str) -> Result<Vec<Vec<u8>>, StoryError> {
        let surface = self.surface;
        let mut all = Vec::new();
        for variant in variants(surface, name)? {
            let value = Value::Variant {
                of: name.to_owned(),
                name: variant.name.clone(),
                fields: self.fields(&variant.fields)?,
            };
            let mut bytes = Vec::new();
            value.write(surface, &Shape::Enum(name.to_owned()), &mut bytes)?;
            all.push(bytes);
        }
        Ok(all)
    }

    fn fields(&mut self, fields: &[Field]) -> Result<Fields, StoryError> {
        fields.iter().map(|field| Ok((field.name.clone(), self.value(&field.shape)?))).collect()
    }

    fn text(&mut self) -> String {
        if self.below(400) == 0 {
            return "é".repeat(HUGE);
        }
        self.one_of(&TEXTS).to_owned()
    }

    fn whole(&mut self, bytes: usize, signed: bool) -> i128 {
        let bits = 8 * bytes - usize::from(signed);
        let largest = (1_i128 << bits) - 1;
        let smallest = if signed { -largest - 1 } else { 0 };
        let any = i128::from(self.next()) % (largest + 1);
        self.one_of(&[0, 1, largest, smallest, any])
    }

    fn value(&mut self, shape: &Shape) -> Result<Value, StoryError> {
        let surface = self.surface;
        Ok(match shape {
            Shape::Bool => Value::Bool(self.below(2) == 1),
            Shape::Whole { bytes, signed } => Value::Whole(self.whole(*bytes, *signed)),
            Shape::Float => Value::Float(self.one_of(&NUMBERS)),
            Shape::ShortFloat => Value::ShortFloat(self.one_of(&[0.0, -0.0, 0.1, f32::MAX])),
            Shape::Text => Value::Text(self.text()),
            Shape::Optional(inner) => Value::Optional(match self.below(3) {
                0 => None,
                _ => Some(Box::new(self.value(inner)?)),
            }),
            Shape::List(inner) => {
                let count = self.below(3);
                Value::List((0..count).map(|_| self.value(inner)).collect::<Result<_, _>>()?)
            }
            Shape::Record(name) => {
                Value::Record(name.clone(), self.fields(record(surface, name)?)?)
            }
            Shape::Enum(name) => {
                let variants = variants(surface, name)?;
                let variant = &variants[self.below(variants.len())];
                Value::Variant {
                    of: name.clone(),
                    name: variant.name.clone(),
                    fields: self.fields(&variant.fields)?,
                }
            }
            Shape::Custom(name, _) => Value::Custom(name.clone(), Box::new(self.custom(name)?)),
        })
    }

    fn custom(&mut self, name: &str) -> Result<Value, StoryError> {
        Ok(match name {
            "Instant" => {
                // Any millisecond within three thousand years.
                let any = i128::from(self.next() % 94_672_800_000_000);
                let known = i128::from(self.one_of(&INSTANTS));
                Value::Whole(self.one_of(&[known, any]))
            }
            "CivilDate" => Value::Text(self.one_of(&DATES).to_owned()),
            "ClockTime" => Value::Text(self.one_of(&CLOCKS).to_owned()),
            "Zone" => Value::Text(self.one_of(&ZONES).to_owned()),
            id if id.ends_with("Id") => {
                let bits = (u128::from(self.next()) << 64) | u128::from(self.next());
                Value::Text(uuid::Uuid::from_u128(bits).to_string())
            }
            other => return Err(StoryError::new(format!("make a {other}: teach made.rs how"))),
        })
    }
}
