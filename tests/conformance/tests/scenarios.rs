//! Every story of `tests/scenarios`, told in Rust.

use std::path::{Path, PathBuf};
use std::{env, fs};

use tend_conformance::surface::{Surface, own_library};
use tend_conformance::{
    Difference, StoryError, Touched, all_scenarios, made_values, tell, texts_of,
};

fn expected_of(scenario: &Path) -> PathBuf {
    let name = scenario.file_name().unwrap_or_default();
    scenario.parent().unwrap_or(Path::new(".")).join("expected").join(name)
}

/// What is wrong with a story; nothing when it is told as expected.
fn told(scenario: &Path, touched: &mut Touched) -> Result<Vec<String>, StoryError> {
    let play = tell(scenario, &own_library())?;
    touched.add(play.touched());
    let mut wrong = play.finish().broken;
    let expected = expected_of(scenario);
    if env::var_os("TEND_BLESS").is_some() {
        fs::write(&expected, play.kept())?;
    } else {
        let kept = fs::read_to_string(&expected).unwrap_or_default();
        wrong.extend(Difference::between(&kept, &play.kept()).map(|found| found.0));
    }
    Ok(wrong)
}

#[test]
fn every_story_is_told_as_expected_and_together_they_touch_the_whole_surface() {
    let mut wrong = Vec::new();
    let mut touched = Touched::default();
    let only = env::var("TEND_STORY").ok();
    for scenario in all_scenarios().unwrap() {
        let scenario = Path::new(&scenario);
        let name = scenario.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if only.as_ref().is_some_and(|only| *only != name) {
            continue;
        }
        match told(scenario, &mut touched) {
            Ok(found) => wrong.extend(found.into_iter().map(|line| format!("{name}: {line}"))),
            Err(error) => wrong.push(format!("{name}: failed to {error}")),
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    if only.is_none() {
        let missing = touched.missing(&Surface::of_library(&own_library()).unwrap());
        assert!(missing.is_empty(), "no story touches:\n{}\n", missing.join("\n"));
    }
}

#[test]
fn values_made_by_chance_are_the_same_for_a_seed_and_differ_between_seeds() {
    let library = own_library().display().to_string();
    let texts = |seed| texts_of(library.clone(), made_values(library.clone(), seed, 2).unwrap());
    let (once, again, other) = (texts(7).unwrap(), texts(7).unwrap(), texts(8).unwrap());
    assert!(once.len() > 80, "two of each call and answer, {} texts", once.len());
    assert_eq!(once, again);
    assert_ne!(once, other);
}
