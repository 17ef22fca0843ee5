# What is wrong with a draft, and what to do.

## When it happened

problem-end-before-start = El final está antes del comienzo. Revisa las dos horas.
problem-too-long = Dura más de 48 horas. Revisa el comienzo y el final.
problem-timer-too-long = Esto corrió más de 48 horas. Corrige el final y guarda después.
problem-in-future = Esta hora aún no ha llegado. Elige una hora hasta ahora.
problem-date-in-future = Este día aún no ha llegado. Elige hoy o un día anterior.
problem-out-of-range = Elige una fecha entre 1900 y 2200.
problem-before-birth = Es antes de la fecha de nacimiento. Revisa la fecha.
problem-end-missing = Esto tiene una duración. Da su final, o di que no lo sabes.
problem-moment-only = Esto pasa en un momento. Da una hora y ningún final.
problem-no-timer = Esto no lleva tiempo en marcha. Da la hora en que pasó.
problem-segments-out-of-order = Las partes se solapan o quedan fuera del comienzo y el final. Revisa sus horas.

problem-evening-in-future = Esta noche aún no ha llegado. Elige hoy o un día anterior.
problem-evening-before-birth = Esta noche fue antes del nacimiento. Revisa la fecha.

## Four weeks with a coin

problem-experiment-in-past = La primera noche ya pasó. Elige hoy o un día posterior.
problem-experiment-too-far = La primera noche está a más de cuatro semanas. Elige un día anterior.
problem-experiment-goes-on = Cuatro semanas con una moneda siguen en marcha. Termínalas antes de empezar de nuevo.

## Running timers

problem-timer-not-running = Esto ya no está en marcha. Abre la entrada para cambiar sus horas.
problem-before-last-change = Es antes del último cambio. Elige una hora posterior.
problem-no-sides = Solo una toma de pecho tiene lados. Elige una en marcha.
problem-no-areas = Solo un masaje tiene zonas. Elige uno en marcha.
problem-no-pauses = Solo una toma de pecho o un masaje puede pausar. Termina esto en su lugar.

## Numbers

problem-not-a-number = Escribe un número que sea cero o más.
problem-not-above-zero = Escribe un número mayor que cero.
problem-outside-scale = Elige de 1 a 5.
problem-minutes-too-long = Son más de 48 horas. Revisa los minutos.
problem-unusual = Este número es raro en un bebé. Revisa el número y su unidad.
problem-growth-far-out = Este número es raro a esta edad. Revísalo, y su unidad.
problem-next-dose-unusual = La siguiente dosis está a más de 7 días. Revisa la hora.

## Texts and names

problem-name-missing = Escribe aquí un nombre.
problem-text-too-long = Este texto es demasiado largo. Deja menos de 10 000 caracteres.
problem-growth-missing = Escribe al menos uno: peso, talla o cabeza.

## People

problem-child-missing = Elige de qué niño o niña se trata.
problem-unknown-child = Este niño o niña no está en este diario. Elige otro.
problem-unknown-caregiver = Esta persona no está en este diario. Elige otra.

## Edits, family and settings

problem-kind-changed = Una entrada sigue siendo de su clase. Borra esta y anota una nueva.
problem-due-date-far-from-birth = La fecha prevista está lejos de la de nacimiento. Revisa las dos fechas.
problem-day-start-after-noon = Un día puede empezar de medianoche a mediodía. Elige una hora anterior.
problem-empty-night = La noche empieza y termina a la misma hora. Cambia una de las dos.

## Massage sessions and own routines

problem-session-goes-on = Hay un masaje en marcha para este niño o niña. Vuelve a él o termínalo primero.
problem-session-waits = El último masaje aún no está guardado. Guárdalo o déjalo primero.
problem-session-not-ended = Este masaje sigue. Termínalo primero y guárdalo después.
problem-session-saved = Este masaje está guardado. Abre su entrada para cambiarlo.
problem-own-routine-missing = Elige una de tus propias rutinas.
problem-no-strokes = Elige al menos un movimiento.
problem-too-many-strokes = Son más de { $most } movimientos. Quita algunos.
problem-unknown-stroke = Este movimiento no está en la guía. Elige otro.
problem-stroke-seconds = Elige de un segundo a una hora.
problem-journal-not-empty = Este diario ya tiene una familia. Inventa una en un diario vacío.
