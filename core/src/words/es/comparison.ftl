# Evenings with and without a massage. A difference is never given a cause, and no difference is
# never called "no effect".

comparison-difference = En noches con masaje, el sueño más largo duró unos { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
} { $direction ->
    [more] más
   *[less] menos
} (probablemente entre { $low } y { $high }). Es un patrón en tu diario. No muestra que el masaje fuera la causa.
comparison-no-difference = Miramos { $evenings } noches. En { $with } anotaste un masaje. No vimos una diferencia clara en el sueño más largo. Los bebés cambian cada semana, y los cambios pequeños son difíciles de ver.

## Four weeks in which a coin decides

comparison-coin-difference = En noches en que la moneda dijo masaje, el sueño más largo duró unos { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
} { $direction ->
    [more] más
   *[less] menos
} (probablemente entre { $low } y { $high }). Es un patrón en tu diario. No muestra que el masaje fuera la causa.
comparison-coin-no-difference = Miramos { $evenings } noches. En { $with } la moneda dijo masaje. No vimos una diferencia clara en el sueño más largo. Los bebés cambian cada semana, y los cambios pequeños son difíciles de ver.
comparison-coin-kept = { $kept ->
    [one] { $kept } noche fue como dijo la moneda
   *[other] { $kept } noches fueron como dijo la moneda
}, { $otherwise } de otra manera. Las dos cosas están bien.

## Secondary outcomes

comparison-noticing-difference = { $outcome ->
    [latency] Solo observado: en noches con masaje, dormirse llevó unos { $difference } minutos { $direction ->
        [more] más
       *[less] menos
    } (probablemente entre { $low } y { $high }).
    [wakings] Solo observado: después de noches con masaje notaste unos { $difference } despertares { $direction ->
        [more] más
       *[less] menos
    } (probablemente entre { $low } y { $high }).
   *[crying] Solo observado: en noches con masaje anotaste después unos { $difference } minutos { $direction ->
        [more] más
       *[less] menos
    } de quejas y llanto (probablemente entre { $low } y { $high }).
} Es un patrón en tu diario. No muestra que el masaje fuera la causa.
comparison-noticing-no-difference = Solo observado: no vimos una diferencia clara en { $outcome ->
    [latency] el tiempo hasta dormirse
    [wakings] los despertares que notaste
   *[crying] las quejas y el llanto de la noche
}.

## Details

comparison-day-of-age = Tu bebé crece cada día. Contando con eso, el sueño más largo duró unos { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
} { $direction ->
    [more] más
   *[less] menos
} en noches con masaje.
comparison-day-of-age-no-difference = Tu bebé crece cada día. Contando con eso, no vimos una diferencia clara en el sueño más largo.
comparison-left-out = { $unknown ->
    [one] { $unknown } noche queda fuera. No dijiste si hubo masaje, o el sueño de esa noche no está anotado.
   *[other] { $unknown } noches quedan fuera. No dijiste si hubo masaje, o el sueño de esas noches no está anotado.
}

## Why evenings are not compared

comparison-coin-goes-on = { $left ->
    [one] Las cuatro semanas siguen { $left } noche más. Puedes mirar cuando terminen.
   *[other] Las cuatro semanas siguen { $left } noches más. Puedes mirar cuando terminen.
}
comparison-too-few-evenings = { $known ->
    [one] Hasta ahora se puede usar { $known } noche. Una comparación necesita { $needed }.
   *[other] Hasta ahora se pueden usar { $known } noches. Una comparación necesita { $needed }.
}
comparison-too-few-of-a-kind = { $with ->
    [one] Anotaste { $with } noche con masaje
   *[other] Anotaste { $with } noches con masaje
} y { $without } sin masaje. Una comparación necesita { $needed } de cada.
comparison-before-and-after = { $first ->
    [without] Casi todas las noches sin masaje vinieron primero, y las noches con masaje después.
   *[with] Casi todas las noches con masaje vinieron primero, y las noches sin masaje después.
} Los bebés cambian cada semana, así que estas noches no se pueden comparar.
comparison-too-few-mixed-weeks = { $mixed ->
    [0] Ninguna semana tiene noches con masaje y noches sin masaje.
    [one] Solo { $mixed } semana tiene noches con masaje y noches sin masaje.
   *[other] Solo { $mixed } semanas tienen noches con masaje y noches sin masaje.
} Los bebés cambian cada semana, así que una comparación necesita { $needed } semanas así.
comparison-same-weekdays = Los masajes fueron casi siempre los mismos días de la semana. Esos días pueden ser distintos por otras cosas, así que estas noches no se pueden comparar.
comparison-no-range = Las semanas con las dos clases de noche tienen muy pocas noches. Unas pocas más pueden bastar para comparar.
