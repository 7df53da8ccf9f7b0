sop-yes = Igen
sop-no = Nem

sop-outcome-resolved = Az ügy megoldódott.
sop-outcome-answered = A megkeresés meg van válaszolva.
sop-outcome-declined = Az ügyfél nem fogadta el.
sop-outcome-refused = Nem tudtuk teljesíteni a kérést.
sop-outcome-withdrawn = Az ügyfél visszavonta.
sop-outcome-unanswered = Az ügyfél nem válaszolt.
sop-outcome-handed_on = Az ügyet továbbítottuk.

# Ami nem lehet rendben a fájllal
sop-too-large = A fájl túl nagy.
sop-too-large-mend = Egy eljárás maradjon { $limit } KB alatt.
sop-not-utf-8 = Ez a bájt nem UTF-8 szöveg.
sop-not-utf-8-mend = Mentse a fájlt UTF-8 kódolással.
sop-syntax = Ez nem YAML.
sop-syntax-mend = Nézze meg a behúzást; tegye idézőjelbe a szöveget, ha kettőspont van benne, kapcsos zárójellel kezdődik, vagy kapcsos zárójelek közt kérdőjel van benne.
sop-tab = Itt tabulátor áll, pedig csak szóköz állhatna.
sop-tab-mend = Cseréljen le a sor elején minden tabulátort szóközökre, szintenként kettőre.
sop-reserved-sign = Ezzel a jellel nem kezdődhet szöveg.
sop-reserved-sign-mend = Tegye idézőjelbe a szöveget.
sop-colon-in-text = Kettőspont és szóköz áll egy szöveg közepén, vagy egy sor túlságosan be van húzva.
sop-colon-in-text-mend = Tegye idézőjelbe a szöveget, vagy kezdje a sort a fölötte lévő alatt.
sop-colon-missing = Ebben a sorban nincs „kulcs: érték”.
sop-colon-missing-mend = Írjon a kulcs után kettőspontot és szóközt, vagy tegye idézőjelbe az itt folytatódó szöveget.
sop-unknown-escape = A fordított perjel kettős idézőjelek között nem önmagát jelenti.
sop-unknown-escape-mend = Írja kétszer, vagy tegye a szöveget egyszeres idézőjelbe.
sop-quote-open = Az itt megnyitott idézőjel sehol sincs lezárva.
sop-quote-open-mend = Írja ugyanazt az idézőjelet a szöveg végére.
sop-bracket-open = A { $line }. sorban nyitott „{ $sign }” itt még nincs lezárva.
sop-bracket-open-mend = Zárja le, vagy tegyen vesszőt két bejegyzés közé.
sop-text-after-quote = Idézőjelbe tett szöveg után további szöveg áll.
sop-text-after-quote-mend = Tegye idézőjelbe az egész szöveget; egyszeres idézőjelen belül az egyszeres idézőjelet kétszer kell írni.
sop-list-begins-here = A lista a kulcsa sorában kezdődik.
sop-list-begins-here-mend = Kezdje a listát külön sorban, minden bejegyzést kötőjellel.
sop-block-sign = A | vagy > jel után csak + vagy - állhat.
sop-block-sign-mend = Kezdje a szöveget a következő sorban, behúzva.
sop-indentation = A sor nincs úgy behúzva, mint azok, amelyekhez tartozik.
sop-indentation-mend = Kezdje pontosan a szomszédai alatt; csak szóközt használjon.
sop-no-sign = Itt olyan jel áll, amely nem szöveg, például egy terminált vezérlő jel.
sop-no-sign-mend = Törölje; egyszerű szövegszerkesztőn át másolva nem marad meg.
sop-empty-file = A fájl üres.
sop-empty-file-mend = Kezdje ezzel: "handrail: 1", és az eljárás nevével.
sop-second-document = Itt egy második dokumentum kezdődik.
sop-second-document-mend = Egy fájlban egy eljárás legyen; törölje a "---" sort.
sop-too-deep = A blokkok túl mélyen vannak egymásba ágyazva.
sop-too-deep-mend = Maradjon { $limit } szint alatt; a belső részből legyen önálló eljárás.
sop-too-many-pieces = A fájl túl sok elemből áll.
sop-too-many-pieces-mend = Maradjon { $limit } kulcs, érték és lista alatt; bontsa több eljárásra.
sop-and-more = Innen kezdve további hibák is vannak.
sop-and-more-mend = Javítsa ki az eddigieket, és olvassa be újra a fájlt.
sop-alias = A horgonyok és hivatkozások (& és *) nem részei a formátumnak.
sop-alias-mend = Írja ki a szöveget ott, ahol kell, vagy tegye idézőjelbe, ha ilyen jellel kezdődik.
sop-tag = A címkék (!) nem részei a formátumnak.
sop-tag-mend = Törölje a címkét, vagy tegye idézőjelbe a szöveget, ha ilyen jellel kezdődik.

