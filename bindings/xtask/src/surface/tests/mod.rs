//! Small surfaces made by hand, as UniFFI's metadata would give them.

mod clashes;
mod list;
mod reviewed;
mod rules;

use uniffi_meta::{
    ConstructorMetadata, CustomTypeMetadata, EnumMetadata, EnumShape, FieldMetadata, FnMetadata,
    FnParamMetadata, Metadata, MethodMetadata, ObjectImpl, ObjectMetadata, RecordMetadata,
    TraitKind, TraitMethodMetadata, Type, VariantMetadata,
};

use super::read::of_metadata;
use super::renames::Renames;
use super::shape::Surface;

const HOME: &str = "tend::model";

fn surface(metadata: impl IntoIterator<Item = Metadata>) -> Surface {
    of_metadata(metadata)
}

/// What is found wrong, as printed.
fn found(metadata: impl IntoIterator<Item = Metadata>) -> Vec<String> {
    found_with("", metadata)
}

/// The same with settings of the generated code.
fn found_with(settings: &str, metadata: impl IntoIterator<Item = Metadata>) -> Vec<String> {
    let renames = Renames::of_settings(settings).unwrap();
    super::findings(&surface(metadata), &renames).iter().map(ToString::to_string).collect()
}

fn object(name: &str) -> Metadata {
    object_of(name, ObjectImpl::Struct)
}

fn callback(name: &str) -> Metadata {
    object_of(name, ObjectImpl::Trait(TraitKind::ForeignOnly))
}

fn object_of(name: &str, imp: ObjectImpl) -> Metadata {
    Metadata::Object(ObjectMetadata {
        module_path: HOME.into(),
        name: name.into(),
        orig_name: None,
        remote: false,
        imp,
        docstring: None,
    })
}

fn constructor(owner: &str, name: &str) -> Metadata {
    Metadata::Constructor(ConstructorMetadata {
        module_path: HOME.into(),
        self_name: owner.into(),
        name: name.into(),
        orig_name: None,
        is_async: false,
        inputs: vec![FnParamMetadata::simple("path", Type::String)],
        throws: Some(journal_error()),
        checksum: None,
        docstring: None,
    })
}

fn method_metadata(owner: &str, name: &str) -> MethodMetadata {
    MethodMetadata {
        module_path: HOME.into(),
        self_name: owner.into(),
        name: name.into(),
        orig_name: None,
        is_async: false,
        inputs: Vec::new(),
        return_type: Some(Type::UInt64),
        throws: Some(journal_error()),
        takes_self_by_arc: false,
        checksum: None,
        docstring: None,
    }
}

fn method(owner: &str, name: &str) -> Metadata {
    Metadata::Method(method_metadata(owner, name))
}

fn called_back(owner: &str, index: u32, name: &str) -> Metadata {
    Metadata::TraitMethod(TraitMethodMetadata {
        module_path: HOME.into(),
        trait_name: owner.into(),
        index,
        name: name.into(),
        orig_name: None,
        is_async: false,
        inputs: Vec::new(),
        return_type: None,
        throws: None,
        takes_self_by_arc: false,
        checksum: None,
        docstring: None,
    })
}

fn function(name: &str) -> Metadata {
    Metadata::Func(FnMetadata {
        module_path: HOME.into(),
        name: name.into(),
        orig_name: None,
        is_async: false,
        inputs: Vec::new(),
        return_type: None,
        throws: Some(journal_error()),
        checksum: None,
        docstring: None,
    })
}

fn record(name: &str, fields: &[(&str, Type)]) -> Metadata {
    Metadata::Record(RecordMetadata {
        module_path: HOME.into(),
        name: name.into(),
        orig_name: None,
        remote: false,
        fields: all_fields(fields),
        docstring: None,
    })
}

fn choice(name: &str, variants: &[Variant]) -> Metadata {
    shaped(name, EnumShape::Enum, variants)
}

fn error(name: &str, variants: &[Variant]) -> Metadata {
    shaped(name, EnumShape::Error { flat: false }, variants)
}

type Variant<'a> = (&'a str, &'a [(&'a str, Type)]);

fn shaped(name: &str, shape: EnumShape, variants: &[Variant]) -> Metadata {
    let variants = variants
        .iter()
        .map(|(name, fields)| VariantMetadata {
            name: (*name).into(),
            orig_name: None,
            discr: None,
            fields: all_fields(fields),
            docstring: None,
        })
        .collect();
    Metadata::Enum(EnumMetadata {
        module_path: HOME.into(),
        name: name.into(),
        orig_name: None,
        shape,
        remote: false,
        variants,
        discr_type: None,
        non_exhaustive: false,
        docstring: None,
    })
}

fn all_fields(fields: &[(&str, Type)]) -> Vec<FieldMetadata> {
    fields
        .iter()
        .map(|(name, ty)| FieldMetadata {
            name: (*name).into(),
            orig_name: None,
            ty: ty.clone(),
            default: None,
            docstring: None,
        })
        .collect()
}

fn custom(name: &str, builtin: Type) -> Metadata {
    Metadata::CustomType(CustomTypeMetadata {
        module_path: HOME.into(),
        name: name.into(),
        orig_name: None,
        builtin,
        docstring: None,
    })
}

fn journal_error() -> Type {
    Type::Enum { module_path: HOME.into(), name: "JournalError".into() }
}

fn a_record(name: &str) -> Type {
    Type::Record { module_path: HOME.into(), name: name.into() }
}

fn entry_id() -> Type {
    Type::Custom {
        module_path: HOME.into(),
        name: "EntryId".into(),
        builtin: Box::new(Type::String),
    }
}

fn optional(ty: Type) -> Type {
    Type::Optional { inner_type: Box::new(ty) }
}

fn list_of(ty: Type) -> Type {
    Type::Sequence { inner_type: Box::new(ty) }
}

/// A journal as it should be: nothing in it clashes and no rule is broken.
fn a_small_journal() -> Vec<Metadata> {
    vec![
        // Out of order, as symbols come.
        called_back("Observer", 1, "closed"),
        record(
            "FeedLine",
            &[
                ("id", entry_id()),
                ("amount", optional(a_record("Quantity"))),
                ("minutes", Type::Float64),
                ("earlier_ids", list_of(entry_id())),
            ],
        ),
        method("Journal", "today"),
        method("Journal", "perform"),
        called_back("Observer", 0, "changed"),
        record("Quantity", &[("number", Type::Float64), ("unit", Type::String)]),
        custom("EntryId", Type::String),
        choice("Details", &[("Feed", &[("line", a_record("FeedLine"))]), ("Note", &[])]),
        object("Journal"),
        callback("Observer"),
        constructor("Journal", "open"),
        // Thrown, though derived as a plain enum.
        choice("JournalError", &[("Busy", &[]), ("NotFound", &[("what", Type::String)])]),
    ]
}
