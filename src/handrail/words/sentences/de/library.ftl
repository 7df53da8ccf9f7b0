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
library-unreadable = { $version } ist nicht lesbar
library-unreadable-what = Sie wurde von einer anderen Programmfassung veröffentlicht, oder ihr gespeicherter Text wurde verändert. Danach wird nichts entschieden. Wer den Desk betreut, kann eine berichtigte Fassung veröffentlichen.
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
library-stage = Phase
library-tone = Tonfall
library-terms = Begriffe
library-facts = Was sie fragt oder nachsieht
library-when = Wörter, an denen sie erkannt wird
library-untranslated = Noch ist hier nicht alles auf { $language } geschrieben. Was fehlt, steht in der Sprache da, in der es geschrieben wurde, und ist gekennzeichnet.
library-mark = auf { $language }

# Die Schritte
library-steps = Schritte
library-begin = Jetzt beginnen in { $branch }
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
library-enough = { $count ->
    [one] Eines davon genügt.
   *[other] { $count } davon genügen.
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

# Was ein Schritt außerdem sagt
library-say-otherwise = Sonst
library-if-rule = wenn gilt
library-tone-formal = förmlich
library-tone-informal = locker
library-tone-warm = herzlich
library-parts = Ihre Teile
library-limit-tier = Bis { $amount }: Freigabe durch { $role }
library-limit-rest = Darüber: Freigabe durch { $role }
library-purse = Aus dem Topf „{ $purse }“
library-within-after = Höchstens { $time } nach Schritt { $number }
library-wait-for = { $time } warten, dann von selbst erledigt
library-wait-until = Bis: { $fact }
library-only-on = Nur über: { $channels }
library-do-confirm = Aus dem Kopf erledigt, dann gemeinsam bestätigt
library-template = Teile aus der Vorlage „{ $template }“
library-cites = Beruht auf: { $sources }
library-critical-customer = Kritisch für die Kundschaft
library-critical-business = Kritisch für das Geschäft
library-critical-compliance = Kritisch für die Regeltreue
library-critical-money = Kritisch für das Geld
library-critical-safety = Kritisch für die Sicherheit

# Was eine Angabe sein kann
library-type-text = ein Text
library-type-long-text = ein langer Text
library-type-number = eine Zahl
library-type-money = ein Geldbetrag
library-type-date = ein Datum
library-type-time = eine Uhrzeit
library-type-moment = ein Zeitpunkt
library-type-choice = eines von mehreren
library-type-several = beliebige von mehreren
library-type-yes-no = Ja oder Nein
library-type-phone = eine Telefonnummer
library-type-email = eine E-Mail-Adresse
library-type-file = eine Datei
library-type-reference = eine Nummer aus einem anderen System
library-unit = in { $unit }
library-looks-like = sieht aus wie { $masks }
library-at-least = mindestens { $bound }
library-at-most = höchstens { $bound }
library-comes-from = kommt aus { $source }
library-personal-yes = personenbezogen
library-personal-sensitive = personenbezogen, besonders geschützt

# Wann sie beginnt
library-opening = Wann sie beginnt
library-opens-when = Öffnet sich bei: { $phrases }
library-holds-effects = Solange sie offen ist, wartet alles, was das Haus verlassen würde.
library-instead = { $when }: stattdessen „{ $procedure }“
library-interrupts = Unterbrechungen
library-interrupts-what = Sie öffnen sich über jeder anderen Arbeit und kehren zu ihr zurück.
library-schedule-on-demand = Wenn jemand sie öffnet
library-schedule-daily = { $count ->
    [one] Jeden Tag
   *[other] Alle { $count } Tage
}
library-schedule-weekdays = Jeden Werktag von Montag bis Freitag
library-schedule-weekly = { $count ->
    [one] Jede Woche: { $days }
   *[other] Alle { $count } Wochen: { $days }
}
library-schedule-monthly = { $count ->
    [one] Jeden Monat: { $day }
   *[other] Alle { $count } Monate: { $day }
}
library-schedule-day = am { $number }. Tag
library-schedule-nth = { $which ->
    [1] am ersten { $weekday }
    [2] am zweiten { $weekday }
    [3] am dritten { $weekday }
    [4] am vierten { $weekday }
   *[last] am letzten { $weekday }
}
library-schedule-after-day = { $count ->
    [one] Einen Tag danach: { $fact }
   *[other] { $count } Tage danach: { $fact }
}
library-schedule-after-week = { $count ->
    [one] Eine Woche danach: { $fact }
   *[other] { $count } Wochen danach: { $fact }
}
library-schedule-after-month = { $count ->
    [one] Einen Monat danach: { $fact }
   *[other] { $count } Monate danach: { $fact }
}
library-schedule-at = { $schedule }, um { $at } Uhr
library-kind-return = Zurück
library-kind-use = Andere Vorgehensweise
library-uses = Geht die Schritte von „{ $procedure }“
library-use-end = Ergebnis von „{ $use }“
library-use-bind = „{ $theirs }“ ist dort „{ $ours }“
# Was an manchen Orten anders ist
library-no-base = „{ $overlay }“ ändert „{ $procedure }“; diese Vorgehensweise wurde nie veröffentlicht. Veröffentlichen Sie sie zuerst, oder beides zusammen.
library-overlay-of-another-kind = „{ $overlay }“ heißen ein Rechtspaket und eine Anpassung. Geben Sie dem neuen einen eigenen Namen.
library-nothing-to-withdraw = Es ist keine Anpassung „{ $overlay }“ in Kraft. Welche es sind, steht in der Bibliothek bei der Vorgehensweise.
library-locals = Was wo anders ist
library-places = So, wie es gilt in
library-local-base = Überall sonst
library-local-where = In: { $branches }
library-local-nowhere = In keiner Filiale dieses Service-Desks
library-local-since = Seit { $day }
library-local-in-force = In Kraft seit { $day }
library-local-in-force-until = In Kraft von { $day } bis { $until }
library-local-owner = Steht dafür ein: { $role }
library-local-publisher = Steht dafür ein: { $publisher }
library-local-broken = Das passt nicht zur Vorgehensweise, die gilt. Vorgänge seiner Filialen können sie nicht öffnen, bis eines von beiden berichtigt ist.
library-local-holds-on = Die Vorgehensweise hat sich geändert, seit dies geschrieben wurde; nichts hiervon ist berührt.
library-local-to-rebase = Die Vorgehensweise hat sich geändert, seit dies geschrieben wurde. Wer dafür einsteht, sollte es sich wieder ansehen.
