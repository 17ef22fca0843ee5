//! What every `Cargo.toml` of the house keeps: shared lints, shared versions, a reason for each
//! dependency.
//!
//! Read line by line, because the reasons are comments and a reader of TOML drops them.

/// Whether a crate takes the lints of the workspace.
#[must_use]
pub fn shares_lints(manifest: &str) -> bool {
    entries(manifest).any(|entry| entry.section == "lints" && entry.is("workspace", "true"))
}

/// Dependencies of a crate that do not come from the workspace, where their reason stands.
#[must_use]
pub fn own_dependencies(manifest: &str) -> Vec<String> {
    let own = entries(manifest).filter(|entry| {
        entry.section.ends_with("dependencies")
            && !entry.is(&format!("{}.workspace", entry.name()), "true")
            && !entry.value.replace(' ', "").contains("workspace=true")
    });
    let below = sections(manifest).filter(|section| section.contains("dependencies."));
    own.map(|entry| entry.name().to_owned()).chain(below.map(str::to_owned)).collect()
}

/// Dependencies of the workspace without a comment on the line above; the house's own crates need
/// none.
#[must_use]
pub fn without_reason(manifest: &str) -> Vec<String> {
    let bare = entries(manifest).filter(|entry| {
        entry.section == "workspace.dependencies"
            && !entry.value.contains("path =")
            && !entry.above.starts_with("# ")
    });
    bare.map(|entry| entry.name().to_owned()).collect()
}

/// One `key = value` line.
struct Entry<'a> {
    section: &'a str,
    above: &'a str,
    key: &'a str,
    value: &'a str,
}

impl<'a> Entry<'a> {
    fn is(&self, key: &str, value: &str) -> bool {
        self.key == key && self.value == value
    }

    /// The key up to its first dot: the name of a dependency.
    fn name(&self) -> &'a str {
        self.key.split('.').next().unwrap_or(self.key)
    }
}

fn entries(manifest: &str) -> impl Iterator<Item = Entry<'_>> {
    let mut section = "";
    let mut above = "";
    manifest.lines().map(str::trim).filter_map(move |line| {
        let before = std::mem::replace(&mut above, line);
        if let Some(name) = section_of(line) {
            section = name;
            return None;
        }
        if line.starts_with('#') {
            return None;
        }
        let (key, value) = line.split_once('=')?;
        Some(Entry { section, above: before, key: key.trim(), value: value.trim() })
    })
}

fn sections(manifest: &str) -> impl Iterator<Item = &str> {
    manifest.lines().map(str::trim).filter_map(section_of)
}

fn section_of(line: &str) -> Option<&str> {
    line.strip_prefix('[')?.strip_suffix(']')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lints_that_are_not_shared_are_caught() {
        assert!(shares_lints("[package]\nname = \"tend\"\n\n[lints]\nworkspace = true\n"));
        assert!(!shares_lints("[package]\nname = \"tend\"\n"));
        assert!(!shares_lints("[package]\nworkspace = true\n[lints]\n"));
        assert!(!shares_lints("[lints]\n# workspace = true\n[lints.rust]\n"));
    }

    #[test]
    fn a_version_beside_the_workspace_is_caught() {
        let crate_manifest = "[dependencies]\nserde.workspace = true\n\
            clap = { workspace = true, features = [\"env\"] }\nregex = \"1\"\n\
            [dev-dependencies]\ninsta = { version = \"1\" }\n[dependencies.rand]\nversion = \"1\"\n";
        assert_eq!(own_dependencies(crate_manifest), ["regex", "insta", "dependencies.rand"]);
    }

    #[test]
    fn a_dependency_without_a_reason_is_caught() {
        let root = "[workspace.dependencies]\ntend = { path = \"core\" }\n\
            # Quoting, which is never as simple as it looks.\ncsv = \"1.4.0\"\nregex = \"1\"\n\n\
            # Ids that sort by time.\n\nuuid = \"1\"\n[profile.dev]\ndebug = false\n";
        assert_eq!(without_reason(root), ["regex", "uuid"]);
    }
}
