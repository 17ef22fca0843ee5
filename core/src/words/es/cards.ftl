# Learn cards. What a card says holds no more than the table of claims.

learn-about = Esta app es un diario. No revisa la salud de tu bebé y no es consejo médico. Si te preocupa tu bebé, llama al médico, a la enfermera o a la matrona.
learn-caution = La investigación sigue. Lo que hoy se sabe puede cambiar.
learn-no-source = Aún no hemos leído un estudio para esta tarjeta.

## How sure one can be

learn-strength-strong = Muchos estudios coinciden.
learn-strength-moderate = Algunos buenos estudios apuntan en esta dirección.
learn-strength-mixed = Los estudios no coinciden.
learn-strength-weak = Solo hay unos pocos estudios pequeños. No hay certeza.
learn-strength-very-weak = Los estudios son pocos y débiles. Hay muy poca certeza.
learn-strength-habit = Es una costumbre de las clases. Ningún estudio muestra que sea la correcta.
learn-strength-advice = Es un consejo de los servicios de salud.
learn-strength-accepted = La mayoría de los expertos coinciden en esto.

## Titles

learn-title-oxytocin = Oxitocina
learn-title-slow-strokes = Caricias lentas
learn-title-closeness = Sentirse cerca
learn-title-sleep = Masaje y sueño
learn-title-bedtime-routine = Una rutina de dormir
learn-title-crying = Masaje y llanto
learn-title-tummy-strokes = Masaje en la barriga
learn-title-voice-and-eyes = Tu voz y tus ojos
learn-title-born-early = Bebés que nacieron antes de tiempo
learn-title-feeling-low = Cuando tienes desánimo
learn-title-calm-for-you = Un momento de calma para ti
learn-title-skin-to-skin = Piel con piel
learn-title-help-at-night = Ayuda por la noche
learn-title-looking-and-smiling = Mirar y sonreír
learn-title-keeping-on = Seguir adelante
learn-title-staying-close = Estar cerca
learn-title-carrying = Llevar en brazos
learn-title-how-long = ¿Cuánto tiempo?
learn-title-first-senses = Uno de los primeros sentidos
learn-title-first-smiles = Primeras sonrisas
learn-title-gentle-and-safe = ¿Es seguro el masaje?
learn-title-noticing = Observar a tu bebé

## What may be said

learn-say-oxytocin = El contacto cercano puede ir con cambios en una hormona llamada oxitocina. No todos los estudios coinciden.
learn-say-slow-strokes = Las caricias lentas, de unos 3 cm por segundo, pueden hacer más lento el corazón del bebé por un momento.
learn-say-closeness = Muchas madres y padres dicen que el masaje les ayuda a sentirse cerca. La investigación es pequeña.
learn-say-sleep = Algunos estudios pequeños hallaron un sueño un poco mejor. Otros no.
learn-say-bedtime-routine = Una rutina de dormir tranquila y constante va unida a un mejor sueño.
learn-say-crying = Puede que algunos bebés lloren así un poco menos. No hay certeza.
learn-say-tummy-strokes = Algunas madres y padres encuentran calmante el masaje en la barriga. Los cólicos pasan con el tiempo.
learn-say-voice-and-eyes = Tocar con tu voz y tus ojos parece más tranquilo que tocar sin más.
learn-say-born-early = Si tu bebé nació antes de tiempo, pregunta a su equipo médico antes del masaje.
learn-say-feeling-low = Algunas madres se sienten mejor después de clases de masaje. No es un tratamiento. Si tienes desánimo, habla con alguien.
learn-say-calm-for-you = Puede ser un momento de calma también para ti.
learn-say-skin-to-skin = El contacto piel con piel después de nacer ayuda a la lactancia.
learn-say-help-at-night = Muchos bebés de un año aún necesitan ayuda por la noche.
learn-say-looking-and-smiling = Los bebés suelen mirar y sonreír más cuando el contacto va con palabras.
learn-say-keeping-on = En un estudio pequeño, la mayoría de las madres siguió adelante.
learn-say-staying-close = Quédate cerca cuando puedas. Si es demasiado, deja a tu bebé en un lugar seguro y toma unos minutos.
learn-say-carrying = Llevar en brazos y caminar puede calmar a un bebé que llora.
learn-say-how-long = Muchas clases usan unos 15 minutos. Menos también está bien.
learn-say-first-senses = El tacto es uno de los primeros sentidos.
learn-say-first-smiles = La mayoría de los bebés devuelven la sonrisa a los 2 meses. Cada bebé es distinto.
learn-say-gentle-and-safe = El masaje suave parece seguro para bebés sanos.
learn-say-noticing = Cómo observas a tu bebé y le respondes importa más que la técnica.

## What is not known

