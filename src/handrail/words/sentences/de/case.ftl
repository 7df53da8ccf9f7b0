case-title = { $number } { $title }
case-conversation = Gespräch
case-procedure = Vorgehensweise
case-customer = Kundschaft
case-parts = Teile des Vorgangs
case-opened = eröffnet
case-outcome = Ergebnis: { $outcome }
case-thread = Nachrichten
case-nothing-written = Noch wurde nichts geschrieben.
case-clocks = Servicestandards dieses Vorgangs
case-you = Sie
case-yes = Ja
case-no = Nein
case-back = Zurück zum Vorgang
case-no-subject = (kein Betreff)
case-to = an { $address }
case-matters = Anliegen dieses Schreibens
case-add-matter = Anliegen hinzufügen
case-more = Mehr
case-take = Vorgang übernehmen
case-lay-back = Zurück in die Warteschlange legen
case-hand-to = An { $name } übergeben
case-wait = Auf Antwort warten
case-wait-no-more = Wir sind wieder am Zug
case-promise-kept = Eingehalten: { $promise }
case-close-resolved = Abschließen: gelöst
case-close-withdrawn = Abschließen: zurückgezogen
case-close-not-for-us = Abschließen: nicht für uns
case-change = ändern
case-change-title = Andere Vorgehensweise wählen
case-change-what = Was gesagt und erfahren wurde, kommt mit. Was nach außen gewirkt hat, bleibt sichtbar, bis es zurückgenommen oder hingenommen ist.
case-none-fits = Dann antworten Sie ohne Vorgehensweise: Schreiben Sie die Antwort und schließen Sie den Vorgang unter „Mehr“ ab.
case-matters-title = Anliegen hinzufügen
case-matters-what = Geht es in dem Schreiben um mehr als eine Sache? Geben Sie jeder ihre eigene Vorgehensweise und Frist; eine Antwort beantwortet alle.
case-interrupt-called = Das kommt vielleicht zuerst: { $title }
case-interrupt-why = Im Brief steht: { $words }
case-interrupt-look = Ansehen
case-interrupts-title = Etwas kommt zuerst
case-interrupts-what = Es öffnet sich über allem, woran der Vorgang gerade steht. Ist es erledigt, geht es dort weiter.
case-kind-interrupt = kommt zuerst
case-missing-interrupt = Zuerst beenden: { $title }
case-mode-reply = Antwort per E-Mail
case-mode-note = Interne Notiz

case-verified = Bestätigt
case-not-verified = Noch nicht bestätigt
case-customer-since = seit { $year }
case-no-surveys = möchte keine Umfragen
case-prefers = { $language }, { $address }
case-promise-due = fällig { $day }, Vorgang { $number }
case-earlier-open = { $when } · offen
case-earlier-waiting = { $when } · wartet auf Antwort
case-earlier-resolved = { $when } · gelöst
case-earlier-scored = { $when } · { $score } von 5
case-offer-up-to = Gutschein bis { $amount }
case-offer-above = darüber: Freigabe durch { $role }
case-fact-from = { $source }, { $when }
case-source-letter = aus dem Schreiben
case-source-routine = aus einem anderen Vorgang
case-source-agent = von uns notiert
case-source-shop = aus dem Shop
case-source-desk = hier bekannt
case-source-import = von früher

case-event-opened = Vorgehensweise „{ $title }“ v{ $number } geöffnet
case-event-opened-by-itself = Vorgehensweise „{ $title }“ v{ $number } von selbst geöffnet · { $share } sicher · { $why }
case-event-assigned = { $name } hat den Vorgang
case-event-laid-back = Zurück in die Warteschlange gelegt
case-event-realigned = Die Vorgehensweise wurde an eine Korrektur angepasst
case-event-moved = Gewechselt zu „{ $title }“ v{ $number }
case-event-escalated = Weitergegeben
case-event-resolved = Abgeschlossen
case-event-reopened = Wieder geöffnet
case-event-waiting = Wartet auf Antwort · die Frist ruht
case-event-reply-retried = Das Schreiben wird noch einmal gesendet.
case-letter-why-bounced = Unser Schreiben kam zurück. Erfragen Sie eine andere Adresse oder rufen Sie an.
case-event-which = zum Brief
case-event-bounced =
    { $cause ->
        [address] Unsere E-Mail kam zurück: Das Postfach gibt es nicht mehr. Erfragen Sie eine andere Adresse oder rufen Sie an.
        [full] Unsere E-Mail kam zurück: Das Postfach des Kunden ist voll. Rufen Sie an oder senden Sie sie später noch einmal.
        [refused] Unsere E-Mail kam zurück: Der Mailserver des Kunden nimmt sie nicht an. Rufen Sie an oder erfragen Sie eine andere Adresse.
        [delayed] Unsere E-Mail ist noch nicht angekommen; die Mailserver versuchen es weiter.
       *[other] Unsere E-Mail kam zurück: Sie konnte nicht zugestellt werden. Rufen Sie an oder erfragen Sie eine andere Adresse.
    }
