# Hodet
library-purpose = Formål
library-outcome = Resultat
library-need = Hva kunden trenger
library-evidence = Slik vet vi det: { $evidence }
library-owner = Ansvarlig
library-department = Avdeling
library-channels-it = Kanaler
library-standards = Servicemål
library-standard-law = etter loven
library-goals = Mål
library-terms = Begreper
library-facts = Hva den spør om eller slår opp
library-when = Ord den kjennes igjen på
library-mark = på { $language }

# Trinnene
library-steps = Trinn
library-kind-say = Si
library-kind-ask = Spør
library-kind-check = Kontroller
library-kind-restate = Gjenta med egne ord
library-kind-note = Noter
library-kind-wait = Vent
library-kind-do = Gjør
library-kind-send = Send
library-kind-offer = Tilby
library-kind-promise = Lov
library-kind-escalate = Gi videre
library-kind-end = Slutt
library-kind-choose = Avgjør
library-kind-any-order = I valgfri rekkefølge
library-kind-repeat = Gjenta
library-kind-optional = Hvis det hjelper
library-must = Må
library-must-law = Må, etter loven
library-must-money = Må, fordi det gjelder penger
library-must-safety = Må, for sikkerheten
library-must-company = Må, etter vår egen regel
library-may = Kan
library-say = Med egne ord
library-say-verbatim = Ordrett
library-why = Hvorfor
library-rule = Avgjøres av en regel
library-by-hand = Du avgjør
library-way-on = Gå videre til neste trinn.
library-repeat-limit = { $count ->
    [one] Én gang.
   *[other] Høyst { $count } ganger.
}
library-enough = { $count ->
    [one] Ett av disse er nok.
   *[other] { $count } av disse er nok.
}
library-limit = Inntil { $amount }
library-limit-above = Inntil { $amount }; over det avgjør { $role }
library-within = Innen { $time }
library-promise = Lovet: innen { $time }
library-after = Først etter
library-step-number = trinn { $number }
library-second = Først godkjenner { $role }
library-only = Gjøres bare av: { $role }
library-goes-to = Går til: { $role }
library-waits-for = Venter på: { $role }
library-learns = Noterer: { $fact }
library-undo = Slik tas det tilbake
library-covers = Kunden hører
library-covers-acknowledge = at saken er forstått
library-covers-introduce = hvem som hjelper
library-covers-duration = hvor lang tid det tar
library-covers-explanation = hva som skjer og hvorfor
library-covers-thank-you = takk
library-role-customer = kunden
library-role-agent = en kundebehandler
library-role-team-leader = en teamleder
library-role-evaluator = en kvalitetsvurderer
library-role-administrator = en administrator

# Det programmet fyller inn
library-place-agent-name = navnet ditt
library-place-case-number = saksnummer
library-place-company-name = navnet vårt
library-place-customer-name = kundens navn
library-place-promise-date = lovet dag
library-place-promise-time = lovet klokkeslett
library-kind-use = En annen rutine
library-uses = Går gjennom trinnene i «{ $procedure }»
library-use-bind = Der er «{ $theirs }» { $ours }
