inbox-title = Posteingang
inbox-next = Dringendsten öffnen

# Ansichten
inbox-views = Ansichten der Vorgänge
inbox-view-mine = Meine
inbox-view-free = Frei
inbox-view-late = Überfällig
inbox-view-open = Offen
inbox-view-waiting = Wartend
inbox-view-resolved = Gelöst
inbox-many = { $count }+

# Was auf diese Person wartet
inbox-approvals = Wartet auf Ihre Freigabe
inbox-approval = Eine Freigabe
inbox-approval-asked = angefragt von { $name }
inbox-promises = Zugesagt bis heute Abend
inbox-promise-by = zugesagt von { $name }
inbox-more = { $count ->
    [one] { $count } weiterer Eintrag
   *[other] { $count } weitere Einträge
}

# Eine Zeile
inbox-no-customer = Name unbekannt
inbox-no-subject = Ohne Betreff
inbox-unread = neu
inbox-age = { $time } alt
inbox-nobody = Noch bei niemandem
inbox-with = Bei { $name }
inbox-with-you = Bei Ihnen
inbox-take = Übernehmen
inbox-take-which = Vorgang { $number } von { $customer } übernehmen
inbox-following = Weitere Vorgänge
inbox-first = Zurück zu den ersten

# Nichts da
inbox-none-mine = Auf Sie wartet gerade nichts.
inbox-none-mine-free = { $count ->
    [0] Auch frei ist kein Vorgang. Neue E-Mails erscheinen hier von selbst.
    [one] Ein Vorgang ist frei und wartet darauf, übernommen zu werden.
   *[other] { $count } Vorgänge sind frei und warten darauf, übernommen zu werden.
}
inbox-none-mine-look = Freie Vorgänge ansehen
inbox-none-free = Um jeden Vorgang kümmert sich schon jemand.
inbox-none-free-more = Neue E-Mails erscheinen hier von selbst.
inbox-none-late = Nichts ist überfällig.
inbox-none-late-more = Alle Zeitzusagen werden eingehalten.
inbox-none-open = Kein Vorgang ist offen.
inbox-none-open-more = Neue E-Mails erscheinen hier von selbst.
inbox-none-waiting = Kein Vorgang wartet auf eine Kundenantwort.
inbox-none-waiting-more = Hierher kommen Vorgänge, bei denen die nächste Antwort nicht von uns kommt.
inbox-none-resolved = Noch ist kein Vorgang gelöst.
inbox-none-resolved-more = Abgeschlossene Vorgänge bleiben hier zum Nachschlagen.
inbox-none-further = Das war der letzte.
inbox-none-further-more = In dieser Ansicht gibt es keine weiteren Vorgänge.
inbox-escalations = An Sie eskaliert
