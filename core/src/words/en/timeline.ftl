# The timeline.

## What an entry was

timeline-asleep-now = Asleep now
timeline-night-sleep = Night sleep
timeline-nap = Nap

## One line of details

timeline-joined = { $first } · { $second }
timeline-listed = { $first }, { $second }
timeline-side = { $side } { $duration }
timeline-head = Head { $length }
timeline-diaper-wet = Wet
timeline-diaper-dirty = Dirty
timeline-diaper-both = Wet and dirty
timeline-diaper-dry = Dry
timeline-diaper-rash = Sore skin

## Totals of a day

timeline-total-asleep = { $duration } asleep
timeline-total-feeds = { $feeds ->
    [one] { $feeds } feed
   *[other] { $feeds } feeds
}
timeline-total-crying = { $duration } crying
timeline-total-massage = { $duration } massage
timeline-total-sessions = { $sessions ->
    [one] { $sessions } massage
   *[other] { $sessions } massages
}
timeline-today-so-far = today so far: { $totals }

## Signs on a row

timeline-sign-running = running
timeline-sign-end-unknown = end not noted
timeline-sign-counted-once = logged twice, counted once
timeline-sign-two-entries = two entries at the same time
timeline-sign-began-before = began on an earlier day, { $duration } on this day
timeline-sign-crosses = goes on after this day, { $duration } on this day
timeline-sign-overlaps = at the same time: { $kinds }
