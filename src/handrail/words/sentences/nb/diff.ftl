# Slik sies en endring
diff-line = { $subject } – { $statement }
diff-quoted = «{ $text }»
diff-none = Ingenting er endret.
diff-behaviour = { $count ->
    [one] Én endring i det som gjøres:
   *[other] { $count } endringer i det som gjøres:
}
diff-wording = { $count ->
    [one] Én endring i det som sies:
   *[other] { $count } endringer i det som sies:
}
diff-from-to = { $what }: { $change ->
    [added] nå { $after }.
    [removed] ikke lenger { $before }.
   *[changed] før { $before }; nå { $after }.
}
diff-list = { $what }: { $change ->
    [added] nå også { $added }.
    [removed] ikke lenger { $removed }.
   *[changed] nå også { $added }; ikke lenger { $removed }.
}

# Det som er endret
diff-subject-procedure = Rutinen
diff-subject-fact = Opplysning «{ $text }» ({ $id })
diff-subject-step = Trinn «{ $text }» ({ $id })
diff-subject-any-order = Liste «{ $text }» ({ $id })
diff-subject-choose = Avgjørelse «{ $text }» ({ $id })
diff-subject-repeat = Gjentakelse «{ $text }» ({ $id })
diff-subject-optional = Frivillig del «{ $text }» ({ $id })
diff-subject-use = Brukt rutine «{ $text }» ({ $id })
diff-subject-way = Avgjørelse «{ $text }» ({ $id }), vei «{ $way }»
diff-around-way = { $text } – { $way }

# Det som kommer, går og flytter seg
diff-fact-added = Lagt til.
diff-way-added = Lagt til.
diff-removed = Fjernet.
diff-added = Lagt til { $place }.
diff-added-within = Lagt til i «{ $around }», { $place }.
diff-renamed = Het før { $before }, heter nå { $after }.
diff-comes-before = Kommer nå før «{ $other }».
diff-comes-after = Kommer nå etter «{ $other }».
diff-carried-into = Flyttet inn i «{ $around }», { $place }.
diff-carried-out = Flyttet ut av «{ $out_of }», { $place }.
diff-carried-over = Flyttet fra «{ $out_of }» til «{ $around }», { $place }.
diff-place = { $at ->
    [first] i begynnelsen
   *[after] etter «{ $other }»
}

# Endringer som har sin egen setning
diff-strength = { $change ->
    [should-must] Må nå gjøres; før burde det bare gjøres.
    [may-must] Må nå gjøres; før var det valgfritt.
    [must-should] Bør nå gjøres; før måtte det gjøres.
    [may-should] Bør nå gjøres; før var det valgfritt.
    [must-may] Er nå valgfritt; før måtte det gjøres.
   *[should-may] Er nå valgfritt; før burde det gjøres.
}
diff-limit-of-offer = { $change ->
    [added] Ny fullmaktsgrense: { $after }.
    [removed] Fullmaktsgrensen på { $before } er borte.
    [raised] Fullmaktsgrensen er hevet fra { $before } til { $after }.
   *[lowered] Fullmaktsgrensen er senket fra { $before } til { $after }.
}
diff-limit = { $change ->
    [raised] Kan nå gås gjennom flere ganger: høyst { $after }, før { $before }.
   *[lowered] Kan nå gås gjennom færre ganger: høyst { $after }, før { $before }.
}
diff-second-person = { $change ->
    [added] Nå må { $after } godkjenne først.
    [removed] Ikke lenger nødvendig at { $before } godkjenner.
   *[changed] Nå må { $after } godkjenne først, ikke lenger { $before }.
}
diff-verbatim = { $change ->
    [added] Sies nå ordrett.
   *[removed] Sies nå med egne ord.
}
diff-undo = { $change ->
    [added] Kan nå tas tilbake.
   *[removed] Kan ikke lenger tas tilbake.
}
diff-holds-effects = { $change ->
    [added] Mens den er åpen, venter nå alt som ville forlatt huset.
   *[removed] Mens den er åpen, venter ingenting lenger.
}
diff-rule = { $change ->
    [added] Avgjøres nå av en regel: { $after }.
    [removed] Avgjøres ikke lenger av en regel; den var: { $before }.
   *[changed] Regelen var: { $before }. Nå er den: { $after }.
}
diff-rule-respelt = Regelen er skrevet annerledes og spør om det samme: { $after }.
diff-phrases-added = Nye: { $phrases }.
diff-phrases-removed = Fjernet: { $phrases }.
diff-phrases-order = De samme ordene i en annen rekkefølge.
diff-phrases = { $what }. { $changes }

