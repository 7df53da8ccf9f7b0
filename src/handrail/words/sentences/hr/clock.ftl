clock-seconds = { $count ->
    [one] { $count } sekunda
    [few] { $count } sekunde
   *[other] { $count } sekundi
}
clock-minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minute
   *[other] { $count } minuta
}
clock-hours = { $count ->
    [one] { $count } sat
    [few] { $count } sata
   *[other] { $count } sati
}
clock-days = { $count ->
    [one] { $count } dan
    [few] { $count } dana
   *[other] { $count } dana
}
clock-business-minutes = { $count ->
    [one] { $count } minuta radnog vremena
    [few] { $count } minute radnog vremena
   *[other] { $count } minuta radnog vremena
}
clock-business-hours = { $count ->
    [one] { $count } radni sat
    [few] { $count } radna sata
   *[other] { $count } radnih sati
}
clock-business-days = { $count ->
    [one] { $count } radni dan
    [few] { $count } radna dana
   *[other] { $count } radnih dana
}

clock-standard-answer = Javljanje na poziv, rok: { $allowance }
clock-standard-acknowledge = Potvrda primitka, rok: { $allowance }
clock-standard-status = Obavijest o stanju, svaki put rok: { $allowance }
clock-standard-first-reply = Prvi odgovor, rok: { $allowance }
clock-standard-next-reply = Sljedeći odgovor, rok: { $allowance }
clock-standard-resolve = Rješenje, rok: { $allowance }
clock-standard-step = Korak, rok: { $allowance }
clock-standard-promise = Obećanje, rok: { $allowance }

clock-measure-answer = Javljanje na poziv
clock-measure-acknowledge = Potvrda primitka
clock-measure-status = Obavijest o stanju
clock-measure-first-reply = Prvi odgovor
clock-measure-next-reply = Sljedeći odgovor
clock-measure-resolve = Rješenje
clock-measure-step = Korak
clock-measure-promise = Obećanje
