cli-help = Handrail: Kundenservice, dessen Vorgehensweisen mitlaufen.
cli-help-data = Ordner mit den Daten. Sonst: HANDRAIL_DATA oder ./data
cli-help-format = Wie das Ergebnis ausgegeben wird.
cli-help-serve = Die Seiten ausliefern. Mit SQLite auch die Arbeit dahinter tun.
cli-help-host = Adresse, auf der gelauscht wird.
cli-help-port = Port, auf dem gelauscht wird.
cli-help-work = Die Arbeit hinter den Seiten tun: E-Mails herein und hinaus, Zeitgeber.
cli-help-intake = E-Mails aus FILES aufnehmen, eine je Datei (.eml), und sagen, was aus ihnen wurde.
cli-help-migrate = Die Datenbank auf den neuesten Stand bringen.
cli-help-doctor = Nachsehen, ob alles in Ordnung ist, und sagen, was zu tun ist, wo nicht.
cli-help-procedure = Vorgehensweisen prüfen und veröffentlichen.
cli-help-procedure-check = Sagen, was an Vorgehensweisen und Dateien des Unternehmens und zwischen ihnen falsch ist und wie es zu beheben ist. PATHS sind Dateien und Ordner.
cli-too-many-files = In { $folder } sind mehr als { $most } YAML-Dateien. Nennen Sie einen kleineren Ordner.
cli-help-procedure-scenarios = Durchläufe der ersten Datei aus FILES zeigen, die zusammen alles zeigen, was darin geschehen kann; die anderen sind, was sie verwendet.
cli-help-procedure-begin = ROUTINE jetzt beginnen: Der Vorgang liegt in der Warteschlange der Filiale. Was ab einem Merkmal zählt oder eine eigene Zeit hat, beginnt außerdem von selbst.
cli-help-begin-branch = Kurzname der Filiale, in der sie beginnt; die einzige, wenn es nur eine gibt.
cli-begun = Vorgang { $case } hat in { $branch } begonnen.
cli-begin-which-branch = Es gibt keine Filiale „{ $branch }“, in der sie beginnen könnte. Nennen Sie eine von: { $known }.
cli-no-routine = In der Bibliothek gibt es keine Routine „{ $routine }“. Veröffentlichen Sie sie zuerst, oder sehen Sie in ihrer Datei nach, wie sie heißt.
cli-help-procedure-publish = Vorgehensweisen, Anpassungen, Rechtspakete und die Dateien des Unternehmens veröffentlichen: alles, was PATHS nennt, Dateien und Ordner, oder nichts, wenn etwas fehlerhaft ist. Rechtspakete müssen von jemandem signiert sein, dem Sie vertrauen.
cli-help-export = Die Vorgehensweise FILE in einem anderen Format schreiben, für Menschen oder andere Programme.
cli-help-to = Das Format.
cli-help-export-language = Die Sprache, in der gelesen wird. Sonst die des Terminals.
cli-help-out = Die Datei, in die geschrieben wird. Sonst wird es ausgegeben.
cli-help-import = Aus FILE, einem Ablaufdiagramm oder anderen Dokument, eine Vorgehensweise machen und sagen, was aus jedem Stück wurde.
cli-help-import-as = Was FILE ist. Sonst: was seine Endung sagt.
cli-help-import-output = Wohin die Vorgehensweise geschrieben wird. Sonst: Sie wird ausgegeben, die Aufstellung daneben.
cli-help-person = Kollegen anlegen, ihnen Rollen geben, sie einlassen.
cli-help-person-add = Einen Kollegen anlegen, der nichts darf, bis er eine Rolle bekommt.
cli-help-person-role = Einem Kollegen eine Rolle (ROLE) geben oder nehmen, in einer Filiale oder überall.
cli-help-person-link = Einen Link ausgeben, mit dem sich der Kollege innerhalb einer Stunde einmal anmeldet.
cli-help-name = Name des Kollegen.
cli-help-language = Sprache, in der der Kollege arbeitet.
cli-help-home-branch = Kurzname der Filiale, in der der Kollege arbeitet.
cli-help-role-branch = Kurzname der Filiale. Sonst: alle Filialen.
cli-help-withdraw = Die Rolle nehmen.

