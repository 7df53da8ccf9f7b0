measures-title = Kennzahlen
measures-period = Zeitraum
measures-branch = Filiale
measures-procedure = Vorgehensweise
measures-month = Monat
measures-all = Alle
measures-show = Anzeigen
measures-days = { $count ->
    [one] Letzter Tag
   *[other] Letzte { $count } Tage
}
measures-summary = { $count ->
    [0] In dieser Zeit wurde kein Vorgang eröffnet.
    [one] In dieser Zeit wurde ein Vorgang eröffnet. Jede Zahl führt zu ihren Vorgängen.
   *[other] In dieser Zeit wurden { $count } Vorgänge eröffnet. Jede Zahl führt zu ihren Vorgängen.
}
measures-n = n = { $count }
measures-interval = { $low } bis { $high }, zu 95 % sicher
measures-range = { $low } bis { $high }
measures-below = Unter jeder Zahl: auf wie vielen sie beruht, und zwischen welchen Werten die Wahrheit liegt, zu 95 % sicher.
measures-no-interval = zu wenige für einen Bereich
measures-no-data = Keine Daten
measures-by-month = Nach Monat
measures-by-procedure = Nach Vorgehensweise
measures-by-branch = Nach Filiale
measures-cases = Vorgänge hinter dieser Zahl
measures-cases-behind = { $count ->
    [one] Hinter dieser Zahl steht ein Vorgang.
   *[other] Hinter dieser Zahl stehen { $count } Vorgänge, die am schlechtesten verlaufenen zuerst.
}
measures-case = Vorgang
measures-about = Worum es geht
measures-opened = Eröffnet
measures-no-procedure = Ohne Vorgehensweise
measures-more = Weitere Vorgänge
measures-back = Alle Kennzahlen
measures-unknown = Diese Kennzahl gibt es nicht.
