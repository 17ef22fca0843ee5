//! What the settings of the generated code call otherwise in one language.

use std::collections::BTreeMap;

use super::finding::Finding;
use super::language::Language;
use super::shape::Surface;

/// New names by symbol, for each language.
#[derive(Debug, Default)]
pub struct Renames {
    names: BTreeMap<Language, BTreeMap<String, String>>,
}

impl Renames {
    /// Reads the tables `bindings.kotlin.rename` and `bindings.swift.rename` of the settings.
    ///
    /// # Errors
    /// A sentence: the text is no TOML, or a new name is no text.
    pub fn of_settings(text: &str) -> Result<Self, String> {
        let settings: toml::Table = text.parse().map_err(|error| format!("{error}"))?;
        let mut names = BTreeMap::new();
        for language in Language::ALL {
            let table = settings
                .get("bindings")
                .and_then(|bindings| bindings.get(language.table()))
                .and_then(|own| own.get("rename"))
                .and_then(toml::Value::as_table);
            for (symbol, name) in table.into_iter().flatten() {
                let name = name.as_str().ok_or_else(|| format!("{symbol}: not a name"))?;
                let own: &mut BTreeMap<String, String> = names.entry(language).or_default();
                own.insert(symbol.clone(), name.to_owned());
            }
        }
        Ok(Self { names })
    }

    /// The new name of a symbol.
    pub fn get(&self, language: Language, symbol: &str) -> Option<&str> {
        self.names.get(&language)?.get(symbol).map(String::as_str)
    }

    /// Names for what no longer exists.
    pub fn stale(&self, surface: &Surface) -> Vec<Finding> {
        let symbols = surface.symbols();
        let all = self.names.iter().flat_map(|(language, names)| {
            names.keys().map(move |symbol| (language.name(), symbol))
        });
        all.filter(|(_, symbol)| !symbols.contains(symbol))
            .map(|(language, symbol)| Finding {
                symbol: symbol.clone(),
                says: format!("is renamed for {language}, but does not exist"),
            })
            .collect()
    }
}
