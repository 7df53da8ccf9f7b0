# Ein Postfach ist nicht zu erreichen.
mailbox-trouble-name = Der Name { $host } führt zu keinem Server ({ $why }). Sehen Sie nach, ob der Name des Servers richtig geschrieben ist.
mailbox-trouble-port = Unter { $host }, Port { $port }, antwortet kein Postfach ({ $why }). Vergleichen Sie Port und Verschlüsselung mit den Angaben des Anbieters.
mailbox-trouble-tls = Der Verbindung zu { $host }, Port { $port }, ist nicht zu trauen ({ $why }). Vergleichen Sie den Namen des Servers mit seinem Zertifikat; ohne ein gültiges wird kein Passwort gesendet.
mailbox-trouble-token = { $url } gibt kein Token aus ({ $why }). Vergleichen Sie die Kennung der Anwendung, ihr Geheimnis und den Bereich mit den Angaben des Anbieters.
mailbox-trouble-login = { $host } lässt { $user } nicht ein ({ $why }). Geben Sie das Passwort neu ein, oder erlauben Sie IMAP beim Anbieter.
mailbox-trouble-folder = Der Ordner { $folder } lässt sich nicht öffnen ({ $why }). Schreiben Sie ihn so wie der Server.
mailbox-trouble-letters = Die Verbindung brach ab, während der Ordner { $folder } gelesen wurde ({ $why }). Es wird von selbst wieder versucht.
mailbox-would-be-seen = Ohne Verschlüsselung kann jeder auf dem Weg zu { $host } das Passwort lesen. Wählen Sie TLS oder STARTTLS.
mailbox-unknown = Dieses Postfach gibt es nicht, oder Sie dürfen es nicht sehen.

# Ein Feld ist nicht zu verstehen.
mailbox-bad-name = Geben Sie dem Postfach einen Namen mit bis zu 300 Zeichen.
mailbox-bad-host = Schreiben Sie den Namen des Servers, etwa imap.example.org.
mailbox-bad-port = Ein Port ist eine Zahl von 1 bis 65535, meist 993.
mailbox-bad-user = Schreiben Sie den Namen für die Anmeldung, meist die ganze Adresse.
mailbox-bad-secret = Geben Sie das Passwort noch einmal ein: Das Postfach zieht um, und das alte Passwort wird nirgendwohin sonst gesendet.
mailbox-bad-folders = Nennen Sie einen bis 50 Ordner, je Zeile einen, etwa INBOX.
mailbox-bad-token-url = Schreiben Sie, wo Token ausgegeben werden, etwa https://login.example.org/token.
mailbox-bad-client-id = Schreiben Sie die Kennung der Anwendung, wie der Anbieter sie vergeben hat.
mailbox-bad-scope = Ein Bereich ist eine Zeile mit bis zu 300 Zeichen.
mailbox-bad-quiet-minutes = Schreiben Sie eine Zahl von Minuten bis 43200, oder 0 für nie.
mailbox-bad-largest-bytes = Schreiben Sie eine Zahl von Megabyte zwischen 1 und 200.
mailbox-bad-since = Wählen Sie einen Tag.
mailbox-bad-days = Wählen Sie zwei Tage, den ersten zuerst.
mailbox-bad-branch = Wählen Sie eine der Filialen.

# Schreiben, die nicht ganz geholt wurden.
mailbox-too-large = Das Schreiben hat { $megabytes } MB, mehr als die { $limit } MB, die geholt werden. Es liegt ganz im Postfach; hier sind die Zeilen darüber. Heben Sie die Grenze an oder sehen Sie dort nach, dann machen Sie einen Vorgang daraus.
mailbox-left-on-server = Dieses Schreiben mit { $megabytes } MB war zu groß, um geholt zu werden. Es liegt ganz im Postfach.

# Was der Administration gesagt wird.
mailbox-alarm-failing = Das Postfach { $mailbox } lässt sich nicht lesen.
mailbox-alarm-silent = Im Postfach { $mailbox } ist seit { $minutes } Minuten Öffnungszeit kein Schreiben angekommen.
mailbox-alarm-difference = { $count ->
    [one] Im Postfach { $mailbox } liegt ein Schreiben, das nicht geholt werden konnte.
   *[other] Im Postfach { $mailbox } liegen { $count } Schreiben, die nicht geholt werden konnten.
}
mailbox-alarm-quarantine = { $count ->
    [one] Binnen einer Stunde war ein Schreiben nicht zu lesen.
   *[other] Binnen einer Stunde waren { $count } Schreiben nicht zu lesen.
}
mailbox-alarm-subject = { $what }
mailbox-alarm-text = Guten Tag { $name },

    { $what }

    Hier sehen Sie mehr: { $link }

    Sie hören davon einmal, wenn es beginnt; die Seite sagt, wann es vorbei ist.

