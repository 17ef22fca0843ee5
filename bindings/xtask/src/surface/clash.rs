//! Names of ours that Kotlin or Swift would refuse, hide or confuse.

use std::collections::BTreeMap;

use super::finding::Finding;
use super::language::{Language, Place};
use super::renames::Renames;
use super::shape::{Field, Function, Item, Shape, Surface, Variant};

/// Every clash that is left once the settings have renamed what they rename.
pub fn of(surface: &Surface, renames: &Renames) -> Vec<Finding> {
    let search = |language| Search { language, surface, renames, found: Vec::new() }.run();
    Language::ALL.into_iter().flat_map(search).collect()
}

struct Search<'a> {
    language: Language,
    surface: &'a Surface,
    renames: &'a Renames,
    found: Vec<Finding>,
}

impl Search<'_> {
    fn run(mut self) -> Vec<Finding> {
        let mut types = Scope::default();
        let mut functions = Scope::default();
        for item in &self.surface.items {
            let own = self.renames.get(self.language, &item.name).unwrap_or(&item.name);
            for name in self.language.types_of(own, &item.shape) {
                self.taken(&item.name, Place::Type, &name);
                self.twice(&mut types, &item.name, name);
            }
            self.variants(item);
            self.fields(&item.name, item.fields(), Place::Field);
            self.functions(item, &mut functions);
        }
        self.found
    }

    fn variants(&mut self, item: &Item) {
        let variants = item.variants();
        let place = match &item.shape {
            Shape::Error(_) => Place::ErrorVariant,
            _ if variants.iter().any(|variant| !variant.fields.is_empty()) => Place::DataVariant,
            _ => Place::PlainVariant,
        };
        let mut scope = Scope::default();
        for variant in variants {
            let symbol = format!("{}.{}", item.name, variant.name);
            self.named(&mut scope, &symbol, place, &variant.name);
            self.hides_a_type(item, variant, place);
            let field = if place == Place::ErrorVariant { Place::ErrorField } else { Place::Field };
            self.fields(&symbol, &variant.fields, field);
        }
    }

    /// Kotlin nests variants as classes, so inside the enum a variant hides a type of its name:
    /// the enum itself, which it extends, or, in an error, the type of a field.
    fn hides_a_type(&mut self, item: &Item, variant: &Variant, place: Place) {
        if self.language != Language::Kotlin || place == Place::PlainVariant {
            return;
        }
        let hidden = match place {
            Place::ErrorVariant => self.surface.item(&variant.name).is_some(),
            _ => variant.name == item.name,
        };
        if hidden {
            let symbol = format!("{}.{}", item.name, variant.name);
            self.say(&symbol, "hides the type of that name inside of its own");
        }
    }

    fn fields(&mut self, owner: &str, fields: &[Field], place: Place) {
        let mut scope = Scope::default();
        for field in fields {
            let symbol = format!("{owner}.{}", field.name);
            self.named(&mut scope, &symbol, place, &field.name);
        }
    }

    fn functions(&mut self, item: &Item, outside: &mut Scope) {
        let mut inside = Scope::default();
        let constructors: &[Function] = match &item.shape {
            Shape::Object { constructors, .. } => constructors,
            _ => &[],
        };
        for (index, function) in item.functions().enumerate() {
            let (symbol, place) = match &item.shape {
                Shape::Function(_) => (item.name.clone(), Place::Function),
                _ if index < constructors.len() => {
                    (item.symbol(&function.name), Place::Constructor)
                }
                _ => (item.symbol(&function.name), Place::Method),
            };
            // The constructor named `new` is spelled as the type in both languages.
            if !(place == Place::Constructor && function.name == "new") {
                let scope = if place == Place::Function { &mut *outside } else { &mut inside };
                self.named(scope, &symbol, place, &function.name);
            }
            self.fields(&symbol, &function.arguments, Place::Argument);
        }
    }

    fn named(&mut self, scope: &mut Scope, symbol: &str, place: Place, name: &str) {
        let name = self.renames.get(self.language, symbol).unwrap_or(name);
        let spelled = self.language.spell(place, name);
        self.taken(symbol, place, &spelled);
        self.twice(scope, symbol, spelled);
    }

    fn taken(&mut self, symbol: &str, place: Place, spelled: &str) {
        if let Some(why) = self.language.taken(place, spelled) {
            self.say(symbol, &format!("`{spelled}` is {why}"));
        }
    }

    fn twice(&mut self, scope: &mut Scope, symbol: &str, spelled: String) {
        if let Some(other) = scope.get(&spelled) {
            let says = format!("`{spelled}` is also the name of {other}");
            self.say(symbol, &says);
        } else {
            scope.insert(spelled, symbol.to_owned());
        }
    }

    fn say(&mut self, symbol: &str, says: &str) {
        let says = format!("in {}, {says}", self.language.name());
        self.found.push(Finding { symbol: symbol.to_owned(), says });
    }
}

/// Names given so far, and to which symbol.
type Scope = BTreeMap<String, String>;
