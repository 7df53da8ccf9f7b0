sop-yes = Ja
sop-no = Nein

sop-outcome-resolved = Das Anliegen ist gelöst.
sop-outcome-answered = Der Kontakt ist beantwortet.
sop-outcome-declined = Das Angebot wurde abgelehnt.
sop-outcome-refused = Wir konnten den Wunsch nicht erfüllen.
sop-outcome-withdrawn = Das Anliegen wurde zurückgezogen.
sop-outcome-unanswered = Es kam keine Antwort mehr.
sop-outcome-handed_on = Der Vorgang ist weitergegeben.

# Was mit der Datei nicht stimmen kann
sop-too-large = Die Datei ist zu groß.
sop-too-large-mend = Halten Sie eine Vorgehensweise unter { $limit } KB.
sop-not-utf-8 = Dieses Byte ist kein UTF-8-Text.
sop-not-utf-8-mend = Speichern Sie die Datei als UTF-8.
sop-syntax = Das ist kein YAML.
sop-syntax-mend = Prüfen Sie die Einrückung; ein Text mit Doppelpunkt, mit Klammer am Anfang oder mit Fragezeichen zwischen geschweiften Klammern steht in Anführungszeichen.
sop-tab = Hier steht ein Tabulator, wo nur Leerzeichen stehen dürfen.
sop-tab-mend = Ersetzen Sie jeden Tabulator am Zeilenanfang durch Leerzeichen, zwei je Ebene.
sop-reserved-sign = Mit diesem Zeichen darf kein Text beginnen.
sop-reserved-sign-mend = Setzen Sie den Text in Anführungszeichen.
sop-colon-in-text = Ein Doppelpunkt mit Leerzeichen steht mitten in einem Text, oder eine Zeile ist zu weit eingerückt.
sop-colon-in-text-mend = Setzen Sie den Text in Anführungszeichen, oder beginnen Sie die Zeile unter der darüber.
sop-colon-missing = Diese Zeile hat kein „Schlüssel: Wert“.
sop-colon-missing-mend = Setzen Sie hinter den Schlüssel einen Doppelpunkt und ein Leerzeichen, oder einen Text, der hier weitergeht, in Anführungszeichen.
sop-unknown-escape = Ein umgekehrter Schrägstrich bedeutet in doppelten Anführungszeichen etwas anderes als sich selbst.
sop-unknown-escape-mend = Schreiben Sie ihn zweimal, oder setzen Sie den Text in einfache Anführungszeichen.
sop-quote-open = Das Anführungszeichen, das hier beginnt, wird nie geschlossen.
sop-quote-open-mend = Setzen Sie dasselbe Zeichen an das Ende des Textes.
sop-bracket-open = Das „{ $sign }“ aus Zeile { $line } ist hier noch offen.
sop-bracket-open-mend = Schließen Sie es, oder setzen Sie ein Komma zwischen zwei Einträge.
sop-text-after-quote = Hinter einem Text in Anführungszeichen geht es weiter.
sop-text-after-quote-mend = Setzen Sie den ganzen Text in Anführungszeichen; ein einfaches Anführungszeichen darin wird verdoppelt.
sop-list-begins-here = Eine Liste beginnt in der Zeile ihres Schlüssels.
sop-list-begins-here-mend = Beginnen Sie die Liste in einer eigenen Zeile, jeden Eintrag mit einem Bindestrich.
sop-block-sign = Hinter | oder > darf nur + oder - stehen.
sop-block-sign-mend = Beginnen Sie den Text in der nächsten Zeile, eingerückt.
sop-indentation = Die Zeile ist nicht so eingerückt wie die, zu denen sie gehört.
sop-indentation-mend = Beginnen Sie sie genau unter ihren Nachbarn; nehmen Sie nur Leerzeichen.
sop-no-sign = Hier steht ein Zeichen, das kein Text ist, etwa eines, das ein Terminal steuert.
sop-no-sign-mend = Löschen Sie es; eine Kopie über einen einfachen Texteditor hat keines.
sop-empty-file = Die Datei ist leer.
sop-empty-file-mend = Beginnen Sie mit "handrail: 1" und dem Namen der Vorgehensweise.
sop-second-document = Hier beginnt ein zweites Dokument.
sop-second-document-mend = Eine Datei hat eine Vorgehensweise; entfernen Sie die Zeile "---".
sop-too-deep = Die Blöcke sind zu tief verschachtelt.
sop-too-deep-mend = Bleiben Sie unter { $limit } Ebenen; machen Sie aus dem inneren Teil eine eigene Vorgehensweise.
sop-too-many-pieces = Die Datei hat zu viele Teile.
sop-too-many-pieces-mend = Bleiben Sie unter { $limit } Schlüsseln, Werten und Listen; machen Sie mehrere Vorgehensweisen daraus.
sop-and-more = Von hier an stimmt noch mehr nicht.
sop-and-more-mend = Beheben Sie das bisher Gefundene und lesen Sie die Datei erneut ein.
sop-alias = Anker und Verweise (& und *) gehören nicht zum Format.
sop-alias-mend = Schreiben Sie den Text aus, oder setzen Sie ihn in Anführungszeichen, wenn er mit einem solchen Zeichen beginnt.
sop-tag = Typangaben (!) gehören nicht zum Format.
sop-tag-mend = Entfernen Sie die Typangabe, oder setzen Sie den Text in Anführungszeichen, wenn er mit einem solchen Zeichen beginnt.

