rules-at = Stupac { $column }: { $problem }
rules-found = { $place ->
    [end] Pravilo ovdje završava.
   *[token] „{ $found }” ovdje ne pristaje.
}

# Što može biti krivo s pisanjem pravila
rules-syntax-condition = { rules-found } Napišite uvjet, npr. order.age_days <= 30.
rules-syntax-value = { rules-found } Napišite podatak, broj ili tekst u navodnicima.
rules-syntax-comparable = { rules-found } Uspoređujte vrijednosti, a ne uvjete: uvjete povežite s && ili ||, a iza ! stavite zagrade.
rules-syntax-joint = { rules-found } Povežite to s onim ispred pomoću && ili || ili uklonite.
rules-syntax-single-comparison = { rules-found } Uspoređujte po dvije vrijednosti i usporedbe povežite s &&.
rules-syntax-closing-parenthesis = { rules-found } Zatvorite zagradu s ).
rules-syntax-opening-parenthesis = { rules-found } Nijedna zagrada nije otvorena: stavite ( ispred ili uklonite ovu.
rules-syntax-closing-bracket = { rules-found } Vrijednosti popisa odvojite zarezima i zatvorite ga s ].
rules-syntax-closing-quote = { rules-found } Zatvorite tekst istim navodnikom kojim počinje, u istom retku.
rules-syntax-list = { rules-found } Iza in napišite popis, npr. ['gold', 'vip'], ili podatak koji sadrži više tekstova.
rules-syntax-constant = { rules-found } Popis sadrži samo stalne vrijednosti: napišite brojeve, tekstove u navodnicima ili datume.
rules-syntax-number = { rules-found } Napišite broj s najviše 24 znamenke ispred točke.
rules-syntax-escape = { rules-found } Obrnutu kosu crtu napišite dvaput ili samo ispred navodnika, n, r ili t.
rules-syntax-function = { rules-found } Napišite nešto od ovoga: size(fact), fact.startsWith('text'), fact.contains('text'), date('…'), time('…'), moment('…'), money('…').
rules-syntax-quoted = { rules-found } Između ovih zagrada napišite tekst u navodnicima, npr. date('2026-01-31').
rules-syntax-sized = { rules-found } Napišite ime podatka, npr. size(order.items).
rules-syntax-date = { rules-found } Napišite dan koji postoji kao godinu, mjesec i dan: date('2026-01-31').
rules-syntax-time = { rules-found } Napišite vrijeme od 00:00 do 23:59: time('09:30').
rules-syntax-moment = { rules-found } Napišite dan, vrijeme i odmak od UTC: moment('2026-01-31T09:30+01:00').
rules-syntax-money = { rules-found } Napišite iznos i tri slova valute: money('20 EUR').
rules-syntax-amount = { rules-found } Iznos i valutu napišite zajedno: { $mend }.
rules-syntax-spelling = { rules-found } Napišite umjesto toga { $mend }.
rules-syntax-free-name = { rules-found } Ta je riječ rezervirana; dajte podatku drugo ime. Podatak bez vrijednosti ne treba riječ: nepoznat je.
rules-syntax-shorter-rule = Pravilo ima najviše 2000 znakova. Napravite od njega dvije odluke.
rules-syntax-less-depth = { rules-found } Pravilo ima najviše 32 zagrade i znaka jedno u drugom. Napravite od njega dvije odluke.
rules-syntax-fewer-facts = { rules-found } Pravilo navodi najviše 64 podatka. Napravite od njega dvije odluke.

