rules-at = Kolonne { $column }: { $problem }
rules-found = { $place ->
    [end] Regelen slutter her.
   *[token] «{ $found }» passer ikke her.
}

# Det som kan være galt med skrivemåten i en regel
rules-syntax-condition = { rules-found } Skriv et vilkår, for eksempel order.age_days <= 30.
rules-syntax-value = { rules-found } Skriv en opplysning, et tall eller en tekst i anførselstegn.
rules-syntax-comparable = { rules-found } Sammenlign verdier, ikke vilkår: sett vilkår sammen med && eller ||, og sett parenteser etter en !.
rules-syntax-joint = { rules-found } Sett det sammen med det som står foran, med && eller ||, eller fjern det.
rules-syntax-single-comparison = { rules-found } Sammenlign to verdier om gangen, og sett sammenligningene sammen med &&.
rules-syntax-closing-parenthesis = { rules-found } Lukk parentesen med ).
rules-syntax-opening-parenthesis = { rules-found } Ingen parentes er åpen: skriv ( foran, eller fjern denne.
rules-syntax-closing-bracket = { rules-found } Skill verdiene på listen med komma, og lukk den med ].
rules-syntax-closing-quote = { rules-found } Avslutt teksten med det samme anførselstegnet den begynner med, på samme linje.
rules-syntax-list = { rules-found } Etter in skriver du en liste, for eksempel ['gold', 'vip'], eller en opplysning som inneholder flere tekster.
rules-syntax-constant = { rules-found } En liste inneholder bare faste verdier: skriv tall, tekster i anførselstegn eller datoer.
rules-syntax-number = { rules-found } Skriv et tall med høyst 24 sifre foran punktumet.
rules-syntax-escape = { rules-found } Skriv en omvendt skråstrek to ganger, eller bare foran anførselstegn, n, r eller t.
rules-syntax-function = { rules-found } Skriv en av size(fact), fact.startsWith('text'), fact.contains('text'), date('…'), time('…'), moment('…'), money('…').
rules-syntax-quoted = { rules-found } Skriv en tekst i anførselstegn mellom disse parentesene, for eksempel date('2026-01-31').
rules-syntax-sized = { rules-found } Skriv navnet på en opplysning, for eksempel size(order.items).
rules-syntax-date = { rules-found } Skriv en dag som finnes, med år, måned og dag: date('2026-01-31').
rules-syntax-time = { rules-found } Skriv et klokkeslett fra 00:00 til 23:59: time('09:30').
rules-syntax-moment = { rules-found } Skriv en dag, et klokkeslett og avstanden fra UTC: moment('2026-01-31T09:30+01:00').
rules-syntax-money = { rules-found } Skriv et beløp og de tre bokstavene for valutaen: money('20 EUR').
rules-syntax-amount = { rules-found } Skriv beløpet og valutaen sammen: { $mend }.
rules-syntax-spelling = { rules-found } Skriv { $mend } i stedet.
rules-syntax-free-name = { rules-found } Ordet er reservert; gi opplysningen et annet navn. En opplysning uten verdi trenger ikke noe ord: den er ukjent.
rules-syntax-shorter-rule = En regel har høyst 2000 tegn. Lag to avgjørelser av den.
rules-syntax-less-depth = { rules-found } En regel har høyst 32 parenteser og tegn inni hverandre. Lag to avgjørelser av den.
rules-syntax-fewer-facts = { rules-found } En regel nevner høyst 64 opplysninger. Lag to avgjørelser av den.

