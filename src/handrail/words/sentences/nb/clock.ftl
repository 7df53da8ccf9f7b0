clock-bad-duration = «{ $text }» er ingen tidslengde. Skriv et helt tall og en enhet, for eksempel «2 business hours». Enhetene er second, minute, hour, day, business minute, business hour og business day.
clock-bad-span = «{ $opens }» til «{ $closes }» er ingen åpningstid. Skriv tider som 09:00 til 17:00, 22:00 til 06:00 for nattskift, eller 00:00 til 24:00 for hele døgnet.
clock-spans-overlap = Åpningstidene { $first } og { $second } overlapper ({ $day ->
    [mon] mandag
    [tue] tirsdag
    [wed] onsdag
    [thu] torsdag
    [fri] fredag
    [sat] lørdag
    [sun] søndag
   *[other] { $day }
}). Gjør en av dem kortere, eller slå dem sammen.
clock-unknown-zone = Det finnes ingen tidssone «{ $zone }». Skriv navnet som i «Europe/Warsaw».
clock-unknown-holidays = Det finnes ingen liste over helligdager for «{ $code }». Skriv et land som i «PL», eller en del av det som i «DE-BY»; delene av dette landet: { $regions }.
clock-unknown-ring = Hvor lenge en telefon ringer i «{ $country }», er ikke kjent; det er det for { $known }. Skriv tiden som i «20 seconds».
clock-bad-calendar = Kalenderen kan ikke leses ved «{ $place }». Rett verdien der og lagre den på nytt.
clock-bad-pause = En pause kan ikke slutte { $ends }, før den begynner { $begins }. Rett en av de to tidene.
clock-naive-moment = Tidspunktet { $moment } har ingen tidssone. Legg til en, for eksempel +00:00.
clock-no-moment = Et tidspunkt mangler blant dem som er oppgitt. Oppgi ett for hver rad, eller utelat raden.
clock-never-opens = Kalenderen ({ $zone }) har for lite åpningstid etter { $start }, så ingenting kan forfalle. Legg til åpningstider.
clock-out-of-reach = Klokkene kjenner årene { $first } til { $last }. Velg en dato eller en tidslengde innenfor dem.
clock-different-measures = Servicemålene «{ $first }» og «{ $second }» måler ulike ting. Sammenlign servicemål av samme slag.

clock-rings = { $count ->
    [one] { $count } ring
   *[other] { $count } ring
}
clock-seconds = { $count ->
    [one] { $count } sekund
   *[other] { $count } sekunder
}
clock-minutes = { $count ->
    [one] { $count } minutt
   *[other] { $count } minutter
}
clock-hours = { $count ->
    [one] { $count } time
   *[other] { $count } timer
}
clock-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dager
}
clock-business-minutes = { $count ->
    [one] { $count } minutt åpningstid
   *[other] { $count } minutter åpningstid
}
clock-business-hours = { $count ->
    [one] { $count } time i åpningstiden
   *[other] { $count } timer i åpningstiden
}
clock-business-days = { $count ->
    [one] { $count } virkedag
   *[other] { $count } virkedager
}

clock-standard-answer = Anrop besvart, frist: { $allowance }
clock-standard-acknowledge = Mottak bekreftet, frist: { $allowance }
clock-standard-status = Status meldt, frist hver gang: { $allowance }
clock-standard-first-reply = Første svar innen { $allowance }
clock-standard-next-reply = Neste svar innen { $allowance }
clock-standard-resolve = Løst innen { $allowance }
clock-standard-step = Trinn utført innen { $allowance }
clock-standard-promise = Løfte holdt innen { $allowance }

clock-measure-answer = Besvarelse av anrop
clock-measure-acknowledge = Bekreftelse på mottak
clock-measure-status = Statusmelding
clock-measure-first-reply = Første svar
clock-measure-next-reply = Neste svar
clock-measure-resolve = Løsning
clock-measure-step = Trinn
clock-measure-promise = Løfte

clock-state-not-started = Ikke begynt
clock-state-running = Løper
clock-state-paused = Satt på pause
clock-state-met = Holdt
clock-state-met-late = Holdt for sent
clock-state-overdue = Forfalt
clock-state-cancelled = Gjelder ikke lenger

clock-left = { $time } igjen
clock-left-open = { $time } åpningstid igjen
clock-overdue-by = Forfalt med { $time }
clock-overdue-by-open = Forfalt med { $time } åpningstid
clock-due = Frist { $moment }

clock-ical-too-large = iCalendar-filen er på mer enn 1 MB. Eksporter færre år.
clock-ical-too-deep = iCalendar-filen er nøstet dypere enn noen kalender er. Eksporter den på nytt.
clock-ical-too-many = iCalendar-filen har mer enn 5000 hendelser. Eksporter færre år.
clock-ical-repeats-too-much = For mange hendelser gjentas over for mange år. Be om færre år, eller eksporter enkelthendelser.
clock-ical-broken = Dette er ingen iCalendar-fil ({ $why }). Eksporter den på nytt.
clock-ical-no-zone = Ingen hendelse sier hvilken tidssone den er i. Oppgi tidssonen, for eksempel «Europe/Warsaw».
clock-ical-cancelled = Hendelsen er avlyst.
clock-ical-broken-event = Begynnelsen eller slutten kan ikke leses.
clock-ical-too-long = Den åpner for mer enn et døgn, eller stenger for mer enn et år.
clock-ical-no-time = Den varer ingen tid.
clock-ical-not-read = Den gjentas etter en regel som kalenderne ikke kjenner.
clock-ical-zone = Den gjentas i en annen tidssone enn kalenderens.
clock-ical-untitled = En hendelse uten tittel
clock-ical-open = Åpent
clock-ical-closed = Stengt
clock-because-only = Det er det eneste løftet som gjelder for denne saken ({ $source }).
clock-because-earliest = { $source }: fristen er før de andre som gjelder for denne saken: { $others }.
clock-because-law-of-equals = { $source }: det er lovens, og de andre har ikke tidligere frist: { $others }.
clock-because-law-behind = { $source }: det er lovens, og løper videre når et tidligere løfte står stille.
