//! `project.pbxproj`: objects by id, and what hangs together.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use plist::{Dictionary, Value};

use super::TARGETS;

/// Buildable folders came with this version of the format, in Xcode 16.
const FORMAT: &str = "77";

/// Where an embedded extension is copied to: the folder of plug-ins.
const PLUG_INS: &str = "13";

/// Phases without which Xcode passes over a buildable folder, though they are empty.
const PHASES: [&str; 3] =
    ["PBXSourcesBuildPhase", "PBXFrameworksBuildPhase", "PBXResourcesBuildPhase"];

/// A project as it was read.
#[derive(Debug)]
pub struct Project {
    root: String,
    format: String,
    objects: BTreeMap<String, Dictionary>,
}

impl Project {
    /// Reads the project in that folder.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let file = folder.join("project.pbxproj");
        let value = Value::from_file(&file).map_err(|error| error.to_string())?;
        let top = value.into_dictionary().ok_or("it is no dictionary")?;
        let text = |key: &str| text(&top, key).ok_or(format!("it has no {key}"));
        let (root, format) = (text("rootObject")?, text("objectVersion")?);
        let objects =
            top.get("objects").and_then(Value::as_dictionary).ok_or("it has no objects")?;
        let objects = objects
            .iter()
            .map(|(id, object)| {
                let object = object.as_dictionary().ok_or(format!("{id} is no dictionary"))?;
                Ok((id.clone(), object.clone()))
            })
            .collect::<Result<_, String>>()?;
        Ok(Self { root, format, objects })
    }

    /// References that lead nowhere, and objects that nothing refers to.
    pub fn dangling(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut seen = BTreeSet::new();
        let mut next = vec![self.root.clone()];
        while let Some(id) = next.pop() {
            if !seen.insert(id.clone()) {
                continue;
            }
            match self.objects.get(&id) {
                Some(object) => object.values().for_each(|value| ids(value, &mut next)),
                None => faults.push(format!("nothing has the id {id}")),
            }
        }
        let loose = self.objects.keys().filter(|id| !seen.contains(*id));
        faults.extend(loose.map(|id| format!("nothing refers to {id}")));
        faults
    }

    /// Folders, files and packages that are named and not there.
    pub fn missing_files(&self, ios: &Path) -> Vec<String> {
        let mut faults = Vec::new();
        for path in self.paths() {
            if !ios.join(&path).exists() {
                faults.push(format!("there is no {}", path.display()));
            }
        }
        let manifest = fs::read_to_string(ios.join("Package.swift")).unwrap_or_default();
        for package in self.all("XCLocalSwiftPackageReference") {
            let path = text(package, "relativePath").unwrap_or_default();
            if !ios.join(&path).join("Package.swift").exists() {
                faults.push(format!("there is no package in {path}"));
            }
        }
        for product in self.all("XCSwiftPackageProductDependency") {
            let name = text(product, "productName").unwrap_or_default();
            if !manifest.contains(&format!(".library(name: \"{name}\"")) {
                faults.push(format!("the package has no product {name}"));
            }
        }
        faults
    }

    /// What every target needs, and is not there.
    pub fn missing_parts(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.format != FORMAT {
            faults.push(format!("objectVersion {} knows no buildable folders", self.format));
        }
        for (name, kind) in TARGETS {
            let Some(target) = self.target(name) else {
                faults.push(format!("there is no target {name}"));
                continue;
            };
            if text(target, "productType").as_deref() != Some(kind) {
                faults.push(format!("{name} is no {kind}"));
            }
            let phases = self.kinds(target, "buildPhases");
            for phase in PHASES.iter().filter(|phase| !phases.contains(**phase)) {
                faults.push(format!("{name} has no {phase}"));
            }
            if !self.folders_of(name).iter().any(|folder| folder == "Shared") {
                faults.push(format!("{name} lacks the folder Shared"));
            }
            for product in ["TendKit", "TendUI"] {
                if !self.products(target).contains(product) || !self.links(target, product) {
                    faults.push(format!("{name} does not link {product}"));
                }
            }
            for resource in ["Localizable.xcstrings", "PrivacyInfo.xcprivacy"] {
                if !self.copied(target, "PBXResourcesBuildPhase").contains(resource) {
                    faults.push(format!("{name} does not take {resource} with it"));
                }
            }
        }
        faults.extend(self.embedded());
        faults
    }

    /// The extension must be built before the app and copied into it.
    fn embedded(&self) -> Vec<String> {
        let [(app, _), (widgets, _)] = TARGETS;
        let (Some(target), Some(extension)) = (self.target(app), self.target(widgets)) else {
            return Vec::new();
        };
        let mut faults = Vec::new();
        let copied = self.objects_of(target, "buildPhases").any(|phase| {
            isa(phase) == "PBXCopyFilesBuildPhase"
                && text(phase, "dstSubfolderSpec").as_deref() == Some(PLUG_INS)
                && self
                    .objects_of(phase, "files")
                    .any(|file| text(file, "fileRef") == text(extension, "productReference"))
        });
        if !copied {
            faults.push(format!("{app} does not embed {widgets}"));
        }
        let built = self
            .objects_of(target, "dependencies")
            .filter_map(|dependency| self.objects.get(&text(dependency, "target")?))
            .any(|target| text(target, "name").as_deref() == Some(widgets));
        if !built {
            faults.push(format!("{app} does not wait for {widgets}"));
        }
        faults
    }

    /// Names of the scheme that lead to no target.
    pub fn scheme(&self, project: &Path) -> Vec<String> {
        let file = project.join("xcshareddata/xcschemes/TendPhone.xcscheme");
        let Ok(scheme) = fs::read_to_string(file) else {
            return vec!["there is no shared scheme TendPhone".into()];
        };
        let named: Vec<&str> = scheme
            .split("BlueprintIdentifier = \"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        if named.is_empty() {
            return vec!["the scheme TendPhone builds nothing".into()];
        }
        named
            .into_iter()
            .filter(|id| self.objects.get(*id).map(isa) != Some("PBXNativeTarget"))
            .map(|id| format!("the scheme TendPhone names no target: {id}"))
            .collect()
    }

    /// The buildable folders of a target.
    pub fn folders_of(&self, target: &str) -> Vec<String> {
        let folders = self.target(target).into_iter();
        let folders = folders.flat_map(|t| self.objects_of(t, "fileSystemSynchronizedGroups"));
        folders.filter_map(|folder| text(folder, "path")).collect()
    }

    /// The languages of the project.
    pub fn languages(&self) -> Vec<String> {
        self.objects.get(&self.root).map(|root| strings(root, "knownRegions")).unwrap_or_default()
    }

    /// The files of build settings of a target, one for each configuration; beside what the
    /// project file sets itself, which must be nothing.
    pub fn settings_of(&self, target: &str) -> Result<Vec<PathBuf>, String> {
        let target = self.target(target).ok_or(format!("there is no target {target}"))?;
        let list = text(target, "buildConfigurationList").and_then(|id| self.objects.get(&id));
        let list = list.ok_or("a target has no build configurations")?;
        self.objects_of(list, "buildConfigurations")
            .map(|configuration| {
                let own = configuration.get("buildSettings").and_then(Value::as_dictionary);
                if own.is_some_and(|own| !own.is_empty()) {
                    return Err("a target has settings in the project file, not in Config".into());
                }
                let id = text(configuration, "baseConfigurationReference");
                let id = id.ok_or("a build configuration has no file of settings")?;
                self.path_of(&id).ok_or(format!("{id} is in no group"))
            })
            .collect()
    }

    fn target(&self, name: &str) -> Option<&Dictionary> {
        let root = self.objects.get(&self.root)?;
        self.objects_of(root, "targets")
            .find(|target| text(target, "name").as_deref() == Some(name))
    }

    fn all<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Dictionary> {
        self.objects.values().filter(move |object| isa(object) == kind)
    }

    /// The objects that a list of ids names; ids of nothing are passed over.
    fn objects_of<'a>(
        &'a self,
        object: &'a Dictionary,
        list: &str,
    ) -> impl Iterator<Item = &'a Dictionary> {
        strings(object, list).into_iter().filter_map(|id| self.objects.get(&id))
    }

    fn kinds(&self, object: &Dictionary, list: &str) -> BTreeSet<String> {
        self.objects_of(object, list).map(|object| isa(object).to_owned()).collect()
    }

    fn products(&self, target: &Dictionary) -> BTreeSet<String> {
        let products = self.objects_of(target, "packageProductDependencies");
        products.filter_map(|product| text(product, "productName")).collect()
    }

    fn links(&self, target: &Dictionary, product: &str) -> bool {
        self.objects_of(target, "buildPhases")
            .filter(|phase| isa(phase) == "PBXFrameworksBuildPhase")
            .flat_map(|phase| self.objects_of(phase, "files"))
            .filter_map(|file| self.objects.get(&text(file, "productRef")?))
            .any(|linked| text(linked, "productName").as_deref() == Some(product))
    }

    /// The names of the files that a phase of a target takes.
    fn copied(&self, target: &Dictionary, phase: &str) -> BTreeSet<String> {
        self.objects_of(target, "buildPhases")
            .filter(|object| isa(object) == phase)
            .flat_map(|phase| self.objects_of(phase, "files"))
            .filter_map(|file| self.objects.get(&text(file, "fileRef")?))
            .filter_map(|file| text(file, "name").or_else(|| text(file, "path")))
            .collect()
    }

    /// Every path that is named, from the folder of the app; what is built is not there yet.
    fn paths(&self) -> Vec<PathBuf> {
        self.objects
            .iter()
            .filter(|(_, object)| {
                isa(object) == "PBXFileSystemSynchronizedRootGroup"
                    || isa(object) == "PBXFileReference"
                        && text(object, "sourceTree").as_deref() == Some("<group>")
            })
            .filter_map(|(id, _)| self.path_of(id))
            .collect()
    }

    /// The path of an object, through the groups it is in.
    fn path_of(&self, id: &str) -> Option<PathBuf> {
        let object = self.objects.get(id)?;
        let own = text(object, "path").map(PathBuf::from).unwrap_or_default();
        let parent = self.objects.iter().find(|(_, group)| {
            isa(group) == "PBXGroup" && strings(group, "children").iter().any(|child| child == id)
        });
        match parent {
            Some((parent, _)) => Some(self.path_of(parent)?.join(own)),
            None => Some(own),
        }
    }
}

fn isa(object: &Dictionary) -> &str {
    object.get("isa").and_then(Value::as_string).unwrap_or_default()
}

/// A text, or a number as text: in this format both are written alike.
fn text(object: &Dictionary, key: &str) -> Option<String> {
    let value = object.get(key)?;
    let number = || value.as_signed_integer().map(|number| number.to_string());
    value.as_string().map(str::to_owned).or_else(number)
}

fn strings(object: &Dictionary, key: &str) -> Vec<String> {
    let list = object.get(key).and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_string).map(str::to_owned).collect()
}

/// Every id below a value: 24 hexadecimal digits.
fn ids(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text)
            if text.len() == 24 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) =>
        {
            found.push(text.clone());
        }
        Value::Array(values) => values.iter().for_each(|value| ids(value, found)),
        Value::Dictionary(values) => values.values().for_each(|value| ids(value, found)),
        _ => {}
    }
}
