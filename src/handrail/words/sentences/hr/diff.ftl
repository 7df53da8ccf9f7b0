# Kako se kaže promjena
diff-line = { $subject } – { $statement }
diff-quoted = „{ $text }”
diff-none = Ništa se nije promijenilo.
diff-behaviour = { $count ->
    [one] { $count } promjena u onome što se radi:
    [few] { $count } promjene u onome što se radi:
   *[other] { $count } promjena u onome što se radi:
}
diff-wording = { $count ->
    [one] { $count } promjena u onome što se govori:
    [few] { $count } promjene u onome što se govori:
   *[other] { $count } promjena u onome što se govori:
}
diff-from-to = { $what }: { $change ->
    [added] sada { $after }.
    [removed] više ne { $before }.
   *[changed] dosad { $before }; sada { $after }.
}
diff-list = { $what }: { $change ->
    [added] sada i { $added }.
    [removed] više ne { $removed }.
   *[changed] sada i { $added }; više ne { $removed }.
}

# Što se promijenilo
diff-subject-procedure = Postupak
diff-subject-fact = Podatak „{ $text }” ({ $id })
diff-subject-step = Korak „{ $text }” ({ $id })
diff-subject-any-order = Popis „{ $text }” ({ $id })
diff-subject-choose = Odluka „{ $text }” ({ $id })
diff-subject-repeat = Ponavljanje „{ $text }” ({ $id })
diff-subject-optional = Neobvezni dio „{ $text }” ({ $id })
diff-subject-use = Upotrijebljeni postupak „{ $text }” ({ $id })
diff-subject-way = Odluka „{ $text }” ({ $id }), put „{ $way }”
diff-around-way = { $text } – { $way }

# Što dolazi, odlazi i mijenja mjesto
diff-fact-added = Dodano.
diff-way-added = Dodano.
diff-removed = Uklonjeno.
diff-added = Dodano { $place }.
diff-added-within = Dodano u „{ $around }”, { $place }.
diff-renamed = Oznaka je dosad bila { $before }, a sada je { $after }.
diff-comes-before = Sada dolazi prije „{ $other }”.
diff-comes-after = Sada dolazi nakon „{ $other }”.
diff-carried-into = Premješteno u „{ $around }”, { $place }.
diff-carried-out = Premješteno iz „{ $out_of }”, { $place }.
diff-carried-over = Premješteno iz „{ $out_of }” u „{ $around }”, { $place }.
diff-place = { $at ->
    [first] na početku
   *[after] nakon „{ $other }”
}

# Promjene koje imaju vlastitu rečenicu
diff-strength = { $change ->
    [should-must] Sada je obvezno, dosad je bilo samo preporučeno.
    [may-must] Sada je obvezno, dosad je bilo po izboru.
    [must-should] Sada je samo preporučeno, dosad je bilo obvezno.
    [may-should] Sada je preporučeno, dosad je bilo po izboru.
    [must-may] Sada je po izboru, dosad je bilo obvezno.
   *[should-may] Sada je po izboru, dosad je bilo preporučeno.
}
diff-limit-of-offer = { $change ->
    [added] Novo ograničenje: { $after }.
    [removed] Ukinuto ograničenje: { $before }.
    [raised] Ograničenje je povišeno s { $before } na { $after }.
   *[lowered] Ograničenje je sniženo s { $before } na { $after }.
}
diff-limit = { $change ->
    [raised] Sada se smije proći više puta: najviše { $after }, dosad { $before }.
   *[lowered] Sada se smije proći manje puta: najviše { $after }, dosad { $before }.
}
diff-second-person = { $change ->
    [added] Sada najprije odobrava: { $after }.
    [removed] Više ne mora odobriti: { $before }.
   *[changed] Sada najprije odobrava: { $after }; dosad: { $before }.
}
diff-verbatim = { $change ->
    [added] Sada se govori od riječi do riječi.
   *[removed] Sada se govori svojim riječima.
}
diff-undo = { $change ->
    [added] Sada se može poništiti.
   *[removed] Više se ne može poništiti.
}
diff-holds-effects = { $change ->
    [added] Dok je otvoren, sada čeka sve što bi izašlo iz kuće.
   *[removed] Dok je otvoren, više ništa ne čeka.
}
diff-rule = { $change ->
    [added] Sada odlučuje pravilo: { $after }.
    [removed] Pravilo više ne odlučuje; dosad je glasilo: { $before }.
   *[changed] Pravilo je glasilo: { $before }. Sada glasi: { $after }.
}
diff-rule-respelt = Pravilo je drukčije napisano, a pita isto: { $after }.
diff-phrases-added = Novo: { $phrases }.
diff-phrases-removed = Uklonjeno: { $phrases }.
diff-phrases-order = Iste riječi drugim redom.
diff-phrases = { $what }. { $changes }

