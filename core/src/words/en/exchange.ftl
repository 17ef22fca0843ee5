# Bringing a history in, taking everything out.

## What to know about rows before saying yes. They hold nothing from the row itself.

import-day-before-month = The dates of this file have the day before the month.
import-contradicts-zone = The stated duration differs by { $duration } from start to end in { $zone }, as if the family's clocks had changed at another time. Please check the time zone.
import-twice-took-first = The clocks went back by { $duration } and showed this time twice. It is taken as the first.
import-twice-took-second = The clocks went back by { $duration } and showed this time twice. Only the second fits the stated duration.
import-skipped = The clocks went forward by { $duration } and never showed this time. It is moved forward by as much.
import-end-missing = There is no end. It is kept as end unknown and counts no minutes.
import-end-unreadable = The end is no time Tend can read. It is kept as end unknown, with its words in the note.
import-end-before-start = The end lies before the start. It is kept as end unknown, with its words in the note.
import-too-long = It is longer than 48 hours. It is kept as end unknown, with its words in the note.
import-own-activity = Tend has no kind of this name. It is kept as an activity under its own name.
import-kept-in-note = { $rows ->
    [one] One row has words without a place of their own. They are kept in its note.
   *[other] { $rows } rows have words without a place of their own. They are kept in their notes.
}
import-repeated = The same row stands above. Both are kept.
import-duration-differs = { $rows ->
    [one] One row states a duration that differs by { $duration } from start to end. Start and end are kept.
   *[other] { $rows } rows state a duration that differs by up to { $duration } from start to end. Start and end are kept.
}
import-sides-differ = { $rows ->
    [one] One breast feed states a duration other than the sum of its sides. The sides are kept.
   *[other] { $rows } breast feeds state a duration other than the sum of their sides. The sides are kept.
}

## Why a row could not be read

import-no-start = It does not begin with a date and time Tend can read. It is kept as a note beside the row above, with all its words.
import-no-activity = It does not say what it is about. It is kept as a note with all its words.
import-no-number = It is a measurement without a number. It is kept as a note with all its words.
import-no-unit = It is a measurement in a unit Tend does not know. It is kept as a note with all its words.
