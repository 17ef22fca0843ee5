use super::*;

#[test]
fn each_broken_rule_of_the_boundary_is_named() {
    let mut silent = method_metadata("Journal", "revision");
    silent.throws = None;
    let mut awaited = method_metadata("Journal", "today");
    awaited.is_async = true;
    let mut elsewhere = record("Quantity", &[("number", Type::Float64)]);
    if let Metadata::Record(record) = &mut elsewhere {
        record.module_path = "tend_bindings".into();
    }
    let flat = shaped("Fault", EnumShape::Error { flat: true }, &[("Busy", &[])]);
    let cases: Vec<(Vec<Metadata>, &str)> = vec![
        (
            vec![object("Journal"), Metadata::Method(silent)],
            "Journal.revision: returns no Result, so a panic would end the app",
        ),
        (
            vec![object("Journal"), Metadata::Method(awaited)],
            "Journal.today: is async; calls are synchronous and short",
        ),
        (
            vec![record("Nap", &[("id", Type::Float64)])],
            "Nap.id: is an id that crosses as a float, which loses what it names",
        ),
        (
            vec![record("Nap", &[("child_ids", list_of(Type::Float32))])],
            "Nap.child_ids: is an id that crosses as a float, which loses what it names",
        ),
        (
            vec![custom("EntryId", Type::Float64)],
            "EntryId: crosses as a float, which loses what it names",
        ),
        (
            vec![choice("Details", &[("Feed", &[("", Type::String)])])],
            "Details.Feed: is a tuple; name its fields",
        ),
        (
            vec![record("Nap", &[("minutes", Type::Int64)]), method("Nap", "length")],
            "Nap.length: is a method on a value",
        ),
        (
            vec![record("Nap", &[("ended", optional(Type::Timestamp))])],
            "Nap.ended: is a SystemTime; use our own time",
        ),
        (vec![flat], "Fault: crosses as text alone; a screen cannot act on it"),
        (
            vec![record("Nap", &[("minutes", Type::Int64)]), elsewhere],
            "the surface: comes from tend, tend_bindings, not one crate",
        ),
    ];
    for (metadata, expected) in cases {
        let found = found(metadata);
        assert!(found.iter().any(|line| line == expected), "{expected}\nnot in {found:#?}");
    }
}

#[test]
fn what_the_phone_implements_needs_no_result() {
    let metadata = [callback("Observer"), called_back("Observer", 0, "changed")];
    assert_eq!(found(metadata), [""; 0]);
}

#[test]
fn what_cannot_fail_is_excused_by_name_and_only_while_it_needs_it() {
    let mut cancel = method_metadata("Subscription", "cancel");
    cancel.throws = None;
    let excused = [object("Subscription"), Metadata::Method(cancel)];
    assert_eq!(found(excused), [""; 0]);
    let (symbol, says) = ("Subscription.cancel", "needs no excuse any more");
    let found = found([object("Subscription"), method("Subscription", "cancel")]);
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with(&format!("{symbol}: {says}")), "{found:?}");
}
