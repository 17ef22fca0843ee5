# The terminal: labels, headings and what it says on its own. Help texts stand with the options.

## Dates. Names of days and months are short, for columns.

cli-weekday = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[other] Sun
}
cli-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[other] Dec
}
cli-day-month = { $day } { $month }
cli-date = { $weekday } { $day }
cli-date-year = { $date } { $year }
cli-span = { $start } – { $end }
cli-since = since { $moment }

## What was done

cli-entries = { $count ->
    [one] entry { $letters }
   *[other] entries { $letters }
}
cli-restore-with = Bring it back with: tend restore { $ids }
cli-check-fine = Nothing to mend: this can be saved.
cli-backed-up = A whole, checked copy lies in { $path }
cli-recovered = The back-up is in its place. The damaged file was kept beside it.
cli-verified = { $operations ->
    [one] The file is whole, and every row is what its { $operations } operation says.
   *[other] The file is whole, and every row is what its { $operations } operations say.
}
cli-rebuilt = { $rows ->
    [one] { $rows } row was made anew from the operations.
   *[other] { $rows } rows were made anew from the operations.
}

## Times that the clocks show twice or never

cli-time-twice = tend: the clocks showed { $typed } twice; this is the first: { $taken } ({ $offset })
cli-time-skipped = tend: the clocks never showed { $typed }; it moved to { $taken } ({ $offset })

## Today

cli-child-line = { $name } · { $age }
cli-last-24-hours = The last 24 hours
cli-asleep = Asleep
cli-feeds = Feeds
cli-breast-feeds = { $feeds } at the breast, { $duration }
cli-bottles = { $bottles ->
    [one] { $bottles } bottle, { $amount }
   *[other] { $bottles } bottles, { $amount }
}
cli-solids = { $meals } of solids
cli-crying = Crying
cli-of-it-fussing = { $duration } fussing
cli-of-it-crying = { $duration } crying
cli-of-it-inconsolable = { $duration } inconsolable
cli-massage = Massage
cli-sessions = { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
}
cli-diapers = Diapers
cli-diapers-wet-dirty = { $wet } wet, { $dirty } dirty
cli-balance = { $asleep } asleep + { $crying } crying + { $other } otherwise awake or not logged = { $whole }
cli-since-last = Since the last
cli-can-undo = { $what } · take it back with: tend undo

## The timeline

cli-nothing-logged = Nothing is logged yet.
cli-nothing-matches = No entry fits.
cli-nothing-older = There is nothing older.
cli-timeline-more = There is more: tend timeline --ending { $date }
cli-none = { $kind }: none
cli-quoted = “{ $text }”

## The review

cli-review-of = { $name }: review
cli-rhythm = The days side by side
cli-sign-night = █ night
cli-sign-nap = ▒ nap
cli-sign-asleep = █ asleep
cli-sign-feed = • feed
cli-sign-massage = ◆ massage
cli-sign-fussing = f fussing
cli-sign-crying = c crying
cli-sign-inconsolable = C inconsolable
cli-week-by-week = Week by week
cli-middles = The middle of the days and nights
cli-most-babies = What most babies of this age do
cli-not-logged = not logged
cli-not-over = not over
cli-complete-days = { $days ->
    [one] { $logged } of { $days } day logged
   *[other] { $logged } of { $days } days logged
}
cli-complete-nights = { $days ->
    [one] { $logged } of { $days } night logged
   *[other] { $logged } of { $days } nights logged
}
cli-column-median = median
cli-column-days = days
cli-column-before = before
cli-column-change = change
cli-middle-half = middle half { $start } – { $end }
cli-source = { $measures }: { $source }
cli-more = +{ $amount }
cli-less = −{ $amount }
cli-week-of = Week of
cli-column-longest = Longest
cli-column-wakings = Wakings
cli-column-naps = Naps
cli-column-logged = Logged
cli-of-seven = { $logged } of 7
cli-no-value = –

## The family

cli-children = Children
cli-caregivers = Caregivers
cli-zones = Where you live
cli-settings = Settings
cli-holds = The journal holds
cli-back-ups = Back-ups
cli-born = born { $date }
cli-due = due { $date }
cli-archived = off the screens
cli-from-the-start = from the start
cli-day-begins = A day begins
cli-night = Night
cli-units = Units
cli-holds-sum = { $entries ->
    [one] { $entries } entry, on { $first }
   *[other] { $entries } entries, from { $first } to { $last }
}
cli-removed = { $entries ->
    [one] { $entries } deleted entry can be brought back
   *[other] { $entries } deleted entries can be brought back
}

## Coming in, going out

cli-importing = Bringing in
cli-preview = What this file would bring in
cli-added = Added
cli-rows = Rows in the file
cli-new-entries = New entries
cli-already-there = Already there
cli-repeated = Repeated in the file
cli-not-understood = Not understood
cli-line = line { $line }
cli-read-in-zone = Its times were read in { $zone }.
cli-findings = Good to know
cli-on-lines = { $count ->
    [one] (line { $lines })
   *[other] (lines { $lines })
}
cli-on-lines-and-more = (lines { $lines } and { $rest } more)
cli-exported = { $entries ->
    [one] { $entries } entry was written to { $path }
   *[other] { $entries } entries were written to { $path }
}
cli-exported-removed = { $entries ->
    [one] { $entries } of them is deleted and can be brought back.
   *[other] { $entries } of them are deleted and can be brought back.
}

## The guide

