//! The house as it stands, against its own rules.

use std::error::Error;
use std::fs;
use std::path::{Path, StripPrefixError};

use tend_tests::rust_source::{RustSource, module_of};
use tend_tests::{house, layers, links, manifest, purity, tracked, words};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// A Rust file with its name from the top of the repository.
type Named = (String, RustSource);

/// Every Rust file below a folder of the repository.
fn rust_files(folder: &str) -> Outcome<Vec<Named>> {
    let folder = house::root().join(folder);
    let read = |path: &Path| -> Outcome<Named> {
        let module = module_of(path.strip_prefix(&folder)?);
        let name = name_of(path)?;
        let text = fs::read_to_string(path)?;
        let source =
            RustSource::read(&text, &module).map_err(|error| format!("{name}: {error}"))?;
        Ok((name, source))
    };
    house::files(&folder, "rs")?.iter().map(|path| read(path)).collect()
}

fn name_of(path: &Path) -> Result<String, StripPrefixError> {
    Ok(path.strip_prefix(house::root())?.display().to_string())
}

/// The core, with files that only tests compile marked as tests from end to end.
fn core() -> Outcome<Vec<Named>> {
    let mut files = rust_files("core/src")?;
    let tests: Vec<_> = files.iter().flat_map(|(_, source)| source.test_modules.clone()).collect();
    for (_, source) in &mut files {
        if tests.iter().any(|module| source.module.starts_with(module)) {
            source.become_test();
        }
    }
    assert!(files.len() > 20, "only {} files were read", files.len());
    Ok(files)
}

/// Every manifest below the root's, with its name and text.
fn crate_manifests() -> Outcome<Vec<(String, String)>> {
    let mut found = Vec::new();
    for path in house::files(house::root(), "toml")? {
        let name = name_of(&path)?;
        if name.ends_with("/Cargo.toml") {
            found.push((name, fs::read_to_string(&path)?));
        }
    }
    assert!(found.len() >= 4, "only {} crates were found", found.len());
    Ok(found)
}

#[track_caller]
fn assert_none(violations: &[String]) {
    assert!(violations.is_empty(), "\n{}\n", violations.join("\n"));
}

#[test]
fn arrows_point_down_and_only_the_boundary_exports() -> Outcome {
    let of = |(file, source): &Named| layers::violations(file, source);
    assert_none(&core()?.iter().flat_map(of).collect::<Vec<_>>());
    Ok(())
}

#[test]
fn pure_layers_reach_nothing_outside() -> Outcome {
    let of = |(file, source): &Named| purity::violations(file, source);
    assert_none(&core()?.iter().flat_map(of).collect::<Vec<_>>());
    Ok(())
}

#[test]
fn every_file_holds_one_subject_of_a_readable_length() -> Outcome {
    let mut long = Vec::new();
    for room in ["core", "bindings", "tests"] {
        let files = rust_files(room)?;
        long.extend(files.iter().filter_map(|(file, source)| house::too_long(file, source)));
    }
    assert_none(&long);
    Ok(())
}

#[test]
fn the_door_shows_only_rooms_of_the_house() -> Outcome {
    let mut names = Vec::new();
    for entry in fs::read_dir(house::root())? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let ignored = fs::read_to_string(house::root().join(".gitignore"))?;
    assert!(names.contains(&"core"));
    assert_eq!(house::strangers(&names, &ignored), [""; 0]);
    Ok(())
}

#[test]
fn every_crate_shares_the_lints_and_the_versions() -> Outcome {
    for (file, text) in crate_manifests()? {
        assert!(manifest::shares_lints(&text), "{file}: add `[lints]` with `workspace = true`");
        assert_eq!(manifest::own_dependencies(&text), [""; 0], "{file}: move them to the root");
    }
    Ok(())
}

#[test]
fn every_dependency_says_why_it_is_there() -> Outcome {
    let root = fs::read_to_string(house::root().join("Cargo.toml"))?;
    assert_eq!(manifest::without_reason(&root), [""; 0], "one line above each in Cargo.toml");
    Ok(())
}

#[test]
fn every_link_between_pages_leads_somewhere() -> Outcome {
    let mut dead = Vec::new();
    let pages = house::files(house::root(), "md")?;
    assert!(pages.len() >= 4, "only {} pages were found", pages.len());
    for page in pages {
        let folder = page.parent().unwrap_or(house::root());
        for target in links::within_the_house(&fs::read_to_string(&page)?) {
            if !folder.join(target).exists() {
                dead.push(format!("{}: {target}", name_of(&page)?));
            }
        }
    }
    assert_none(&dead);
    Ok(())
}

#[test]
fn nothing_that_a_build_makes_is_kept() -> Outcome {
    let files = tracked::files(house::root())?;
    assert_none(&files.into_iter().filter(|file| tracked::is_built(file)).collect::<Vec<_>>());
    Ok(())
}

#[test]
fn the_screens_import_nothing_that_only_android_has() -> Outcome {
    let mut found = Vec::new();
    let sources = house::files(&house::root().join("android/ui/src/main"), "kt")?;
    assert!(sources.len() > 40, "only {} sources were found", sources.len());
    for path in sources {
        for line in tracked::android_imports(&fs::read_to_string(&path)?) {
            found.push(format!("{}: {line}", name_of(&path)?));
        }
    }
    assert_none(&found);
    Ok(())
}

#[test]
fn the_apps_and_the_core_call_every_choice_by_the_same_name() -> Outcome {
    for (language, folder) in [("en", "values"), ("de", "values-de"), ("es", "values-es")] {
        let read = |path: String| fs::read_to_string(house::root().join(path));
        let xml = read(format!("android/ui/src/main/res/{folder}/strings.xml"))?;
        let ftl = read(format!("core/src/words/{language}/kinds.ftl"))?;
        let (both, differ) = words::compared(&xml, &ftl);
        assert!(both > 100, "{language}: only {both} names stand in both");
        assert_none(&differ);
    }
    Ok(())
}
