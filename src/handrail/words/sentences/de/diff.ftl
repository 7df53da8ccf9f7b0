# Wie eine Änderung gesagt wird
diff-line = { $subject } – { $statement }
diff-quoted = „{ $text }“
diff-none = Es hat sich nichts geändert.
diff-behaviour = { $count ->
    [one] Eine Änderung daran, was getan wird:
   *[other] { $count } Änderungen daran, was getan wird:
}
diff-wording = { $count ->
    [one] Eine Änderung daran, was gesagt wird:
   *[other] { $count } Änderungen daran, was gesagt wird:
}
diff-from-to = { $what }: { $change ->
    [added] jetzt { $after }.
    [removed] nicht mehr { $before }.
   *[changed] bisher { $before }; jetzt { $after }.
}
diff-list = { $what }: { $change ->
    [added] jetzt auch { $added }.
    [removed] nicht mehr { $removed }.
   *[changed] jetzt auch { $added }; nicht mehr { $removed }.
}

# Was sich geändert hat
diff-subject-procedure = Die Vorgehensweise
diff-subject-fact = Angabe „{ $text }“ ({ $id })
diff-subject-step = Schritt „{ $text }“ ({ $id })
diff-subject-any-order = Liste „{ $text }“ ({ $id })
diff-subject-choose = Entscheidung „{ $text }“ ({ $id })
diff-subject-repeat = Wiederholung „{ $text }“ ({ $id })
diff-subject-optional = Freiwilliger Teil „{ $text }“ ({ $id })
diff-subject-use = Verwendete Vorgehensweise „{ $text }“ ({ $id })
diff-subject-way = Entscheidung „{ $text }“ ({ $id }), Weg „{ $way }“
diff-around-way = { $text } – { $way }

# Was kommt, geht und wandert
diff-fact-added = Neu.
diff-way-added = Neu.
diff-removed = Nicht mehr vorhanden.
diff-added = Neu, { $place }.
diff-added-within = Neu in „{ $around }“, { $place }.
diff-renamed = Hieß bisher { $before }, heißt jetzt { $after }.
diff-comes-before = Kommt jetzt vor „{ $other }“.
diff-comes-after = Kommt jetzt nach „{ $other }“.
diff-carried-into = Verschoben in „{ $around }“, { $place }.
diff-carried-out = Herausgenommen aus „{ $out_of }“, { $place }.
diff-carried-over = Verschoben von „{ $out_of }“ nach „{ $around }“, { $place }.
diff-place = { $at ->
    [first] am Anfang
   *[after] nach „{ $other }“
}

# Änderungen mit einem eigenen Satz
diff-strength = { $change ->
    [should-must] Jetzt ein Muss, bisher ein Soll.
    [may-must] Jetzt ein Muss, bisher ein Kann.
    [must-should] Jetzt ein Soll, bisher ein Muss.
    [may-should] Jetzt ein Soll, bisher ein Kann.
    [must-may] Jetzt ein Kann, bisher ein Muss.
   *[should-may] Jetzt ein Kann, bisher ein Soll.
}
diff-limit-of-offer = { $change ->
    [added] Ein Limit von { $after } ist neu.
    [removed] Das Limit von { $before } entfällt.
    [raised] Limit von { $before } auf { $after } erhöht.
   *[lowered] Limit von { $before } auf { $after } gesenkt.
}
diff-limit = { $change ->
    [raised] Darf jetzt öfter durchlaufen werden: höchstens { $after }-mal, bisher { $before }-mal.
   *[lowered] Darf jetzt seltener durchlaufen werden: höchstens { $after }-mal, bisher { $before }-mal.
}
diff-second-person = { $change ->
    [added] Jetzt stimmt zuerst zu: { $after }.
    [removed] Es muss nicht mehr zustimmen: { $before }.
   *[changed] Jetzt stimmt zuerst zu: { $after }; bisher: { $before }.
}
diff-verbatim = { $change ->
    [added] Wird jetzt wörtlich gesagt.
   *[removed] Wird jetzt in eigenen Worten gesagt.
}
diff-undo = { $change ->
    [added] Lässt sich jetzt zurücknehmen.
   *[removed] Lässt sich nicht mehr zurücknehmen.
}
diff-holds-effects = { $change ->
    [added] Solange sie offen ist, wartet jetzt alles, was das Haus verlassen würde.
   *[removed] Solange sie offen ist, wartet nichts mehr.
}
diff-rule = { $change ->
    [added] Jetzt entscheidet eine Regel: { $after }.
    [removed] Keine Regel entscheidet mehr; bisher galt: { $before }.
   *[changed] Die Regel war: { $before }. Jetzt ist sie: { $after }.
}
diff-rule-respelt = Die Regel ist anders geschrieben und fragt dasselbe: { $after }.
diff-phrases-added = Neu: { $phrases }.
diff-phrases-removed = Weggefallen: { $phrases }.
diff-phrases-order = Dieselben Wörter in anderer Reihenfolge.
diff-phrases = { $what }. { $changes }

