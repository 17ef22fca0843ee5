//! Values as a story writes them: the names of the surface, local times, and names for ids.
//!
//! A variant is a word, or a word with what it carries. What is none or empty is left out.

use chrono_tz::Tz;
use serde_json::Value as Json;

use crate::instants;
use crate::masks::Masks;
use crate::names::{Names, snake};
use crate::scenario::StoryError;
use crate::surface::{Field, Shape, Surface};
use crate::tree::Tree;
use crate::value::{Fields, Value, record, variants};

/// What is understood where a story leaves it out.
const UNDERSTOOD: [(&str, &str); 2] = [("source", "\"logged\""), ("limit", "200")];

/// How values of one play are written and read.
#[derive(Debug)]
pub(crate) struct Hand {
    pub(crate) names: Names,
    pub(crate) masks: Masks,
    pub(crate) zone: Tz,
}

fn is_id(custom: &str) -> bool {
    custom.ends_with("Id")
}

impl Hand {
    /// Writes a value.
    pub(crate) fn print(&mut self, value: &Value) -> Tree {
        match value {
            Value::Bool(value) => Tree::Leaf(value.to_string()),
            Value::Whole(value) => Tree::Leaf(value.to_string()),
            Value::Float(value) => number(*value),
            Value::ShortFloat(value) => number(f64::from(*value)),
            Value::Text(text) => Tree::text(&self.masks.hide(text)),
            Value::Optional(None) => Tree::Leaf("null".into()),
            Value::Optional(Some(value)) => self.print(value),
            Value::List(values) => {
                Tree::List(values.iter().map(|value| self.print(value)).collect())
            }
            Value::Record(_, fields) => self.print_fields(fields),
            Value::Variant { name, fields, .. } => match fields.as_slice() {
                [] => Tree::text(&snake(name)),
                [(_, only)] => Tree::field(snake(name), self.print(only)),
                _ => Tree::field(snake(name), self.print_fields(fields)),
            },
            Value::Custom(name, value) => match &**value {
                Value::Whole(at) => match i64::try_from(*at) {
                    Ok(at) => Tree::text(&instants::print(at, self.zone)),
                    Err(_) => Tree::Leaf(at.to_string()),
                },
                Value::Text(id) if is_id(name) => Tree::text(&self.names.name_of(name, id)),
                other => self.print(other),
            },
        }
    }

    fn print_fields(&mut self, fields: &Fields) -> Tree {
        let said = |value: &Value| match value {
            Value::Optional(inner) => inner.is_some(),
            Value::List(values) => !values.is_empty(),
            _ => true,
        };
        let fields = fields.iter().filter(|(_, value)| said(value));
        Tree::Fields(fields.map(|(name, value)| (name.clone(), self.print(value))).collect())
    }

    /// Reads a value of a type.
    pub(crate) fn parse(
        &self,
        surface: &Surface,
        shape: &Shape,
        json: &Json,
    ) -> Result<Value, StoryError> {
        let wrong = |expected: &str| StoryError::new(format!("read {json}: expected {expected}"));
        Ok(match shape {
            Shape::Bool => Value::Bool(json.as_bool().ok_or_else(|| wrong("true or false"))?),
            Shape::Whole { .. } => {
                let number = json.as_i64().map(i128::from).or(json.as_u64().map(i128::from));
                Value::Whole(number.ok_or_else(|| wrong("a whole number"))?)
            }
            Shape::Float => Value::Float(json.as_f64().ok_or_else(|| wrong("a number"))?),
            #[expect(clippy::cast_possible_truncation, reason = "a story types few digits")]
            Shape::ShortFloat => {
                Value::ShortFloat(json.as_f64().ok_or_else(|| wrong("a number"))? as f32)
            }
            Shape::Text => {
                let repeated = || {
                    let (text, times) = (json["repeat"][0].as_str()?, json["repeat"][1].as_u64()?);
                    Some(text.repeat(usize::try_from(times).ok()?))
                };
                let text = json.as_str().map(str::to_owned).or_else(repeated);
                Value::Text(self.masks.show(&text.ok_or_else(|| wrong("a text"))?))
            }
            Shape::Optional(_) if json.is_null() => Value::Optional(None),
            Shape::Optional(inner) => {
                Value::Optional(Some(Box::new(self.parse(surface, inner, json)?)))
            }
            Shape::List(inner) => {
                let values = json.as_array().ok_or_else(|| wrong("a list"))?;
                let values = values.iter().map(|value| self.parse(surface, inner, value));
                Value::List(values.collect::<Result<_, _>>()?)
            }
            Shape::Record(name) => {
                let fields = self.parse_fields(surface, record(surface, name)?, json)?;
                Value::Record(name.clone(), fields)
            }
            Shape::Enum(name) => self.parse_variant(surface, name, json)?,
            Shape::Custom(name, inner) => {
                let inner = match (&**inner, json.as_str()) {
                    (Shape::Whole { .. }, Some(text)) => {
                        Value::Whole(instants::parse(text, self.zone)?.into())
                    }
                    (Shape::Text, Some(text)) if is_id(name) => {
                        Value::Text(self.names.id_of(name, text)?)
                    }
                    (inner, _) => self.parse(surface, inner, json)?,
                };
                Value::Custom(name.clone(), Box::new(inner))
            }
        })
    }

