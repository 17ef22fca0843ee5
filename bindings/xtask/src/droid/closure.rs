//! The libraries of the Android app, as Android has them: which they are, and one class path of them.
//!
//! Maven does not read Gradle's metadata, and many descriptions name an AAR without saying so. So
//! the closure is resolved once ([`resolve`]) and kept in `android/gradle/libraries.lock`, a line
//! for each library; [`prepare`] fetches those and merges their classes into one jar.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufWriter, Cursor, Read, Seek};
use std::path::{Path, PathBuf};
use std::{env, fs};

use zip::ZipArchive;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{catalogue, demands, maven, out};
use crate::run;

/// Changes when something else is made of the same libraries.
const LAYOUT: &str = "classes, libs and demands of each";

/// The libraries and their versions.
const LOCK: &str = "android/gradle/libraries.lock";

/// What the app and the screens are compiled against: the group, the artifact, the key of its
/// version in the catalogue.
const ROOTS: &[(&str, &str, &str)] = &[
    ("androidx.activity", "activity-compose", "activity-compose"),
    ("androidx.compose.material3", "material3-android", "compose-material3-android"),
    ("androidx.compose.foundation", "foundation-android", "compose-androidx"),
    ("androidx.compose.ui", "ui-android", "compose-androidx"),
    ("androidx.core", "core-ktx", "androidx-core"),
    ("androidx.lifecycle", "lifecycle-viewmodel-compose-android", "lifecycle"),
];

/// What only Robolectric calls for.
const TEST_ROOTS: &[(&str, &str, &str)] = &[
    ("androidx.test", "monitor", "test-monitor"),
    ("androidx.test.espresso", "espresso-idling-resource", "test-idling"),
];

/// Families of which all members have one version: Maven takes the nearest, not the newest.
const FAMILIES: &[(&str, &str, &[&str])] = &[
    (
        "androidx.compose.runtime",
        "compose-androidx",
        &["runtime", "runtime-saveable", "runtime-retain", "runtime-annotation"],
    ),
    (
        "androidx.compose.ui",
        "compose-androidx",
        &["ui", "ui-text", "ui-graphics", "ui-geometry", "ui-unit", "ui-util"],
    ),
    ("androidx.compose.foundation", "compose-androidx", &["foundation", "foundation-layout"]),
    ("androidx.compose.animation", "compose-androidx", &["animation", "animation-core"]),
    ("androidx.compose.material", "compose-androidx", &["material-ripple"]),
    (
        "androidx.lifecycle",
        "lifecycle",
        &[
            "lifecycle-common",
            "lifecycle-common-java8",
            "lifecycle-process",
            "lifecycle-runtime",
            "lifecycle-runtime-ktx",
            "lifecycle-runtime-compose",
            "lifecycle-viewmodel",
            "lifecycle-viewmodel-ktx",
            "lifecycle-viewmodel-compose",
            "lifecycle-viewmodel-savedstate",
            "lifecycle-livedata-core",
        ],
    ),
    (
        "androidx.savedstate",
        "androidx-savedstate",
        &["savedstate", "savedstate-ktx", "savedstate-compose"],
    ),
    (
        "androidx.navigationevent",
        "androidx-navigationevent",
        &["navigationevent", "navigationevent-compose"],
    ),
    ("androidx.activity", "activity-compose", &["activity", "activity-ktx", "activity-compose"]),
    ("androidx.collection", "androidx-collection", &["collection", "collection-ktx"]),
    ("androidx.core", "androidx-core", &["core", "core-ktx"]),
];

/// How the members of a family are called on one platform.
const PLATFORMS: [&str; 3] = ["", "-android", "-jvm"];

/// One library.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Library {
    group: String,
    artifact: String,
    version: String,
    /// `aar` or `jar`.
    packaging: String,
    /// Whether only tests call for it.
    test: bool,
}

impl Library {
    fn read(line: &str) -> Option<Self> {
        let mut words = line.split(' ');
        let mut parts = words.next()?.split(':');
        let mut part = || parts.next().map(str::to_owned);
        Some(Self {
            group: part()?,
            artifact: part()?,
            version: part()?,
            packaging: words.next()?.to_owned(),
            test: words.next() == Some("test"),
        })
    }

    fn line(&self) -> String {
        let test = if self.test { " test" } else { "" };
        format!("{}:{}:{} {}{test}", self.group, self.artifact, self.version, self.packaging)
    }