# Was mit einem Schlüssel nicht stimmen kann
sop-key-is-no-word = Ein Schlüssel muss ein Wort sein.
sop-key-is-no-word-mend = Schreiben Sie ein Wort vor den Doppelpunkt; Texte mit Klammer am Anfang stehen in Anführungszeichen.
sop-not-a-mapping = Hier gehören Schlüssel und Werte hin.
sop-not-a-mapping-mend = Schreiben Sie Zeilen wie "Schlüssel: Wert"; Schlüssel sind hier zum Beispiel: { $keys }.
sop-missing-key = "{ $key }" fehlt.
sop-missing-key-mend = Ergänzen Sie eine Zeile, die mit "{ $key }:" beginnt.
sop-duplicate-key = "{ $key }" steht hier zweimal.
sop-duplicate-key-mend = Behalten Sie eines von beiden.
sop-unknown-key = Das Format kennt hier kein "{ $key }".
sop-unknown-key-mend = Meinten Sie dies? { $known }

# Was mit einem Wert nicht stimmen kann
sop-one-and-no-list = Hier gehört ein einziges Wort oder ein einziger Text hin und keine Liste.
sop-one-and-no-list-mend = Schreiben Sie eines allein, ohne Klammern und Aufzählungsstriche.
sop-not-a-word = Hier gehört ein Text hin, und er darf nicht leer sein.
sop-not-a-word-mend = Schreiben Sie ihn hinter den Doppelpunkt; mit Doppelpunkt darin steht er in Anführungszeichen.
sop-not-a-list = Hier gehört eine Liste hin.
sop-not-a-list-mend = Beginnen Sie jeden Eintrag auf einer eigenen Zeile mit "- ".
sop-not-an-id = "{ $id }" ist keine Kennung.
sop-not-an-id-mend = Verwenden Sie Kleinbuchstaben und Ziffern, mit Bindestrichen verbunden, höchstens 60, am Anfang ein Buchstabe.
sop-not-a-count = "{ $text }" ist keine Zahl von 1 bis { $most }.
sop-not-a-count-mend = Schreiben Sie eine ganze Zahl in Ziffern.
sop-not-a-duration = "{ $text }" ist keine Zeitspanne.
sop-not-a-duration-mend = Schreiben Sie eine Zahl und eine Einheit, etwa "2 business hours", "1 business day" oder "14 days".
sop-not-money = "{ $text }" ist kein Geldbetrag.
sop-not-money-mend = Schreiben Sie eine Zahl und eine Währung, etwa "20 EUR".
sop-unknown-word = "{ $word }" gehört nicht zu den Wörtern, die hier stehen dürfen.
sop-unknown-word-mend = Meinten Sie dies? { $known }
sop-no-language = Ein Text ohne jede Sprache.
sop-no-language-mend = Schreiben Sie ihn hinter ein Sprachkürzel, etwa "en: ..." und "de: ...".
sop-text-cut-by-a-comma = Das Komma vor "{ $text }" beendet den Text.
sop-text-cut-by-a-comma-mend = Setzen Sie den ganzen Text in Anführungszeichen, oder schreiben Sie jeden Schlüssel auf eine eigene Zeile.
sop-lone-brace = Eine Klammer "{ $brace }" steht allein.
sop-lone-brace-mend = Platzhalter stehen zwischen zwei geschweiften Klammern; sonst verwenden Sie runde.
sop-unknown-placeholder = Den Platzhalter "{ $name }" wird nie etwas füllen.
sop-unknown-placeholder-mend = Führen Sie ihn unter "facts" auf, oder verwenden Sie dies: { $known }
sop-placeholder-without-promise = "{ $name }" wird von einer Zusage gefüllt, und die Vorgehensweise macht keine.
sop-placeholder-without-promise-mend = Ergänzen Sie einen Schritt "promise", oder nennen Sie den Tag auf andere Weise.

