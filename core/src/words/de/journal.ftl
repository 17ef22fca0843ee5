# What was done, beside "Undo". It says what happened, not that it went well.

did-kind-several = Einträge
did-log = { $count ->
    [one] { $kind } notiert
   *[other] { $kind } notiert, { $count } Einträge
}
did-start = { $count ->
    [one] { $kind } begonnen
   *[other] { $kind } begonnen, { $count } Mal
}
did-running = { $kind } läuft schon
did-stop = { $count ->
    [one] { $kind } beendet
   *[other] { $kind } beendet, { $count } Mal
}
did-correct-start = { $kind }: Beginn geändert
did-switch-side = { $kind }: Seite geändert
did-pause = { $kind }: Pause
did-resume = { $kind }: geht weiter
did-massage-area = { $kind }: Bereich geändert
did-cry-stopped = { $kind } notiert
did-cry-timer-stopped = { $kind } beendet, Beginn verschoben
did-paint = { $count ->
    [0] Nichts gemalt: es war schon notiert
    [one] Tagebuch gemalt, { $count } Eintrag
   *[other] Tagebuch gemalt, { $count } Einträge
}
did-edit = { $kind } geändert
did-delete = { $count ->
    [one] { $kind } gelöscht
   *[other] { $kind } gelöscht, { $count } Einträge
}
did-restore = { $count ->
    [one] { $kind } zurückgeholt
   *[other] { $kind } zurückgeholt, { $count } Einträge
}
did-mark-none = { $kind }: an diesem Tag nichts
did-clear-none = { $kind }: „nichts“ zurückgenommen
did-add-child = Kind hinzugefügt
did-edit-child = Kind geändert
did-archive-child = Kind verschoben
did-add-caregiver = Jemanden hinzugefügt, der sich kümmert
did-edit-caregiver = Jemanden geändert, der sich kümmert
did-archive-caregiver = Jemanden verschoben, der sich kümmert
did-change-settings = Einstellungen geändert
did-follow-locale = Einheiten deines Landes eingestellt
did-change-zone = Zeitzone geändert
did-remove-zone-change = Wechsel der Zeitzone zurückgenommen
did-begin-massage = Massage begonnen
did-repeat-massage = Massage begonnen wie letztes Mal
did-massage-event = Massage: notiert
did-save-massage = Massage notiert
did-let-go-massage = Massage losgelassen
did-save-routine = Ablauf behalten
did-remove-routine = Ablauf entfernt
did-answer-evening = Abend beantwortet
did-begin-experiment = Vier Wochen mit einer Münze begonnen
did-stop-experiment = Vier Wochen mit einer Münze beendet
did-made-up-family = Erfundene Familie eingesetzt
did-import = { $count ->
    [one] Verlauf hereingeholt, 1 Eintrag
   *[other] Verlauf hereingeholt, { $count } Einträge
}
did-undo = Zurückgenommen

problem-nothing-to-save = Es gibt noch nichts zu speichern. Wähle, was du notieren willst.
problem-child-has-entries = Dieses Kind hat Einträge. Lösche oder verschiebe sie zuerst.
problem-child-has-session = Eine Massage dieses Kindes ist noch nicht gespeichert. Speichere sie zuerst oder lass sie los.

import-unknown-layout = der Aufbau ist nicht bekannt. Wähle eine CSV-Datei von Baby Connect oder eine Datei, die Tend geschrieben hat.
import-which-child = es gibt mehrere Kinder. Sag, um welches es geht.
import-which-zone = die Zeiten haben keine Zone. Sag, in welcher Zone sie geschrieben wurden, etwa Europe/Berlin.

family-back-up-not-written = Die tägliche Sicherung konnte nicht geschrieben werden. Ist auf diesem Gerät noch Platz? Sie wird mit der nächsten Änderung wieder versucht, frühestens nach einer Stunde.
family-back-up-damaged = Die tägliche Sicherung hat die Prüfung nicht bestanden und wurde nicht behalten. Prüfe das Tagebuch.
