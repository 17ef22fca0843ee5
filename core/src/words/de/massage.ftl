# The massage guide, the session and the journal of sessions.

## Before: three questions

check-question-baby = Wie geht es deinem Baby gerade?
check-question-health = Ist heute etwas davon da?
check-question-parent = Und wie geht es dir, und wie ist das Zimmer?

## Before: the checks

check-fever-or-unwell = Heiß oder nicht gesund
check-asleep = Schläft
check-crying = Weint oder sagt nein
check-hungry = Hungrig
check-just-fed = Gerade getrunken
check-vaccination = Geimpft in den letzten zwei Tagen
check-skin = Kranke Haut: Ausschlag, blauer Fleck, Verbrennung oder offene oder nässende Haut
check-diarrhoea-or-vomiting = Durchfall oder Erbrechen
check-surgery-bleeding-lump = Eine Operation, eine Blutung oder ein neuer Knoten
check-jaundice = Gelbe Haut oder Augen
check-cord-stump = Der Nabelrest ist noch dran
check-born-early-or-treatment = Früh geboren oder in ärztlicher Behandlung
check-parent-worn-out = Ich bin wütend, krank oder sehr müde, oder ich hatte Alkohol oder Drogen
check-cold-room = Das Zimmer ist kalt
check-phone = Mein Telefon lenkt mich ab

## Before: why

check-why-fever-or-unwell = Ruhe und Kuscheln kommen zuerst. Die Massage kann warten, bis dein Baby gesund ist.
check-why-asleep = Lass dein Baby schlafen. Später ist auch Zeit.
check-why-crying = Tröste zuerst dein Baby. Frag ein andermal wieder.
check-why-hungry = Füttere zuerst dein Baby.
check-why-just-fed = Warte etwa eine halbe Stunde. Lass den Bauch für später.
check-why-vaccination = Dein Baby hat vielleicht Schmerzen oder fühlt sich nicht wohl. Kursleitungen sagen Verschiedenes: manche einen Tag, manche eine Woche. Wir schlagen zwei Tage vor. Lass die wunde Stelle eine Woche in Ruhe.
check-why-skin = Kranke Haut braucht Ruhe. Die Massage kann warten, bis sie geheilt ist.
check-why-diarrhoea-or-vomiting = Lass den Bauch in Ruhe. Kuscheln reicht heute.
check-why-surgery-bleeding-lump = Frag in deiner Arztpraxis oder eine Pflegefachkraft, bevor du beginnst.
check-why-jaundice = Ruf noch heute deine Hebamme oder deine Arztpraxis an. Frag auch nach der Massage.
check-why-cord-stump = Du kannst beginnen. Lass den Bauch aus, bis er verheilt ist.
check-why-born-early-or-treatment = Frag vor der Massage das Team, das euch betreut. Wenn es ja sagt, lass dieses Kästchen leer.
check-why-parent-worn-out = Du darfst dein Baby an einem sicheren Ort ablegen. Nimm dir ein paar Minuten für dich.
check-why-cold-room = Wärme zuerst das Zimmer. Ein Baby ohne Kleidung kühlt schnell aus.
check-why-phone = Stell es auf lautlos. Die Anleitung geht weiter.

## Before: what the answers say

start-fine = Ihr könnt beginnen. Frag zuerst dein Baby.
start-fine-skip = Ihr könnt beginnen. Lass das aus: { $areas }.
start-wait = Warte ein wenig. Es ist Zeit.
start-not-today = Heute nicht. Kuscheln ist auch schön.

## The six states: what to look for

state-look-deep-sleep = Augen zu. Still. Langsamer, gleichmäßiger Atem.
state-look-light-sleep = Augen zu. Kleine Bewegungen. Ungleichmäßiger Atem.
state-look-drowsy = Augen gehen auf und zu. Ein glasiger Blick.
state-look-quiet-alert = Helle Augen. Ein ruhiger Körper. Sieht dich an.
state-look-active-alert = Rege Arme und Beine. Ruckartige Bewegungen. Quengelt vielleicht.
state-look-crying = Weint und hört nicht auf.

## The six states: what to do

