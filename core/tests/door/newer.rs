//! Operations of a newer version: kept and passed on untouched, and no known number moves.

use super::*;
use rusqlite::params;
use serde_json::{Value, json};
use uuid::Uuid;

/// Writes operations as another phone with a newer version would have.
struct NewerPhone<'a> {
    family: &'a Family,
    device: i64,
    made: Vec<(String, Uuid, Value)>,
}

impl<'a> NewerPhone<'a> {
    fn of(family: &'a Family) -> Self {
        let file = family.sql();
        let uuid = Uuid::from_u128(0x7);
        let sql = "INSERT INTO device (uuid) VALUES (?1) RETURNING number";
        let bytes = uuid.as_bytes().as_slice();
        let device = file.query_row(sql, [bytes], |row| row.get(0)).unwrap();
        Self { family, device, made: Vec::new() }
    }

    fn write(&mut self, entity: &str, id: Uuid, patch: Value) {
        let sql = "INSERT INTO operation (clock, device, sequence, change, entity, id, patch)
             VALUES ((SELECT max(clock) + 1 FROM operation), ?1, ?2, ?3, ?4, ?5, ?6)";
        let change = Uuid::from_u128(self.made.len() as u128 + 1000);
        self.family
            .sql()
            .execute(
                sql,
                params![
                    self.device,
                    i64::try_from(self.made.len() + 1).unwrap(),
                    change.as_bytes().as_slice(),
                    entity,
                    id.as_bytes().as_slice(),
                    patch.to_string()
                ],
            )
            .unwrap();
        self.made.push((entity.into(), id, patch));
    }

    fn write_new(&mut self, entity: &str, patch: Value) -> Uuid {
        let id = Uuid::from_u128(0xabc_000 + self.made.len() as u128);
        self.write(entity, id, patch);
        id
    }

    /// Folds what was written into the tables and proves that no operation changed.
    fn arrives(&self) {
        self.family.journal.rebuild().unwrap();
        self.family.journal.verify().unwrap();
        let file = self.family.sql();
        let mut query = file
            .prepare("SELECT entity, id, patch FROM operation WHERE device = ?1 ORDER BY sequence")
            .unwrap();
        let rows = query.query_map([self.device], |row| {
            let (id, patch): (Vec<u8>, String) = (row.get(1)?, row.get(2)?);
            let patch: Value = serde_json::from_str(&patch).unwrap();
            Ok((row.get::<_, String>(0)?, Uuid::from_slice(&id).unwrap(), patch))
        });
        let kept: Vec<_> = rows.unwrap().map(Result::unwrap).collect();
        assert_eq!(kept, self.made);
    }
}

fn interval(family: &Family, kind: &str, start: &str, end: &str) -> Value {
    json!({
        "kind": kind, "child": family.child, "timing": "interval",
        "start": at(start), "end": at(end),
    })
}

