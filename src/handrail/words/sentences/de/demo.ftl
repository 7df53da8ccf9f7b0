demo-help = Zeigt den Kundenservice bei der Arbeit: ein Geschäft mit fünf Filialen, einem Jahr Vergangenheit und Kundschaft, die schreibt, während Sie zusehen.
demo-help-data = Ordner, in dem die Vorführung aufbewahrt wird.
demo-help-fresh = Neu beginnen und vergessen, was aufbewahrt ist.
demo-help-port = Port der Seiten.
demo-help-play = Eine Geschichte von der E-Mail bis zu den Kennzahlen spielen, durch die Türen, die alle benutzen, und jede Station prüfen.
demo-help-format = Wie das Ergebnis ausgegeben wird.
demo-help-language = Sprache der Ausgabe.

demo-setting-up = Wird eingerichtet …
demo-ready = Das Geschäft ist geöffnet: { $address } (nach { $seconds } s). Melden Sie sich einmal an als:
demo-post = Ausgehende E-Mails liegen hier: { $address }
demo-stop = Beenden mit Strg+C; alles bleibt für das nächste Mal erhalten.
demo-stopping = Das Geschäft wird geschlossen …
demo-not-our-folder = { $folder } enthält etwas anderes als eine Vorführung. Nennen Sie mit --data einen anderen Ordner.
demo-play-alone = --play nimmt einen Ordner, den es danach wegwirft, und eigene Ports. Lassen Sie { $options } weg.
demo-port-taken = Die Seiten sind auf Port { $port } nicht erreichbar. Vielleicht ist dort ein anderes Programm; nennen Sie mit --port einen anderen Port.

demo-title = Vorführung
demo-lead = Nur hier: die E-Mails, die der Kundenservice gesendet hat, und eine Uhr, die Sie vorstellen dürfen.
demo-now = Die Uhr des Kundenservice
demo-now-is = Hier ist es { $moment }.
demo-hour = Eine Stunde weiter
demo-day = Einen Tag weiter
demo-monday = Auf Montag, 9:00 Uhr
demo-not-yours = Die Uhr stellen Teamleitung und Administration. Melden Sie sich so an.
demo-unknown-step = Diesen Schritt kennt die Uhr nicht. Wählen Sie einen der Schritte auf der Seite.
demo-post-title = Gesendete E-Mails
demo-post-lead = Eine Vorführung sendet nichts in die Welt. Was der Kundenservice sendet, liegt hier.
demo-post-none = Noch ist keine E-Mail gesendet
demo-post-none-text = Beantworten Sie eine E-Mail; zehn Sekunden später liegt die Antwort hier.
demo-post-count = { $count ->
    [one] Eine E-Mail
   *[other] { $count } E-Mails
}
demo-post-gone = Diese E-Mail gibt es nicht.
demo-letter-to = An
demo-letter-from = Von
demo-letter-date = Geschrieben
demo-letter-raw = Wie sie gesendet wurde
demo-letter-survey = Als Kundin oder Kunde antworten
demo-back = Alle E-Mails
demo-to-desk = Zum Kundenservice

demo-play-title = Eine Geschichte, von der E-Mail bis zu den Kennzahlen
demo-play-held = Alle { $count } Prüfungen bestanden, in { $seconds } s.
demo-play-broke = { $count ->
    [one] Eine Prüfung ist nicht bestanden.
   *[other] { $count } Prüfungen sind nicht bestanden.
}
demo-play-letter = Eine Kundin schreibt eine E-Mail
demo-play-case = Aus der E-Mail wird ein Vorgang
demo-play-sign-in = Eine Agentin meldet sich mit einem Einmal-Link an
demo-play-refused = Ein Schritt mit Wirkung wartet auf Offenes und sagt es
demo-play-guided = Die Agentin wird Schritt für Schritt geführt
demo-play-reply = Die Antwort geht hinaus
demo-play-answer = Die Kundin antwortet, und ihre Antwort findet den Vorgang
demo-play-ended = Die Vorgehensweise kommt zu ihrem Ende
demo-play-survey = Die Kundin wird gefragt, wie es war, und antwortet
demo-play-measures = Die Kennzahlen zählen es mit

demo-check-went-on = Die Geschichte ging weiter.
demo-check-letter-taken = Der Kundenservice nahm die E-Mail über SMTP an.
demo-check-inbox = Der Link führt in den Posteingang.
demo-check-link-once = Der Link gilt einmal.
demo-check-letter-shown = Die Agentin liest die E-Mail.
demo-check-order-known = Die Bestellnummer ist aus der E-Mail bekannt.
demo-check-told-no = Der Schritt wird abgelehnt.
demo-check-told-why = Die Ablehnung sagt, was fehlt und wie es weitergeht.
demo-check-nothing-done = Nichts hat sich geändert.
demo-check-steps = Ein Schritt folgte dem anderen.
demo-check-at-wait = Der nächste Schritt wartet auf die Kundin.
demo-check-reply-taken = Die Antwort wurde angenommen.
demo-check-reply-left = Sie ging an die Adresse der Kundin.
demo-check-reply-signed = Ihre Antwortadresse ist signiert.
demo-check-answer-on-case = Die Antwort liegt beim Vorgang.
demo-check-no-second-case = Kein zweiter Vorgang wurde eröffnet.
demo-check-last-step = Der letzte Schritt ist getan.
demo-check-nothing-left = Kein Schritt ist offen.
demo-check-survey-open = Der Link in der E-Mail öffnet die Frage.
demo-check-survey-kept = Die Antwort ist gespeichert.
demo-check-survey-once = Der Link zählt einmal.
demo-check-counted = Eine Antwort mehr ist gezählt.
demo-check-opens-cases = Die Zahl öffnet ihre Vorgänge, und dieser ist dabei.
