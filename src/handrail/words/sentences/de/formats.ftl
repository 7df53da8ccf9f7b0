formats-head = Titel, Abteilung, Zweck, Ergebnis und Verantwortung wurden so ausgefüllt, dass die Datei lesbar ist. Schreiben Sie Ihre eigenen.
formats-head-department = Kundenservice
formats-head-purpose = Dies jedes Mal auf dieselbe Weise bearbeiten: { $title }
formats-head-outcome = Das Anliegen ist erledigt oder liegt bei jemandem, der es erledigt.
formats-head-evidence = Übernommen aus { $file }
formats-open-end = Das Diagramm sagt nicht, wie es weitergeht: Geben Sie den Vorgang weiter.
formats-which = Was davon trifft zu?

formats-node-step = ist { $blocks } ({ $kinds }).
formats-node-choice = ist die Wahl { $blocks }.
formats-node-loop = ist die Frage der Wiederholung { $blocks }.
formats-node-passed = führt weiter; zu tun ist darin nichts.
formats-node-several = wurde { $count }-mal geschrieben, weil sich die Wege dorthin nicht zusammenführen lassen: { $blocks }.
formats-node-ends = beendet { $count } Wege: { $blocks }.
formats-node-aside = ist { $block }, zu tun nach { $after }, bevor es weitergeht.
formats-edge-way = ist der Weg { $ways }.
formats-edge-next = führt zum Nächsten.
formats-edge-next-label = führt zum Nächsten. Die Beschriftung sagt nichts, was eine Vorgehensweise entscheiden könnte, und wurde weggelassen.
formats-edge-again = führt noch einmal durch die Wiederholung { $ways }.
formats-edge-leave = führt aus der Wiederholung { $ways } hinaus.
formats-edge-several = wurde an mehreren Stellen geschrieben: { $ways }.
formats-edge-aside = setzt { $block } vor das Nächste.
formats-limit = wird höchstens { $limit }-mal durchlaufen, dann geht es weiter. Das Diagramm nennt keine Grenze; schreiben Sie Ihre hinter „limit“.
formats-limit-known = wird höchstens { $limit }-mal durchlaufen, wie die Datei es sagt.
formats-answer-missing = sagt nicht, was auf „{ $answer }“ folgt. Dieser Weg endet in { $block }, wo der Vorgang weitergegeben wird.
formats-alone = wurde weggelassen: Kein Pfeil berührt es.
formats-frame = wurde weggelassen: Ein Rahmen um andere sagt nichts, was sich tun ließe.
formats-looks = wurde weggelassen: Es sagt nur, wie das Diagramm aussieht.
formats-no-place = wurde weggelassen: Eine Vorgehensweise hat dafür keinen Platz.

formats-too-large = Die Datei ist größer als { $most } KB.
formats-too-large-mend = Teilen Sie sie in mehrere Vorgehensweisen.
formats-not-utf-8 = Die Datei ist nicht in UTF-8.
formats-not-utf-8-mend = Speichern Sie sie als UTF-8.
formats-not-json = Das ist kein JSON: { $why ->
    [name] hier gehört ein Name in doppelten Anführungszeichen hin
    [quote] ein Text, der hier beginnt, wird nie geschlossen
    [comma] hier gehört ein Komma oder eine schließende Klammer hin
    [colon] hier gehört ein Doppelpunkt hin
    [value] hier gehört ein Wert hin
    [escape] ein umgekehrter Schrägstrich in diesem Text bedeutet nichts
    [sign] in einem Text steht ein Zeilenumbruch, ein Tabulator oder ein anderes Zeichen, das kein Text ist
    [more] hinter seinem Ende folgt noch etwas
   *[other] es lässt sich nicht lesen
}.
formats-not-json-mend = Berichtigen Sie es an der genannten Stelle.
formats-not-a-question-tree = „{ $where }“ ist nicht das, was ein Fragenbaum dort hat.
formats-not-a-question-tree-mend = Ein Fragenbaum hat „nodes“, jeweils mit „label“, „utterance“ und „terminal“, und „edges“, für jede Frage den Knoten, zu dem jede Antwort führt.
formats-dot-sign = „{ $sign }“ gehört hier nicht zur Sprache von Graphviz oder wird nie geschlossen.
formats-dot-sign-mend = Setzen Sie Beschriftungen in Anführungszeichen, und schließen Sie, was Sie öffnen.
formats-dot-unexpected = „{ $found }“ gehört nicht hierher.
formats-dot-unexpected-mend = Suchen Sie davor nach einer fehlenden Klammer, einem Anführungszeichen oder Pfeil.
formats-dot-undirected = Die Linien dieses Graphen haben keine Richtung.
formats-dot-undirected-mend = Schreiben Sie „digraph“ und Pfeile als „->“.
formats-dot-too-large = Das Diagramm hat mehr als { $most } Knoten, Pfeile oder Rahmen ineinander.
formats-dot-too-large-mend = Teilen Sie es in mehrere Vorgehensweisen.

