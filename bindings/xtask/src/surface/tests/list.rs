use super::*;

#[test]
fn the_list_names_everything_that_crosses_with_its_types_in_the_order_of_crossing() {
    let text = surface(a_small_journal()).to_string();
    let (_, list) = text.split_once("\n\n").unwrap();
    assert_eq!(
        list,
        "\
object Journal
    constructor open(path: String) throws JournalError
    fn perform() -> u64 throws JournalError
    fn today() -> u64 throws JournalError

callback Observer
    fn changed()
    fn closed()

error JournalError
    Busy
    NotFound { what: String }

custom EntryId as String

enum Details
    Feed { line: FeedLine }
    Note

record FeedLine
    id: EntryId
    amount: Option<Quantity>
    minutes: f64
    earlier_ids: Vec<EntryId>

record Quantity
    number: f64
    unit: String
"
    );
}

#[test]
fn a_list_does_not_depend_on_the_order_of_the_symbols() {
    let mut reversed = a_small_journal();
    reversed.reverse();
    assert_eq!(surface(a_small_journal()).to_string(), surface(reversed).to_string());
}

#[test]
fn every_symbol_is_named_down_to_the_field_of_a_variant() {
    assert_eq!(
        surface(a_small_journal()).symbols(),
        [
            "Journal",
            "Journal.open",
            "Journal.perform",
            "Journal.today",
            "Observer",
            "Observer.changed",
            "Observer.closed",
            "JournalError",
            "JournalError.Busy",
            "JournalError.NotFound",
            "JournalError.NotFound.what",
            "EntryId",
            "Details",
            "Details.Feed",
            "Details.Feed.line",
            "Details.Note",
            "FeedLine",
            "FeedLine.id",
            "FeedLine.amount",
            "FeedLine.minutes",
            "FeedLine.earlier_ids",
            "Quantity",
            "Quantity.number",
            "Quantity.unit",
        ]
    );
}
