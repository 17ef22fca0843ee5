# A made-up family to look around in. Every name says or belongs to what is made up.

made-up-child = Juno (made up)
made-up-parent-one = Ana
made-up-parent-two = Theo
made-up-routine = Legs after the bath
made-up-vitamin = Vitamin D
made-up-vaccine = First vaccines
made-up-first-smile = First smile
made-up-first-coo = Cooed back at us
made-up-first-hands = Found her hands
made-up-note-home = Home at last. Grandma brought soup.
made-up-note-wind = A windy day. Three times around the pond.
made-up-note-class = The class was full of babies. Ours slept.
made-up-note-laugh = She laughed at the cat. The cat left.
made-up-learned-song = She looks at me when I sing.
made-up-learned-tummy = She looked away at the tummy. We stopped there.
made-up-memory = You held my finger and did not let go.