cli-learn-how = Read a card with its name: tend learn sleep
cli-how-sure = How sure one can be
cli-not-known = What is not known
cli-sources = Where it comes from
cli-whom-to-call = Whom to call
cli-number-checked = checked on { $date }
cli-compare-counts = { $known ->
    [one] { $known } evening is known
   *[other] { $known } evenings are known
}: { $with } with a massage and { $without } without. { $weeks ->
    [one] { $weeks } week has both kinds.
   *[other] { $weeks } weeks have both kinds.
}
cli-guide-before = Three questions before
cli-four-weeks = Four weeks with a coin
cli-coin-tonight = { $massage ->
    [yes] The coin says for tonight: a massage. You can always do otherwise.
   *[other] The coin says for tonight: no massage. You can always do otherwise.
}
cli-not-first-weeks = This page is for the first six weeks.
cli-guides-count = What guides count on day { $day }
cli-who-lines = Where the WHO children stood, by percentile, in { $unit }:
cli-growth-unit = { $unit ->
    [weeks] weeks
    [months] months
    [kg] kg
    [lb] lb
    [cm] cm
   *[in] in
}
cli-six-states = The six states
cli-baby-says-yes = How a baby says yes
cli-baby-says-no = How a baby says no
cli-routines = Routines
cli-say-to-baby = Say: { $text }
cli-rather-not = : rather not today ({ $why })
cli-like-last-time = Like last time ({ $minutes })
cli-session-place = { $routine }, step { $place } of { $places }
cli-session-left = { $step } left of this step, { $all } of all
cli-session-next = Next: { $name }
cli-session-seen = Seen, with the minute: { $cues }
cli-session-save = Keep it with: tend massage session save
cli-anywhere = Anywhere
cli-massage-time = { $duration } of massage
cli-usual-time = mostly at about { $clock }
cli-own-days = Your days
cli-done-today = (today)
cli-self-care = Care for yourself
cli-bonding = Moments together
cli-breathing = Breathe
cli-memories = Memories

## The demonstration

cli-demo-import = A real year, brought in from the export of another app
cli-demo-log = A feed, a massage, a cry and a sleep of this morning, logged
cli-demo-today = Today
cli-demo-review = The last whole week
cli-demo-year = The year, week by week
cli-demo-made-up = Ten weeks with a baby, all made up
cli-demo-made-up-about = No one lived these ten weeks. Longer sleep after a massage was built in, so that there is something to find. Half of the made-up families have none.
cli-demo-guide = The massage guide, in short
cli-demo-sessions = The massages of two weeks
cli-demo-session = A massage, tap by tap, with the baby's signs
cli-demo-again = The same strokes once more
cli-demo-paint = The next morning: a night painted, as on paper
cli-demo-crying = The crying of a week
cli-demo-compare = Evenings with and without a massage
cli-demo-growth = Growth, without a verdict
cli-demo-learn = What is known, and what is not
cli-demo-safety = Always one tap away
cli-demo-parent = Your own page
cli-demo-kept = This journal lies in { $path }. Look around: tend --journal { $path } timeline
cli-demo-gone = This journal lay in a temporary folder and is gone. Begin your own: tend --journal FILE init --child NAME --born DATE --zone Area/City

## What went wrong. They stand behind "tend: failed to", so they begin in small letters.

cli-error-no-journal = find your journal: name it with --journal FILE or TEND_JOURNAL
cli-error-no-file = open the journal: there is no file { $path } (begin one with: tend init)
cli-error-begun = begin a journal: this one has a child already (add another with: tend child add)
cli-error-no-child = find a child: this journal has none yet (begin with: tend init)
cli-error-which-child = tell which child this is about: name it with --child, or several for twins
cli-error-which-timer = tell which timer is meant: name its kind, or its child with --child
cli-error-which-session = tell which massage is meant: name its child with --child
cli-error-no-check = find { $typed }: see the names with: tend massage before
cli-error-which-entry = tell which entry is meant: several have these letters, type more of them
cli-error-letters = find an entry by { $typed }: type the letters behind it in the timeline, or its whole id
cli-error-no-end = tell how long it was: give --end, or --end-unknown when nobody knows
cli-error-no-start = tell when it began: give --start
cli-error-no-times = tell when it was: give --start and --end (or begin one now with: tend start)
cli-error-start-with-minutes = start a timer with minutes in it: log it with --start and --end instead
cli-error-missing-option = save this: { $option } is needed
cli-error-one-form = tell what kind of feed it was: give options of breast, bottle or solids alone
cli-error-not-mixed = tell what was in the bottle: amounts of breast milk and formula need --content mixed
cli-error-no-import = find { $path }: there is no such file to bring in
cli-error-no-table = find { $path }: there is no such file to compare
cli-error-no-experiment = No four weeks with a coin go on. Begin them: tend experiment begin.
cli-error-no-card = find the card { $typed }: see their names with: tend learn
cli-error-ending = tell the layout of the file: end its name with .json or .zip
cli-error-in-the-way = keep the journal: there is a file { $path } already
cli-error-demo-json = print the demonstration as JSON: use --json with today, timeline or review
cli-offer-back-up = The newest good back-up can take its place: tend recover { $path }

## The cry diary

cli-crying-of = Crying of { $name }
cli-crying-clock = When in the day
cli-tried = What you tried
cli-paint-free = Nothing else is logged under this paint.
cli-paint-if-kept = As it is: { $sentence }
cli-paint-if-replaced = With --replace: { $sentence }
cli-paint-replace = To let the paint count instead: tend undo, then paint again with --replace.
