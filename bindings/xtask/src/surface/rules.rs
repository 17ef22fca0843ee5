//! The rules of the boundary that the metadata shows.

use uniffi_meta::Type;

use super::finding::Finding;
use super::shape::{Field, Item, Shape, Surface, rust_type};

/// Functions without a Result, each because nothing in it can fail or panic.
const CANNOT_FAIL: &[(&str, &str)] =
    &[("Subscription.cancel", "takes one observer out of a list, as dropping it does")];

/// Every breach, in the order of the list.
pub fn broken(surface: &Surface) -> Vec<Finding> {
    let mut found = Vec::new();
    if surface.crates.len() > 1 {
        let crates: Vec<&str> = surface.crates.iter().map(String::as_str).collect();
        found.push(says("the surface", format!("comes from {}, not one crate", crates.join(", "))));
    }
    found.extend(stale_excuses(surface));
    for item in &surface.items {
        types(item, &mut found);
        functions(item, &mut found);
        for field in item.fields() {
            value(&item.symbol(&field.name), field, &mut found);
        }
        for variant in item.variants() {
            let symbol = item.symbol(&variant.name);
            if variant.fields.iter().any(|field| field.name.is_empty()) {
                found.push(says(&symbol, "is a tuple; name its fields"));
            }
            for field in &variant.fields {
                value(&format!("{symbol}.{}", field.name), field, &mut found);
            }
        }
    }
    found
}

/// An excuse for a function that now returns a Result, or has gone, is no longer needed.
fn stale_excuses(surface: &Surface) -> impl Iterator<Item = Finding> {
    CANNOT_FAIL.iter().filter_map(|(symbol, why)| {
        let (owner, name) = symbol.split_once('.')?;
        let mut own = surface.item(owner)?.functions();
        let needed = own.any(|function| function.name == name && function.throws.is_none());
        (!needed).then(|| says(symbol, format!("needs no excuse any more ({why})")))
    })
}

fn types(item: &Item, found: &mut Vec<Finding>) {
    match &item.shape {
        Shape::Record { .. } | Shape::Enum(_) | Shape::Error(_) => {
            for method in item.functions() {
                found.push(says(&item.symbol(&method.name), "is a method on a value"));
            }
        }
        Shape::Custom(ty) if is_float(ty) => {
            found.push(says(&item.name, "crosses as a float, which loses what it names"));
        }
        _ => {}
    }
    if let Shape::Error(choice) = &item.shape
        && choice.flat
    {
        found.push(says(&item.name, "crosses as text alone; a screen cannot act on it"));
    }
}

fn functions(item: &Item, found: &mut Vec<Finding>) {
    for function in item.functions() {
        let symbol = match &item.shape {
            Shape::Function(_) => item.name.clone(),
            _ => item.symbol(&function.name),
        };
        // What the phone implements is called by Rust, which catches what it throws.
        let called_by_rust = matches!(item.shape, Shape::Callback { .. });
        let excused = CANNOT_FAIL.iter().any(|(excused, _)| *excused == symbol);
        if function.throws.is_none() && !called_by_rust && !excused {
            found.push(says(&symbol, "returns no Result, so a panic would end the app"));
        }
        if function.asynchronous {
            found.push(says(&symbol, "is async; calls are synchronous and short"));
        }
        for argument in &function.arguments {
            value(&format!("{symbol}({})", argument.name), argument, found);
        }
        if let Some(ty) = &function.returns {
            clock(&symbol, ty, found);
        }
    }
}

fn value(symbol: &str, field: &Field, found: &mut Vec<Finding>) {
    let is_id = ["id", "ids"].contains(&field.name.rsplit('_').next().unwrap_or_default());
    let bare = inner(&field.ty);
    if is_id && is_float(bare) {
        found.push(says(symbol, "is an id that crosses as a float, which loses what it names"));
    }
    clock(symbol, &field.ty, found);
}

/// Times cross as our own types, in milliseconds or ISO text, never as what UniFFI brings.
fn clock(symbol: &str, ty: &Type, found: &mut Vec<Finding>) {
    if matches!(inner(ty), Type::Timestamp | Type::Duration) {
        found.push(says(symbol, format!("is a {}; use our own time", rust_type(inner(ty)))));
    }
}

/// The type inside of options and lists.
fn inner(ty: &Type) -> &Type {
    match ty {
        Type::Optional { inner_type }
        | Type::Sequence { inner_type }
        | Type::Set { inner_type }
        | Type::Box { inner_type } => inner(inner_type),
        other => other,
    }
}

const fn is_float(ty: &Type) -> bool {
    matches!(ty, Type::Float32 | Type::Float64)
}

fn says(symbol: &str, says: impl Into<String>) -> Finding {
    Finding { symbol: symbol.to_owned(), says: says.into() }
}