fn document(family: &Family, table: &str, id: Uuid) -> Value {
    let sql = format!("SELECT document FROM {table} WHERE id = ?1");
    let bytes = id.as_bytes().as_slice();
    let text: String = family.sql().query_row(&sql, [bytes], |row| row.get(0)).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn an_entity_of_tomorrow_is_kept_and_changes_no_screen() {
    let family = Family::in_london();
    family.perform(Command::Log { drafts: family.one_of_each(None) });
    let before = family.screens();
    let mut newer = NewerPhone::of(&family);
    let plan = newer.write_new("plan", json!({ "title": "swim on Mondays", "steps": [1, 2] }));
    newer.write("plan", plan, json!({ "title": null }));
    newer.arrives();
    assert_eq!(family.screens(), before);
}

#[test]
fn a_field_of_tomorrow_stays_when_a_parent_edits_the_entry_here() {
    let family = Family::in_london();
    let nap = family.logged(family.sleep("2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z"));
    let before = family.screens();
    let mut newer = NewerPhone::of(&family);
    let field = json!({ "weather": { "sky": "rain" }, "sleep": { "dream": "of milk" } });
    newer.write("entry", nap.0, field);
    newer.arrives();
    assert_eq!(family.screens(), before);

    let sleep = Sleep { place: Some(SleepPlace::Cot), ..Sleep::default() };
    let changes = EntryChanges {
        details: Some(Details::Sleep { sleep }),
        note: Some("long".into()),
        ..EntryChanges::default()
    };
    family.edit(nap, changes);
    let there = document(&family, "entry", nap.0);
    assert_eq!(there["weather"], json!({ "sky": "rain" }));
    assert_eq!(there["sleep"], json!({ "dream": "of milk", "place": { "name": "cot" } }));
    family.journal.undo(None).unwrap();
    assert_eq!(document(&family, "entry", nap.0)["sleep"], json!({ "dream": "of milk" }));
    assert_eq!(family.screens(), before);
    family.journal.verify().unwrap();
}

#[test]
fn a_kind_of_tomorrow_is_kept_and_the_totals_stay() {
    let family = Family::in_london();
    family.perform(Command::Log { drafts: family.one_of_each(None) });
    let before = family.screens();
    let mut newer = NewerPhone::of(&family);
    let swim = interval(&family, "swim", "2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z");
    let id = newer.write_new("entry", swim.clone());
    newer.arrives();
    let after = family.screens();
    assert_eq!((&after.today, &after.timeline), (&before.today, &before.timeline));
    assert_eq!(document(&family, "entry", id)["kind"], "swim");
}

#[test]
fn values_of_tomorrow_leave_times_and_totals_as_they_were_logged() {
    let family = Family::in_london();
    let mut newer = NewerPhone::of(&family);
    let mut nap = interval(&family, "sleep", "2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z");
    nap["sleep"] = json!({ "place": { "name": "hammock" }, "onset_latency_minutes": 10 });
    nap["source"] = json!({ "type": "watch" });
    newer.write_new("entry", nap);
    let mut bottle = interval(&family, "feed", "2026-11-21T11:00:00Z", "2026-11-21T11:20:00Z");
    let taken = json!({ "amount": 80.0, "unit": "ml" });
    bottle["feed"] = json!({ "form": "bottle", "content": { "name": "goat" }, "taken": taken });
    newer.write_new("entry", bottle);
    let mut cry = interval(&family, "cry", "2026-11-21T10:00:00Z", "2026-11-21T10:15:00Z");
    cry["cry"] = json!({ "strength": "whimper" });
    newer.write_new("entry", cry);
    let mut tea = interval(&family, "feed", "2026-11-21T09:00:00Z", "2026-11-21T09:05:00Z");
    tea["feed"] = json!({ "form": "spoon" });
    newer.write_new("entry", tea);
    newer.arrives();

    assert_eq!(family.entries().len(), 4);
    let totals = family.today().totals;
    assert!((totals.sleep.total_minutes - 60.0).abs() < 1e-9);
    assert!((totals.feeding.bottle_ml - 80.0).abs() < 1e-9);
    assert!((totals.crying.total_minutes() - 15.0).abs() < 1e-9);
}

#[test]
fn a_family_and_settings_of_tomorrow_still_open() {
    let family = Family::in_london();
    let mut newer = NewerPhone::of(&family);
    let twin =
        json!({ "name": "Noor", "birth_date": "2026-09-01", "sex": "not_said", "hair": "red" });
    let twin = newer.write_new("child", twin);
    newer.write_new("caregiver", json!({ "name": "Robo", "role": "robot" }));
    newer.write_new("caregiver", json!({ "given_name": "Robo" }));
    newer
        .write_new("zone_change", json!({ "from": 1_800_000_000_000_i64, "zone": "Mars/Olympus" }));
    let mark = json!({ "child": family.child, "kind": "swim", "date": "2026-11-21" });
    newer.write_new("none_mark", mark);
    let settings = json!({ "day_start": "06:00", "volume_unit": "cup", "theme": "dusk" });
    newer.write("settings", tend::store::SETTINGS_ID, settings);
    let change = json!({ "command": "swim", "at": 1, "count": 1, "kind": "swim", "mood": 3 });
    newer.write_new("change", change);
    newer.arrives();

    let screen = family.journal.family().unwrap();
    assert_eq!(screen.children.len(), 2);
    assert_eq!(screen.caregivers.len(), 1);
    assert_eq!(Some(screen.settings.day_start), ClockTime::new(6, 0));
    assert_eq!(screen.settings.volume_unit, VolumeUnit::Ml);
    assert_eq!(screen.zones.len(), 1);
    family.today();
    family.log(family.bottle("2026-11-21T12:00:00Z", 90.0));
    let profile = ChildProfile { name: "Nour".into(), ..born("Noor") };
    family.perform(Command::EditChild { child: ChildId(twin), profile });
    assert_eq!(document(&family, "child", twin)["hair"], "red");
    family.journal.verify().unwrap();
}

#[test]
fn six_hundred_rows_of_tomorrow_do_not_hide_the_older_ones() {
    let family = Family::in_london();
    let nap = family.logged(family.sleep("2026-11-20T12:00:00Z", "2026-11-20T13:00:00Z"));
    let mut newer = NewerPhone::of(&family);
    let swim = interval(&family, "swim", "2026-11-21T12:00:00Z", "2026-11-21T13:00:00Z");
    for _ in 0..600 {
        newer.write_new("entry", swim.clone());
    }
    newer.arrives();
    assert_eq!(family.entries().iter().map(|entry| entry.id).collect::<Vec<_>>(), [nap]);
}