# Što može biti krivo s onim što kaže
rules-unknown-fact = Nijedan se podatak ne zove { $name }. Deklarirajte ga među podacima postupka.
rules-unknown-fact-nearest = Nijedan se podatak ne zove { $name }. Jeste li mislili { $nearest }?
rules-unknown-option = „{ $option }” se nikad ne može izabrati. Napišite jedno od: { $options }.
rules-wrong-condition = Uvjet vrijedi ili ne vrijedi, a ovo je vrijednost (vrsta { $types }). Usporedite je s drugom.
rules-wrong-comparison = Vrijednosti dviju vrsta ({ $types }) ne mogu se usporediti. Uspoređujte vrijednosti iste vrste.
rules-wrong-order = Vrijednosti te vrste ({ $types }) nemaju redoslijeda. Upotrijebite ==, != ili in.
rules-wrong-several = Više tekstova ne uspoređuje se kao jedan. Pitajte je li neki tekst među njima: 'text' in fact.
rules-wrong-list = Iza in smije stajati samo podatak koji sadrži više tekstova, a vrsta je ovdje { $types }. Napišite popis u uglatim zagradama ili ==.
rules-wrong-among = Samo tekst može biti jedan od više njih, a vrsta je ovdje { $types }.
rules-wrong-sum = Ovo se ne može zbrojiti ni oduzeti ({ $types }). Upotrijebite dva broja ili dva iznosa.
rules-wrong-product = Ovo se ne može pomnožiti ni podijeliti ({ $types }). Upotrijebite brojeve ili iznos i broj.
rules-wrong-negative = Negativan može biti samo broj ili iznos, a vrsta je ovdje { $types }.
rules-wrong-text-test = Samo tekst počinje tekstom ili ga sadrži, a vrsta je ovdje { $types }.
rules-wrong-size = Veličinu imaju samo tekst ili više tekstova, a vrsta je ovdje { $types }.

# Pravilo riječima
rules-all = Sve od ovoga:
rules-any = Barem jedno od ovoga:
rules-always = Uvijek
rules-never = Nikad
rules-asks = { $subject }: { $condition }
rules-finds = { $subject }: { $value } – { $condition }
rules-finds-expected = { $subject }: { $value } – očekuje se: { $condition }
rules-with-value = { $label } ({ $value })
rules-size = { $fact } (broj)
rules-not-known = nije poznato
rules-yes = da
rules-no = ne
rules-different = nije { $limit }
rules-less = manje od { $limit }
rules-at-most = najviše { $limit }
rules-more = više od { $limit }
rules-at-least = najmanje { $limit }
rules-before = prije: { $limit }
rules-until = { $limit } ili ranije
rules-after = poslije: { $limit }
rules-from = { $limit } ili kasnije
rules-one-of = jedno od: { $limit }
rules-none-of = nijedno od: { $limit }
rules-includes = sadrži { $limit }
rules-lacks = ne sadrži { $limit }
rules-starts-with = počinje s „{ $limit }”
rules-starts-otherwise = ne počinje s „{ $limit }”
rules-contains = sadrži „{ $limit }”
rules-contains-not = ne sadrži „{ $limit }”

# Zašto se pravilo ne može reći jezikom baze podataka
rules-sql-digits = Ovo može brojiti dalje nego što { $database } broji točno, a to je { $digits } znamenki. Deklarirajte manje znamenki za stupce ili računajte manje.
rules-sql-division = S količnikom se dalje računa, pa bi se drukčije zaokružio. Dijelite na kraju ili samo brojevima kao što su 2, 4, 5 i 10.
rules-sql-kept = { $database } ne može čuvati ovu vrijednost. Napišite tekst bez upravljačkih znakova ili dan između godina 1 i 9999.
rules-sql-parts = Pravilo ima više dijelova nego što ih uvjet baze podataka smije imati. Napravite od njega dva pravila.

# Što uvjeti odluke ostavljaju otvorenim
rules-gap = Nijednim se putom ne ide uz: { $facts }.
rules-overlap = Dva su puta, { $first } i { $second }, istodobno ispravna uz: { $facts }.
rules-never-taken = Putom { $branch } nikad se ne ide.
rules-undecided = Nema odgovora ide li se putom { $branch } uz: { $facts }.
rules-whatever = kakvi god podaci bili
rules-empty = prazno
rules-could-not-tell-gap = Nije se moglo utvrditi ide li se uvijek nekim putom.
rules-could-not-tell-overlap = Nije se moglo utvrditi mogu li dva puta istodobno biti ispravna: { $branches }.
rules-could-not-tell-taken = Nije se moglo utvrditi ide li se ikad putom { $branches }.
rules-could-not-tell-decided = Nije se moglo utvrditi ima li put { $branches } uvijek odgovor.
rules-wrong-comparison-written = Vrijednosti dviju vrsta ({ $types }) ne mogu se usporediti. Stalnu vrijednost napišite ovako: { $mend }
