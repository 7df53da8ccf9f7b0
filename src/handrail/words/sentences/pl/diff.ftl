# Jak mówi się o zmianie
diff-line = { $subject } – { $statement }
diff-quoted = „{ $text }”
diff-none = Nic się nie zmieniło.
diff-behaviour = { $count ->
    [one] Jedna zmiana w tym, co się robi:
    [few] { $count } zmiany w tym, co się robi:
   *[other] { $count } zmian w tym, co się robi:
}
diff-wording = { $count ->
    [one] Jedna zmiana w tym, co się mówi:
    [few] { $count } zmiany w tym, co się mówi:
   *[other] { $count } zmian w tym, co się mówi:
}
diff-from-to = { $what }: { $change ->
    [added] teraz { $after }.
    [removed] już nie { $before }.
   *[changed] dotychczas { $before }; teraz { $after }.
}
diff-list = { $what }: { $change ->
    [added] teraz także { $added }.
    [removed] już nie { $removed }.
   *[changed] teraz także { $added }; już nie { $removed }.
}

# Co się zmieniło
diff-subject-procedure = Procedura
diff-subject-fact = Informacja „{ $text }” ({ $id })
diff-subject-step = Krok „{ $text }” ({ $id })
diff-subject-any-order = Lista „{ $text }” ({ $id })
diff-subject-choose = Decyzja „{ $text }” ({ $id })
diff-subject-repeat = Powtórzenie „{ $text }” ({ $id })
diff-subject-optional = Część dobrowolna „{ $text }” ({ $id })
diff-subject-use = Użyta procedura „{ $text }” ({ $id })
diff-subject-way = Decyzja „{ $text }” ({ $id }), droga „{ $way }”
diff-around-way = { $text } – { $way }

# Co dochodzi, znika i zmienia miejsce
diff-fact-added = Dodano.
diff-way-added = Dodano.
diff-removed = Usunięto.
diff-added = Dodano { $place }.
diff-added-within = Dodano w „{ $around }”, { $place }.
diff-renamed = Zmieniono identyfikator z { $before } na { $after }.
diff-comes-before = Jest teraz przed „{ $other }”.
diff-comes-after = Jest teraz po „{ $other }”.
diff-carried-into = Przeniesiono do „{ $around }”, { $place }.
diff-carried-out = Przeniesiono poza „{ $out_of }”, { $place }.
diff-carried-over = Przeniesiono z „{ $out_of }” do „{ $around }”, { $place }.
diff-place = { $at ->
    [first] na początku
   *[after] po „{ $other }”
}

# Zmiany, które mają własne zdanie
diff-strength = { $change ->
    [should-must] Teraz obowiązkowo, dotychczas tylko zalecane.
    [may-must] Teraz obowiązkowo, dotychczas dobrowolnie.
    [must-should] Teraz tylko zalecane, dotychczas obowiązkowo.
    [may-should] Teraz zalecane, dotychczas dobrowolnie.
    [must-may] Teraz dobrowolnie, dotychczas obowiązkowo.
   *[should-may] Teraz dobrowolnie, dotychczas zalecane.
}
diff-limit-of-offer = { $change ->
    [added] Nowy limit: { $after }.
    [removed] Zniesiono limit { $before }.
    [raised] Limit podwyższono z { $before } na { $after }.
   *[lowered] Limit obniżono z { $before } na { $after }.
}
diff-limit = { $change ->
    [raised] Można teraz przejść więcej razy: najwyżej { $after }, dotychczas { $before }.
   *[lowered] Można teraz przejść mniej razy: najwyżej { $after }, dotychczas { $before }.
}
diff-second-person = { $change ->
    [added] Teraz najpierw wyraża zgodę: { $after }.
    [removed] Zgody nie musi już wyrażać: { $before }.
   *[changed] Teraz najpierw wyraża zgodę: { $after }; dotychczas: { $before }.
}
diff-verbatim = { $change ->
    [added] Mówi się to teraz słowo w słowo.
   *[removed] Mówi się to teraz własnymi słowami.
}
diff-undo = { $change ->
    [added] Można to teraz cofnąć.
   *[removed] Nie można już tego cofnąć.
}
diff-holds-effects = { $change ->
    [added] Gdy jest otwarta, wszystko, co miałoby wyjść na zewnątrz, teraz czeka.
   *[removed] Gdy jest otwarta, nic już nie czeka.
}
diff-rule = { $change ->
    [added] Teraz rozstrzyga reguła: { $after }.
    [removed] Reguła już nie rozstrzyga; dotychczas brzmiała: { $before }.
   *[changed] Reguła brzmiała: { $before }. Teraz brzmi: { $after }.
}
diff-rule-respelt = Reguła jest zapisana inaczej, a pyta o to samo: { $after }.
diff-phrases-added = Doszły: { $phrases }.
diff-phrases-removed = Usunięto: { $phrases }.
diff-phrases-order = Te same słowa w innej kolejności.
diff-phrases = { $what }. { $changes }

