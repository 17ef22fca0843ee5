-- What a parent waits for takes as long after five years as after two weeks: every question finds
-- its rows in an index that has them in the order asked for.

-- Totals of every kind are read from this index alone; without `removed` in it, its own condition
-- was looked up in the table, row by row.
DROP INDEX entry_by_kind;
CREATE INDEX entry_by_kind
    ON entry (child, kind, start, "end", timing, form, active, amount, removed)
    WHERE removed IS NULL;
-- The newest of a child, a page of the journal, what touches a stretch of time. The kind is there
-- for pages of several kinds.
CREATE INDEX entry_by_child ON entry (child, start, id, kind, removed) WHERE removed IS NULL;
-- A search reads what was typed and nothing else; most entries have no words.
CREATE INDEX entry_with_words ON entry (start, id, child, kind, words, removed)
    WHERE removed IS NULL AND words <> '';
-- The parent's own page.
CREATE INDEX entry_wellbeing ON entry (start) WHERE kind = 'wellbeing' AND removed IS NULL;
-- How many entries were removed.
CREATE INDEX entry_removed ON entry (removed) WHERE removed IS NOT NULL;
-- "None today" on the days that are looked at.
CREATE INDEX none_mark_by_date ON none_mark (document ->> 'child', document ->> 'date')
    WHERE removed IS NULL;
