run-waits = { $count ->
    [one] Dette venter på én ting som fortsatt står åpen.
   *[other] Dette venter på { $count } ting som fortsatt står åpne.
}
run-taken = Noen har allerede gjort dette trinnet.
run-ended = Denne rutinen er ferdig. Åpne den igjen for å gå videre.
run-off-path = Dette trinnet ligger på en vei som ikke ble valgt. Rett avgjørelsen først.
run-not-open = Dette trinnet står ikke for tur nå.
run-limit = Dette er mer enn rutinen tillater.
run-same-person = Du ba selv om denne godkjenningen. En annen må svare.
run-agreed-before = Du har alt sagt ja til dette i en annen rolle. Noen andre må også svare.
run-not-asked = Ingen venter på svar her.
run-no-approval-needed = Dette trinnet trenger ingen godkjenning. Du kan gjøre det.
run-reason-first = Dette trinnet må gjøres. Oppgi hvorfor du utelater det.
run-nothing-to-do = Det er ingenting å endre her.
run-unknown = Denne versjonen av rutinen har ikke noe slikt trinn.
run-left-the-house = Dette har allerede fått virkning utenfor huset. Gjør det på nytt, eller bli enig med noen om å ta det tilbake.
run-elsewhere = Dette trinnet gjelder andre kanaler enn denne.
run-one-by-one = Punktene på denne listen krysses av ett for ett.

# Hva det koster å gå over til en annen versjon
run-move-block-gone = «{ $step }» er gjort, og den nye versjonen har ikke lenger noe slikt trinn.
run-move-way-gone = I «{ $step }» ble det valgt en vei som den nye versjonen ikke har.
run-move-loop-shorter = «{ $step }» er gjentatt flere ganger enn den nye versjonen tillater.
run-move-off-path = «{ $step }» ligger på en vei som ikke tas i den nye versjonen.
run-move-step-owed = «{ $step }» gjenstår: den nye versjonen krever det før noe som allerede er sendt ut.
run-move-undo-owed = «{ $step }» har fått en virkning utenfor huset som den nye versjonen ikke kjenner; den må tas tilbake.

run-below-zero = Det kan ikke tilbys mindre enn ingenting.
run-purse-currency = Denne potten har ikke { $currency }. Den betaler i: { $known }.
run-purse-empty = Det er { NUMBER($left) } { $currency } igjen i denne potten denne måneden, og dette er mer. Tilby mindre, eller vent til neste måned.
run-beyond-share = Du kan fortsatt gi { NUMBER($left) } { $currency } på egen hånd, og dette er mer. Ingen som prosedyren kan spørre, kan gi så mye: tilby mindre.
run-beyond-promise = Dette lover lengre tid enn du kan love på egen hånd, og ingen som prosedyren kan spørre, kan love den. Gi saken videre, eller sørg for at det går fortere.