# Ami nem lehet rendben egy kulccsal
sop-key-is-no-word = A kulcsnak szónak kell lennie.
sop-key-is-no-word-mend = Írjon szót a kettőspont elé; a zárójellel kezdődő szöveget tegye idézőjelbe.
sop-not-a-mapping = Ide kulcsok és értékek valók.
sop-not-a-mapping-mend = Írjon "kulcs: érték" sorokat; itt ilyen kulcsok lehetnek: { $keys }.
sop-missing-key = Hiányzik: "{ $key }".
sop-missing-key-mend = Írjon egy sort, amely így kezdődik: "{ $key }:".
sop-duplicate-key = "{ $key }" kétszer szerepel itt.
sop-duplicate-key-mend = Tartsa meg az egyiket.
sop-unknown-key = A formátumban itt nincs "{ $key }".
sop-unknown-key-mend = Erre gondolt? { $known }

# Ami nem lehet rendben egy értékkel
sop-one-and-no-list = Ide egy szó vagy egy szöveg való, nem lista.
sop-one-and-no-list-mend = Írjon csak egyet, zárójel és kötőjel nélkül.
sop-not-a-word = Ide szöveg való, és nem lehet üres.
sop-not-a-word-mend = Írja a kettőspont mögé; tegye idézőjelbe, ha kettőspont van benne.
sop-not-a-list = Ide lista való.
sop-not-a-list-mend = Minden elemet külön sorban kezdjen ezzel: "- ".
sop-not-an-id = "{ $id }" nem azonosító.
sop-not-an-id-mend = Használjon kisbetűket és számjegyeket kötőjellel összekapcsolva, legfeljebb 60 jelet, betűvel az elején.
sop-not-a-count = "{ $text }" nem szám 1 és { $most } között.
sop-not-a-count-mend = Írjon egész számot számjegyekkel.
sop-not-a-duration = "{ $text }" nem időtartam.
sop-not-a-duration-mend = Írjon számot és egységet, például "2 business hours", "1 business day" vagy "14 days".
sop-not-money = "{ $text }" nem pénzösszeg.
sop-not-money-mend = Írjon számot és pénznemet, például "20 EUR".
sop-unknown-word = "{ $word }" nincs azok között a szavak között, amelyek itt állhatnak.
sop-unknown-word-mend = Erre gondolt? { $known }
sop-no-language = Szöveg nyelv nélkül.
sop-no-language-mend = Írja egy nyelv kódja mögé, például "en: ..." és "de: ...".
sop-text-cut-by-a-comma = A(z) "{ $text }" előtti vessző lezárja a szöveget.
sop-text-cut-by-a-comma-mend = Tegye az egész szöveget idézőjelbe, vagy írjon minden kulcsot külön sorba.
sop-lone-brace = Egy kapcsos zárójel magában áll: "{ $brace }".
sop-lone-brace-mend = A kitöltendő helyet név jelöli két kapcsos zárójel között; másutt használjon kerek zárójelet.
sop-unknown-placeholder = Ezt a helyet sosem tölti ki semmi: "{ $name }".
sop-unknown-placeholder-mend = Deklarálja a "facts" alatt, vagy használja ezt: { $known }
sop-placeholder-without-promise = A(z) "{ $name }" helyet egy vállalás tölti ki, és az eljárás nem tesz vállalást.
sop-placeholder-without-promise-mend = Adjon hozzá "promise" lépést, vagy nevezze meg másként a napot.

