//! The app as a package, without its native libraries: so manifest, resources and shrunk code are
//! known to go together before Gradle is asked on another machine.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use zip::ZipArchive;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::tools::{self, Tools};
use super::{catalogue, closure, compiler, fetched, out, prepare, resources};
use crate::bindings::{Language, Profile, generate};
use crate::run::{self, root, say, target};

/// What the Android plugin keeps in every app, as far as this one holds such things.
const ALWAYS: &str = "\
-keepattributes RuntimeVisible*Annotations,AnnotationDefault
-keepclasseswithmembernames class * { native <methods>; }
-keepclassmembers enum * { public static **[] values(); public static ** valueOf(java.lang.String); }
-keepclassmembers class * implements android.os.Parcelable { public static final ** CREATOR; }
";

/// Assembles the package and signs it; false when a step fails.
pub fn assemble() -> bool {
    let tools = match tools::find() {
        Ok(tools) => tools,
        Err(missing) => {
            say(format_args!("the Android package cannot be made: {missing}"));
            return false;
        }
    };
    if !generate(&[Language::Kotlin], Profile::Debug) {
        return false;
    }
    match assemble_with(&tools) {
        Ok(package) => {
            say(format_args!("{}: manifest, resources and code are sound", package.display()));
            true
        }
        Err(error) => {
            say(error);
            false
        }
    }
}

fn succeeds(command: &mut Command, otherwise: &str) -> io::Result<()> {
    if run::succeeds(command) { Ok(()) } else { Err(io::Error::other(otherwise.to_owned())) }
}

fn assemble_with(tools: &Tools) -> io::Result<PathBuf> {
    prepare(tools)?;
    let class_path = out().join("class-path.txt");
    let mut maven = compiler();
    maven.arg("compile").arg(closure::goal("build-classpath")?);
    maven.arg("-DincludeScope=runtime").arg(format!("-Dmdep.outputFile={}", class_path.display()));
    succeeds(&mut maven, "the Android app does not compile")?;
    let folder = out().join("apk");
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => fs::create_dir_all(&folder)?,
    }
    let code = folder.join("code");
    fs::create_dir_all(&code)?;
    shrink(tools, &fs::read_to_string(class_path)?, &code)?;
    every_part_is_there(&code)?;
    let package = folder.join("tend.apk");
    put_together(tools, &code, &package)?;
    sign(tools, &package)?;
    Ok(package)
}

/// R8 over everything, by the rules of the app and of its libraries.
fn shrink(tools: &Tools, class_path: &str, into: &Path) -> io::Result<()> {
    let own = out().join("apk/app.jar");
    let mut jar = tools.of_jdk("jar");
    jar.arg("--create").arg("--file").arg(&own);
    jar.arg("-C").arg(target().join("kotlin/app/classes")).arg(".");
    succeeds(&mut jar, "the classes of the app cannot be packed")?;
    let always = out().join("apk/always.pro");
    fs::write(&always, ALWAYS)?;
    let mut r8 = tools.of_jdk("java");
    r8.arg("-cp").arg(fetched("com.android.tools", "r8", "r8")?).arg("com.android.tools.r8.R8");
    r8.args(["--map-diagnostics", "info", "none"]);
    r8.args(["--release", "--min-api", &catalogue("android-min")?]).arg("--output").arg(into);
    r8.arg("--lib").arg(fetched("org.robolectric", "android-all", "android-all")?);
    // Robolectric's Android leaves java.* to the JDK.
    r8.arg("--lib").arg(tools.jdk());
    let rules = [always, resources::rules(), closure::rules()];
    for rules in rules.iter().chain([&root().join("android/app/proguard-rules.pro")]) {
        r8.arg("--pg-conf").arg(rules);
    }
    r8.args([own, resources::names(), closure::classes()]);
    let libraries = class_path.trim().split(':').filter(|jar| !jar.contains("/target/android/"));
    for library in libraries {
        // A module of ours is a folder of classes until it is packed.
        let path = Path::new(library);
        if path.is_dir() {
            let packed = out().join("apk/journal.jar");
            let mut jar = tools.of_jdk("jar");
            jar.arg("--create").arg("--file").arg(&packed).arg("-C").arg(path).arg(".");
            succeeds(&mut jar, "the classes of the journal cannot be packed")?;
            r8.arg(packed);
        } else {
            r8.arg(path);
        }
    }
    succeeds(&mut r8, "the code of the app cannot be shrunk")
}

