//! "A massage tonight?", and four weeks with a coin.

use super::*;

fn date(text: &str) -> CivilDate {
    text.parse().unwrap()
}

impl Family {
    pub fn say(&self, on: CivilDate, answer: EveningChoice) -> Receipt {
        self.perform(Command::AnswerEvening { child: self.child, date: on, answer })
    }

    /// What Today says about the evening.
    fn asks(&self) -> Option<(EveningChoice, String)> {
        self.today().evening.map(|evening| (evening.answer, evening.sentence))
    }

    fn begin(&self, first: &str) -> ExperimentId {
        let command = Command::BeginExperiment { child: self.child, first: date(first) };
        self.perform(command).experiment.unwrap()
    }
}

#[test]
fn the_question_stands_there_from_six_in_the_evening_until_noon() {
    let family = Family::in_london();
    let not_asked = EveningChoice::NotAsked;
    for (now, asked) in [
        ("2026-11-21T17:59:00Z", None),
        ("2026-11-21T18:00:00Z", Some("A massage tonight?")),
        ("2026-11-21T23:59:00Z", Some("A massage tonight?")),
        ("2026-11-22T00:01:00Z", Some("Was there a massage last evening?")),
        ("2026-11-22T11:59:00Z", Some("Was there a massage last evening?")),
        ("2026-11-22T12:00:00Z", None),
    ] {
        family.now_is(now);
        let asked = asked.map(|sentence| (not_asked, sentence.to_owned()));
        assert_eq!(family.asks(), asked, "{now}");
    }
}

#[test]
fn an_answer_is_shown_changed_and_taken_back() {
    let family = Family::in_london();
    family.now_is("2026-11-21T20:00:00Z");
    let tonight = date("2026-11-21");
    let yes = family.say(tonight, EveningChoice::Yes);
    assert_eq!(yes.sentence, "Evening answered");
    let said = |answer, sentence: &str| Some((answer, sentence.to_owned()));
    let there_was = said(EveningChoice::Yes, "Tonight there was a massage, as you said.");
    assert_eq!(family.asks(), there_was);
    let no = family.say(tonight, EveningChoice::No);
    assert_eq!(family.asks().unwrap().0, EveningChoice::No);
    // The same again writes nothing.
    assert_eq!(family.say(tonight, EveningChoice::No).revision, no.revision);
    family.say(tonight, EveningChoice::NotAsked);
    assert_eq!(family.asks(), said(EveningChoice::NotAsked, "A massage tonight?"));
    // Undo brings the "no" back, and a second one the "yes".
    family.journal.undo(None).unwrap();
    assert_eq!(family.asks().unwrap().0, EveningChoice::No);
    family.journal.undo(None).unwrap();
    assert_eq!(family.asks(), there_was);
    family.journal.verify().unwrap();
}

#[test]
fn a_session_that_evening_needs_no_answer_and_a_baby_that_said_no_still_does() {
    let family = Family::in_london();
    family.now_is("2026-11-21T20:00:00Z");
    let evening =
        Span::Interval { start: at("2026-11-21T19:00:00Z"), end: at("2026-11-21T19:10:00Z") };
    let outcome = Some(MassageOutcome::BabySaidNo);
    let massage = Massage { outcome, ..Massage::default() };
    let said_no = family.logged(family.draft(evening, Details::Massage { massage }));
    assert!(family.asks().is_some());
    family.perform(Command::Delete { entries: vec![said_no] });
    let massage = Massage::default();
    family.log(family.draft(evening, Details::Massage { massage }));
    assert_eq!(family.asks(), None);
}

#[test]
fn evenings_to_come_and_evenings_before_birth_are_refused() {
    let family = Family::in_london();
    let answer = |on: &str| Command::AnswerEvening {
        child: family.child,
        date: date(on),
        answer: EveningChoice::Yes,
    };
    assert_eq!(family.refused(answer("2026-11-22")), ["date InFuture"]);
    assert_eq!(family.refused(answer("2026-08-31")), ["date BeforeBirth"]);
    family.perform(answer("2026-09-01"));
    let nobody = ChildId(uuid::Uuid::nil());
    let command = Command::AnswerEvening {
        child: nobody,
        date: date("2026-11-20"),
        answer: EveningChoice::No,
    };
    assert!(matches!(family.journal.perform(command), Err(JournalError::NotFound { .. })));
}

