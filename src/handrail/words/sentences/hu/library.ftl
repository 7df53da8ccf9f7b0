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
library-kind-use = Másik eljárás
library-uses = A(z) „{ $procedure }” lépéseit járja végig
library-use-bind = Ott „{ $theirs }” itt: { $ours }
