-- What the guide and the comparison keep: sessions, routines, evenings, experiments.

-- A guided session: how it was begun, and each event as a field of its own, so that a killed app
-- goes on where it was. Once saved it names its entry.
CREATE TABLE massage_session (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    removed  TEXT,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A routine the family made of strokes.
CREATE TABLE routine (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    removed  TEXT,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- "A massage tonight?" The id is made from child and date, so that two phones make the same.
CREATE TABLE evening_answer (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    removed  TEXT,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Four weeks of coins, decided when the experiment begins.
CREATE TABLE experiment (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    removed  TEXT,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;
