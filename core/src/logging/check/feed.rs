//! Feeds and pumping: amounts, contents, foods. Sides are checked with other segments.

use std::ops::RangeInclusive;

use super::findings::Findings;
use crate::model::{BottleContent, Feed, FeedForm, Pump, Volume};

/// Millilitres of one bottle.
const USUAL_BOTTLE: RangeInclusive<f64> = 0.0..=500.0;

pub(super) fn check(findings: &mut Findings<'_>, feed: &Feed) {
    match &feed.form {
        FeedForm::Breast { .. } | FeedForm::Comfort { .. } => {}
        FeedForm::Bottle { content, offered, taken } => {
            match content {
                BottleContent::Mixed { breast_milk, formula } => {
                    bottle(findings, "feed.content.breast_milk", *breast_milk);
                    bottle(findings, "feed.content.formula", *formula);
                }
                BottleContent::Other { label } => findings.name("feed.content", label),
                BottleContent::BreastMilk
                | BottleContent::Formula
                | BottleContent::FortifiedBreastMilk
                | BottleContent::Milk => {}
            }
            bottle(findings, "feed.offered", *offered);
            bottle(findings, "feed.taken", *taken);
        }
        FeedForm::Solids { foods, amount, .. } => {
            for food in foods {
                findings.name("feed.foods", food);
            }
            if let Some(amount) = amount {
                findings.zero_or_more("feed.amount", amount.amount);
            }
        }
    }
}

/// Amounts of a pumping session. No range is asked about: they differ too much.
pub(super) fn check_pump(findings: &mut Findings<'_>, pump: &Pump) {
    let sides = [("pump.left", pump.left), ("pump.right", pump.right), ("pump.total", pump.total)];
    for (field, volume) in sides {
        if let Some(volume) = volume {
            findings.zero_or_more(field, volume.amount);
        }
    }
}

fn bottle(findings: &mut Findings<'_>, field: &str, volume: Option<Volume>) {
    let Some(volume) = volume else { return };
    if findings.zero_or_more(field, volume.amount) {
        findings.usual(field, volume.to_millilitres(), &USUAL_BOTTLE);
    }
}
