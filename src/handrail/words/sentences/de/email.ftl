# Warum eine E-Mail nicht gelesen werden konnte.
email-nothing = Hier ist keine E-Mail: Sie ist leer.
email-no-sender = Keine Zeile der E-Mail nennt einen Absender, also kann niemandem geantwortet werden. Sehen Sie sich das Original an und legen Sie von Hand einen Vorgang an, wenn es wichtig ist.
email-took-too-long = Das Lesen der E-Mail dauerte länger als { $seconds } Sekunden und wurde abgebrochen. Sehen Sie sich das Original an und legen Sie von Hand einen Vorgang an, wenn es wichtig ist.
email-took-too-much = Das Lesen der E-Mail brauchte mehr als { $megabytes } MB Arbeitsspeicher und wurde abgebrochen. Sehen Sie sich das Original an und legen Sie von Hand einen Vorgang an, wenn es wichtig ist.
email-reader-died = Das Programm, das E-Mails liest, hat bei dieser aufgehört ({ $why }). Die E-Mail ist aufgehoben; versuchen Sie es noch einmal und melden Sie es, wenn es wieder geschieht.

# Was an einer E-Mail seltsam war, die trotzdem gelesen wurde.
email-head-mended = Zeilen über der E-Mail, die zu keinem Kopfeintrag gehören, wurden übergangen.
email-too-many-parts = Die E-Mail hat mehr als { $limit } Teile oder bricht fehlerhaft ab; nur die ersten wurden gelesen. Das Original enthält alles.
email-too-deep = Teile, die tiefer als { $limit }-fach verschachtelt sind, wurden nicht ausgepackt. Das Original enthält sie.
email-too-large-inside = Ausgepackt ist die E-Mail größer als { $limit } MB; der Rest wurde weggelassen. Das Original enthält ihn.
email-too-many-addresses = Die Zeile { $header } nennt mehr als { $limit } Adressen; die übrigen wurden weggelassen.
email-text-cut = Der Text ist länger als { $limit } Zeichen und wurde gekürzt. Das Original enthält alles.
email-repeated-header = Die Zeile { $header } kommt mehrmals vor; die erste gilt.
email-hidden-break = In der Zeile { $header } ist ein Zeilenumbruch versteckt, wie in gefälschten E-Mails. Er wurde entfernt.
email-several-senders = Die E-Mail nennt mehrere Absender; der erste gilt.
email-sender-elsewhere = Die Zeile „From“ nennt niemanden; der Absender stammt aus { $header }.
email-odd-address = In der Zeile { $header } war keine Adresse zu erkennen.
email-odd-date = Das Datum „{ $date }“ ergibt keinen Sinn und wurde übergangen.
email-odd-structure = Die Teile der E-Mail sind nicht richtig voneinander getrennt; alles wurde als Text gelesen.
email-odd-encoding = Die E-Mail gibt eine Kodierung an, die es nicht gibt („{ $encoding }“); sie wurde gelesen, wie sie dasteht.
email-odd-charset = Die E-Mail hält sich nicht an den Zeichensatz, den sie angibt („{ $charset }“); einzelne Buchstaben können falsch sein.
email-part-lost = Eine E-Mail innerhalb der E-Mail konnte nicht herausgenommen werden. Das Original enthält sie.

email-unpacked = Die E-Mail kam als winmail.dat gepackt, wie Outlook es tut; die Dateien wurden herausgenommen. Das Original enthält den Rest.
email-calendar =
    { $method ->
        [request] Einladung
        [cancel] Abgesagt
        [reply] Antwort auf eine Einladung
        [counter] Anderer Termin vorgeschlagen
       *[other] Termin
    }: „{ $title }“, { $begins }{ $has_end ->
        [0] {""}
       *[other] {" "}bis { $ends }
    }{ $has_place ->
        [0] {""}
       *[other] , { $place }
    }{ $has_organizer ->
        [0] {""}
       *[other] , von { $organizer }
    }
email-checked =
    Unser Mailserver hat den Absender { $domain } geprüft. SPF: { $spf ->
        [pass] bestanden
        [fail] nicht bestanden
        [softfail] zweifelhaft
        [none] nichts zu prüfen
        [untold] nicht geprüft
       *[other] unklar
    }, DKIM: { $dkim ->
        [pass] bestanden
        [fail] nicht bestanden
        [softfail] zweifelhaft
        [none] nichts zu prüfen
        [untold] nicht geprüft
       *[other] unklar
    }, DMARC: { $dmarc ->
        [pass] bestanden
        [fail] nicht bestanden
        [softfail] zweifelhaft
        [none] nichts zu prüfen
        [untold] nicht geprüft
       *[other] unklar
    }.