# Was mit einer Angabe nicht stimmen kann
sop-not-a-fact-name = "{ $name }" ist kein Name einer Angabe.
sop-not-a-fact-name-mend = Schreiben Sie Kleinbuchstaben in zwei Teilen mit Punkt dazwischen, etwa "order.number".
sop-options-of-a-choice = "{ $name }" hat Antworten, ohne eine Auswahl zu sein, oder ist eine Auswahl ohne Antworten.
sop-options-of-a-choice-mend = Schreiben Sie "type: choice" und "options" zusammen; auch "type: several" darf sie haben.
sop-not-a-mask = "{ $mask }" ist keine Maske.
sop-not-a-mask-mend = Schreiben Sie # für eine Ziffer und A für einen Buchstaben, etwa "##-####", höchstens { $most } Zeichen.
sop-unknown-fact = Die Angabe "{ $name }" ist nicht aufgeführt.
sop-unknown-fact-mend = Führen Sie sie unter "facts" auf, oder verwenden Sie dies: { $known }
sop-rule-mend = Berichtigen Sie die Regel; Angaben heißen wie unter "facts", Texte stehen in Anführungszeichen.
sop-bounds-without-order = "{ $name }" hat Grenzen, aber seine Werte kennen kein Kleiner und Größer.
sop-bounds-without-order-mend = Nur number, money, date und time haben "at least" und "at most".
sop-not-a-bound = "{ $text }" ist kein Wert dieses Typs.
sop-not-a-bound-mend = Schreiben Sie ihn so: { $example }
sop-bounds-crossed = Zwischen den Grenzen von "{ $name }" liegt nichts.
sop-bounds-crossed-mend = Schreiben Sie das Kleinere unter "at least" und das Größere unter "at most", beide in derselben Währung.
sop-unit-of-no-number = "{ $name }" hat eine Einheit und ist keine Zahl.
sop-unit-of-no-number-mend = Schreiben Sie "type: number", oder entfernen Sie die Einheit.
sop-not-a-connector = "{ $name }" ist kein Name von etwas, das ein Anschluss kennt.
sop-not-a-connector-mend = Schreiben Sie Kleinbuchstaben in zwei Teilen oder mehr mit Punkten dazwischen, etwa "shop.order.total".

