//! The apps and the core call every choice by the same name.

use std::collections::BTreeMap;

/// The one-line texts of an Android string file, by key.
fn shown(xml: &str) -> BTreeMap<&str, String> {
    fn read(line: &str) -> Option<(&str, String)> {
        let (key, rest) = line.trim().strip_prefix("<string name=\"")?.split_once("\">")?;
        let (text, _) = rest.split_once("</string>")?;
        Some((key, text.replace("\\'", "'").replace("&amp;", "&")))
    }
    xml.lines().filter_map(read).collect()
}

/// How many names of a Fluent file stand in an Android string file too, and those that differ.
#[must_use]
pub fn compared(xml: &str, ftl: &str) -> (usize, Vec<String>) {
    let shown = shown(xml);
    let mut both = 0;
    let mut differ = Vec::new();
    for (key, said) in ftl.lines().filter_map(|line| line.split_once(" = ")) {
        if let Some(shown) = shown.get(key.replace('-', "_").as_str()) {
            both += 1;
            if shown != said {
                differ.push(format!("{key}: {shown:?} in the apps, {said:?} in the core"));
            }
        }
    }
    (both, differ)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_name_is_found() {
        let xml = "<string name=\"place_cot\">Cot</string>\n\
            <string name=\"place_parents_bed\">Parents\\' bed</string>";
        let ftl = "# Places\nplace-cot = Crib\nplace-parents-bed = Parents' bed\nplace-car = Car";
        let found = (2, vec!["place-cot: \"Cot\" in the apps, \"Crib\" in the core".to_owned()]);
        assert_eq!(compared(xml, ftl), found);
    }
}
