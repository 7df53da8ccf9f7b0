sop-yes = Ja
sop-no = Nei

sop-outcome-resolved = Saken er løst.
sop-outcome-answered = Henvendelsen er besvart.
sop-outcome-declined = Kunden takket nei.
sop-outcome-refused = Vi kunne ikke gjøre det kunden ba om.
sop-outcome-withdrawn = Kunden trakk saken.
sop-outcome-unanswered = Kunden svarte ikke.
sop-outcome-handed_on = Saken er gitt videre.

# Det som kan være galt med filen
sop-too-large = Filen er for stor.
sop-too-large-mend = Hold en rutine under { $limit } KB.
sop-not-utf-8 = Denne byten er ikke UTF-8-tekst.
sop-not-utf-8-mend = Lagre filen som UTF-8.
sop-syntax = Dette er ikke YAML.
sop-syntax-mend = Se på innrykkene; sett en tekst i anførselstegn hvis den inneholder kolon, begynner med klammeparentes eller har et spørsmålstegn mellom klammeparenteser.
sop-tab = Her står en tabulator der det bare kan stå mellomrom.
sop-tab-mend = Bytt ut hver tabulator i begynnelsen av en linje med mellomrom, to for hvert nivå.
sop-reserved-sign = Ingen tekst kan begynne med dette tegnet.
sop-reserved-sign-mend = Sett teksten i anførselstegn.
sop-colon-in-text = Et kolon med mellomrom står inne i en tekst, eller en linje er rykket for langt inn.
sop-colon-in-text-mend = Sett teksten i anførselstegn, eller begynn linjen under den over.
sop-colon-missing = Denne linjen har ikke «nøkkel: verdi».
sop-colon-missing-mend = Sett kolon og mellomrom bak nøkkelen, eller sett en tekst som fortsetter her, i anførselstegn.
sop-unknown-escape = En omvendt skråstrek betyr noe annet enn seg selv mellom doble anførselstegn.
sop-unknown-escape-mend = Skriv den to ganger, eller sett teksten i enkle anførselstegn.
sop-quote-open = Anførselstegnet som åpnes her, lukkes aldri.
sop-quote-open-mend = Sett det samme tegnet på slutten av teksten.
sop-bracket-open = «{ $sign }» fra linje { $line } er fortsatt åpen her.
sop-bracket-open-mend = Lukk den, eller sett komma mellom to oppføringer.
sop-text-after-quote = Det står mer tekst etter en tekst i anførselstegn.
sop-text-after-quote-mend = Sett hele teksten i anførselstegn; et enkelt anførselstegn inne i enkle skrives to ganger.
sop-list-begins-here = En liste begynner på linjen til nøkkelen sin.
sop-list-begins-here-mend = Begynn listen på en egen linje, hver oppføring med bindestrek.
sop-block-sign = Bak | eller > kan det bare stå + eller -.
sop-block-sign-mend = Begynn teksten på neste linje, med innrykk.
sop-indentation = Linjen er ikke rykket inn som de den hører til.
sop-indentation-mend = Begynn den nøyaktig under naboene; bruk bare mellomrom.
sop-no-sign = Her står et tegn som ikke er tekst, for eksempel et som styrer en terminal.
sop-no-sign-mend = Slett det; en kopi gjennom et enkelt skriveprogram har det ikke.
sop-empty-file = Filen er tom.
sop-empty-file-mend = Begynn med "handrail: 1" og navnet på rutinen.
sop-second-document = Her begynner et dokument nummer to.
sop-second-document-mend = Ha én rutine per fil; fjern linjen "---".
sop-too-deep = Blokkene ligger for dypt inni hverandre.
sop-too-deep-mend = Hold deg under { $limit } nivåer; gjør den indre delen til en egen rutine.
sop-too-many-pieces = Filen har for mange deler.
sop-too-many-pieces-mend = Hold deg under { $limit } nøkler, verdier og lister; lag flere rutiner av den.
sop-and-more = Herfra og utover er det mer som er galt.
sop-and-more-mend = Rett det som er funnet så langt, og les filen på nytt.
sop-alias = Ankre og aliaser (& og *) hører ikke til formatet.
sop-alias-mend = Skriv teksten der den trengs, eller sett den i anførselstegn hvis den begynner med et slikt tegn.
sop-tag = Tagger (!) hører ikke til formatet.
sop-tag-mend = Fjern taggen, eller sett teksten i anførselstegn hvis den begynner med et slikt tegn.

