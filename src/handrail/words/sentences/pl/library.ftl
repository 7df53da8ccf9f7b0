# Nagłówek
library-purpose = Cel
library-outcome = Rezultat
library-need = Czego potrzebuje klient
library-evidence = Skąd to wiemy: { $evidence }
library-owner = Odpowiada
library-department = Dział
library-channels-it = Kanały
library-standards = Normy obsługi
library-standard-law = ustawowo
library-goals = Cele
library-stage = Etap
library-tone = Ton komunikacji
library-terms = Pojęcia
library-facts = O co pyta lub co sprawdza
library-when = Słowa, po których ją rozpoznać
library-mark = język: { $language }

# Kroki
library-steps = Kroki
library-kind-say = Powiedz
library-kind-ask = Zapytaj
library-kind-check = Sprawdź
library-kind-restate = Powtórz własnymi słowami
library-kind-note = Zanotuj
library-kind-wait = Zaczekaj
library-kind-do = Wykonaj
library-kind-send = Wyślij
library-kind-offer = Zaproponuj
library-kind-promise = Obiecaj
library-kind-escalate = Przekaż
library-kind-end = Koniec
library-kind-choose = Rozstrzygnij
library-kind-any-order = W dowolnej kolejności
library-kind-repeat = Powtarzaj
library-kind-optional = Jeśli to pomoże
library-must = Obowiązkowo
library-must-law = Obowiązkowo, z mocy prawa
library-must-money = Obowiązkowo, bo chodzi o pieniądze
library-must-safety = Obowiązkowo, dla bezpieczeństwa
library-must-company = Obowiązkowo, według naszej zasady
library-may = Można
library-say = Własnymi słowami
library-say-verbatim = Słowo w słowo
library-why = Dlaczego
library-rule = Rozstrzyga reguła
library-by-hand = Rozstrzyga konsultant
library-way-on = Dalej następny krok.
library-repeat-limit = { $count ->
    [one] Jeden raz.
    [few] Najwyżej { $count } razy.
   *[other] Najwyżej { $count } razy.
}
library-enough = { $count ->
    [one] Wystarczy jedno z nich.
    [few] Wystarczą { $count } z nich.
   *[other] Wystarczy { $count } z nich.
}
library-limit = Najwyżej { $amount }
library-limit-above = Najwyżej { $amount }; powyżej decyduje: { $role }
library-within = Termin: { $time }
library-promise = Obiecany termin: { $time }
library-after = Dopiero po
library-step-number = krok { $number }
library-second = Najpierw wyraża zgodę: { $role }
library-only = Wykonuje tylko: { $role }
library-goes-to = Trafia do: { $role }
library-waits-for = Oczekiwanie na: { $role }
library-learns = Zapisuje: { $fact }
library-undo = Jak to cofnąć
library-covers = Klient słyszy
library-covers-acknowledge = że został zrozumiany
library-covers-introduce = kto mu pomaga
library-covers-duration = jak długo to potrwa
library-covers-explanation = co się dzieje i dlaczego
library-covers-thank-you = podziękowanie
library-role-customer = klient
library-role-agent = konsultant
library-role-team-leader = lider zespołu
library-role-evaluator = audytor jakości
library-role-administrator = administrator

# Co wypełnia program
library-place-agent-name = Twoje imię i nazwisko
library-place-case-number = numer sprawy
library-place-company-name = nasza nazwa
library-place-customer-name = imię i nazwisko klienta
library-place-promise-date = obiecany dzień
library-place-promise-time = obiecana godzina
library-kind-return = Powrót
library-kind-use = Inna procedura
library-uses = Wykonuje kroki procedury „{ $procedure }”
library-use-end = Wynik: „{ $use }”
library-use-bind = „{ $theirs }” to tam „{ $ours }”

# Co krok mówi poza tym
library-say-otherwise = W innym wypadku
library-if-rule = jeśli zachodzi, że
library-tone-formal = oficjalnie
library-tone-informal = swobodnie
library-tone-warm = serdecznie
library-parts = Części
library-limit-tier = Do { $amount }: zatwierdza { $role }
library-limit-rest = Powyżej: zatwierdza { $role }
library-purse = Z puli „{ $purse }”
library-within-after = Termin: { $time } po kroku { $number }
library-wait-for = Kończy się samo, czas: { $time }
library-wait-until = Do: { $fact }
library-only-on = Tylko kanały: { $channels }
library-do-confirm = Z pamięci, potem wspólne potwierdzenie
library-template = Części z szablonu „{ $template }”
library-cites = Opiera się na: { $sources }
library-critical-customer = Krytyczne dla klienta
library-critical-business = Krytyczne dla firmy
library-critical-compliance = Krytyczne dla zgodności z przepisami
library-critical-money = Krytyczne dla pieniędzy
library-critical-safety = Krytyczne dla bezpieczeństwa

# Czym może być informacja
library-type-text = tekst
library-type-long-text = długi tekst
library-type-number = liczba
library-type-money = kwota
library-type-date = data
library-type-time = godzina
library-type-moment = chwila
library-type-choice = jedno z kilku
library-type-several = dowolne z kilku
library-type-yes-no = tak lub nie
library-type-phone = numer telefonu
library-type-email = adres e-mail
library-type-file = plik
library-type-reference = numer z innego systemu
library-unit = jednostka: { $unit }
library-looks-like = wygląda jak { $masks }
library-at-least = co najmniej { $bound }
library-at-most = najwyżej { $bound }
library-comes-from = pochodzi z { $source }
library-personal-yes = dane osobowe
library-personal-sensitive = dane osobowe, wrażliwe

# Kiedy się zaczyna
library-opening = Kiedy się zaczyna
library-opens-when = Otwiera się przy słowach: { $phrases }
library-holds-effects = Gdy jest otwarta, czeka wszystko, co miałoby wyjść na zewnątrz.
library-schedule-on-demand = Gdy ktoś ją otworzy
library-schedule-daily = { $count ->
    [one] Codziennie
    [few] Co { $count } dni
   *[other] Co { $count } dni
}
library-schedule-weekdays = W każdy dzień od poniedziałku do piątku
library-schedule-weekly = { $count ->
    [one] Co tydzień: { $days }
    [few] Co { $count } tygodnie: { $days }
   *[other] Co { $count } tygodni: { $days }
}
library-schedule-monthly = { $count ->
    [one] Co miesiąc: { $day }
    [few] Co { $count } miesiące: { $day }
   *[other] Co { $count } miesięcy: { $day }
}
library-schedule-day = dzień { $number }.
library-schedule-nth = { $which ->
    [1] po raz pierwszy w miesiącu: { $weekday }
    [2] po raz drugi w miesiącu: { $weekday }
    [3] po raz trzeci w miesiącu: { $weekday }
    [4] po raz czwarty w miesiącu: { $weekday }
   *[last] po raz ostatni w miesiącu: { $weekday }
}
library-schedule-after-day = { $count ->
    [one] Dzień później: { $fact }
    [few] { $count } dni później: { $fact }
   *[other] { $count } dni później: { $fact }
}
library-schedule-after-week = { $count ->
    [one] Tydzień później: { $fact }
    [few] { $count } tygodnie później: { $fact }
   *[other] { $count } tygodni później: { $fact }
}
library-schedule-after-month = { $count ->
    [one] Miesiąc później: { $fact }
    [few] { $count } miesiące później: { $fact }
   *[other] { $count } miesięcy później: { $fact }
}
library-schedule-at = { $schedule }, o { $at }
