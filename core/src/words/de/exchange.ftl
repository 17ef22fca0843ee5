# Bringing a history in, taking everything out.

## What to know about rows before saying yes. They hold nothing from the row itself.

import-day-before-month = In den Daten dieser Datei steht der Tag vor dem Monat.
import-contradicts-zone = Die genannte Dauer weicht um { $duration } von Beginn und Ende in { $zone } ab, als ob die Uhren der Familie zu einer anderen Zeit umgestellt wurden. Bitte prüf die Zeitzone.
import-twice-took-first = Die Uhren gingen um { $duration } zurück und zeigten diese Zeit zweimal. Sie gilt als die erste.
import-twice-took-second = Die Uhren gingen um { $duration } zurück und zeigten diese Zeit zweimal. Nur die zweite passt zur genannten Dauer.
import-skipped = Die Uhren gingen um { $duration } vor und zeigten diese Zeit nie. Sie rückt um ebenso viel vor.
import-end-missing = Es gibt kein Ende. Es wird mit unbekanntem Ende behalten und zählt keine Minuten.
import-end-unreadable = Das Ende ist keine Zeit, die Tend lesen kann. Es wird mit unbekanntem Ende behalten, die Worte stehen in der Notiz.
import-end-before-start = Das Ende liegt vor dem Beginn. Es wird mit unbekanntem Ende behalten, die Worte stehen in der Notiz.
import-too-long = Es dauert länger als 48 Stunden. Es wird mit unbekanntem Ende behalten, die Worte stehen in der Notiz.
import-own-activity = Tend hat keine Art mit diesem Namen. Es wird als Beschäftigung unter eigenem Namen behalten.
import-kept-in-note = { $rows ->
    [one] Eine Zeile hat Worte ohne eigenen Platz. Sie stehen in ihrer Notiz.
   *[other] { $rows } Zeilen haben Worte ohne eigenen Platz. Sie stehen in ihren Notizen.
}
import-repeated = Dieselbe Zeile steht weiter oben. Beide werden behalten.
import-duration-differs = { $rows ->
    [one] Eine Zeile nennt eine Dauer, die um { $duration } von Beginn und Ende abweicht. Beginn und Ende gelten.
   *[other] { $rows } Zeilen nennen eine Dauer, die um bis zu { $duration } von Beginn und Ende abweicht. Beginn und Ende gelten.
}
import-sides-differ = { $rows ->
    [one] Ein Stillen nennt eine andere Dauer als die Summe seiner Seiten. Die Seiten gelten.
   *[other] { $rows } Mal Stillen nennen eine andere Dauer als die Summe ihrer Seiten. Die Seiten gelten.
}

## Why a row could not be read

import-no-start = Sie beginnt nicht mit einem Datum und einer Zeit, die Tend lesen kann. Sie wird als Notiz neben der Zeile darüber behalten, mit allen Worten.
import-no-activity = Sie sagt nicht, worum es geht. Sie wird als Notiz mit allen Worten behalten.
import-no-number = Sie ist eine Messung ohne Zahl. Sie wird als Notiz mit allen Worten behalten.
import-no-unit = Sie ist eine Messung in einer Einheit, die Tend nicht kennt. Sie wird als Notiz mit allen Worten behalten.
