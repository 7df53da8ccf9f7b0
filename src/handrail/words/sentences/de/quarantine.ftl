quarantine-title = Zurückgehalten
quarantine-lead = E-Mails, die nicht gelesen werden konnten. Keine ist verloren: Sehen Sie sich jede an, lassen Sie sie noch einmal lesen oder legen Sie sie mit einer Begründung beiseite.
quarantine-held = Zurückgehaltene E-Mails
quarantine-held-elsewhere = { $count ->
    [one] Eine wird zurückgehalten, die nur andere lesen dürfen.
   *[other] { $count } werden zurückgehalten, die nur andere lesen dürfen.
}
quarantine-none = Nichts wird zurückgehalten.
quarantine-none-more = Jede eingegangene E-Mail konnte gelesen werden.
quarantine-from = Von { $sender }
quarantine-no-sender = Absender unbekannt
quarantine-claimed = Nach eigener Angabe des Absenders; niemand hat sie geprüft.
quarantine-to = An { $recipients }
quarantine-nobody = niemand Bestimmten
quarantine-tries = { $count ->
    [one] einmal gelesen
   *[other] { $count }-mal gelesen
}
quarantine-look = Ansehen
quarantine-retry = Noch einmal lesen
quarantine-said-retry = Die E-Mail wird noch einmal gelesen. Sie wird zu einem Vorgang oder kommt mit ihrem Fehler hierher zurück.
quarantine-said-ignore = Die E-Mail wurde beiseitegelegt. Sie bleibt mit ihrer Begründung in der Liste unten.
quarantine-faster = Jemand war schneller
quarantine-faster-more = Diese E-Mail wird nicht mehr zurückgehalten. Gehen Sie zurück zur Liste, um zu sehen, welche noch da sind.

# Eine E-Mail
quarantine-letter = E-Mail { $number }
quarantine-original = Original, wie es ankam
quarantine-original-cut = Gezeigt werden nur die ersten { $count } Zeichen.
quarantine-erased = Der Inhalt der E-Mail wurde auf Verlangen gelöscht.
quarantine-damaged = Die Datei der E-Mail fehlt oder ist beschädigt. Stellen Sie den Ordner „blobs“ aus einer Sicherung wieder her.
quarantine-ignore = Beiseitelegen
quarantine-ignore-why = Warum muss diese E-Mail niemand beantworten?
quarantine-ignore-why-help = Wird mit Ihrem Namen aufgehoben.
quarantine-ignore-empty = Schreiben Sie in wenigen Worten, warum.
quarantine-ignored-by = { $why } ({ $who })
quarantine-only-look = Sie dürfen sie ansehen. Um sie noch einmal lesen zu lassen oder beiseitezulegen, fragen Sie eine Teamleitung.
quarantine-back = Zurück zu den zurückgehaltenen E-Mails

# Das Eingangsbuch
quarantine-ledger = Was aus jeder E-Mail wurde
quarantine-ledger-lead = { $count ->
    [one] Eine E-Mail ging bisher ein.
   *[other] { $count } E-Mails gingen bisher ein; so viel ergeben die Zahlen zusammen.
}
quarantine-duplicates = { $count ->
    [0] Keine kam doppelt.
    [one] Eine kam noch einmal und wurde nicht doppelt angenommen.
   *[other] { $count } kamen noch einmal und wurden nicht doppelt angenommen.
}
quarantine-state-waiting = Noch zu lesen
quarantine-state-routed = Zum Vorgang geworden
quarantine-state-ignored = Beiseitegelegt
quarantine-state-quarantined = Hier zurückgehalten
quarantine-state-rejected = Abgelehnt
quarantine-ignored = Zuletzt beiseitegelegt
quarantine-ignored-none = Nichts wurde beiseitegelegt.
quarantine-column-when = Wann
quarantine-column-sender = Absender, nach eigener Angabe
quarantine-column-why = Warum

# Ein Vorgang von Hand, und das Schreiben, wie es kam
quarantine-case = Einen Vorgang daraus machen
quarantine-case-sender = Wer hat geschrieben?
quarantine-case-sender-help = Die Adresse, an die Antworten gehen. Sehen Sie ins Original.
quarantine-case-subject = Worum geht es?
quarantine-case-no-subject = Ein Schreiben, das nicht zu lesen war
quarantine-said-case = Aus dem Schreiben wurde ein Vorgang. Die Filiale findet ihn in ihrem Posteingang.
quarantine-download = Original als Datei speichern
quarantine-original-of = Schreiben { $number } speichern
quarantine-came-from = Es wurde aus dem Postfach { $mailbox }, Ordner { $folder }, geholt.

# Antworten, die nicht ankommen
quarantine-undelivered = Unsere Schreiben, die nicht angekommen sind
quarantine-undelivered-none = Jede Antwort der letzten 30 Tage ging ab oder wird es noch.
quarantine-undelivered-case = Fall
quarantine-undelivered-when = Geschrieben
quarantine-undelivered-what = Was geschah
quarantine-undelivered-why = Warum
quarantine-uncertain = Vielleicht zugestellt; wird unter derselben Message-ID noch einmal gesendet
quarantine-given-up = Nach Tagen aufgegeben
quarantine-refused = Von der Gegenseite abgelehnt
