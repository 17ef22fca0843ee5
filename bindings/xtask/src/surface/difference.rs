//! Where two lists differ, short: removed and added lines, under the type they belong to.

use similar::{ChangeTag, TextDiff};

/// Lines shown at most; the rest is counted.
const SHOWN: usize = 60;

/// Every line that differs, `-` for what was reviewed and `+` for what is; empty when equal.
pub fn lines(reviewed: &str, present: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut owner = None;
    for change in TextDiff::from_lines(reviewed, present).iter_all_changes() {
        let line = change.value().trim_end();
        let belongs = line.starts_with(' ');
        let sign = match change.tag() {
            ChangeTag::Equal => {
                if !belongs {
                    owner = Some(line.to_owned());
                }
                continue;
            }
            ChangeTag::Delete => '-',
            ChangeTag::Insert => '+',
        };
        if line.is_empty() {
            continue;
        }
        if belongs {
            all.extend(owner.take().map(|line| format!("  {line}")));
        } else {
            owner = None;
        }
        all.push(format!("{sign} {line}"));
    }
    if all.len() > SHOWN {
        let more = all.len() - SHOWN;
        all.truncate(SHOWN);
        all.push(format!("  and {more} lines more"));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const REVIEWED: &str = "\
record Bottle
    amount: Quantity
    milk: Milk

record Nap
    length: i64
";

    #[test]
    fn equal_lists_differ_in_nothing() {
        assert!(lines(REVIEWED, REVIEWED).is_empty());
    }

    #[test]
    fn a_field_that_changed_stands_under_its_record() {
        let present = REVIEWED.replace("milk: Milk", "milk: Option<Milk>");
        assert_eq!(
            lines(REVIEWED, &present),
            ["  record Bottle", "-     milk: Milk", "+     milk: Option<Milk>"]
        );
    }

    #[test]
    fn a_record_that_is_new_stands_whole_and_without_another_above_it() {
        let present = format!("{REVIEWED}\nrecord Pram\n    wheels: u32\n");
        assert_eq!(lines(REVIEWED, &present), ["+ record Pram", "+     wheels: u32"]);
    }

    #[test]
    fn a_long_difference_is_cut_and_counted() {
        let present: String = (0..100).map(|number| format!("record R{number}\n")).collect();
        let shown = lines("", &present);
        assert_eq!(shown.len(), SHOWN + 1);
        assert_eq!(shown.last().map(String::as_str), Some("  and 40 lines more"));
    }
}