# Det som kan være galt med en nøkkel
sop-key-is-no-word = En nøkkel må være et ord.
sop-key-is-no-word-mend = Skriv et ord foran kolonet; sett en tekst som begynner med parentes, i anførselstegn.
sop-not-a-mapping = Her skal det stå nøkler og verdier.
sop-not-a-mapping-mend = Skriv linjer som "nøkkel: verdi"; nøklene her er slike som disse: { $keys }.
sop-missing-key = "{ $key }" mangler.
sop-missing-key-mend = Legg til en linje som begynner med "{ $key }:".
sop-duplicate-key = "{ $key }" står her to ganger.
sop-duplicate-key-mend = Behold den ene.
sop-unknown-key = Formatet har ingen "{ $key }" her.
sop-unknown-key-mend = Mente du dette? { $known }

# Det som kan være galt med en verdi
sop-one-and-no-list = Her skal det stå ett ord eller én tekst, ikke en liste.
sop-one-and-no-list-mend = Skriv bare det ene, uten parenteser og bindestreker.
sop-not-a-word = Her skal det stå en tekst, og den kan ikke være tom.
sop-not-a-word-mend = Skriv den bak kolonet; sett den i anførselstegn hvis den inneholder kolon.
sop-not-a-list = Her skal det stå en liste.
sop-not-a-list-mend = Begynn hvert punkt på en egen linje med "- ".
sop-not-an-id = "{ $id }" er ingen id.
sop-not-an-id-mend = Bruk små bokstaver og sifre satt sammen med bindestreker, høyst 60, med en bokstav først.
sop-not-a-count = "{ $text }" er ikke et tall fra 1 til { $most }.
sop-not-a-count-mend = Skriv et helt tall med sifre.
sop-not-a-duration = "{ $text }" er ingen tidslengde.
sop-not-a-duration-mend = Skriv et tall og en enhet, for eksempel "2 business hours", "1 business day" eller "14 days".
sop-not-money = "{ $text }" er ikke noe pengebeløp.
sop-not-money-mend = Skriv et tall og en valuta, for eksempel "20 EUR".
sop-unknown-word = "{ $word }" er ikke blant ordene som kan stå her.
sop-unknown-word-mend = Mente du dette? { $known }
sop-no-language = En tekst uten noe språk.
sop-no-language-mend = Skriv den bak koden for et språk, for eksempel "en: ..." og "de: ...".
sop-text-cut-by-a-comma = Kommaet foran "{ $text }" avslutter teksten.
sop-text-cut-by-a-comma-mend = Sett hele teksten i anførselstegn, eller skriv hver nøkkel på en egen linje.
sop-lone-brace = En klammeparentes "{ $brace }" står alene.
sop-lone-brace-mend = Plassholdere skrives med et navn mellom to klammeparenteser; ellers bruker du vanlige parenteser.
sop-unknown-placeholder = Ingenting kommer noen gang til å fylle plassholderen "{ $name }".
sop-unknown-placeholder-mend = Oppgi den under "facts", eller bruk denne: { $known }
sop-placeholder-without-promise = "{ $name }" fylles av et løfte, og rutinen gir ingen.
sop-placeholder-without-promise-mend = Legg til et "promise"-trinn, eller oppgi dagen på en annen måte.