case-event-automatic =
    { $kind ->
        [receipt] Das Mailprogramm des Kunden bestätigt, dass unsere E-Mail angezeigt oder ungelesen gelöscht wurde.
       *[auto_reply] Ein Programm des Kunden hat von selbst geantwortet, etwa weil jemand abwesend ist. Unsere E-Mail hat noch niemand gelesen.
    }
case-event-reply-failed = Eine Antwort konnte nicht zugestellt werden
case-event-survey-sent = Gefragt, wie es war
case-event-survey-withdrawn = Die Frage, wie es war, wurde vor dem Versand zurückgenommen
case-event-survey-answered = Antwort auf die Umfrage: { $score } von 5
case-event-promise-kept = Eine Zusage wurde eingehalten

case-letter-unsent = zurückgenommen
case-letter-leaving = geht gleich ab
case-letter-trying = noch nicht zugestellt, neuer Versuch
case-letter-planned = geht ab: { $when }
case-letter-bounced = kam zurück
case-letter-uncertain = vielleicht zugestellt, erneut gesendet
case-letter-failed = konnte nicht zugestellt werden

case-must = Pflicht
case-must-law = Pflicht nach dem Gesetz
case-must-money = Pflicht, wo Geld ausgegeben wird
case-must-safety = Pflicht zur Sicherheit
case-must-company = Pflicht, bevor etwas hinausgeht
case-must-some = { $count ->
    [one] Eines davon ist Pflicht
   *[other] { $count } davon sind Pflicht
}
case-done = Erledigt, weiter
case-tick-next = Nächstes abhaken
case-close = Vorgang abschließen
case-undo = Zurücknehmen
case-undo-decision = Neu entscheiden
case-put-off = aufgeschoben
case-skipped = ausgelassen
case-amount = Betrag
case-looks-like = Sieht aus wie { $example }
case-checks-done = { $done } von { $all } erledigt
case-decided-against = { $way }, entgegen der Regel
case-go-on = weiter
case-loop = Durchgang { $turn } von höchstens { $most }
case-loop-again = Noch einmal
case-loop-leave = Weiter
case-agree = Zustimmen
case-decline = Ablehnen
case-authority = Bis { $amount } entscheiden Sie.
case-authority-above = Bis { $amount } entscheiden Sie; darüber gibt { $role } frei.
case-approval-asked = Wartet auf Antwort: { $role }
case-approval-agreed = { $name } hat zugestimmt
case-approval-refused = { $name } hat nicht zugestimmt
case-approval-skip = ohne diesen Schritt weiterzumachen

case-ended = Diese Vorgehensweise ist abgeschlossen: { $outcome }
case-version-unreadable = { $version } ist nicht mehr lesbar
case-version-unreadable-what = Danach wird nichts entschieden; die Fristen laufen weiter. Nachrichten, Notizen und Antworten gehen weiter wie immer. Wählen Sie eine andere Vorgehensweise, oder sagen Sie es der Person, die den Desk betreut.
case-gap-reason = Warum wurde „{ $step }“ ausgelassen?
case-gap-step = „{ $step }“ gehört vor etwas, das schon geschehen ist. Holen Sie es nach, oder lassen Sie es hinnehmen.
case-gap-undo = „{ $step }“ gehört nicht mehr zu diesem Vorgang, hat aber schon gewirkt. Nehmen Sie es zurück, oder lassen Sie es hinnehmen.
case-gap-made-good = Es wurde zurückgenommen
case-gap-accept = Es bleibt, von der Teamleitung hingenommen
case-offer-why = { $share } · { $words }

case-key-done = Schritt erledigt
case-key-choose = wählen
case-key-send = senden
case-key-later = später
case-key-skip = auslassen
case-key-anything = alles
case-kind-step = Schritt
case-kind-template = Vorlage
case-kind-wording = Formulierung
case-kind-procedure = Vorgehensweise
case-kind-matter = als weiteres Anliegen dieses Schreibens

case-said-done = Erledigt.
case-said-noted = Notiz gespeichert.
case-said-resent = Das Schreiben geht noch einmal ab.
case-said-planned = Die Antwort geht zur gewählten Zeit ab.
case-said-sent = Die Antwort geht in zehn Sekunden ab.
case-said-unsent = Die Antwort wurde zurückgenommen und liegt in Ihrem Entwurf.

