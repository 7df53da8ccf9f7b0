rules-at = { $column }. oszlop: { $problem }
rules-found = { $place ->
    [end] A szabály itt véget ér.
   *[token] „{ $found }” nem illik ide.
}

# Ami nem lehet rendben egy szabály írásmódjával
rules-syntax-condition = { rules-found } Írjon feltételt, például order.age_days <= 30.
rules-syntax-value = { rules-found } Írjon adatot, számot vagy idézőjeles szöveget.
rules-syntax-comparable = { rules-found } Értékeket hasonlítson össze, ne feltételeket: a feltételeket && vagy || kapcsolja össze, a ! után pedig álljon zárójel.
rules-syntax-joint = { rules-found } Kapcsolja az előzőhöz && vagy || jellel, vagy törölje.
rules-syntax-single-comparison = { rules-found } Egyszerre két értéket hasonlítson össze, és az összehasonlításokat && kapcsolja össze.
rules-syntax-closing-parenthesis = { rules-found } Zárja be a zárójelet: ).
rules-syntax-opening-parenthesis = { rules-found } Nincs nyitott zárójel: írjon elé ( jelet, vagy törölje ezt.
rules-syntax-closing-bracket = { rules-found } Válassza el vesszővel a lista értékeit, és zárja be: ].
rules-syntax-closing-quote = { rules-found } Zárja le a szöveget ugyanolyan idézőjellel, amilyennel kezdődik, ugyanabban a sorban.
rules-syntax-list = { rules-found } Az in után listát írjon, például ['gold', 'vip'], vagy olyan adatot, amely több szöveget tartalmaz.
rules-syntax-constant = { rules-found } Listában csak rögzített értékek állhatnak: írjon számokat, idézőjeles szövegeket vagy dátumokat.
rules-syntax-number = { rules-found } Írjon számot, a pont előtt legfeljebb 24 számjeggyel.
rules-syntax-escape = { rules-found } A fordított törtvonalat írja kétszer, vagy csak idézőjel, n, r vagy t elé.
rules-syntax-function = { rules-found } Írja ezek egyikét: size(fact), fact.startsWith('text'), fact.contains('text'), date('…'), time('…'), moment('…'), money('…').
rules-syntax-quoted = { rules-found } A zárójelek közé idézőjeles szöveget írjon, például date('2026-01-31').
rules-syntax-sized = { rules-found } Írja be egy adat nevét, például size(order.items).
rules-syntax-date = { rules-found } Írjon létező napot évvel, hónappal és nappal: date('2026-01-31').
rules-syntax-time = { rules-found } Írjon időpontot 00:00 és 23:59 között: time('09:30').
rules-syntax-moment = { rules-found } Írjon napot, időt és eltérést UTC-hez képest: moment('2026-01-31T09:30+01:00').
rules-syntax-money = { rules-found } Írjon összeget és a pénznem három betűjét: money('20 EUR').
rules-syntax-amount = { rules-found } Az összeget és a pénznemét írja együtt: { $mend }.
rules-syntax-spelling = { rules-found } Helyette ezt írja: { $mend }.
rules-syntax-free-name = { rules-found } Ez a szó foglalt; adjon az adatnak más nevet. Az érték nélküli adatnak nem kell szó: nem ismert.
rules-syntax-shorter-rule = Egy szabály legfeljebb 2000 karakter. Legyen belőle két döntés.
rules-syntax-less-depth = { rules-found } Egy szabályban legfeljebb 32 zárójel és jel lehet egymásban. Legyen belőle két döntés.
rules-syntax-fewer-facts = { rules-found } Egy szabály legfeljebb 64 adatot nevez meg. Legyen belőle két döntés.