# Det som sies som «før, nå»
diff-what-procedure = Id
diff-what-kind-of-procedure = Type rutine
diff-what-channels-of-all = Kanaler
diff-what-schedule = Forfaller
diff-what-standards = Servicemål slik de er listet opp
diff-what-standard = { $channel }, { $measure }
diff-what-owner = Ansvarlig
diff-what-stage = Fase
diff-what-goals = Mål
diff-what-tone = Tone
diff-what-evidence = Slik kjenner vi behovet
diff-what-when = Ord den kjennes igjen på ({ $language })
diff-what-opens-when = Ord den åpnes ved ({ $language })
diff-what-type = Type svar
diff-what-options = Svar
diff-what-fact-of = Hører til
diff-what-looks-like = Ser ut som
diff-what-at-least = Minste svar
diff-what-at-most = Største svar
diff-what-comes-from = Kommer fra
diff-what-personal = Personopplysning
diff-what-kind = Type
diff-what-rule-of = Grunnlag for kravet
diff-what-source = Hvor regelen står
diff-what-cites = Bygger på
diff-what-critical = Kritisk for
diff-what-needs = Først etter
diff-what-who = Hvem som gjør det
diff-what-channels = Kanaler
diff-what-into = Noterer
diff-what-limits = Fullmaktsgrenser slik de er listet opp
diff-what-above = Hvem som godkjenner mer
diff-what-purse = Pott
diff-what-within = Frist
diff-what-after = Fristen løper fra
diff-what-for = Ventetid
diff-what-until = Venter til
diff-what-parts = Deler
diff-what-template = Mal
diff-what-outcome = Utfall
diff-what-was = Tidligere id-er
diff-what-style = Hvordan listen brukes
diff-what-covers = Kunden hører
diff-what-occasions = Anledninger med egen ordlyd
diff-what-use = Brukt rutine
diff-what-with = Opplysninger som gis med

# Tekster
diff-text-in = { $what } ({ $language })
diff-text-title = Tittel
diff-text-department = Avdeling
diff-text-purpose = Formål
diff-text-outcome = Resultat
diff-text-need = Hva kunden trenger
diff-text-term = Begrepet «{ $name }»
diff-text-instead = I stedet «{ $name }»
diff-text-label = Navn
diff-text-option = Svaret «{ $name }»
diff-text-unit = Enhet
diff-text-text = Tekst
diff-text-say = Hva som sies
diff-text-say-if = Hva som sies – { $occasion }
diff-text-why = Hvorfor
diff-text-undo = Slik tas det tilbake
diff-text-part = Delen «{ $name }»

# Ord for det noe var eller er
diff-kind-of-procedure-channel = for en kanal
diff-kind-of-procedure-matter = for et spørsmål
diff-kind-of-procedure-routine = intern rutine
diff-kind-of-procedure-interrupt = avbrudd
diff-stage-first-interest = første interesse
diff-stage-sale = salg
diff-stage-after-sales = etter salget
diff-fact-of-customer = kunden
diff-fact-of-case = saken
diff-fact-of-contact = henvendelsen
diff-personal-no = nei
diff-personal-yes = ja
diff-personal-sensitive = ja, sensitiv
diff-rule-of-law = loven
diff-rule-of-money = penger
diff-rule-of-safety = sikkerhet
diff-rule-of-company = vår egen regel
diff-critical-customer = kunden
diff-critical-business = virksomheten
diff-critical-compliance = etterlevelsen av regelverket
diff-critical-money = pengene
diff-critical-safety = sikkerheten
diff-style-read-do = punkt for punkt
diff-style-do-confirm = etter hukommelsen, så bekreftet samlet
diff-tier = { $role } inntil { $amount }
diff-tier-rest = { $role } uansett beløp
diff-start-of-run = begynnelsen
diff-all-channels = alle kanaler
diff-if-rule = hvis dette gjelder: { $rule }