# Was mit einem Schritt oder Block nicht stimmen kann
sop-not-a-step = Hier gehört ein Schritt hin.
sop-not-a-step-mend = Schreiben Sie seine Schlüssel, beginnend mit "id".
sop-no-kind = Nichts sagt, was für ein Schritt das ist.
sop-no-kind-mend = Ergänzen Sie einen dieser Schlüssel: { $known }.
sop-two-kinds = Das ist zugleich "{ $one }" und "{ $other }".
sop-two-kinds-mend = Machen Sie zwei Schritte daraus.
sop-id-twice = Die Kennung "{ $id }" wurde schon in Zeile { $line } vergeben.
sop-id-twice-mend = Geben Sie diesem eine eigene Kennung.
sop-id-reused = Die Kennung "{ $id }" gehörte einem anderen Schritt, und Kennungen werden nie wieder verwendet.
sop-id-reused-mend = Wählen Sie eine neue Kennung.
sop-must-without-rule = Der Schritt "{ $step }" ist ein Muss, ohne zu sagen, wessen.
sop-must-without-rule-mend = Ergänzen Sie "rule of" (law, money, safety oder company) und "source" oder "cites", oder machen Sie ein "should" daraus.
sop-choose-without-ways = Hier gibt es nichts zu wählen.
sop-choose-without-ways-mend = Ergänzen Sie "yes" und "no", oder "ways".
sop-ways-beside-yes = "ways" und "{ $key }" schließen einander aus.
sop-ways-beside-yes-mend = Eine Frage mit "yes" und "no" darf unter "when" eine Regel haben; unter "ways" wählt der Mensch.
sop-too-many-ways = Unter mehr als { $most } Wegen kann niemand wählen.
sop-too-many-ways-mend = Fragen Sie die Antwort in einem Schritt mit ask ab, oder wählen Sie in zwei Stufen.
sop-single-way = Ein einziger Weg ist keine Wahl.
sop-single-way-mend = Ergänzen Sie einen zweiten Weg, oder nehmen Sie die Schritte aus der Wahl heraus.

# Was mit dem Weg hindurch nicht stimmen kann
sop-way-without-end = Dieser Weg kommt an kein Ende.
sop-way-without-end-mend = Setzen Sie einen Schritt "end" ans Ende, auch auf jedem Weg einer Wahl, die zuletzt steht.
sop-early-end = Nach dem Ende "{ $step }" käme noch etwas.
sop-early-end-mend = Setzen Sie das Ende zuletzt in einen Weg einer Wahl; andere Wege dürfen weitergehen. In "any order" steht keines.
sop-unknown-need = Der Schritt "{ $step }" braucht "{ $need }", das es nicht gibt.
sop-unknown-need-mend = Meinten Sie dies? { $known }
sop-needs-what-is-around = Der Schritt "{ $step }" braucht "{ $need }", dessen Teil er ist.
sop-needs-what-is-around-mend = Nennen Sie nur, was vorher geschieht.
sop-needs-what-comes-later = Der Schritt "{ $step }" braucht "{ $need }", das erst danach kommt.
sop-needs-what-comes-later-mend = Verschieben Sie eines von beiden.
sop-needs-another-way = Der Schritt "{ $step }" braucht "{ $need }", das nicht auf jedem Weg dorthin liegt.
sop-needs-another-way-mend = Nennen Sie die Wahl selbst, oder einen Schritt, der auf jedem Weg geschieht.
sop-needs-in-a-circle = Der Schritt "{ $step }" braucht "{ $need }", das wiederum auf ihn wartet.
sop-needs-in-a-circle-mend = Entfernen Sie eine der beiden Bedingungen.

# Was an mehreren Formulierungen nicht stimmen kann
sop-no-variant = Hier wird nichts gesagt.
sop-no-variant-mend = Schreiben Sie einen Text, oder eine Liste, die mit "- say: ..." endet.
sop-variant-hides-others = Das wird immer gesagt, das Folgende also nie.
sop-variant-hides-others-mend = Geben Sie ihm eine Bedingung (channel, tone oder when), oder setzen Sie es ans Ende der Liste.
sop-last-variant-with-condition = Passt keine der Formulierungen, so wird nichts gesagt.
sop-last-variant-with-condition-mend = Beenden Sie die Liste mit einer ohne Bedingung: "- say: ...".

# Was an einem Angebot nicht stimmen kann
sop-no-amount = Hier steht kein Betrag.
sop-no-amount-mend = Schreiben Sie eine Zahl und eine Währung, etwa "20 EUR", oder eine Liste davon.
sop-currency-twice = Es gibt zwei Beträge in { $currency }.
sop-currency-twice-mend = Behalten Sie einen Betrag je Währung.
sop-no-approver = Niemand genehmigt mehr.
sop-no-approver-mend = Schreiben Sie, wer es tut, etwa "approve: team_leader", oder entfernen Sie "above".
sop-approver-never-asked = { $role } wird nie gefragt: { $by } genehmigt jeden Betrag.
sop-approver-never-asked-mend = Schreiben Sie unter "up to", wie viel { $by } genehmigt, oder entfernen Sie das andere.
sop-approver-agrees-anyway = Im Schritt "{ $step }" ist { $role } bei jedem Betrag die zweite Person und wird für mehr noch einmal gefragt.
sop-approver-agrees-anyway-mend = Nennen Sie hinter above eine andere Rolle oder lassen Sie second person weg.
sop-approver-above-nothing = Im Schritt "{ $step }" genehmigt { $role } nicht mehr { $currency }, als schon vorher möglich ist.
sop-approver-above-nothing-mend = Schreiben Sie die kleineren Beträge zuerst, und hier einen größeren.

