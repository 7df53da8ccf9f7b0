# Így mondjuk el a változást
diff-line = { $subject } – { $statement }
diff-quoted = „{ $text }”
diff-none = Semmi sem változott.
diff-behaviour = { $count ->
    [one] Egy változás abban, amit teszünk:
   *[other] { $count } változás abban, amit teszünk:
}
diff-wording = { $count ->
    [one] Egy változás abban, amit mondunk:
   *[other] { $count } változás abban, amit mondunk:
}
diff-from-to = { $what }: { $change ->
    [added] mostantól { $after }.
    [removed] már nem { $before }.
   *[changed] eddig { $before }; mostantól { $after }.
}
diff-list = { $what }: { $change ->
    [added] mostantól { $added } is.
    [removed] már nem { $removed }.
   *[changed] mostantól { $added } is; már nem { $removed }.
}

# Ami megváltozott
diff-subject-procedure = Az eljárás
diff-subject-fact = „{ $text }” adat ({ $id })
diff-subject-step = „{ $text }” lépés ({ $id })
diff-subject-any-order = „{ $text }” lista ({ $id })
diff-subject-choose = „{ $text }” döntés ({ $id })
diff-subject-repeat = „{ $text }” ismétlés ({ $id })
diff-subject-optional = „{ $text }” választható rész ({ $id })
diff-subject-use = „{ $text }” felhasznált eljárás ({ $id })
diff-subject-way = „{ $text }” döntés ({ $id }), „{ $way }” út
diff-around-way = { $text } – { $way }

# Ami jön, megy és helyet változtat
diff-fact-added = Új.
diff-way-added = Új.
diff-removed = Megszűnt.
diff-added = Új, { $place }.
diff-added-within = Új itt: „{ $around }”, { $place }.
diff-renamed = Eddigi azonosítója { $before }, az új { $after }.
diff-comes-before = Mostantól megelőzi ezt: „{ $other }”.
diff-comes-after = Mostantól ez után következik: „{ $other }”.
diff-carried-into = Áthelyezve ide: „{ $around }”, { $place }.
diff-carried-out = Kikerült innen: „{ $out_of }”, { $place }.
diff-carried-over = Áthelyezve innen: „{ $out_of }”, ide: „{ $around }”, { $place }.
diff-place = { $at ->
    [first] az elején
   *[after] közvetlenül ez után: „{ $other }”
}

# Változások, amelyeknek saját mondatuk van
diff-strength = { $change ->
    [should-must] Mostantól kötelező, eddig csak ajánlott volt.
    [may-must] Mostantól kötelező, eddig szabadon választható volt.
    [must-should] Mostantól csak ajánlott, eddig kötelező volt.
    [may-should] Mostantól ajánlott, eddig szabadon választható volt.
    [must-may] Mostantól szabadon választható, eddig kötelező volt.
   *[should-may] Mostantól szabadon választható, eddig ajánlott volt.
}
diff-limit-of-offer = { $change ->
    [added] Új értékhatár: { $after }.
    [removed] Megszűnt értékhatár: { $before }.
    [raised] Az értékhatár emelkedett: eddig { $before }, mostantól { $after }.
   *[lowered] Az értékhatár csökkent: eddig { $before }, mostantól { $after }.
}
diff-limit = { $change ->
    [raised] Mostantól többször járható végig: legfeljebb { $after } alkalommal, eddig { $before } alkalommal.
   *[lowered] Mostantól kevesebbszer járható végig: legfeljebb { $after } alkalommal, eddig { $before } alkalommal.
}
diff-second-person = { $change ->
    [added] Mostantól előbb jóváhagyja: { $after }.
    [removed] Már nem kell jóváhagynia: { $before }.
   *[changed] Mostantól előbb jóváhagyja: { $after }; eddig: { $before }.
}
diff-verbatim = { $change ->
    [added] Mostantól szó szerint kell elmondani.
   *[removed] Mostantól saját szavakkal mondható el.
}
diff-undo = { $change ->
    [added] Mostantól visszavonható.
   *[removed] Már nem vonható vissza.
}
diff-holds-effects = { $change ->
    [added] Amíg nyitva van, mostantól minden vár, ami kimenne a házból.
   *[removed] Amíg nyitva van, már semmi sem vár rá.
}
diff-rule = { $change ->
    [added] Mostantól szabály dönti el: { $after }.
    [removed] Már nem szabály dönti el; eddig ez volt: { $before }.
   *[changed] A szabály eddig: { $before }. Mostantól: { $after }.
}
diff-rule-respelt = A szabály máshogy van leírva, és ugyanazt kérdezi: { $after }.
diff-phrases-added = Új: { $phrases }.
diff-phrases-removed = Megszűnt: { $phrases }.
diff-phrases-order = Ugyanazok a szavak más sorrendben.
diff-phrases = { $what }. { $changes }