/// Every part that the manifest names is in the code that is left.
fn every_part_is_there(code: &Path) -> io::Result<()> {
    let mut dex = Vec::new();
    for entry in fs::read_dir(code)? {
        let path = entry?.path();
        if path.extension().is_some_and(|found| found == "dex") {
            File::open(path)?.read_to_end(&mut dex)?;
        }
    }
    let manifest = fs::read_to_string(resources::manifest())?;
    let parts = parts(&manifest);
    for part in &parts {
        let class = format!("L{};", part.replace('.', "/"));
        if !dex.windows(class.len()).any(|bytes| bytes == class.as_bytes()) {
            return Err(io::Error::other(format!(
                "the manifest names {part}, the code has it not"
            )));
        }
    }
    say(format_args!("{} parts of the manifest, {} KB of code", parts.len(), dex.len() / 1024));
    Ok(())
}

/// The classes a merged manifest names, in full.
fn parts(manifest: &str) -> Vec<String> {
    let mut parts = Vec::new();
    for tag in ["application", "activity", "receiver", "service", "provider"] {
        for rest in manifest.split(&format!("<{tag}\n")).skip(1) {
            let end = rest.find('>').unwrap_or(rest.len());
            let name =
                rest[..end].split_once("android:name=\"").and_then(|(_, it)| it.split_once('"'));
            parts.extend(name.map(|(name, _)| match name.strip_prefix('.') {
                Some(short) => format!("{}.{short}", resources::PACKAGE),
                None => name.to_owned(),
            }));
        }
    }
    parts
}

fn put_together(tools: &Tools, code: &Path, package: &Path) -> io::Result<()> {
    let loose = package.with_extension("loose");
    fs::copy(resources::package(), &loose)?;
    let file = OpenOptions::new().read(true).write(true).open(&loose)?;
    let mut apk = ZipWriter::new_append(file)?;
    for entry in fs::read_dir(code)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".dex") {
            apk.start_file(name, SimpleFileOptions::default())?;
            apk.write_all(&fs::read(&path)?)?;
        }
    }
    apk.finish()?;
    let mut align = tools.of_android("zipalign");
    align.args(["-f", "4"]).arg(&loose).arg(package);
    succeeds(&mut align, "the package cannot be aligned")?;
    fs::remove_file(loose)?;
    let names = ZipArchive::new(File::open(package)?)?;
    for wanted in ["AndroidManifest.xml", "resources.arsc", "classes.dex"] {
        if names.index_for_name(wanted).is_none() {
            return Err(io::Error::other(format!("the package has no {wanted}")));
        }
    }
    Ok(())
}

/// Signs with a key made for this, and holds the signature against what Android 8 asks for.
fn sign(tools: &Tools, package: &Path) -> io::Result<()> {
    let key = out().join("test-key.jks");
    if !key.exists() {
        let mut keytool = tools.of_jdk("keytool");
        keytool.args(["-genkeypair", "-storepass", "android", "-alias", "test", "-keyalg", "RSA"]);
        keytool.args(["-dname", "CN=test", "-validity", "9999", "-keystore"]).arg(&key);
        keytool.stderr(Stdio::null());
        succeeds(&mut keytool, "no key could be made")?;
    }
    let mut signer = tools.of_android("apksigner");
    if Command::new(signer.get_program()).arg("--version").stdout(Stdio::null()).status().is_err() {
        if Command::new("apksigner").arg("--version").stdout(Stdio::null()).status().is_err() {
            run::installs(&["apksigner"]);
        }
        signer = Command::new("apksigner");
    }
    let program = signer.get_program().to_owned();
    signer.args(["sign", "--ks-pass", "pass:android", "--ks"]).arg(key).arg(package);
    succeeds(&mut signer, "the package cannot be signed")?;
    let mut verify = Command::new(program);
    verify.arg("verify").arg("--min-sdk-version").arg(catalogue("android-min")?).arg(package);
    succeeds(&mut verify, "the signature does not hold")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_manifest_are_its_classes_and_not_what_they_answer_to() {
        let manifest = "<application\n        android:name=\".App\"\n        android:label=\"x\" >\n\
                        <activity\n            android:exported=\"true\"\n            \
                        android:name=\"a.Window\">\n<action android:name=\"MAIN\" />";
        assert_eq!(parts(manifest), ["app.tend.App", "a.Window"]);
    }
}
