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
library-stage = Fase
library-tone = Tone
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
library-kind-return = Tilbake
library-kind-use = En annen rutine
library-uses = Går gjennom trinnene i «{ $procedure }»
library-use-end = Utfallet av «{ $use }»
library-use-bind = Der er «{ $theirs }» «{ $ours }»

# Det et trinn ellers sier
library-say-otherwise = Ellers
library-if-rule = hvis det gjelder at
library-tone-formal = formelt
library-tone-informal = uformelt
library-tone-warm = hjertelig
library-parts = Deler
library-limit-tier = Inntil { $amount }: { $role } godkjenner
library-limit-rest = Mer enn det: { $role } godkjenner
library-purse = Fra potten «{ $purse }»
library-within-after = Innen { $time } etter trinn { $number }
library-wait-for = Fullføres av seg selv etter { $time }
library-wait-until = Til: { $fact }
library-only-on = Bare på: { $channels }
library-do-confirm = Gjøres etter hukommelsen og bekreftes samlet
library-template = Deler fra malen «{ $template }»
library-cites = Bygger på: { $sources }
library-critical-customer = Kritisk for kunden
library-critical-business = Kritisk for virksomheten
library-critical-compliance = Kritisk for etterlevelsen av regelverket
library-critical-money = Kritisk for pengene
library-critical-safety = Kritisk for sikkerheten

# Det en opplysning kan være
library-type-text = en tekst
library-type-long-text = en lang tekst
library-type-number = et tall
library-type-money = et beløp
library-type-date = en dato
library-type-time = et klokkeslett
library-type-moment = et tidspunkt
library-type-choice = én av flere
library-type-several = hvilke som helst av flere
library-type-yes-no = ja eller nei
library-type-phone = et telefonnummer
library-type-email = en e-postadresse
library-type-file = en fil
library-type-reference = et nummer fra et annet system
library-unit = i { $unit }
library-looks-like = ser ut som { $masks }
library-at-least = minst { $bound }
library-at-most = høyst { $bound }
library-comes-from = kommer fra { $source }
library-personal-yes = personopplysning
library-personal-sensitive = personopplysning, sensitiv

# Når den begynner
library-opening = Når den begynner
library-opens-when = Åpnes ved ordene: { $phrases }
library-holds-effects = Mens den er åpen, venter alt som ville forlatt huset.
library-schedule-on-demand = Når noen åpner den
library-schedule-daily = { $count ->
    [one] Hver dag
   *[other] Hver { $count }. dag
}
library-schedule-weekdays = Hver dag fra mandag til fredag
library-schedule-weekly = { $count ->
    [one] Hver uke: { $days }
   *[other] Hver { $count }. uke: { $days }
}
library-schedule-monthly = { $count ->
    [one] Hver måned: { $day }
   *[other] Hver { $count }. måned: { $day }
}
library-schedule-day = den { $number }. dagen
library-schedule-nth = { $which ->
    [1] den første: { $weekday }
    [2] den andre: { $weekday }
    [3] den tredje: { $weekday }
    [4] den fjerde: { $weekday }
   *[last] den siste: { $weekday }
}
library-schedule-after-day = { $count ->
    [one] Én dag etter: { $fact }
   *[other] { $count } dager etter: { $fact }
}
library-schedule-after-week = { $count ->
    [one] Én uke etter: { $fact }
   *[other] { $count } uker etter: { $fact }
}
library-schedule-after-month = { $count ->
    [one] Én måned etter: { $fact }
   *[other] { $count } måneder etter: { $fact }
}
library-schedule-at = { $schedule }, kl. { $at }
