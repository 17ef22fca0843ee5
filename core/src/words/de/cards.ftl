# Learn cards. What a card says holds no more than the table of claims.

learn-about = Diese App ist ein Tagebuch. Sie prüft nicht die Gesundheit deines Babys und ist kein ärztlicher Rat. Wenn du dir Sorgen um dein Baby machst, ruf deine Arztpraxis, eine Pflegefachkraft oder deine Hebamme an.
learn-caution = Die Forschung geht weiter. Was wir heute wissen, kann sich ändern.
learn-no-source = Zu dieser Karte haben wir noch keine Studie gelesen.

## How sure one can be

learn-strength-strong = Viele Studien stimmen überein.
learn-strength-moderate = Einige gute Studien weisen in diese Richtung.
learn-strength-mixed = Die Studien sind sich nicht einig.
learn-strength-weak = Es gibt nur wenige kleine Studien. Wir sind nicht sicher.
learn-strength-very-weak = Die Studien sind wenige und schwach. Wir sind sehr unsicher.
learn-strength-habit = Das ist eine Gewohnheit aus Kursen. Keine Studie zeigt, dass sie die richtige ist.
learn-strength-advice = Das ist ein Rat von Gesundheitsdiensten.
learn-strength-accepted = Die meisten Fachleute sind sich darin einig.

## Titles

learn-title-oxytocin = Oxytocin
learn-title-slow-strokes = Langsames Streichen
learn-title-closeness = Sich nah fühlen
learn-title-sleep = Massage und Schlaf
learn-title-bedtime-routine = Ein Abendritual
learn-title-crying = Massage und Weinen
learn-title-tummy-strokes = Den Bauch streichen
learn-title-voice-and-eyes = Deine Stimme und deine Augen
learn-title-born-early = Babys, die früh kamen
learn-title-feeling-low = Wenn du niedergeschlagen bist
learn-title-calm-for-you = Ein ruhiger Moment für dich
learn-title-skin-to-skin = Haut an Haut
learn-title-help-at-night = Hilfe in der Nacht
learn-title-looking-and-smiling = Schauen und Lächeln
learn-title-keeping-on = Dabei bleiben
learn-title-staying-close = In der Nähe bleiben
learn-title-carrying = Tragen
learn-title-how-long = Wie lange?
learn-title-first-senses = Einer der ersten Sinne
learn-title-first-smiles = Das erste Lächeln
learn-title-gentle-and-safe = Ist Massage sicher?
learn-title-noticing = Dein Baby wahrnehmen

## What may be said

learn-say-oxytocin = Enge Berührung kann mit Veränderungen eines Hormons namens Oxytocin einhergehen. Nicht alle Studien stimmen überein.
learn-say-slow-strokes = Langsames Streichen, etwa 3 cm in der Sekunde, kann den Herzschlag eines Babys für einen Moment verlangsamen.
learn-say-closeness = Viele Eltern sagen, dass sie sich durch Massage näher fühlen. Es gibt wenig Forschung.
learn-say-sleep = Einige kleine Studien fanden etwas besseren Schlaf. Andere fanden das nicht.
learn-say-bedtime-routine = Ein ruhiges, gleichbleibendes Abendritual geht mit besserem Schlaf einher.
learn-say-crying = Manche Babys weinen damit vielleicht etwas weniger. Wir sind nicht sicher.
learn-say-tummy-strokes = Manche Eltern finden Bauchmassage beruhigend. Koliken gehen mit der Zeit vorüber.
learn-say-voice-and-eyes = Berührung mit deiner Stimme und deinen Augen scheint ruhiger zu sein als Berührung allein.
learn-say-born-early = Wenn dein Baby früh kam, frag vor der Massage das Team, das euch betreut.
learn-say-feeling-low = Manche Mütter fühlen sich nach Massagekursen besser. Das ist keine Behandlung. Bitte sprich mit jemandem, wenn du niedergeschlagen bist.
learn-say-calm-for-you = Vielleicht ist es auch für dich ein ruhiger Moment.
learn-say-skin-to-skin = Haut an Haut nach der Geburt unterstützt das Stillen.
learn-say-help-at-night = Viele Einjährige brauchen nachts noch Hilfe.
learn-say-looking-and-smiling = Babys schauen und lächeln oft mehr, wenn zur Berührung Worte kommen.
learn-say-keeping-on = In einer kleinen Studie blieben die meisten Mütter dabei.
learn-say-staying-close = Bleib nah, wenn du kannst. Wenn es dir zu viel wird, leg dein Baby sicher ab und nimm dir ein paar Minuten.
learn-say-carrying = Tragen und Gehen kann ein weinendes Baby beruhigen.
learn-say-how-long = Viele Kurse nehmen etwa 15 Minuten. Kürzer ist auch gut.
learn-say-first-senses = Der Tastsinn ist einer der ersten Sinne.
learn-say-first-smiles = Die meisten Babys lächeln mit 2 Monaten zurück. Babys sind verschieden.
learn-say-gentle-and-safe = Sanfte Massage scheint für gesunde Babys sicher zu sein.
learn-say-noticing = Wie du dein Baby wahrnimmst und ihm antwortest, zählt mehr als die Technik.

## What is not known

