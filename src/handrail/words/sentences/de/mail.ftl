# Was Kunden lesen.
mail-reply-subject = Re: { $subject }
mail-reply-no-subject = Ihre Nachricht an { $brand }
mail-acknowledgement-subject = Ihre Nachricht an { $brand } ist da
mail-acknowledgement-text =
    Guten Tag,

    Ihre Nachricht ist bei uns angekommen, und jemand wird sie lesen. Sie müssen nichts weiter tun.

    Diese Zeilen wurden automatisch gesendet. Möchten Sie etwas ergänzen, antworten Sie einfach darauf.

    { $brand }
mail-survey-subject = Wie war es? Ihre Meinung für { $brand }
mail-survey-text =
    Guten Tag,

    Ihr Anliegen „{ $title }“ ist abgeschlossen. Wie zufrieden sind Sie damit, wie wir es bearbeitet haben? Sagen Sie es uns hier, es dauert eine halbe Minute:

    { $link }

    Der Link gehört nur Ihnen und gilt einmal, bis zum { $day }. Ist noch etwas offen, antworten Sie einfach auf diese E-Mail: Sie wird gelesen.

    Vielen Dank
    { $brand }

# Warum ein Brief von uns nicht abging.
mail-no-address = Der Kunde hat keine E-Mail-Adresse mehr; es wurde nichts gesendet.
mail-bad-address = „{ $address }“ ist keine Adresse, an die sich ein Schreiben senden lässt. Geben Sie eine andere an und senden Sie es noch einmal.
mail-broken-line = Eine Kopfzeile des Schreibens enthält einen Zeilenumbruch ({ $field }), mit dem sich weitere einschmuggeln ließen. Es wurde nichts gesendet.
mail-gone = Was gesendet werden sollte, ist nicht mehr da; es wurde nichts gesendet.
mail-sender-ended = Das Programm endete mitten im Senden. Die E-Mail ist vielleicht angekommen.

# Warum eine Zuschrift zurückgehalten wird.
mail-no-branch = Es gibt noch keine Filiale, für die die E-Mail sein könnte. Legen Sie eine an und versuchen Sie es dann noch einmal.
mail-reader-ended = Das Programm endete immer wieder, während es diese E-Mail las. Sehen Sie sich das Original an und melden Sie den Fehler.
mail-unforeseen = Etwas ging schief, das nicht schiefgehen sollte ({ $what }). Die E-Mail ist aufgehoben; versuchen Sie es noch einmal und melden Sie es, wenn es wieder geschieht.
mail-other-reason = { $why }
