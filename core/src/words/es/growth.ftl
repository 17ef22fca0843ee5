# Growth: what was measured, beside the lines of the WHO. It never says what a number means.

growth-weight = Peso
growth-length = Talla
growth-head = Cabeza
growth-weight-for-length = Peso para la talla

growth-about = Las líneas muestran cómo crecieron los niños en un gran estudio de la OMS. Tu médico o enfermera puede decirte qué significan para tu hijo o hija.
growth-nothing-measured = Aún no hay medidas.
growth-sex-not-said = Las líneas no son iguales para niñas y niños. Di cuáles quieres ver en su perfil.
growth-check-number = Revisa este número.

## A point in words. $amount is the number as typed, such as "4.2 kg".

growth-point = { $amount }: percentil { $percentile }, puntuación z { $z }
growth-point-below = { $amount }: por debajo del percentil 1, puntuación z { $z }
growth-point-above = { $amount }: por encima del percentil 99, puntuación z { $z }
growth-point-not-charted = { $amount }, fuera de las edades de la curva
growth-weight-at-length = { $weight } con { $length }

## Diapers and feeds of the first six weeks. Counts beside ranges; nothing is concluded.

care-about = Estas son las cuentas de tu diario. Las guías cuentan tantos en un día así. Las cuentas no pueden decir si tu bebé toma bastante leche. Si tienes dudas, llama.
care-day = Día { $day }: { $diapers }, { $feeds }, según lo anotado
care-day-empty = Día { $day }: nada anotado
care-diapers = pañales: { $wet } mojados y { $dirty } sucios
care-feeds = { $feeds ->
    [one] { $feeds } toma
   *[other] { $feeds } tomas
}
care-wet = Pañales mojados
care-dirty = Pañales sucios
care-fed = Tomas
care-range-from = { $what }: { $low } o más
care-range-between = { $what }: de { $low } a { $high }
