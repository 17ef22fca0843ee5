//! What a library exports, read from the metadata that Kotlin and Swift are generated from.

mod shape;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use object::{Object as _, ObjectSection as _, ObjectSymbol as _};
use uniffi_meta::Metadata;

pub use shape::Shape;

/// A field of a record or of a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its type.
    pub shape: Shape,
}

/// A variant of an enum or an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its name in Rust.
    pub name: String,
    /// What it carries.
    pub fields: Vec<Field>,
}

/// Everything exported by the crates of a library, by name.
#[derive(Clone, Debug, Default)]
pub struct Surface {
    /// Records and their fields.
    pub records: BTreeMap<String, Vec<Field>>,
    /// Enums and errors and their variants.
    pub enums: BTreeMap<String, Vec<Variant>>,
    /// Functions as `Type.function`.
    pub functions: BTreeSet<String>,
    /// Types and functions of this crate of tests, which no phone sees.
    pub ours: BTreeSet<String>,
}

/// Why a surface cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum SurfaceError {
    /// The library is not there.
    #[error("read the library {0}: {1}")]
    Library(PathBuf, std::io::Error),
    /// It holds no metadata that this version reads.
    #[error("read the metadata of {0}: {1}")]
    Metadata(PathBuf, String),
    /// A type that this crate does not carry.
    #[error("carry a {0}: add it to the shapes of tests/conformance")]
    Unknown(String),
}

impl Surface {
    /// The surface of a built library.
    ///
    /// # Errors
    /// [`SurfaceError`] when it cannot be read or exports a type that is not carried here.
    pub fn of_library(path: &Path) -> Result<Self, SurfaceError> {
        let bytes =
            std::fs::read(path).map_err(|error| SurfaceError::Library(path.to_owned(), error))?;
        let items = metadata_in(&bytes)
            .map_err(|error| SurfaceError::Metadata(path.to_owned(), error.to_string()))?;
        let mut surface = Self::default();
        for item in items {
            surface.add(item)?;
        }
        if surface.functions.is_empty() {
            return Err(SurfaceError::Metadata(path.to_owned(), "it exports nothing".into()));
        }
        Ok(surface)
    }

    fn add(&mut self, item: Metadata) -> Result<(), SurfaceError> {
        let (module, name) =
            match item {
                Metadata::Record(record) => {
                    self.records.insert(record.name.clone(), fields(record.fields)?);
                    (record.module_path, record.name)
                }
                Metadata::Enum(found) => {
                    let variants = found.variants.into_iter().map(|variant| {
                        Ok(Variant { name: variant.name, fields: fields(variant.fields)? })
                    });
                    self.enums.insert(found.name.clone(), variants.collect::<Result<_, _>>()?);
                    (found.module_path, found.name)
                }
                Metadata::Func(function) => self.function(function.module_path, function.name),
                Metadata::Constructor(made) => {
                    self.function(made.module_path, format!("{}.{}", made.self_name, made.name))
                }
                Metadata::Method(method) => self
                    .function(method.module_path, format!("{}.{}", method.self_name, method.name)),
                Metadata::TraitMethod(method) => self
                    .function(method.module_path, format!("{}.{}", method.trait_name, method.name)),
                Metadata::Namespace(_)
                | Metadata::UdlFile(_)
                | Metadata::Object(_)
                | Metadata::CallbackInterface(_)
                | Metadata::CustomType(_)
                | Metadata::UniffiTrait(_)
                | Metadata::ObjectTraitImpl(_) => return Ok(()),
            };
        if module.split("::").next() == Some("tend_conformance") {
            self.ours.insert(name);
        }
        Ok(())
    }

    fn function(&mut self, module: String, name: String) -> (String, String) {
        self.functions.insert(name.clone());
        (module, name)
    }
}

/// How the name of every symbol with metadata begins; Apple's linkers put a line before it.
const METADATA: &[u8] = b"UNIFFI_META";

/// All metadata of a shared library, or of the objects in a static one.
fn metadata_in(bytes: &[u8]) -> Result<Vec<Metadata>, Box<dyn std::error::Error>> {
    let Ok(archive) = object::read::archive::ArchiveFile::parse(bytes) else {
        return metadata_of(&object::File::parse(bytes)?);
    };
    let mut found = Vec::new();
    for member in archive.members() {
        // What is no object, such as Rust's own description of a crate, holds none.
        if let Ok(file) = object::File::parse(member?.data(bytes)?) {
            found.extend(metadata_of(&file)?);
        }
    }
    Ok(found)
}

fn metadata_of(file: &object::File<'_>) -> Result<Vec<Metadata>, Box<dyn std::error::Error>> {
    let mut found = Vec::new();
    for symbol in file.symbols() {
        let name = symbol.name_bytes()?;
        if !name.strip_prefix(b"_").unwrap_or(name).starts_with(METADATA) {
            continue;
        }
        let section =
            symbol.section_index().map(|index| file.section_by_index(index)).transpose()?;
        if let Some(section) = section {
            // Apple's formats give a symbol no length; the metadata knows its own.
            let from = symbol.address().saturating_sub(section.address());
            let carried = section.data()?.get(usize::try_from(from)?..).unwrap_or_default();
            found.push(Metadata::read(carried)?);
        }
    }
    Ok(found)
}

fn fields(from: Vec<uniffi_meta::FieldMetadata>) -> Result<Vec<Field>, SurfaceError> {
    from.into_iter()
        .map(|field| Ok(Field { shape: Shape::of(&field.ty)?, name: field.name }))
        .collect()
}

/// Where cargo leaves this crate's own library beside a running test.
#[must_use]
pub fn own_library() -> PathBuf {
    let name =
        format!("{}tend_conformance{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let beside = std::env::current_exe().unwrap_or_default();
    beside.parent().unwrap_or(Path::new(".")).join(name)
}