    fn parse_variant(&self, surface: &Surface, of: &str, json: &Json) -> Result<Value, StoryError> {
        let wrong = || StoryError::new(format!("read {json}: expected one variant of {of}"));
        let nothing = Json::Null;
        let (word, carried) = match json {
            Json::String(word) => (word.as_str(), &nothing),
            Json::Object(fields) => match fields.iter().next() {
                Some((word, carried)) if fields.len() == 1 => (word.as_str(), carried),
                _ => return Err(wrong()),
            },
            _ => return Err(wrong()),
        };
        let found = variants(surface, of)?.iter().find(|variant| snake(&variant.name) == word);
        let variant = found.ok_or_else(wrong)?;
        let fields = match variant.fields.as_slice() {
            [] if carried.is_null() => Vec::new(),
            [] => return Err(wrong()),
            [only] => {
                let value = match &only.shape {
                    Shape::List(_) if carried.is_null() => Value::List(Vec::new()),
                    shape => self.parse(surface, shape, carried)?,
                };
                vec![(only.name.clone(), value)]
            }
            several => self.parse_fields(surface, several, carried)?,
        };
        Ok(Value::Variant { of: of.to_owned(), name: variant.name.clone(), fields })
    }

    fn parse_fields(
        &self,
        surface: &Surface,
        fields: &[Field],
        json: &Json,
    ) -> Result<Fields, StoryError> {
        let empty = serde_json::Map::new();
        let given = match json {
            Json::Object(given) => given,
            Json::Null => &empty,
            _ => return Err(StoryError::new(format!("read {json}: expected fields"))),
        };
        if let Some(name) =
            given.keys().find(|name| fields.iter().all(|field| field.name != **name))
        {
            return Err(StoryError::new(format!("read {json}: there is no field {name}")));
        }
        let understood = |name: &str| {
            let found = UNDERSTOOD.iter().find(|(field, _)| *field == name)?;
            serde_json::from_str(found.1).ok()
        };
        let value = |field: &Field| match (given.get(&field.name), &field.shape) {
            (Some(json), shape) => self.parse(surface, shape, json),
            (None, Shape::Optional(_)) => Ok(Value::Optional(None)),
            (None, Shape::List(_)) => Ok(Value::List(Vec::new())),
            (None, shape) => match understood(&field.name) {
                Some(json) => self.parse(surface, shape, &json),
                None => Err(StoryError::new(format!("read {json}: {} is missing", field.name))),
            },
        };
        fields.iter().map(|field| Ok((field.name.clone(), value(field)?))).collect()
    }
}

/// A number to its last digit; what is none says so.
fn number(value: f64) -> Tree {
    match serde_json::Number::from_f64(value) {
        Some(number) => Tree::Leaf(number.to_string()),
        None => Tree::text(&value.to_string()),
    }
}
