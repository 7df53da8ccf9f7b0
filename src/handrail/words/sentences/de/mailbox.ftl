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
mailbox-too-large = Das Schreiben hat { $megabytes } MB, mehr als die { $limit } MB, die geholt werden. Es liegt ganz im Postfach; hier sind die Zeilen darüber. Heben Sie die Grenze an oder sehen Sie dort nach, dann machen Sie einen Fall daraus.
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