formats-xml-broken = Das ist kein XML, wie es sein soll: { $why ->
    [tag] das Element, das hier endet, ist nicht das zuletzt begonnene
    [unclosed] ein Element endet nie
    [token] hier steht ein Zeichen, das in XML anders geschrieben wird, etwa &amp; für &
    [entity] der Name hinter & ist unbekannt
    [attribute] ein Attribut steht hier zweimal
    [more] hinter dem letzten Element folgt noch etwas
    [empty] es steht nichts darin
    [encoding] die erste Zeile nennt eine andere Kodierung, als die Datei hat
    [prefix] der Teil eines Namens vor einem Doppelpunkt ist nicht erklärt
   *[other] es lässt sich nicht lesen
}.
formats-xml-broken-mend = Berichtigen Sie es an der genannten Stelle, oder exportieren Sie die Datei noch einmal.
formats-xml-doctype = Die Datei vereinbart einen Dokumenttyp; solche Dateien haben keinen, und er kann schaden.
formats-xml-doctype-mend = Nehmen Sie die Zeile mit „DOCTYPE“ heraus.
formats-xml-too-much = Die Datei hat mehr als { $most } Elemente oder mehr als { $deepest } ineinander.
formats-xml-too-much-mend = Teilen Sie sie in mehrere Vorgehensweisen.

formats-not-bpmn = Die Datei ist kein BPMN 2.0: Ihr erstes Element heißt nicht „definitions“.
formats-not-bpmn-mend = Exportieren Sie den Prozess als BPMN-2.0-XML.
formats-bpmn-no-process = In keinem Prozess der Datei steht etwas.
formats-bpmn-no-process-mend = Exportieren Sie den Prozess selbst, nicht nur seine Pools.
formats-bpmn-several = Die Datei hat mehrere Prozesse: { $names }. Eine Vorgehensweise ist einer davon.
formats-bpmn-several-mend = Exportieren Sie jeden für sich, und lassen Sie einen die anderen verwenden.
formats-bpmn-too-large = Der Prozess hat mehr als { $most } Ereignisse, Aktivitäten und Gateways.
formats-bpmn-too-large-mend = Teilen Sie ihn in mehrere Vorgehensweisen.
formats-bpmn-id-twice = { $name } hat eine Kennung, die auch ein anderes Element hat.
formats-bpmn-id-twice-mend = Geben Sie jedem Element eine eigene Kennung.
formats-bpmn-flow-nowhere = { $name } führt von „{ $source }“ nach „{ $target }“, und nicht beide stehen im selben Prozess.
formats-bpmn-flow-nowhere-mend = Lassen Sie es von einem Element zu einem anderen desselben Prozesses führen.
formats-bpmn-complex = { $name } ist ein komplexes Gateway. Worauf es wartet, lässt sich in einer Vorgehensweise nicht sagen.
formats-bpmn-complex-mend = Zeichnen Sie es mit exklusiven, inklusiven und parallelen Gateways.
formats-bpmn-transaction = { $name } gehört zu einer Transaktion, die als Ganzes abgebrochen werden kann. Eine Vorgehensweise kann das nicht sagen.
formats-bpmn-transaction-mend = Zeichnen Sie einen einfachen Teilprozess, und was zurückgenommen wird, als Aufgaben.
formats-bpmn-event-process = { $name } ist ein Prozess, den ein Ereignis jederzeit beginnt. Innerhalb einer Vorgehensweise lässt sich das nicht sagen.
formats-bpmn-event-process-mend = Machen Sie eine eigene Vorgehensweise der Art „interrupt“ daraus, und nehmen Sie ihn hier heraus.
formats-bpmn-compensation = { $name } handelt von Kompensation, also vom Zurücknehmen. Eine Vorgehensweise sagt das mit „undo“ am Schritt.
formats-bpmn-compensation-mend = Nehmen Sie es heraus, und schreiben Sie „undo“ an den Schritt, den es zurücknimmt.
formats-bpmn-boundary = { $name } kann jederzeit während eines Teilprozesses geschehen. Von mehreren Schritten lässt sich das in einer Vorgehensweise nicht sagen.
formats-bpmn-boundary-mend = Setzen Sie das Ereignis an die Aufgabe, während der es zählt, oder fragen Sie mit einem Gateway danach.
formats-bpmn-boundary-alone = { $name } steht am Rand von nichts.
formats-bpmn-boundary-alone-mend = Setzen Sie es an eine Aufgabe.
formats-bpmn-aside-joins = Was auf { $name } folgt, läuft neben dem Übrigen und trifft wieder darauf.
formats-bpmn-aside-joins-mend = Lassen Sie, was auf das Ereignis folgt, zu einem eigenen Ende kommen.
formats-bpmn-error-uncaught = { $name } beendet einen Teilprozess mit einem Fehler, und niemand fängt ihn auf.
formats-bpmn-error-uncaught-mend = Setzen Sie ein Fehlerereignis mit demselben Fehler an den Rand des Teilprozesses.

