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
library-kind-use = Inna procedura
library-uses = Wykonuje kroki procedury „{ $procedure }”
library-use-bind = „{ $theirs }” to tam { $ours }
