walk-help = Går gjennom rutinen i FILE, spørsmål for spørsmål. Ingenting forlater huset. Avslutningskode 0: den kom til slutten, 1: det gjorde den ikke.
walk-help-channel = Kanalen rutinen gås på. Ellers: trinnene for alle kanaler.
walk-help-answers = En fil med svar som gis av seg selv, ett per linje: TRINN: SVAR
walk-help-record = En fil der gjennomgangen lagres; finnes den, fortsetter den derfra.
walk-help-explain = Sier hvorfor hvert trinn i rutinen i FILE skal gjøres nå, senere eller slett ikke, og hva som fører til en slutt.
walk-help-after = Det som er gjort før, i denne rekkefølgen; for et trinn uten svar er navnet nok. Kan oppgis flere ganger. Ved gjentakelse: TRINN=en gang til eller TRINN=avslutt.
walk-help-history = Lagret gjennomgang; alt i den er gjort før.
walk-help-step = Trinnet eller blokken det gjelder. Ellers: alle.

# Det man kan be om; flere ord skilles med komma
walk-word-help = hjelp, h
walk-word-why = hvorfor
walk-word-where = hvor
walk-word-back = tilbake
walk-word-redo = gjenta
walk-word-undo = angre
walk-word-skip = utelat
walk-word-later = senere
walk-word-go = gå
walk-word-quit = slutt, q
walk-word-again = en gang til
walk-word-leave = avslutt
walk-because = fordi

walk-help-answer = Svar på spørsmålet, eller trykk Enter når trinnet er gjort.
walk-help-help = ? eller hjelp: hva du kan be om.
walk-help-why = hvorfor: hvorfor dette trinnet står her, og hva det venter på.
walk-help-where = hvor: hele veien, med det som er gjort, og det som kommer.
walk-help-back = tilbake: ta tilbake det som ble gjort sist.
walk-help-redo = gjenta 3: gjør eller avgjør trinn 3 en gang til; det nyeste svaret gjelder.
walk-help-undo = angre 3: ta tilbake bare trinn 3; det som kom etter, blir stående.
walk-help-skip = utelat fordi …: gå videre uten dette trinnet, med en grunn.
walk-help-later = senere: utsett dette trinnet og gjør et annet først.
walk-help-go = gå 7: gjør trinn 7 nå, hvis det står for tur.
walk-help-quit = slutt: stopp her.
walk-help-literally = = hvorfor: svar med et ord som ellers ville blitt oppfattet som et av disse.

# Det det spørres om
walk-ask-done = Gjort? Enter
walk-ask-note = Hva ble notert? Enter for ingenting
walk-ask-wait = Over? Enter
walk-ask-amount = Beløp
walk-ask-way = 1 til { $count }
walk-ask-again = En gang til? ja eller nei
walk-ask-confirm = Er alt gjort? Enter
walk-ask-optional = Er dette ønsket? ja eller nei
walk-ask-approval = Dette må godkjennes av { $role }. Er det godkjent? ja eller nei
walk-ask-undone = Er «{ $step }» tatt tilbake? ja, eller nei hvis det blir stående
walk-ask-left = Har «{ $step }» allerede forlatt huset? ja eller nei
walk-ask-reason = Hvorfor

# Det som sies
walk-not-done = «{ $text }» ble ikke forstått. Trykk Enter når det er gjort, eller skriv ? for å se hva annet du kan gjøre.
walk-not-a-way = «{ $text }» er ingen av veiene. Skriv et av tallene { $numbers }, eller ordene for en vei.
walk-goes-to = Først kommer: { $step }
walk-decided-by-rule = Ut fra det som er kjent, er «{ $choice }» avgjort: { $way }
walk-decided-otherwise = Etter det som nå er kjent, ville «{ $choice }» blitt avgjort annerledes: { $way }. Det blir stående til noen avgjør det på nytt: gjenta { $number }.
walk-went-back = Tatt tilbake: { $step }
walk-once-more = En gang til, og det nyeste svaret gjelder; med «senere» blir det som det var: { $step }
walk-nothing-to-redo = Bare et trinn eller en avgjørelse som er gjort, kan gjøres en gang til. Hittil er { $numbers } gjort: skriv gjenta og tallet.
walk-nothing-to-undo = Bare det som er gjort, kan tas tilbake. Hittil er { $numbers } gjort: skriv angre og tallet.
walk-to-be-undone = «{ $step }» har allerede hatt virkning utenfor huset og må tas tilbake eller godtas før slutten.
walk-undone-like-this = Slik tas det tilbake: { $how }
walk-nothing-before = Ingenting er gjort før dette.
walk-not-to-be-skipped = Bare trinn kan utelates, og slutten kan ikke.
walk-reason-missing = Et trinn utelates med en grunn: utelat fordi …
walk-nothing-else = Det er ikke noe annet å gjøre først.
walk-go-where = Nå står { $numbers } for tur.

# Slik gikk det
walk-ended = Rutinen er kommet til slutten: { $outcome }
walk-done = Gjort ({ $count })
walk-skipped = Utelatt ({ $count })
walk-noted = Notert ({ $count })
walk-owed = Fortsatt åpent ({ $count })
walk-open = { $lack ->
    [decision] «{ $step }» må avgjøres.
    [loop] «{ $step }» må avsluttes.
    [owed-undo] «{ $step }» må tas tilbake eller godtas.
    [reason] Det må oppgis hvorfor «{ $step }» ble utelatt.
   *[other] «{ $step }» må gjøres.
}
walk-by-itself = av seg selv
walk-kept = Rutinen er ikke ferdig. Den samme kommandoen fortsetter der den slapp, fra { $file }.
walk-not-kept = Rutinen er ikke ferdig. Med --record FILE kunne den blitt tatt opp igjen senere.

# Det som kan være galt
walk-record-broken = { $file }: linje { $line } kan ikke leses, så gjennomgangen kan ikke fortsette. Oppgi en annen fil med --record for å begynne på nytt.
walk-record-of-another = { $file } ble begynt med en annen rutine, eller med en som gjør noe annet nå. Oppgi en annen fil med --record for å begynne på nytt.
walk-record-unusable = { $file } kan ikke brukes: { $why }.
walk-bad-answer = { $file }, linje { $line }: «{ $text }» er ikke svar på noe trinn. Skriv trinnets id, kolon og svaret.
walk-no-such-step = Rutinen har ikke noe trinn eller noen avgjørelse «{ $step }».
walk-not-taken = { $step }: { $why }

# Det som forklares
walk-open-musts = Må som står åpne ({ $count })
walk-shortest = Korteste vei til en slutt ({ $count })