cli-folder-unusable = Der Ordner der Daten ist nicht zu gebrauchen: { $folder }: { $why }. Nennen Sie mit --data einen anderen, oder lassen Sie diesen Benutzer dort schreiben.
cli-first-branch = Hauptfiliale
cli-first-brand = Kundenservice
cli-migrated = { $count ->
    [0] Die Datenbank war auf dem neuesten Stand.
    [one] Eine Änderung wurde an der Datenbank vorgenommen. Sie ist auf dem neuesten Stand.
   *[other] { $count } Änderungen wurden an der Datenbank vorgenommen. Sie ist auf dem neuesten Stand.
}
cli-intake = { $letters ->
    [one] Eine E-Mail:
   *[other] { $letters } E-Mails:
} { $routed } zugeordnet, { $ignored } übergangen, { $quarantined } zurückgehalten, { $rejected } abgewiesen, { $duplicate } doppelt.
cli-file-missing = { $file } wurde nicht aufgenommen: Diese Datei gibt es nicht.
cli-file-missing-mend = Berichtigen Sie den Pfad.
cli-file-folder = { $file } wurde nicht aufgenommen: Das ist ein Ordner.
cli-file-folder-mend = Nennen Sie die E-Mails darin: { $file }/*.eml
cli-file-forbidden = { $file } wurde nicht aufgenommen: Dieser Benutzer darf die Datei nicht lesen.
cli-file-forbidden-mend = Lassen Sie diesen Benutzer sie lesen, und geben Sie dann denselben Befehl noch einmal für sie.
cli-file-unreadable = { $file } wurde nicht aufgenommen: Die Datei ist nicht lesbar ({ $why }).
cli-file-unreadable-mend = Sehen Sie nach dem Datenträger, und geben Sie dann denselben Befehl noch einmal für sie.
cli-file-too-large = { $file } wurde nicht aufgenommen: Die Datei ist größer als { $most } MB.
cli-file-too-large-mend = Speichern Sie die E-Mail ohne ihre größten Anhänge, und geben Sie den Befehl noch einmal für sie.
cli-cannot-go-on = { $why } { $count ->
    [0] Jede Datei ist aufgehoben.
    [one] Eine Datei wurde nicht aufgenommen; geben Sie dafür denselben Befehl noch einmal.
   *[other] { $count } Dateien wurden nicht aufgenommen; geben Sie dafür denselben Befehl noch einmal.
} Was schon da ist, zählt dann als doppelt.
cli-port-unusable = An { $address } lässt sich nichts anbieten: { $why }. Wählen Sie mit --port einen anderen Port oder beenden Sie, was dort lauscht.
cli-serving = Erreichbar unter { $address }
cli-first-run = Noch verwaltet niemand diese Installation. Öffnen Sie diesen Link innerhalb einer Stunde, um sie zu verwalten: { $link }
cli-working = In Arbeit. E-Mails werden per SMTP auf { $host }:{ $port } angenommen. Beenden mit Strg+C.
cli-published = { $version } gilt jetzt.
cli-published-before = { $version } gilt schon; nichts hat sich geändert.
cli-imported = { $file } ist geschrieben: { $used } Stücke verwendet, { $unused } weggelassen.
cli-import-unknown = Die Endung von { $file } sagt nicht, was es ist. Nennen Sie es mit --as: { $known }.
cli-not-written = { $file } wurde nicht geschrieben: { $why }.
cli-scenario = Lauf { $number }
cli-scenarios-found = Läufe: { $runs }. Was keiner von ihnen zeigt: { $missed }.
cli-procedure-sound = { $file }: in Ordnung
cli-person-added = { $name } ist angelegt. Geben Sie nun eine Rolle: handrail person role
cli-role-given = { $name } hat die Rolle { $role } in { $branch }.
cli-role-withdrawn = { $name } hat die Rolle { $role } in { $branch } nicht mehr.
cli-unknown-branch = Es gibt keine Filiale „{ $branch }“. Wählen Sie eine von: { $known }.
cli-unknown-role = Es gibt keine Rolle „{ $role }“. Wählen Sie eine von: { $known }.

cli-check-folder-well = Der Ordner { $folder } ist zu gebrauchen.
cli-check-folder-ill = Der Ordner { $folder } ist nicht da oder nicht beschreibbar.
cli-check-folder-mend = Nennen Sie den Ordner mit --data, oder lassen Sie diesen Benutzer dort schreiben.
cli-check-private-well = In den Ordner und seine Datenbank sieht nur der Besitzer.
cli-check-private-ill = Für andere lesbar: { $files }.
cli-check-private-mend = Geben Sie den Befehl: chmod go-rwx { $files }
cli-check-secret-key-well = Das Geheimnis der Installation liest nur sein Besitzer.
cli-check-secret-key-ill = Andere können das Geheimnis der Installation lesen, { $file }.
cli-check-secret-key-mend = Geben Sie den Befehl: chmod 600 { $file }
cli-check-blob-key-well = Der Schlüssel aller Inhalte ist ganz, und nur sein Besitzer liest ihn.
cli-check-blob-key-ill = Der Schlüssel aller Inhalte, { $file }, ist beschädigt oder für andere lesbar.
cli-check-blob-key-mend = Holen Sie ihn von dort zurück, wo Sie ihn sicher verwahren, dann: chmod 600 { $file }
cli-check-room-well = Auf der Festplatte ist Platz: { $megabytes } MB.
cli-check-room-ill = Auf der Festplatte sind nur noch { $megabytes } MB frei.
cli-check-room-mend = Schaffen Sie Platz; ohne ihn kann keine E-Mail aufgehoben werden.
cli-check-desk-well = Im Ordner ist ein Service-Desk eingerichtet.
cli-check-desk-ill = Im Ordner { $folder } ist noch nichts eingerichtet.
cli-check-desk-mend = Geben Sie den Befehl: handrail migrate --data { $folder }
cli-check-database-well = Die Datenbank antwortet ({ $kind }).
cli-check-database-ill = Die Datenbank antwortet nicht: { $why }
cli-check-database-mend = Starten Sie sie, oder berichtigen Sie HANDRAIL_DATABASE.
cli-check-journal-well = Die Datenbank schreibt voraus (WAL), sodass Lesen nie wartet.
cli-check-journal-ill = Die Datenbank schreibt nicht voraus (ihr Journal ist { $mode }).
cli-check-journal-mend = Legen Sie den Ordner auf eine lokale Platte; Netzlaufwerke können das nicht.
cli-check-tables-well = Die Tabellen sind auf dem neuesten Stand.
cli-check-tables-ill = Die Tabellen sind nicht auf dem neuesten Stand ({ $count } Änderungen).
cli-check-tables-mend = Geben Sie den Befehl: handrail migrate --data { $folder }
cli-check-mail-out-well = Der Mailserver { $host }:{ $port } nimmt E-Mails an.
cli-check-mail-out-ill = Der Mailserver { $host }:{ $port } ist nicht zu gebrauchen: { $why }
cli-check-mail-out-mend = Starten Sie ihn, oder berichtigen Sie HANDRAIL_SMTP_OUT.
cli-check-procedures-well = { $count ->
    [0] Es gilt keine Vorgehensweise.
    [one] Die eine gültige Vorgehensweise ist in Ordnung.
   *[other] Alle { $count } gültigen Vorgehensweisen sind in Ordnung.
}
cli-check-procedures-ill = Eine gültige Vorgehensweise ist nicht lesbar: { $why }
cli-check-procedures-mend = Veröffentlichen Sie eine berichtigte Version.
cli-check-openings-well = Jede gültige Vorgehensweise lässt sich in jeder Filiale öffnen.
cli-check-openings-ill = Mit dem, was in manchen Filialen auf ihnen liegt, lassen sich nicht öffnen: { $names }.
cli-check-openings-mend = Veröffentlichen Sie die Anpassung passend neu, oder ziehen Sie sie zurück: handrail procedure withdraw
cli-check-runs-well = Jeder offene Vorgang kann mit seiner Vorgehensweise weitergehen.
cli-check-runs-ill = Offene Vorgänge stehen bei Versionen, die nicht mehr lesbar sind: { $names }.
cli-check-runs-mend = Sehen Sie sie im Posteingang an und öffnen Sie eine Vorgehensweise neu; was getan wurde, bleibt erhalten.
cli-check-routines-well = Jede Routine, deren Zeit gekommen ist, hat begonnen.
cli-check-routines-ill = { $count ->
    [one] Eine Routine hätte beginnen sollen und hat es nicht: { $names }.
   *[other] { $count } Routinen hätten beginnen sollen und haben es nicht: { $names }.
}
cli-check-routines-mend = Sorgen Sie dafür, dass handrail serve oder handrail work läuft, und beheben Sie, was in Klammern steht; dann beginnen sie von selbst.
cli-check-ledger-well = E-Mails: { $waiting } wartend, { $routed } zugeordnet, { $ignored } übergangen, { $quarantined } zurückgehalten, { $rejected } abgewiesen.
cli-check-letters-well = Jede E-Mail der letzten 30 Tage ist hinaus oder geht noch hinaus.
cli-check-letters-ill = { $count ->
    [one] Eine E-Mail der letzten 30 Tage war nicht zustellbar.
   *[other] { $count } E-Mails der letzten 30 Tage waren nicht zustellbar.
}
cli-check-letters-mend = Die Vorgänge zeigen, warum. Berichtigen Sie die Adresse, oder schreiben Sie anders.
cli-check-mailboxes-well = { $count ->
    [0] Kein Postfach ist eingerichtet.
    [one] Das Postfach wird gelesen.
   *[other] Alle { $count } Postfächer werden gelesen.
}
cli-check-mailboxes-ill = { $why }
cli-check-mailboxes-mend = Sehen Sie in der Anwendung unter Postfächer nach: Jedes sagt, was nicht stimmt, und lässt sich prüfen.
cli-check-readers-well = Alles, was aus Ereignissen folgt, geschieht.
cli-check-readers-ill = Von einem Fehler angehalten: { $names }.
cli-check-readers-mend = Melden Sie den Fehler aus dem Protokoll; nach einem Update geht es dort weiter.
cli-check-timers-well = Jeder Zeitgeber tut seine Arbeit.
cli-check-timers-ill = { $count ->
    [one] Ein Zeitgeber scheitert immer wieder.
   *[other] { $count } Zeitgeber scheitern immer wieder.
}
cli-check-timers-mend = Melden Sie den Fehler aus dem Protokoll; sie werden von selbst wieder versucht.

cli-help-law-pack = Schlüssel für Rechtspakete erzeugen, Rechtspakete signieren und Signaturen prüfen.
cli-help-law-pack-key = Einen neuen privaten Schlüssel in FILE schreiben, nur für Sie lesbar, und den öffentlichen in FILE.pub.
cli-help-law-pack-sign = Das Rechtspaket FILE signieren. Die Signatur steht danach in FILE.sig.
cli-help-law-pack-check = Sagen, ob das Rechtspaket FILE von jemandem signiert ist, dem Sie vertrauen, und ob es gilt.
cli-help-key = Die Datei mit Ihrem privaten Schlüssel.
cli-help-trust = Eine Datei mit dem öffentlichen Schlüssel eines Herausgebers. Darf mehrmals stehen.
cli-help-on = Der Tag, nach dem Sie fragen, etwa 2026-01-31. Sonst heute.
cli-law-pack-keys = { $private } ist Ihr privater Schlüssel: Behalten Sie ihn für sich. { $public } geben Sie allen, die Ihre Rechtspakete lesen.
cli-law-pack-exists = { $file } gibt es schon, und ein Schlüssel wird nie überschrieben. Wählen Sie einen anderen Namen.
cli-law-pack-signed = Signiert: { $file }. Geben Sie beide Dateien weiter; wer das Rechtspaket ändert, muss es neu signieren.
cli-law-pack-no-key = { $file } enthält keinen solchen Schlüssel. Erzeugen Sie einen mit "handrail law-pack key"; zum Signieren nennen Sie den privaten, zum Prüfen den öffentlichen.
cli-law-pack-good = { $file }: Rechtspaket { $pack } von { $publisher } für { $country }, signiert und in Kraft.
cli-a-note = { $finding } Einen Blick wert; nichts schlägt deshalb fehl.
cli-help-procedure-effective = Die Vorgehensweise PROCEDURE aus FOLDER so schreiben, wie sie in einer Filiale gilt, mit den Anpassungen dort. Rechtspakete des Landes muss jemand signiert haben, dem Sie vertrauen.
cli-help-procedure-rebase = Sagen, welche Änderungen der Anpassung OVERLAY berühren, was zwischen dem alten Stand OLD und dem neuen NEW ihrer Vorgehensweise anders ist.
cli-help-branch = Die Filiale, mit ihrer Kennung.
cli-help-brand = Die Marke der Filiale.
cli-help-country = Das Land der Filiale, etwa HU.
cli-no-procedure = Eine Vorgehensweise "{ $procedure }" gibt es in { $folder } nicht. Es gibt: { $known }
cli-rebase-nothing = Nichts, was { $file } ändert, ist anders. Sie gilt weiter mit: base: { $base }
cli-rebase-not-its-base = { $file } wurde gegen einen anderen Stand als { $old } geschrieben. Nennen Sie die Datei im Stand { $base }.
cli-rebase-another = { $file } ändert "{ $of }", nicht "{ $procedure }". Nennen Sie zwei Stände jener Vorgehensweise.
cli-help-procedure-withdraw = Eine Anpassung (OVERLAY) oder ein Rechtspaket außer Kraft setzen. Neue Vorgänge bekommen es nicht mehr; die es haben, behalten es.
cli-overlay-nowhere = { $overlay } gilt in keiner Filiale dieses Service-Desks. Sehen Sie nach, ob die Namen von Filialen, Marken oder Ländern darin so geschrieben sind wie hier.
cli-overlay-withdrawn = { $overlay } ist außer Kraft. Vorgänge, die es haben, behalten es.