# Det som kan være galt med en opplysning
sop-not-a-fact-name = "{ $name }" er ikke noe navn på en opplysning.
sop-not-a-fact-name-mend = Skriv små bokstaver i to deler med punktum mellom, for eksempel "order.number".
sop-options-of-a-choice = "{ $name }" har svaralternativer uten å være et valg, eller er et valg uten svaralternativer.
sop-options-of-a-choice-mend = Skriv "type: choice" og "options" sammen; "type: several" kan også ha dem.
sop-not-a-mask = "{ $mask }" er ikke noe mønster.
sop-not-a-mask-mend = Skriv # for et siffer og A for en bokstav, for eksempel "##-####", høyst { $most } tegn.
sop-unknown-fact = Opplysningen "{ $name }" er ikke oppgitt.
sop-unknown-fact-mend = Oppgi den under "facts", eller bruk denne: { $known }
sop-rule-mend = Rett regelen; opplysninger heter som under "facts", tekster står i anførselstegn.
sop-bounds-without-order = "{ $name }" har grenser, men verdiene har ikke noe mindre og større.
sop-bounds-without-order-mend = Bare number, money, date og time har "at least" og "at most".
sop-not-a-bound = "{ $text }" er ingen verdi av denne typen.
sop-not-a-bound-mend = Skriv den slik: { $example }
sop-bounds-crossed = Det er ingenting mellom grensene for "{ $name }".
sop-bounds-crossed-mend = Skriv den minste under "at least" og den største under "at most", begge i samme valuta.
sop-unit-of-no-number = "{ $name }" har en enhet og er ikke noe tall.
sop-unit-of-no-number-mend = Skriv "type: number", eller fjern enheten.
sop-not-a-connector = "{ $name }" er ikke navnet på noe en kobling kjenner.
sop-not-a-connector-mend = Skriv små bokstaver i to eller flere deler med punktum mellom, for eksempel "shop.order.total".

# Det som kan være galt med et trinn eller en blokk
sop-not-a-step = Her skal det stå et trinn.
sop-not-a-step-mend = Skriv nøklene i det, med "id" først.
sop-no-kind = Ingenting sier hva slags trinn dette er.
sop-no-kind-mend = Legg til en av disse nøklene: { $known }.
sop-two-kinds = Dette er både "{ $one }" og "{ $other }".
sop-two-kinds-mend = Lag to trinn av det.
sop-id-twice = Id-en "{ $id }" er allerede brukt på linje { $line }.
sop-id-twice-mend = Gi denne en egen id.
sop-id-reused = Id-en "{ $id }" tilhørte et annet trinn, og id-er brukes aldri om igjen.
sop-id-reused-mend = Velg en ny id.
sop-must-without-rule = Trinnet "{ $step }" må gjøres, uten at det står hvem som krever det.
sop-must-without-rule-mend = Legg til "rule of" (law, money, safety eller company) og "source" eller "cites", eller gjør det til et "should".
sop-choose-without-ways = Det er ingenting å velge mellom.
sop-choose-without-ways-mend = Legg til "yes" og "no", eller "ways".
sop-ways-beside-yes = "ways" og "{ $key }" utelukker hverandre.
sop-ways-beside-yes-mend = Et spørsmål med "yes" og "no" kan ha en regel under "when"; blant "ways" velger kundebehandleren.
sop-too-many-ways = Ingen kan velge mellom flere enn { $most } veier.
sop-too-many-ways-mend = Spør om svaret i et "ask"-trinn, eller velg i to trinn.
sop-single-way = Én vei er ikke noe valg.
sop-single-way-mend = Legg til en vei til, eller ta trinnene ut av valget.

# Det som kan være galt med veien gjennom
sop-way-without-end = Denne veien kommer ikke til noen slutt.
sop-way-without-end-mend = Sett et "end"-trinn sist, også på hver vei i et valg som står sist.
sop-early-end = Etter slutten "{ $step }" ville det komme mer.
sop-early-end-mend = Sett slutten sist på en vei i et valg; andre veier kan gå videre. Det er ingen slutt i valgfri rekkefølge.
sop-unknown-need = Trinnet "{ $step }" trenger "{ $need }", som ikke finnes.
sop-unknown-need-mend = Mente du dette? { $known }
sop-needs-what-is-around = Trinnet "{ $step }" trenger "{ $need }", som det selv er en del av.
sop-needs-what-is-around-mend = Nevn bare det som gjøres før det.
sop-needs-what-comes-later = Trinnet "{ $step }" trenger "{ $need }", som kommer etter det.
sop-needs-what-comes-later-mend = Flytt en av de to.
sop-needs-another-way = Trinnet "{ $step }" trenger "{ $need }", som ikke ligger på alle veier dit.
sop-needs-another-way-mend = Nevn selve avgjørelsen, eller et trinn som gjøres på alle veier.
sop-needs-in-a-circle = Trinnet "{ $step }" trenger "{ $need }", som igjen venter på det.
sop-needs-in-a-circle-mend = Fjern ett av behovene.

