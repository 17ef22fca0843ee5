//! A feed as typed: its form by the options given, its sides laid end to end.

use tend::model::{
    BottleContent, BreastSegment, Feed, FeedForm, Instant, MINUTE, SolidAmount, Volume,
};

use super::care::read;
use super::{Frame, set};
use crate::args::{BottleKind, FeedArgs, Measured, SideMinutes};
use crate::failure::{Failure, Outcome};

pub(super) fn lay(args: FeedArgs, feed: &mut Feed, frame: Frame<'_>) -> Outcome {
    let forms = [args.is_breast(), args.is_bottle(), args.is_solids()];
    if forms.into_iter().filter(|form| *form).count() > 1 {
        let words = frame.desk.words();
        return Err(Failure::Usage(words.say("cli-error-one-form", &[])));
    }
    if args.is_bottle() {
        feed.form = bottle(&args, &feed.form, frame)?;
    } else if args.is_solids() {
        feed.form = solids(args, &feed.form)?;
    } else if args.is_breast() {
        feed.form = breast(&args, &feed.form, frame);
    }
    Ok(())
}

fn breast(args: &FeedArgs, old: &FeedForm, frame: Frame<'_>) -> FeedForm {
    let (was_comfort, old_segments) = match old {
        FeedForm::Breast { segments } => (false, segments.clone()),
        FeedForm::Comfort { segments } => (true, segments.clone()),
        FeedForm::Bottle { .. } | FeedForm::Solids { .. } => (false, Vec::new()),
    };
    let sides = args.sides();
    let segments = if let Some(side) = args.side {
        vec![BreastSegment { side, start: frame.start, end: frame.end }]
    } else if sides.is_empty() {
        old_segments
    } else {
        laid_out(&sides, frame.start)
    };
    if args.comfort || (was_comfort && !args.breast) {
        FeedForm::Comfort { segments }
    } else {
        FeedForm::Breast { segments }
    }
}

/// Sides and pauses end to end from `start`.
fn laid_out(sides: &[SideMinutes], start: Instant) -> Vec<BreastSegment> {
    let mut from = start;
    sides
        .iter()
        .map(|one| {
            let to = from.plus(i64::from(one.minutes.0) * MINUTE);
            let segment = BreastSegment { side: one.side, start: from, end: Some(to) };
            from = to;
            segment
        })
        .collect()
}

fn bottle(args: &FeedArgs, old: &FeedForm, frame: Frame<'_>) -> Outcome<FeedForm> {
    let settings = frame.desk.settings();
    let volume = |typed: &Option<Measured>| read(typed.as_ref(), |one| one.volume(settings));
    let (mut content, mut offered, mut taken) = match old {
        FeedForm::Bottle { content, offered, taken } => (content.clone(), *offered, *taken),
        // Nobody said what was in it.
        _ => (BottleContent::Milk, None, None),
    };
    let parts = (volume(&args.breast_milk)?, volume(&args.formula)?);
    match &args.content {
        Some(BottleKind::One(typed)) => {
            if parts != (None, None) {
                let words = frame.desk.words();
                return Err(Failure::Usage(words.say("cli-error-not-mixed", &[])));
            }
            content = typed.clone();
        }
        Some(BottleKind::Mixed) => content = mixed(&content, parts),
        None if parts != (None, None) => content = mixed(&content, parts),
        None => {}
    }
    set(&mut offered, volume(&args.offered)?);
    set(&mut taken, volume(&args.bottle)?);
    Ok(FeedForm::Bottle { content, offered, taken })
}

fn mixed(old: &BottleContent, parts: (Option<Volume>, Option<Volume>)) -> BottleContent {
    let (mut breast_milk, mut formula) = match old {
        BottleContent::Mixed { breast_milk, formula } => (*breast_milk, *formula),
        _ => (None, None),
    };
    set(&mut breast_milk, parts.0);
    set(&mut formula, parts.1);
    BottleContent::Mixed { breast_milk, formula }
}

fn solids(args: FeedArgs, old: &FeedForm) -> Outcome<FeedForm> {
    let (mut foods, mut amount, mut reaction) = match old {
        FeedForm::Solids { foods, amount, reaction } => (foods.clone(), *amount, *reaction),
        _ => (Vec::new(), None::<SolidAmount>, None),
    };
    super::list(&mut foods, args.solids);
    set(&mut amount, read(args.amount.as_ref(), Measured::solids)?);
    set(&mut reaction, args.reaction);
    Ok(FeedForm::Solids { foods, amount, reaction })
}
