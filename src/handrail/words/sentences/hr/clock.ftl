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

clock-rings = { $count ->
    [one] { $count } zvono
    [few] { $count } zvona
   *[other] { $count } zvona
}
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

clock-ical-too-large = Datoteka iCalendar veća je od 1 MB. Izvezite manje godina.
clock-ical-too-deep = Datoteka iCalendar ugniježđena je dublje nego ijedan kalendar. Izvezite je iznova.
clock-ical-too-many = Datoteka iCalendar ima više od 5000 događaja. Izvezite manje godina.
clock-ical-repeats-too-much = Previše se događaja ponavlja kroz previše godina. Zatražite manje godina ili izvezite pojedinačne događaje.
clock-ical-broken = Ovo nije datoteka iCalendar ({ $why }). Izvezite je iznova.
clock-ical-no-zone = Nijedan događaj ne kaže u kojoj je vremenskoj zoni. Navedite zonu, na primjer „Europe/Warsaw”.
clock-ical-cancelled = Događaj je otkazan.
clock-ical-broken-event = Njegov početak ili kraj ne može se pročitati.
clock-ical-too-long = Otvara na dulje od jednog dana ili zatvara na dulje od jedne godine.
clock-ical-no-time = Ne traje nimalo.
clock-ical-not-read = Ponavlja se po pravilu koje kalendari ne poznaju.
clock-ical-zone = Ponavlja se u drugoj vremenskoj zoni nego što je kalendarova.
clock-ical-untitled = Događaj bez naslova
clock-ical-open = Otvoreno
clock-ical-closed = Zatvoreno
clock-because-only = Jedino je to obećanje predviđeno za ovaj slučaj ({ $source }).
clock-because-earliest = { $source }: rok mu istječe prije ostalih koja su predviđena za ovaj slučaj: { $others }.
clock-because-law-of-equals = { $source }: tako traži zakon, a ostalima rok ne istječe prije: { $others }.
clock-because-law-behind = { $source }: tako traži zakon i teče dalje kad ranije obećanje stane.
