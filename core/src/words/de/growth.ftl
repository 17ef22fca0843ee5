# Growth: what was measured, beside the lines of the WHO. It never says what a number means.

growth-weight = Gewicht
growth-length = Länge oder Größe
growth-head = Kopf
growth-weight-for-length = Gewicht zur Länge

growth-about = Die Linien zeigen, wie Kinder in einer großen Studie der WHO wuchsen. Was sie für dein Kind bedeuten, kann dir deine Arztpraxis oder eine Pflegefachkraft sagen.
growth-nothing-measured = Noch ist nichts gemessen.
growth-sex-not-said = Die Linien sind für Mädchen und Jungen nicht gleich. Sag im Profil deines Kindes, welche du sehen willst.
growth-check-number = Bitte prüf diese Zahl.

## A point in words. $amount is the number as typed, such as "4.2 kg".

growth-point = { $amount }: Perzentile { $percentile }, z-Wert { $z }
growth-point-below = { $amount }: unter der 1. Perzentile, z-Wert { $z }
growth-point-above = { $amount }: über der 99. Perzentile, z-Wert { $z }
growth-point-not-charted = { $amount }, außerhalb der Alter dieser Kurve
growth-weight-at-length = { $weight } bei { $length }

## Diapers and feeds of the first six weeks. Counts beside ranges; nothing is concluded.

care-about = Das sind die Zahlen aus deinem Tagebuch. Ratgeber zählen so viele an einem solchen Tag. Die Zahlen können nicht sagen, ob dein Baby genug Milch bekommt. Wenn du dich das fragst, ruf an.
care-day = Tag { $day }: { $diapers }, { $feeds }, wie notiert
care-day-empty = Tag { $day }: nichts notiert
care-diapers = { $wet } nass, { $dirty } mit Stuhl
care-feeds = { $feeds ->
    [one] { $feeds } Mahlzeit
   *[other] { $feeds } Mahlzeiten
}
care-wet = Nasse Windeln
care-dirty = Windeln mit Stuhl
care-fed = Mahlzeiten
care-range-from = { $what }: { $low } oder mehr
care-range-between = { $what }: { $low } bis { $high }
