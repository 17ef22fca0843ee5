# The massage guide, the session and the journal of sessions.

## Before: three questions

check-question-baby = ¿Cómo está tu bebé ahora?
check-question-health = ¿Hay hoy algo de esto?
check-question-parent = ¿Y cómo estás tú, y cómo está el cuarto?

## Before: the checks

check-fever-or-unwell = Caliente o con malestar
check-asleep = Duerme
check-crying = Llora o dice no
check-hungry = Tiene hambre
check-just-fed = Acaba de comer
check-vaccination = Recibió una vacuna en los últimos dos días
check-skin = Piel dañada: sarpullido, moratón, quemadura, o piel abierta o que supura
check-diarrhoea-or-vomiting = Diarrea o vómitos
check-surgery-bleeding-lump = Una operación, un sangrado o un bulto nuevo
check-jaundice = Piel u ojos amarillos
check-cord-stump = Aún queda el resto del cordón
check-born-early-or-treatment = Nació antes de tiempo o está en tratamiento médico
check-parent-worn-out = Siento enfado, malestar o mucho cansancio, o tomé alcohol o drogas
check-cold-room = El cuarto está frío
check-phone = Tengo la cabeza en el teléfono

## Before: why

check-why-fever-or-unwell = El descanso y los mimos van primero. El masaje puede esperar hasta que tu bebé esté bien.
check-why-asleep = Deja dormir a tu bebé. Más tarde hay tiempo.
check-why-crying = Consuela primero a tu bebé. Pregunta otra vez en otro momento.
check-why-hungry = Da de comer primero a tu bebé.
check-why-just-fed = Espera como media hora. Deja la barriga para más tarde.
check-why-vaccination = Tu bebé puede tener dolor o malestar. En las clases no coinciden: unos dicen un día, otros una semana. Proponemos dos días. Deja en paz la zona dolorida una semana.
check-why-skin = La piel dañada necesita descanso. El masaje puede esperar hasta que sane.
check-why-diarrhoea-or-vomiting = Deja la barriga en paz. Hoy basta con mimos.
check-why-surgery-bleeding-lump = Pregunta a tu médico o enfermera antes de empezar.
check-why-jaundice = Llama hoy a tu matrona o a tu médico. Pregunta también por el masaje.
check-why-cord-stump = Puedes empezar. Deja fuera la barriga hasta que sane.
check-why-born-early-or-treatment = Pregunta a su equipo médico antes del masaje. Cuando diga que sí, deja esta casilla vacía.
check-why-parent-worn-out = Puedes dejar a tu bebé en un lugar seguro. Toma unos minutos para ti.
check-why-cold-room = Calienta primero el cuarto. Un bebé sin ropa se enfría rápido.
check-why-phone = Ponlo en silencio. La guía sigue.

## Before: what the answers say

start-fine = Puedes empezar. Pregunta primero a tu bebé.
start-fine-skip = Puedes empezar. Deja fuera: { $areas }.
start-wait = Espera un poco. Hay tiempo.
start-not-today = Hoy no. Los mimos también son bonitos.

## The six states: what to look for

state-look-deep-sleep = Ojos cerrados. Sin moverse. Respiración lenta y regular.
state-look-light-sleep = Ojos cerrados. Movimientos pequeños. Respiración irregular.
state-look-drowsy = Los ojos se abren y se cierran. Mirada vidriosa.
state-look-quiet-alert = Ojos brillantes. Cuerpo quieto. Te mira.
state-look-active-alert = Mueve mucho brazos y piernas. Gestos bruscos. Puede quejarse.
state-look-crying = Llora y no para.

## The six states: what to do

state-advice-deep-sleep = Deja dormir a tu bebé.
state-advice-light-sleep = Deja dormir a tu bebé.
state-advice-drowsy = No es el mejor momento para empezar. Ve más despacio o para.
state-advice-quiet-alert = El mejor momento para empezar.
state-advice-active-alert = Que sea corto, ve más despacio o para.
state-advice-crying = Para. Consuela primero a tu bebé.

## Getting ready

prepare-title-room = El cuarto
prepare-title-hands = Tus manos
prepare-title-time = El momento
prepare-title-pace = El ritmo
prepare-title-asking = Pregunta primero
prepare-title-voice = Habla y mira
prepare-title-oil = Aceite
prepare-title-oil-care = Si usas aceite

prepare-text-room = Que el cuarto esté cálido y la luz sea suave. Pon una toalla bajo tu bebé.
prepare-text-hands = Lávalas y quita los anillos. Frótalas hasta que estén calientes. Deja el teléfono.
prepare-text-time = Espera a que tu bebé esté despierto y en calma. Después de una toma, espera como media hora.
prepare-text-pace = Ve despacio. El largo de tu mano lleva cinco o seis segundos.
prepare-text-asking = Pregunta primero a tu bebé. Frota tus manos, muéstralas y di: ¿hacemos un masaje? Si tu bebé mira a otro lado, se pone rígido o llora, para y dale mimos.
prepare-text-voice = Habla o canta, y mira a tu bebé. Tocar con tu voz y tus ojos parece más tranquilo que tocar sin más.
prepare-text-oil = No necesitas aceite. En un estudio con recién nacidos, el aceite dejó la piel más húmeda. Otra medida de la piel fue peor que sin aceite.
prepare-text-oil-care = Lo dejamos fuera el primer mes, o si en tu familia hay eccema: pregunta primero. No uses aceite de frutos secos, de mostaza ni con perfume. Prueba en un punto pequeño y espera un día. Que no llegue a la cara ni a las manos. Con aceite, tu bebé resbala.

## Cues

