use super::*;

#[test]
fn a_journal_with_names_of_its_own_clashes_with_nothing() {
    assert_eq!(found(a_small_journal()), [""; 0]);
}

/// Each mistake alone, and the line that names it.
#[test]
fn each_kind_of_clash_is_named() {
    let text = || Type::String;
    let cases: Vec<(Vec<Metadata>, &str)> = vec![
        // Keywords: of one language, of both, in each place.
        (vec![record("Nap", &[("when", text())])], "Nap.when: in Kotlin, `when` is a keyword"),
        (
            vec![choice("Side", &[("Left", &[]), ("Init", &[])])],
            "Side.Init: in Swift, `init` is a keyword",
        ),
        (vec![function("import")], "import: in Swift, `import` is a keyword"),
        (vec![function("fun")], "fun: in Kotlin, `fun` is a keyword"),
        // Types that every file sees.
        (
            vec![record("Result", &[("kept", text())])],
            "Result: in Kotlin, `Result` is a type every Kotlin file sees",
        ),
        (
            vec![record("Pointer", &[("kept", text())])],
            "Pointer: in Kotlin, `Pointer` is a type of the generated file",
        ),
        (
            vec![record("Optional", &[("kept", text())])],
            "Optional: in Swift, `Optional` is a type of the standard library",
        ),
        (vec![custom("Date", text())], "Date: in Swift, `Date` is a type of Foundation"),
        (
            vec![choice("Section", &[("Nights", &[])])],
            "Section: in Swift, `Section` is a type of SwiftUI or Charts",
        ),
        (
            vec![choice("Protocol", &[("Weekly", &[])])],
            "Protocol: in Swift, `Protocol` is the type of a type",
        ),
        (
            vec![record("RustBuffer", &[("kept", text())])],
            "RustBuffer: in Swift, `RustBuffer` is a type of the generated file",
        ),
        // Variants that become classes in Kotlin.
        (
            vec![choice("Answer", &[("Unit", &[]), ("Text", &[("said", text())])])],
            "Answer.Unit: in Kotlin, `Unit` is a name that its own class uses",
        ),
        (
            vec![choice("Feed", &[("Feed", &[("note", text())])])],
            "Feed.Feed: in Kotlin, hides the type of that name inside of its own",
        ),
        (
            vec![record("Problem", &[("at", text())]), error("Fault", &[("Problem", &[])])],
            "Fault.Problem: in Kotlin, hides the type of that name inside of its own",
        ),
        // Members that are there already.
        (
            vec![choice("Milk", &[("None", &[]), ("Formula", &[])])],
            "Milk.None: in Swift, `none` is a case of every optional",
        ),
        (
            vec![choice("Milk", &[("AllCases", &[])])],
            "Milk.AllCases: in Swift, `allCases` is a member of enums",
        ),
        (
            vec![record("Card", &[("description", text())])],
            "Card.description: in Swift, `description` is a member of every printed value",
        ),
        (
            vec![record("Card", &[("hash_code", text())])],
            "Card.hash_code: in Kotlin, `hashCode` is a member that every generated type has",
        ),
        (
            vec![record("Card", &[("component_1", text())])],
            "Card.component_1: in Kotlin, `component1` is a member that every generated type has",
        ),
        (
            vec![error("Fault", &[("Full", &[("message", text())])])],
            "Fault.Full.message: in Kotlin, `message` is a member of every exception",
        ),
        (
            vec![object("Journal"), method("Journal", "close")],
            "Journal.close: in Kotlin, `close` is a member of every generated object",
        ),
        // Two names that become one.
        (
            vec![record("Nap", &[("start_at", text()), ("startAt", text())])],
            "Nap.startAt: in Kotlin, `startAt` is also the name of Nap.start_at",
        ),
        (
            vec![choice("Unit1", &[("MlMetric", &[]), ("ML_METRIC", &[])])],
            "Unit1.ML_METRIC: in Kotlin, `ML_METRIC` is also the name of Unit1.MlMetric",
        ),
        (
            vec![object("Journal"), record("JournalInterface", &[("kept", text())])],
            "JournalInterface: in Kotlin, `JournalInterface` is also the name of Journal",
        ),
        (
            vec![error("JournalError", &[("Busy", &[])]), record("JournalException", &[])],
            "JournalException: in Kotlin, `JournalException` is also the name of JournalError",
        ),
        (
            vec![object("Journal"), record("JournalProtocol", &[("kept", text())])],
            "JournalProtocol: in Swift, `JournalProtocol` is also the name of Journal",
        ),
    ];
    for (metadata, expected) in cases {
        let found = found(metadata);
        assert!(found.iter().any(|line| line == expected), "{expected}\nnot in {found:#?}");
    }
}

#[test]
fn an_argument_is_a_name_too() {
    let mut review = method_metadata("Journal", "review");
    review.inputs.push(FnParamMetadata::simple("in", Type::String));
    review.inputs.push(FnParamMetadata::simple("var", Type::String));
    assert_eq!(
        found([object("Journal"), Metadata::Method(review)]),
        [
            "Journal.review.in: in Kotlin, `in` is a keyword",
            "Journal.review.var: in Kotlin, `var` is a keyword",
            "Journal.review.var: in Swift, `var` is a keyword",
        ]
    );
}

#[test]
fn a_message_is_free_where_nothing_is_thrown() {
    assert_eq!(found([record("Card", &[("message", Type::String)])]), [""; 0]);
}

#[test]
fn after_a_dot_swift_takes_almost_any_word() {
    let unit = choice("LengthUnit", &[("Cm", &[]), ("Repeat", &[])]);
    let shown = record("Page", &[("private", Type::String)]);
    assert_eq!(found([unit, shown, object("Journal"), method("Journal", "import")]), [""; 0]);
}

#[test]
fn a_name_changed_in_the_settings_of_one_language_is_judged_there_as_changed() {
    let closing = || [object("Journal"), method("Journal", "close")];
    let free = "[bindings.kotlin.rename]\n\"Journal.close\" = \"close_files\"";
    assert_eq!(found_with(free, closing()), [""; 0]);
    let taken = "[bindings.kotlin.rename]\n\"Journal.close\" = \"destroy\"";
    assert_eq!(
        found_with(taken, closing()),
        ["Journal.close: in Kotlin, `destroy` is a member of every generated object"]
    );
    let elsewhere = "[bindings.swift.rename]\n\"Journal\" = \"Text\"";
    assert_eq!(
        found_with(elsewhere, [object("Journal")]),
        ["Journal: in Swift, `Text` is a type of SwiftUI or Charts"]
    );
}

#[test]
fn a_new_name_for_nothing_is_named() {
    let stale = "[bindings.swift.rename]\n\"Journal.shut\" = \"close\"";
    assert_eq!(
        found_with(stale, [object("Journal")]),
        ["Journal.shut: is renamed for Swift, but does not exist"]
    );
}