# Det som kan være galt når noe sies på flere måter
sop-no-variant = Her sies det ingenting.
sop-no-variant-mend = Skriv en tekst, eller en liste som slutter med "- say: ...".
sop-variant-hides-others = Dette sies alltid, så det som følger, sies aldri.
sop-variant-hides-others-mend = Gi det et vilkår (channel, tone eller when), eller flytt det sist på listen.
sop-last-variant-with-condition = Der ingen variant passer, sies det ingenting.
sop-last-variant-with-condition-mend = Avslutt listen med en uten vilkår: "- say: ...".

# Det som kan være galt med et tilbud
sop-no-amount = Det mangler et beløp.
sop-no-amount-mend = Skriv et tall og en valuta, for eksempel "20 EUR", eller en liste av dem.
sop-currency-twice = Det er to beløp i { $currency }.
sop-currency-twice-mend = Behold ett beløp for hver valuta.
sop-no-approver = Ingen godkjenner mer.
sop-no-approver-mend = Skriv hvem som gjør det, for eksempel "approve: team_leader", eller fjern "above".
sop-approver-never-asked = { $role } blir aldri spurt: { $by } godkjenner alt det spørres om.
sop-approver-never-asked-mend = Skriv under "up to" hvor mye { $by } godkjenner, eller fjern den andre.
sop-approver-agrees-anyway = I trinnet "{ $step }" er { $role } den andre personen for hvert beløp, og spørres én gang til for mer.
sop-approver-agrees-anyway-mend = Nevn en annen rolle bak above, eller utelat second person.
sop-approver-above-nothing = I trinnet "{ $step }" godkjenner { $role } ikke mer { $currency } enn det som kan gis før.
sop-approver-above-nothing-mend = Skriv de minste beløpene først, og et større her.

# Det som kan være galt med et notat, en venting eller en liste
sop-note-without-parts = Notatet har ingen deler.
sop-note-without-parts-mend = Skriv hva det består av, for eksempel "decisions: What was decided", eller fjern "parts".
sop-parts-twice = Notatet "{ $step }" har egne deler ved siden av malens.
sop-parts-twice-mend = Behold "parts" eller "template".
sop-not-to-be-confirmed = "{ $item }" krever mer enn å bli bekreftet.
sop-not-to-be-confirmed-mend = På en do-confirm-liste står bare say, check, restate, note og do, uten en person til; flytt det ut, eller lag en read-do-liste.
sop-enough-is-all = "{ $block }" har ikke mer enn { $items ->
    [one] ett punkt
   *[other] { $items } punkter
}, og så mange skal være nok.
sop-enough-is-all-mend = Skriv et mindre tall bak "at least", eller fjern det: da gjøres alle.
sop-enough-of-steps = "{ $item }" er ikke noe trinn, så det kan ikke være et av dem som er nok.
sop-enough-of-steps-mend = La bare trinn stå på en liste med "at least", eller fjern det: da gjøres alle.
sop-confirmed-in-part = "{ $block }" bekreftes samlet, så "at least" betyr ingenting der.
sop-confirmed-in-part-mend = Fjern "at least", eller lag en read-do-liste.
sop-handed-to-several = Trinnet "{ $step }" gir saken til flere på én gang.
sop-handed-to-several-mend = Nevn én rolle; den som har den, kan gi saken videre.
sop-unknown-start = Tiden for "{ $step }" begynner etter "{ $after }", som ikke finnes.
sop-unknown-start-mend = Mente du dette? { $known }
sop-start-comes-later = Tiden for "{ $step }" begynner etter "{ $after }", som ikke står før det.
sop-start-comes-later-mend = Nevn et tidligere trinn, eller utelat "after" for å regne fra starten av gjennomføringen.
sop-channel-never-met = "{ $step }" forekommer aldri på kanalen { $channel }.
sop-channel-never-met-mend = Bruk en av disse: { $known }