# In der Vorgehensweise
formats-bpmn-any-order = All das, in beliebiger Reihenfolge.
formats-bpmn-in-turn = Eins nach dem anderen.
formats-bpmn-starts = Wie hat es begonnen?
formats-bpmn-each = Gibt es noch eins?
formats-bpmn-loop = Noch einmal?
formats-bpmn-boundary-asked = Ist während „{ $what }“ eines davon geschehen?
formats-bpmn-nothing-happened = Nichts davon
formats-bpmn-first = Warten Sie, was zuerst geschieht.
formats-bpmn-which-first = Was davon geschah zuerst?
formats-bpmn-event = { $kind ->
    [timer] Die Zeit ist um: { $told }
    [message] Eine Nachricht kam
    [error] Ein Fehler trat auf
    [escalation] Es wurde eskaliert
    [signal] Ein Signal kam
    [conditional] Eine Bedingung gilt: { $told }
   *[other] { $told }
 }

# Im Bericht
formats-bpmn-head-kept = Kopf, Fakten und alles, wofür BPMN keinen Platz hat, stammen aus dem, was Handrail in die Datei geschrieben hat.
formats-bpmn-any-order-of = ist der Block { $block }, in beliebiger Reihenfolge.
formats-bpmn-join = ist das Ende des Blocks { $block }: Es geht weiter, wenn alles darin getan ist.
formats-bpmn-looped = wird noch einmal durchlaufen, wenn { $block } es sagt.
formats-bpmn-boundary-told = wird nach der Aktivität erfragt, in { $block }: Ein Schritt lässt sich nicht mittendrin unterbrechen.
formats-bpmn-implicit-end = führt nirgendwohin und endet also: { $block }.
formats-bpmn-lane = sagt, wer tut, was darin steht.
formats-bpmn-fact = ist der Fakt { $fact }, ein Text.
formats-bpmn-note = ist der Grund („why“) des Schritts daneben.
formats-bpmn-note-alone = wurde weggelassen: Es steht neben keinem Schritt.
formats-bpmn-diagram = wurde weggelassen: Es sagt nur, wie das Übrige gezeichnet ist ({ $count } Elemente).
formats-bpmn-empty-process = wurde weggelassen: Es steht nichts darin.
formats-bpmn-named = wurde weggelassen: Es benennt nur, worauf sich andere beziehen.
formats-bpmn-pool = wurde weggelassen: Es zeichnet nur, wer beteiligt ist.
formats-bpmn-message-flow = wurde weggelassen: Es zeigt nur, dass etwas gesendet wird. Die Aufgabe oder das Ereignis, das sendet oder wartet, sagt es.
formats-bpmn-condition = wurde weggelassen: Es ist in der Sprache eines anderen Werkzeugs. Der Weg hat seinen Namen; schreiben Sie die Regel hinter „when“.
formats-bpmn-rule-kept = ist die Regel des Weges, wie Handrail sie geschrieben hat.
formats-bpmn-rule-changed = wurde weggelassen: Der Weg behält die Regel, die Handrail für ihn geschrieben hat, { $rule }. Ändern Sie sie in der Vorgehensweise, hinter „when“.
formats-bpmn-extension = wurde weggelassen: Ein anderes Werkzeug hat es für sich geschrieben.
formats-bpmn-timer = wurde weggelassen: Es ist keine einfache Dauer wie „P2D“. Schreiben Sie Ihre hinter „for“.
formats-bpmn-timer-asked = wurde weggelassen: Ob die Zeit um ist, wird gefragt; von selbst wartet nichts darauf. Schreiben Sie ein „wait“ mit „for“, wenn es das soll.
formats-bpmn-again = Noch einmal
formats-bpmn-go-on = Weiter