# Det som kan være galt med det den sier
rules-unknown-fact = Ingen opplysning heter { $name }. Oppgi den blant opplysningene i rutinen.
rules-unknown-fact-nearest = Ingen opplysning heter { $name }. Mente du { $nearest }?
rules-unknown-option = «{ $option }» kan aldri velges. Skriv en av: { $options }.
rules-wrong-condition = Et vilkår er oppfylt eller ikke, men dette er en verdi (type { $types }). Sammenlign den med en annen.
rules-wrong-comparison = Verdier av to typer ({ $types }) kan ikke sammenlignes. Sammenlign verdier av samme type.
rules-wrong-order = Verdier av denne typen ({ $types }) har ingen rekkefølge. Bruk ==, != eller in.
rules-wrong-several = Flere tekster sammenlignes ikke som én. Spør om en tekst er blant dem: 'text' in fact.
rules-wrong-list = Bare en opplysning med flere tekster kan stå etter in, men typen her er { $types }. Skriv en liste i hakeparenteser, eller ==.
rules-wrong-among = Bare en tekst kan være en av flere, men typen her er { $types }.
rules-wrong-sum = Disse kan ikke legges sammen eller trekkes fra ({ $types }). Bruk to tall eller to pengebeløp.
rules-wrong-product = Disse kan ikke ganges eller deles ({ $types }). Bruk tall, eller et pengebeløp og et tall.
rules-wrong-negative = Bare et tall eller et pengebeløp kan være negativt, men typen her er { $types }.
rules-wrong-text-test = Bare en tekst begynner med eller inneholder en tekst, men typen her er { $types }.
rules-wrong-size = Bare en tekst eller flere tekster har en størrelse, men typen her er { $types }.

# En regel i ord
rules-all = Alle disse:
rules-any = Minst én av disse:
rules-always = Alltid
rules-never = Aldri
rules-asks = { $subject }: { $condition }
rules-finds = { $subject }: { $value } – { $condition }
rules-finds-expected = { $subject }: { $value } – ventet: { $condition }
rules-with-value = { $label } ({ $value })
rules-size = { $fact } (antall)
rules-not-known = ikke kjent
rules-yes = ja
rules-no = nei
rules-different = ikke { $limit }
rules-less = mindre enn { $limit }
rules-at-most = høyst { $limit }
rules-more = mer enn { $limit }
rules-at-least = minst { $limit }
rules-before = før { $limit }
rules-until = { $limit } eller tidligere
rules-after = etter { $limit }
rules-from = { $limit } eller senere
rules-one-of = en av: { $limit }
rules-none-of = ingen av: { $limit }
rules-includes = inneholder { $limit }
rules-lacks = inneholder ikke { $limit }
rules-starts-with = begynner med «{ $limit }»
rules-starts-otherwise = begynner ikke med «{ $limit }»
rules-contains = inneholder «{ $limit }»
rules-contains-not = inneholder ikke «{ $limit }»

# Hvorfor en regel ikke kan sies på databasens språk
rules-sql-digits = Dette kan telle lenger enn { $database } gjør nøyaktig, { $digits } sifre. Oppgi færre sifre for kolonnene, eller regn mindre.
rules-sql-division = Det regnes videre med en kvotient, og den ville blitt avrundet annerledes. Del til slutt, eller bare med tall som 2, 4, 5 og 10.
rules-sql-kept = { $database } kan ikke lagre denne verdien. Skriv en tekst uten kontrolltegn, eller en dag mellom årene 1 og 9999.
rules-sql-parts = Regelen har flere deler enn et vilkår i en database kan ha. Lag to regler av den.

# Det vilkårene for en avgjørelse lar stå åpent
rules-gap = Ingen vei tas med: { $facts }.
rules-overlap = To veier, { $first } og { $second }, er begge riktige med: { $facts }.
rules-never-taken = Veien { $branch } tas aldri.
rules-undecided = Om veien { $branch } skal tas, har ikke noe svar med: { $facts }.
rules-whatever = uansett opplysninger
rules-empty = tom
rules-could-not-tell-gap = Det lot seg ikke avgjøre om noen vei alltid tas.
rules-could-not-tell-overlap = Det lot seg ikke avgjøre om to veier kan være riktige samtidig: { $branches }.
rules-could-not-tell-taken = Det lot seg ikke avgjøre om veien { $branches } noen gang tas.
rules-could-not-tell-decided = Det lot seg ikke avgjøre om veien { $branches } alltid har et svar.
rules-wrong-comparison-written = Verdier av to typer ({ $types }) kan ikke sammenlignes. Skriv en fast verdi slik: { $mend }
