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
