sop-yes = Da
sop-no = Ne

sop-outcome-resolved = Upit je riješen.
sop-outcome-answered = Na kontakt je odgovoreno.
sop-outcome-declined = Korisnik je odbio.
sop-outcome-refused = Nismo mogli ispuniti zahtjev.
sop-outcome-withdrawn = Korisnik je odustao.
sop-outcome-unanswered = Korisnik nije odgovorio.
sop-outcome-handed_on = Predmet je proslijeđen.

# Što može biti krivo s datotekom
sop-too-large = Datoteka je prevelika.
sop-too-large-mend = Neka postupak bude manji od { $limit } KB.
sop-not-utf-8 = Ovaj bajt nije tekst u UTF-8.
sop-not-utf-8-mend = Spremite datoteku kao UTF-8.
sop-syntax = Ovo nije YAML.
sop-syntax-mend = Pogledajte uvlake; stavite tekst u navodnike ako sadrži dvotočku, počinje vitičastom zagradom ili ima upitnik između vitičastih zagrada.
sop-tab = Ovdje stoji tabulator, a smiju stajati samo razmaci.
sop-tab-mend = Zamijenite svaki tabulator na početku retka razmacima, po dva za svaku razinu.
sop-reserved-sign = Nijedan tekst ne smije početi ovim znakom.
sop-reserved-sign-mend = Stavite tekst u navodnike.
sop-colon-in-text = Dvotočka s razmakom stoji usred teksta ili je redak previše uvučen.
sop-colon-in-text-mend = Stavite tekst u navodnike ili počnite redak ispod onoga iznad.
sop-colon-missing = U ovom retku nema zapisa „ključ: vrijednost”.
sop-colon-missing-mend = Iza ključa stavite dvotočku i razmak, ili u navodnike tekst koji se ovdje nastavlja.
sop-unknown-escape = Obrnuta kosa crta u dvostrukim navodnicima znači nešto drugo od same sebe.
sop-unknown-escape-mend = Napišite je dvaput ili stavite tekst u jednostruke navodnike.
sop-quote-open = Navodnik koji se ovdje otvara nigdje se ne zatvara.
sop-quote-open-mend = Stavite isti navodnik na kraj teksta.
sop-bracket-open = Znak „{ $sign }” iz retka { $line } ovdje je još otvoren.
sop-bracket-open-mend = Zatvorite ga ili stavite zarez između dvaju unosa.
sop-text-after-quote = Iza teksta u navodnicima slijedi još teksta.
sop-text-after-quote-mend = Stavite cijeli tekst u navodnike; jednostruki navodnik unutar jednostrukih piše se dvaput.
sop-list-begins-here = Popis počinje u retku svojega ključa.
sop-list-begins-here-mend = Počnite popis u zasebnom retku, svaki unos s crticom.
sop-block-sign = Iza | ili > smije stajati samo + ili -.
sop-block-sign-mend = Počnite tekst u sljedećem retku, uvučeno.
sop-indentation = Redak nije uvučen kao oni kojima pripada.
sop-indentation-mend = Počnite ga točno ispod susjednih; koristite samo razmake.
sop-no-sign = Ovdje stoji znak koji nije tekst, na primjer onaj koji upravlja terminalom.
sop-no-sign-mend = Izbrišite ga; kopija kroz običan uređivač teksta ga nema.
sop-empty-file = Datoteka je prazna.
sop-empty-file-mend = Počnite s "handrail: 1" i imenom postupka.
sop-second-document = Ovdje počinje drugi dokument.
sop-second-document-mend = Jedan postupak po datoteci; uklonite redak "---".
sop-too-deep = Blokovi su ugniježđeni preduboko.
sop-too-deep-mend = Ostanite ispod { $limit } razina; od unutarnjeg dijela napravite zaseban postupak.
sop-too-many-pieces = Datoteka ima previše dijelova.
sop-too-many-pieces-mend = Ostanite ispod { $limit } ključeva, vrijednosti i popisa; podijelite je na više postupaka.
sop-and-more = Odavde nadalje ima još pogrešaka.
sop-and-more-mend = Ispravite dosad nađeno i ponovno učitajte datoteku.
sop-alias = Sidra i aliasi (& i *) nisu dio formata.
sop-alias-mend = Ispišite tekst gdje je potreban ili ga stavite u navodnike ako počinje takvim znakom.
sop-tag = Oznake (!) nisu dio formata.
sop-tag-mend = Uklonite oznaku ili stavite tekst u navodnike ako počinje takvim znakom.

