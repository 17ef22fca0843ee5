# A made-up family to look around in. Every name says or belongs to what is made up.

made-up-child = Juno (inventada)
made-up-parent-one = Ana
made-up-parent-two = Theo
made-up-routine = Piernas después del baño
made-up-vitamin = Vitamina D
made-up-vaccine = Primeras vacunas
made-up-first-smile = Primera sonrisa
made-up-first-coo = Nos respondió con gorjeos
made-up-first-hands = Descubrió sus manos
made-up-note-home = Por fin en casa. La abuela trajo sopa.
made-up-note-wind = Un día de viento. Tres vueltas al estanque.
made-up-note-class = La clase estaba llena de bebés. La nuestra dormía.
made-up-note-laugh = Se rio del gato. El gato se fue.
made-up-learned-song = Me mira cuando canto.
made-up-learned-tummy = Apartó la vista con la barriga. Paramos ahí.
made-up-memory = Agarraste mi dedo y no lo soltaste.
