//! Names that Swift, Apple's libraries or the generated Swift has already given.

use super::language::Place;

/// Words that are never a name without back-ticks. Words reserved only in some places (`open`,
/// `set`, `left`) are free.
const KEYWORDS: &[&str] = &[
    "Any",
    "Self",
    "as",
    "associatedtype",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "deinit",
    "do",
    "else",
    "enum",
    "extension",
    "fallthrough",
    "false",
    "fileprivate",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "init",
    "inout",
    "internal",
    "is",
    "let",
    "nil",
    "operator",
    "precedencegroup",
    "private",
    "protocol",
    "public",
    "repeat",
    "rethrows",
    "return",
    "self",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "throw",
    "throws",
    "true",
    "try",
    "typealias",
    "var",
    "where",
    "while",
];

/// After a dot Swift takes any word but these (SE-0071): `.in` and `.default` are at home there.
const NEVER_AFTER_A_DOT: &[&str] = &["Protocol", "Type", "init", "self"];

/// As the label of an argument Swift takes any word but these (SE-0001).
const NEVER_A_LABEL: &[&str] = &["inout", "let", "var"];

/// No type may be called so, with back-ticks or without: `X.Type` is the type of `X`.
const METATYPES: &[&str] = &["Protocol", "Self", "Type"];

/// Types of the standard library that the generated file or everyday code writes bare. (A rare one
/// such as `Clock` is merely hidden by ours, by a rule of the language, and stays free.)
const STANDARD: &[&str] = &[
    "Actor",
    "AnyObject",
    "Array",
    "ArraySlice",
    "AsyncSequence",
    "AsyncStream",
    "Bool",
    "CaseIterable",
    "Character",
    "Codable",
    "Collection",
    "Comparable",
    "CustomStringConvertible",
    "Decodable",
    "Dictionary",
    "Double",
    "Duration",
    "Encodable",
    "Equatable",
    "Error",
    "Float",
    "Hashable",
    "Hasher",
    "Identifiable",
    "Int",
    "Int16",
    "Int32",
    "Int64",
    "Int8",
    "KeyPath",
    "MainActor",
    "Mirror",
    "Never",
    "Optional",
    "Range",
    "ClosedRange",
    "Result",
    "Sendable",
    "Sequence",
    "Set",
    "String",
    "Substring",
    "Task",
    "UInt",
    "UInt16",
    "UInt32",
    "UInt64",
    "UInt8",
    "UnsafePointer",
    "Void",
];

/// Types of Foundation, which the generated file and every screen import: two modules with one
/// name make every bare use of it ambiguous.
const FOUNDATION: &[&str] = &[
    "AttributedString",
    "Bundle",
    "Calendar",
    "CharacterSet",
    "Data",
    "Date",
    "DateComponents",
    "DateFormatter",
    "DateInterval",
    "Decimal",
    "Dimension",
    "FileHandle",
    "FileManager",
    "Formatter",
    "Host",
    "IndexPath",
    "IndexSet",
    "Locale",
    "LocalizedError",
    "Measurement",
    "Notification",
    "NotificationCenter",
    "Operation",
    "Port",
    "Predicate",
    "Process",
    "Progress",
    "Scanner",
    "Stream",
    "Thread",
    "TimeInterval",
    "TimeZone",
    "Timer",
    "URL",
    "UUID",
    "UndoManager",
    "Unit",
    "UserDefaults",
];

/// Types of SwiftUI and Charts that screens write bare.
const SCREENS: &[&str] = &[
    "Alignment",
    "Angle",
    "Animation",
    "App",
    "Axis",
    "Binding",
    "Button",
    "Canvas",
    "Capsule",
    "Chart",
    "Circle",
    "Color",
    "Context",
    "Divider",
    "Edge",
    "Environment",
    "Font",
    "ForEach",
    "Form",
    "Gauge",
    "Gesture",
    "Gradient",
    "Grid",
    "Group",
    "Image",
    "Label",
    "Link",
    "List",
    "Material",
    "Menu",
    "Namespace",
    "Path",
    "Picker",
    "Preview",
    "Rectangle",
    "Scene",
    "Section",
    "Shape",
    "Slider",
    "Spacer",
    "State",
    "Stepper",
    "Table",
    "Text",
    "TextField",
    "Toggle",
    "Transaction",
    "View",
    "Widget",
    "Window",
];

/// Types that stand in the generated file itself.
const GENERATED: &[&str] = &[
    "FfiConverter",
    "FfiConverterRustBuffer",
    "ForeignBytes",
    "InitializationResult",
    "RustBuffer",
    "RustCallStatus",
    "UniffiInternalError",
];

/// What a struct has once it is Hashable and prints itself.
const MEMBERS: &[&str] = &["debugDescription", "description", "hash", "hashValue"];

/// Cases that `Optional` has too: `.none` then reads as "no value at all", with a warning.
const OPTIONAL_CASES: &[&str] = &["none", "some"];

/// What an enum has once it is CaseIterable or has raw values.
const CASE_MEMBERS: &[&str] = &["allCases", "rawValue"];

/// What every generated object has.
const OBJECT_MEMBERS: &[&str] = &["handle", "uniffiCloneHandle"];

/// Why a name is not free in that place.
pub fn taken(place: Place, name: &str) -> Option<&'static str> {
    let has = |list: &[&str]| list.contains(&name);
    let is_keyword = match place {
        Place::Type | Place::Function => has(KEYWORDS),
        Place::Argument => has(NEVER_A_LABEL),
        _ => has(NEVER_AFTER_A_DOT),
    };
    if is_keyword {
        return Some("a keyword");
    }
    match place {
        Place::Type if has(METATYPES) => Some("the type of a type"),
        Place::Type if has(STANDARD) => Some("a type of the standard library"),
        Place::Type if has(FOUNDATION) => Some("a type of Foundation"),
        Place::Type if has(SCREENS) => Some("a type of SwiftUI or Charts"),
        Place::Type if has(GENERATED) => Some("a type of the generated file"),
        Place::PlainVariant | Place::DataVariant if has(OPTIONAL_CASES) => {
            Some("a case of every optional")
        }
        Place::PlainVariant | Place::DataVariant if has(CASE_MEMBERS) => Some("a member of enums"),
        Place::Field | Place::Method if has(MEMBERS) => Some("a member of every printed value"),
        Place::Method if has(OBJECT_MEMBERS) => Some("a member of every generated object"),
        _ => None,
    }
}
