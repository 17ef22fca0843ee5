//! The screens of the guide: growth, the first weeks, the comparison, cards, the parent.

use std::io::Write;
use std::path::Path;

use serde_json::{Map, Value, json};
use tend::journal::Journal;
use tend::screen::comparison::ComparisonScreen;

use super::desk::{Desk, Place, languages, words};
use crate::args::{CompareArgs, CountryArgs, LearnArgs, Shown};
use crate::failure::{Failure, Outcome};
use crate::print::paper::tame;
use crate::print::parent as own_page;
use crate::print::{cards, comparison, first_weeks as weeks, growth as chart};

/// `tend growth`.
pub fn growth(args: &Shown, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open_at(place, args.at.as_ref())?;
    let screen = desk.journal.growth(desk.child_shown(args.child.as_deref())?)?;
    desk.answer(&screen, out, |paper| chart::growth(&screen, paper))?;
    desk.close()
}

/// `tend first-weeks`.
pub fn first_weeks(args: &Shown, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open_at(place, args.at.as_ref())?;
    let screen = desk.journal.first_weeks(desk.child_shown(args.child.as_deref())?)?;
    desk.answer(&screen, out, |paper| weeks::first_weeks(screen.as_ref(), paper))?;
    desk.close()
}

/// `tend compare`.
pub fn compare(args: &CompareArgs, place: &Place, out: &mut dyn Write) -> Outcome {
    let answer = |screen: &ComparisonScreen, desk: &Desk, out: &mut dyn Write| {
        desk.answer(&in_json(screen)?, out, |paper| comparison::comparison(screen, paper))
    };
    if let Some(path) = &args.file {
        if !Path::new(path).exists() {
            let missing = words().say("cli-error-no-table", &[("path", tame(path).into())]);
            return Err(Failure::File(missing));
        }
        return without_journal(place, |desk| {
            answer(&desk.journal.comparison_of_table(path.clone())?, desk, out)
        });
    }
    let desk = Desk::open_at(place, args.shown.at.as_ref())?;
    let child = desk.child_shown(args.shown.child.as_deref())?;
    answer(&desk.journal.comparison(child)?, &desk, out)?;
    desk.close()
}

/// The comparison as other software reads it: either `refused`, or the outcome, the difference,
/// its interval as a pair and p stand beside the counts.
fn in_json(screen: &ComparisonScreen) -> Outcome<Value> {
    let mut value = serde_json::to_value(screen).map_err(std::io::Error::from)?;
    pair(value.get_mut("result"));
    pair(value.get_mut("experiment").and_then(|experiment| experiment.get_mut("result")));
    if let Some(fields) = value.as_object_mut()
        && let Some(Value::Object(result)) = fields.remove("result")
    {
        fields.remove("refused");
        fields.extend(result);
    }
    Ok(value)
}

fn pair(result: Option<&mut Value>) {
    let Some(result) = result.and_then(Value::as_object_mut) else { return };
    let ends = |result: &mut Map<String, Value>| (result.remove("low"), result.remove("high"));
    let (low, high) = ends(result);
    result.insert("interval".into(), json!([low, high]));
}

/// `tend learn`.
pub fn learn(args: &LearnArgs, place: &Place, out: &mut dyn Write) -> Outcome {
    without_journal(place, |desk| {
        let screen = desk.journal.learn()?;
        let Some(typed) = &args.card else {
            return desk.answer(&screen, out, |paper| cards::learn(&screen, paper));
        };
        let card = screen.cards.iter().find(|card| card.id.eq_ignore_ascii_case(typed));
        let missing = || desk.words().say("cli-error-no-card", &[("typed", tame(typed).into())]);
        let card = card.ok_or_else(|| Failure::Refused(missing()))?;
        desk.answer(card, out, |paper| cards::learn_card(card, &screen.caution, paper))
    })
}

/// `tend safety`.
pub fn safety(args: &CountryArgs, place: &Place, out: &mut dyn Write) -> Outcome {
    without_journal(place, |desk| {
        let screen = desk.journal.safety(country(args))?;
        desk.answer(&screen, out, |paper| cards::safety(&screen, paper))
    })
}

/// `tend parent`.
pub fn parent(args: &CountryArgs, place: &Place, out: &mut dyn Write) -> Outcome {
    let desk = Desk::open(place)?;
    let screen = desk.journal.parent(country(args))?;
    desk.answer(&screen, out, |paper| own_page::parent(&screen, paper))?;
    desk.close()
}

/// The country typed, else that of the terminal's locale.
fn country(args: &CountryArgs) -> Option<String> {
    args.country.clone().or_else(|| languages().first().and_then(|tag| region(tag)))
}

/// The region of a tag such as `en-GB`.
fn region(tag: &str) -> Option<String> {
    let (_, region) = tag.split_once('-')?;
    (region.len() == 2).then(|| region.to_ascii_uppercase())
}

/// What is the same for every family can be read before there is a journal: it is asked of an
/// empty one in a folder that vanishes.
fn without_journal(place: &Place, work: impl FnOnce(&Desk) -> Outcome) -> Outcome {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("empty.tend").display().to_string();
    let desk = Desk::sit_down(Journal::open(path, languages())?, place.json)?;
    work(&desk)?;
    desk.close()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_names_its_country_or_none() {
        assert_eq!(region("en-GB").as_deref(), Some("GB"));
        assert_eq!(region("en"), None);
        assert_eq!(region("zh-Hans"), None);
    }
}
