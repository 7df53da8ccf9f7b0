rules-at = Spalte { $column }: { $problem }
rules-found = { $place ->
    [end] Die Regel endet hier.
   *[token] „{ $found }“ passt hier nicht.
}

# Was an der Schreibweise einer Regel nicht stimmen kann
rules-syntax-condition = { rules-found } Schreiben Sie eine Bedingung, etwa order.age_days <= 30.
rules-syntax-value = { rules-found } Schreiben Sie eine Angabe, eine Zahl oder einen Text in Anführungszeichen.
rules-syntax-comparable = { rules-found } Vergleichen Sie Werte, nicht Bedingungen: Verbinden Sie Bedingungen mit && oder ||, und setzen Sie nach ! Klammern.
rules-syntax-joint = { rules-found } Verbinden Sie es mit && oder || mit dem, was davor steht, oder entfernen Sie es.
rules-syntax-single-comparison = { rules-found } Vergleichen Sie je zwei Werte, und verbinden Sie die Vergleiche mit &&.
rules-syntax-closing-parenthesis = { rules-found } Schließen Sie die Klammer mit ).
rules-syntax-opening-parenthesis = { rules-found } Keine Klammer ist offen: Schreiben Sie davor eine (, oder entfernen Sie diese.
rules-syntax-closing-bracket = { rules-found } Trennen Sie die Werte der Liste mit Kommas und schließen Sie sie mit ].
rules-syntax-closing-quote = { rules-found } Schließen Sie den Text in derselben Zeile mit dem Anführungszeichen, mit dem er beginnt.
rules-syntax-list = { rules-found } Schreiben Sie nach in eine Liste wie ['gold', 'vip'] oder eine Angabe, die mehrere Texte enthält.
rules-syntax-constant = { rules-found } Eine Liste enthält nur feste Werte: Schreiben Sie Zahlen, Texte in Anführungszeichen oder Tage.
rules-syntax-number = { rules-found } Schreiben Sie eine Zahl mit höchstens 24 Stellen vor dem Punkt.
rules-syntax-escape = { rules-found } Schreiben Sie den Rückstrich doppelt oder nur vor einem Anführungszeichen, n, r oder t.
rules-syntax-function = { rules-found } Schreiben Sie eines von size(angabe), angabe.startsWith('text'), angabe.contains('text'), date('…'), time('…'), moment('…'), money('…').
rules-syntax-quoted = { rules-found } Schreiben Sie in diese Klammern einen Text in Anführungszeichen, etwa date('2026-01-31').
rules-syntax-sized = { rules-found } Schreiben Sie den Namen einer Angabe, etwa size(order.items).
rules-syntax-date = { rules-found } Schreiben Sie einen Tag, den es gibt, als Jahr, Monat und Tag: date('2026-01-31').
rules-syntax-time = { rules-found } Schreiben Sie eine Uhrzeit von 00:00 bis 23:59: time('09:30').
rules-syntax-moment = { rules-found } Schreiben Sie Tag, Uhrzeit und Abstand zu UTC: moment('2026-01-31T09:30+01:00').
rules-syntax-money = { rules-found } Schreiben Sie einen Betrag und drei Buchstaben für die Währung: money('20 EUR').
rules-syntax-amount = { rules-found } Schreiben Sie Betrag und Währung zusammen: { $mend }.
rules-syntax-spelling = { rules-found } Schreiben Sie stattdessen { $mend }.
rules-syntax-free-name = { rules-found } Das Wort ist vergeben; nennen Sie die Angabe anders. Eine Angabe ohne Wert braucht kein Wort: Sie ist unbekannt.
rules-syntax-shorter-rule = Eine Regel hat höchstens 2.000 Zeichen. Machen Sie zwei Entscheidungen daraus.
rules-syntax-less-depth = { rules-found } In einer Regel stehen höchstens 32 Klammern und Vorzeichen ineinander. Machen Sie zwei Entscheidungen daraus.
rules-syntax-fewer-facts = { rules-found } Eine Regel nennt höchstens 64 Angaben. Machen Sie zwei Entscheidungen daraus.