state-advice-deep-sleep = Lass dein Baby schlafen.
state-advice-light-sleep = Lass dein Baby schlafen.
state-advice-drowsy = Nicht die beste Zeit zu beginnen. Werde langsamer oder hör auf.
state-advice-quiet-alert = Die beste Zeit zu beginnen.
state-advice-active-alert = Mach es kurz, werde langsamer oder hör auf.
state-advice-crying = Hör auf. Tröste zuerst dein Baby.

## Getting ready

prepare-title-room = Das Zimmer
prepare-title-hands = Deine Hände
prepare-title-time = Die Zeit
prepare-title-pace = Das Tempo
prepare-title-asking = Erst fragen
prepare-title-voice = Reden und schauen
prepare-title-oil = Öl
prepare-title-oil-care = Wenn du Öl nimmst

prepare-text-room = Mach das Zimmer warm und das Licht weich. Leg ein Handtuch unter dein Baby.
prepare-text-hands = Wasch sie und nimm Ringe ab. Reib sie warm. Leg dein Telefon weg.
prepare-text-time = Warte, bis dein Baby wach und ruhig ist. Warte nach dem Trinken etwa eine halbe Stunde.
prepare-text-pace = Geh langsam vor. Eine Handlänge dauert fünf oder sechs Sekunden.
prepare-text-asking = Frag zuerst dein Baby. Reib deine Hände, zeig sie und sag: wollen wir massieren? Wenn dein Baby wegschaut, steif wird oder weint, hör auf und kuschle.
prepare-text-voice = Rede oder sing, und sieh dein Baby an. Berührung mit deiner Stimme und deinen Augen scheint ruhiger zu sein als Berührung allein.
prepare-text-oil = Du brauchst kein Öl. In einer Studie mit Neugeborenen machte Öl die Haut feuchter. Ein anderer Wert der Haut war schlechter als ohne Öl.
prepare-text-oil-care = Im ersten Monat lassen wir es weg, oder wenn es in eurer Familie Neurodermitis gibt: frag zuerst. Nimm kein Nussöl, kein Senföl und kein Duftöl. Probier es an einer kleinen Stelle und warte einen Tag. Nimm es nicht im Gesicht und an den Händen. Mit Öl wird dein Baby rutschig.

## Cues

cue-stills = Wird still
cue-looks-at-your-face = Sieht dein Gesicht an
cue-smooth-movements = Bewegt Arme und Beine fließend
cue-reaches-out = Streckt sich nach dir aus
cue-turns-to-you = Wendet sich dir zu
cue-smiles = Lächelt
cue-feeding-sounds = Macht Trinkgeräusche
cue-coos = Gurrt oder plappert
cue-bright-eyes = Große, helle Augen
cue-bright-face = Helles Gesicht
cue-raises-head = Hebt den Kopf
cue-holds-on = Hält sich an dir fest
cue-hand-to-mouth = Hand zum Mund
cue-turns-away = Wendet sich ab
cue-pushes-or-arches-away = Drückt oder biegt sich weg
cue-cries = Weint
cue-chokes-or-coughs = Verschluckt sich oder hustet
cue-stiff-hands = Steife Hände, Finger gespreizt
cue-falls-asleep = Schläft ein
cue-spits-up-or-gags = Spuckt oder würgt
cue-pushes-hands-away = Drückt deine Hände weg
cue-looks-away = Schaut weg
cue-faster-breathing = Atmet schneller
cue-yawns = Gähnt
cue-hand-to-ear = Hand am Ohr oder hinter dem Kopf
cue-frowns = Runzelt die Stirn
cue-glazed-look = Glasiger Blick
cue-hiccups = Schluckauf
cue-lip-quivers = Unterlippe zittert
cue-jerky-movements = Ruckartige Bewegungen
cue-skin-red-or-pale = Haut wird rot oder blass

## Routines

routine-name-full = Ganze Massage
routine-name-short = Kurze Massage
routine-name-bedtime = Am Abend
routine-name-wind = Bauch bei Luft
routine-name-relaxing = Entspannende Berührung
routine-name-own = Unser eigener

routine-name-again = Wie letztes Mal