# Što može biti krivo s ključem
sop-key-is-no-word = Ključ mora biti riječ.
sop-key-is-no-word-mend = Napišite riječ ispred dvotočke; tekst koji počinje zagradom stavite u navodnike.
sop-not-a-mapping = Ovamo idu ključevi i vrijednosti.
sop-not-a-mapping-mend = Pišite retke "ključ: vrijednost"; ovdje su ključevi poput ovih: { $keys }.
sop-missing-key = Nedostaje "{ $key }".
sop-missing-key-mend = Dodajte redak koji počinje s "{ $key }:".
sop-duplicate-key = "{ $key }" je ovdje dvaput.
sop-duplicate-key-mend = Zadržite jedno od toga.
sop-unknown-key = Format ovdje nema "{ $key }".
sop-unknown-key-mend = Jeste li mislili ovo? { $known }

# Što može biti krivo s vrijednošću
sop-one-and-no-list = Ovamo ide jedna riječ ili jedan tekst, a ne popis.
sop-one-and-no-list-mend = Napišite samo jedno, bez zagrada i crtica.
sop-not-a-word = Ovamo ide tekst i ne smije biti prazan.
sop-not-a-word-mend = Napišite ga iza dvotočke; stavite ga u navodnike ako sadrži dvotočku.
sop-not-a-list = Ovamo ide popis.
sop-not-a-list-mend = Svaku stavku počnite u vlastitom retku s "- ".
sop-not-an-id = "{ $id }" nije oznaka.
sop-not-an-id-mend = Upotrijebite mala slova i znamenke spojene crticama, najviše 60, s početnim slovom.
sop-not-a-count = "{ $text }" nije broj od 1 do { $most }.
sop-not-a-count-mend = Napišite cijeli broj znamenkama.
sop-not-a-duration = "{ $text }" nije trajanje.
sop-not-a-duration-mend = Napišite broj i jedinicu, npr. "2 business hours", "1 business day" ili "14 days".
sop-not-money = "{ $text }" nije novčani iznos.
sop-not-money-mend = Napišite broj i valutu, npr. "20 EUR".
sop-unknown-word = "{ $word }" nije među riječima koje ovdje smiju stajati.
sop-unknown-word-mend = Jeste li mislili ovo? { $known }
sop-no-language = Tekst bez ijednog jezika.
sop-no-language-mend = Napišite ga iza koda jezika, npr. "en: ..." i "de: ...".
sop-text-cut-by-a-comma = Zarez ispred "{ $text }" završava tekst.
sop-text-cut-by-a-comma-mend = Stavite cijeli tekst u navodnike ili svaki ključ napišite u svoj redak.
sop-lone-brace = Vitičasta zagrada "{ $brace }" stoji sama.
sop-lone-brace-mend = Mjesta za popunjavanje pišu se s imenom između dviju vitičastih zagrada; inače upotrijebite obične zagrade.
sop-unknown-placeholder = Mjesto "{ $name }" nikad ništa neće popuniti.
sop-unknown-placeholder-mend = Deklarirajte ga pod "facts" ili upotrijebite ovo: { $known }
sop-placeholder-without-promise = "{ $name }" popunjava obećanje, a postupak ne daje nijedno.
sop-placeholder-without-promise-mend = Dodajte korak "promise" ili dan navedite drukčije.

