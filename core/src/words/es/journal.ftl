# What was done, beside "Undo". It says what happened, not that it went well.

did-kind-several = Entradas
did-log = { $count ->
    [one] { $kind }: anotado
   *[other] { $kind }: anotado, { $count } entradas
}
did-start = { $count ->
    [one] { $kind }: empezó
   *[other] { $kind }: empezó, { $count } veces
}
did-running = { $kind }: ya está en marcha
did-stop = { $count ->
    [one] { $kind }: terminó
   *[other] { $kind }: terminó, { $count } veces
}
did-correct-start = { $kind }: comienzo cambiado
did-switch-side = { $kind }: lado cambiado
did-pause = { $kind }: pausa
did-resume = { $kind }: sigue
did-massage-area = { $kind }: zona cambiada
did-cry-stopped = { $kind }: anotado
did-cry-timer-stopped = { $kind }: terminó, con el comienzo cambiado
did-paint = { $count ->
    [0] Nada pintado: ya estaba anotado
    [one] Diario pintado, { $count } entrada
   *[other] Diario pintado, { $count } entradas
}
did-edit = { $kind }: cambiado
did-delete = { $count ->
    [one] { $kind }: borrado
   *[other] { $kind }: borrado, { $count } entradas
}
did-restore = { $count ->
    [one] { $kind }: de vuelta
   *[other] { $kind }: de vuelta, { $count } entradas
}
did-mark-none = { $kind }: nada este día
did-clear-none = { $kind }: «nada» quitado
did-add-child = Niño o niña: añadido
did-edit-child = Niño o niña: cambiado
did-archive-child = Niño o niña: movido
did-add-caregiver = Alguien que cuida: añadido
did-edit-caregiver = Alguien que cuida: cambiado
did-archive-caregiver = Alguien que cuida: movido
did-change-settings = Ajustes cambiados
did-follow-locale = Unidades de tu país puestas
did-change-zone = Zona horaria cambiada
did-remove-zone-change = Cambio de zona horaria quitado
did-begin-massage = Masaje empezado
did-repeat-massage = Masaje empezado como la última vez
did-massage-event = Masaje: anotado
did-save-massage = Masaje anotado
did-let-go-massage = Masaje dejado
did-save-routine = Rutina guardada
did-remove-routine = Rutina quitada
did-answer-evening = Noche respondida
did-begin-experiment = Cuatro semanas con una moneda empezadas
did-stop-experiment = Cuatro semanas con una moneda terminadas
did-made-up-family = Familia inventada puesta
did-import = { $count ->
    [one] Historial traído, 1 entrada
   *[other] Historial traído, { $count } entradas
}
did-undo = Deshecho

problem-nothing-to-save = Aún no hay nada que guardar. Elige qué anotar.
problem-child-has-entries = Este niño o niña tiene entradas. Bórralas o muévelas primero.
problem-child-has-session = Un masaje suyo aún no está guardado. Guárdalo o déjalo primero.

import-unknown-layout = no se conoce su forma. Elige un archivo CSV de Baby Connect o un archivo que Tend haya escrito.
import-which-child = hay varios niños. Di de cuál trata.
import-which-zone = sus horas no tienen zona. Di en qué zona se escribieron, como Europe/Madrid.

family-back-up-not-written = No se pudo escribir la copia diaria. ¿Queda espacio en este dispositivo? Se intentará de nuevo con el próximo cambio, como pronto en una hora.
family-back-up-damaged = La copia diaria no superó la comprobación y no se guardó. Comprueba el diario.
