clock-bad-duration = „{ $text }” nie jest czasem trwania. Wpisz liczbę całkowitą i jednostkę, na przykład „2 business hours”. Jednostki to second, minute, hour, day, business minute, business hour i business day.
clock-bad-span = Od „{ $opens }” do „{ $closes }” to nie są godziny otwarcia. Wpisz godziny takie jak 09:00 do 17:00, 22:00 do 06:00 dla nocnej zmiany albo 00:00 do 24:00 dla całego dnia.
clock-spans-overlap = Godziny otwarcia { $first } i { $second } nachodzą na siebie ({ $day ->
    [mon] poniedziałek
    [tue] wtorek
    [wed] środa
    [thu] czwartek
    [fri] piątek
    [sat] sobota
    [sun] niedziela
   *[other] { $day }
}). Skróć jedne z nich albo je połącz.
clock-unknown-zone = Nie ma strefy czasowej „{ $zone }”. Wpisz jej nazwę tak jak „Europe/Warsaw”.
clock-unknown-holidays = Nie ma listy dni wolnych dla „{ $code }”. Wpisz kraj, jak „PL”, albo jego część, jak „DE-BY”; części tego kraju: { $regions }.
clock-unknown-ring = Nie wiadomo, jak długo dzwoni telefon w „{ $country }”; wiadomo dla { $known }. Wpisz czas tak jak „20 seconds”.
clock-bad-calendar = Kalendarza nie można odczytać w miejscu „{ $place }”. Popraw tam wartość i zapisz go ponownie.
clock-bad-pause = Przerwa nie może się skończyć { $ends }, zanim zacznie się { $begins }. Popraw jeden z czasów.
clock-naive-moment = Chwila { $moment } nie ma strefy czasowej. Dodaj ją, na przykład +00:00.
clock-no-moment = Wśród podanych chwil jednej brakuje. Podaj po jednej dla każdego wiersza albo pomiń wiersz.
clock-never-opens = Kalendarz ({ $zone }) ma po { $start } za mało godzin otwarcia, więc żaden termin nie może upłynąć. Dodaj godziny otwarcia.
clock-out-of-reach = Zegary znają lata od { $first } do { $last }. Wybierz datę albo czas trwania w tych granicach.
clock-different-measures = Normy „{ $first }” i „{ $second }” mierzą różne rzeczy. Porównuj normy jednego rodzaju.

clock-rings = { $count ->
    [one] { $count } dzwonek
    [few] { $count } dzwonki
   *[other] { $count } dzwonków
}
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

clock-state-not-started = Nie rozpoczęto
clock-state-running = Biegnie
clock-state-paused = Wstrzymano
clock-state-met = Dotrzymano
clock-state-met-late = Dotrzymano po terminie
clock-state-overdue = Po terminie
clock-state-cancelled = Już nie dotyczy

clock-left = Pozostało: { $time }
clock-left-open = Pozostało: { $time } godzin otwarcia
clock-overdue-by = Po terminie: { $time }
clock-overdue-by-open = Po terminie: { $time } godzin otwarcia
clock-due = Termin: { $moment }

clock-ical-too-large = Plik iCalendar ma więcej niż 1 MB. Wyeksportuj z niego mniej lat.
clock-ical-too-deep = Plik iCalendar jest zagnieżdżony głębiej niż jakikolwiek kalendarz. Wyeksportuj go na nowo.
clock-ical-too-many = Plik iCalendar zawiera ponad 5000 wydarzeń. Wyeksportuj z niego mniej lat.
clock-ical-repeats-too-much = Zbyt wiele wydarzeń powtarza się przez zbyt wiele lat. Poproś o mniej lat albo wyeksportuj pojedyncze wydarzenia.
clock-ical-broken = To nie jest plik iCalendar ({ $why }). Wyeksportuj go na nowo.
clock-ical-no-zone = Żadne wydarzenie nie podaje swojej strefy czasowej. Podaj strefę, na przykład „Europe/Warsaw”.
clock-ical-cancelled = Wydarzenie jest odwołane.
clock-ical-broken-event = Nie da się odczytać jego początku lub końca.
clock-ical-too-long = Otwiera na dłużej niż dobę albo zamyka na dłużej niż rok.
clock-ical-no-time = Nie trwa ani chwili.
clock-ical-not-read = Powtarza się według reguły, której kalendarze tutaj nie znają.
clock-ical-zone = Powtarza się w innej strefie czasowej niż strefa kalendarza.
clock-ical-untitled = Wydarzenie bez tytułu
clock-ical-open = Otwarte
clock-ical-closed = Zamknięte
clock-because-only = To jedyne zobowiązanie przewidziane dla tej sprawy ({ $source }).
clock-because-earliest = { $source }: jego termin mija wcześniej niż terminy innych zobowiązań przewidzianych dla tej sprawy: { $others }.
clock-because-law-of-equals = { $source }: wynika z prawa, a termin żadnego innego nie mija wcześniej: { $others }.
clock-because-law-behind = { $source }: wynika z prawa i biegnie dalej, gdy wcześniejsze zobowiązanie jest wstrzymane.