# Što može biti krivo s podatkom
sop-not-a-fact-name = "{ $name }" nije ime podatka.
sop-not-a-fact-name-mend = Pišite mala slova u dva dijela s točkom između, npr. "order.number".
sop-options-of-a-choice = "{ $name }" ima ponuđene odgovore a nije izbor, ili je izbor bez odgovora.
sop-options-of-a-choice-mend = Pišite "type: choice" i "options" zajedno; smije ih imati i "type: several".
sop-not-a-mask = "{ $mask }" nije uzorak.
sop-not-a-mask-mend = Napišite # za znamenku i A za slovo, npr. "##-####", najviše { $most } znakova.
sop-unknown-fact = Podatak "{ $name }" nije deklariran.
sop-unknown-fact-mend = Deklarirajte ga pod "facts" ili upotrijebite ovo: { $known }
sop-rule-mend = Ispravite pravilo; podaci se zovu kao pod "facts", tekstovi stoje u navodnicima.
sop-bounds-without-order = "{ $name }" ima granice, a među njegovim vrijednostima nema manjih i većih.
sop-bounds-without-order-mend = "at least" i "at most" imaju samo number, money, date i time.
sop-not-a-bound = "{ $text }" nije vrijednost te vrste.
sop-not-a-bound-mend = Napišite je ovako: { $example }
sop-bounds-crossed = Između granica za "{ $name }" nema ničega.
sop-bounds-crossed-mend = Manju napišite pod "at least", a veću pod "at most", obje u istoj valuti.
sop-unit-of-no-number = "{ $name }" ima jedinicu, a nije broj.
sop-unit-of-no-number-mend = Napišite "type: number" ili uklonite jedinicu.
sop-not-a-connector = "{ $name }" nije ime nečega što poznaje poveznik.
sop-not-a-connector-mend = Pišite mala slova u barem dva dijela s točkama između, npr. "shop.order.total".

# Što može biti krivo s korakom ili blokom
sop-not-a-step = Ovamo ide korak.
sop-not-a-step-mend = Napišite njegove ključeve, počevši s "id".
sop-no-kind = Ništa ne kaže koje je vrste ovaj korak.
sop-no-kind-mend = Dodajte jedan od ovih ključeva: { $known }.
sop-two-kinds = Ovo je i "{ $one }" i "{ $other }".
sop-two-kinds-mend = Napravite od toga dva koraka.
sop-id-twice = Oznaka "{ $id }" već je dana u retku { $line }.
sop-id-twice-mend = Dajte ovome vlastitu oznaku.
sop-id-reused = Oznaka "{ $id }" pripadala je drugom koraku, a oznake se ne upotrebljavaju ponovno.
sop-id-reused-mend = Izaberite novu oznaku.
sop-must-without-rule = Korak "{ $step }" je obvezan, a ne kaže po čijem pravilu.
sop-must-without-rule-mend = Dodajte "rule of" (law, money, safety ili company) i "source" ili "cites", ili neka bude "should".
sop-choose-without-ways = Nema se između čega birati.
sop-choose-without-ways-mend = Dodajte "yes" i "no" ili "ways".
sop-ways-beside-yes = "ways" i "{ $key }" isključuju se.
sop-ways-beside-yes-mend = Pitanje s "yes" i "no" smije imati pravilo pod "when"; među "ways" bira agent.
sop-too-many-ways = Nitko ne može birati između više od { $most } putova.
sop-too-many-ways-mend = Tražite odgovor u koraku "ask" ili birajte u dva koraka.
sop-single-way = Jedan jedini put nije izbor.
sop-single-way-mend = Dodajte drugi put ili izvadite korake iz izbora.

# Što može biti krivo s putom kroz postupak
sop-way-without-end = Ovaj put ne dolazi do kraja.
sop-way-without-end-mend = Na kraj stavite korak "end", i na svaki put izbora koji stoji zadnji.
sop-early-end = Nakon završetka "{ $step }" slijedilo bi još nešto.
sop-early-end-mend = Završetak stavite na kraj jednog puta izbora; drugi putovi smiju ići dalje. U proizvoljnom redoslijedu nema završetaka.
sop-unknown-need = Korak "{ $step }" treba "{ $need }", a toga nema.
sop-unknown-need-mend = Jeste li mislili ovo? { $known }
sop-needs-what-is-around = Korak "{ $step }" treba "{ $need }", čiji je i sam dio.
sop-needs-what-is-around-mend = Navedite samo ono što se čini prije njega.
sop-needs-what-comes-later = Korak "{ $step }" treba "{ $need }", što dolazi nakon njega.
sop-needs-what-comes-later-mend = Premjestite jedno od toga.
sop-needs-another-way = Korak "{ $step }" treba "{ $need }", čega nema na svakom putu do njega.
sop-needs-another-way-mend = Navedite samu odluku ili korak koji se čini na svakom putu.
sop-needs-in-a-circle = Korak "{ $step }" treba "{ $need }", a to pak čeka njega.
sop-needs-in-a-circle-mend = Uklonite jednu od tih potreba.