# Was wissen muss, wer antwortet.
email-not-from-domain = { $domain } selbst sagt, dass E-Mails wie diese nicht von dort sind (DMARC nicht bestanden). Der Absender ist wahrscheinlich gefälscht.
email-server-not-theirs = Die E-Mail kam von einem Server, der nicht für { $domain } senden darf (SPF nicht bestanden), und nichts anderes beweist den Absender. Sie kann gefälscht sein.
email-sender-mixes = Die Absenderadresse mischt Alphabete, die einander gleichen ({ $address }), wie Fälscher es tun. Trauen Sie dem Namen nicht; fragen Sie auf anderem Weg nach, bevor Sie etwas mitteilen oder bezahlen.
email-sender-looks-like = Die Absenderadresse besteht aus Buchstaben, die wie „{ $other }“ aussehen und es nicht sind ({ $address }). Sie ist nicht von dort.
email-name-mixes = Der Name des Absenders mischt Alphabete, die einander gleichen ({ $name }), wie Fälscher es tun.
email-name-is-address = Der Name des Absenders zeigt eine Adresse ({ $name }), die E-Mail kommt aber von { $address }.
email-takes-no-part = Die E-Mail trägt das Kennzeichen unserer Antworten im Fall { $cases }, aber { $address } ist daran nicht beteiligt: Sie wurden wohl weitergegeben. Darum hat die E-Mail einen eigenen Fall, und was Sie hier antworten, geht allein an { $address }.
email-file-infected = Der Virenscanner hat in dieser Datei { $virus } gefunden; sie wird niemandem ausgehändigt. Bitten Sie den Kunden um eine andere Kopie.
email-file-unchecked = Diese Datei wurde nicht auf Viren geprüft: Der Scanner war nicht erreichbar.
email-pictures-elsewhere = Die E-Mail zeigt Bilder von anderswo. Sie werden nur geladen, wenn Sie es verlangen, denn das verrät ihrem Absender, dass jemand liest.
email-file-runs = Diese Datei ist ein Programm oder startet eines. Öffnen Sie sie nur, wenn Sie wissen, warum sie geschickt wurde.
email-file-macros = Dieses Dokument enthält Makros: kleine Programme, die beim Öffnen starten. Öffnen Sie es nur, wenn Sie wissen, warum es geschickt wurde.
email-file-page = Diese Datei ist eine Webseite. Seiten in E-Mails ahmen oft eine Anmeldung nach; geben Sie dort kein Passwort ein.
email-file-not-as-named =
    Diese Datei ist nicht, was ihr Name sagt: Er endet auf .{ $ending }, { $kind ->
        [program] sie ist aber ein Programm
        [zip] sie ist aber eine gepackte Datei (ZIP)
        [rar] sie ist aber eine gepackte Datei (RAR)
        [sevenzip] sie ist aber eine gepackte Datei (7z)
        [gzip] sie ist aber eine gepackte Datei (gzip)
        [pdf] sie ist aber ein PDF
        [office] sie ist aber ein Office-Dokument
        [rtf] sie ist aber ein Text (RTF)
        [page] sie ist aber eine Webseite
        [other] sie enthält aber etwas anderes
       *[image] sie ist aber ein Bild
    }.
email-file-locked = Diese Datei ist mit einem Passwort gepackt; unterwegs konnte niemand hineinsehen.

# Warum wir glauben, dass ein Programm die E-Mail geschrieben hat.
email-own = Dies ist eine unserer eigenen E-Mails, die zu uns zurückgekommen ist.
email-bounce = Ein Mailserver meldet, dass eine E-Mail nicht zugestellt werden konnte.
email-report = Ein Programm berichtet über eine E-Mail.
email-says-automatic = Die E-Mail sagt es selbst: { $header }: { $value }
email-receipt = Ein Mailprogramm bestätigt, dass eine E-Mail von uns angezeigt oder ungelesen gelöscht wurde.
email-away = Der Betreff sagt, dass dies eine automatische Antwort ist, etwa eine Abwesenheitsnotiz.
email-loop = Die E-Mail ist über { $hops } Server gelaufen: Sie dreht sich im Kreis.
email-bounce-told = Ein Mailserver meldet, dass eine E-Mail von uns nicht zugestellt werden konnte; ihr Vorgang sagt es.
email-answer-told = Ein Programm eines Kunden hat auf eine E-Mail von uns geantwortet; ihr Vorgang sagt es.
email-no-return-path = Die E-Mail nennt keine Adresse für Fehlermeldungen, wie es automatische Antworten tun.
email-asks-no-answer = Die E-Mail bittet, nicht automatisch beantwortet zu werden.

# Was aus einer E-Mail wurde, die wir verschickt haben.
email-server-refused = Der Mailserver hat abgelehnt ({ $code }): { $answer }
email-server-busy = Der Mailserver kann die E-Mail jetzt nicht annehmen ({ $code }): { $answer }
email-server-unreachable = Der Mailserver { $host } ist nicht erreichbar: { $why }
email-server-unsafe = Der Mailserver { $host } bietet keine verschlüsselte Verbindung, der man trauen kann: { $why }. Es wurde nichts verschickt.
email-server-cannot = Der Mailserver { $host } kann keine Adressen außerhalb von ASCII annehmen.
email-answer-lost = Die Verbindung zu { $host } brach ab, bevor der Mailserver geantwortet hatte. Die E-Mail ist vielleicht zugestellt.

# Was unser eigener Mailserver denen sagt, die E-Mails bringen.
email-door-kept = Aufgehoben als { $receipt }
email-door-full = Zurzeit ist kein Platz, bitte versuchen Sie es später noch einmal
email-door-error = Hier ist etwas schiefgegangen, bitte versuchen Sie es später noch einmal
email-door-bare-line-break = Die E-Mail enthält Zeilenumbrüche, die nicht CR LF sind; das wird abgelehnt, weil sich so E-Mails verstecken lassen
email-door-too-many-connections = Zu viele Verbindungen, bitte versuchen Sie es später noch einmal
email-door-too-often = Zu viele E-Mails in kurzer Zeit, bitte versuchen Sie es später noch einmal
email-door-too-many-recipients = Zu viele Empfänger in einer E-Mail
email-door-unknown = Dieses Postfach gibt es hier nicht
