//! Whether a library can be loaded by a phone with large memory pages.

use std::path::Path;

use object::{Object as _, ObjectSegment as _};

/// Holds a library against the size of a page.
///
/// # Errors
/// A sentence: it cannot be read, or a part of it begins between two pages.
pub fn hold(library: &Path, page: u64) -> Result<(), String> {
    let told = |error: &dyn std::fmt::Display| format!("{}: {error}", library.display());
    let bytes = std::fs::read(library).map_err(|error| told(&error))?;
    let file = object::File::parse(&*bytes).map_err(|error| told(&error))?;
    let smallest = file.segments().map(|segment| segment.align()).min().unwrap_or(0);
    if smallest < page {
        return Err(told(&format!("aligned to {smallest} bytes, and a page has {page}")));
    }
    Ok(())
}