# Was an ihrer Aussage nicht stimmen kann
rules-unknown-fact = Keine Angabe heißt { $name }. Führen Sie sie unter den Angaben der Vorgehensweise auf.
rules-unknown-fact-nearest = Keine Angabe heißt { $name }. Meinten Sie { $nearest }?
rules-unknown-option = „{ $option }“ steht nicht zur Wahl. Schreiben Sie eines von: { $options }.
rules-wrong-condition = Eine Bedingung trifft zu oder nicht, dies aber ist ein Wert (Typ { $types }). Vergleichen Sie ihn mit einem anderen.
rules-wrong-comparison = Werte zweier Typen ({ $types }) lassen sich nicht vergleichen. Vergleichen Sie Werte eines Typs.
rules-wrong-comparison-written = Werte zweier Typen ({ $types }) lassen sich nicht vergleichen. Schreiben Sie einen festen Wert so: { $mend }
rules-wrong-order = Werte dieses Typs ({ $types }) haben keine Reihenfolge. Verwenden Sie ==, != oder in.
rules-wrong-several = Mehrere Texte lassen sich nicht als einer vergleichen. Fragen Sie, ob ein Text darunter ist: 'text' in angabe.
rules-wrong-list = Nach in kann nur eine Angabe stehen, die mehrere Texte enthält; der Typ ist hier { $types }. Schreiben Sie eine Liste in Klammern oder ==.
rules-wrong-among = Nur ein Text kann einer von mehreren sein; der Typ ist hier { $types }.
rules-wrong-sum = Dies lässt sich nicht addieren oder subtrahieren ({ $types }). Verwenden Sie zwei Zahlen oder zwei Geldbeträge.
rules-wrong-product = Dies lässt sich nicht multiplizieren oder dividieren ({ $types }). Verwenden Sie Zahlen oder einen Geldbetrag und eine Zahl.
rules-wrong-negative = Nur eine Zahl oder ein Geldbetrag kann negativ sein; der Typ ist hier { $types }.
rules-wrong-text-test = Nur Text beginnt mit Text oder enthält ihn; der Typ ist hier { $types }.
rules-wrong-size = Nur ein Text oder mehrere Texte haben eine Größe; der Typ ist hier { $types }.

# Eine Regel in Worten
rules-all = Alles davon:
rules-any = Mindestens eines davon:
rules-always = Immer
rules-never = Nie
rules-asks = { $subject }: { $condition }
rules-finds = { $subject }: { $value } – { $condition }
rules-finds-expected = { $subject }: { $value } – erwartet: { $condition }
rules-with-value = { $label } ({ $value })
rules-size = { $fact } (Anzahl)
rules-not-known = nicht bekannt
rules-yes = ja
rules-no = nein
rules-different = nicht { $limit }
rules-less = weniger als { $limit }
rules-at-most = höchstens { $limit }
rules-more = mehr als { $limit }
rules-at-least = mindestens { $limit }
rules-before = vor { $limit }
rules-until = { $limit } oder früher
rules-after = nach { $limit }
rules-from = { $limit } oder später
rules-one-of = eines von: { $limit }
rules-none-of = keines von: { $limit }
rules-includes = enthält { $limit }
rules-lacks = enthält nicht { $limit }
rules-starts-with = beginnt mit „{ $limit }“
rules-starts-otherwise = beginnt nicht mit „{ $limit }“
rules-contains = enthält „{ $limit }“
rules-contains-not = enthält nicht „{ $limit }“

# Warum eine Regel nicht in der Sprache einer Datenbank gesagt wird
rules-sql-digits = Dies könnte weiter zählen, als { $database } genau rechnet: { $digits } Stellen. Geben Sie für die Spalten weniger Stellen an, oder rechnen Sie weniger.
rules-sql-division = Mit einem Quotienten wird weiter gerechnet; er würde anders gerundet. Dividieren Sie zuletzt, oder nur durch Zahlen wie 2, 4, 5 und 10.
rules-sql-kept = { $database } kann diesen Wert nicht aufbewahren. Schreiben Sie einen Text ohne Steuerzeichen oder einen Tag zwischen den Jahren 1 und 9999.
rules-sql-parts = Die Regel hat mehr Teile, als die Bedingung einer Datenbank haben darf. Machen Sie zwei Regeln daraus.

# Was die Bedingungen einer Entscheidung offen lassen
rules-gap = Kein Weg wird gegangen bei: { $facts }.
rules-overlap = Zwei Wege, { $first } und { $second }, sind zugleich richtig bei: { $facts }.
rules-never-taken = Der Weg { $branch } wird nie gegangen.
rules-undecided = Ob der Weg { $branch } zu gehen ist, hat keine Antwort bei: { $facts }.
rules-whatever = allen Angaben
rules-empty = leer
rules-could-not-tell-gap = Ob immer ein Weg gegangen wird, ließ sich nicht feststellen.
rules-could-not-tell-overlap = Ob zwei Wege zugleich richtig sein können, ließ sich nicht feststellen: { $branches }.
rules-could-not-tell-taken = Ob der Weg { $branches } je gegangen wird, ließ sich nicht feststellen.
rules-could-not-tell-decided = Ob der Weg { $branches } immer eine Antwort hat, ließ sich nicht feststellen.
