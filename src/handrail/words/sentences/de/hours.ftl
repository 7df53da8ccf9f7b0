# Kalender: für wen, und wann geöffnet ist.
hours-title = Kalender
hours-lead = Wann jede Filiale, jede Marke und jeder Kanal geöffnet ist. Die Uhren der Vorgänge zählen nach diesen Zeiten; eine Änderung gilt ab dem Moment, in dem sie gespeichert wird.
hours-which = Für einen Vorgang gilt der erste vorhandene dieser Kalender: der seiner Filiale auf seinem Kanal, der der Marke auf dem Kanal, der des Kanals überall; dann der der Filiale, dann der ihrer Marke. Vorgänge gehören zu keinem Team, deshalb hat ein Team keinen eigenen Kalender.
hours-new = Neuer Kalender
hours-new-lead = Für die Vorgänge einer Filiale, einer Marke oder aller Filialen, auf einem Kanal oder auf allen.
hours-back = Alle Kalender
hours-nothing = Es gibt noch keine Filiale
hours-nothing-more = Jede Filiale hat einen Kalender. Legen Sie zuerst eine Filiale an, oder einen Kalender für einen Kanal.
hours-closed = geschlossen
hours-every = Alle Filialen
hours-every-channel = Alle Kanäle
hours-brand = Marke { $brand }
hours-never-changed = Nie geändert
hours-lead-branch = Gilt für alle Vorgänge dieser Filiale, außer auf Kanälen mit eigenem Kalender.
hours-lead-branch-channel = Gilt für die Vorgänge dieser Filiale auf diesem Kanal.
hours-lead-brand = Gilt für die Filialen dieser Marke, die keinen eigenen Kalender haben.
hours-lead-brand-channel = Gilt auf diesem Kanal für die Filialen dieser Marke, außer für solche mit einem eigenen Kalender dafür.
hours-lead-channel = Gilt auf diesem Kanal überall, außer wo eine Filiale oder eine Marke dafür einen eigenen Kalender hat.
hours-column-for = Für
hours-column-hours = Geöffnet
hours-column-changed = Geändert
hours-column-case = Vorgang
hours-column-clock = Uhr
hours-column-before = Jetzt fällig
hours-column-after = Dann fällig
hours-column-by = Unterschied

# Die Fragen.
hours-part-when = Wann ist geöffnet?
hours-part-week = Die Woche
hours-part-days = Feiertage und einzelne Tage
hours-part-together = Kalender zusammen
hours-part-files = Dateien
hours-part-changes = Änderungen
hours-field-place = Für die Vorgänge von
hours-field-place-help = Ein Vorgang gehört zu einer Filiale.
hours-field-channel = Auf
hours-field-way = Geöffnet
hours-way-week = nach den Zeiten einer Woche
hours-way-always = immer: Tag und Nacht, jeden Tag
hours-way-any = wenn einer von mehreren Kalendern geöffnet ist (ein Team rund um die Erde)
hours-way-all = nur wenn alle von mehreren Kalendern geöffnet sind
hours-way-none = kein Kalender hier; es gilt: { $others }
hours-others-branches = die Kalender der Filialen
hours-field-zone = Zeitzone
hours-field-zone-help = Mit ihrem IANA-Namen, etwa Europe/Berlin.
hours-week-help = Zeiten wie 09:00-12:00, 13:00-17:00. Eine Nachtschicht 22:00-06:00 gehört zu dem Tag, an dem sie beginnt. Leer oder „geschlossen“: nicht geöffnet.
hours-field-country = Gesetzliche Feiertage von
hours-field-region = Region
hours-field-region-help = Der Teil des Landes, dessen eigene Feiertage auch gelten, mit seinem Kürzel, etwa BY für Bayern. Leer: nur die des ganzen Landes.
hours-field-holidays = Weitere Feiertage
hours-field-holidays-help = Ein Tag pro Zeile, etwa 2026-12-24.
hours-field-exceptions = Einzelne Tage mit anderen Zeiten
hours-field-exceptions-help = Einer pro Zeile: 2026-12-24 09:00-12:00, oder 2026-12-31 geschlossen. Sie gehen allen Feiertagen vor.
hours-field-parts = Zusammen
hours-field-parts-help = Wählen Sie zwei oder mehr. Wird einer davon geändert, ändert sich dieser Kalender mit.
hours-field-file = Datei übernehmen
hours-field-file-help = iCalendar (.ics) oder unser eigenes JSON. Die Felder oben werden damit gefüllt; gespeichert wird dadurch nichts.
hours-read = Felder füllen
hours-as-ics = Als iCalendar speichern
hours-as-json = Als JSON speichern
hours-look = Die nächsten vier Wochen ansehen
hours-save = Speichern