case-taken-by = { $name } hat diesen Schritt um { $at } erledigt. Er wird nicht zweimal getan.
case-no-such-template = Diese Vorlage gibt es nicht mehr. Wählen Sie eine andere.
case-no-procedure = An diesem Vorgang ist keine Vorgehensweise geöffnet. Wählen Sie zuerst eine.
case-no-such-procedure = Diese Vorgehensweise gibt es nicht. Wählen Sie eine aus der Liste.
case-choose-first = Wählen Sie zuerst eine der Antworten, mit ihrer Ziffer.
case-say-instead = Auf { $wanted } hat das noch niemand geschrieben; es ist { $written }.
case-send-first = Schreiben und senden Sie die Antwort; damit ist dieser Schritt erledigt.
case-no-such-choice = Eine Antwort { $number } gibt es nicht. Wählen Sie eine der gezeigten.
case-nothing-found = Zu diesen Buchstaben passt nichts. Versuchen Sie den Anfang eines Schritts oder einer Vorgehensweise.
case-nothing-to-do = Hier ist kein Schritt zu tun. Schreiben Sie eine Notiz mit Umschalt und Eingabe.
case-doubt = Dieser Schritt ist hier falsch.
case-missing-step = { $step }
case-missing-decision = Entscheiden: { $step }
case-missing-loop = Wiederholung verlassen: { $step }
case-missing-owed-step = Noch nachzuholen: { $step }
case-missing-owed-undo = Zurückzunehmen: { $step }
case-missing-reason = Grund für das Auslassen: { $step }
case-missing-approval = Freigabe durch { $role }: { $step }
case-missing-role = Nur für { $role }: { $step }
case-missing-amount = Betrag nennen: { $step }
case-missing-answer = Zuerst beantworten: { $step }
case-way-ask = Um Freigabe bitten
case-way-look = Zu: { $step }

case-confirm-all = Alles erledigt, bestätigen
case-do-confirm = Aus dem Kopf erledigen, dann bestätigen.
case-enough = { $count ->
    [one] Eines davon genügt.
   *[other] { $count } davon genügen.
}
case-due = Bis { $when }
case-only = Nur für: { $role }
case-goes-to = Geht an: { $role }
case-purse = Aus dem Topf „{ $purse }“
case-wait-for = { $time } warten, dann von selbst erledigt
case-wait-until = Bis: { $fact }
case-cites = Beruht auf: { $sources }
case-authority-tier = Bis { $amount }: { $role } gibt frei
case-authority-rest = Mehr: { $role } gibt frei
case-amount-or = Oder schreiben Sie höchstens { $amount }.
case-between = Von { $least } bis { $most }.
case-at-least = Mindestens { $bound }.
case-at-most = Höchstens { $bound }.
case-rule-of = { $whose }. { $because }
case-purse-left = In diesem Monat noch: { $left }
case-own-left = Sie dürfen selbst noch geben: { $own }
case-second-person = { $role } stimmt zuerst zu
case-longest-promise = Sie dürfen selbst versprechen: bis zu { $time }
case-may-tell = Sie dürfen mitteilen: { $what }
case-nothing-left = nichts
case-landed-fetched = Es wurde aus dem Postfach { $mailbox }, Ordner { $folder }, geholt.
case-landed-brought = Ein Mailserver hat es an die Adresse der Filiale gebracht, oder es kam aus einer Datei.
case-landed-opened = Es beantwortet kein Schreiben von uns, an dem sein Absender beteiligt ist, und hat darum diesen Vorgang eröffnet.
case-landed-answers = Es beantwortet ein Schreiben von uns, wie eine signierte Kennung darin beweist, und kommt von der Kundschaft dieses Falls.
case-instead = Nicht die richtige Vorgehensweise?
case-key-instead = andere Vorgehensweise
case-nothing-instead = Diese Vorgehensweise nennt keine andere, die hier richtig wäre. Suchen Sie eine mit dem Punkt.
case-event-replaced = „{ $after }“ statt „{ $before }“: { $when }
case-event-routine = Eine Routine, fällig { $due }
case-event-routine-asked-for = Begonnen, weil es jemand jetzt wollte
case-event-routine-of-fact = Begonnen wegen Vorgang { $number }: { $fact } ist { $day }
case-event-routine-late = { $missed ->
    [one] Eine Routine, fällig { $due }. Seitdem ist ein weiteres Mal verstrichen, während nichts lief; dies steht für beide.
   *[other] Eine Routine, fällig { $due }. Seitdem sind { $missed } weitere Male verstrichen, während nichts lief; dies steht für alle.
}
case-overlays = Mit: { $overlays }
case-make-low = Weniger dringend als die meisten
case-make-usual = So dringend wie die meisten
case-make-high = Dringender als die meisten
case-make-urgent = Sehr dringend
case-priority-low = Weniger dringend
case-priority-high = Dringender
case-priority-urgent = Sehr dringend
case-event-priority-low = Als weniger dringend eingestuft als die meisten
case-event-priority-usual = Als so dringend eingestuft wie die meisten
case-event-priority-high = Als dringender eingestuft als die meisten
case-event-priority-urgent = Als sehr dringend eingestuft
