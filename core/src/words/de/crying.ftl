# The cry diary: the board of five-minute cells, what lies under the paint, and the view of crying.

## The board

paint-sleep = Schläft
paint-awake-content = Wach und zufrieden
paint-fuss = Quengeln
paint-cry = Weinen
paint-inconsolable = Untröstliches Weinen
paint-feed = Mahlzeit
paint-massage = Massage
paint-carried = Getragen
paint-row-baby = Baby
paint-row-feed = Mahlzeit
paint-row-massage = Massage
paint-row-carried = Getragen
paint-feeds-breast = Gemalte Mahlzeiten werden als Stillen gespeichert. Du kannst sie später ändern.
paint-feeds-bottle = Gemalte Mahlzeiten werden als Fläschchen gespeichert, wie die letzte. Du kannst sie später ändern.

## Before paint is saved

problem-nothing-painted = Noch ist nichts gemalt. Wähle eine Art und ein paar Kästchen.
problem-off-the-cells = Gemalt wird in Schritten von fünf Minuten. Beginne und ende bei 0, 5, 10 und so weiter.
problem-paint-in-future = Diese Kästchen sind noch nicht gekommen. Male bis jetzt.
problem-paint-too-long = Das ist mehr als ein gemalter Tag. Male höchstens 24 Stunden.
problem-minutes-of-crying = Sag ungefähr, wie lange es war: von 1 Minute bis 48 Stunden.

## An entry that lies under the paint: what it is, and what happens

paint-kept = { $what }: hier schon notiert, { $duration }. Das bleibt, und das Gemalte kommt daneben.
paint-kept-counted = { $what }: hier schon notiert. Das bleibt, wie es ist, und es kommt nichts Zweites dazu.
paint-cut = { $what }: hier schon notiert, { $duration }. Das wird kürzer.
paint-split = { $what }: hier schon notiert, { $duration }. Das wird geteilt, mit dem Gemalten dazwischen. Beide Teile behalten Notiz und Schlagwörter.
paint-split-running = { $what }: hier schon notiert, { $duration }. Das wird geteilt, und die laufende Zeit geht nach dem Gemalten weiter.
paint-taken-out = { $what }: hier schon notiert, { $duration }. Das Gemalte kommt an seine Stelle, und es wird herausgenommen.
paint-timer-ends = { $what }: läuft noch. Es endet, wo das Gemalte es sagt.
paint-stretched = { $what }: hier schon notiert. Es bekommt die Zeiten des Gemalten und behält alles andere.

## The view of crying

crying-nothing-logged = In diesen Tagen ist kein Weinen notiert.
crying-heat = { $days ->
    [one] Minuten mit Quengeln und Weinen in jeder halben Stunde, über { $days } notierten Tag.
   *[other] Minuten mit Quengeln und Weinen in jeder halben Stunde, im Mittel über { $days } notierte Tage.
}
crying-longest-bout = Das längste Weinen am Stück, wie notiert: { $duration }.
crying-carried = Getragen, wie notiert: { $duration }, an { $noted } von { $days } Tagen.
crying-tried = Bei { $noted } von { $cries } Mal Weinen hast du notiert, was du versucht hast.
crying-tried-way = { $way }: { $tried } × versucht, { $helped } × half es
crying-tried-order = Was { $times } Mal oder öfter versucht wurde, steht zuerst, geordnet danach, wie oft es half. Das sind Zahlen aus deinem Tagebuch. Sie zeigen nicht, was das nächste Weinen braucht.
