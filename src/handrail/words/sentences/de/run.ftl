run-waits = { $count ->
    [one] Davor ist noch eine Sache offen.
   *[other] Davor sind noch { $count } Dinge offen.
}
run-taken = Diesen Schritt hat schon jemand erledigt.
run-ended = Diese Vorgehensweise ist abgeschlossen. Öffnen Sie sie erneut, um weiterzumachen.
run-off-path = Dieser Schritt gehört zu einem Weg, der nicht gewählt wurde. Berichtigen Sie zuerst die Entscheidung.
run-not-open = Dieser Schritt ist jetzt nicht offen.
run-limit = Das ist mehr, als die Vorgehensweise erlaubt.
run-same-person = Sie haben um diese Freigabe gebeten. Jemand anderes muss darüber entscheiden.
run-agreed-before = Sie haben hier schon in einer anderen Rolle zugestimmt. Jemand anderes muss auch noch entscheiden.
run-not-asked = Hier wartet niemand auf eine Antwort.
run-no-approval-needed = Dieser Schritt braucht keine Freigabe. Sie dürfen ihn erledigen.
run-reason-first = Dieser Schritt ist Pflicht. Nennen Sie den Grund, aus dem Sie ihn auslassen.
run-nothing-to-do = Hier gibt es nichts zu ändern.
run-unknown = Diese Fassung der Vorgehensweise kennt diesen Schritt nicht.
run-left-the-house = Das hat nach außen schon gewirkt. Wiederholen Sie es, oder lassen Sie die Rücknahme freigeben.
run-elsewhere = Dieser Schritt gehört zu anderen Kanälen als diesem.
run-one-by-one = Die Punkte dieser Liste werden einzeln abgehakt.

# Was ein Wechsel zu einer anderen Fassung kostet
run-move-block-gone = „{ $step }“ ist erledigt, aber die neue Fassung hat diesen Schritt nicht mehr.
run-move-way-gone = „{ $step }“ wurde für einen Weg entschieden, den die neue Fassung nicht hat.
run-move-loop-shorter = „{ $step }“ wurde öfter wiederholt, als die neue Fassung erlaubt.
run-move-off-path = „{ $step }“ liegt auf einem Weg, der in der neuen Fassung nicht genommen wird.
run-move-step-owed = „{ $step }“ ist noch fällig: Die neue Fassung verlangt es vor dem, was schon hinausgegangen ist.
run-move-undo-owed = „{ $step }“ hat nach außen gewirkt, und die neue Fassung kennt es nicht; die Rücknahme ist fällig.
run-below-zero = Weniger als nichts lässt sich nicht anbieten.
run-purse-currency = Dieser Topf hat nichts in { $currency }. Er zahlt in: { $known }.
run-purse-empty = In diesem Topf sind in diesem Monat noch { NUMBER($left) } { $currency }, und das ist mehr. Bieten Sie weniger an, oder warten Sie auf den nächsten Monat.
run-beyond-share = Sie dürfen selbst noch { NUMBER($left) } { $currency } geben, und das ist mehr. Niemand, den die Vorgehensweise fragen könnte, darf so viel geben: Bieten Sie weniger an.
run-beyond-promise = Das verspricht eine längere Zeit, als Sie selbst versprechen dürfen, und niemand, den die Vorgehensweise fragen könnte, darf sie versprechen. Eskalieren Sie den Vorgang oder sorgen Sie dafür, dass es schneller geht.
