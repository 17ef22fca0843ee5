//! The types that cross the boundary, as far as this surface uses them.

use uniffi_meta::Type;

use super::SurfaceError;

/// The type of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// True or false.
    Bool,
    /// A whole number of so many bytes, with or without a sign.
    Whole {
        /// 1, 2, 4 or 8.
        bytes: usize,
        /// Whether it can be negative.
        signed: bool,
    },
    /// A number of 8 bytes.
    Float,
    /// A number of 4 bytes.
    ShortFloat,
    /// A text.
    Text,
    /// A value or none.
    Optional(Box<Shape>),
    /// Values in order.
    List(Box<Shape>),
    /// A record by name.
    Record(String),
    /// An enum or error by name.
    Enum(String),
    /// A type with a form of its own in each language, and what it crosses as.
    Custom(String, Box<Shape>),
}

impl Shape {
    pub(super) fn of(ty: &Type) -> Result<Self, SurfaceError> {
        let whole = |bytes, signed| Self::Whole { bytes, signed };
        Ok(match ty {
            Type::Boolean => Self::Bool,
            Type::UInt8 => whole(1, false),
            Type::Int8 => whole(1, true),
            Type::UInt16 => whole(2, false),
            Type::Int16 => whole(2, true),
            Type::UInt32 => whole(4, false),
            Type::Int32 => whole(4, true),
            Type::UInt64 => whole(8, false),
            Type::Int64 => whole(8, true),
            Type::Float64 => Self::Float,
            Type::Float32 => Self::ShortFloat,
            Type::String => Self::Text,
            Type::Optional { inner_type } => Self::Optional(Box::new(Self::of(inner_type)?)),
            Type::Sequence { inner_type } => Self::List(Box::new(Self::of(inner_type)?)),
            Type::Box { inner_type } => Self::of(inner_type)?,
            Type::Record { name, .. } => Self::Record(name.clone()),
            Type::Enum { name, .. } => Self::Enum(name.clone()),
            Type::Custom { name, builtin, .. } => {
                Self::Custom(name.clone(), Box::new(Self::of(builtin)?))
            }
            other => return Err(SurfaceError::Unknown(format!("{other:?}"))),
        })
    }
}
