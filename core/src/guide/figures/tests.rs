//! The files can be read, the ways go where the strokes say, and the hands move as they do.

use super::data::{FIGURES, FiguresFile, HAND, HandFile, STROKES, StrokesFile};
use super::motion::{Motion, ease};
use super::path::Polyline;
use super::picture;
use crate::guide::massage;
use crate::model::{HandContact, MarkKind, ParentHand, PictureTone};

#[test]
fn all_three_files_can_be_read() {
    serde_json::from_str::<FiguresFile>(include_str!("figures.json")).unwrap();
    serde_json::from_str::<StrokesFile>(include_str!("strokes.json")).unwrap();
    serde_json::from_str::<HandFile>(include_str!("hand.json")).unwrap();
    assert_eq!((FIGURES.figures.len(), HAND.poses.len()), (6, 6));
}

#[test]
fn every_stroke_of_the_guide_has_its_picture_and_no_picture_is_left_over() {
    let drawn: Vec<&str> = STROKES.strokes.iter().map(|stroke| stroke.key.as_str()).collect();
    let told: Vec<&str> = massage::STROKES.iter().map(|stroke| stroke.key.as_str()).collect();
    assert_eq!(drawn, told);
    for key in told {
        for other_side in [false, true] {
            let picture = picture(key, other_side).unwrap();
            let highlit =
                picture.layers.iter().filter(|l| l.tone == Some(PictureTone::Highlight)).count();
            assert!(highlit > 0, "{key}: no area is highlighted");
            assert!(!picture.marks.is_empty(), "{key}: nothing shows the way");
            assert!(picture.hands.iter().any(|hand| hand.still_frame.is_some()), "{key}");
            assert_eq!(picture.other_side, other_side && picture.has_other_side);
        }
    }
    assert_eq!(picture("no-such-stroke", false), None);
}

#[test]
fn every_hand_stays_inside_the_figure_in_every_frame() {
    for stroke in &STROKES.strokes {
        for other_side in [false, true] {
            let picture = picture(&stroke.key, other_side).unwrap();
            for hand in &picture.hands {
                let frames = hand.x.len();
                assert!(frames > 0);
                assert!(
                    [&hand.y, &hand.angle, &hand.opacity, &hand.scale]
                        .iter()
                        .all(|column| column.len() == frames)
                );
                assert!(hand.x.iter().all(|x| (0.0..=1.0).contains(x)), "{}", stroke.key);
                assert!(
                    hand.y.iter().all(|y| (0.0..=picture.height).contains(y)),
                    "{}",
                    stroke.key
                );
                assert!(hand.opacity.iter().all(|o| (0.0..=1.0).contains(o)), "{}", stroke.key);
            }
        }
    }
}

/// No hand is faster than the pace allows: 3 cm a second on average, a little more in the middle
/// of a glide (1 / 0.85), where it is neither rolling, walking nor pressing.
#[test]
fn hands_go_at_3_cm_a_second() {
    for stroke in &STROKES.strokes {
        if !matches!(stroke.contact, HandContact::Glide | HandContact::Circle | HandContact::Comb) {
            continue;
        }
        for track in stroke.tracks.iter().filter(|track| track.path.is_some()) {
            let twice = if track.way_back == Some(super::data::WayBack::Glide) { 2.0 } else { 1.0 };
            let pace = track.length_cm * twice / track.duration_s;
            assert!((0.9..=3.3).contains(&pace), "{}: {pace} cm/s", stroke.key);
        }
    }
}

#[test]
fn long_strokes_start_and_end_where_they_say() {
    let runs = [
        ("legs-02-indian-milking", "hip", "ankle"),
        ("legs-10-swedish-milking", "ankle", "hip"),
        ("arms-03-indian-milking", "shoulder", "wrist"),
        ("arms-08-swedish-milking", "wrist", "shoulder"),
        ("legs-13-integration", "right_hip", "right_ankle"),
        ("chest-04-integration", "chest", "right_ankle"),
        ("arms-10-integration", "right_shoulder", "right_ankle"),
        ("back-03-swooping-a", "neck", "bottom"),
        ("back-06-combing", "neck", "bottom"),
    ];
    for (key, start, end) in runs {
        let stroke = STROKES.strokes.iter().find(|stroke| stroke.key == key).unwrap();
        let spots = &FIGURES.figures[&stroke.figure].anchors;
        let way = Polyline::of(&stroke.tracks[0].path.as_ref().unwrap().cubic);
        let (first, last) = (way.along(0.0).0, way.along(1.0).0);
        let distance =
            |point: super::path::Point, spot: &str| point.to(spots[spot].into()).length();
        assert!(distance(first, start) < distance(first, end), "{key} begins at the {end}");
        assert!(distance(last, end) < distance(last, start), "{key} ends at the {start}");
    }
}