# Det som kan være galt med når en rutine forfaller
sop-not-a-schedule = "{ $text }" er ingen tidsplan.
sop-not-a-schedule-mend = Skriv for eksempel "every weekday at 09:00", "every 2 weeks on tuesday", "every month on the last friday", "3 days after person.started" eller "on demand".
sop-schedule-after-no-day = Tidsplanen regner fra "{ $fact }", som ikke er noen dag.
sop-schedule-after-no-day-mend = Nevn en opplysning av typen date eller moment.
sop-of-another-kind = "{ $key }" hører til et annet slags rutine.
sop-of-another-kind-mend = Skriv "kind: { $kind }", eller fjern den.

# Det et svar fra kundebehandleren ikke var
sop-answer-empty = Det er ikke noe svar ennå.
sop-answer-text = Skriv høyst { $most } tegn.
sop-answer-number = "{ $text }" er ikke noe tall. Skriv høyst 24 sifre, for eksempel 12 eller 1,5.
sop-answer-money = "{ $text }" er ikke noe beløp. Skriv et tall og en valuta, for eksempel 20 EUR.
sop-answer-date = "{ $text }" er ingen dato. Skriv den som 24.11.2026 eller 2026-11-24.
sop-answer-yes-or-no = "{ $text }" er verken ja eller nei. Skriv en av delene, eller 1 for ja og 2 for nei.
sop-answer-choice = "{ $text }" er ikke et av svarene. Velg et av disse: { $options }.
sop-answer-mask = "{ $text }" ser ikke ut som { $mask } (# er et siffer, A en bokstav).
sop-answer-time = "{ $text }" er ikke noe klokkeslett. Skriv det som 16:30.
sop-answer-moment = "{ $text }" er ikke noe tidspunkt. Skriv det som 2026-11-24T16:30+01:00.
sop-answer-phone = "{ $text }" er ikke noe telefonnummer. Skriv 6 til 15 sifre, for eksempel +47 22 12 34 56.
sop-answer-email = "{ $text }" er ingen e-postadresse. Skriv den som navn@example.org.
sop-answer-masks = "{ $text }" ser ikke ut som noen av disse: { $mask } (# er et siffer, A en bokstav).
sop-answer-file = En fil oppgis på én linje. Skriv navnet den er lagret under.
sop-answer-amount-least = Det er for lite. Skriv minst { $bound }.
sop-answer-amount-most = Det er for mye. Skriv høyst { $bound }.
sop-answer-time-least = Det er for tidlig. Skriv { $bound } eller senere.
sop-answer-time-most = Det er for sent. Skriv { $bound } eller tidligere.
sop-answer-currency = Valutaen er en annen her. Skriv et beløp i { $currency }.

# Det som kan være galt med veier og venting
sop-way-without-rule = Denne veien har ingen regel, selv om andre har det.
sop-way-without-rule-mend = Gi den en "when", eller skriv den sist: da tas den når ingen annen gjør det.
sop-until-no-time = "{ $name }" er verken en dag eller et tidspunkt.
sop-until-no-time-mend = Nevn en opplysning av typen "date" eller "moment".
sop-waits-twice = Dette trinnet venter både en viss tid og til en dag.
sop-waits-twice-mend = Behold "for" eller "until".

# Det som kan være galt med bokstavene i et huskeord
sop-not-an-acronym = "{ $text }" er ikke noe huskeord.
sop-not-an-acronym-mend = Skriv 2 til 12 store bokstaver eller sifre, for eksempel AIDET.
sop-not-a-letter = "{ $text }" er ikke noe en bokstav kan stå for.
sop-not-a-letter-mend = Skriv ett eller flere ord med små bokstaver, for eksempel "thank you".
sop-unknown-letter = "{ $word }" er ingen av bokstavene i AIDET.
sop-unknown-letter-mend = Skriv dette: { $known }. Har virksomheten et eget huskeord, så oppgi det under "memory acronym".
# Det reglene lar stå åpent
sop-gap-mend = Skriv en regel for dette, eller en siste vei uten; inntil da blir kundebehandleren spurt.
sop-overlap-mend = Den første av dem tas. Skriv i reglene hvilken som er ment.
sop-never-taken-mend = Utvid regelen for den, snevre inn dem som står før, eller ta ut veien.
sop-could-not-tell-mend = Se selv på reglene for dette valget, eller gjør dem enklere.