formats-not-dmn = Die Datei ist kein DMN: Ihr erstes Element heißt nicht „definitions“.
formats-not-dmn-mend = Exportieren Sie die Entscheidung als DMN-XML, Version 1.1 oder neuer.
formats-dmn-no-table = Die Datei hat keine Entscheidungstabelle.
formats-dmn-no-table-mend = Schreiben Sie die Entscheidung als Tabelle.
formats-dmn-several = Die Datei hat mehrere Entscheidungstabellen: { $names }. Eine Vorgehensweise ist eine davon.
formats-dmn-several-mend = Exportieren Sie jede für sich.
formats-dmn-empty = Die Tabelle hat keine Regel, keine Eingabe oder kein Ergebnis.
formats-dmn-empty-mend = Geben Sie ihr von jedem mindestens eins.
formats-dmn-too-large = Die Tabelle hat mehr als { $rules } Regeln oder { $columns } Spalten.
formats-dmn-too-large-mend = Teilen Sie sie in mehrere.
formats-dmn-cells = Die Regel { $name } hat mehr oder weniger Zellen, als die Tabelle Spalten hat.
formats-dmn-cells-mend = Geben Sie ihr eine Zelle je Spalte; „-“ heißt, dass alles recht ist.
formats-dmn-hit-policy = Die Trefferregel { $policy } liefert mehrere Ergebnisse auf einmal. Eine Wahl in einer Vorgehensweise hat eines.
formats-dmn-hit-policy-mend = Nehmen Sie UNIQUE, ANY, FIRST oder PRIORITY.
formats-dmn-input = Die Eingabe „{ $name }“ ist „{ $text }“, und das ist kein einfacher Name.
formats-dmn-input-mend = Lassen Sie sie einen Wert ansehen, etwa „order.total“, und rechnen Sie vorher.
formats-dmn-type = Die Eingabe „{ $name }“ hat den Typ „{ $type }“, den Fakten nicht haben.
formats-dmn-type-mend = Nehmen Sie string, number, boolean, date, time oder dateTime.
formats-dmn-cell = In der Regel { $name }, „{ $column }“, steht etwas, das unsere Regeln nicht sagen können: { $text }
formats-dmn-cell-mend = Nehmen Sie Werte, Vergleiche, Bereiche, Listen, „-“, not(...), date("...") mit einem Tag und Zeitpunkte mit Zeitzone.
formats-dmn-mixed = Die Regel { $name } vergleicht Werte zweier Typen.
formats-dmn-mixed-mend = Lassen Sie jede Zelle Werte vom Typ ihrer Spalte haben.
formats-dmn-too-long = Die Regel { $name } ist zu lang für eine von unseren.
formats-dmn-too-long-mend = Schreiben Sie mehrere Regeln daraus.
formats-dmn-priority = Das Ergebnis „{ $name }“ zählt nicht alle seine Werte auf, vom wichtigsten an.
formats-dmn-priority-mend = Zählen Sie sie als Werte des Ergebnisses auf, oder nehmen Sie FIRST.

# In der Vorgehensweise
formats-dmn-inputs = Finden Sie heraus, was entscheidet.
formats-dmn-ask = Finden Sie heraus: { $what }
formats-dmn-no-rule = Keine Regel trifft zu

# Im Bericht
formats-dmn-fact = ist der Fakt { $fact }, nach dem { $block } fragt.
formats-dmn-output = steht in den Worten jedes Weges.
formats-dmn-way = ist der Weg { $way }.
formats-dmn-default = ist der Weg { $way }, wo keine Regel gilt.
formats-dmn-otherwise = wurde als { $way } ergänzt: Nicht jeder Fall wird von einer Regel entschieden, also wird er weitergegeben.
formats-dmn-item = sagt, von welchem Typ Eingaben sind.
formats-dmn-other = wurde weggelassen: Nur die Tabelle wird gelesen. Was hier entschieden wird, wird erfragt.