# Die Seiten der Postfächer.
mailbox-title = Postfächer
mailbox-lead = Woher Schreiben geholt werden. Jedes wird nach Nummern gelesen, nie nach „ungelesen“, und täglich gezählt.
mailbox-new = Postfach anschließen
mailbox-back = Alle Postfächer
mailbox-none = Kein Postfach ist eingerichtet.
mailbox-none-more = Schreiben kann auch Ihr Mailserver übergeben, ganz ohne Postfach.
mailbox-never = nie
mailbox-look = Ansehen
mailbox-column-name = Postfach
mailbox-column-standing = Stand
mailbox-column-last-letter = Letztes Schreiben
mailbox-column-last-contact = Zuletzt gelesen
mailbox-column-folder = Ordner
mailbox-column-watermark = Gelesen bis Nummer
mailbox-column-kept = Aufbewahrt
mailbox-column-count = Gezählt
mailbox-standing-paused = Angehalten
mailbox-standing-failing = Nicht zu lesen
mailbox-standing-new = Noch nicht gelesen
mailbox-standing-well = Wird gelesen
mailbox-health = Wie es ihm geht
mailbox-failure = Was nicht stimmt
mailbox-failing-since = Seit
mailbox-folders = Ordner
mailbox-count = Jetzt zählen
mailbox-count-never = Noch nicht gezählt.
mailbox-count-equal = { $count ->
    [one] Das eine Schreiben dort ist hier.
   *[other] Alle { $count } Schreiben dort sind hier.
}
mailbox-count-missing = { $count ->
    [one] Ein Schreiben konnte nicht geholt werden (Nummer { $numbers }).
   *[other] { $count } Schreiben konnten nicht geholt werden (Nummern { $numbers }).
}
mailbox-count-mended = { $count ->
    [one] Eines fehlte und wurde geholt.
   *[other] { $count } fehlten und wurden geholt.
}
mailbox-count-gone = { $count ->
    [one] Eines von hier wurde auf dem Server gelöscht.
   *[other] { $count } von hier wurden auf dem Server gelöscht.
}
mailbox-pause = Anhalten
mailbox-resume = Weiterlesen
mailbox-days = Tage holen
mailbox-days-lead = Schreiben dieser Tage werden geholt, gelesen oder ungelesen. Was schon hier ist, kommt kein zweites Mal.
mailbox-days-first = Erster Tag
mailbox-days-last = Letzter Tag
mailbox-days-do = Holen
mailbox-days-waiting = { $first } bis { $last }: wird geholt, bisher { $count } neue.
mailbox-days-done = { $first } bis { $last }: fertig, { $count } neue.
mailbox-settings = Wie es eingerichtet ist
mailbox-save = Speichern
mailbox-try = Prüfen
mailbox-tried = Was beim Prüfen geschah
mailbox-step-name = Der Name des Servers ist bekannt.
mailbox-step-port = Dort antwortet ein Postfach.
mailbox-step-tls = Die Verbindung ist verschlüsselt, das Zertifikat gültig.
mailbox-step-token = Ein Token wurde ausgegeben.
mailbox-step-login = Wir werden eingelassen.
mailbox-step-folder = { $count ->
    [one] Der Ordner { $folder } ist zu lesen; ein Schreiben liegt darin.
   *[other] Der Ordner { $folder } ist zu lesen; { $count } Schreiben liegen darin.
}
mailbox-remove = Herausnehmen
mailbox-remove-lead = Es wird nicht mehr gelesen, und sein Passwort wird vergessen. Seine Schreiben bleiben hier und auf dem Server.
mailbox-remove-do = Postfach herausnehmen
mailbox-alarm-since = Seit { $time }.
mailbox-said-connected = Das Postfach ist angeschlossen. Seine Schreiben kommen binnen einer Minute.
mailbox-said-changed = Das Postfach wurde geändert.
mailbox-said-paused = Das Postfach wird nicht mehr gelesen, bis Sie es wieder erlauben.
mailbox-said-resumed = Das Postfach wird wieder gelesen, von dort an, wo es blieb.
mailbox-said-counting = Die Schreiben werden gezählt. Sehen Sie in einer Minute wieder nach.
mailbox-said-days = Die Tage werden geholt.
mailbox-said-removed = Das Postfach wurde herausgenommen.
mailbox-field-name = Name
mailbox-field-name-help = Wie die Kollegen es nennen.
mailbox-field-branch = Wessen Schreiben liegen dort?
mailbox-field-branch-any = Wie jedes Schreiben sagt
mailbox-field-host = Server
mailbox-field-host-help = Etwa imap.example.org.
mailbox-field-encryption = Verschlüsselung
mailbox-field-port = Port
mailbox-field-user = Benutzer
mailbox-field-sign-in = Wie wir uns anmelden
mailbox-field-secret = Passwort oder Geheimnis der Anwendung
mailbox-field-secret-help = Es wird verschlüsselt aufbewahrt und nie wieder gezeigt.
mailbox-field-secret-kept = Eines ist aufbewahrt. Lassen Sie dies leer, um es zu behalten.
mailbox-field-token-url = Wo Token ausgegeben werden
mailbox-field-token-url-help = Nur mit OAuth 2, etwa https://login.example.org/token.
mailbox-field-client-id = Kennung der Anwendung
mailbox-field-scope = Bereich
mailbox-field-scope-help = Nur mit OAuth 2, wie der Anbieter es angibt.
mailbox-field-refresh = Refresh-Token
mailbox-field-refresh-help = Nur wo wir uns mit einem anmelden. Es wird verschlüsselt aufbewahrt und nie wieder gezeigt.
mailbox-field-folders = Ordner
mailbox-field-folders-help = Je Zeile einer, wie der Server sie nennt. Auf den ersten wird gelauscht.
mailbox-field-since = Schreiben ab diesem Tag lesen
mailbox-field-since-help = Von dem, was schon dort liegt. Was später kommt, wird gelesen, welchen Tag es auch trägt.
mailbox-field-quiet-minutes = Bescheid sagen, wenn kein Schreiben kam seit
mailbox-field-quiet-minutes-help = In Öffnungszeit. 0 für nie.
mailbox-field-minutes = Minuten
mailbox-field-megabytes = Größtes Schreiben
mailbox-field-megabytes-help = Von einem größeren bleiben die Zeilen darüber, in der Quarantäne.
mailbox-encryption-tls = TLS
mailbox-encryption-starttls = STARTTLS
mailbox-encryption-none = Keine (nur auf dieser Maschine)
mailbox-sign-in-password = Passwort
mailbox-sign-in-client-credentials = OAuth 2, Client-Zugangsdaten
mailbox-sign-in-refresh-token = OAuth 2, Refresh-Token
