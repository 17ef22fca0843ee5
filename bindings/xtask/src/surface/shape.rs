//! What crosses, as plain values: types with their members, in the words of Rust.

use std::collections::BTreeSet;

use uniffi_meta::Type;

/// Everything Kotlin and Swift can see, ordered by kind and name.
#[derive(Debug, Default)]
pub struct Surface {
    /// Types and functions.
    pub items: Vec<Item>,
    /// The crates they come from.
    pub crates: BTreeSet<String>,
}

/// One type, or one function outside of any type.
#[derive(Debug)]
pub struct Item {
    /// Its name in Rust.
    pub name: String,
    /// What it is.
    pub shape: Shape,
    /// Rust traits that cross with it, such as `Display`.
    pub traits: BTreeSet<&'static str>,
}

/// The kinds of item, with what belongs to each.
#[derive(Debug)]
pub enum Shape {
    /// Lives in Rust; the other languages hold a handle.
    Object {
        /// Functions that make one.
        constructors: Vec<Function>,
        /// Functions on one.
        methods: Vec<Function>,
    },
    /// Implemented by the phone and called by Rust.
    Callback {
        /// What Rust calls.
        methods: Vec<Function>,
    },
    /// A function that belongs to no type.
    Function(Function),
    /// An enum that is thrown.
    Error(Choice),
    /// One of several, each with its own data.
    Enum(Choice),
    /// Fields that always stand together.
    Record {
        /// In the order in which they cross.
        fields: Vec<Field>,
        /// Functions on one; the design allows none.
        methods: Vec<Function>,
    },
    /// A type of its own that crosses as another.
    Custom(Type),
}

/// The variants of an enum or an error.
#[derive(Debug, Default)]
pub struct Choice {
    /// In the order in which they are numbered.
    pub variants: Vec<Variant>,
    /// Functions on one; the design allows none.
    pub methods: Vec<Function>,
    /// Only the text of an error crosses, not its data.
    pub flat: bool,
}

/// One variant.
#[derive(Debug)]
pub struct Variant {
    /// Its name in Rust.
    pub name: String,
    /// Its data.
    pub fields: Vec<Field>,
}

/// A field, or an argument of a function.
#[derive(Debug)]
pub struct Field {
    /// Its name in Rust; empty in a tuple variant.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// What stands for it when the other language leaves it out.
    pub default: Option<String>,
}

/// A function, a method or a constructor.
#[derive(Debug)]
pub struct Function {
    /// Its name in Rust.
    pub name: String,
    /// In their order.
    pub arguments: Vec<Field>,
    /// What comes back, unless nothing does.
    pub returns: Option<Type>,
    /// The error of the `Result`, when there is one.
    pub throws: Option<Type>,
    /// Whether it is awaited.
    pub asynchronous: bool,
}

impl Surface {
    /// The item of that name.
    pub fn item(&self, name: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.name == name)
    }

    /// Every name that can be touched, from the type to the field of a variant:
    /// `Journal`, `Journal.today`, `Details.Feed`, `Details.Feed.feed`.
    pub fn symbols(&self) -> Vec<String> {
        let mut all = Vec::new();
        for item in &self.items {
            all.push(item.name.clone());
            for member in item.members() {
                all.push(item.symbol(&member));
            }
        }
        all
    }
}

impl Item {
    /// The symbol of one of its members.
    pub fn symbol(&self, member: &str) -> String {
        format!("{}.{member}", self.name)
    }

    /// Constructors and methods, or the function itself.
    pub fn functions(&self) -> impl Iterator<Item = &Function> {
        let (first, then): (&[Function], &[Function]) = match &self.shape {
            Shape::Object { constructors, methods } => (constructors, methods),
            Shape::Callback { methods } | Shape::Record { methods, .. } => (methods, &[]),
            Shape::Enum(choice) | Shape::Error(choice) => (&choice.methods, &[]),
            Shape::Function(function) => (std::slice::from_ref(function), &[]),
            Shape::Custom(_) => (&[], &[]),
        };
        first.iter().chain(then)
    }

    /// The variants of an enum or an error.
    pub fn variants(&self) -> &[Variant] {
        match &self.shape {
            Shape::Enum(choice) | Shape::Error(choice) => &choice.variants,
            _ => &[],
        }
    }

    /// The fields of a record.
    pub fn fields(&self) -> &[Field] {
        match &self.shape {
            Shape::Record { fields, .. } => fields,
            _ => &[],
        }
    }

    fn members(&self) -> Vec<String> {
        let mut all: Vec<String> = self.fields().iter().map(|field| field.name.clone()).collect();
        for variant in self.variants() {
            all.push(variant.name.clone());
            all.extend(
                variant.fields.iter().map(|field| format!("{}.{}", variant.name, field.name)),
            );
        }
        if !matches!(self.shape, Shape::Function(_)) {
            all.extend(self.functions().map(|function| function.name.clone()));
        }
        all
    }
}

/// A type as Rust writes it.
pub fn rust_type(ty: &Type) -> String {
    match ty {
        Type::UInt8 => "u8".into(),
        Type::Int8 => "i8".into(),
        Type::UInt16 => "u16".into(),
        Type::Int16 => "i16".into(),
        Type::UInt32 => "u32".into(),
        Type::Int32 => "i32".into(),
        Type::UInt64 => "u64".into(),
        Type::Int64 => "i64".into(),
        Type::Float32 => "f32".into(),
        Type::Float64 => "f64".into(),
        Type::Boolean => "bool".into(),
        Type::String => "String".into(),
        Type::Bytes => "Vec<u8>".into(),
        Type::Timestamp => "SystemTime".into(),
        Type::Duration => "Duration".into(),
        Type::Object { name, .. }
        | Type::Record { name, .. }
        | Type::Enum { name, .. }
        | Type::CallbackInterface { name, .. }
        | Type::Custom { name, .. } => name.clone(),
        Type::Box { inner_type } => rust_type(inner_type),
        Type::Optional { inner_type } => format!("Option<{}>", rust_type(inner_type)),
        Type::Sequence { inner_type } => format!("Vec<{}>", rust_type(inner_type)),
        Type::Set { inner_type } => format!("HashSet<{}>", rust_type(inner_type)),
        Type::Map { key_type, value_type } => {
            format!("HashMap<{}, {}>", rust_type(key_type), rust_type(value_type))
        }
    }
}