    fn dependency(&self, extra: &str) -> String {
        dependency(&self.group, &self.artifact, &self.version, &self.packaging, extra)
    }

    fn file(&self) -> String {
        format!("{}-{}.{}", self.artifact, self.version, self.packaging)
    }
}

fn dependency(group: &str, artifact: &str, version: &str, packaging: &str, extra: &str) -> String {
    format!(
        "<dependency><groupId>{group}</groupId><artifactId>{artifact}</artifactId>\
         <version>{version}</version><type>{packaging}</type>{extra}</dependency>\n"
    )
}

/// The libraries as they are locked.
fn locked() -> io::Result<Vec<Library>> {
    let text = fs::read_to_string(run::root().join(LOCK))?;
    Ok(text.lines().filter(|line| !line.starts_with('#')).filter_map(Library::read).collect())
}

/// The jar of all classes of the app's libraries.
pub fn classes() -> PathBuf {
    out().join("libraries.jar")
}

/// The jar of what only tests call for.
pub fn test_classes() -> PathBuf {
    out().join("test-libraries.jar")
}

/// What R8 must know of the libraries, in their own words.
pub fn rules() -> PathBuf {
    out().join("libraries.pro")
}

/// Where the unpacked resources and manifests of the libraries lie, a folder for each.
pub fn unpacked() -> PathBuf {
    out().join("libraries")
}

/// Fetches the locked libraries and merges them; what is there already is used. What they demand of
/// a build with Gradle is held.
pub fn prepare() -> io::Result<()> {
    lay_out()?;
    demands::hold(&unpacked())
}

fn lay_out() -> io::Result<()> {
    let wanted = format!("{LAYOUT}\n{}", fs::read_to_string(run::root().join(LOCK))?);
    let stamp = out().join("libraries.done");
    if fs::read_to_string(&stamp).is_ok_and(|done| done == wanted) {
        return Ok(());
    }
    let libraries = locked()?;
    let fetched = out().join("fetched");
    fetch(&libraries, &fetched)?;
    let (test, app): (Vec<_>, Vec<_>) = libraries.iter().partition(|library| library.test);
    forget(&unpacked())?;
    merge(&app, &fetched, &classes())?;
    merge(&test, &fetched, &test_classes())?;
    let mut rules_of_all = String::new();
    for library in app.iter().filter(|library| library.packaging == "aar") {
        unpack(&fetched.join(library.file()), &unpacked().join(&library.artifact))?;
        let rules = unpacked().join(&library.artifact).join("proguard.txt");
        rules_of_all += &fs::read_to_string(rules).unwrap_or_default();
        rules_of_all += "\n";
    }
    fs::write(rules(), rules_of_all)?;
    fs::write(stamp, wanted)
}

