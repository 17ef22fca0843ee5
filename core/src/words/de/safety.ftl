# Safety cards: fixed texts, one tap from every screen, never shown by what was logged.

safety-about = Diese Karten sind für alle Familien gleich. Sie sehen nicht in dein Tagebuch. Wenn du dir Sorgen machst, ruf an.
safety-sources = Woher das kommt

## Titles

safety-title-emergency = Notfall
safety-title-fever = Fieber
safety-title-breathing = Atmung
safety-title-crying = Weinen
safety-title-feeding-and-diapers = Trinken und Windeln
safety-title-jaundice = Gelbe Haut oder Augen
safety-title-safe-sleep = Sicherer Schlaf
safety-title-cannot-cope = Wenn es zu viel wird

## Lines, by card

safety-line-emergency-call = Ruf sofort den Notruf an, wenn dein Baby:
safety-line-emergency-blue = blaue Lippen hat
safety-line-emergency-pale = blass oder fleckig und kalt ist
safety-line-emergency-wake = schwer zu wecken ist
safety-line-emergency-breath = schwer atmet, stöhnt oder Atempausen hat
safety-line-emergency-fit = einen Krampfanfall hat
safety-line-emergency-rash = einen Ausschlag hat, der unter einem Glas nicht verblasst
safety-line-emergency-cry = schwach, schrill oder ohne Pause schreit
safety-line-emergency-cold = noch jung ist und eine Temperatur unter 36 °C (96,8 °F) hat
safety-line-emergency-vomit = grün erbricht

safety-line-fever-young = Ist dein Baby unter 3 Monate alt und hat eine Temperatur von 38 °C (100,4 °F) oder mehr? Ruf sofort ärztliche Hilfe. Warte nicht.
safety-line-fever-older = Ist dein Baby 3 bis 6 Monate alt und hat eine Temperatur von 39 °C (102,2 °F) oder mehr? Ruf eine Arztpraxis oder eine Pflegefachkraft an.

safety-line-breathing-call = Ruf sofort den Notruf an, wenn dein Baby:
safety-line-breathing-hard = Mühe hat zu atmen
safety-line-breathing-grunt = bei jedem Atemzug stöhnt
safety-line-breathing-pause = Atempausen hat
safety-line-breathing-blue = blaue Lippen hat

safety-line-crying-all = Alle Babys weinen. Du hast nichts falsch gemacht. Wenn es zu viel wird, leg dein Baby auf den Rücken ins Babybett und schließ die Tür. Nimm dir ein paar Minuten. Dann geh zurück und sieh nach. Schüttle niemals ein Baby.
safety-line-crying-call = Ruf eine Arztpraxis oder eine Pflegefachkraft an, wenn dein Baby:
safety-line-crying-high = schwach oder schrill schreit oder so, wie du es nicht kennst
safety-line-crying-ill = Fieber hat oder krank erscheint
safety-line-crying-feed = nicht trinken will oder weniger als die Hälfte trinkt
safety-line-crying-sick = immer wieder erbricht
safety-line-crying-green = grün erbricht: das ist ein Notfall
safety-line-crying-blood = Blut im Stuhl hat

safety-line-feeding-and-diapers-call = Ruf eine Arztpraxis, eine Pflegefachkraft oder eine Hebamme an, wenn dein Baby:
safety-line-feeding-and-diapers-dry-young = unter 3 Monate alt ist und seit 8 Stunden keine nasse Windel hatte
safety-line-feeding-and-diapers-dry-older = älter ist und seit 12 Stunden keine nasse Windel hatte
safety-line-feeding-and-diapers-fewer = weniger nasse Windeln oder weniger Windeln mit Stuhl hat als vorher
safety-line-feeding-and-diapers-half = nicht trinken will oder weniger als die Hälfte trinkt
safety-line-feeding-and-diapers-sleepy = sehr schläfrig ist oder eingesunkene Augen oder einen trockenen Mund hat
safety-line-feeding-and-diapers-blood = Blut in der Windel hat
safety-line-feeding-and-diapers-stool = weißen oder grauen Stuhl hat, oder schwarzen Stuhl nach dem 5. Tag
safety-line-feeding-and-diapers-urate = nach den ersten Tagen orange oder rote Flecken in der Windel hat

safety-line-jaundice-today = Gelbe Haut oder Augen? Ruf noch heute deine Hebamme oder eine Arztpraxis an.
safety-line-jaundice-first-day = Ist dein Baby noch keinen Tag alt? Ruf sofort an.
safety-line-jaundice-massage = Massiere dein Baby nicht, bis es ärztlich oder von einer Hebamme untersucht wurde.

safety-line-safe-sleep-back = Auf dem Rücken, bei jedem Schlaf
safety-line-safe-sleep-flat = Auf einer festen, flachen Matratze
safety-line-safe-sleep-empty = Nichts Weiches im Babybett
safety-line-safe-sleep-room = In deinem Zimmer, im eigenen Babybett
safety-line-safe-sleep-slope = Kein Sitz und kein Bett mit Schräge
safety-line-safe-sleep-weight = Keine beschwerte Decke, kein beschwerter Schlafsack
safety-line-safe-sleep-warm = Nicht zu warm
safety-line-safe-sleep-massage = Wisch nach einer Massage am Abend das Öl ab. Dann leg dein Baby auf den Rücken in ein leeres Babybett. Massiere nicht im Bett, wenn du schläfrig bist.

safety-line-cannot-cope-right = Alle Babys weinen, und es hört wieder auf. Du bist nicht schuld.
safety-line-cannot-cope-down = Du darfst weggehen. Leg dein Baby auf den Rücken ins Babybett. Schließ die Tür.
safety-line-cannot-cope-back = Nimm dir ein paar Minuten. Atme. Ruf jemanden an. Dann geh zurück und sieh nach.
safety-line-cannot-cope-shake = Schüttle niemals ein Baby. Das kann das Gehirn fürs Leben schädigen oder tödlich sein.
safety-line-cannot-cope-talk = Sag in deiner Arztpraxis, einer Pflegefachkraft oder deiner Hebamme, wie schwer es ist.

## Support lines

support-emergency = Notruf
support-urgent = Rat noch heute
support-crisis = Wenn du dir etwas antun könntest
support-talk = Jemand zum Reden
support-hours-always = Tag und Nacht
support-hours-monday-to-saturday = Montag bis Samstag
support-elsewhere = Ruf deine Arztpraxis oder deine Hebamme an. Wenn es nicht warten kann, ruf den Rettungsdienst.
