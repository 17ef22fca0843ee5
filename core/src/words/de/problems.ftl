# What is wrong with a draft, and what to do.

## When it happened

problem-end-before-start = Das Ende liegt vor dem Beginn. Prüf beide Zeiten.
problem-too-long = Das dauert mehr als 48 Stunden. Prüf Beginn und Ende.
problem-timer-too-long = Das lief mehr als 48 Stunden. Berichtige das Ende und speichere dann.
problem-in-future = Diese Zeit ist noch nicht gekommen. Wähle eine Zeit bis jetzt.
problem-date-in-future = Dieser Tag ist noch nicht gekommen. Wähle heute oder einen früheren Tag.
problem-out-of-range = Wähle ein Datum zwischen 1900 und 2200.
problem-before-birth = Das ist vor dem Tag der Geburt. Prüf das Datum.
problem-end-missing = Das hat eine Dauer. Gib das Ende an, oder sag, dass du es nicht weißt.
problem-moment-only = Das geschieht in einem Moment. Gib eine Zeit an und kein Ende.
problem-no-timer = Hier läuft keine Zeit mit. Gib an, wann es war.
problem-segments-out-of-order = Die Teile überschneiden sich oder liegen außerhalb von Beginn und Ende. Prüf ihre Zeiten.

problem-evening-in-future = Dieser Abend ist noch nicht gekommen. Wähle heute oder einen früheren Tag.
problem-evening-before-birth = Dieser Abend war vor der Geburt. Prüf das Datum.

## Four weeks with a coin

problem-experiment-in-past = Der erste Abend ist vorbei. Wähle heute oder einen späteren Tag.
problem-experiment-too-far = Der erste Abend liegt mehr als vier Wochen voraus. Wähle einen früheren Tag.
problem-experiment-goes-on = Vier Wochen mit einer Münze laufen schon. Beende sie, bevor du neu beginnst.

## Running timers

problem-timer-not-running = Das läuft nicht mehr. Öffne den Eintrag, um seine Zeiten zu ändern.
problem-before-last-change = Das ist vor der letzten Änderung. Wähle eine spätere Zeit.
problem-no-sides = Nur eine Mahlzeit an der Brust hat Seiten. Wähle eine, die läuft.
problem-no-areas = Nur eine Massage hat Bereiche. Wähle eine, die läuft.
problem-no-pauses = Nur eine Mahlzeit an der Brust oder eine Massage kann pausieren. Beende das hier stattdessen.

## Numbers

problem-not-a-number = Schreib eine Zahl, die null oder mehr ist.
problem-not-above-zero = Schreib eine Zahl über null.
problem-outside-scale = Wähle von 1 bis 5.
problem-minutes-too-long = Das sind mehr als 48 Stunden. Prüf die Minuten.
problem-unusual = Diese Zahl ist bei einem Baby selten. Prüf die Zahl und ihre Einheit.
problem-growth-far-out = Diese Zahl ist in diesem Alter selten. Prüf sie und ihre Einheit.
problem-next-dose-unusual = Die nächste Dosis ist mehr als 7 Tage entfernt. Prüf die Zeit.

## Texts and names

problem-name-missing = Schreib hier einen Namen.
problem-text-too-long = Dieser Text ist zu lang. Bleib unter 10.000 Zeichen.
problem-growth-missing = Schreib mindestens eins: Gewicht, Länge oder Kopf.

## People

problem-child-missing = Wähle das Kind, um das es geht.
problem-unknown-child = Dieses Kind ist nicht in diesem Tagebuch. Wähle ein anderes.
problem-unknown-caregiver = Diese Person ist nicht in diesem Tagebuch. Wähle eine andere.

## Edits, family and settings

problem-kind-changed = Ein Eintrag behält seine Art. Lösche diesen und notiere einen neuen.
problem-due-date-far-from-birth = Der Termin liegt weit vom Tag der Geburt entfernt. Prüf beide Daten.
problem-day-start-after-noon = Ein Tag kann von Mitternacht bis Mittag beginnen. Wähle eine frühere Zeit.
problem-empty-night = Die Nacht beginnt und endet zur selben Zeit. Ändere eine davon.

## Massage sessions and own routines

problem-session-goes-on = Für dieses Kind läuft eine Massage. Geh zu ihr zurück oder beende sie zuerst.
problem-session-waits = Die letzte Massage ist noch nicht gespeichert. Speichere sie zuerst oder lass sie los.
problem-session-not-ended = Diese Massage läuft noch. Beende sie zuerst, dann speichere sie.
problem-session-saved = Diese Massage ist gespeichert. Öffne ihren Eintrag, um sie zu ändern.
problem-own-routine-missing = Wähle einen eurer eigenen Abläufe.
problem-no-strokes = Wähle mindestens einen Griff.
problem-too-many-strokes = Das sind mehr als { $most } Griffe. Lass einige weg.
problem-unknown-stroke = Dieser Griff ist nicht in der Anleitung. Wähle einen anderen.
problem-stroke-seconds = Wähle von einer Sekunde bis zu einer Stunde.
problem-journal-not-empty = In diesem Tagebuch steht schon eine Familie. Erfinde eine in einem leeren Tagebuch.
