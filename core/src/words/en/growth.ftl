# Growth: what was measured, beside the lines of the WHO. It never says what a number means.

growth-weight = Weight
growth-length = Length or height
growth-head = Head
growth-weight-for-length = Weight for length

growth-about = The lines show how children grew in a large study by the WHO. Your doctor or nurse can tell you what they mean for your child.
growth-nothing-measured = Nothing is measured yet.
growth-sex-not-said = The lines are not the same for girls and boys. Say which in your child's profile to see them.
growth-check-number = Please check this number.

## A point in words. $amount is the number as typed, such as "4.2 kg".

growth-point = { $amount }: percentile { $percentile }, z-score { $z }
growth-point-below = { $amount }: below the 1st percentile, z-score { $z }
growth-point-above = { $amount }: above the 99th percentile, z-score { $z }
growth-point-not-charted = { $amount }, outside the ages of the chart
growth-weight-at-length = { $weight } at { $length }

## Diapers and feeds of the first six weeks. Counts beside ranges; nothing is concluded.

care-about = These are the counts in your diary. Guides count this many on such a day. The counts cannot tell if your baby gets enough milk. If you wonder, call.
care-day = Day { $day }: { $diapers }, { $feeds }, as logged
care-day-empty = Day { $day }: nothing logged
care-diapers = { $wet } wet, { $dirty } dirty
care-feeds = { $feeds ->
    [one] { $feeds } feed
   *[other] { $feeds } feeds
}
care-wet = Wet diapers
care-dirty = Dirty diapers
care-fed = Feeds
care-range-from = { $what }: { $low } or more
care-range-between = { $what }: { $low } to { $high }
