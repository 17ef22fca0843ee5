# The review of a week or longer: measures, trends and what they say. It says what was logged and
# how much of the time was logged; it never judges and never gives a cause.

## The child's age over the period

review-age-weeks = { $to ->
    [one] { $name } tenía { $to } semana.
   *[other] { $name } tenía { $to } semanas.
}
review-age-weeks-range = { $name } tenía de { $from } a { $to } semanas.
review-age-months = { $to ->
    [one] { $name } tenía { $to } mes.
   *[other] { $name } tenía { $to } meses.
}
review-age-months-range = { $name } tenía de { $from } a { $to } meses.
review-age-not-born = Aún faltaba para que naciera { $name }.
review-age-corrected-weeks = { $weeks ->
    [one] Lo que hacen la mayoría de los bebés se muestra para la edad corregida de { $weeks } semana.
   *[other] Lo que hacen la mayoría de los bebés se muestra para la edad corregida de { $weeks } semanas.
}
review-age-corrected-months = { $months ->
    [one] Lo que hacen la mayoría de los bebés se muestra para la edad corregida de { $months } mes.
   *[other] Lo que hacen la mayoría de los bebés se muestra para la edad corregida de { $months } meses.
}

## Measures: headings, and the start of a sentence before a colon

review-measure-asleep = Sueño
review-measure-night-sleep = Sueño de noche
review-measure-longest-period = Sueño seguido más largo
review-measure-wakings = Despertares que notaste
review-measure-wake-after-onset = Despierto por la noche, según lo notado
review-measure-onset-latency = Tiempo hasta dormirse por la noche
review-measure-naps = Siestas
review-measure-nap-minutes = Sueño en siestas
review-measure-crying = Quejas y llanto
review-measure-evening-crying = Quejas y llanto de 16:00 a 24:00
review-measure-bouts = Cuántas veces lloró
review-measure-longest-bout = Llanto seguido más largo
review-measure-feeds = Tomas
review-measure-breast-minutes = Al pecho
review-measure-bottle = De biberones
review-measure-solids = Comidas de sólidos
review-measure-massage-minutes = Masaje

## Parts of a chart's columns, for its legend

review-part-night = noche
review-part-naps = siestas
review-part-asleep = sueño
review-part-longest-period = sueño seguido más largo
review-part-wakings = despertares que notaste
review-part-fussing = quejas
review-part-crying = llanto
review-part-inconsolable = llanto sin consuelo
review-part-breast-feeds = tomas de pecho
review-part-bottles = biberones
review-part-solids = sólidos
review-part-breast-minutes = al pecho
review-part-bottle-amount = de biberones
review-part-massage = masaje

## Statements

review-nothing-logged = No hay nada anotado en estos días.
review-first-day = El resumen empieza cuando termina el primer día. Lo anotado hasta ahora está en Hoy.
review-day-goes-on = El día de hoy sigue. Está dibujado y no cuenta en las medianas.
review-too-few = { $kind }: { $logged } de { $days } días anotados. La mediana se muestra a partir de { $needed } días anotados.

review-middle-of-days = { $measure }: mediana de { $median } al día, según lo anotado; { $logged } de { $days } días anotados.
review-middle-of-days-and-before = { $weeks ->
    [one] { $measure }: mediana de { $median } al día, según lo anotado; { $logged } de { $days } días anotados; la semana antes, { $before } ({ $before_logged } días anotados).
   *[other] { $measure }: mediana de { $median } al día, según lo anotado; { $logged } de { $days } días anotados; las { $weeks } semanas antes, { $before } ({ $before_logged } días anotados).
}
review-middle-of-nights = { $measure }: mediana de { $median }, noches anotadas: { $logged }.
review-middle-of-nights-and-before = { $weeks ->
    [one] { $measure }: mediana de { $median }, noches anotadas: { $logged }; la semana antes, { $before } ({ $before_logged } noches anotadas).
   *[other] { $measure }: mediana de { $median }, noches anotadas: { $logged }; las { $weeks } semanas antes, { $before } ({ $before_logged } noches anotadas).
}

review-band-asleep = { $age ->
    [corrected] La mayoría de los bebés de esta edad corregida duermen entre { $low } y { $high } horas al día.
   *[born] La mayoría de los bebés de esta edad duermen entre { $low } y { $high } horas al día.
} { $standing ->
    [inside] Los últimos { $days } días anotados están dentro de lo que hacen la mayoría de los bebés.
    [near] Los últimos { $days } días anotados están cerca de lo que hacen la mayoría de los bebés.
   *[outside] Los últimos { $days } días anotados están fuera de lo que hacen la mayoría de los bebés.
} Cada bebé es distinto.
review-band-crying = { $age ->
    [corrected] En los estudios, los bebés de esta edad corregida se quejan y lloran de { $low } a { $high } al día.
   *[born] En los estudios, los bebés de esta edad se quejan y lloran de { $low } a { $high } al día.
} { $standing ->
    [inside] Los últimos { $days } días anotados están dentro de lo que hacen la mayoría de los bebés.
    [near] Los últimos { $days } días anotados están cerca de lo que hacen la mayoría de los bebés.
   *[outside] Los últimos { $days } días anotados están fuera de lo que hacen la mayoría de los bebés.
} Cada bebé es distinto.

review-crying-by-strength = Días anotados: { $logged }. Quejas { $fuss }, llanto { $cry }, llanto sin consuelo { $inconsolable }. Entre las 16:00 y las 24:00: { $share } % de ello.

review-massages = { $sessions ->
    [one] { $sessions } masaje, { $duration }
   *[other] { $sessions } masajes, { $duration }
}{ $on_days ->
    [one] , en { $on_days } día.
   *[other] , en { $on_days } días.
} { $logged } de { $days } días anotados.
review-no-massages = Ningún masaje. { $logged } de { $days } días anotados.
