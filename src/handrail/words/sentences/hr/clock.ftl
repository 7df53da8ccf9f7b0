clock-bad-duration = „{ $text }” nije trajanje. Napišite cijeli broj i jedinicu, npr. „2 business hours”. Jedinice su second, minute, hour, day, business minute, business hour i business day.
clock-bad-span = Od „{ $opens }” do „{ $closes }” nije radno vrijeme. Napišite vremena kao 09:00 do 17:00, 22:00 do 06:00 za noćnu smjenu ili 00:00 do 24:00 za cijeli dan.
clock-spans-overlap = Radna vremena { $first } i { $second } preklapaju se ({ $day ->
    [mon] ponedjeljak
    [tue] utorak
    [wed] srijeda
    [thu] četvrtak
    [fri] petak
    [sat] subota
    [sun] nedjelja
   *[other] { $day }
}). Skratite jedno od njih ili ih spojite.
clock-unknown-zone = Nema vremenske zone „{ $zone }”. Napišite je kao „Europe/Warsaw”.
clock-unknown-holidays = Za „{ $code }” nema popisa blagdana. Napišite državu kao „PL” ili njezin dio kao „DE-BY”; dijelovi te države: { $regions }.
clock-unknown-ring = Nije poznato koliko telefon zvoni u „{ $country }”; poznato je za { $known }. Napišite vrijeme kao „20 seconds”.
clock-bad-calendar = Kalendar se ne može pročitati na mjestu „{ $place }”. Ispravite ondje vrijednost i ponovno ga spremite.
clock-bad-pause = Stanka ne može završiti { $ends }, prije nego što počne { $begins }. Ispravite jedno od vremena.
clock-naive-moment = Trenutak { $moment } nema vremensku zonu. Dodajte je, npr. +00:00.
clock-no-moment = Među navedenim trenucima jedan nedostaje. Navedite po jedan za svaki redak ili redak izostavite.
clock-never-opens = Kalendar ({ $zone }) ima premalo radnog vremena nakon { $start }, pa ništa ne može dospjeti. Dodajte mu radno vrijeme.
clock-out-of-reach = Satovi poznaju godine od { $first } do { $last }. Izaberite datum ili trajanje unutar njih.
clock-different-measures = Razine usluge „{ $first }” i „{ $second }” mjere različite stvari. Uspoređujte razine iste vrste.

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

clock-state-not-started = Nije počelo
clock-state-running = Teče
clock-state-paused = Zaustavljeno
clock-state-met = Ispunjeno
clock-state-met-late = Ispunjeno sa zakašnjenjem
clock-state-overdue = Zakašnjelo
clock-state-cancelled = Više ne vrijedi

clock-left = Preostalo vrijeme: { $time }
clock-left-open = Preostalo radnog vremena: { $time }
clock-overdue-by = Kasni: { $time }
clock-overdue-by-open = Kasni, u radnom vremenu: { $time }
clock-due = Rok: { $moment }