# Co mówi się jako „dotychczas, teraz”
diff-what-procedure = Identyfikator
diff-what-kind-of-procedure = Rodzaj procedury
diff-what-channels-of-all = Kanały
diff-what-schedule = Termin wykonania
diff-what-standards = Normy obsługi w kolejności zapisu
diff-what-standard = { $channel }, { $measure }
diff-what-owner = Odpowiada
diff-what-stage = Etap
diff-what-goals = Cele
diff-what-tone = Ton komunikacji
diff-what-evidence = Skąd znamy tę potrzebę
diff-what-when = Słowa, po których ją rozpoznać ({ $language })
diff-what-opens-when = Słowa, przy których się otwiera ({ $language })
diff-what-type = Rodzaj odpowiedzi
diff-what-options = Odpowiedzi
diff-what-fact-of = Czego dotyczy
diff-what-looks-like = Wygląda jak
diff-what-at-least = Najmniejsza odpowiedź
diff-what-at-most = Największa odpowiedź
diff-what-comes-from = Pochodzi z
diff-what-personal = Dane osobowe
diff-what-kind = Rodzaj
diff-what-rule-of = Podstawa obowiązku
diff-what-source = Gdzie zapisano zasadę
diff-what-cites = Opiera się na
diff-what-critical = Krytyczne dla
diff-what-needs = Dopiero po
diff-what-who = Kto wykonuje
diff-what-channels = Kanały
diff-what-into = Zapisuje
diff-what-limits = Limity w kolejności zapisu
diff-what-above = Kto zatwierdza więcej
diff-what-purse = Pula
diff-what-within = Termin
diff-what-after = Termin liczy się od
diff-what-for = Czas oczekiwania
diff-what-until = Oczekiwanie do
diff-what-parts = Części
diff-what-template = Szablon
diff-what-outcome = Wynik
diff-what-was = Wcześniejsze identyfikatory
diff-what-style = Sposób pracy z listą
diff-what-covers = Klient słyszy
diff-what-occasions = Sytuacje z własnym tekstem
diff-what-use = Użyta procedura
diff-what-with = Przekazywane informacje

# Teksty
diff-text-in = { $what } ({ $language })
diff-text-title = Tytuł
diff-text-department = Dział
diff-text-purpose = Cel
diff-text-outcome = Rezultat
diff-text-need = Czego potrzebuje klient
diff-text-term = Pojęcie „{ $name }”
diff-text-instead = Zamiast tego „{ $name }”
diff-text-label = Nazwa
diff-text-option = Odpowiedź „{ $name }”
diff-text-unit = Jednostka
diff-text-text = Tekst
diff-text-say = Co powiedzieć
diff-text-say-if = Co powiedzieć – { $occasion }
diff-text-why = Dlaczego
diff-text-undo = Jak to cofnąć
diff-text-part = Część „{ $name }”

# Słowa na to, czym coś było lub jest
diff-kind-of-procedure-channel = dla kanału
diff-kind-of-procedure-matter = dla sprawy
diff-kind-of-procedure-routine = procedura wewnętrzna
diff-kind-of-procedure-interrupt = przerwanie
diff-stage-first-interest = pierwsze zainteresowanie
diff-stage-sale = sprzedaż
diff-stage-after-sales = po sprzedaży
diff-fact-of-customer = klient
diff-fact-of-case = sprawa
diff-fact-of-contact = kontakt
diff-personal-no = nie
diff-personal-yes = tak
diff-personal-sensitive = tak, wrażliwe
diff-rule-of-law = prawo
diff-rule-of-money = pieniądze
diff-rule-of-safety = bezpieczeństwo
diff-rule-of-company = nasza własna zasada
diff-critical-customer = klienta
diff-critical-business = firmy
diff-critical-compliance = zgodności z przepisami
diff-critical-money = pieniędzy
diff-critical-safety = bezpieczeństwa
diff-style-read-do = punkt po punkcie
diff-style-do-confirm = z pamięci, potem wspólne potwierdzenie
diff-tier = { $role } do { $amount }
diff-tier-rest = { $role } bez ograniczeń
diff-start-of-run = początek
diff-all-channels = wszystkie kanały
diff-if-rule = jeśli zachodzi: { $rule }
