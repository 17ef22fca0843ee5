# The review of a week or longer: measures, trends and what they say. It says what was logged and
# how much of the time was logged; it never judges and never gives a cause.

## The child's age over the period

review-age-weeks = { $to ->
    [one] { $name } war { $to } Woche alt.
   *[other] { $name } war { $to } Wochen alt.
}
review-age-weeks-range = { $name } war { $from } bis { $to } Wochen alt.
review-age-months = { $to ->
    [one] { $name } war { $to } Monat alt.
   *[other] { $name } war { $to } Monate alt.
}
review-age-months-range = { $name } war { $from } bis { $to } Monate alt.
review-age-not-born = { $name } war noch nicht geboren.
review-age-corrected-weeks = { $weeks ->
    [one] Was die meisten Babys tun, ist für das korrigierte Alter von { $weeks } Woche gezeigt.
   *[other] Was die meisten Babys tun, ist für das korrigierte Alter von { $weeks } Wochen gezeigt.
}
review-age-corrected-months = { $months ->
    [one] Was die meisten Babys tun, ist für das korrigierte Alter von { $months } Monat gezeigt.
   *[other] Was die meisten Babys tun, ist für das korrigierte Alter von { $months } Monaten gezeigt.
}

## Measures: headings, and the start of a sentence before a colon

review-measure-asleep = Schlaf
review-measure-night-sleep = Nachtschlaf
review-measure-longest-period = Längster Schlaf am Stück
review-measure-wakings = Aufwachen, das du bemerkt hast
review-measure-wake-after-onset = Wach in der Nacht, wie bemerkt
review-measure-onset-latency = Zeit bis zum Einschlafen am Abend
review-measure-naps = Nickerchen
review-measure-nap-minutes = Schlaf in Nickerchen
review-measure-crying = Quengeln und Weinen
review-measure-evening-crying = Quengeln und Weinen von 16:00 bis 24:00
review-measure-bouts = Wie oft geweint
review-measure-longest-bout = Längstes Weinen am Stück
review-measure-feeds = Mahlzeiten
review-measure-breast-minutes = An der Brust
review-measure-bottle = Aus Fläschchen
review-measure-solids = Mahlzeiten mit Brei
review-measure-massage-minutes = Massage

## Parts of a chart's columns, for its legend

review-part-night = Nacht
review-part-naps = Nickerchen
review-part-asleep = Schlaf
review-part-longest-period = längster Schlaf am Stück
review-part-wakings = Aufwachen, das du bemerkt hast
review-part-fussing = Quengeln
review-part-crying = Weinen
review-part-inconsolable = untröstliches Weinen
review-part-breast-feeds = Stillen
review-part-bottles = Fläschchen
review-part-solids = Brei
review-part-breast-minutes = an der Brust
review-part-bottle-amount = aus Fläschchen
review-part-massage = Massage

## Statements

review-nothing-logged = In diesen Tagen ist nichts notiert.
review-first-day = Der Rückblick beginnt, wenn der erste Tag vorbei ist. Was bisher notiert ist, steht in Heute.
review-day-goes-on = Heute dauert noch an. Der Tag ist gezeichnet und zählt nicht in die Mediane.
review-too-few = { $kind }: { $logged } von { $days } Tagen notiert. Ein Median steht hier ab { $needed } notierten Tagen.

review-middle-of-days = { $measure }: Median { $median } am Tag, wie notiert; { $logged } von { $days } Tagen notiert.
review-middle-of-days-and-before = { $weeks ->
    [one] { $measure }: Median { $median } am Tag, wie notiert; { $logged } von { $days } Tagen notiert; in der Woche davor { $before } ({ $before_logged } Tage notiert).
   *[other] { $measure }: Median { $median } am Tag, wie notiert; { $logged } von { $days } Tagen notiert; in den { $weeks } Wochen davor { $before } ({ $before_logged } Tage notiert).
}
review-middle-of-nights = { $measure }: Median { $median }, notierte Nächte: { $logged }.
review-middle-of-nights-and-before = { $weeks ->
    [one] { $measure }: Median { $median }, notierte Nächte: { $logged }; in der Woche davor { $before } ({ $before_logged } Nächte notiert).
   *[other] { $measure }: Median { $median }, notierte Nächte: { $logged }; in den { $weeks } Wochen davor { $before } ({ $before_logged } Nächte notiert).
}

review-band-asleep = { $age ->
    [corrected] Die meisten Babys in diesem korrigierten Alter schlafen zwischen { $low } und { $high } Stunden am Tag.
   *[born] Die meisten Babys in diesem Alter schlafen zwischen { $low } und { $high } Stunden am Tag.
} { $standing ->
    [inside] Die letzten { $days } notierten Tage liegen innerhalb dessen, was die meisten Babys tun.
    [near] Die letzten { $days } notierten Tage liegen nahe an dem, was die meisten Babys tun.
   *[outside] Die letzten { $days } notierten Tage liegen außerhalb dessen, was die meisten Babys tun.
} Jedes Baby ist anders.
review-band-crying = { $age ->
    [corrected] In Studien quengeln und weinen Babys in diesem korrigierten Alter { $low } bis { $high } am Tag.
   *[born] In Studien quengeln und weinen Babys in diesem Alter { $low } bis { $high } am Tag.
} { $standing ->
    [inside] Die letzten { $days } notierten Tage liegen innerhalb dessen, was die meisten Babys tun.
    [near] Die letzten { $days } notierten Tage liegen nahe an dem, was die meisten Babys tun.
   *[outside] Die letzten { $days } notierten Tage liegen außerhalb dessen, was die meisten Babys tun.
} Jedes Baby ist anders.

review-crying-by-strength = Notierte Tage: { $logged }. Quengeln { $fuss }, Weinen { $cry }, untröstliches Weinen { $inconsolable }. Zwischen 16:00 und 24:00: { $share } % davon.

review-massages = { $sessions ->
    [one] { $sessions } Massage, { $duration }
   *[other] { $sessions } Massagen, { $duration }
}{ $on_days ->
    [one] , an { $on_days } Tag.
   *[other] , an { $on_days } Tagen.
} { $logged } von { $days } Tagen notiert.
review-no-massages = Keine Massage. { $logged } von { $days } Tagen notiert.
