clocks-help = Die Fristen der Vorgänge, gehalten gegen das, was geschehen ist.
clocks-help-rebuild = Jede Frist aus den Ereignissen ihres Vorgangs neu errechnen und berichtigen, was anders gespeichert ist. Der Service-Desk kann dabei weiterlaufen, und Strg+C schadet nicht.
clocks-help-check = Nichts ändern: ausgeben, was anders gespeichert ist, und mit 1 enden, wenn es etwas gibt.
clocks-differs = Vorgang { $case }, Frist { $clock }, { $column }: gespeichert ist { $stored }, die Ereignisse ergeben { $given }.
clocks-case-differs = Vorgang { $case }, { $column }: gespeichert ist { $stored }, die Ereignisse ergeben { $given }.
clocks-nothing = nichts
clocks-unread = Vorgang { $case } blieb, wie er ist: { $versions } kann nicht mehr gelesen werden. Veröffentlichen Sie die Vorgehensweise neu, oder nehmen Sie wieder die Version von Handrail, die sie lesen konnte.
clocks-busy = Vorgang { $case } wurde jedes Mal verändert, während er angesehen wurde. Geben Sie den Befehl noch einmal.
clocks-stopped = Vor dem letzten Vorgang angehalten. Was berichtigt ist, bleibt berichtigt; geben Sie den Befehl für den Rest noch einmal.
clocks-compared = Verglichen: { $cases ->
    [one] ein Vorgang
   *[other] { $cases } Vorgänge
}, { $clocks ->
    [one] eine Frist
   *[other] { $clocks } Fristen
}.
clocks-equal = Alles ist so, wie es die Ereignisse ergeben.
clocks-different = { $count ->
    [one] Ein Wert ist anders gespeichert. Berichtigen mit: handrail clocks rebuild
   *[other] { $count } Werte sind anders gespeichert. Berichtigen mit: handrail clocks rebuild
}
clocks-mended = { $count ->
    [one] Ein Wert wurde berichtigt.
   *[other] { $count } Werte wurden berichtigt.
}
clocks-help-set-anew = Jeden offenen Vorgang unter die Standards von heute stellen, nachdem ein Ablauf oder die Standards des Unternehmens veröffentlicht wurden. Was eingehalten oder versäumt wurde, bleibt so.
clocks-help-group = Sagen, zu welcher Gruppe ein Kunde gehört, nach der Adresse, von der er schreibt; ohne Gruppe zu keiner. Für seine offenen Vorgänge gelten dann deren Standards.
clocks-unknown-customer = Von { $email } hat niemand geschrieben. Sehen Sie in einem Vorgang nach der Adresse.
clocks-set-anew = { $count ->
    [0] Auf keinem offenen Vorgang ist etwas anderes zugesagt.
    [one] Auf einem offenen Vorgang ist ab jetzt etwas anderes zugesagt.
   *[other] Auf { $count } offenen Vorgängen ist ab jetzt etwas anderes zugesagt.
}
