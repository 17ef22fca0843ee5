-- Today asks for the sessions that are not saved yet with every look at it. A query finds them
-- here without reading the saved ones, when it repeats this WHERE word for word.
CREATE INDEX massage_session_going_on ON massage_session (id)
    WHERE removed IS NULL AND document ->> 'saved' IS NULL;
