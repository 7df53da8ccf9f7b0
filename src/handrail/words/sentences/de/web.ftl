web-skip = Zum Inhalt springen
web-nav = Bereiche
web-nav-inbox = Posteingang
web-nav-library = Bibliothek
web-nav-measures = Kennzahlen
web-nav-quarantine = Zurückgehalten
web-nav-calendars = Kalender
web-nav-mailboxes = Postfächer
web-menu = Sprache, Farbschema und Konto
web-language = Sprache
web-theme = Farbschema
web-theme-auto = Wie das Gerät
web-theme-light = Hell
web-theme-dark = Dunkel
web-sign-out = Abmelden
web-gallery = Bausteine
web-gallery-about = Jeder Baustein der Bildschirme in jedem Zustand, zum Ansehen und Prüfen.
web-gallery-pages = Ganze Seiten
web-refused = Das gibt es hier nicht
web-not-understood = Das hat der Desk nicht verstanden
web-not-understood-what = Was Ihr Browser geschickt hat, war nicht zu lesen, darum wurde nichts geändert. Gehen Sie zurück, laden Sie die Seite neu und wiederholen Sie den Schritt.
web-only-from-its-page = Diese Adresse nimmt nur an, was ihre Seite schickt, darum gibt es hier nichts zu sehen. Gehen Sie zur Startseite und von dort weiter.
web-not-allowed = Das dürfen Sie hier nicht
web-not-allowed-what = Dafür sind andere Rollen oder eine andere Filiale zuständig. Fragen Sie Ihre Teamleitung oder Administration, wenn es zu Ihnen gehören sollte.
web-not-done = Das wurde nicht gemacht
web-too-large = Das war zu viel auf einmal
web-too-large-what = Das ist mehr, als der Desk auf einmal annimmt, darum wurde nichts davon aufgehoben. Kürzen Sie es und senden Sie es noch einmal.
web-broken = Bei uns ist etwas schiefgegangen
web-broken-what = Der Desk hat einen Fehler gemacht oder erreicht seine Daten nicht. Sie haben nichts falsch gemacht.
web-broken-next = Warten Sie einen Moment und versuchen Sie es noch einmal. Sehen Sie zuerst nach, ob es nicht schon geschehen ist. Wenn es so bleibt, sagen Sie es der Person, die den Desk betreut.
web-no-answer = Der Desk hat nicht geantwortet
web-no-answer-what = Was Sie geschrieben haben, steht noch hier. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal. Vielleicht ist es trotzdem geschehen: Sehen Sie zuerst nach.
web-strange-answer = Der Desk kann gerade nicht antworten
web-strange-answer-what = Was Sie geschrieben haben, steht noch hier. Versuchen Sie es gleich noch einmal. Wenn es so bleibt, sagen Sie es der Person, die den Desk betreut.
web-not-fresh = Keine Verbindung zum Desk
web-not-fresh-what = Diese Seite zeigt den letzten bekannten Stand. Sie wird von selbst aktuell, sobald der Desk antwortet.
web-no-room = Auf der Festplatte des Desks ist kein Platz mehr, darum wurde nichts geändert. Sagen Sie es der Person, die den Desk betreut, und versuchen Sie es noch einmal, sobald Platz geschaffen ist.
web-refused-on = Zur Startseite
web-version-unreadable = { $version } (nicht lesbar)
web-clock-left = noch { $time }
web-clock-overdue = { $time } überfällig
web-clock-paused = ruht
web-clock-met = eingehalten
web-clock-met-late = zu spät
web-standard-answer = Angenommen
web-standard-acknowledge = Eingang bestätigt
web-standard-next-reply = Nächste Antwort
web-standard-status = Zwischenstand
web-standard-step = Schritt
web-standard-promise = Zusage
web-standard-by-law = { $standard }, gesetzlich
web-standard-first-reply = Erste Antwort
web-standard-resolve = Gelöst
web-size-kb = { $size } KB
web-size-mb = { $size } MB
web-channel-email = E-Mail
web-channel-phone = Telefon
web-channel-chat = Chat
web-channel-social = Soziale Medien
web-channel-form = Webformular
web-channel-counter = Theke
web-channel-internal = Intern
web-channel-letter = Brief
web-status-open = Offen
web-status-waiting = Wartet auf Antwort
web-status-resolved = Abgeschlossen
web-outcome-resolved = Gelöst
web-outcome-answered = Beantwortet
web-outcome-declined = Kunde lehnt ab
web-outcome-refused = Von uns abgelehnt
web-outcome-withdrawn = Zurückgezogen
web-outcome-unanswered = Ohne Antwort
web-outcome-handed-on = Weitergegeben
web-outcome-not-for-us = Nicht für uns
# Wessen Regel ein Schritt ist
web-rule-law = Recht in { $country }: { $title }
web-rule-country = { $count ->
    [one] Regel für das Land { $names }
   *[other] Regel für die Länder { $names }
}
web-rule-brand = { $count ->
    [one] Regel der Marke { $names }
   *[other] Regel der Marken { $names }
}
web-rule-branch = { $count ->
    [one] Regel der Filiale { $names }
   *[other] Regel der Filialen { $names }
}