# Ami nem lehet rendben egy adattal
sop-not-a-fact-name = "{ $name }" nem adatnév.
sop-not-a-fact-name-mend = Írjon kisbetűket két részben, ponttal elválasztva, például "order.number".
sop-options-of-a-choice = "{ $name }": választható válaszai vannak, pedig nem választás, vagy választás válaszok nélkül.
sop-options-of-a-choice-mend = A "type: choice" és az "options" együtt járjon; a "type: several" is kaphat válaszokat.
sop-not-a-mask = "{ $mask }" nem minta.
sop-not-a-mask-mend = Írjon # jelet számjegy és A betűt betű helyett, például "##-####", legfeljebb { $most } jelet.
sop-unknown-fact = Nincs deklarálva ez az adat: "{ $name }".
sop-unknown-fact-mend = Deklarálja a "facts" alatt, vagy használja ezt: { $known }
sop-rule-mend = Javítsa ki a szabályt; az adatok neve olyan, mint a "facts" alatt, a szövegek idézőjelben állnak.
sop-bounds-without-order = A(z) "{ $name }" adatnak határai vannak, de az értékei között nincs kisebb és nagyobb.
sop-bounds-without-order-mend = "at least" és "at most" csak ezekhez tartozhat: number, money, date és time.
sop-not-a-bound = "{ $text }" nem ilyen típusú érték.
sop-not-a-bound-mend = Így írja: { $example }
sop-bounds-crossed = Semmi sem fér a(z) "{ $name }" határai közé.
sop-bounds-crossed-mend = A kisebbet az "at least", a nagyobbat az "at most" alá írja, mindkettőt ugyanabban a pénznemben.
sop-unit-of-no-number = A(z) "{ $name }" adatnak mértékegysége van, de nem szám.
sop-unit-of-no-number-mend = Írja be: "type: number", vagy törölje a mértékegységet.
sop-not-a-connector = "{ $name }" nem olyasmi neve, amit egy csatlakozó ismer.
sop-not-a-connector-mend = Írjon kisbetűket legalább két részben, pontokkal elválasztva, például "shop.order.total".

# Ami nem lehet rendben egy lépéssel vagy blokkal
sop-not-a-step = Ide lépés való.
sop-not-a-step-mend = Írja be a kulcsait, elsőnek az "id" kulcsot.
sop-no-kind = Semmi sem mondja meg, milyen fajta lépés ez.
sop-no-kind-mend = Adja hozzá ezen kulcsok egyikét: { $known }.
sop-two-kinds = Ez egyszerre "{ $one }" és "{ $other }".
sop-two-kinds-mend = Legyen belőle két lépés.
sop-id-twice = A(z) "{ $id }" azonosítót már a { $line }. sor megadta.
sop-id-twice-mend = Adjon ennek saját azonosítót.
sop-id-reused = A(z) "{ $id }" azonosító egy másik lépésé volt, és azonosítót nem használunk újra.
sop-id-reused-mend = Válasszon új azonosítót.
sop-must-without-rule = A(z) "{ $step }" lépés kötelező, de nem derül ki, ki írja elő.
sop-must-without-rule-mend = Adja hozzá a "rule of" kulcsot (law, money, safety vagy company) és a "source" vagy "cites" kulcsot, vagy legyen csak "should".
sop-choose-without-ways = Nincs miből választani.
sop-choose-without-ways-mend = Adja hozzá: "yes" és "no", vagy "ways".
sop-ways-beside-yes = A "ways" és a(z) "{ $key }" kizárja egymást.
sop-ways-beside-yes-mend = A "yes" és "no" kérdésnek lehet szabálya a "when" alatt; a "ways" közül az ügyintéző választ.
sop-too-many-ways = { $most } útnál többől senki sem tud választani.
sop-too-many-ways-mend = Kérdezze meg a választ egy "ask" lépésben, vagy válasszon két lépésben.
sop-single-way = Egyetlen út nem választás.
sop-single-way-mend = Adjon hozzá második utat, vagy vegye ki a lépéseket a választásból.

# Ami nem lehet rendben a végigvezető úttal
sop-way-without-end = Ez az út nem ér véget.
sop-way-without-end-mend = Álljon a végén "end" lépés, az utolsónak álló választás minden útján is.
sop-early-end = A(z) "{ $step }" befejezés után még következne valami.
sop-early-end-mend = A befejezés egy választás útjának végén álljon; a többi út folytatódhat. Tetszőleges sorrendben nem állhat befejezés.
sop-unknown-need = A(z) "{ $step }" lépéshez kell "{ $need }", ami nem létezik.
sop-unknown-need-mend = Erre gondolt? { $known }
sop-needs-what-is-around = A(z) "{ $step }" lépéshez kell "{ $need }", amelynek maga is része.
sop-needs-what-is-around-mend = Csak azt nevezze meg, ami előtte készül el.
sop-needs-what-comes-later = A(z) "{ $step }" lépéshez kell "{ $need }", ami utána jön.
sop-needs-what-comes-later-mend = Helyezze át az egyiket.
sop-needs-another-way = A(z) "{ $step }" lépéshez kell "{ $need }", ami nincs rajta minden hozzá vezető úton.
sop-needs-another-way-mend = Magát a döntést nevezze meg, vagy olyan lépést, amely minden úton elkészül.
sop-needs-in-a-circle = A(z) "{ $step }" lépéshez kell "{ $need }", az viszont rá vár.
sop-needs-in-a-circle-mend = Törölje az egyiket a "needs" alól.

