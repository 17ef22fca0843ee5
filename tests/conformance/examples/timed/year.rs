//! A made-up family's year that ends now.

use tend::journal::Journal;
use tend::model::{
    BottleContent, BreastSegment, BreastSide, ChildId, ChildProfile, Command, Cry, CryStrength,
    Details, Diaper, Draft, Feed, FeedForm, HOUR, Instant, MINUTE, Massage, Sleep, Source, Span,
    Volume,
};

const DAYS: i64 = 365;

/// Makes the journal and gives its child.
pub fn prepare(file: &str) -> crate::Outcome<ChildId> {
    let journal = Journal::open(file.to_owned(), vec!["en".to_owned()])?;
    let now = journal.now();
    let today = journal.journal_date()?;
    let profile = ChildProfile {
        name: "Mila".into(),
        birth_date: today.plus_days(-DAYS),
        due_date: None,
        sex: None,
    };
    let added = journal.perform(Command::AddChild { profile })?;
    let child = added.child.ok_or("no child was added")?;
    for day in (0..DAYS).rev() {
        let drafts = day_of(child, now.plus(-day * 24 * HOUR), day);
        journal.perform(Command::Log { drafts })?;
    }
    journal.close()?;
    Ok(child)
}

/// A bottle at a moment.
pub fn bottle(child: ChildId, at: Instant) -> Command {
    Command::Log { drafts: vec![draft(child, Span::Moment { start: at }, bottle_of(120.0))] }
}

/// Sixteen entries in the 24 hours before `end`, a little different each day.
fn day_of(child: ChildId, end: Instant, day: i64) -> Vec<Draft> {
    let at = |minutes: i64| end.plus(-minutes * MINUTE);
    let span = |from: i64, length: i64| Span::Interval { start: at(from), end: at(from - length) };
    let moved = (day * 7) % 20;
    let sleep =
        |from, length| draft(child, span(from, length), Details::Sleep { sleep: Sleep::default() });
    let cry = Cry { strength: CryStrength::Fuss, ..Cry::default() };
    let mut drafts = vec![
        sleep(1400, 300 + moved),
        sleep(1050, 200),
        sleep(700 - moved, 60),
        sleep(400, 90 + moved),
        draft(child, span(320, 15 + moved), Details::Cry { cry }),
        draft(child, span(300, 15), Details::Massage { massage: Massage::default() }),
        draft(child, Span::Moment { start: at(250) }, diaper()),
        draft(child, Span::Moment { start: at(650) }, diaper()),
        draft(child, Span::Moment { start: at(1000) }, bottle_of(150.0)),
    ];
    for feed in 0..7 {
        let from = 30 + feed * 190 + moved;
        let segments = vec![
            BreastSegment { side: BreastSide::Left, start: at(from), end: Some(at(from - 9)) },
            BreastSegment {
                side: BreastSide::Right,
                start: at(from - 9),
                end: Some(at(from - 18)),
            },
        ];
        let feed = Feed { form: FeedForm::Breast { segments } };
        drafts.push(draft(child, span(from, 18), Details::Feed { feed }));
    }
    drafts
}

fn diaper() -> Details {
    Details::Diaper { diaper: Diaper::default() }
}

fn bottle_of(amount: f64) -> Details {
    let taken = Some(Volume::ml(amount));
    let form = FeedForm::Bottle { content: BottleContent::Formula, offered: None, taken };
    Details::Feed { feed: Feed { form } }
}

fn draft(child: ChildId, span: Span, details: Details) -> Draft {
    Draft {
        children: vec![child],
        span,
        details,
        caregiver: None,
        note: None,
        tags: Vec::new(),
        source: Source::MadeUp,
    }
}
