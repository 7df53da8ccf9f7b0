walk-help = Durch die Vorgehensweise FILE führen, Frage für Frage. Nichts verlässt das Haus. Exit-Code 0: Sie ist zu Ende, 1: Sie ist es nicht.
walk-help-channel = Der Kanal, auf dem sie gegangen wird. Sonst kommen die Schritte aller Kanäle vor.
walk-help-answers = Eine Datei mit Antworten, die von selbst gegeben werden, eine je Zeile: SCHRITT: ANTWORT
walk-help-record = Eine Datei, in der alles festgehalten wird; wenn es sie gibt, geht es dort weiter.
walk-help-explain = Sagen, warum jeder Schritt der Vorgehensweise FILE jetzt, noch nicht oder gar nicht an der Reihe ist, und was zu einem Ende führt.
walk-help-after = Was vorher getan wurde, in dieser Reihenfolge; bei einem Schritt ohne Antwort genügt sein Name. Darf mehrmals stehen. Bei einer Wiederholung: SCHRITT=noch einmal oder SCHRITT=verlassen.
walk-help-history = Was „handrail walk“ festgehalten hat; das alles ist vorher geschehen.
walk-help-step = Der Schritt oder Block, um den es geht. Sonst alle.

# Worum gebeten werden kann, mehrere Wörter mit Kommas dazwischen
walk-word-help = hilfe, h
walk-word-why = warum
walk-word-where = wo
walk-word-back = zurück
walk-word-redo = wiederhole
walk-word-undo = rückgängig
walk-word-skip = auslassen
walk-word-later = später
walk-word-go = gehe
walk-word-quit = ende, q
walk-word-again = noch einmal
walk-word-leave = verlassen
walk-because = weil

walk-help-answer = Beantworten Sie die Frage, oder drücken Sie Enter, wenn der Schritt erledigt ist.
walk-help-help = ? oder hilfe: worum gebeten werden kann.
walk-help-why = warum: warum dieser Schritt hier steht und worauf er wartet.
walk-help-where = wo: der ganze Weg, mit dem, was erledigt ist und was kommt.
walk-help-back = zurück: zurücknehmen, was zuletzt getan wurde.
walk-help-redo = wiederhole 3: Schritt 3 noch einmal tun oder entscheiden; die neuere Antwort zählt.
walk-help-undo = rückgängig 3: nur Schritt 3 zurücknehmen; was danach kam, bleibt bestehen.
walk-help-skip = auslassen weil …: ohne diesen Schritt weitergehen, mit dem Grund.
walk-help-later = später: diesen Schritt aufschieben und zuerst einen anderen tun.
walk-help-go = gehe 7: jetzt Schritt 7 tun, wenn er an der Reihe ist.
walk-help-quit = ende: hier aufhören.
walk-help-literally = = warum: mit einem Wort antworten, das sonst eine dieser Bitten wäre.

# Was gefragt wird
walk-ask-done = Erledigt? Enter
walk-ask-note = Was wurde notiert? Enter für nichts
walk-ask-wait = Vorbei? Enter
walk-ask-amount = Betrag
walk-ask-way = 1 bis { $count }
walk-ask-again = Noch einmal? ja oder nein
walk-ask-confirm = Alles erledigt? Enter
walk-ask-optional = Ist das gewünscht? ja oder nein
walk-ask-approval = Hier muss zustimmen: { $role }. Liegt die Zustimmung vor? ja oder nein
walk-ask-undone = Wurde „{ $step }“ zurückgenommen? ja, oder nein, wenn es bestehen bleibt
walk-ask-left = Ist „{ $step }“ schon aus dem Haus? ja oder nein
walk-ask-reason = Warum

# Was gesagt wird
walk-not-done = „{ $text }“ wurde nicht verstanden. Drücken Sie Enter, wenn es erledigt ist, oder tippen Sie ? für alles andere.
walk-not-a-way = „{ $text }“ ist keiner der Wege. Tippen Sie eines von { $numbers } oder die Wörter eines Weges.
walk-goes-to = Zuerst kommt: { $step }
walk-decided-by-rule = Nach dem, was bekannt ist, ist „{ $choice }“ entschieden: { $way }
walk-decided-otherwise = Nach dem, was jetzt bekannt ist, würde „{ $choice }“ anders entschieden: { $way }. Es bleibt stehen, bis es jemand neu entscheidet: wiederhole { $number }.
walk-went-back = Zurückgenommen: { $step }
walk-once-more = Noch einmal, und die neuere Antwort zählt; mit „später“ bleibt es, wie es war: { $step }
walk-nothing-to-redo = Wiederholen lässt sich nur ein Schritt oder eine Entscheidung, die schon getan sind. Bisher getan sind { $numbers }: wiederhole und die Nummer.
walk-nothing-to-undo = Zurücknehmen lässt sich nur, was schon getan ist. Bisher getan sind { $numbers }: rückgängig und die Nummer.
walk-to-be-undone = „{ $step }“ hat nach außen schon gewirkt und muss vor dem Ende zurückgenommen oder hingenommen werden.
walk-undone-like-this = So wird es zurückgenommen: { $how }
walk-nothing-before = Davor wurde nichts getan.
walk-not-to-be-skipped = Nur ein Schritt lässt sich auslassen, und das Ende nicht.
walk-reason-missing = Ein Schritt wird mit einem Grund ausgelassen: auslassen weil …
walk-nothing-else = Es gibt nichts anderes, das zuerst getan werden könnte.
walk-go-where = An der Reihe sind jetzt { $numbers }.

# Wie es ausging
walk-ended = Die Vorgehensweise ist zu Ende: { $outcome }
walk-done = Erledigt ({ $count })
walk-skipped = Ausgelassen ({ $count })
walk-noted = Notiert ({ $count })
walk-owed = Noch offen ({ $count })
walk-open = { $lack ->
    [decision] „{ $step }“ ist zu entscheiden.
    [loop] „{ $step }“ ist zu beenden.
    [owed-undo] „{ $step }“ ist rückgängig zu machen oder hinzunehmen.
    [reason] Warum „{ $step }“ übersprungen wurde, ist zu begründen.
   *[other] „{ $step }“ ist zu erledigen.
}
walk-by-itself = von selbst
walk-kept = Sie ist nicht zu Ende. Derselbe Befehl geht dort weiter, wo es aufgehört hat, mit { $file }.
walk-not-kept = Sie ist nicht zu Ende. Mit --record FILE ließe sich später weitergehen.

# Was nicht stimmen kann
walk-record-broken = { $file }: Zeile { $line } ist nicht lesbar, deshalb geht es damit nicht weiter. Nennen Sie mit --record eine andere Datei, um neu zu beginnen.
walk-record-of-another = { $file } wurde mit einer anderen Vorgehensweise begonnen, oder mit einer, die jetzt etwas anderes tut. Nennen Sie mit --record eine andere Datei, um neu zu beginnen.
walk-record-unusable = { $file } ist nicht zu gebrauchen: { $why }.
walk-bad-answer = { $file }, Zeile { $line }: „{ $text }“ beantwortet keinen Schritt. Schreiben Sie die Id des Schrittes, einen Doppelpunkt und die Antwort.
walk-no-such-step = Die Vorgehensweise hat keinen Schritt und keine Entscheidung „{ $step }“.
walk-not-taken = { $step }: { $why }

# Was erklärt
walk-open-musts = Was noch Pflicht ist ({ $count })
walk-shortest = Der kürzeste Weg zu einem Ende ({ $count })
