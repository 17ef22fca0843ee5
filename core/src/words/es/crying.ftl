# The cry diary: the board of five-minute cells, what lies under the paint, and the view of crying.

## The board

paint-sleep = Duerme
paint-awake-content = Despierto y contento
paint-fuss = Quejas
paint-cry = Llanto
paint-inconsolable = Llanto sin consuelo
paint-feed = Toma
paint-massage = Masaje
paint-carried = En brazos
paint-row-baby = Bebé
paint-row-feed = Toma
paint-row-massage = Masaje
paint-row-carried = En brazos
paint-feeds-breast = Las tomas pintadas se guardan como tomas de pecho. Puedes cambiarlas después.
paint-feeds-bottle = Las tomas pintadas se guardan como biberones, como la última. Puedes cambiarlas después.

## Before paint is saved

problem-nothing-painted = Aún no hay nada pintado. Elige qué pintar y unos cuadros.
problem-off-the-cells = Se pinta en pasos de cinco minutos. Empieza y termina en 0, 5, 10 y así.
problem-paint-in-future = Estos cuadros aún no han llegado. Pinta hasta ahora.
problem-paint-too-long = Es más de un día de pintura. Pinta 24 horas como mucho.
problem-minutes-of-crying = Di más o menos cuánto duró: de 1 minuto a 48 horas.

## An entry that lies under the paint: what it is, and what happens

paint-kept = { $what }: ya anotado aquí, { $duration }. Se queda, y lo pintado va al lado.
paint-kept-counted = { $what }: ya anotado aquí. Se queda como está, y no se hace otro.
paint-cut = { $what }: ya anotado aquí, { $duration }. Se hace más corto.
paint-split = { $what }: ya anotado aquí, { $duration }. Se corta en dos, con lo pintado en medio. Las dos partes guardan la nota y las etiquetas.
paint-split-running = { $what }: ya anotado aquí, { $duration }. Se corta en dos, y su tiempo sigue después de lo pintado.
paint-taken-out = { $what }: ya anotado aquí, { $duration }. Lo pintado ocupa su lugar, y se quita.
paint-timer-ends = { $what }: sigue en marcha. Termina donde lo dice la pintura.
paint-stretched = { $what }: ya anotado aquí. Toma las horas de lo pintado y guarda todo lo demás.

## The view of crying

crying-nothing-logged = No hay llanto anotado en estos días.
crying-heat = { $days ->
    [one] Minutos de quejas y llanto en cada media hora, en { $days } día anotado.
   *[other] Minutos de quejas y llanto en cada media hora, de media en { $days } días anotados.
}
crying-longest-bout = El llanto seguido más largo, según lo anotado: { $duration }.
crying-carried = En brazos, según lo anotado: { $duration }, en { $noted } de { $days } días.
crying-tried = Anotaste qué probaste en { $noted } de { $cries } llantos.
crying-tried-way = { $way }: probado { $tried } ×, ayudó { $helped } ×
crying-tried-order = Lo que probaste { $times } veces o más va primero, por las veces que ayudó. Son cuentas de tu diario. No muestran qué necesita el siguiente llanto.
