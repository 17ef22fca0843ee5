# The timeline.

## What an entry was

timeline-asleep-now = Schläft gerade
timeline-night-sleep = Nachtschlaf
timeline-nap = Nickerchen

## One line of details

timeline-joined = { $first } · { $second }
timeline-listed = { $first }, { $second }
timeline-side = { $side } { $duration }
timeline-head = Kopf { $length }
timeline-diaper-wet = Nass
timeline-diaper-dirty = Voll
timeline-diaper-both = Nass und voll
timeline-diaper-dry = Trocken
timeline-diaper-rash = Wunde Haut

## Totals of a day

timeline-total-asleep = { $duration } Schlaf
timeline-total-feeds = { $feeds ->
    [one] { $feeds } Mahlzeit
   *[other] { $feeds } Mahlzeiten
}
timeline-total-crying = { $duration } Weinen
timeline-total-massage = { $duration } Massage
timeline-total-sessions = { $sessions ->
    [one] { $sessions } Massage
   *[other] { $sessions } Massagen
}
timeline-today-so-far = heute bisher: { $totals }

## Signs on a row

timeline-sign-running = läuft
timeline-sign-end-unknown = Ende nicht notiert
timeline-sign-counted-once = zweimal notiert, einmal gezählt
timeline-sign-two-entries = zwei Einträge zur selben Zeit
timeline-sign-began-before = begann an einem früheren Tag, { $duration } an diesem Tag
timeline-sign-crosses = geht nach diesem Tag weiter, { $duration } an diesem Tag
timeline-sign-overlaps = zur selben Zeit: { $kinds }
