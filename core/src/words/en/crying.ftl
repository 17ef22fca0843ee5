# The cry diary: the board of five-minute cells, what lies under the paint, and the view of crying.

## The board

paint-sleep = Asleep
paint-awake-content = Awake and content
paint-fuss = Fussing
paint-cry = Crying
paint-inconsolable = Inconsolable crying
paint-feed = Feeding
paint-massage = Massage
paint-carried = Carried
paint-row-baby = Baby
paint-row-feed = Feed
paint-row-massage = Massage
paint-row-carried = Carried
paint-feeds-breast = Painted feeds are saved as breast feeds. You can change one later.
paint-feeds-bottle = Painted feeds are saved as bottles, like the last one. You can change one later.

## Before paint is saved

problem-nothing-painted = Nothing is painted yet. Choose a paint and some cells.
problem-off-the-cells = Paint goes in steps of five minutes. Start and end at 0, 5, 10 and so on.
problem-paint-in-future = These cells have not come yet. Paint up to now.
problem-paint-too-long = This is more than a day of paint. Paint 24 hours at most.
problem-minutes-of-crying = Say about how long it was: from 1 minute to 48 hours.

## An entry that lies under the paint: what it is, and what happens

paint-kept = { $what } is logged in { $duration } of this. It stays, and the paint goes beside it.
paint-kept-counted = { $what } is logged here. It stays as it is, and no second one is made.
paint-cut = { $what } is logged in { $duration } of this. It is made shorter.
paint-split = { $what } is logged in { $duration } of this. It is cut in two, with the paint between. Both parts keep the note and tags.
paint-split-running = { $what } is logged in { $duration } of this. It is cut in two, and its timer goes on after the paint.
paint-taken-out = { $what } is logged in { $duration } of this. The paint takes its place, and it is taken out.
paint-timer-ends = { $what } still runs. Its timer ends where the paint says so.
paint-stretched = { $what } is logged here. It takes the times of the paint and keeps all else.

## The view of crying

crying-nothing-logged = No crying is logged in these days.
crying-heat = { $days ->
    [one] Minutes of fussing and crying in each half hour, over { $days } logged day.
   *[other] Minutes of fussing and crying in each half hour, on average over { $days } logged days.
}
crying-longest-bout = The longest bout as logged: { $duration }.
crying-carried = Carried, as noted: { $duration }, on { $noted } of { $days } days.
crying-tried = You noted what you tried in { $noted } of { $cries } cries.
crying-tried-way = { $way }: tried { $tried } ×, helped { $helped } ×
crying-tried-order = Ways tried { $times } times or more come first, by how often they helped. These are counts from your diary. They do not show what the next cry needs.