# Što može biti krivo kad se nešto kaže na više načina
sop-no-variant = Ovdje se ništa ne govori.
sop-no-variant-mend = Napišite tekst ili popis koji završava s "- say: ...".
sop-variant-hides-others = Ovo se govori uvijek, pa se ono iza toga ne govori nikad.
sop-variant-hides-others-mend = Dajte tome uvjet (channel, tone ili when) ili ga premjestite na kraj popisa.
sop-last-variant-with-condition = Gdje nijedna varijanta ne odgovara, ništa se ne govori.
sop-last-variant-with-condition-mend = Popis završite stavkom bez uvjeta: "- say: ...".

# Što može biti krivo s ponudom
sop-no-amount = Nema iznosa.
sop-no-amount-mend = Napišite broj i valutu, npr. "20 EUR", ili popis takvih iznosa.
sop-currency-twice = Dva su iznosa u { $currency }.
sop-currency-twice-mend = Zadržite po jedan iznos za svaku valutu.
sop-no-approver = Nitko ne odobrava više.
sop-no-approver-mend = Napišite tko odobrava, npr. "approve: team_leader", ili uklonite "above".
sop-approver-never-asked = Ova se uloga nikad ne pita: { $role }; { $by } odobrava svaki iznos.
sop-approver-never-asked-mend = Pod "up to" napišite koliko odobrava { $by } ili uklonite drugu ulogu.
sop-approver-agrees-anyway = U koraku "{ $step }" { $role } je druga osoba za svaki iznos, a za veći se pita još jednom.
sop-approver-agrees-anyway-mend = Navedite iza above drugu ulogu ili izostavite second person.
sop-approver-above-nothing = U koraku "{ $step }" { $role } ne odobrava više { $currency } nego što se smije dati već prije.
sop-approver-above-nothing-mend = Najprije napišite manje iznose, a ovdje veći.

# Što može biti krivo s bilješkom, čekanjem ili popisom
sop-note-without-parts = Bilješka nema dijelova.
sop-note-without-parts-mend = Napišite od čega se sastoji, npr. "decisions: What was decided", ili uklonite "parts".
sop-parts-twice = Bilješka "{ $step }" uz dijelove predloška ima i vlastite.
sop-parts-twice-mend = Zadržite "parts" ili "template".
sop-not-to-be-confirmed = "{ $item }" traži više od potvrde.
sop-not-to-be-confirmed-mend = Na popisu do-confirm stoje samo say, check, restate, note i do, bez druge osobe; izvadite to ili neka bude popis read-do.
sop-enough-is-all = "{ $block }" nema više od { $items ->
    [one] { $items } stavke
    [few] { $items } stavke
   *[other] { $items } stavki
}, a upravo toliko treba biti dovoljno.
sop-enough-is-all-mend = Iza "at least" napišite manji broj ili ga uklonite: tada se čine sve.
sop-enough-of-steps = "{ $item }" nije korak, pa ne može biti jedan od onih koji su dovoljni.
sop-enough-of-steps-mend = Na popis s "at least" stavite samo korake ili ga uklonite: tada se čine svi.
sop-confirmed-in-part = "{ $block }" se potvrđuje u cijelosti, pa "at least" ondje ništa ne znači.
sop-confirmed-in-part-mend = Uklonite "at least" ili neka bude popis read-do.
sop-handed-to-several = Korak "{ $step }" predaje predmet nekolicini odjednom.
sop-handed-to-several-mend = Navedite jednu ulogu; tko je ima, može ga proslijediti.
sop-unknown-start = Vrijeme za "{ $step }" počinje nakon "{ $after }", a toga nema.
sop-unknown-start-mend = Jeste li mislili ovo? { $known }
sop-start-comes-later = Vrijeme za "{ $step }" počinje nakon "{ $after }", što ne stoji prije njega.
sop-start-comes-later-mend = Navedite raniji korak ili izostavite "after" da se računa od početka provedbe.
sop-channel-never-met = "{ $step }" se nikad ne pojavljuje na kanalu { $channel }.
sop-channel-never-met-mend = Upotrijebite nešto od ovoga: { $known }