routine-about-full = Beine, Bauch, Brust, Arme, Gesicht und Rücken. Hört auf, wenn ihr beide mögt.
routine-about-short = Ein paar Griffe von Kopf bis Fuß. Auch dreißig Sekunden zählen.
routine-about-bedtime = Ein Bad, eine Massage und ruhige Zeit. Jeden Abend gleich, wenn ihr mögt.
routine-about-wind = Langsame Griffe am Bauch, zwei Runden. Manche Eltern finden sie beruhigend. Nicht nach dem Trinken, nicht bei Durchfall und nicht, solange der Nabelrest dran ist.
routine-about-relaxing = Halte ein Bein oder einen Arm, sag: entspann dich, und warte. Das geht auch angezogen.
routine-about-own = Die Griffe, die ihr gewählt habt, in eurer Reihenfolge.

## Steps that are no strokes

step-ask = Frag dein Baby
step-ask-how = Reib deine Hände, zeig sie und warte. Schau nach einem Ja.
step-ask-say = „Wollen wir massieren?“
step-bath = Bad
step-bath-how = Ein warmes Bad. Bleib die ganze Zeit bei deinem Baby.
step-bath-say = Sag, was du tust. „Jetzt wasche ich deinen Arm.“
step-close = Danke
step-close-how = Lass deine Hände ruhen und warte. Dann wickle dein Baby ein und kuschle.
step-close-say = „Danke für diese Zeit mit mir.“
step-quiet-time = Ruhige Zeit
step-quiet-time-how = Weiches Licht, ein Lied oder ein Buch. Wisch alles Öl ab. Leg dein Baby zum Schlafen auf den Rücken, in ein leeres Babybett.
step-quiet-time-say = Sing ein Lied, das ihr beide kennt.

## Own routines

own-routines-empty = Noch kein eigener Ablauf. Wähle Griffe und gib ihm einen Namen.

## During a session

session-goes-on = Massage, { $duration }: { $step }
session-paused = Massage, { $duration }: { $step }, Pause
session-ended-not-saved = Die Massage ist zu Ende. Sie ist noch nicht gespeichert.
cues-yes-easy = Ja, leicht zu sehen
cues-yes-subtle = Ja, nicht so leicht zu sehen
cues-no-easy = Nein, leicht zu sehen
cues-no-subtle = Nein, nicht so leicht zu sehen. Ein Zeichen allein ist kein Nein.
session-after-state = Wie geht es deinem Baby jetzt?
session-after-calm = Wie ruhig bist du jetzt, von 1 bis 5?
session-after-learned = Was hast du heute über dein Baby gelernt?

session-comfort = Dein Baby hat genug. Hör auf und kuschle. Du hast auf dein Baby gehört.
session-crying = Dein Baby weint. Hör auf und tröste es zuerst.
session-let-sleep = Dein Baby schläft. Hör hier auf und lass dein Baby schlafen, auf dem Rücken, in einem leeren Babybett.
session-slow-down = Werde langsamer. Lass deine Hände ruhen und sieh, was dein Baby sagt.
session-said-no = Dein Baby sagte nein, und du hast darauf gehört. Das ist ein guter Schluss. Kuschelt.
session-forgotten = Das ist schon lange offen. Wann habt ihr aufgehört?
session-other-side = Jetzt die andere Seite.
session-time-is-up = Bleibt, solange ihr beide mögt, oder geht weiter.
session-about-times = { $count ->
    [one] Einmal
   *[other] Etwa { $count } Mal
}
session-about-times-each-side = { $count ->
    [one] Einmal auf jeder Seite
   *[other] Etwa { $count } Mal auf jeder Seite
}
session-ended = { $minutes ->
    [0] Weniger als eine Minute. Jede Berührung zählt.
    [one] Eine Minute mit deinem Baby.
   *[other] { $minutes } Minuten mit deinem Baby.
}
session-ended-said-no = Du hast gefragt und zugehört. Ein Nein ist in Ordnung.

## The journal of sessions

massage-journal-empty = In diesen Wochen ist keine Massage notiert.
massage-journal-sessions = { $sessions ->
    [one] Eine Massage
   *[other] { $sessions } Massagen
}
massage-journal-said-no = { $times ->
    [one] Dein Baby sagte einmal nein, und du hast darauf gehört.
   *[other] Dein Baby sagte { $times } Mal nein, und du hast darauf gehört.
}
