# The Today screen.

## Ages

today-age-weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
today-age-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
today-age-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
today-age-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
today-age-both = { $larger } { $smaller }
today-age-corrected = { $age } corrected
today-age-before-due = { $age } before the due date
today-age-born-today = Born today
today-age-not-born = Not born yet

## The moment

today-word-asleep = Asleep
today-word-awake = Awake
today-word-feeding = Feeding
today-word-crying = { $what }
today-word-massage = Massage
today-word-activity = { $what }
today-word-sleep-not-logged = No sleep logged
today-word-nothing-logged = Nothing logged yet

today-moment-asleep = { $name } has been asleep for { $duration }, as logged.
today-moment-awake = { $name } has been awake for { $duration }, as logged.
today-moment-awake-unknown = The last sleep began { $ago }. Nobody noted its end.
today-moment-feeding = { $name } has been feeding for { $duration }.
today-moment-crying = { $what } for { $duration } so far.
today-moment-massage = A massage has been going on for { $duration }.
today-moment-activity = { $what } for { $duration } so far.
today-moment-sleep-not-logged = No sleep was logged in the last 24 hours.
today-moment-nothing-logged = Nothing is logged about { $name } yet.

## Timers

today-timer = { $what }, { $duration }
today-timer-detail = { $what }, { $detail }, { $duration }
today-timer-paused = { $timer }, paused
today-timer-of = { $name }: { $timer }
today-side-left = left
today-side-right = right

## Since the last one

today-ago-now = just now
today-ago = { $duration } ago
today-ago-days = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
today-since-side = { $ago }, { $side }
today-since-woke = woke { $ago }
today-since-fell-asleep = fell asleep { $ago }, end not noted
today-since-running = for { $duration } so far

## Tiles

today-tile-woke-up = Woke up
today-tile-feed-over = Feed over
today-tile-crying-over = Crying over
today-tile-massage-over = Massage over
today-tile-over = { $kind }: stop
today-tile-ends-sleep = ends this sleep
today-tile-ends-feed = ends this feed
today-tile-ends-crying = ends this crying
today-tile-ends-massage = ends this massage

## The next dose

today-dose-from-now = { $medicine }: the next dose may be given in { $duration }, as you noted.
today-dose-now = { $medicine }: the next dose may be given now, as you noted.

## The question of the evening

evening-ask = { $when ->
    [tonight] A massage tonight?
   *[before] Was there a massage last evening?
}
evening-ask-coin = { $coin ->
    [yes] A massage tonight? The coin says massage.
   *[no] A massage tonight? The coin says no massage.
} You can always do otherwise.
evening-yes = { $when ->
    [tonight] Tonight there was a massage, as you said.
   *[before] Last evening there was a massage, as you said.
}
evening-no = { $when ->
    [tonight] Tonight there was no massage, as you said.
   *[before] Last evening there was no massage, as you said.
}