# Was nicht zu verstehen ist.
hours-wrong = { $count ->
    [one] Nichts ist gespeichert: Eine Eingabe ist nicht zu verstehen. Sie ist unten markiert.
   *[other] Nichts ist gespeichert: { $count } Eingaben sind nicht zu verstehen. Sie sind unten markiert.
}
hours-bad-way = Wählen Sie, wann geöffnet ist.
hours-bad-place = Wählen Sie, für wessen Vorgänge der Kalender ist.
hours-bad-channel = Wählen Sie einen der Kanäle.
hours-bad-every = Wählen Sie einen Kanal: Für alle Filialen gibt es Kalender nur je Kanal.
hours-bad-parts = Wählen Sie 2 bis { $most } Kalender.
hours-bad-region-alone = Wählen Sie das Land, zu dem die Region gehört.
hours-bad-lines = Das sind mehr als { $most } Tage. Lassen Sie die vergangenen weg.
hours-bad-day = Zeile { $number }: „{ $line }“ ist kein Tag. Schreiben Sie ihn als 2026-12-24.
hours-bad-day-twice = Zeile { $number }: „{ $line }“ kommt zweimal vor. Schreiben Sie alle Zeiten eines Tages in eine Zeile.
hours-bad-day-hours = Zeile { $number }: „{ $line }“ nennt keine Zeiten. Schreiben Sie sie hinter den Tag, oder „geschlossen“.
hours-no-file = Wählen Sie zuerst eine Datei.
hours-bad-json = Das ist weder iCalendar noch JSON. Wählen Sie eine Datei, die auf .ics oder .json endet.
hours-file-together = Diese Datei legt mehrere Kalender zusammen. Legen Sie jeden davon hier an, und wählen Sie sie dann unter „Kalender zusammen“.
hours-taken = { $left ->
    [0] Die Felder sind aus der Datei gefüllt. Sehen Sie sich die nächsten vier Wochen an und speichern Sie dann.
    [one] Die Felder sind aus der Datei gefüllt; ein Eintrag wurde weggelassen. Sehen Sie sich die nächsten vier Wochen an und speichern Sie dann.
   *[other] Die Felder sind aus der Datei gefüllt; { $left } Einträge wurden weggelassen. Sehen Sie sich die nächsten vier Wochen an und speichern Sie dann.
}
hours-left-out = „{ $title }“ wurde weggelassen: { $why }

# Die vier Wochen, die kommen.
hours-preview = Die nächsten vier Wochen
hours-preview-same = Die Zeiten der nächsten vier Wochen bleiben gleich.
hours-preview-new = So wäre geöffnet.
hours-preview-changed = Tage, die öffnen: { $opens }. Tage, die schließen: { $closes }. Tage mit anderen Zeiten: { $other }.
hours-change-opens = öffnet
hours-change-closes = schließt
hours-change-other = andere Zeiten
hours-was = vorher:
hours-mark-holiday = Feiertag
hours-mark-exception = nur dieser Tag
hours-mark-clocks = Uhren werden umgestellt
hours-moves-title = Offene Vorgänge
hours-moves-no-cases = Kein offener Vorgang ist betroffen.
hours-moves = { $cases ->
    [0] Keine Fälligkeit eines offenen Vorgangs verschiebt sich.
    [one] Fälligkeiten verschieben sich in einem offenen Vorgang.
   *[other] Fälligkeiten verschieben sich in { $cases } offenen Vorgängen ({ $clocks } Uhren).
}
hours-moves-first = Berechnet sind die { $first } zuerst fälligen von { $all } offenen Vorgängen; die anderen werden ebenso nachgeführt.
hours-moves-table = { $most ->
    [one] Die Fälligkeit, die sich verschiebt
   *[other] Die ersten { $most } Fälligkeiten, die sich verschieben
}
hours-later = { $time } später
hours-earlier = { $time } früher
hours-past-stays = Was bis jetzt fällig, eingehalten oder verspätet war, bleibt, wie es war.
hours-look-first = Noch nicht gespeichert: Sehen Sie sich zuerst an, was das bedeutet, und speichern Sie dann.
hours-said-saved = Der Kalender ist gespeichert und gilt ab jetzt.
hours-said-saved-more = Die Fälligkeiten offener Vorgänge werden gleich nachgeführt.
hours-change = { $time }: { $who }
hours-event-moved = Fälligkeiten haben sich verschoben, weil der Kalender geändert wurde
hours-summary-none = Kein eigener Kalender
hours-summary-any = wenn einer von diesen es ist: { $names }
hours-summary-all = nur wenn alle von diesen es sind: { $names }

