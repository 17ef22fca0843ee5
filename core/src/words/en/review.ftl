# The review of a week or longer: measures, trends and what they say. It says what was logged and
# how much of the time was logged; it never judges and never gives a cause.

## The child's age over the period

review-age-weeks = { $to ->
    [one] { $name } was { $to } week old.
   *[other] { $name } was { $to } weeks old.
}
review-age-weeks-range = { $name } was { $from } to { $to } weeks old.
review-age-months = { $to ->
    [one] { $name } was { $to } month old.
   *[other] { $name } was { $to } months old.
}
review-age-months-range = { $name } was { $from } to { $to } months old.
review-age-not-born = { $name } was not born yet.
review-age-corrected-weeks = { $weeks ->
    [one] What most babies do is shown for the corrected age of { $weeks } week.
   *[other] What most babies do is shown for the corrected age of { $weeks } weeks.
}
review-age-corrected-months = { $months ->
    [one] What most babies do is shown for the corrected age of { $months } month.
   *[other] What most babies do is shown for the corrected age of { $months } months.
}

## Measures: headings, and the start of a sentence before a colon

review-measure-asleep = Asleep
review-measure-night-sleep = Night sleep
review-measure-longest-period = Longest sleep period
review-measure-wakings = Wakings you noticed
review-measure-wake-after-onset = Awake in the night, as noticed
review-measure-onset-latency = Time to fall asleep in the evening
review-measure-naps = Naps
review-measure-nap-minutes = Asleep in naps
review-measure-crying = Fussing and crying
review-measure-evening-crying = Fussing and crying from 16:00 to 24:00
review-measure-bouts = Bouts of crying
review-measure-longest-bout = Longest bout of crying
review-measure-feeds = Feeds
review-measure-breast-minutes = At the breast
review-measure-bottle = From bottles
review-measure-solids = Meals of solids
review-measure-massage-minutes = Massage

## Parts of a chart's columns, for its legend

review-part-night = night
review-part-naps = naps
review-part-asleep = asleep
review-part-longest-period = longest sleep period
review-part-wakings = wakings you noticed
review-part-fussing = fussing
review-part-crying = crying
review-part-inconsolable = inconsolable crying
review-part-breast-feeds = breast feeds
review-part-bottles = bottles
review-part-solids = solids
review-part-breast-minutes = at the breast
review-part-bottle-amount = from bottles
review-part-massage = massage

## Statements

review-nothing-logged = Nothing is logged in these days.
review-first-day = The review begins when the first day is over. What is logged so far stands in Today.
review-day-goes-on = Today still goes on. It is drawn, and not counted in the medians.
review-too-few = { $kind }: { $logged } of { $days } days logged. A median is shown from { $needed } logged days on.

review-middle-of-days = { $measure }: median { $median } a day as logged, { $logged } of { $days } days logged.
review-middle-of-days-and-before = { $weeks ->
    [one] { $measure }: median { $median } a day as logged, { $logged } of { $days } days logged; the week before { $before } over { $before_logged }.
   *[other] { $measure }: median { $median } a day as logged, { $logged } of { $days } days logged; the { $weeks } weeks before { $before } over { $before_logged }.
}
review-middle-of-nights = { $measure }: median { $median } over { $logged } logged nights.
review-middle-of-nights-and-before = { $weeks ->
    [one] { $measure }: median { $median } over { $logged } logged nights, the week before { $before } over { $before_logged }.
   *[other] { $measure }: median { $median } over { $logged } logged nights, the { $weeks } weeks before { $before } over { $before_logged }.
}

review-band-asleep = { $age ->
    [corrected] Most babies of this corrected age sleep between { $low } and { $high } hours a day.
   *[born] Most babies this age sleep between { $low } and { $high } hours a day.
} { $standing ->
    [inside] The last { $days } logged days are inside what most babies do.
    [near] The last { $days } logged days are near what most babies do.
   *[outside] The last { $days } logged days are outside what most babies do.
} Every baby is different.
review-band-crying = { $age ->
    [corrected] In studies, babies of this corrected age fuss and cry from { $low } to { $high } a day.
   *[born] In studies, babies this age fuss and cry from { $low } to { $high } a day.
} { $standing ->
    [inside] The last { $days } logged days are inside what most babies do.
    [near] The last { $days } logged days are near what most babies do.
   *[outside] The last { $days } logged days are outside what most babies do.
} Every baby is different.

review-crying-by-strength = Over { $logged } logged days: fussing { $fuss }, crying { $cry }, inconsolable crying { $inconsolable }. Between 16:00 and 24:00: { $share } % of it.

review-massages = { $sessions ->
    [one] { $sessions } massage, { $duration }
   *[other] { $sessions } massages, { $duration }
}{ $on_days ->
    [one] , on { $on_days } day.
   *[other] , on { $on_days } days.
} { $logged } of { $days } days logged.
review-no-massages = No massage. { $logged } of { $days } days logged.
