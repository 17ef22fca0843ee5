# The Today screen.

## Ages

today-age-weeks = { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
}
today-age-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
today-age-months = { $months ->
    [one] { $months } mes
   *[other] { $months } meses
}
today-age-years = { $years ->
    [one] { $years } año
   *[other] { $years } años
}
today-age-both = { $larger } y { $smaller }
today-age-corrected = { $age } de edad corregida
today-age-before-due = { $age } antes de la fecha prevista
today-age-born-today = Nació hoy
today-age-not-born = Aún no ha nacido

## The moment

today-word-asleep = Duerme
today-word-awake = Despierto
today-word-feeding = Come
today-word-crying = { $what }
today-word-massage = Masaje
today-word-activity = { $what }
today-word-sleep-not-logged = Sueño sin anotar
today-word-nothing-logged = Aún nada anotado

today-moment-asleep = { $name } duerme desde hace { $duration }, según lo anotado.
today-moment-awake = { $name } despertó hace { $duration }, según lo anotado.
today-moment-awake-unknown = El último sueño empezó { $ago }. Nadie anotó su final.
today-moment-feeding = { $name } come desde hace { $duration }.
today-moment-crying = { $what }: { $duration } hasta ahora.
today-moment-massage = Hay un masaje desde hace { $duration }.
today-moment-activity = { $what }: { $duration } hasta ahora.
today-moment-sleep-not-logged = No hay sueño anotado en las últimas 24 horas.
today-moment-nothing-logged = Aún no hay nada anotado sobre { $name }.

## Timers

today-timer = { $what }, { $duration }
today-timer-detail = { $what }, { $detail }, { $duration }
today-timer-paused = { $timer }, en pausa
today-timer-of = { $name }: { $timer }
today-side-left = izquierdo
today-side-right = derecho

## Since the last one

today-ago-now = ahora mismo
today-ago = hace { $duration }
today-ago-days = { $days ->
    [one] hace { $days } día
   *[other] hace { $days } días
}
today-since-side = { $ago }, { $side }
today-since-woke = despertó { $ago }
today-since-fell-asleep = se durmió { $ago }, final sin anotar
today-since-running = { $duration } hasta ahora

## Tiles

today-tile-woke-up = Despertó
today-tile-feed-over = Fin de la toma
today-tile-crying-over = Fin del llanto
today-tile-massage-over = Fin del masaje
today-tile-over = { $kind }: terminar
today-tile-ends-sleep = termina este sueño
today-tile-ends-feed = termina esta toma
today-tile-ends-crying = termina este llanto
today-tile-ends-massage = termina este masaje

## The next dose

today-dose-from-now = { $medicine }: la siguiente dosis se puede dar en { $duration }, como anotaste.
today-dose-now = { $medicine }: la siguiente dosis se puede dar ahora, como anotaste.

## The question of the evening

evening-ask = { $when ->
    [tonight] ¿Un masaje esta noche?
   *[before] ¿Hubo un masaje anoche?
}
evening-ask-coin = { $coin ->
    [yes] ¿Un masaje esta noche? La moneda dice masaje.
   *[no] ¿Un masaje esta noche? La moneda dice sin masaje.
} Siempre puedes hacer otra cosa.
evening-yes = { $when ->
    [tonight] Esta noche hubo un masaje, como dijiste.
   *[before] Anoche hubo un masaje, como dijiste.
}
evening-no = { $when ->
    [tonight] Esta noche no hubo masaje, como dijiste.
   *[before] Anoche no hubo masaje, como dijiste.
}
