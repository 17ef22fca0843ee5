//! From the metadata that UniFFI leaves in a built library to a [`Surface`].

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use object::{Object as _, ObjectSection as _, ObjectSymbol as _};
use uniffi_meta::{
    DefaultValueMetadata, EnumMetadata, FieldMetadata, FnParamMetadata, Metadata, MethodMetadata,
    Type, UniffiTraitMetadata,
};

use super::shape::{Choice, Field, Function, Item, Shape, Surface, Variant};

/// How the name of every symbol with metadata begins; Apple's linkers put a line before it.
const METADATA: &[u8] = b"UNIFFI_META";

/// Reads the surface of a shared library that still has its symbols.
///
/// # Errors
/// A sentence: the file cannot be read, is no library, or exports nothing.
pub fn of_library(path: &Path) -> Result<Surface, String> {
    let told = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let bytes = std::fs::read(path).map_err(|error| told(&error))?;
    let library = object::File::parse(&*bytes).map_err(|error| told(&error))?;
    let mut metadata = Vec::new();
    for symbol in library.symbols() {
        let name = symbol.name_bytes().map_err(|error| told(&error))?;
        if name.strip_prefix(b"_").unwrap_or(name).starts_with(METADATA)
            && let Some(carried) = data(&library, &symbol)
        {
            metadata.push(Metadata::read(carried).map_err(|error| told(&error))?);
        }
    }
    if metadata.is_empty() {
        return Err(told(&"no metadata; was the library stripped?"));
    }
    Ok(of_metadata(metadata))
}

/// What a symbol stands for, to the end of its section: Apple's formats give it no length, and the
/// metadata knows its own.
fn data<'a>(library: &object::File<'a>, symbol: &object::Symbol<'a, '_>) -> Option<&'a [u8]> {
    let section = library.section_by_index(symbol.section_index()?).ok()?;
    let from = symbol.address().checked_sub(section.address())?;
    section.data().ok()?.get(usize::try_from(from).ok()?..)
}

/// Puts each member to its type, whatever the order of the metadata.
pub fn of_metadata(metadata: impl IntoIterator<Item = Metadata>) -> Surface {
    let mut parts = Parts::default();
    for one in metadata {
        parts.add(one);
    }
    parts.into_surface()
}

#[derive(Default)]
struct Parts {
    items: Vec<Item>,
    crates: BTreeSet<String>,
    constructors: BTreeMap<String, Vec<Function>>,
    methods: BTreeMap<String, Vec<Function>>,
    called_back: BTreeMap<String, BTreeMap<u32, Function>>,
    traits: BTreeMap<String, BTreeSet<&'static str>>,
    thrown: BTreeSet<String>,
}

impl Parts {
    fn add(&mut self, metadata: Metadata) {
        if !matches!(metadata, Metadata::Namespace(_) | Metadata::UdlFile(_)) {
            let home = uniffi_meta::crate_name(metadata.module_path()).to_owned();
            self.crates.insert(home);
        }
        match metadata {
            Metadata::Namespace(_) | Metadata::UdlFile(_) | Metadata::ObjectTraitImpl(_) => {}
            Metadata::Func(it) => {
                let function = function(it.name, it.inputs, it.return_type, it.throws, it.is_async);
                self.throws(&function);
                self.item(function.name.clone(), Shape::Function(function));
            }
            Metadata::Constructor(it) => {
                let function = function(it.name, it.inputs, None, it.throws, it.is_async);
                self.throws(&function);
                self.constructors.entry(it.self_name).or_default().push(function);
            }
            Metadata::Method(it) => {
                let (owner, function) = method(it);
                self.throws(&function);
                self.methods.entry(owner).or_default().push(function);
            }
            Metadata::TraitMethod(it) => {
                let index = it.index;
                let (owner, function) = method(it.into());
                self.throws(&function);
                self.called_back.entry(owner).or_default().insert(index, function);
            }
            Metadata::UniffiTrait(it) => {
                let name = trait_name(&it);
                self.traits.entry(it.self_name().to_owned()).or_default().insert(name);
            }
            Metadata::Object(it) => {
                let shape = if it.imp.has_callback_interface() {
                    Shape::Callback { methods: Vec::new() }
                } else {
                    Shape::Object { constructors: Vec::new(), methods: Vec::new() }
                };
                self.item(it.name, shape);
            }
            Metadata::CallbackInterface(it) => {
                self.item(it.name, Shape::Callback { methods: Vec::new() });
            }
            Metadata::Record(it) => {
                let fields = it.fields.into_iter().map(field).collect();
                self.item(it.name, Shape::Record { fields, methods: Vec::new() });
            }
            Metadata::Enum(it) => {
                if it.shape.is_error() {
                    self.thrown.insert(it.name.clone());
                }
                self.item(it.name.clone(), Shape::Enum(choice(it)));
            }
            Metadata::CustomType(it) => self.item(it.name, Shape::Custom(it.builtin)),
        }
    }

