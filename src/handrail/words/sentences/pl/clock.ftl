clock-seconds = { $count ->
    [one] { $count } sekunda
    [few] { $count } sekundy
   *[other] { $count } sekund
}
clock-minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minuty
   *[other] { $count } minut
}
clock-hours = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
   *[other] { $count } godzin
}
clock-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
   *[other] { $count } dni
}
clock-business-minutes = { $count ->
    [one] { $count } minuta pracy
    [few] { $count } minuty pracy
   *[other] { $count } minut pracy
}
clock-business-hours = { $count ->
    [one] { $count } godzina pracy
    [few] { $count } godziny pracy
   *[other] { $count } godzin pracy
}
clock-business-days = { $count ->
    [one] { $count } dzień roboczy
    [few] { $count } dni robocze
   *[other] { $count } dni roboczych
}

clock-standard-answer = Odebranie połączenia, termin: { $allowance }
clock-standard-acknowledge = Potwierdzenie odbioru, termin: { $allowance }
clock-standard-status = Informacja o stanie sprawy, za każdym razem termin: { $allowance }
clock-standard-first-reply = Pierwsza odpowiedź, termin: { $allowance }
clock-standard-next-reply = Kolejna odpowiedź, termin: { $allowance }
clock-standard-resolve = Rozwiązanie, termin: { $allowance }
clock-standard-step = Krok, termin: { $allowance }
clock-standard-promise = Obietnica, termin: { $allowance }

clock-measure-answer = Odebranie połączenia
clock-measure-acknowledge = Potwierdzenie odbioru
clock-measure-status = Informacja o stanie sprawy
clock-measure-first-reply = Pierwsza odpowiedź
clock-measure-next-reply = Kolejna odpowiedź
clock-measure-resolve = Rozwiązanie
clock-measure-step = Krok
clock-measure-promise = Obietnica
