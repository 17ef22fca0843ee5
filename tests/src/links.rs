//! Links between the pages of the house lead somewhere.

/// The links of a page to other files of the house, without their anchors; addresses on the web
/// and samples between fences are left out.
#[must_use]
pub fn within_the_house(page: &str) -> Vec<&str> {
    let prose = page.split("```").step_by(2);
    let targets = prose.flat_map(|text| text.split("](").skip(1));
    let targets = targets.filter_map(|rest| rest.split_once(')')).map(|(target, _)| target);
    targets
        .filter_map(|target| target.split('#').next())
        .filter(|target| !target.is_empty() && !target.contains("://"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_files_are_found_and_addresses_are_not() {
        let page = "See [the design](docs/design.md#time) and ![Today](docs/today.png).\n\
            [Rust](https://rustup.rs), [above](#time).\n```\n[sample](nowhere.md)\n```\n[end](x.md)";
        assert_eq!(within_the_house(page), ["docs/design.md", "docs/today.png", "x.md"]);
    }
}
