//! The versions of Kotlin and Android: android/gradle/libs.versions.toml into android/pom.xml.

const BEGIN: &str =
    "    <!-- versions: written by `cargo xtask look` from gradle/libs.versions.toml -->\n";
const END: &str = "    <!-- end of versions -->\n";

/// The pom with the versions of the catalogue as properties; `None` when it has no place for them.
pub fn into_pom(pom: &str, catalogue: &str) -> Option<String> {
    let (before, rest) = pom.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    let properties: String = versions(catalogue)
        .map(|(name, version)| format!("    <{name}.version>{version}</{name}.version>\n"))
        .collect();
    Some([before, BEGIN, &properties, END, after].concat())
}

/// Names and versions of the table `[versions]`, in their order.
fn versions(catalogue: &str) -> impl Iterator<Item = (&str, &str)> {
    catalogue
        .lines()
        .skip_while(|line| *line != "[versions]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| {
            let (name, version) = line.split_once('=')?;
            Some((name.trim(), version.trim().strip_prefix('"')?.strip_suffix('"')?))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CATALOGUE: &str = "# one source\n[versions]\nkotlin = \"2.4.21\"\njna = \"5.18.1\"\n\n\
                             [libraries]\njna = \"net.java.dev.jna:jna:0\"\n";

    #[test]
    fn a_version_stands_in_the_pom_as_in_the_catalogue() {
        let pom = format!("<a>\n{BEGIN}    <kotlin.version>1</kotlin.version>\n{END}</a>\n");
        let wanted = format!(
            "<a>\n{BEGIN}    <kotlin.version>2.4.21</kotlin.version>\n    \
             <jna.version>5.18.1</jna.version>\n{END}</a>\n"
        );
        assert_eq!(into_pom(&pom, CATALOGUE), Some(wanted));
    }

    #[test]
    fn a_pom_without_a_place_for_versions_is_refused() {
        assert_eq!(into_pom("<a></a>", CATALOGUE), None);
    }
}