#[test]
fn tummy_strokes_go_round_as_a_clock_does() {
    // On a picture whose y goes down, clockwise is the positive sense.
    for (key, track) in
        [("tummy-05-sun-moon", 0), ("tummy-06-i-love-you", 1), ("tummy-06-i-love-you", 2)]
    {
        let stroke = STROKES.strokes.iter().find(|stroke| stroke.key == key).unwrap();
        let way = Polyline::of(&stroke.tracks[track].path.as_ref().unwrap().cubic);
        let middle = super::path::Point::new(0.5, 0.7);
        let turned: f64 = way
            .points()
            .windows(2)
            .map(|ends| (middle.to(ends[0]), middle.to(ends[1])))
            .map(|(a, b)| a.x * b.y - a.y * b.x)
            .sum();
        assert!(turned > 0.0, "{key} {track}");
    }
}

#[test]
fn one_hand_always_touches_in_hand_over_hand() {
    let picture = picture("legs-02-indian-milking", false).unwrap();
    let [right, left] = picture.hands.as_slice() else { panic!("two hands") };
    for (frame, (a, b)) in right.opacity.iter().zip(&left.opacity).enumerate() {
        assert!(a.max(*b) > 0.99, "frame {frame}: {a} and {b}");
    }
}

#[test]
fn a_glide_starts_and_ends_gently_and_arrives() {
    assert!((ease(0.0), ease(1.0)) == (0.0, 1.0));
    assert!((ease(0.5) - 0.5).abs() < 1e-12);
    // The first tenth: 0.1² / (2 × 0.15 × 0.85) = 0.0392.
    assert!((ease(0.1) - 0.039_215_686).abs() < 1e-9);
}

#[test]
fn knees_stay_at_the_tummy_while_they_are_held() {
    let stroke = STROKES.strokes.iter().find(|s| s.key == "tummy-08-knees-to-tummy").unwrap();
    let motion = Motion::of(&stroke.tracks[0], stroke);
    // 2.23 of 7.23 s are the way, the rest is the hold.
    assert_eq!(motion.contact_at(0.5), motion.contact_at(0.9));
    assert!(motion.contact_at(0.1).0.to(motion.contact_at(0.5).0).length() > 0.01);
}

#[test]
fn combing_gets_lighter_with_each_repeat() {
    let picture = picture("back-06-combing", false).unwrap();
    let hand = &picture.hands[0];
    let frames_per_cycle = hand.opacity.len() / 4;
    let strongest: Vec<f32> = hand
        .opacity
        .chunks(frames_per_cycle)
        .take(4)
        .map(|cycle| cycle.iter().copied().fold(0.0, f32::max))
        .collect();
    assert_eq!(strongest, [1.0, 0.75, 0.5, 0.3]);
}

#[test]
fn the_other_leg_is_the_mirror_of_this_one() {
    let key = "legs-02-indian-milking";
    let (this, other) = (picture(key, false).unwrap(), picture(key, true).unwrap());
    assert_eq!(this.hands[0].hand, ParentHand::Right);
    assert_eq!(other.hands[0].hand, ParentHand::Left);
    assert!((this.hands[0].x[10] + other.hands[0].x[10] - 1.0).abs() < 1e-6);
    assert!((this.hands[0].angle[10] + other.hands[0].angle[10]).abs() < 1e-6);
    assert!((this.layers[3].path[0] + other.layers[3].path[0] - 1.0).abs() < 1e-6);
    // The sweep to the other foot goes over the same back.
    let sweep = picture("back-04-swooping-b", true).unwrap();
    assert_eq!(sweep.layers, picture("back-04-swooping-b", false).unwrap().layers);
}

#[test]
fn parts_that_follow_one_another_are_numbered() {
    let numbers = |key: &str| -> Vec<u32> {
        let marks = picture(key, false).unwrap().marks;
        marks.iter().filter(|m| m.kind == MarkKind::Number).map(|m| m.number).collect()
    };
    assert_eq!(numbers("tummy-06-i-love-you"), [1, 2, 3]);
    assert_eq!(numbers("legs-05-toe-roll"), [1, 2, 3, 4, 5]);
    assert!(numbers("legs-02-indian-milking").is_empty());
}
