CREATE INDEX change_by_clock ON change (clock);
CREATE INDEX change_undoing ON change (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX entry_by_child ON entry (child, start, id, kind, removed) WHERE removed IS NULL;
CREATE INDEX entry_by_kind
    ON entry (child, kind, start, "end", timing, form, active, amount, removed)
    WHERE removed IS NULL;
CREATE INDEX entry_by_source ON entry (source_key) WHERE source_key IS NOT NULL;
CREATE INDEX entry_by_start ON entry (start) WHERE removed IS NULL;
CREATE INDEX entry_removed ON entry (removed) WHERE removed IS NOT NULL;
CREATE INDEX entry_running ON entry (start) WHERE timing = 'running' AND removed IS NULL;
CREATE INDEX entry_wellbeing ON entry (start) WHERE kind = 'wellbeing' AND removed IS NULL;
CREATE INDEX entry_with_words ON entry (start, id, child, kind, words, removed)
    WHERE removed IS NULL AND words <> '';
CREATE INDEX massage_session_going_on ON massage_session (id)
    WHERE removed IS NULL AND document ->> 'saved' IS NULL;
CREATE INDEX none_mark_by_date ON none_mark (document ->> 'child', document ->> 'date')
    WHERE removed IS NULL;
CREATE INDEX operation_by_change ON operation (change);
CREATE UNIQUE INDEX operation_by_device ON operation (device, sequence);
CREATE INDEX operation_by_id ON operation (id);
CREATE TABLE caregiver (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    removed  TEXT,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE change (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    clock    INTEGER NOT NULL,
    undoes   BLOB,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE child (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    removed  TEXT,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE device (
    number INTEGER PRIMARY KEY,
    uuid   BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16)
) STRICT;
CREATE TABLE entry (
    id         BLOB PRIMARY KEY CHECK (length(id) = 16),
    child      BLOB CHECK (length(child) = 16),
    kind       TEXT NOT NULL,
    timing     TEXT NOT NULL,                        -- moment, interval, running, end_unknown
    start      INTEGER NOT NULL,                     -- milliseconds since 1970
    "end"      INTEGER,
    form       TEXT,                                 -- feed: form; cry: strength; massage: outcome
    active     INTEGER,                              -- milliseconds: feed and massage without pauses; sleep: onset latency
    amount     REAL,                                 -- millilitres taken from a bottle
    caregiver  BLOB,
    source_key TEXT,                                 -- format:key of an imported row
    removed    TEXT,                                 -- deleted, undone
    words      TEXT NOT NULL,                        -- what a text search looks in, lower case
    document   TEXT NOT NULL                         -- the whole entry as JSON
) STRICT, WITHOUT ROWID;
CREATE TABLE evening_answer (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    removed  TEXT,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE experiment (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    removed  TEXT,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE massage_session (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    removed  TEXT,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE none_mark (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    removed  TEXT,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE operation (
    clock    INTEGER NOT NULL,                       -- hybrid: milliseconds << 16 | counter
    device   INTEGER NOT NULL REFERENCES device,
    sequence INTEGER NOT NULL,                       -- 1, 2, 3 … for each device
    change   BLOB NOT NULL CHECK (length(change) = 16),  -- the command it belongs to
    entity   TEXT NOT NULL,                          -- entry, child, caregiver, …
    id       BLOB NOT NULL CHECK (length(id) = 16),
    patch    TEXT NOT NULL,                          -- JSON: field → value, null removes
    PRIMARY KEY (clock, device, sequence)
) STRICT, WITHOUT ROWID;
CREATE TABLE routine (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    removed  TEXT,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE settings (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    removed  TEXT,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE zone_change (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    removed  TEXT,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;