# Amit „eddig, mostantól” formában mondunk
diff-what-procedure = Azonosító
diff-what-kind-of-procedure = Az eljárás fajtája
diff-what-channels-of-all = Csatornák
diff-what-schedule = Esedékesség
diff-what-standards = Szolgáltatási szintek a leírt sorrendben
diff-what-standard = { $channel }, { $measure }
diff-what-owner = Felelős
diff-what-stage = Szakasz
diff-what-goals = Célok
diff-what-tone = Hangnem
diff-what-evidence = Honnan ismerjük az igényt
diff-what-when = Szavak, amelyekről felismerhető ({ $language })
diff-what-opens-when = Szavak, amelyekre megnyílik ({ $language })
diff-what-type = A válasz fajtája
diff-what-options = Válaszok
diff-what-fact-of = Mihez tartozik
diff-what-looks-like = Így néz ki
diff-what-at-least = Legkisebb válasz
diff-what-at-most = Legnagyobb válasz
diff-what-comes-from = Forrása
diff-what-personal = Személyes adat
diff-what-kind = Fajta
diff-what-rule-of = A kötelezettség alapja
diff-what-source = Hol van leírva a szabály
diff-what-cites = Alapja
diff-what-critical = Kritikus szempont
diff-what-needs = Csak ezután
diff-what-who = Ki végzi
diff-what-channels = Csatornák
diff-what-into = Rögzíti
diff-what-limits = Értékhatárok a leírt sorrendben
diff-what-above = Ki hagy jóvá többet
diff-what-purse = Keret
diff-what-within = Határidő
diff-what-after = A határidő kezdete
diff-what-for = Várakozás
diff-what-until = A várakozás vége
diff-what-parts = Részek
diff-what-template = Sablon
diff-what-outcome = Kimenetel
diff-what-was = Korábbi azonosítók
diff-what-style = A lista használata
diff-what-covers = Amit az ügyfél hall
diff-what-occasions = Alkalmak saját szöveggel
diff-what-use = Felhasznált eljárás
diff-what-with = Átadott adatok

# Szövegek
diff-text-in = { $what } ({ $language })
diff-text-title = Cím
diff-text-department = Osztály
diff-text-purpose = Cél
diff-text-outcome = Eredmény
diff-text-need = Mire van szüksége az ügyfélnek
diff-text-term = „{ $name }” fogalom
diff-text-instead = Helyette: „{ $name }”
diff-text-label = Megnevezés
diff-text-option = „{ $name }” válasz
diff-text-unit = Mértékegység
diff-text-text = Szöveg
diff-text-say = Amit mondani kell
diff-text-say-if = Amit mondani kell – { $occasion }
diff-text-why = Miért
diff-text-undo = Így vonható vissza
diff-text-part = „{ $name }” rész

# Szavak arra, ami valami volt vagy most
diff-kind-of-procedure-channel = csatornára szól
diff-kind-of-procedure-matter = ügyfélkérésre szól
diff-kind-of-procedure-routine = belső rutin
diff-kind-of-procedure-interrupt = megszakítás
diff-stage-first-interest = első érdeklődés
diff-stage-sale = értékesítés
diff-stage-after-sales = értékesítés után
diff-fact-of-customer = ügyfél
diff-fact-of-case = ügy
diff-fact-of-contact = megkeresés
diff-personal-no = nem
diff-personal-yes = igen
diff-personal-sensitive = igen, különleges
diff-rule-of-law = törvény
diff-rule-of-money = pénz
diff-rule-of-safety = biztonság
diff-rule-of-company = saját szabályunk
diff-critical-customer = az ügyfél
diff-critical-business = az üzlet
diff-critical-compliance = a jogszabályoknak való megfelelés
diff-critical-money = a pénz
diff-critical-safety = a biztonság
diff-style-read-do = pontról pontra
diff-style-do-confirm = fejből, majd egyszerre megerősítve
diff-tier = { $role }, legfeljebb { $amount }
diff-tier-rest = { $role }, bármennyi
diff-start-of-run = a kezdet
diff-all-channels = minden csatorna
diff-if-rule = ha teljesül: { $rule }