# Ami nem lehet rendben, ha valamit többféleképpen mondunk
sop-no-variant = Itt semmi sem hangzik el.
sop-no-variant-mend = Írjon szöveget, vagy listát, amely így végződik: "- say: ...".
sop-variant-hides-others = Ez mindig elhangzik, így ami utána áll, soha.
sop-variant-hides-others-mend = Adjon neki feltételt (channel, tone vagy when), vagy tegye a lista végére.
sop-last-variant-with-condition = Ahol egyik változat sem illik, ott semmi sem hangzik el.
sop-last-variant-with-condition-mend = A lista végén olyan álljon, amelynek nincs feltétele: "- say: ...".

# Ami nem lehet rendben egy ajánlattal
sop-no-amount = Nincs összeg.
sop-no-amount-mend = Írjon számot és pénznemet, például "20 EUR", vagy ilyenek listáját.
sop-currency-twice = Két összeg is van ebben: { $currency }.
sop-currency-twice-mend = Minden pénznemben egy összeget tartson meg.
sop-no-approver = Ennél többet senki sem hagy jóvá.
sop-no-approver-mend = Írja be, ki teszi, például "approve: team_leader", vagy törölje az "above" kulcsot.
sop-approver-never-asked = Ezt a szerepkört sosem kérdezik: { $role }, mert { $by } bármekkora összeget jóváhagy.
sop-approver-never-asked-mend = Írja be az "up to" alá, mennyit hagy jóvá { $by }, vagy törölje a másikat.
sop-approver-agrees-anyway = A(z) "{ $step }" lépésben { $role } minden összegnél a második személy, és többért újra megkérdezik.
sop-approver-agrees-anyway-mend = Nevezzen meg az above után másik szerepet, vagy hagyja el a second person kulcsot.
sop-approver-above-nothing = A(z) "{ $step }" lépésben { $role } nem hagy jóvá több { $currency } összeget, mint ami előtte is adható.
sop-approver-above-nothing-mend = Előbb a kisebb összegeket írja, ide egy nagyobbat.

# Ami nem lehet rendben egy feljegyzéssel, várakozással vagy listával
sop-note-without-parts = A feljegyzésnek nincsenek részei.
sop-note-without-parts-mend = Írja be, miből áll, például "decisions: What was decided", vagy törölje a "parts" kulcsot.
sop-parts-twice = A(z) "{ $step }" feljegyzésnek a sablon részein kívül saját részei is vannak.
sop-parts-twice-mend = Tartsa meg a "parts" vagy a "template" kulcsot.
sop-not-to-be-confirmed = "{ $item }" többet igényel megerősítésnél.
sop-not-to-be-confirmed-mend = Egy do-confirm listában csak say, check, restate, note és do állhat, második személy nélkül; vegye ki, vagy legyen read-do lista.
sop-enough-is-all = A(z) "{ $block }" legfeljebb { $items ->
    [one] { $items } tételből
   *[other] { $items } tételből
} áll, és ennyinek kellene elégnek lennie.
sop-enough-is-all-mend = Írjon kisebb számot az "at least" mögé, vagy törölje: akkor mind elkészül.
sop-enough-of-steps = "{ $item }" nem lépés, így nem lehet azok egyike, amelyekből elég ennyi.
sop-enough-of-steps-mend = Az "at least" listában csak lépések álljanak, vagy törölje: akkor mind elkészül.
sop-confirmed-in-part = A(z) "{ $block }" egészét kell megerősíteni, így az "at least" itt nem jelent semmit.
sop-confirmed-in-part-mend = Törölje az "at least" kulcsot, vagy legyen read-do lista.
sop-handed-to-several = A(z) "{ $step }" lépés egyszerre többeknek adja át az ügyet.
sop-handed-to-several-mend = Egy szerepkört nevezzen meg; akié, az továbbadhatja.
sop-unknown-start = A(z) "{ $step }" ideje e lépéstől számítana: "{ $after }", de ilyen nincs.
sop-unknown-start-mend = Erre gondolt? { $known }
sop-start-comes-later = A(z) "{ $step }" ideje e lépéstől számítana: "{ $after }", de az nem előtte áll.
sop-start-comes-later-mend = Nevezzen meg egy korábbi lépést, vagy hagyja el az "after" kulcsot: akkor a végrehajtás kezdetétől számít.
sop-channel-never-met = "{ $step }" sosem fordul elő ezen a csatornán: { $channel }.
sop-channel-never-met-mend = Használja ezek egyikét: { $known }

