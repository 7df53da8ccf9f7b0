# Zaglavlje
library-purpose = Svrha
library-outcome = Ishod
library-need = Što korisnik treba
library-evidence = Kako to znamo: { $evidence }
library-owner = Odgovara
library-department = Odjel
library-channels-it = Kanali
library-standards = Razine usluge
library-standard-law = po zakonu
library-goals = Ciljevi
library-terms = Pojmovi
library-facts = Što pita ili provjerava
library-when = Riječi po kojima se prepoznaje
library-mark = jezik: { $language }

# Koraci
library-steps = Koraci
library-kind-say = Recite
library-kind-ask = Pitajte
library-kind-check = Provjerite
library-kind-restate = Ponovite svojim riječima
library-kind-note = Zabilježite
library-kind-wait = Pričekajte
library-kind-do = Učinite
library-kind-send = Pošaljite
library-kind-offer = Ponudite
library-kind-promise = Obećajte
library-kind-escalate = Proslijedite
library-kind-end = Kraj
library-kind-choose = Odlučite
library-kind-any-order = Bilo kojim redom
library-kind-repeat = Ponavljajte
library-kind-optional = Ako pomaže
library-must = Obvezno
library-must-law = Obvezno, po zakonu
library-must-money = Obvezno, jer je riječ o novcu
library-must-safety = Obvezno, radi sigurnosti
library-must-company = Obvezno, po našem pravilu
library-may = Može
library-say = Svojim riječima
library-say-verbatim = Od riječi do riječi
library-why = Zašto
library-rule = Odlučuje pravilo
library-by-hand = Odlučuje agent
library-way-on = Nastavite sljedećim korakom.
library-repeat-limit = { $count ->
    [one] Najviše { $count } put.
   *[other] Najviše { $count } puta.
}
library-enough = { $count ->
    [one] Dovoljno je { $count } od toga.
    [few] Dovoljna su { $count } od toga.
   *[other] Dovoljno je { $count } od toga.
}
library-limit = Najviše { $amount }
library-limit-above = Najviše { $amount }; iznad toga odlučuje: { $role }
library-within = Rok: { $time }
library-promise = Obećani rok: { $time }
library-after = Tek nakon
library-step-number = korak { $number }
library-second = Najprije odobrava: { $role }
library-only = Radi samo: { $role }
library-goes-to = Preuzima: { $role }
library-waits-for = Čeka se: { $role }
library-learns = Bilježi: { $fact }
library-undo = Kako se poništava
library-covers = Korisnik čuje
library-covers-acknowledge = da je shvaćen
library-covers-introduce = tko mu pomaže
library-covers-duration = koliko će trajati
library-covers-explanation = što se događa i zašto
library-covers-thank-you = zahvalu
library-role-customer = korisnik
library-role-agent = agent
library-role-team-leader = voditelj tima
library-role-evaluator = kontrolor kvalitete
library-role-administrator = administrator

# Što upisuje program
library-place-agent-name = Vaše ime
library-place-case-number = broj predmeta
library-place-company-name = naše ime
library-place-customer-name = ime korisnika
library-place-promise-date = obećani dan
library-place-promise-time = obećano vrijeme
library-kind-use = Drugi postupak
library-uses = Prolazi korake postupka „{ $procedure }”
library-use-bind = „{ $theirs }” je ondje { $ours }