#[test]
fn four_weeks_begin_once_and_not_in_the_past_or_far_ahead() {
    let family = Family::in_london();
    let begin = |first: &str| Command::BeginExperiment { child: family.child, first: date(first) };
    assert_eq!(family.refused(begin("2026-11-20")), ["first InPast"]);
    assert_eq!(family.refused(begin("2026-12-20")), ["first TooFarAhead"]);
    let first = family.begin("2026-11-21");
    assert_eq!(family.refused(begin("2026-11-22")), ["first ExperimentGoesOn"]);
    // The 28th evening is that of 18 December.
    family.now_is("2026-12-18T20:00:00Z");
    assert_eq!(family.refused(begin("2026-12-19")), ["first ExperimentGoesOn"]);
    family.now_is("2026-12-19T09:00:00Z");
    let second = family.begin("2026-12-19");
    assert_ne!(first, second);
    // Stopped, it no longer stands in the way; stopping twice changes nothing.
    let stop = || Command::StopExperiment { experiment: second };
    let stopped = family.perform(stop());
    assert_eq!(family.perform(stop()).revision, stopped.revision);
    family.begin("2026-12-19");
    let missing = Command::StopExperiment { experiment: ExperimentId(uuid::Uuid::nil()) };
    assert!(matches!(family.journal.perform(missing), Err(JournalError::NotFound { .. })));
    family.journal.verify().unwrap();
}

#[test]
fn the_coin_shows_each_evening_and_a_stopped_one_no_more() {
    let family = Family::in_london();
    let experiment = family.begin("2026-11-22");
    family.now_is("2026-11-21T20:00:00Z");
    assert_eq!(family.today().evening.unwrap().coin, None);
    let mut coins = Vec::new();
    for day in 22..=30 {
        family.now_is(&format!("2026-11-{day}T20:00:00Z"));
        let evening = family.today().evening.unwrap();
        let coin = evening.coin.unwrap();
        let says = if coin { "The coin says massage." } else { "The coin says no massage." };
        assert!(evening.sentence.contains(says), "{}", evening.sentence);
        assert!(evening.sentence.ends_with("You can always do otherwise."));
        let shown = family.journal.comparison(family.child).unwrap().experiment.unwrap();
        assert_eq!((shown.tonight, shown.experiment), (Some(coin), experiment));
        coins.push(coin);
    }
    assert!(coins.windows(3).all(|three| three.iter().any(|coin| *coin != three[0])));
    family.perform(Command::StopExperiment { experiment });
    assert_eq!(family.today().evening.unwrap().coin, None);
    assert_eq!(family.journal.comparison(family.child).unwrap().experiment, None);
    family.journal.undo(None).unwrap();
    assert_eq!(family.today().evening.unwrap().coin, coins.last().copied());
}

#[test]
fn a_child_with_answers_is_not_taken_away_from_under_them() {
    let family = Family::in_london();
    let profile = born("Noor");
    let added = family.perform(Command::AddChild { profile });
    let twin = added.child.unwrap();
    let on = date("2026-11-20");
    family.perform(Command::AnswerEvening { child: twin, date: on, answer: EveningChoice::Yes });
    let refused = family.journal.undo(Some(added.change)).unwrap_err();
    let JournalError::Invalid { problems } = refused else { panic!("{refused:?}") };
    assert_eq!(brief(&problems), ["children UnknownChild"]);
    // A refused undo leaves nothing behind.
    family.journal.verify().unwrap();
}

#[test]
fn a_weight_far_from_the_curves_is_asked_about_and_can_be_saved() {
    let family = Family::in_london();
    let profile = ChildProfile { sex: Some(Sex::Girl), ..born("Mira") };
    family.perform(Command::EditChild { child: family.child, profile });
    let growth =
        Growth { weight: Some(Weight { amount: 15.2, unit: WeightUnit::Kg }), ..Growth::default() };
    let moment = Span::Moment { start: at("2026-11-21T10:00:00Z") };
    let draft = family.draft(moment, Details::Growth { growth });
    let problems = family.journal.check(draft.clone()).unwrap();
    assert_eq!(brief(&problems), ["growth.weight Unusual"]);
    let form = family.journal.entry_form(FormQuery::Draft { draft: draft.clone() }).unwrap();
    assert_eq!((form.problems, form.can_save), (problems, true));
    family.log(draft);
}
