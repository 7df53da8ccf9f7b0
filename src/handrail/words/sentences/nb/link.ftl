# Det som kan være galt der en rutine bruker en annen
link-unknown = "{ $call }" bruker rutinen "{ $procedure }", som ikke finnes.
link-unknown-mend = Publiser den rutinen først, eller rett id-en.
link-in-a-circle = "{ $call }" bruker rutinen "{ $procedure }", som selv er brukt for å komme hit.
link-in-a-circle-mend = Skriv ut trinnene, eller bruk "repeat".
link-of-a-channel = "{ $call }" bruker rutinen "{ $procedure }", som rammer inn hele henvendelsen og ikke kan stå inne i en annen.
link-of-a-channel-mend = Bruk en rutine av typen "matter" eller "routine".
link-too-large = Med det som "{ $call }" bruker, blir rutinen for stor.
link-too-large-mend = Gjør den kortere; la den slutte der den neste begynner, og åpne den for seg.
link-binds-unknown = "{ $call }" binder "{ $fact }", som "{ $procedure }" ikke har.
link-binds-unknown-mend = Oppgi en opplysning fra "{ $procedure }", eller stryk linjen.
link-value-of-type = "{ $call }" gir "{ $fact }" en verdi av en annen type.
link-value-of-type-mend = Skriv en verdi som 30, 'gold', true, money('20 EUR') eller date('2026-01-31').
link-types-differ = I "{ $call }" skal "{ $fact }" være "{ $other }", men de to er ikke av samme type.
link-types-differ-mend = Gi begge samme type og samme svar, eller bind en annen opplysning.
link-needs-the-fact = I "{ $call }" trenger et trinn eller en regel selve opplysningen "{ $fact }", men den har en fast verdi.
link-needs-the-fact-mend = Bind den til en opplysning i denne rutinen.
