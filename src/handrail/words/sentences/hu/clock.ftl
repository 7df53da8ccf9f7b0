clock-bad-duration = „{ $text }” nem időtartam. Írjon egész számot és egységet, például „2 business hours”. Az egységek: second, minute, hour, day, business minute, business hour és business day.
clock-bad-span = „{ $opens }” és „{ $closes }” között nem lehet nyitvatartás. Írjon időpontokat, például 09:00–17:00, éjszakai műszakhoz 22:00–06:00, egész naphoz 00:00–24:00.
clock-spans-overlap = A(z) { $first } és a(z) { $second } nyitvatartás átfedi egymást ({ $day ->
    [mon] hétfő
    [tue] kedd
    [wed] szerda
    [thu] csütörtök
    [fri] péntek
    [sat] szombat
    [sun] vasárnap
   *[other] { $day }
}). Rövidítse meg az egyiket, vagy vonja össze őket.
clock-unknown-zone = Nincs „{ $zone }” időzóna. Így írja a nevét: „Europe/Warsaw”.
clock-unknown-holidays = Ehhez nincs ünnepnaplista: „{ $code }”. Írjon országot, mint „PL”, vagy annak részét, mint „DE-BY”; ennek az országnak a részei: { $regions }.
clock-unknown-ring = Nem ismert, meddig csörög a telefon itt: „{ $country }”; ezeknél ismert: { $known }. Így írja az időt: „20 seconds”.
clock-bad-calendar = A naptár itt nem olvasható: „{ $place }”. Javítsa ki ott az értéket, és mentse újra.
clock-bad-pause = Egy szünet nem érhet véget előbb ({ $ends }), mint ahogy elkezdődik ({ $begins }). Javítsa ki az egyik időpontot.
clock-naive-moment = A(z) { $moment } pillanatnak nincs időzónája. Adjon meg egyet, például +00:00.
clock-no-moment = A megadott pillanatok közül egy hiányzik. Adjon meg mindegyikhez egyet, vagy hagyja ki a sort.
clock-never-opens = A naptárban ({ $zone }) { $start } után túl kevés a nyitvatartás, így semmi sem járhat le. Adjon hozzá nyitvatartást.
clock-out-of-reach = Az órák a { $first } és { $last } közötti éveket ismerik. Ezen belüli napot vagy időtartamot válasszon.
clock-different-measures = „{ $first }” és „{ $second }” más-más dolgot mér. Azonos fajtájú szolgáltatási szinteket hasonlítson össze.

clock-rings = { $count } csengetés
clock-seconds = { $count } másodperc
clock-minutes = { $count } perc
clock-hours = { $count } óra
clock-days = { $count } nap
clock-business-minutes = { $count } perc munkaidő
clock-business-hours = { $count } munkaóra
clock-business-days = { $count } munkanap

clock-standard-answer = Hívás fogadása, határidő: { $allowance }
clock-standard-acknowledge = Átvétel visszaigazolása, határidő: { $allowance }
clock-standard-status = Tájékoztatás az ügy állásáról, minden alkalommal határidő: { $allowance }
clock-standard-first-reply = Első válasz, határidő: { $allowance }
clock-standard-next-reply = Következő válasz, határidő: { $allowance }
clock-standard-resolve = Megoldás, határidő: { $allowance }
clock-standard-step = Lépés, határidő: { $allowance }
clock-standard-promise = Vállalás, határidő: { $allowance }

clock-measure-answer = Hívás fogadása
clock-measure-acknowledge = Átvétel visszaigazolása
clock-measure-status = Tájékoztatás az ügy állásáról
clock-measure-first-reply = Első válasz
clock-measure-next-reply = Következő válasz
clock-measure-resolve = Megoldás
clock-measure-step = Lépés
clock-measure-promise = Vállalás

clock-state-not-started = Még nem indult
clock-state-running = Fut
clock-state-paused = Szünetel
clock-state-met = Betartva
clock-state-met-late = Későn teljesítve
clock-state-overdue = Lejárt
clock-state-cancelled = Már nem vonatkozik rá

clock-left = Hátralévő idő: { $time }
clock-left-open = Hátralévő idő nyitvatartásban: { $time }
clock-overdue-by = Lejárt ennyivel: { $time }
clock-overdue-by-open = Lejárt ennyi nyitvatartással: { $time }
clock-due = Határidő: { $moment }

clock-ical-too-large = Az iCalendar-fájl 1 MB-nál nagyobb. Kevesebb évet exportáljon belőle.
clock-ical-too-deep = Az iCalendar-fájl mélyebben van egymásba ágyazva, mint bármely naptár. Exportálja újra.
clock-ical-too-many = Az iCalendar-fájlban 5000-nél több esemény van. Kevesebb évet exportáljon belőle.
clock-ical-repeats-too-much = Túl sok esemény ismétlődik túl sok éven át. Kérjen kevesebb évet, vagy exportáljon egyes eseményeket.
clock-ical-broken = Ez nem iCalendar-fájl ({ $why }). Exportálja újra.
clock-ical-no-zone = Egyik esemény sem mondja meg az időzónáját. Adja meg az időzónát, például: „Europe/Warsaw”.
clock-ical-cancelled = Elmarad.
clock-ical-broken-event = A kezdete vagy a vége nem olvasható.
clock-ical-too-long = Egy napnál hosszabb nyitvatartást vagy egy évnél hosszabb zárást ad meg.
clock-ical-no-time = Nem tart semeddig.
clock-ical-not-read = Olyan szabály szerint ismétlődik, amelyet a naptárak nem ismernek.
clock-ical-zone = Más időzónában ismétlődik, mint a naptáré.
clock-ical-untitled = Cím nélküli esemény
clock-ical-open = Nyitva
clock-ical-closed = Zárva
clock-because-only = Erre az ügyre csak ez vonatkozik ({ $source }).
clock-because-earliest = { $source }: ennek előbb jár le a határideje, mint a többinek, amely erre az ügyre vonatkozik: { $others }.
clock-because-law-of-equals = { $source }: ezt törvény írja elő, és a többi határideje sem jár le előbb: { $others }.
clock-because-law-behind = { $source }: ezt törvény írja elő, és akkor is telik, amikor egy korábbi vállalás szünetel.