cue-stills = Se queda quieto
cue-looks-at-your-face = Mira tu cara
cue-smooth-movements = Mueve brazos y piernas con suavidad
cue-reaches-out = Alarga la mano hacia ti
cue-turns-to-you = Se gira hacia ti
cue-smiles = Sonríe
cue-feeding-sounds = Hace ruidos de mamar
cue-coos = Gorjea o balbucea
cue-bright-eyes = Ojos abiertos y brillantes
cue-bright-face = Cara alegre
cue-raises-head = Levanta la cabeza
cue-holds-on = Se agarra a ti
cue-hand-to-mouth = Mano a la boca
cue-turns-away = Se gira a otro lado
cue-pushes-or-arches-away = Empuja o se arquea
cue-cries = Llora
cue-chokes-or-coughs = Se atraganta o tose
cue-stiff-hands = Manos rígidas, dedos separados
cue-falls-asleep = Se duerme
cue-spits-up-or-gags = Regurgita o tiene arcadas
cue-pushes-hands-away = Aparta tus manos
cue-looks-away = Mira a otro lado
cue-faster-breathing = Respira más rápido
cue-yawns = Bosteza
cue-hand-to-ear = Mano a la oreja o detrás de la cabeza
cue-frowns = Frunce el ceño
cue-glazed-look = Mirada vidriosa
cue-hiccups = Hipo
cue-lip-quivers = Le tiembla el labio de abajo
cue-jerky-movements = Movimientos bruscos
cue-skin-red-or-pale = La piel se pone roja o pálida

## Routines

routine-name-full = Masaje entero
routine-name-short = Masaje corto
routine-name-bedtime = Antes de dormir
routine-name-wind = Barriga con gases
routine-name-relaxing = Toque de relajación
routine-name-own = La nuestra

routine-name-again = Como la última vez

routine-about-full = Piernas, barriga, pecho, brazos, cara y espalda. Termina en cualquier momento.
routine-about-short = Unos pocos movimientos de la cabeza a los pies. Treinta segundos también cuentan.
routine-about-bedtime = Un baño, un masaje y un rato tranquilo. Igual cada noche, si quieres.
routine-about-wind = Movimientos lentos en la barriga, dos vueltas. Algunas madres y padres los encuentran calmantes. No después de una toma, no con diarrea, y no mientras quede el resto del cordón.
routine-about-relaxing = Toma una pierna o un brazo, di relájate y espera. Se puede hacer con ropa.
routine-about-own = Los movimientos que elegiste, en tu orden.

## Steps that are no strokes

step-ask = Pregunta a tu bebé
step-ask-how = Frota tus manos, muéstralas y espera. Busca un sí.
step-ask-say = «¿Hacemos un masaje?»
step-bath = Baño
step-bath-how = Un baño tibio. Quédate con tu bebé todo el tiempo.
step-bath-say = Di lo que haces. «Ahora te lavo el brazo.»
step-close = Gracias
step-close-how = Deja quietas las manos y espera. Luego envuelve a tu bebé y dale mimos.
step-close-say = «Gracias por este rato conmigo.»
step-quiet-time = Rato tranquilo
step-quiet-time-how = Luz suave, una canción o un libro. Limpia todo el aceite. Acuesta a tu bebé boca arriba para dormir, en una cuna vacía.
step-quiet-time-say = Canta una canción que tu bebé conozca.

## Own routines

own-routines-empty = Aún no hay una rutina propia. Elige movimientos y dale un nombre.

## During a session

session-goes-on = Masaje, { $duration }: { $step }
session-paused = Masaje, { $duration }: { $step }, en pausa
session-ended-not-saved = El masaje ha terminado. Aún no está guardado.
cues-yes-easy = Sí, fácil de ver
cues-yes-subtle = Sí, no tan fácil de ver
cues-no-easy = No, fácil de ver
cues-no-subtle = No, no tan fácil de ver. Una sola señal no es un no.
session-after-state = ¿Cómo está tu bebé ahora?
session-after-calm = ¿Qué calma sientes ahora, de 1 a 5?
session-after-learned = ¿Qué aprendiste hoy de tu bebé?

session-comfort = Tu bebé ha tenido bastante. Para y dale mimos. Escuchaste a tu bebé.
session-crying = Tu bebé llora. Para y consuela primero.
session-let-sleep = Tu bebé duerme. Para aquí y deja dormir a tu bebé, boca arriba, en una cuna vacía.
session-slow-down = Más despacio. Deja quietas las manos y mira qué dice tu bebé.
session-said-no = Tu bebé dijo no, y escuchaste. Es un buen final. Dale mimos.
session-forgotten = Esto lleva mucho tiempo abierto. ¿Cuándo terminó?
session-other-side = Ahora el otro lado.
session-time-is-up = Sin prisa: quédate, o sigue.
session-about-times = { $count ->
    [one] Una vez
   *[other] Unas { $count } veces
}
session-about-times-each-side = { $count ->
    [one] Una vez en cada lado
   *[other] Unas { $count } veces en cada lado
}
session-ended = { $minutes ->
    [0] Menos de un minuto. Cada caricia cuenta.
    [one] Un minuto con tu bebé.
   *[other] { $minutes } minutos con tu bebé.
}
session-ended-said-no = Preguntaste y escuchaste. Está bien decir que no.

## The journal of sessions

massage-journal-empty = No hay masajes anotados en estas semanas.
massage-journal-sessions = { $sessions ->
    [one] Un masaje
   *[other] { $sessions } masajes
}
massage-journal-said-no = { $times ->
    [one] Tu bebé dijo no una vez, y escuchaste.
   *[other] Tu bebé dijo no { $times } veces, y escuchaste.
}