# Što može biti krivo s dospijećem postupka
sop-not-a-schedule = "{ $text }" nije raspored.
sop-not-a-schedule-mend = Napišite npr. "every weekday at 09:00", "every 2 weeks on tuesday", "every month on the last friday", "3 days after person.started" ili "on demand".
sop-schedule-after-no-day = Raspored računa od "{ $fact }", a to nije dan.
sop-schedule-after-no-day-mend = Navedite podatak vrste date ili moment.
sop-of-another-kind = "{ $key }" pripada drugoj vrsti postupka.
sop-of-another-kind-mend = Napišite "kind: { $kind }" ili ga uklonite.

# Što odgovor agenta nije bio
sop-answer-empty = Još nema odgovora.
sop-answer-text = Napišite najviše { $most } znakova.
sop-answer-number = "{ $text }" nije broj. Napišite najviše 24 znamenke, npr. 12 ili 1,5.
sop-answer-money = "{ $text }" nije iznos. Napišite broj i valutu, npr. 20 EUR.
sop-answer-date = "{ $text }" nije datum. Napišite ga kao 24. 11. 2026. ili 2026-11-24.
sop-answer-yes-or-no = "{ $text }" nije ni da ni ne. Napišite jedno od toga, ili 1 za da i 2 za ne.
sop-answer-choice = "{ $text }" nije nijedan od odgovora. Izaberite jedan od ovih: { $options }.
sop-answer-mask = "{ $text }" ne izgleda kao { $mask } (# je znamenka, A slovo).
sop-answer-time = "{ $text }" nije vrijeme u danu. Napišite ga kao 16:30.
sop-answer-moment = "{ $text }" nije trenutak. Napišite ga kao 2026-11-24T16:30+01:00.
sop-answer-phone = "{ $text }" nije telefonski broj. Napišite od 6 do 15 znamenki, npr. +385 1 234 5678.
sop-answer-email = "{ $text }" nije adresa e-pošte. Napišite je kao ime@example.org.
sop-answer-masks = "{ $text }" ne izgleda kao nijedno od ovoga: { $mask } (# je znamenka, A slovo).
sop-answer-file = Datoteka se navodi u jednom retku. Napišite ime pod kojim se čuva.
sop-answer-amount-least = To je premalo. Napišite najmanje { $bound }.
sop-answer-amount-most = To je previše. Napišite najviše { $bound }.
sop-answer-time-least = To je prerano. Napišite { $bound } ili kasnije.
sop-answer-time-most = To je prekasno. Napišite { $bound } ili ranije.
sop-answer-currency = Ovdje je druga valuta. Napišite iznos u { $currency }.

# Što može biti krivo s putovima i čekanjima
sop-way-without-rule = Ovaj put nema pravila, iako ga drugi imaju.
sop-way-without-rule-mend = Dajte mu "when" ili ga napišite zadnjeg: tada se njime ide kad se ne ide nijednim drugim.
sop-until-no-time = "{ $name }" nije ni dan ni trenutak.
sop-until-no-time-mend = Navedite podatak vrste "date" ili "moment".
sop-waits-twice = Ovaj korak čeka i neko vrijeme i do nekog dana.
sop-waits-twice-mend = Zadržite "for" ili "until".

# Što može biti krivo sa slovima mnemoničke kratice
sop-not-an-acronym = "{ $text }" nije kratica.
sop-not-an-acronym-mend = Napišite od 2 do 12 velikih slova ili znamenki, npr. AIDET.
sop-not-a-letter = "{ $text }" nije ništa što slovo može značiti.
sop-not-a-letter-mend = Napišite jednu ili više riječi malim slovima, npr. "thank you".
sop-unknown-letter = "{ $word }" nije nijedno od slova kratice AIDET.
sop-unknown-letter-mend = Napišite ovo: { $known }. Ako tvrtka ima vlastitu kraticu, navedite je pod "memory acronym".
# Što pravila ostavljaju otvorenim
sop-gap-mend = Napišite za to pravilo ili zadnji put bez njega; dotad se pita agenta.
sop-overlap-mend = Uzima se prvi od njih. Zapišite u pravila na koji se misli.
sop-never-taken-mend = Proširite mu pravilo, suzite ona prije njega ili uklonite put.
sop-could-not-tell-mend = Sami pogledajte pravila ove odluke ili ih pojednostavnite.