# Was als „bisher, jetzt“ gesagt wird
diff-what-procedure = Id
diff-what-kind-of-procedure = Art der Vorgehensweise
diff-what-channels-of-all = Kanäle
diff-what-schedule = Fällig
diff-what-standards = Servicestandards, wie sie aufgeführt sind
diff-what-standard = { $channel }, { $measure }
diff-what-owner = Verantwortlich
diff-what-stage = Phase
diff-what-goals = Ziele
diff-what-tone = Tonfall
diff-what-evidence = Woher wir den Bedarf kennen
diff-what-when = Wörter, an denen sie erkannt wird ({ $language })
diff-what-opens-when = Wörter, bei denen sie sich öffnet ({ $language })
diff-what-type = Art der Antwort
diff-what-options = Antworten
diff-what-fact-of = Gehört zu
diff-what-looks-like = Sieht aus wie
diff-what-at-least = Kleinste Antwort
diff-what-at-most = Größte Antwort
diff-what-comes-from = Kommt aus
diff-what-personal = Personenbezogen
diff-what-kind = Art
diff-what-rule-of = Grundlage der Pflicht
diff-what-source = Wo die Regel steht
diff-what-cites = Beruht auf
diff-what-critical = Kritisch für
diff-what-needs = Erst nach
diff-what-who = Wer es tut
diff-what-channels = Kanäle
diff-what-into = Hält fest
diff-what-limits = Limits, wie sie aufgeführt sind
diff-what-above = Freigabe darüber
diff-what-purse = Topf
diff-what-within = Frist
diff-what-after = Die Frist zählt ab
diff-what-for = Wartezeit
diff-what-until = Wartet bis
diff-what-parts = Teile
diff-what-template = Vorlage
diff-what-outcome = Ausgang
diff-what-was = Frühere Ids
diff-what-style = Wie die Liste abgearbeitet wird
diff-what-covers = Zu hören ist dabei
diff-what-occasions = Anlässe mit eigenem Wortlaut
diff-what-use = Verwendete Vorgehensweise
diff-what-with = Übergebene Angaben

# Texte
diff-text-in = { $what } ({ $language })
diff-text-title = Titel
diff-text-department = Abteilung
diff-text-purpose = Zweck
diff-text-outcome = Ergebnis
diff-text-need = Was gebraucht wird
diff-text-term = Begriff „{ $name }“
diff-text-instead = Stattdessen „{ $name }“
diff-text-label = Bezeichnung
diff-text-option = Antwort „{ $name }“
diff-text-unit = Einheit
diff-text-text = Text
diff-text-say = Was zu sagen ist
diff-text-say-if = Was zu sagen ist – { $occasion }
diff-text-why = Warum
diff-text-undo = So wird es zurückgenommen
diff-text-part = Teil „{ $name }“

# Wörter für das, was etwas war oder ist
diff-kind-of-procedure-channel = für einen Kanal
diff-kind-of-procedure-matter = für ein Anliegen
diff-kind-of-procedure-routine = interne Routine
diff-kind-of-procedure-interrupt = Unterbrechung
diff-stage-first-interest = erstes Interesse
diff-stage-sale = Verkauf
diff-stage-after-sales = nach dem Kauf
diff-fact-of-customer = Kundin oder Kunde
diff-fact-of-case = Vorgang
diff-fact-of-contact = Kontakt
diff-personal-no = nein
diff-personal-yes = ja
diff-personal-sensitive = ja, besonders geschützt
diff-rule-of-law = Gesetz
diff-rule-of-money = Geld
diff-rule-of-safety = Sicherheit
diff-rule-of-company = unsere eigene Regel
diff-critical-customer = die Kundschaft
diff-critical-business = das Geschäft
diff-critical-compliance = die Regeltreue
diff-critical-money = das Geld
diff-critical-safety = die Sicherheit
diff-style-read-do = Punkt für Punkt
diff-style-do-confirm = aus dem Kopf, dann gemeinsam bestätigt
diff-tier = { $role } bis { $amount }
diff-tier-rest = { $role } in jeder Höhe
diff-start-of-run = Beginn
diff-all-channels = alle Kanäle
diff-if-rule = wenn gilt: { $rule }
