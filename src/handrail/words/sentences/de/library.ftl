library-title = Bibliothek
library-lead = So helfen wir, Stand heute. Jede Vorgehensweise ist genau das, was im Vorgang abläuft.
library-none = Die Bibliothek ist leer.
library-none-more = Sobald eine Vorgehensweise veröffentlicht ist, steht sie hier.
library-matters = Für Anliegen
library-matters-what = Eine für alles, was Kundinnen und Kunden brauchen können.
library-channels = Für Kanäle
library-channels-what = Sie rahmen jeden Kontakt, gleich worum es geht.
library-routines = Interne Routinen
library-routines-what = Arbeit, die nach außen niemand sieht.
library-version = Version { $number }
library-unknown = In der Bibliothek gibt es keine Vorgehensweise „{ $procedure }“. Vielleicht heißt sie jetzt anders: Sehen Sie in der Liste nach.
library-back = Alle Vorgehensweisen

# Der Kopf
library-about = Über diese Vorgehensweise
library-purpose = Zweck
library-outcome = Ergebnis
library-need = Was gebraucht wird
library-evidence = Woher wir das wissen: { $evidence }
library-owner = Verantwortlich
library-department = Abteilung
library-channels-it = Kanäle
library-standards = Servicestandards
library-standard-law = gesetzlich
library-goals = Ziele
library-terms = Begriffe
library-facts = Was sie fragt oder nachsieht
library-when = Wörter, an denen sie erkannt wird
library-untranslated = Noch ist hier nicht alles auf { $language } geschrieben. Was fehlt, steht in der Sprache da, in der es geschrieben wurde, und ist gekennzeichnet.
library-mark = auf { $language }

# Die Schritte
library-steps = Schritte
library-kind-say = Sagen
library-kind-ask = Fragen
library-kind-check = Prüfen
library-kind-restate = Zurückspiegeln
library-kind-note = Notieren
library-kind-wait = Warten
library-kind-do = Tun
library-kind-send = Senden
library-kind-offer = Anbieten
library-kind-promise = Zusagen
library-kind-escalate = Weitergeben
library-kind-end = Ende
library-kind-choose = Entscheiden
library-kind-any-order = In beliebiger Reihenfolge
library-kind-repeat = Wiederholen
library-kind-optional = Wenn es hilft
library-must = Muss
library-must-law = Muss, gesetzlich
library-must-money = Muss, weil es um Geld geht
library-must-safety = Muss, zur Sicherheit
library-must-company = Muss, nach unserer Regel
library-may = Kann
library-say = In Ihren eigenen Worten
library-say-verbatim = Wörtlich
library-why = Warum
library-rule = Nach Regel entschieden
library-by-hand = Sie entscheiden
library-way-on = Weiter mit dem nächsten Schritt.
library-repeat-limit = { $count ->
    [one] Einmal.
   *[other] Höchstens { $count }-mal.
}
library-limit = Bis { $amount }
library-limit-above = Bis { $amount }; darüber entscheidet: { $role }
library-within = Frist: { $time }
library-promise = Zugesagte Frist: { $time }
library-after = Erst nach
library-step-number = Schritt { $number }
library-second = Zuerst stimmt zu: { $role }
library-only = Nur durch: { $role }
library-goes-to = Geht an: { $role }
library-waits-for = Wartet auf: { $role }
library-learns = Hält fest: { $fact }
library-undo = So wird es zurückgenommen
library-covers = Zu hören ist dabei
library-covers-acknowledge = dass das Anliegen verstanden ist
library-covers-introduce = wer hilft
library-covers-duration = wie lange es dauert
library-covers-explanation = was geschieht und warum
library-covers-thank-you = ein Dank
library-role-customer = Kundin oder Kunde
library-role-agent = Kundenbetreuung
library-role-team-leader = Teamleitung
library-role-evaluator = Qualitätsprüfung
library-role-administrator = Administration

# Was von selbst eingesetzt wird
library-place-agent-name = Ihr Name
library-place-case-number = Vorgangsnummer
library-place-company-name = unser Name
library-place-customer-name = Name der Kundin oder des Kunden
library-place-promise-date = zugesagter Tag
library-place-promise-time = zugesagte Uhrzeit