# Ami nem lehet rendben azzal, amit mond
rules-unknown-fact = Nincs { $name } nevű adat. Deklarálja az eljárás adatai között.
rules-unknown-fact-nearest = Nincs { $name } nevű adat. Erre gondolt: { $nearest }?
rules-unknown-option = „{ $option }” sosem választható. Írja ezek egyikét: { $options }.
rules-wrong-condition = Egy feltétel teljesül vagy nem, ez azonban érték (típusa { $types }). Hasonlítsa össze egy másikkal.
rules-wrong-comparison = Kétféle érték ({ $types }) nem hasonlítható össze. Azonos típusú értékeket hasonlítson össze.
rules-wrong-order = Az ilyen értékeknek ({ $types }) nincs sorrendjük. Használja: ==, != vagy in.
rules-wrong-several = Több szöveg nem hasonlítható össze egyként. Azt kérdezze, köztük van-e egy szöveg: 'text' in fact.
rules-wrong-list = Az in után csak olyan adat állhat, amely több szöveget tartalmaz, a típus azonban itt { $types }. Írjon listát szögletes zárójelben, vagy ezt: ==.
rules-wrong-among = Csak szöveg lehet több közül az egyik, a típus azonban itt { $types }.
rules-wrong-sum = Ezek nem adhatók össze és nem vonhatók ki ({ $types }). Használjon két számot vagy két pénzösszeget.
rules-wrong-product = Ezek nem szorozhatók és nem oszthatók ({ $types }). Használjon számokat, vagy pénzösszeget és számot.
rules-wrong-negative = Csak szám vagy pénzösszeg lehet negatív, a típus azonban itt { $types }.
rules-wrong-text-test = Csak szöveg kezdődhet szöveggel vagy tartalmazhat szöveget, a típus azonban itt { $types }.
rules-wrong-size = Csak szövegnek vagy több szövegnek van mérete, a típus azonban itt { $types }.

# Egy szabály szavakkal
rules-all = Mindegyik ezek közül:
rules-any = Legalább egy ezek közül:
rules-always = Mindig
rules-never = Soha
rules-asks = { $subject }: { $condition }
rules-finds = { $subject }: { $value } – { $condition }
rules-finds-expected = { $subject }: { $value } – elvárt: { $condition }
rules-with-value = { $label } ({ $value })
rules-size = { $fact } (darab)
rules-not-known = nem ismert
rules-yes = igen
rules-no = nem
rules-different = nem { $limit }
rules-less = kevesebb mint { $limit }
rules-at-most = legfeljebb { $limit }
rules-more = több mint { $limit }
rules-at-least = legalább { $limit }
rules-before = korábbi mint { $limit }
rules-until = { $limit } vagy korábban
rules-after = későbbi mint { $limit }
rules-from = { $limit } vagy később
rules-one-of = ezek egyike: { $limit }
rules-none-of = ezek egyike sem: { $limit }
rules-includes = tartalmazza: { $limit }
rules-lacks = nem tartalmazza: { $limit }
rules-starts-with = így kezdődik: „{ $limit }”
rules-starts-otherwise = nem így kezdődik: „{ $limit }”
rules-contains = tartalmazza: „{ $limit }”
rules-contains-not = nem tartalmazza: „{ $limit }”

# Miért nem mondható el egy szabály az adatbázis nyelvén
rules-sql-digits = Ez tovább számolhat, mint ameddig { $database } pontos, vagyis { $digits } számjegynél. Deklaráljon kevesebb számjegyet az oszlopokhoz, vagy számoljon kevesebbet.
rules-sql-division = Egy hányadossal tovább folyik a számolás, és másként kerekedne. Utoljára osszon, vagy csak olyan számokkal, mint 2, 4, 5 és 10.
rules-sql-kept = { $database } nem tudja megőrizni ezt az értéket. Írjon szöveget vezérlőkarakterek nélkül, vagy napot az 1. és a 9999. év között.
rules-sql-parts = A szabály több részből áll, mint amennyi egy adatbázis feltételében lehet. Legyen belőle két szabály.

# Amit egy döntés feltételei nyitva hagynak
rules-gap = Egyik út sem következik, ha: { $facts }.
rules-overlap = Két út is helyes egyszerre, { $first } és { $second }, ha: { $facts }.
rules-never-taken = Ez az út sosem következik: { $branch }.
rules-undecided = Nem dől el, hogy ez az út következik-e: { $branch }, ha: { $facts }.
rules-whatever = bármi legyen az adat
rules-empty = üres
rules-could-not-tell-gap = Nem sikerült megállapítani, hogy mindig következik-e valamelyik út.
rules-could-not-tell-overlap = Nem sikerült megállapítani, hogy két út egyszerre helyes lehet-e: { $branches }.
rules-could-not-tell-taken = Nem sikerült megállapítani, hogy ez az út valaha következik-e: { $branches }.
rules-could-not-tell-decided = Nem sikerült megállapítani, hogy ez az út mindig eldől-e: { $branches }.
rules-wrong-comparison-written = Két különböző típusú érték ({ $types }) nem hasonlítható össze. Az állandó értéket így írja: { $mend }