# Što se kaže kao „dosad, sada”
diff-what-procedure = Oznaka
diff-what-kind-of-procedure = Vrsta postupka
diff-what-channels-of-all = Kanali
diff-what-schedule = Dospijeva
diff-what-standards = Razine usluge redom kojim su navedene
diff-what-standard = { $channel }, { $measure }
diff-what-owner = Odgovara
diff-what-stage = Faza
diff-what-goals = Ciljevi
diff-what-tone = Ton komunikacije
diff-what-evidence = Kako znamo za tu potrebu
diff-what-when = Riječi po kojima se prepoznaje ({ $language })
diff-what-opens-when = Riječi na koje se otvara ({ $language })
diff-what-type = Vrsta odgovora
diff-what-options = Odgovori
diff-what-fact-of = Čemu pripada
diff-what-looks-like = Izgleda kao
diff-what-at-least = Najmanji odgovor
diff-what-at-most = Najveći odgovor
diff-what-comes-from = Dolazi iz
diff-what-personal = Osobni podatak
diff-what-kind = Vrsta
diff-what-rule-of = Osnova obveze
diff-what-source = Gdje je pravilo zapisano
diff-what-cites = Temelji se na
diff-what-critical = Kritično za
diff-what-needs = Tek nakon
diff-what-who = Tko to radi
diff-what-channels = Kanali
diff-what-into = Bilježi
diff-what-limits = Ograničenja redom kojim su navedena
diff-what-above = Tko odobrava više
diff-what-purse = Fond
diff-what-within = Rok
diff-what-after = Rok teče od
diff-what-for = Čekanje
diff-what-until = Čeka se do
diff-what-parts = Dijelovi
diff-what-template = Predložak
diff-what-outcome = Ishod
diff-what-was = Ranije oznake
diff-what-style = Kako se radi po popisu
diff-what-covers = Korisnik čuje
diff-what-occasions = Prilike s vlastitim tekstom
diff-what-use = Upotrijebljeni postupak
diff-what-with = Preneseni podaci

# Tekstovi
diff-text-in = { $what } ({ $language })
diff-text-title = Naslov
diff-text-department = Odjel
diff-text-purpose = Svrha
diff-text-outcome = Ishod
diff-text-need = Što korisnik treba
diff-text-term = Pojam „{ $name }”
diff-text-instead = Umjesto toga „{ $name }”
diff-text-label = Naziv
diff-text-option = Odgovor „{ $name }”
diff-text-unit = Jedinica
diff-text-text = Tekst
diff-text-say = Što reći
diff-text-say-if = Što reći – { $occasion }
diff-text-why = Zašto
diff-text-undo = Kako se poništava
diff-text-part = Dio „{ $name }”

# Riječi za ono što je nešto bilo ili jest
diff-kind-of-procedure-channel = za kanal
diff-kind-of-procedure-matter = za upit
diff-kind-of-procedure-routine = interni postupak
diff-kind-of-procedure-interrupt = prekid
diff-stage-first-interest = prvo zanimanje
diff-stage-sale = prodaja
diff-stage-after-sales = nakon prodaje
diff-fact-of-customer = korisnik
diff-fact-of-case = predmet
diff-fact-of-contact = kontakt
diff-personal-no = ne
diff-personal-yes = da
diff-personal-sensitive = da, osjetljiv
diff-rule-of-law = zakon
diff-rule-of-money = novac
diff-rule-of-safety = sigurnost
diff-rule-of-company = naše pravilo
diff-critical-customer = korisnika
diff-critical-business = poslovanje
diff-critical-compliance = usklađenost s propisima
diff-critical-money = novac
diff-critical-safety = sigurnost
diff-style-read-do = stavku po stavku
diff-style-do-confirm = napamet, zatim zajednička potvrda
diff-tier = { $role } do { $amount }
diff-tier-rest = { $role } bez ograničenja
diff-start-of-run = početak
diff-all-channels = svi kanali
diff-if-rule = ako vrijedi: { $rule }
