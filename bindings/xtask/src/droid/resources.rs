//! The manifest, merged with those of the libraries, and the compiled resources of app and screens.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fs, io};

use super::tools::Tools;
use super::{catalogue, closure, fetched, maven, out};
use crate::run::{self, root};

/// The package of the app, which its Gradle build names too.
pub const PACKAGE: &str = "app.tend";

/// The app's resources, in the order in which the later ones count.
const RESOURCES: [(&str, &str); 2] =
    [("ui", "android/ui/src/main/res"), ("app", "android/app/src/main/res")];

/// The resources and the manifest as a phone reads them.
pub fn package() -> PathBuf {
    out().join("resources.ap_")
}

/// The merged manifest as text.
pub fn manifest() -> PathBuf {
    out().join("AndroidManifest.xml")
}

/// The classes that name the resources.
pub fn names() -> PathBuf {
    out().join("r.jar")
}

/// What R8 must keep for manifest and layouts.
pub fn rules() -> PathBuf {
    out().join("resources.pro")
}

/// Merges the manifest, compiles and links the resources, and compiles the classes of their names.
pub fn link(tools: &Tools) -> io::Result<()> {
    merge_manifest(tools)?;
    let mut parts = Vec::new();
    let mut packages = BTreeSet::from(["app.tend.ui".to_owned()]);
    for folder in libraries()? {
        if fs::metadata(folder.join("R.txt")).is_ok_and(|names| names.len() > 0) {
            packages.extend(package_of(&folder.join("AndroidManifest.xml"))?);
        }
        let resources = folder.join("res");
        if resources.exists() {
            let compiled = folder.join("compiled.zip");
            if !compiled.exists() {
                compile(tools, &resources, &compiled)?;
            }
            parts.push(compiled);
        }
    }
    for (name, resources) in RESOURCES {
        let compiled = out().join(format!("{name}-resources.zip"));
        compile(tools, &root().join(resources), &compiled)?;
        parts.push(compiled);
    }
    link_parts(tools, &parts, &packages)?;
    compile_names(tools)
}

/// The unpacked libraries, in order.
fn libraries() -> io::Result<Vec<PathBuf>> {
    let entries: io::Result<Vec<_>> = fs::read_dir(closure::unpacked())?.collect();
    let mut folders: Vec<_> = entries?.into_iter().map(|entry| entry.path()).collect();
    folders.sort();
    Ok(folders)
}

/// The package a library's manifest names.
fn package_of(manifest: &Path) -> io::Result<Option<String>> {
    let text = fs::read_to_string(manifest)?;
    let name = text.split_once("package=\"").and_then(|(_, rest)| rest.split_once('"'));
    Ok(name.map(|(package, _)| package.to_owned()))
}

fn succeeds(command: &mut Command, otherwise: &str) -> io::Result<()> {
    if run::succeeds(command) { Ok(()) } else { Err(io::Error::other(otherwise.to_owned())) }
}

fn compile(tools: &Tools, resources: &Path, into: &Path) -> io::Result<()> {
    let mut aapt2 = tools.of_android("aapt2");
    aapt2.arg("compile").arg("--dir").arg(resources).arg("-o").arg(into);
    succeeds(&mut aapt2, "the resources of the Android app do not compile")
}

fn link_parts(tools: &Tools, parts: &[PathBuf], packages: &BTreeSet<String>) -> io::Result<()> {
    let sources = out().join("r");
    match fs::remove_dir_all(&sources) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => fs::create_dir_all(&sources)?,
    }
    let mut aapt2 = tools.of_android("aapt2");
    aapt2.args(["link", "--auto-add-overlay", "--no-version-vectors", "--non-final-ids"]);
    aapt2.arg("-I").arg(fetched("org.robolectric", "android-all", "android-table")?);
    aapt2.arg("--manifest").arg(manifest()).arg("--java").arg(sources);
    aapt2.args(["--min-sdk-version", &catalogue("android-min")?]);
    aapt2.args(["--target-sdk-version", &catalogue("android-target")?]);
    let packages: Vec<_> = packages.iter().map(String::as_str).collect();
    aapt2.arg("--extra-packages").arg(packages.join(":")).arg("-o").arg(package());
    aapt2.arg("--proguard").arg(rules());
    for part in parts {
        aapt2.arg("-R").arg(part);
    }
    succeeds(&mut aapt2, "the resources of the Android app do not fit together")
}

fn compile_names(tools: &Tools) -> io::Result<()> {
    let classes = out().join("r-classes");
    let mut javac = tools.of_jdk("javac");
    javac.args(["-nowarn", "--release", "17", "-d"]).arg(&classes).stderr(Stdio::null());
    java_files(&out().join("r"), &mut javac)?;
    succeeds(&mut javac, "the names of the resources do not compile")?;
    let mut jar = tools.of_jdk("jar");
    jar.arg("--create").arg("--file").arg(names()).arg("-C").arg(classes).arg(".");
    succeeds(&mut jar, "the names of the resources cannot be packed")
}

fn java_files(folder: &Path, javac: &mut Command) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            java_files(&path, javac)?;
        } else {
            javac.arg(path);
        }
    }
    Ok(())
}

/// Merges the app's manifest with those of the libraries, by the merger that Gradle uses.
fn merge_manifest(tools: &Tools) -> io::Result<()> {
    let mut merger = tools.of_jdk("java");
    merger.arg("-cp").arg(merger_classes()?).arg("com.android.manifmerger.Merger");
    merger.arg("--main").arg(root().join("android/app/src/main/AndroidManifest.xml"));
    let libraries: Vec<_> = libraries()?
        .into_iter()
        .map(|folder| folder.join("AndroidManifest.xml").display().to_string())
        .collect();
    merger.arg("--libs").arg(libraries.join(":"));
    for (property, value) in [
        ("PACKAGE", PACKAGE.to_owned()),
        ("VERSION_CODE", "1".to_owned()),
        ("VERSION_NAME", env!("CARGO_PKG_VERSION").to_owned()),
        ("MIN_SDK_VERSION", catalogue("android-min")?),
        ("TARGET_SDK_VERSION", catalogue("android-target")?),
    ] {
        merger.arg("--property").arg(format!("{property}={value}"));
    }
    merger.args(["--log", "WARNING", "--out"]).arg(manifest());
    succeeds(&mut merger, "the manifests of the app and its libraries do not go together")
}

/// The class path of the merger, fetched once for each version.
fn merger_classes() -> io::Result<String> {
    let version = catalogue("manifest-merger")?;
    let folder = out().join(format!("manifest-merger-{version}"));
    let class_path = folder.join("class-path.txt");
    if !class_path.exists() {
        fs::create_dir_all(&folder)?;
        let pom = folder.join("pom.xml");
        let dependency = ("com.android.tools.build", "manifest-merger", version.as_str());
        fs::write(&pom, closure::project_of(&[dependency]))?;
        let mut maven = maven(&pom);
        maven.arg(closure::goal("build-classpath")?);
        maven.arg(format!("-Dmdep.outputFile={}", class_path.display()));
        succeeds(&mut maven, "the manifest merger could not be fetched")?;
    }
    Ok(fs::read_to_string(class_path)?.trim().to_owned())
}

/// Says to Robolectric where manifest and resources lie.
pub fn write_test_settings() -> io::Result<()> {
    let folder = out().join("test-settings/com/android/tools");
    fs::create_dir_all(&folder)?;
    let settings = format!(
        "android_custom_package={PACKAGE}\nandroid_merged_manifest={}\nandroid_resource_apk={}\n",
        manifest().display(),
        package().display()
    );
    fs::write(folder.join("test_config.properties"), settings)
}
