# The parent's own page. No score, no comparison, nothing that makes anyone feel late.

parent-private = Diese Seite ist für dich. Sie bleibt auf diesem Gerät.

parent-confidence = Wie sicher fühlst du dich diese Woche mit deinem Baby?
parent-confidence-low = Noch nicht sicher
parent-confidence-high = Sehr sicher

parent-breathing = Eine Minute für dich. Atme ein und zähl bis 4, atme aus und zähl bis 6.
parent-breathe-in = Einatmen
parent-breathe-out = Ausatmen

## The urgent card: at once on two words

parent-urgent-title = Bitte ruf jetzt jemanden an
parent-urgent-now = Du musst das nicht allein schaffen. Ruf jetzt an oder bitte jemanden in deiner Nähe anzurufen. Sag dort genau das, was du dieser Seite gesagt hast.
parent-urgent-signs = Hörst oder siehst du Dinge, oder fühlst du dich sehr verwirrt? Denkst du daran, dir oder deinem Baby etwas anzutun? Das ist ein Notfall. Dafür gibt es Hilfe.
parent-urgent-baby = Leg dein Baby auf den Rücken ins Babybett und geh einen Schritt weg.

## The help card: once, when most of 14 logged days were low

parent-help-title = Du bist nicht allein
parent-help = Viele frische Eltern sind niedergeschlagen. Du bist nicht schuld, und es gibt Hilfe. Bist du zwei Wochen lang an den meisten Tagen niedergeschlagen? Sag es in deiner Arztpraxis, deiner Hebamme oder einer Pflegefachkraft.
parent-help-all = Auch Väter, Partnerinnen und Partner sind manchmal niedergeschlagen. Du kannst hier für dich anrufen oder für jemanden, den du liebst.
