//! A value of any exported type, read from the bytes it crosses as and written to them again.

use crate::scenario::StoryError;
use crate::surface::{Field, Shape, Surface, Variant};

/// Values of the fields of a record or variant, in their order.
pub(crate) type Fields = Vec<(String, Value)>;

/// A value with enough of its type to be told apart.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Bool(bool),
    Whole(i128),
    Float(f64),
    ShortFloat(f32),
    Text(String),
    Optional(Option<Box<Value>>),
    List(Vec<Value>),
    Record(String, Fields),
    Variant { of: String, name: String, fields: Fields },
    Custom(String, Box<Value>),
}

/// The bytes are not those of the type: the surface and the library are out of step.
fn out_of_step() -> StoryError {
    StoryError::new("read bytes along the metadata: they are out of step")
}

fn take<'a>(bytes: &mut &'a [u8], count: usize) -> Result<&'a [u8], StoryError> {
    let (taken, rest) = bytes.split_at_checked(count).ok_or_else(out_of_step)?;
    *bytes = rest;
    Ok(taken)
}

fn take_whole(bytes: &mut &[u8], count: usize, signed: bool) -> Result<i128, StoryError> {
    let taken = take(bytes, count)?;
    let negative = signed && taken.first().is_some_and(|byte| byte & 0x80 != 0);
    let begin = if negative { -1 } else { 0 };
    Ok(taken.iter().fold(begin, |so_far, byte| (so_far << 8) | i128::from(*byte)))
}

fn take_count(bytes: &mut &[u8]) -> Result<usize, StoryError> {
    usize::try_from(take_whole(bytes, 4, true)?).map_err(|_| out_of_step())
}

impl Value {
    /// Reads one value and moves `bytes` behind it.
    pub(crate) fn read(
        surface: &Surface,
        shape: &Shape,
        bytes: &mut &[u8],
    ) -> Result<Self, StoryError> {
        Ok(match shape {
            Shape::Bool => Self::Bool(take_whole(bytes, 1, true)? != 0),
            Shape::Whole { bytes: count, signed } => {
                Self::Whole(take_whole(bytes, *count, *signed)?)
            }
            Shape::Float => {
                let bits = take_whole(bytes, 8, false)?;
                Self::Float(f64::from_bits(u64::try_from(bits).map_err(|_| out_of_step())?))
            }
            Shape::ShortFloat => {
                let bits = take_whole(bytes, 4, false)?;
                Self::ShortFloat(f32::from_bits(u32::try_from(bits).map_err(|_| out_of_step())?))
            }
            Shape::Text => {
                let count = take_count(bytes)?;
                let text = std::str::from_utf8(take(bytes, count)?).map_err(|_| out_of_step())?;
                Self::Text(text.to_owned())
            }
            Shape::Optional(inner) => match take_whole(bytes, 1, true)? {
                0 => Self::Optional(None),
                _ => Self::Optional(Some(Box::new(Self::read(surface, inner, bytes)?))),
            },
            Shape::List(inner) => {
                let count = take_count(bytes)?;
                let values = (0..count).map(|_| Self::read(surface, inner, bytes));
                Self::List(values.collect::<Result<_, _>>()?)
            }
            Shape::Record(name) => {
                Self::Record(name.clone(), read_fields(surface, record(surface, name)?, bytes)?)
            }
            Shape::Enum(name) => {
                let number = take_count(bytes)?;
                let variants = variants(surface, name)?;
                let variant = number
                    .checked_sub(1)
                    .and_then(|at| variants.get(at))
                    .ok_or_else(out_of_step)?;
                Self::Variant {
                    of: name.clone(),
                    name: variant.name.clone(),
                    fields: read_fields(surface, &variant.fields, bytes)?,
                }
            }
            Shape::Custom(name, inner) => {
                Self::Custom(name.clone(), Box::new(Self::read(surface, inner, bytes)?))
            }
        })
    }

    /// Appends the bytes this value crosses as.
    pub(crate) fn write(
        &self,
        surface: &Surface,
        shape: &Shape,
        to: &mut Vec<u8>,
    ) -> Result<(), StoryError> {
        match (self, shape) {
            (Self::Bool(value), Shape::Bool) => to.push(u8::from(*value)),
            (Self::Whole(value), Shape::Whole { bytes, .. }) => put_whole(*value, *bytes, to),
            (Self::Float(value), Shape::Float) => to.extend(value.to_bits().to_be_bytes()),
            (Self::ShortFloat(value), Shape::ShortFloat) => {
                to.extend(value.to_bits().to_be_bytes());
            }
            (Self::Text(text), Shape::Text) => {
                put_whole(text.len() as i128, 4, to);
                to.extend(text.as_bytes());
            }
            (Self::Optional(None), Shape::Optional(_)) => to.push(0),
            (Self::Optional(Some(value)), Shape::Optional(inner)) => {
                to.push(1);
                value.write(surface, inner, to)?;
            }
            (Self::List(values), Shape::List(inner)) => {
                put_whole(values.len() as i128, 4, to);
                for value in values {
                    value.write(surface, inner, to)?;
                }
            }
            (Self::Record(_, fields), Shape::Record(name)) => {
                write_fields(surface, fields, record(surface, name)?, to)?;
            }
            (Self::Variant { name, fields, .. }, Shape::Enum(of)) => {
                let variants = variants(surface, of)?;
                let at = variants
                    .iter()
                    .position(|variant| variant.name == *name)
                    .ok_or_else(out_of_step)?;
                put_whole(at as i128 + 1, 4, to);
                write_fields(surface, fields, &variants[at].fields, to)?;
            }
            (Self::Custom(_, value), Shape::Custom(_, inner)) => value.write(surface, inner, to)?,
            _ => return Err(out_of_step()),
        }
        Ok(())
    }
}

/// The last `count` bytes of a number; those before are its sign.
fn put_whole(value: i128, count: usize, to: &mut Vec<u8>) {
    let all = value.to_be_bytes();
    to.extend(&all[all.len() - count..]);
}

fn read_fields(
    surface: &Surface,
    fields: &[Field],
    bytes: &mut &[u8],
) -> Result<Fields, StoryError> {
    let read = |field: &Field| Ok((field.name.clone(), Value::read(surface, &field.shape, bytes)?));
    fields.iter().map(read).collect()
}

fn write_fields(
    surface: &Surface,
    values: &Fields,
    fields: &[Field],
    to: &mut Vec<u8>,
) -> Result<(), StoryError> {
    if values.len() != fields.len() {
        return Err(out_of_step());
    }
    for ((_, value), field) in values.iter().zip(fields) {
        value.write(surface, &field.shape, to)?;
    }
    Ok(())
}

/// The fields of a record.
pub(crate) fn record<'a>(surface: &'a Surface, name: &str) -> Result<&'a [Field], StoryError> {
    surface.records.get(name).map(Vec::as_slice).ok_or_else(|| unknown(name))
}

/// The variants of an enum.
pub(crate) fn variants<'a>(surface: &'a Surface, name: &str) -> Result<&'a [Variant], StoryError> {
    surface.enums.get(name).map(Vec::as_slice).ok_or_else(|| unknown(name))
}

fn unknown(name: &str) -> StoryError {
    StoryError::new(format!("find the type {name}: the library does not export it"))
}
