# A made-up family to look around in. Every name says or belongs to what is made up.

made-up-child = Juno (erfunden)
made-up-parent-one = Ana
made-up-parent-two = Theo
made-up-routine = Beine nach dem Bad
made-up-vitamin = Vitamin D
made-up-vaccine = Erste Impfungen
made-up-first-smile = Erstes Lächeln
made-up-first-coo = Hat uns zurückgegurrt
made-up-first-hands = Hat ihre Hände entdeckt
made-up-note-home = Endlich zu Hause. Oma brachte Suppe.
made-up-note-wind = Ein windiger Tag. Dreimal um den Teich.
made-up-note-class = Der Kurs war voller Babys. Unseres schlief.
made-up-note-laugh = Sie lachte über die Katze. Die Katze ging.
made-up-learned-song = Sie sieht mich an, wenn ich singe.
made-up-learned-tummy = Beim Bauch sah sie weg. Da hörten wir auf.
made-up-memory = Du hast meinen Finger gehalten und nicht losgelassen.
