clock-bad-duration = „{ $text }“ ist keine Zeitangabe. Schreiben Sie eine ganze Zahl und eine Einheit, zum Beispiel „2 business hours“. Die Einheiten sind second, minute, hour, day, business minute, business hour und business day.
clock-bad-span = „{ $opens }“ bis „{ $closes }“ sind keine Servicezeiten. Schreiben Sie Uhrzeiten wie 09:00 bis 17:00, 22:00 bis 06:00 für eine Nachtschicht oder 00:00 bis 24:00 für den ganzen Tag.
clock-spans-overlap = Die Servicezeiten { $first } und { $second } überschneiden sich ({ $day ->
    [mon] Montag
    [tue] Dienstag
    [wed] Mittwoch
    [thu] Donnerstag
    [fri] Freitag
    [sat] Samstag
    [sun] Sonntag
   *[other] { $day }
}). Kürzen Sie eine davon oder fassen Sie beide zusammen.
clock-unknown-zone = Es gibt keine Zeitzone „{ $zone }“. Schreiben Sie den Namen wie in „Europe/Warsaw“.
clock-unknown-holidays = Für „{ $code }“ gibt es keine Liste gesetzlicher Feiertage. Schreiben Sie ein Land wie in „PL“ oder einen Landesteil wie in „DE-BY“; Landesteile dieses Landes: { $regions }.
clock-unknown-ring = Wie lange ein Telefon in „{ $country }“ klingelt, ist nicht bekannt; bekannt ist es für { $known }. Schreiben Sie die Zeit wie in „20 seconds“.
clock-bad-calendar = Der Kalender ist bei „{ $place }“ nicht lesbar. Berichtigen Sie den Wert dort und speichern Sie erneut.
clock-ical-too-large = Die iCalendar-Datei hat mehr als 1 MB. Exportieren Sie weniger Jahre.
clock-ical-too-deep = Die iCalendar-Datei ist tiefer verschachtelt als jeder Kalender. Exportieren Sie sie neu.
clock-ical-too-many = Die iCalendar-Datei hat mehr als 5.000 Termine. Exportieren Sie weniger Jahre.
clock-ical-repeats-too-much = Zu viele Termine wiederholen sich über zu viele Jahre. Verlangen Sie weniger Jahre oder exportieren Sie einzelne Termine.
clock-ical-broken = Das ist keine iCalendar-Datei ({ $why }). Exportieren Sie sie neu.
clock-ical-no-zone = Kein Termin sagt, in welcher Zeitzone er liegt. Nennen Sie die Zeitzone, zum Beispiel „Europe/Warsaw“.
clock-ical-cancelled = Er ist abgesagt.
clock-ical-broken-event = Sein Anfang oder Ende ist nicht lesbar.
clock-ical-too-long = Er öffnet für mehr als einen Tag oder schließt für mehr als ein Jahr.
clock-ical-no-time = Er dauert keine Zeit.
clock-ical-not-read = Er wiederholt sich nach einer Regel, die Kalender nicht haben.
clock-ical-zone = Er wiederholt sich in einer anderen Zeitzone als der des Kalenders.
clock-ical-untitled = Ein Termin ohne Titel
clock-ical-open = Geöffnet
clock-ical-closed = Geschlossen
clock-bad-pause = Eine Pause kann nicht um { $ends } enden, bevor sie um { $begins } beginnt. Berichtigen Sie eine der beiden Zeiten.
clock-naive-moment = Der Zeitpunkt { $moment } hat keine Zeitzone. Ergänzen Sie eine, zum Beispiel +00:00.
clock-no-moment = Unter den angegebenen Zeitpunkten fehlt einer. Geben Sie überall einen an oder lassen Sie die Zeile weg.
clock-never-opens = Der Kalender ({ $zone }) hat nach { $start } zu wenig Servicezeit, deshalb kann nichts fällig werden. Tragen Sie Servicezeiten ein.
clock-out-of-reach = Fristen sind in den Jahren { $first } bis { $last } möglich. Wählen Sie ein Datum oder eine Dauer innerhalb dieser Jahre.
clock-different-measures = Die Servicestandards „{ $first }“ und „{ $second }“ messen Verschiedenes. Vergleichen Sie Servicestandards derselben Art.

clock-rings = { $count ->
    [one] { $count } Klingelton
   *[other] { $count } Klingeltönen
}
clock-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
clock-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
clock-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
clock-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
clock-business-minutes = { $count ->
    [one] { $count } Geschäftsminute
   *[other] { $count } Geschäftsminuten
}
clock-business-hours = { $count ->
    [one] { $count } Geschäftsstunde
   *[other] { $count } Geschäftsstunden
}
clock-business-days = { $count ->
    [one] { $count } Werktag
   *[other] { $count } Werktage
}

clock-standard-answer = Anruf angenommen: Frist { $allowance }
clock-standard-acknowledge = Eingang bestätigt: Frist { $allowance }
clock-standard-status = Stand mitgeteilt: jeweils Frist { $allowance }
clock-standard-first-reply = Erste Antwort: Frist { $allowance }
clock-standard-next-reply = Nächste Antwort: Frist { $allowance }
clock-standard-resolve = Lösung: Frist { $allowance }
clock-standard-step = Schritt: Frist { $allowance }
clock-standard-promise = Zusage: Frist { $allowance }

clock-measure-answer = Annahme des Anrufs
clock-measure-acknowledge = Eingangsbestätigung
clock-measure-status = Mitteilung zum Stand
clock-measure-first-reply = Erste Antwort
clock-measure-next-reply = Nächste Antwort
clock-measure-resolve = Lösung
clock-measure-step = Schritt
clock-measure-promise = Zusage

clock-state-not-started = Nicht begonnen
clock-state-running = Läuft
clock-state-paused = Angehalten
clock-state-met = Eingehalten
clock-state-met-late = Zu spät erledigt
clock-state-overdue = Überfällig
clock-state-cancelled = Entfällt

clock-because-only = Er ist der einzige, der für diesen Fall gilt ({ $source }).
clock-because-earliest = { $source }: Er ist früher fällig als die anderen, die für diesen Fall gelten: { $others }.
clock-because-law-of-equals = { $source }: Er kommt aus dem Gesetz, und die anderen sind nicht früher fällig: { $others }.
clock-because-law-behind = { $source }: Er kommt aus dem Gesetz und läuft weiter, wenn eine frühere Zusage pausiert.

clock-left = noch { $time }
clock-left-open = noch { $time } Servicezeit
clock-overdue-by = { $time } überfällig
clock-overdue-by-open = { $time } Servicezeit überfällig
clock-due = Fällig { $moment }
