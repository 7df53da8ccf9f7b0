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