# Was an einer Notiz, einem Warten oder einer Liste nicht stimmen kann
sop-note-without-parts = Die Notiz hat keine Teile.
sop-note-without-parts-mend = Schreiben Sie, woraus sie besteht, etwa "decisions: Was beschlossen wurde", oder entfernen Sie "parts".
sop-parts-twice = Die Notiz "{ $step }" hat eigene Teile neben denen einer Vorlage.
sop-parts-twice-mend = Behalten Sie "parts" oder "template".
sop-not-to-be-confirmed = "{ $item }" braucht mehr als eine Bestätigung.
sop-not-to-be-confirmed-mend = In einer do-confirm-Liste stehen nur say, check, restate, note und do, ohne zweite Person; nehmen Sie es heraus, oder machen Sie eine read-do-Liste daraus.
sop-enough-is-all = "{ $block }" hat nicht mehr als { $items ->
    [one] einen Punkt
   *[other] { $items } Punkte
}, und so viele sollen genügen.
sop-enough-is-all-mend = Schreiben Sie hinter "at least" eine kleinere Zahl, oder entfernen Sie es: Dann wird alles erledigt.
sop-enough-of-steps = "{ $item }" ist kein Schritt und zählt daher nicht zu denen, die genügen.
sop-enough-of-steps-mend = In einer Liste mit "at least" stehen nur Schritte; nehmen Sie es heraus, oder entfernen Sie "at least": Dann wird alles erledigt.
sop-confirmed-in-part = "{ $block }" wird im Ganzen bestätigt, daher sagt "at least" dort nichts.
sop-confirmed-in-part-mend = Entfernen Sie "at least", oder machen Sie eine read-do-Liste daraus.
sop-handed-to-several = Der Schritt "{ $step }" gibt den Vorgang an mehrere zugleich.
sop-handed-to-several-mend = Nennen Sie eine Rolle; wer es auch ist, kann ihn weitergeben.
sop-unknown-start = Die Zeit von "{ $step }" beginnt nach "{ $after }", das es nicht gibt.
sop-unknown-start-mend = Meinten Sie dies? { $known }
sop-start-comes-later = Die Zeit von "{ $step }" beginnt nach "{ $after }", das nicht davor steht.
sop-start-comes-later-mend = Nennen Sie einen früheren Schritt, oder lassen Sie "after" weg, um ab Beginn zu zählen.
sop-channel-never-met = "{ $step }" kommt auf dem Kanal { $channel } nie vor.
sop-channel-never-met-mend = Verwenden Sie einen von diesen: { $known }

# Was daran nicht stimmen kann, wann eine Vorgehensweise fällig ist
sop-not-a-schedule = "{ $text }" ist kein Zeitplan.
sop-not-a-schedule-mend = Schreiben Sie etwa "every weekday at 09:00", "every 2 weeks on tuesday", "every month on the last friday", "3 days after person.started" oder "on demand".
sop-schedule-after-no-day = Der Zeitplan zählt ab "{ $fact }", und das ist kein Tag.
sop-schedule-after-no-day-mend = Nennen Sie eine Angabe vom Typ date oder moment.
sop-of-another-kind = "{ $key }" gehört zu einer anderen Art von Vorgehensweise.
sop-of-another-kind-mend = Schreiben Sie "kind: { $kind }", oder entfernen Sie es.

