# A fej
library-purpose = Cél
library-outcome = Eredmény
library-need = Mire van szüksége az ügyfélnek
library-evidence = Honnan tudjuk: { $evidence }
library-owner = Felelős
library-department = Osztály
library-channels-it = Csatornák
library-standards = Szolgáltatási szintek
library-standard-law = törvény szerint
library-goals = Célok
library-stage = Szakasz
library-tone = Hangnem
library-terms = Fogalmak
library-facts = Mit kérdez vagy néz meg
library-when = Szavak, amelyekről felismerhető
library-mark = nyelv: { $language }

# A lépések
library-steps = Lépések
library-kind-say = Mondja el
library-kind-ask = Kérdezze meg
library-kind-check = Ellenőrizze
library-kind-restate = Foglalja össze
library-kind-note = Jegyezze fel
library-kind-wait = Várjon
library-kind-do = Tegye meg
library-kind-send = Küldje el
library-kind-offer = Ajánlja fel
library-kind-promise = Vállalja
library-kind-escalate = Továbbítsa
library-kind-end = Vége
library-kind-choose = Döntsön
library-kind-any-order = Tetszőleges sorrendben
library-kind-repeat = Ismételje
library-kind-optional = Ha segít
library-must = Kötelező
library-must-law = Kötelező, törvény szerint
library-must-money = Kötelező, mert pénzről van szó
library-must-safety = Kötelező, a biztonság miatt
library-must-company = Kötelező, saját szabályunk szerint
library-may = Lehet
library-say = Saját szavaival
library-say-verbatim = Szó szerint
library-why = Miért
library-rule = Szabály dönti el
library-by-hand = Az ügyintéző dönt
library-way-on = Tovább a következő lépéssel.
library-repeat-limit = { $count ->
    [one] Egyszer.
   *[other] Legfeljebb { $count } alkalommal.
}
library-enough = { $count ->
    [one] Egy is elég közülük.
   *[other] { $count } is elég közülük.
}
library-limit = Legfeljebb { $amount }
library-limit-above = Legfeljebb { $amount }; e fölött dönt: { $role }
library-within = Határidő: { $time }
library-promise = Vállalt határidő: { $time }
library-after = Csak ezután:
library-step-number = { $number }. lépés
library-second = Előbb jóváhagyja: { $role }
library-only = Csak ő teheti meg: { $role }
library-goes-to = Ide kerül: { $role }
library-waits-for = Rá vár: { $role }
library-learns = Rögzíti: { $fact }
library-undo = Így vonható vissza
library-covers = Amit az ügyfél hall
library-covers-acknowledge = hogy megértettük
library-covers-introduce = ki segít neki
library-covers-duration = mennyi ideig tart
library-covers-explanation = mi történik és miért
library-covers-thank-you = köszönet
library-role-customer = az ügyfél
library-role-agent = ügyintéző
library-role-team-leader = csoportvezető
library-role-evaluator = minőségellenőr
library-role-administrator = rendszergazda

# Amit a program tölt ki
library-place-agent-name = az Ön neve
library-place-case-number = ügyszám
library-place-company-name = cégünk neve
library-place-customer-name = az ügyfél neve
library-place-promise-date = vállalt nap
library-place-promise-time = vállalt időpont
library-kind-return = Vissza
library-kind-use = Másik eljárás
library-uses = A(z) „{ $procedure }” lépéseit járja végig
library-use-end = Eredmény: „{ $use }”
library-use-bind = Ott „{ $theirs }” itt: „{ $ours }”

# Amit egy lépés még mond
library-say-otherwise = Egyébként
library-if-rule = ha teljesül, hogy
library-tone-formal = hivatalosan
library-tone-informal = közvetlenül
library-tone-warm = szívélyesen
library-parts = Részei
library-limit-tier = Legfeljebb { $amount }: jóváhagyja { $role }
library-limit-rest = E fölött: jóváhagyja { $role }
library-purse = Ebből a keretből: „{ $purse }”
library-within-after = Határidő: { $time } ezután: { $number }. lépés
library-wait-for = Ennyi idő után magától kész: { $time }
library-wait-until = Eddig: { $fact }
library-only-on = Csak ezeken a csatornákon: { $channels }
library-do-confirm = Fejből, majd egyszerre megerősítve
library-template = Részei ebből a sablonból: „{ $template }”
library-cites = Alapja: { $sources }
library-critical-customer = Az ügyfél szempontjából kritikus
library-critical-business = Az üzlet szempontjából kritikus
library-critical-compliance = A jogszabályoknak való megfelelés szempontjából kritikus
library-critical-money = A pénz szempontjából kritikus
library-critical-safety = A biztonság szempontjából kritikus

# Ami egy adat lehet
library-type-text = szöveg
library-type-long-text = hosszú szöveg
library-type-number = szám
library-type-money = összeg
library-type-date = dátum
library-type-time = időpont a napon belül
library-type-moment = időpont dátummal
library-type-choice = több közül egy
library-type-several = több közül bármennyi
library-type-yes-no = igen vagy nem
library-type-phone = telefonszám
library-type-email = e-mail-cím
library-type-file = fájl
library-type-reference = más rendszer azonosítója
library-unit = mértékegység: { $unit }
library-looks-like = így néz ki: { $masks }
library-at-least = legalább { $bound }
library-at-most = legfeljebb { $bound }
library-comes-from = forrása: { $source }
library-personal-yes = személyes adat
library-personal-sensitive = személyes adat, különleges

# Mikor kezdődik
library-opening = Mikor kezdődik
library-opens-when = Ezekre a szavakra nyílik meg: { $phrases }
library-holds-effects = Amíg nyitva van, minden vár, ami kimenne a házból.
library-schedule-on-demand = Amikor valaki megnyitja
library-schedule-daily = { $count ->
    [one] Minden nap
   *[other] { $count } naponta
}
library-schedule-weekdays = Hétfőtől péntekig minden nap
library-schedule-weekly = { $count ->
    [one] Minden héten: { $days }
   *[other] { $count } hetente: { $days }
}
library-schedule-monthly = { $count ->
    [one] Minden hónapban: { $day }
   *[other] { $count } havonta: { $day }
}
library-schedule-day = a hónap { $number }. napján
library-schedule-nth = { $which ->
    [1] az első { $weekday }
    [2] a második { $weekday }
    [3] a harmadik { $weekday }
    [4] a negyedik { $weekday }
   *[last] az utolsó { $weekday }
}
library-schedule-after-day = { $count ->
    [one] Egy nappal ezután: { $fact }
   *[other] { $count } nappal ezután: { $fact }
}
library-schedule-after-week = { $count ->
    [one] Egy héttel ezután: { $fact }
   *[other] { $count } héttel ezután: { $fact }
}
library-schedule-after-month = { $count ->
    [one] Egy hónappal ezután: { $fact }
   *[other] { $count } hónappal ezután: { $fact }
}
library-schedule-at = { $schedule }, időpont: { $at }