fn forget(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn project(management: &str, dependencies: &str) -> String {
    format!(
        "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>\n\
         <groupId>app.tend</groupId><artifactId>libraries</artifactId><version>1</version>\
         <packaging>pom</packaging>\n\
         <repositories><repository><id>google</id><url>https://maven.google.com</url></repository>\
         </repositories>\n\
         <dependencyManagement><dependencies>\n{management}</dependencies></dependencyManagement>\n\
         <dependencies>\n{dependencies}</dependencies>\n</project>\n"
    )
}

/// A project that needs these jars and nothing else.
pub fn project_of(jars: &[(&str, &str, &str)]) -> String {
    let dependencies: String = jars
        .iter()
        .map(|(group, artifact, version)| dependency(group, artifact, version, "jar", ""))
        .collect();
    project("", &dependencies)
}

/// The goal of Maven's dependency plugin, at its version in the catalogue.
pub fn goal(name: &str) -> io::Result<String> {
    let version = catalogue("maven-dependency")?;
    Ok(format!("org.apache.maven.plugins:maven-dependency-plugin:{version}:{name}"))
}

fn fetch(libraries: &[Library], into: &Path) -> io::Result<()> {
    let alone = "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>";
    let dependencies: String = libraries.iter().map(|library| library.dependency(alone)).collect();
    let folder = out().join("fetch");
    fs::create_dir_all(&folder)?;
    let pom = folder.join("pom.xml");
    fs::write(&pom, project("", &dependencies))?;
    forget(into)?;
    let mut maven = maven(&pom);
    maven.arg(goal("copy-dependencies")?);
    maven.arg(format!("-DoutputDirectory={}", into.display()));
    succeeds(&mut maven, "the libraries of the Android app could not be fetched")
}

fn succeeds(command: &mut std::process::Command, otherwise: &str) -> io::Result<()> {
    if run::succeeds(command) { Ok(()) } else { Err(io::Error::other(otherwise.to_owned())) }
}

/// The classes of all libraries in one jar; the first of a name counts.
fn merge(libraries: &[&Library], fetched: &Path, into: &Path) -> io::Result<()> {
    let mut jar = ZipWriter::new(BufWriter::new(File::create(into)?));
    let mut seen = BTreeSet::new();
    for library in libraries {
        let mut file = ZipArchive::new(File::open(fetched.join(library.file()))?)?;
        if library.packaging == "aar" {
            // The root of a library of many platforms holds a manifest only; some hold more than
            // their own classes.
            let names: Result<Vec<_>, _> =
                file.file_names().map(|name| name.map(Cow::into_owned)).collect();
            for name in names?.iter().filter(|name| is_jar(name)) {
                if let Some(classes) = entry(&mut file, name)? {
                    copy_into(&mut jar, &mut ZipArchive::new(Cursor::new(classes))?, &mut seen)?;
                }
            }
        } else {
            copy_into(&mut jar, &mut file, &mut seen)?;
        }
    }
    jar.finish()?;
    Ok(())
}

/// Whether an entry of an AAR holds classes that go into the app.
fn is_jar(name: &str) -> bool {
    name == "classes.jar" || name.starts_with("libs/") && name.ends_with(".jar")
}

fn copy_into<R: Read + Seek, W: io::Write + Seek>(
    jar: &mut ZipWriter<W>,
    from: &mut ZipArchive<R>,
    seen: &mut BTreeSet<String>,
) -> io::Result<()> {
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for index in 0..from.len() {
        let mut entry = from.by_index(index)?;
        let name = entry.name()?.into_owned();
        if entry.is_file() && seen.insert(name.clone()) {
            jar.start_file(name, stored)?;
            io::copy(&mut entry, jar)?;
        }
    }
    Ok(())
}

fn entry<R: Read + Seek>(file: &mut ZipArchive<R>, name: &str) -> io::Result<Option<Vec<u8>>> {
    match file.by_name(name) {
        Ok(mut entry) => {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes)?;
            Ok(Some(bytes))
        }
        Err(zip::result::ZipError::FileNotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The resources, the manifest, the list of resources, the rules and the demands of one AAR.
fn unpack(aar: &Path, into: &Path) -> io::Result<()> {
    let mut file = ZipArchive::new(File::open(aar)?)?;
    for index in 0..file.len() {
        let mut entry = file.by_index(index)?;
        let Some(name) = entry.enclosed_name() else { continue };
        let wanted = name.starts_with("res")
            || ["AndroidManifest.xml", "R.txt", "proguard.txt", demands::FILE]
                .iter()
                .any(|it| name == Path::new(it));
        if entry.is_file() && wanted {
            let path = into.join(name);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            io::copy(&mut entry, &mut File::create(path)?)?;
        }
    }
    Ok(())
}

/// Resolves the closure from the catalogue and writes the lock anew.
pub fn resolve() -> io::Result<()> {
    let mut libraries = closure(ROOTS, false)?;
    libraries.extend(closure(TEST_ROOTS, true)?);
    let known: BTreeSet<_> = libraries
        .iter()
        .filter(|library| !library.test)
        .map(|library| (library.group.clone(), library.artifact.clone()))
        .collect();
    libraries.retain(|library| {
        !library.test || !known.contains(&(library.group.clone(), library.artifact.clone()))
    });
    let mut text = String::from(
        "# What the Android app is linked with, every library of it.\n\
         # Written by `cargo xtask app --lock` from libs.versions.toml.\n",
    );
    for library in libraries {
        let _ = writeln!(text, "{}", library.line());
    }
    fs::write(run::root().join(LOCK), text)
}

fn closure(roots: &[(&str, &str, &str)], test: bool) -> io::Result<BTreeSet<Library>> {
    let mut management = String::new();
    for (group, key, artifacts) in FAMILIES {
        let version = catalogue(key)?;
        for artifact in *artifacts {
            for platform in PLATFORMS {
                for packaging in ["jar", "aar"] {
                    let artifact = format!("{artifact}{platform}");
                    management += &dependency(group, &artifact, &version, packaging, "");
                }
            }
        }
    }
    let mut dependencies = String::new();
    for (group, artifact, key) in roots {
        dependencies += &dependency(group, artifact, &catalogue(key)?, "aar", "");
    }
    let folder = out().join("resolve");
    fs::create_dir_all(&folder)?;
    let (pom, tree) = (folder.join("pom.xml"), folder.join("tree.txt"));
    fs::write(&pom, project(&management, &dependencies))?;
    let mut maven = maven(&pom);
    maven.arg(goal("tree")?).arg(format!("-DoutputFile={}", tree.display()));
    succeeds(&mut maven, "the libraries of the Android app could not be resolved")?;
    let mut found = BTreeMap::new();
    for line in fs::read_to_string(tree)?.lines() {
        if let Some((group, artifact, version)) = named(line) {
            // Kotlin's own libraries are those of the Maven modules.
            if !group.starts_with("org.jetbrains") {
                found.insert((group.to_owned(), artifact.to_owned()), version.to_owned());
            }
        }
    }
    let library = |((group, artifact), version): ((String, String), String)| {
        let packaging = packaging(&group, &artifact, &version)?;
        Ok(Library { group, artifact, version, packaging, test })
    };
    found.into_iter().map(library).collect()
}

/// The library a line of the tree names; nothing for the root and for what only tests need.
fn named(line: &str) -> Option<(&str, &str, &str)> {
    let name = line.trim_start_matches(|letter: char| !letter.is_ascii_alphanumeric());
    let parts: Vec<&str> = name.split(' ').next()?.split(':').collect();
    match parts[..] {
        [group, artifact, "jar" | "aar", version, "compile" | "runtime"] => {
            Some((group, artifact, version))
        }
        _ => None,
    }
}

/// What a library is, by its own description; many name an AAR without saying so.
fn packaging(group: &str, artifact: &str, version: &str) -> io::Result<String> {
    let home = env::home_dir().ok_or_else(|| io::Error::other("no home folder"))?;
    let folder = home.join(".m2/repository").join(group.replace('.', "/"));
    let pom = folder.join(artifact).join(version).join(format!("{artifact}-{version}.pom"));
    let aar = fs::read_to_string(pom)?.contains("<packaging>aar</packaging>");
    Ok(if aar { "aar" } else { "jar" }.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_lock_is_read_as_it_is_written() {
        for line in ["androidx.core:core:1.19.1 aar", "androidx.test:monitor:1.8.0 aar test"] {
            assert_eq!(Library::read(line).unwrap().line(), line);
        }
    }

    #[test]
    fn all_classes_of_an_aar_are_taken_and_no_other_jar() {
        assert!(is_jar("classes.jar") && is_jar("libs/repackaged.jar"));
        assert!(!is_jar("lint.jar") && !is_jar("libs/readme.txt"));
    }

    #[test]
    fn the_tree_names_a_library_and_not_its_branches() {
        let line = "|  \\- androidx.core:core-ktx:aar:1.19.1:compile (version managed)";
        assert_eq!(named(line), Some(("androidx.core", "core-ktx", "1.19.1")));
        assert_eq!(named("app.tend:libraries:pom:1"), None);
        assert_eq!(named("+- junit:junit:jar:4.13.2:test"), None);
    }

    #[test]
    fn what_is_linked_has_the_versions_of_the_catalogue() {
        let libraries = locked().unwrap();
        assert!(libraries.len() > 50, "{}", libraries.len());
        for (group, key, artifacts) in FAMILIES {
            let version = catalogue(key).unwrap();
            for library in libraries.iter().filter(|library| library.group == *group) {
                let base = PLATFORMS
                    .iter()
                    .find_map(|end| library.artifact.strip_suffix(end).filter(|_| !end.is_empty()))
                    .unwrap_or(&library.artifact);
                if artifacts.contains(&base) {
                    assert_eq!(library.version, version, "{}", library.line());
                }
            }
        }
        for (group, artifact, key) in ROOTS.iter().chain(TEST_ROOTS) {
            let version = catalogue(key).unwrap();
            let found = libraries.iter().any(|library| {
                library.group == *group
                    && library.artifact == *artifact
                    && library.version == version
            });
            assert!(found, "{group}:{artifact}:{version} is not locked; cargo xtask app --lock");
        }
    }
}