# Was eine Antwort nicht war
sop-answer-empty = Es gibt noch keine Antwort.
sop-answer-text = Schreiben Sie höchstens { $most } Zeichen.
sop-answer-number = "{ $text }" ist keine Zahl. Schreiben Sie höchstens 24 Ziffern, etwa 12 oder 1,5.
sop-answer-money = "{ $text }" ist kein Betrag. Schreiben Sie eine Zahl und eine Währung, etwa 20 EUR.
sop-answer-date = "{ $text }" ist kein Datum. Schreiben Sie es als 24.11.2026 oder 2026-11-24.
sop-answer-yes-or-no = "{ $text }" ist weder Ja noch Nein. Schreiben Sie eines von beiden, oder 1 für Ja und 2 für Nein.
sop-answer-choice = "{ $text }" ist keine der Antworten. Wählen Sie eine von diesen: { $options }.
sop-answer-mask = "{ $text }" sieht nicht aus wie { $mask } (# ist eine Ziffer, A ein Buchstabe).
sop-answer-time = "{ $text }" ist keine Uhrzeit. Schreiben Sie sie als 16:30.
sop-answer-moment = "{ $text }" ist kein Zeitpunkt. Schreiben Sie ihn als 2026-11-24T16:30+01:00.
sop-answer-phone = "{ $text }" ist keine Telefonnummer. Schreiben Sie 6 bis 15 Ziffern, etwa +49 30 1234567.
sop-answer-email = "{ $text }" ist keine E-Mail-Adresse. Schreiben Sie sie als name@example.org.
sop-answer-masks = "{ $text }" sieht aus wie keines von diesen: { $mask } (# ist eine Ziffer, A ein Buchstabe).
sop-answer-file = Eine Datei wird auf einer Zeile genannt. Schreiben Sie den Namen, unter dem sie aufbewahrt ist.
sop-answer-amount-least = Das ist zu wenig. Schreiben Sie mindestens { $bound }.
sop-answer-amount-most = Das ist zu viel. Schreiben Sie höchstens { $bound }.
sop-answer-time-least = Das ist zu früh. Schreiben Sie { $bound } oder später.
sop-answer-time-most = Das ist zu spät. Schreiben Sie { $bound } oder früher.
sop-answer-currency = Hier gilt eine andere Währung. Schreiben Sie einen Betrag in { $currency }.

# Was an Wegen und Warteschritten falsch sein kann
sop-way-without-rule = Dieser Weg hat keine Regel, obwohl andere eine haben.
sop-way-without-rule-mend = Geben Sie ihm ein "when", oder schreiben Sie ihn als letzten: Dann gilt er, wenn kein anderer gilt.
sop-until-no-time = "{ $name }" ist kein Tag und kein Zeitpunkt.
sop-until-no-time-mend = Nennen Sie eine Angabe vom Typ "date" oder "moment".
sop-waits-twice = Dieser Schritt wartet eine Zeit lang und bis zu einem Tag.
sop-waits-twice-mend = Behalten Sie "for" oder "until".

# Was mit Buchstaben eines Merkworts nicht stimmen kann
sop-not-an-acronym = "{ $text }" ist kein Kürzel.
sop-not-an-acronym-mend = Schreiben Sie 2 bis 12 Großbuchstaben oder Ziffern, etwa AIDET.
sop-not-a-letter = Für "{ $text }" kann kein Buchstabe stehen.
sop-not-a-letter-mend = Schreiben Sie ein Wort oder mehrere in Kleinbuchstaben, etwa "thank you".
sop-unknown-letter = "{ $word }" ist keiner der Buchstaben von AIDET.
sop-unknown-letter-mend = Schreiben Sie dies: { $known }. Hat das Unternehmen ein eigenes Merkwort, nennen Sie es unter "memory acronym".
# Was Regeln offenlassen
sop-gap-mend = Schreiben Sie dafür eine Regel, oder einen letzten Weg ohne Regel; bis dahin entscheidet der Mensch.
sop-overlap-mend = Der erste von beiden wird genommen. Legen Sie in den Regeln fest, welcher gemeint ist.
sop-never-taken-mend = Fassen Sie seine Regel weiter oder die davor enger, oder nehmen Sie den Weg heraus.
sop-could-not-tell-mend = Sehen Sie sich die Regeln dieser Wahl selbst an, oder vereinfachen Sie sie.
