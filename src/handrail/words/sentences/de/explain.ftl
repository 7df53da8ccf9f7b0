# Warum ein Schritt oder eine Entscheidung steht, wo sie steht
explain-done = Das ist erledigt.
explain-skipped = Das wurde übersprungen.
explain-now = Das kann jetzt getan werden.
explain-later = Das kommt später.
explain-undecided = Ob das nötig ist, ist noch nicht entschieden.
explain-off-path = Das ist nicht nötig: Der Durchlauf nahm einen anderen Weg.
explain-other-channel = Das gehört zu anderen Kanälen als diesem; hier fragt niemand danach.
explain-enough = Von seiner Liste ist auch ohne das genug erledigt; es darf trotzdem getan werden.
explain-ended = Der Durchlauf ist ohne das zu Ende gegangen.
explain-must = Es ist Pflicht{ $whose ->
    [law] {" "}nach dem Gesetz
    [money] {" "}wegen des Geldes
    [safety] {" "}zur Sicherheit
   *[other] {" "}nach einer Regel des Unternehmens
} ({ $source }).
explain-elsewhere = „{ $choice }“ wurde für „{ $way }“ entschieden.
explain-choice-open = Zuerst ist zu entscheiden: „{ $choice }“.
explain-ahead = Davor an der Reihe: { $steps }.
explain-missing-step = Es wartet auf „{ $step }“.
explain-missing-decision = Es wartet auf die Entscheidung „{ $step }“.
explain-missing-loop = Es wartet, bis „{ $step }“ verlassen ist.
explain-missing-owed-step = Es wartet auf „{ $step }“; das ist noch fällig.
explain-missing-owed-undo = Es wartet, bis „{ $step }“ zurückgenommen oder hingenommen ist.
explain-missing-reason = Es wartet auf den Grund, warum „{ $step }“ übersprungen wurde.
explain-missing-approval = Zu „{ $step }“ muss zustimmen: { $role }.
explain-missing-role = Nur { $role } darf das tun.
explain-missing-interrupt = Es wartet, bis „{ $step }“ erledigt ist.
explain-missing-amount = Ein Betrag gehört dazu.
explain-missing-answer = Eine Antwort gehört dazu.
explain-ruled = Nach dem, was bekannt ist, nehmen die Regeln „{ $way }“.
explain-rule-unknown = Was bekannt ist, reicht den Regeln nicht; der Agent wird gefragt.
