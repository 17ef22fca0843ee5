# Bringing a history in, taking everything out.

## What to know about rows before saying yes. They hold nothing from the row itself.

import-day-before-month = Las fechas de este archivo tienen el día antes del mes.
import-contradicts-zone = La duración indicada se aparta { $duration } de la que va del comienzo al final en { $zone }. Es como si los relojes de la familia hubieran cambiado en otro momento. Revisa la zona horaria.
import-twice-took-first = Los relojes se atrasaron { $duration } y mostraron esta hora dos veces. Se toma como la primera.
import-twice-took-second = Los relojes se atrasaron { $duration } y mostraron esta hora dos veces. Solo la segunda encaja con la duración indicada.
import-skipped = Los relojes se adelantaron { $duration } y nunca mostraron esta hora. Se adelanta otro tanto.
import-end-missing = No hay final. Se guarda con final desconocido y no cuenta minutos.
import-end-unreadable = El final no es una hora que Tend pueda leer. Se guarda con final desconocido, con sus palabras en la nota.
import-end-before-start = El final está antes del comienzo. Se guarda con final desconocido, con sus palabras en la nota.
import-too-long = Dura más de 48 horas. Se guarda con final desconocido, con sus palabras en la nota.
import-own-activity = Tend no tiene ninguna clase con este nombre. Se guarda como actividad con su propio nombre.
import-kept-in-note = { $rows ->
    [one] Una fila tiene palabras sin lugar propio. Se guardan en su nota.
   *[other] { $rows } filas tienen palabras sin lugar propio. Se guardan en sus notas.
}
import-repeated = La misma fila está más arriba. Se guardan las dos.
import-duration-differs = { $rows ->
    [one] Una fila indica una duración que se aparta { $duration } de lo que va del comienzo al final. Valen el comienzo y el final.
   *[other] { $rows } filas indican una duración que se aparta hasta { $duration } de lo que va del comienzo al final. Valen el comienzo y el final.
}
import-sides-differ = { $rows ->
    [one] Una toma de pecho indica una duración distinta de la suma de sus lados. Valen los lados.
   *[other] { $rows } tomas de pecho indican una duración distinta de la suma de sus lados. Valen los lados.
}

## Why a row could not be read

import-no-start = No empieza con una fecha y una hora que Tend pueda leer. Se guarda como nota junto a la fila de arriba, con todas sus palabras.
import-no-activity = No dice de qué trata. Se guarda como nota con todas sus palabras.
import-no-number = Es una medida sin número. Se guarda como nota con todas sus palabras.
import-no-unit = Es una medida en una unidad que Tend no conoce. Se guarda como nota con todas sus palabras.