    fn item(&mut self, name: String, shape: Shape) {
        self.items.push(Item { name, shape, traits: BTreeSet::new() });
    }

    fn throws(&mut self, function: &Function) {
        self.thrown.extend(function.throws.as_ref().and_then(Type::name).map(str::to_owned));
    }

    fn into_surface(mut self) -> Surface {
        for item in &mut self.items {
            item.traits = self.traits.remove(&item.name).unwrap_or_default();
            let found = self.methods.remove(&item.name).unwrap_or_default();
            match &mut item.shape {
                Shape::Object { constructors, methods } => {
                    *constructors = by_name(self.constructors.remove(&item.name));
                    let own = self.called_back.remove(&item.name).unwrap_or_default();
                    *methods = by_name(Some(found.into_iter().chain(own.into_values())));
                }
                Shape::Callback { methods } => {
                    let own = self.called_back.remove(&item.name).unwrap_or_default();
                    *methods = own.into_values().collect();
                }
                Shape::Record { methods, .. } => *methods = by_name(Some(found)),
                Shape::Enum(choice) | Shape::Error(choice) => {
                    choice.methods = by_name(Some(found));
                }
                Shape::Function(_) | Shape::Custom(_) => {}
            }
            if let (true, Shape::Enum(choice)) = (self.thrown.contains(&item.name), &mut item.shape)
            {
                item.shape = Shape::Error(std::mem::take(choice));
            }
        }
        self.items.sort_by(|a, b| (rank(&a.shape), &a.name).cmp(&(rank(&b.shape), &b.name)));
        Surface { items: self.items, crates: self.crates }
    }
}

/// The door first, then what comes through it.
const fn rank(shape: &Shape) -> u8 {
    match shape {
        Shape::Object { .. } => 0,
        Shape::Callback { .. } => 1,
        Shape::Function(_) => 2,
        Shape::Error(_) => 3,
        Shape::Custom(_) => 4,
        Shape::Enum(_) => 5,
        Shape::Record { .. } => 6,
    }
}

/// The metadata of functions comes in the order of symbols, which means nothing.
fn by_name(functions: Option<impl IntoIterator<Item = Function>>) -> Vec<Function> {
    let mut all: Vec<Function> = functions.into_iter().flatten().collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all
}

fn function(
    name: String,
    inputs: Vec<FnParamMetadata>,
    returns: Option<Type>,
    throws: Option<Type>,
    asynchronous: bool,
) -> Function {
    let arguments = inputs
        .into_iter()
        .map(|input| Field { name: input.name, ty: input.ty, default: default(input.default) })
        .collect();
    Function { name, arguments, returns, throws, asynchronous }
}

fn method(it: MethodMetadata) -> (String, Function) {
    (it.self_name, function(it.name, it.inputs, it.return_type, it.throws, it.is_async))
}

fn choice(it: EnumMetadata) -> Choice {
    let flat = matches!(it.shape, uniffi_meta::EnumShape::Error { flat: true });
    let variants = it
        .variants
        .into_iter()
        .map(|one| Variant { name: one.name, fields: one.fields.into_iter().map(field).collect() })
        .collect();
    Choice { variants, methods: Vec::new(), flat }
}

fn field(it: FieldMetadata) -> Field {
    Field { name: it.name, ty: it.ty, default: default(it.default) }
}

fn default(value: Option<DefaultValueMetadata>) -> Option<String> {
    value.map(|value| match value {
        DefaultValueMetadata::Default => "default".to_owned(),
        DefaultValueMetadata::Literal(literal) => format!("{literal:?}"),
    })
}

const fn trait_name(it: &UniffiTraitMetadata) -> &'static str {
    match it {
        UniffiTraitMetadata::Debug { .. } => "Debug",
        UniffiTraitMetadata::Display { .. } => "Display",
        UniffiTraitMetadata::Eq { .. } => "Eq",
        UniffiTraitMetadata::Hash { .. } => "Hash",
        UniffiTraitMetadata::Ord { .. } => "Ord",
    }
}