learn-unknown-oxytocin = Ningún ensayo ha probado el masaje en casa y esta hormona. Algunos estudios con bebés nacidos antes de tiempo hallaron menos después del piel con piel.
learn-unknown-slow-strokes = Se vio en un laboratorio, durante poco tiempo. Nadie sabe si dura.
learn-unknown-closeness = Los ensayos fueron pequeños, y no todos hicieron un sorteo.
learn-unknown-sleep = Las madres y los padres sabían quién recibía el masaje, y llevaban los diarios de sueño. No sabemos qué habrían mostrado los aparatos.
learn-unknown-bedtime-routine = La rutina tenía un baño, masaje o loción, y un rato tranquilo. Nadie sabe qué parte cuenta. Una empresa de cuidado del bebé participó en el estudio.
learn-unknown-crying = Los ensayos fueron pequeños y débiles. La razón puede ser otra.
learn-unknown-tummy-strokes = Las madres y los padres sabían quién recibía el masaje. Las revisiones confían poco en estos estudios.
learn-unknown-voice-and-eyes = Un ensayo con 40 recién nacidos lo halló. Miró 15 minutos.
learn-unknown-born-early = Los estudios se hicieron en hospitales. Dicen poco del masaje en casa.
learn-unknown-feeling-low = Los grupos fueron pequeños. En algunos ensayos todas las madres se sintieron mejor, con masaje o sin él.
learn-unknown-calm-for-you = La mayor parte es lo que madres y padres dijeron de sí.
learn-unknown-skin-to-skin = Muchos de los ensayos fueron pequeños. No se halló ningún ensayo sobre el masaje del bebé y cuánta leche hay.
learn-unknown-help-at-night = No se halló ningún estudio que una el masaje con cómo los bebés se calman por la noche.
learn-unknown-looking-and-smiling = Solo participaron diez bebés, y los tocó una investigadora, no su madre o su padre.
learn-unknown-keeping-on = Es un solo estudio pequeño. Solo hemos leído una parte de lo que halló.
learn-unknown-staying-close = No se apoya en ensayos. Es un consejo para que los bebés estén seguros.
learn-unknown-carrying = No se sabe si ayuda a los bebés que lloran horas cada día.
learn-unknown-how-long = Ningún estudio muestra que una duración sea mejor que otra.
learn-unknown-first-senses = No se sabe qué significa esto para el masaje.
learn-unknown-first-smiles = La lista dice lo que hacen tres de cada cuatro bebés o más. Algunos tardan más.
learn-unknown-gentle-and-safe = Los ensayos no vieron daño, pero pocos lo buscaron con cuidado. Los aceites pueden no ser buenos para la piel de los recién nacidos.
learn-unknown-noticing = No se sabe si el masaje añade algo.

## The studies that were read, with a semicolon and a space between them

learn-sources-oxytocin = Scatliffe 2019, revisión de 17 estudios; Vittner 2018, 28 bebés nacidos antes de tiempo; Forde 2021, revisión de 19 estudios con bebés nacidos antes de tiempo; Brzozowska 2022, 71 bebés
learn-sources-slow-strokes = Fairhurst 2014, bebés de 9 meses; Aguirre 2019
learn-sources-closeness = Jump 1999, 57 bebés; Gurol y Polat 2012, 117 madres; Norman y Roggman 2025, 58 familias
learn-sources-sleep = Revisión Cochrane 2013, 34 estudios; Field 2016, 76 recién nacidos; Rezaei 2023, 140 bebés
learn-sources-bedtime-routine = Mindell 2009, 405 madres; Mindell 2015, 10 085 familias
learn-sources-crying = Revisión Cochrane 2013, 4 estudios con 341 bebés
learn-sources-tummy-strokes = Sheidaei 2016, 100 bebés; Perry 2019, resumen de 16 revisiones; NHS
learn-sources-voice-and-eyes = White-Traut 2009, 40 recién nacidos; Revisión Cochrane 2013
learn-sources-born-early = Revisión Cochrane 2004 (Vickers), 14 estudios en hospitales
learn-sources-feeling-low = Geary 2023, revisión de 8 estudios con 521 madres; Onozawa 2001, 34 madres; O'Higgins 2008, 62 madres
learn-sources-calm-for-you = Geary 2023, revisión de 8 estudios
learn-sources-skin-to-skin = Revisión Cochrane 2016 (Moore), 46 ensayos con 3850 madres y bebés
learn-sources-help-at-night = Goodlin-Jones 2001, 80 bebés en vídeo
learn-sources-looking-and-smiling = Pelaez-Nogueras 1996, 10 bebés
learn-sources-keeping-on = Norman y Roggman 2025, 58 familias
learn-sources-staying-close = Programa ICON del NHS
learn-sources-carrying = Hunziker y Barr 1986, 99 bebés; Ohmura 2022
learn-sources-how-long = Field 2016; Rezaei 2023
learn-sources-first-smiles = Lista de hitos de los CDC 2022
learn-sources-gentle-and-safe = Mrljak 2022, revisión; Revisión Cochrane 2004 (Vickers); OBSeRvE 2016, 115 recién nacidos, sobre aceites para la piel
