# Evenings with and without a massage. A difference is never given a cause, and no difference is
# never called "no effect".

comparison-difference = An Abenden mit Massage war der längste Schlaf etwa { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} { $direction ->
    [more] länger
   *[less] kürzer
} (wahrscheinlich zwischen { $low } und { $high }). Das ist ein Muster in deinem Tagebuch. Es zeigt nicht, dass die Massage die Ursache war.
comparison-no-difference = Wir haben { $evenings } Abende angesehen. An { $with } davon hast du eine Massage notiert. Wir haben keinen klaren Unterschied im längsten Schlaf gesehen. Babys ändern sich von Woche zu Woche, darum sind kleine Änderungen schwer zu sehen.

## Four weeks in which a coin decides

comparison-coin-difference = An Abenden, an denen die Münze Massage sagte, war der längste Schlaf etwa { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} { $direction ->
    [more] länger
   *[less] kürzer
} (wahrscheinlich zwischen { $low } und { $high }). Das ist ein Muster in deinem Tagebuch. Es zeigt nicht, dass die Massage die Ursache war.
comparison-coin-no-difference = Wir haben { $evenings } Abende angesehen. An { $with } davon sagte die Münze Massage. Wir haben keinen klaren Unterschied im längsten Schlaf gesehen. Babys ändern sich von Woche zu Woche, darum sind kleine Änderungen schwer zu sehen.
comparison-coin-kept = { $kept ->
    [one] { $kept } Abend ging, wie die Münze sagte
   *[other] { $kept } Abende gingen, wie die Münze sagte
}, { $otherwise } anders. Beides ist gut.

## Secondary outcomes

comparison-noticing-difference = { $outcome ->
    [latency] Nur bemerkt: An Abenden mit Massage dauerte das Einschlafen etwa { $difference } Minuten { $direction ->
        [more] länger
       *[less] kürzer
    } (wahrscheinlich zwischen { $low } und { $high }).
    [wakings] Nur bemerkt: Nach Abenden mit Massage hast du etwa { $difference } { $direction ->
        [more] mehr
       *[less] weniger
    } Aufwachen bemerkt (wahrscheinlich zwischen { $low } und { $high }).
   *[crying] Nur bemerkt: An Abenden mit Massage hast du danach etwa { $difference } Minuten { $direction ->
        [more] mehr
       *[less] weniger
    } Quengeln und Weinen notiert (wahrscheinlich zwischen { $low } und { $high }).
} Das ist ein Muster in deinem Tagebuch. Es zeigt nicht, dass die Massage die Ursache war.
comparison-noticing-no-difference = Nur bemerkt: Wir haben keinen klaren Unterschied gesehen { $outcome ->
    [latency] in der Zeit bis zum Einschlafen
    [wakings] im Aufwachen, das du bemerkt hast
   *[crying] im Quengeln und Weinen am Abend
}.

## Details

comparison-day-of-age = Dein Baby wächst jeden Tag. Das mitgerechnet war der längste Schlaf etwa { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} { $direction ->
    [more] länger
   *[less] kürzer
} an Abenden mit Massage.
comparison-day-of-age-no-difference = Dein Baby wächst jeden Tag. Das mitgerechnet haben wir keinen klaren Unterschied im längsten Schlaf gesehen.
comparison-left-out = { $unknown ->
    [one] { $unknown } Abend ist ausgelassen. Du hast nicht gesagt, ob es eine Massage gab, oder die Nacht ist nicht notiert.
   *[other] { $unknown } Abende sind ausgelassen. Du hast nicht gesagt, ob es eine Massage gab, oder die Nacht ist nicht notiert.
}

## Why evenings are not compared

comparison-coin-goes-on = { $left ->
    [one] Die vier Wochen dauern noch { $left } Abend. Du kannst nachsehen, wenn sie vorbei sind.
   *[other] Die vier Wochen dauern noch { $left } Abende. Du kannst nachsehen, wenn sie vorbei sind.
}
comparison-too-few-evenings = { $known ->
    [one] Bisher kann { $known } Abend zählen. Ein Vergleich braucht { $needed }.
   *[other] Bisher können { $known } Abende zählen. Ein Vergleich braucht { $needed }.
}
comparison-too-few-of-a-kind = { $with ->
    [one] Du hast { $with } Abend mit Massage notiert
   *[other] Du hast { $with } Abende mit Massage notiert
} und { $without } ohne. Ein Vergleich braucht von jeder Art { $needed }.
comparison-before-and-after = { $first ->
    [without] Fast alle Abende ohne Massage kamen zuerst, die mit Massage später.
   *[with] Fast alle Abende mit Massage kamen zuerst, die ohne Massage später.
} Babys ändern sich von Woche zu Woche, darum lassen sich diese Abende nicht vergleichen.
comparison-too-few-mixed-weeks = { $mixed ->
    [0] Keine Woche hat Abende mit und Abende ohne Massage.
    [one] Nur { $mixed } Woche hat Abende mit und Abende ohne Massage.
   *[other] Nur { $mixed } Wochen haben Abende mit und Abende ohne Massage.
} Babys ändern sich von Woche zu Woche, darum braucht ein Vergleich { $needed } solche Wochen.
comparison-same-weekdays = Die Massagen waren meist an denselben Wochentagen. Diese Tage können auch sonst anders sein, darum lassen sich diese Abende nicht vergleichen.
comparison-no-range = Die Wochen mit beiden Arten haben zu wenige Abende. Ein paar mehr können für einen Vergleich reichen.