# Ami nem lehet rendben az eljárás esedékességével
sop-not-a-schedule = "{ $text }" nem ütemezés.
sop-not-a-schedule-mend = Írja például így: "every weekday at 09:00", "every 2 weeks on tuesday", "every month on the last friday", "3 days after person.started" vagy "on demand".
sop-schedule-after-no-day = Az ütemezés ettől számít: "{ $fact }", ami nem nap.
sop-schedule-after-no-day-mend = Nevezzen meg date vagy moment típusú adatot.
sop-of-another-kind = "{ $key }" másfajta eljáráshoz tartozik.
sop-of-another-kind-mend = Írja be: "kind: { $kind }", vagy törölje.

# Ami nem volt az ügyintéző válasza
sop-answer-empty = Még nincs válasz.
sop-answer-text = Legfeljebb { $most } karaktert írjon.
sop-answer-number = "{ $text }" nem szám. Írjon legfeljebb 24 számjegyet, például 12 vagy 1,5.
sop-answer-money = "{ $text }" nem összeg. Írjon számot és pénznemet, például 20 EUR.
sop-answer-date = "{ $text }" nem dátum. Így írja: 2026. 11. 24. vagy 2026-11-24.
sop-answer-yes-or-no = "{ $text }" se nem igen, se nem nem. Írja be az egyiket, vagy 1-et igen és 2-t nem helyett.
sop-answer-choice = "{ $text }" nincs a válaszok között. Válassza ezek egyikét: { $options }.
sop-answer-mask = "{ $text }" nem ilyen: { $mask } (# számjegy, A betű).
sop-answer-time = "{ $text }" nem időpont a napban. Így írja: 16:30.
sop-answer-moment = "{ $text }" nem pillanat. Így írja: 2026-11-24T16:30+01:00.
sop-answer-phone = "{ $text }" nem telefonszám. Írjon 6–15 számjegyet, például +36 1 234 5678.
sop-answer-email = "{ $text }" nem e-mail-cím. Így írja: nev@example.org.
sop-answer-masks = "{ $text }" ezek egyikére sem hasonlít: { $mask } (# számjegy, A betű).
sop-answer-file = A fájlt egy sorban kell megnevezni. Írja be a nevet, amelyen meg van őrizve.
sop-answer-amount-least = Ez túl kevés. Legalább ennyit írjon: { $bound }.
sop-answer-amount-most = Ez túl sok. Legfeljebb ennyit írjon: { $bound }.
sop-answer-time-least = Ez túl korai. Írja ezt vagy későbbit: { $bound }.
sop-answer-time-most = Ez túl késő. Írja ezt vagy korábbit: { $bound }.
sop-answer-currency = Itt más a pénznem. Ebben adja meg az összeget: { $currency }.

# Ami nem lehet rendben az utakkal és a várakozással
sop-way-without-rule = Ennek az útnak nincs szabálya, pedig másoknak van.
sop-way-without-rule-mend = Adjon neki "when" kulcsot, vagy írja utolsónak: akkor ez az út következik, ha más nem.
sop-until-no-time = "{ $name }" nem nap és nem pillanat.
sop-until-no-time-mend = Nevezzen meg "date" vagy "moment" típusú adatot.
sop-waits-twice = Ez a lépés egyszerre vár egy ideig és egy napig.
sop-waits-twice-mend = Tartsa meg a "for" vagy az "until" kulcsot.

# Ami nem lehet rendben egy betűszó betűivel
sop-not-an-acronym = "{ $text }" nem betűszó.
sop-not-an-acronym-mend = Írjon 2–12 nagybetűt vagy számjegyet, például AIDET.
sop-not-a-letter = "{ $text }" nem olyasmi, amit egy betű jelölhet.
sop-not-a-letter-mend = Írjon egy vagy több szót kisbetűvel, például "thank you".
sop-unknown-letter = "{ $word }" nincs az AIDET betűi között.
sop-unknown-letter-mend = Ezt írja: { $known }. Ha a cégnek saját betűszava van, nevezze meg a "memory acronym" alatt.
# Amit a szabályok nyitva hagynak
sop-gap-mend = Írjon erre szabályt, vagy egy utolsó utat szabály nélkül; addig az ügyintéző dönt.
sop-overlap-mend = Ezek közül az elsőt választja. Írja bele a szabályokba, melyikre gondolt.
sop-never-taken-mend = Tágítsa a szabályát, szűkítse az előtte állókét, vagy vegye ki az utat.
sop-could-not-tell-mend = Nézze át maga ennek a döntésnek a szabályait, vagy egyszerűsítse őket.
