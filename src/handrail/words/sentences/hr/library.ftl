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
library-stage = Faza
library-tone = Ton komunikacije
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
library-kind-return = Povratak
library-kind-use = Drugi postupak
library-uses = Prolazi korake postupka „{ $procedure }”
library-use-end = Ishod: „{ $use }”
library-use-bind = „{ $theirs }” je ondje „{ $ours }”

# Što korak još kaže
library-say-otherwise = Inače
library-if-rule = ako vrijedi da
library-tone-formal = službeno
library-tone-informal = opušteno
library-tone-warm = srdačno
library-parts = Dijelovi
library-limit-tier = Do { $amount }: odobrava { $role }
library-limit-rest = Iznad toga: odobrava { $role }
library-purse = Iz fonda „{ $purse }”
library-within-after = Rok: { $time } nakon koraka { $number }
library-wait-for = Završava samo od sebe, vrijeme: { $time }
library-wait-until = Do: { $fact }
library-only-on = Samo kanali: { $channels }
library-do-confirm = Napamet, zatim zajednička potvrda
library-template = Dijelovi iz predloška „{ $template }”
library-cites = Temelji se na: { $sources }
library-critical-customer = Kritično za korisnika
library-critical-business = Kritično za poslovanje
library-critical-compliance = Kritično za usklađenost s propisima
library-critical-money = Kritično za novac
library-critical-safety = Kritično za sigurnost

# Što podatak može biti
library-type-text = tekst
library-type-long-text = dugi tekst
library-type-number = broj
library-type-money = iznos novca
library-type-date = datum
library-type-time = vrijeme u danu
library-type-moment = trenutak
library-type-choice = jedno od više
library-type-several = bilo koje od više
library-type-yes-no = da ili ne
library-type-phone = telefonski broj
library-type-email = adresa e-pošte
library-type-file = datoteka
library-type-reference = broj iz drugog sustava
library-unit = jedinica: { $unit }
library-looks-like = izgleda kao { $masks }
library-at-least = najmanje { $bound }
library-at-most = najviše { $bound }
library-comes-from = dolazi iz { $source }
library-personal-yes = osobni podatak
library-personal-sensitive = osobni podatak, osjetljiv

# Kada počinje
library-opening = Kada počinje
library-opens-when = Otvara se na riječi: { $phrases }
library-holds-effects = Dok je otvoren, čeka sve što bi izašlo iz kuće.
library-schedule-on-demand = Kad ga netko otvori
library-schedule-daily = { $count ->
    [1] Svaki dan
    [one] Svaki { $count }. dan
   *[other] Svakih { $count } dana
}
library-schedule-weekdays = Svakog dana od ponedjeljka do petka
library-schedule-weekly = { $count ->
    [1] Svaki tjedan: { $days }
    [one] Svaki { $count }. tjedan: { $days }
    [few] Svaka { $count } tjedna: { $days }
   *[other] Svakih { $count } tjedana: { $days }
}
library-schedule-monthly = { $count ->
    [1] Svaki mjesec: { $day }
    [one] Svaki { $count }. mjesec: { $day }
    [few] Svaka { $count } mjeseca: { $day }
   *[other] Svakih { $count } mjeseci: { $day }
}
library-schedule-day = { $number }. dan
library-schedule-nth = { $which ->
    [1] prvi put u mjesecu: { $weekday }
    [2] drugi put u mjesecu: { $weekday }
    [3] treći put u mjesecu: { $weekday }
    [4] četvrti put u mjesecu: { $weekday }
   *[last] posljednji put u mjesecu: { $weekday }
}
library-schedule-after-day = { $count ->
    [one] { $count } dan poslije: { $fact }
   *[other] { $count } dana poslije: { $fact }
}
library-schedule-after-week = { $count ->
    [one] { $count } tjedan poslije: { $fact }
    [few] { $count } tjedna poslije: { $fact }
   *[other] { $count } tjedana poslije: { $fact }
}
library-schedule-after-month = { $count ->
    [one] { $count } mjesec poslije: { $fact }
    [few] { $count } mjeseca poslije: { $fact }
   *[other] { $count } mjeseci poslije: { $fact }
}
library-schedule-at = { $schedule }, u { $at }