# Warum eine Uhr dann fällig ist.
hours-why = Warum diese Zeit
hours-why-key-counted = gezählt
hours-why-key-open = geöffnet
hours-why-key-paused = steht still
hours-why-key-start = begonnen
hours-why-key-near = als nah gezeigt
hours-why-key-due = fällig
hours-why-key-met = erledigt
hours-why-key-now = jetzt
hours-why-key-changed = Kalender geändert
hours-why-started = Begonnen am { $time }.
hours-why-counts-opening-time = Es zählt nur Öffnungszeit, nach dem Kalender in { $zone }.
hours-why-counts-all-time = Alle Zeit zählt, Tag und Nacht.
hours-why-counts-days = Tage enden zur selben Uhrzeit, nach der Uhr in { $zone }.
hours-why-counts-business-days = Ein Geschäftstag endet, wenn wir schließen; der Tag des Beginns zählt nicht. Kalender in { $zone }.
hours-why-statutory = Das Gesetz bestimmt sie: Sie steht nie still.
hours-why-paused = Sie stand still von { $begins } bis { $ends }, da der Kunde eine Antwort schuldete. Diese Zeit kommt hinzu.
hours-why-holiday = { $day } ist ein Feiertag.
hours-why-clocks-forward = Am { $day } werden die Uhren um { $time } vorgestellt.
hours-why-clocks-back = Am { $day } werden die Uhren um { $time } zurückgestellt.
hours-why-calendar-changed = Der Kalender wurde am { $time } geändert; davor zählt der alte.
hours-why-counted = Insgesamt gezählt: { $time } (Stunden, Minuten, Sekunden).
hours-why-stands-still = Sie steht still seit { $time }: Der Kunde schuldet eine Antwort, also weiß noch niemand, wann es fällig ist.
hours-why-due = Also fällig am { $time }.
hours-why-met = Erledigt am { $time }.
hours-why-left-out = { $count ->
    [one] Ein Tag dazwischen
   *[other] { $count } Tage dazwischen
}
hours-why-day = Geöffnet: { $open }. Gezählt: { $counted }. Stand still: { $paused }.
hours-why-at-start = Begonnen { $time }.
hours-why-at-near = Als nah gezeigt ab { $time }.
hours-why-at-due = Fällig { $time }.
hours-why-at-met = Erledigt { $time }.
hours-why-at-now = Jetzt { $time }.
hours-why-at-changed = Kalender geändert { $time }.

# Eine Version, und die offenen Vorgänge, für die noch eine andere gilt.
hours-versions-open = Offene Vorgänge, deren Fälligkeiten sie verschöbe
hours-versions-title = Offene Vorgänge unter der neuesten Version
hours-versions-lead = Ein offener Vorgang behält die Version, mit der er eröffnet wurde, bis jemand seinen Ablauf umstellt. Hier stehen die Fälligkeiten, die sich verschöben, wenn für alle die neueste Version gälte, mit dem, was schon für einen späteren Tag veröffentlicht ist. Das Ansehen ändert nichts.
