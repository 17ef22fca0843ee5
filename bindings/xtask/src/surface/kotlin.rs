//! Names that Kotlin, its standard library or the generated Kotlin has already given.

use super::language::Place;

/// Words that are never an identifier without back-ticks.
const KEYWORDS: &[&str] = &[
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
];

/// Types every Kotlin file sees without an import (kotlin, kotlin.collections, java.lang, …). One
/// of ours with the same name hides it, in the generated file first of all.
const ALWAYS_SEEN: &[&str] = &[
    "AbstractMethodError",
    "Annotation",
    "Any",
    "Appendable",
    "Array",
    "ArrayList",
    "AssertionError",
    "AutoCloseable",
    "Boolean",
    "BooleanArray",
    "Byte",
    "ByteArray",
    "Char",
    "CharArray",
    "CharSequence",
    "Character",
    "Class",
    "ClassLoader",
    "Cloneable",
    "Closeable",
    "Collection",
    "Comparable",
    "Comparator",
    "DeepRecursiveFunction",
    "Deprecated",
    "Double",
    "DoubleArray",
    "Enum",
    "Error",
    "Exception",
    "Float",
    "FloatArray",
    "Function",
    "Grouping",
    "HashMap",
    "HashSet",
    "IllegalArgumentException",
    "IllegalStateException",
    "IndexOutOfBoundsException",
    "IndexedValue",
    "Int",
    "IntArray",
    "IntRange",
    "Integer",
    "Iterable",
    "Iterator",
    "JvmField",
    "JvmStatic",
    "Lazy",
    "LinkedHashMap",
    "LinkedHashSet",
    "List",
    "ListIterator",
    "Long",
    "LongArray",
    "LongRange",
    "Map",
    "MatchGroup",
    "MatchResult",
    "Math",
    "Module",
    "MutableList",
    "MutableMap",
    "MutableSet",
    "Nothing",
    "Number",
    "NumberFormatException",
    "Object",
    "OptIn",
    "Override",
    "Package",
    "Pair",
    "Process",
    "Readable",
    "Record",
    "Regex",
    "RegexOption",
    "Result",
    "Runnable",
    "Runtime",
    "RuntimeException",
    "Sequence",
    "Set",
    "Short",
    "ShortArray",
    "StackTraceElement",
    "String",
    "StringBuilder",
    "StringBuffer",
    "Suppress",
    "Synchronized",
    "System",
    "Thread",
    "ThreadGroup",
    "ThreadLocal",
    "Throwable",
    "Throws",
    "Triple",
    "Typography",
    "UByte",
    "UByteArray",
    "UInt",
    "UIntArray",
    "ULong",
    "ULongArray",
    "UShort",
    "UShortArray",
    "Unit",
    "Void",
    "Volatile",
];

/// Types that stand in the generated file itself, declared or imported.
const GENERATED: &[&str] = &[
    "AtomicBoolean",
    "AtomicLong",
    "ByteBuffer",
    "ByteOrder",
    "Callback",
    "CharBuffer",
    "CodingErrorAction",
    "ConcurrentHashMap",
    "Disposable",
    "FfiConverter",
    "FfiConverterRustBuffer",
    "ForeignBytes",
    "IntegerType",
    "InternalException",
    "Library",
    "Native",
    "NoHandle",
    "Pointer",
    "RustBuffer",
    "Structure",
    "UniffiWithHandle",
];

/// What a data class, an enum or any object answers already.
const MEMBERS: &[&str] = &["copy", "equals", "hashCode", "javaClass", "toString"];

/// What every generated object answers already, or the JVM does for it.
const OBJECT_MEMBERS: &[&str] = &[
    "callWithHandle",
    "cleanable",
    "clone",
    "close",
    "destroy",
    "finalize",
    "getClass",
    "handle",
    "notify",
    "notifyAll",
    "uniffiCloneHandle",
    "uniffiIsDestroyed",
    "use",
    "wait",
];

/// What every `Throwable` carries already.
const ERROR_MEMBERS: &[&str] =
    &["cause", "localizedMessage", "message", "stackTrace", "suppressed", "suppressedExceptions"];

/// Names that stand bare inside of a generated enum or error, where a variant would hide them.
const NESTED: &[&str] = &[
    "Any",
    "Boolean",
    "Byte",
    "Companion",
    "Double",
    "ErrorHandler",
    "Float",
    "Int",
    "List",
    "Long",
    "Map",
    "RustBuffer",
    "Set",
    "Short",
    "String",
    "Throwable",
    "Unit",
];

/// Why a name is not free in that place.
pub fn taken(place: Place, name: &str) -> Option<&'static str> {
    let has = |list: &[&str]| list.contains(&name);
    if has(KEYWORDS) {
        return Some("a keyword");
    }
    match place {
        Place::Type if has(ALWAYS_SEEN) => Some("a type every Kotlin file sees"),
        Place::Type if has(GENERATED) => Some("a type of the generated file"),
        Place::DataVariant | Place::ErrorVariant if has(NESTED) => {
            Some("a name that its own class uses")
        }
        Place::Field | Place::ErrorField | Place::Method if has(MEMBERS) || is_component(name) => {
            Some("a member that every generated type has")
        }
        Place::ErrorField if has(ERROR_MEMBERS) => Some("a member of every exception"),
        Place::Method if has(OBJECT_MEMBERS) => Some("a member of every generated object"),
        _ => None,
    }
}

/// `component1` and its like take a data class apart.
fn is_component(name: &str) -> bool {
    name.strip_prefix("component").is_some_and(|number| {
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}
