# The Today screen.

## Ages

today-age-weeks = { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
}
today-age-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
today-age-months = { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
}
today-age-years = { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahre
}
today-age-both = { $larger } { $smaller }
today-age-corrected = { $age } korrigiert
today-age-before-due = { $age } vor dem Termin
today-age-born-today = Heute geboren
today-age-not-born = Noch nicht geboren

## The moment

today-word-asleep = Schläft
today-word-awake = Wach
today-word-feeding = Trinkt
today-word-crying = { $what }
today-word-massage = Massage
today-word-activity = { $what }
today-word-sleep-not-logged = Kein Schlaf notiert
today-word-nothing-logged = Noch nichts notiert

today-moment-asleep = { $name } schläft seit { $duration }, wie notiert.
today-moment-awake = { $name } ist seit { $duration } wach, wie notiert.
today-moment-awake-unknown = Der letzte Schlaf begann { $ago }. Niemand hat das Ende notiert.
today-moment-feeding = { $name } trinkt seit { $duration }.
today-moment-crying = { $what }, bisher { $duration }.
today-moment-massage = Eine Massage dauert seit { $duration } an.
today-moment-activity = { $what }, bisher { $duration }.
today-moment-sleep-not-logged = In den letzten 24 Stunden ist kein Schlaf notiert.
today-moment-nothing-logged = Über { $name } ist noch nichts notiert.

## Timers

today-timer = { $what }, { $duration }
today-timer-detail = { $what }, { $detail }, { $duration }
today-timer-paused = { $timer }, Pause
today-timer-of = { $name }: { $timer }
today-side-left = links
today-side-right = rechts

## Since the last one

today-ago-now = gerade eben
today-ago = vor { $duration }
today-ago-days = { $days ->
    [one] vor { $days } Tag
   *[other] vor { $days } Tagen
}
today-since-side = { $ago }, { $side }
today-since-woke = { $ago } aufgewacht
today-since-fell-asleep = { $ago } eingeschlafen, Ende nicht notiert
today-since-running = bisher { $duration }

## Tiles

today-tile-woke-up = Aufgewacht
today-tile-feed-over = Mahlzeit vorbei
today-tile-crying-over = Weinen vorbei
today-tile-massage-over = Massage vorbei
today-tile-over = { $kind }: beenden
today-tile-ends-sleep = beendet diesen Schlaf
today-tile-ends-feed = beendet diese Mahlzeit
today-tile-ends-crying = beendet dieses Weinen
today-tile-ends-massage = beendet diese Massage

## The next dose

today-dose-from-now = { $medicine }: die nächste Dosis ist in { $duration } möglich, wie du notiert hast.
today-dose-now = { $medicine }: die nächste Dosis ist jetzt möglich, wie du notiert hast.

## The question of the evening

evening-ask = { $when ->
    [tonight] Heute Abend eine Massage?
   *[before] Gab es gestern Abend eine Massage?
}
evening-ask-coin = { $coin ->
    [yes] Heute Abend eine Massage? Die Münze sagt Massage.
   *[no] Heute Abend eine Massage? Die Münze sagt keine Massage.
} Du kannst es immer anders machen.
evening-yes = { $when ->
    [tonight] Heute Abend gab es eine Massage, wie du gesagt hast.
   *[before] Gestern Abend gab es eine Massage, wie du gesagt hast.
}
evening-no = { $when ->
    [tonight] Heute Abend gab es keine Massage, wie du gesagt hast.
   *[before] Gestern Abend gab es keine Massage, wie du gesagt hast.
}
