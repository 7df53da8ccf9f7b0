# Was falsch sein kann, wo eine Vorgehensweise eine andere verwendet
link-unknown = "{ $call }" verwendet die Vorgehensweise "{ $procedure }", die es nicht gibt.
link-unknown-mend = Veröffentlichen Sie jene zuerst, oder berichtigen Sie ihre Kennung.
link-in-a-circle = "{ $call }" verwendet "{ $procedure }", über die man selbst dorthin kommt.
link-in-a-circle-mend = Schreiben Sie die Schritte aus, oder verwenden Sie "repeat".
link-of-a-channel = "{ $call }" verwendet "{ $procedure }". Diese rahmt Kontakte und kann nicht in einer anderen stehen.
link-of-a-channel-mend = Verwenden Sie eine Vorgehensweise der Art "matter" oder "routine".
link-too-large = Mit dem, was "{ $call }" verwendet, wird die Vorgehensweise zu groß.
link-too-large-mend = Kürzen Sie sie; beenden Sie sie, wo die nächste beginnt, und öffnen Sie jene für sich.
link-binds-unknown = "{ $call }" bindet "{ $fact }". Eine solche Angabe hat "{ $procedure }" nicht.
link-binds-unknown-mend = Nennen Sie eine Angabe von "{ $procedure }", oder lassen Sie die Zeile weg.
link-value-of-type = "{ $call }" gibt "{ $fact }" einen Wert von anderem Typ.
link-value-of-type-mend = Schreiben Sie einen Wert wie 30, 'gold', true, money('20 EUR') oder date('2026-01-31').
link-types-differ = In "{ $call }" soll "{ $fact }" dasselbe sein wie "{ $other }", aber beide haben nicht denselben Typ.
link-types-differ-mend = Geben Sie beiden denselben Typ und dieselben Möglichkeiten, oder binden Sie eine andere Angabe.
link-needs-the-fact = In "{ $call }" braucht ein Schritt oder eine Regel die Angabe "{ $fact }" selbst, sie hat aber einen festen Wert.
link-needs-the-fact-mend = Binden Sie eine Angabe dieser Vorgehensweise daran.