learn-unknown-oxytocin = Keine Studie hat Massage zu Hause und dieses Hormon geprüft. Einige Studien mit früh geborenen Babys fanden nach Haut an Haut weniger davon.
learn-unknown-slow-strokes = Das wurde in einem Labor gesehen, für kurze Zeit. Niemand weiß, ob es anhält.
learn-unknown-closeness = Die Studien waren klein, und nicht alle haben gelost.
learn-unknown-sleep = Die Eltern wussten, wer massiert wurde, und sie führten die Schlaftagebücher. Wir wissen nicht, was Messgeräte gezeigt hätten.
learn-unknown-bedtime-routine = Das Ritual bestand aus Bad, Massage oder Lotion und ruhiger Zeit. Niemand weiß, welcher Teil zählt. Eine Firma für Babypflege war an der Studie beteiligt.
learn-unknown-crying = Die Studien waren klein und schwach. Anderes kann der Grund sein.
learn-unknown-tummy-strokes = Die Eltern wussten, wer massiert wurde. Übersichten trauen diesen Studien wenig.
learn-unknown-voice-and-eyes = Eine Studie mit 40 Neugeborenen fand das. Sie betrachtete 15 Minuten.
learn-unknown-born-early = Die Studien fanden in Krankenhäusern statt. Über Massage zu Hause sagen sie wenig.
learn-unknown-feeling-low = Die Gruppen waren klein. In einigen Studien fühlten sich alle Mütter besser, mit Massage und ohne.
learn-unknown-calm-for-you = Das meiste davon ist, was Eltern über sich selbst sagten.
learn-unknown-skin-to-skin = Viele der Studien waren klein. Keine Studie wurde gefunden über Babymassage und wie viel Milch da ist.
learn-unknown-help-at-night = Keine Studie wurde gefunden, die Massage damit verbindet, wie Babys nachts zur Ruhe kommen.
learn-unknown-looking-and-smiling = Nur zehn Babys nahmen teil, und eine Forscherin berührte sie, nicht die Eltern.
learn-unknown-keeping-on = Es ist eine einzige kleine Studie. Wir haben nur einen Teil davon gelesen, was sie fand.
learn-unknown-staying-close = Das beruht nicht auf Studien. Es ist ein Rat, damit Babys sicher sind.
learn-unknown-carrying = Man weiß nicht, ob das Babys hilft, die jeden Tag stundenlang weinen.
learn-unknown-how-long = Keine Studie zeigt, dass eine Länge besser ist als eine andere.
learn-unknown-first-senses = Was das für Massage bedeutet, ist nicht bekannt.
learn-unknown-first-smiles = Die Liste sagt, was drei von vier Babys oder mehr tun. Manche brauchen länger.
learn-unknown-gentle-and-safe = Studien sahen keinen Schaden, aber wenige haben sorgfältig danach gesucht. Öle sind für die Haut von Neugeborenen vielleicht nicht gut.
learn-unknown-noticing = Man weiß nicht, ob Massage etwas dazu beiträgt.

## The studies that were read, with a semicolon and a space between them

learn-sources-oxytocin = Scatliffe 2019, Übersicht über 17 Studien; Vittner 2018, 28 früh geborene Babys; Forde 2021, Übersicht über 19 Studien mit früh geborenen Babys; Brzozowska 2022, 71 Babys
learn-sources-slow-strokes = Fairhurst 2014, Babys von 9 Monaten; Aguirre 2019
learn-sources-closeness = Jump 1999, 57 Babys; Gurol und Polat 2012, 117 Mütter; Norman und Roggman 2025, 58 Familien
learn-sources-sleep = Cochrane-Übersicht 2013, 34 Studien; Field 2016, 76 Neugeborene; Rezaei 2023, 140 Babys
learn-sources-bedtime-routine = Mindell 2009, 405 Mütter; Mindell 2015, 10.085 Familien
learn-sources-crying = Cochrane-Übersicht 2013, 4 Studien mit 341 Babys
learn-sources-tummy-strokes = Sheidaei 2016, 100 Babys; Perry 2019, Zusammenschau von 16 Übersichten; NHS
learn-sources-voice-and-eyes = White-Traut 2009, 40 Neugeborene; Cochrane-Übersicht 2013
learn-sources-born-early = Cochrane-Übersicht 2004 (Vickers), 14 Studien in Krankenhäusern
learn-sources-feeling-low = Geary 2023, Übersicht über 8 Studien mit 521 Müttern; Onozawa 2001, 34 Mütter; O'Higgins 2008, 62 Mütter
learn-sources-calm-for-you = Geary 2023, Übersicht über 8 Studien
learn-sources-skin-to-skin = Cochrane-Übersicht 2016 (Moore), 46 Studien mit 3.850 Müttern und Babys
learn-sources-help-at-night = Goodlin-Jones 2001, 80 Babys auf Video
learn-sources-looking-and-smiling = Pelaez-Nogueras 1996, 10 Babys
learn-sources-keeping-on = Norman und Roggman 2025, 58 Familien
learn-sources-staying-close = ICON-Programm des NHS
learn-sources-carrying = Hunziker und Barr 1986, 99 Babys; Ohmura 2022
learn-sources-how-long = Field 2016; Rezaei 2023
learn-sources-first-smiles = Liste der Meilensteine der CDC 2022
learn-sources-gentle-and-safe = Mrljak 2022, Übersicht; Cochrane-Übersicht 2004 (Vickers); OBSeRvE 2016, 115 Neugeborene, über Hautöle
