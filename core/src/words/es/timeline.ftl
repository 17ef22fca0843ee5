# The timeline.

## What an entry was

timeline-asleep-now = Duerme ahora
timeline-night-sleep = Sueño de noche
timeline-nap = Siesta

## One line of details

timeline-joined = { $first } · { $second }
timeline-listed = { $first }, { $second }
timeline-side = { $side } { $duration }
timeline-head = Cabeza { $length }
timeline-diaper-wet = Mojado
timeline-diaper-dirty = Sucio
timeline-diaper-both = Mojado y sucio
timeline-diaper-dry = Seco
timeline-diaper-rash = Piel irritada

## Totals of a day

timeline-total-asleep = { $duration } de sueño
timeline-total-feeds = { $feeds ->
    [one] { $feeds } toma
   *[other] { $feeds } tomas
}
timeline-total-crying = { $duration } de llanto
timeline-total-massage = { $duration } de masaje
timeline-total-sessions = { $sessions ->
    [one] { $sessions } masaje
   *[other] { $sessions } masajes
}
timeline-today-so-far = hoy hasta ahora: { $totals }

## Signs on a row

timeline-sign-running = en marcha
timeline-sign-end-unknown = final sin anotar
timeline-sign-counted-once = anotado dos veces, contado una
timeline-sign-two-entries = dos entradas a la misma hora
timeline-sign-began-before = empezó otro día, { $duration } en este día
timeline-sign-crosses = sigue después de este día, { $duration } en este día
timeline-sign-overlaps = a la misma hora: { $kinds }
