sop-yes = Tak
sop-no = Nie

sop-outcome-resolved = Sprawa jest rozwiązana.
sop-outcome-answered = Kontakt otrzymał odpowiedź.
sop-outcome-declined = Klient odmówił.
sop-outcome-refused = Nie mogliśmy spełnić prośby.
sop-outcome-withdrawn = Klient wycofał sprawę.
sop-outcome-unanswered = Klient nie odpowiedział.
sop-outcome-handed_on = Sprawa została przekazana.

# Co może być nie tak z plikiem
sop-too-large = Plik jest za duży.
sop-too-large-mend = Zmieść procedurę w { $limit } KB.
sop-not-utf-8 = Ten bajt nie jest tekstem w UTF-8.
sop-not-utf-8-mend = Zapisz plik jako UTF-8.
sop-syntax = To nie jest YAML.
sop-syntax-mend = Sprawdź wcięcia; weź tekst w cudzysłów, jeśli zawiera dwukropek, zaczyna się od nawiasu klamrowego albo ma znak zapytania między takimi nawiasami.
sop-tab = Stoi tu tabulator, a mogą tu być tylko spacje.
sop-tab-mend = Zastąp każdy tabulator na początku wiersza spacjami, po dwie na poziom.
sop-reserved-sign = Żaden tekst nie może zaczynać się od tego znaku.
sop-reserved-sign-mend = Weź tekst w cudzysłów.
sop-colon-in-text = Dwukropek ze spacją stoi w środku tekstu albo wiersz jest zbyt mocno wcięty.
sop-colon-in-text-mend = Weź tekst w cudzysłów albo zacznij wiersz pod wierszem powyżej.
sop-colon-missing = W tym wierszu nie ma zapisu „klucz: wartość”.
sop-colon-missing-mend = Postaw za kluczem dwukropek i spację albo weź w cudzysłów tekst, który się tu ciągnie.
sop-unknown-escape = Ukośnik odwrotny w cudzysłowie podwójnym oznacza coś innego niż siebie.
sop-unknown-escape-mend = Napisz go dwa razy albo weź tekst w apostrofy.
sop-quote-open = Cudzysłów, który tu się otwiera, nigdzie się nie zamyka.
sop-quote-open-mend = Postaw taki sam znak na końcu tekstu.
sop-bracket-open = Znak „{ $sign }” z wiersza { $line } jest tu wciąż otwarty.
sop-bracket-open-mend = Zamknij go albo postaw przecinek między dwoma wpisami.
sop-text-after-quote = Za tekstem w cudzysłowie stoi dalszy tekst.
sop-text-after-quote-mend = Weź w cudzysłów cały tekst; apostrof wewnątrz apostrofów pisze się dwa razy.
sop-list-begins-here = Lista zaczyna się w wierszu swojego klucza.
sop-list-begins-here-mend = Zacznij listę w osobnym wierszu, każdy wpis od łącznika.
sop-block-sign = Za | lub > może stać tylko + albo -.
sop-block-sign-mend = Zacznij tekst w następnym wierszu, z wcięciem.
sop-indentation = Wiersz nie jest wcięty tak jak te, do których należy.
sop-indentation-mend = Zacznij go dokładnie pod sąsiednimi; używaj tylko spacji.
sop-no-sign = Stoi tu znak, który nie jest tekstem, na przykład sterujący terminalem.
sop-no-sign-mend = Usuń go; kopia przez zwykły edytor tekstu go nie ma.
sop-empty-file = Plik jest pusty.
sop-empty-file-mend = Zacznij od "handrail: 1" i nazwy procedury.
sop-second-document = Tu zaczyna się drugi dokument.
sop-second-document-mend = Jedna procedura na plik; usuń wiersz "---".
sop-too-deep = Bloki są zagnieżdżone zbyt głęboko.
sop-too-deep-mend = Zostań poniżej { $limit } poziomów; z wnętrza zrób osobną procedurę.
sop-too-many-pieces = Plik ma za dużo elementów.
sop-too-many-pieces-mend = Zostań poniżej { $limit } kluczy, wartości i list; podziel to na kilka procedur.
sop-and-more = Od tego miejsca jest więcej błędów.
sop-and-more-mend = Popraw to, co znaleziono, i wczytaj plik ponownie.
sop-alias = Kotwice i aliasy (& i *) nie należą do formatu.
sop-alias-mend = Wypisz tekst tam, gdzie jest potrzebny, albo weź go w cudzysłów, jeśli zaczyna się od takiego znaku.
sop-tag = Znaczniki (!) nie należą do formatu.
sop-tag-mend = Usuń znacznik albo weź tekst w cudzysłów, jeśli zaczyna się od takiego znaku.

# Co może być nie tak z kluczem
sop-key-is-no-word = Klucz musi być słowem.
sop-key-is-no-word-mend = Przed dwukropkiem napisz słowo; tekst, który zaczyna się od nawiasu, weź w cudzysłów.
sop-not-a-mapping = Tu powinny być klucze i wartości.
sop-not-a-mapping-mend = Pisz wiersze "klucz: wartość"; klucze są tu takie jak te: { $keys }.
sop-missing-key = Brakuje "{ $key }".
sop-missing-key-mend = Dodaj wiersz, który zaczyna się od "{ $key }:".
sop-duplicate-key = "{ $key }" jest tu dwa razy.
sop-duplicate-key-mend = Zostaw jedno z nich.
sop-unknown-key = Format nie ma tu "{ $key }".
sop-unknown-key-mend = Czy chodziło o to? { $known }

# Co może być nie tak z wartością
sop-one-and-no-list = Tu powinno być jedno słowo albo jeden tekst, a nie lista.
sop-one-and-no-list-mend = Wpisz jedno, bez nawiasów i myślników.
sop-not-a-word = Tu powinien być tekst, i nie może być pusty.
sop-not-a-word-mend = Napisz go po dwukropku; weź go w cudzysłów, jeśli zawiera dwukropek.
sop-not-a-list = Tu powinna być lista.
sop-not-a-list-mend = Zacznij każdą pozycję w osobnym wierszu od "- ".
sop-not-an-id = "{ $id }" nie jest identyfikatorem.
sop-not-an-id-mend = Użyj małych liter i cyfr połączonych łącznikami, najwyżej 60, na początku litera.
sop-not-a-count = "{ $text }" nie jest liczbą od 1 do { $most }.
sop-not-a-count-mend = Wpisz cyframi liczbę całkowitą.
sop-not-a-duration = "{ $text }" nie jest czasem trwania.
sop-not-a-duration-mend = Wpisz liczbę i jednostkę, na przykład "2 business hours", "1 business day" albo "14 days".
sop-not-money = "{ $text }" nie jest kwotą.
sop-not-money-mend = Wpisz liczbę i walutę, na przykład "20 EUR".
sop-unknown-word = "{ $word }" nie należy do słów, które mogą tu stać.
sop-unknown-word-mend = Czy chodziło o to? { $known }
sop-no-language = Tekst bez żadnego języka.
sop-no-language-mend = Napisz go po kodzie języka, na przykład "en: ..." i "de: ...".
sop-text-cut-by-a-comma = Przecinek przed "{ $text }" kończy tekst.
sop-text-cut-by-a-comma-mend = Weź cały tekst w cudzysłów albo pisz każdy klucz w osobnym wierszu.
sop-lone-brace = Nawias klamrowy "{ $brace }" stoi sam.
sop-lone-brace-mend = Miejsca do wypełnienia pisze się z nazwą między dwoma nawiasami klamrowymi; poza tym używaj nawiasów zwykłych.
sop-unknown-placeholder = Nic nigdy nie wypełni miejsca "{ $name }".
sop-unknown-placeholder-mend = Zadeklaruj je pod "facts" albo użyj tego: { $known }
sop-placeholder-without-promise = "{ $name }" wypełnia obietnica, a procedura żadnej nie składa.
sop-placeholder-without-promise-mend = Dodaj krok "promise" albo podaj dzień w inny sposób.

# Co może być nie tak z informacją
sop-not-a-fact-name = "{ $name }" nie jest nazwą informacji.
sop-not-a-fact-name-mend = Użyj małych liter w dwóch częściach z kropką pośrodku, na przykład "order.number".
sop-options-of-a-choice = "{ $name }" ma odpowiedzi do wyboru, choć nie jest wyborem, albo jest wyborem bez odpowiedzi.
sop-options-of-a-choice-mend = Pisz "type: choice" razem z "options"; "type: several" też może je mieć.
sop-not-a-mask = "{ $mask }" nie jest maską.
sop-not-a-mask-mend = Wpisz # za cyfrę i A za literę, na przykład "##-####", najwyżej { $most } znaków.
sop-unknown-fact = Informacja "{ $name }" nie jest zadeklarowana.
sop-unknown-fact-mend = Zadeklaruj ją pod "facts" albo użyj tego: { $known }
sop-rule-mend = Popraw regułę; informacje nazywa się jak pod "facts", teksty stoją w cudzysłowie.
sop-bounds-without-order = "{ $name }" ma granice, a jej wartości nie mają mniejszych i większych.
sop-bounds-without-order-mend = "at least" i "at most" mają tylko number, money, date i time.
sop-not-a-bound = "{ $text }" nie jest wartością tego typu.
sop-not-a-bound-mend = Zapisz ją tak: { $example }
sop-bounds-crossed = Między granicami "{ $name }" nic się nie mieści.
sop-bounds-crossed-mend = Mniejszą wpisz pod "at least", a większą pod "at most", obie w tej samej walucie.
sop-unit-of-no-number = "{ $name }" ma jednostkę, a nie jest liczbą.
sop-unit-of-no-number-mend = Wpisz "type: number" albo usuń jednostkę.
sop-not-a-connector = "{ $name }" nie jest nazwą czegoś, co zna łącznik.
sop-not-a-connector-mend = Użyj małych liter w co najmniej dwóch częściach z kropkami, na przykład "shop.order.total".

# Co może być nie tak z krokiem lub blokiem
sop-not-a-step = Tu powinien być krok.
sop-not-a-step-mend = Wpisz jego klucze, zaczynając od "id".
sop-no-kind = Nic nie mówi, jakiego rodzaju jest ten krok.
sop-no-kind-mend = Dodaj jeden z tych kluczy: { $known }.
sop-two-kinds = To jest naraz "{ $one }" i "{ $other }".
sop-two-kinds-mend = Zrób z tego dwa kroki.
sop-id-twice = Identyfikator "{ $id }" nadano już w wierszu { $line }.
sop-id-twice-mend = Nadaj temu własny identyfikator.
sop-id-reused = Identyfikator "{ $id }" należał do innego kroku, a identyfikatorów nie używa się ponownie.
sop-id-reused-mend = Wybierz nowy identyfikator.
sop-must-without-rule = Krok "{ $step }" jest obowiązkowy, a nie wiadomo, z czyjej woli.
sop-must-without-rule-mend = Dodaj "rule of" (law, money, safety albo company) oraz "source" albo "cites", albo zrób z niego "should".
sop-choose-without-ways = Nie ma z czego wybierać.
sop-choose-without-ways-mend = Dodaj "yes" i "no" albo "ways".
sop-ways-beside-yes = "ways" i "{ $key }" wykluczają się.
sop-ways-beside-yes-mend = Pytanie z "yes" i "no" może mieć regułę pod "when"; między "ways" wybiera konsultant.
sop-too-many-ways = Nikt nie wybierze spośród więcej niż { $most } dróg.
sop-too-many-ways-mend = Zapytaj o odpowiedź w kroku "ask" albo wybieraj w dwóch krokach.
sop-single-way = Jedna droga to żaden wybór.
sop-single-way-mend = Dodaj drugą drogę albo wyjmij kroki z wyboru.

# Co może być nie tak z drogą przez procedurę
sop-way-without-end = Ta droga nie dochodzi do końca.
sop-way-without-end-mend = Postaw na końcu krok "end", także na każdej drodze wyboru, który stoi na końcu.
sop-early-end = Po zakończeniu "{ $step }" szłoby jeszcze coś.
sop-early-end-mend = Postaw zakończenie na końcu jednej drogi wyboru; inne drogi mogą iść dalej. W dowolnej kolejności nie ma zakończeń.
sop-unknown-need = Krok "{ $step }" potrzebuje "{ $need }", czego nie ma.
sop-unknown-need-mend = Czy chodziło o to? { $known }
sop-needs-what-is-around = Krok "{ $step }" potrzebuje "{ $need }", którego sam jest częścią.
sop-needs-what-is-around-mend = Wymieniaj tylko to, co robi się przed nim.
sop-needs-what-comes-later = Krok "{ $step }" potrzebuje "{ $need }", które jest po nim.
sop-needs-what-comes-later-mend = Przesuń jedno z nich.
sop-needs-another-way = Krok "{ $step }" potrzebuje "{ $need }", którego nie ma na każdej drodze do niego.
sop-needs-another-way-mend = Wymień samą decyzję albo krok, który robi się na każdej drodze.
sop-needs-in-a-circle = Krok "{ $step }" potrzebuje "{ $need }", a to z kolei czeka na niego.
sop-needs-in-a-circle-mend = Usuń jedną z tych zależności.

# Co może być nie tak, gdy coś mówi się na kilka sposobów
sop-no-variant = Nic się tu nie mówi.
sop-no-variant-mend = Napisz tekst albo listę, która kończy się na "- say: ...".
sop-variant-hides-others = To mówi się zawsze, więc tego, co dalej, nie mówi się nigdy.
sop-variant-hides-others-mend = Nadaj temu warunek (channel, tone albo when) albo przesuń na koniec listy.
sop-last-variant-with-condition = Gdzie żaden wariant nie pasuje, nic się nie mówi.
sop-last-variant-with-condition-mend = Zakończ listę pozycją bez warunku: "- say: ...".

# Co może być nie tak z ofertą
sop-no-amount = Nie ma kwoty.
sop-no-amount-mend = Wpisz liczbę i walutę, na przykład "20 EUR", albo ich listę.
sop-currency-twice = Są dwie kwoty w { $currency }.
sop-currency-twice-mend = Zostaw po jednej kwocie w każdej walucie.
sop-no-approver = Nikt nie zatwierdza więcej.
sop-no-approver-mend = Napisz, kto to robi, na przykład "approve: team_leader", albo usuń "above".
sop-approver-never-asked = { $role } nigdy nie będzie pytana o zgodę: { $by } zatwierdza każdą kwotę.
sop-approver-never-asked-mend = Napisz pod "up to", ile zatwierdza { $by }, albo usuń drugą rolę.
sop-approver-agrees-anyway = W kroku "{ $step }" { $role } jest drugą osobą przy każdej kwocie i przy większej jest pytana jeszcze raz.
sop-approver-agrees-anyway-mend = Podaj za above inną rolę albo opuść second person.
sop-approver-above-nothing = W kroku "{ $step }" { $role } nie zatwierdza więcej { $currency }, niż wolno dać już przedtem.
sop-approver-above-nothing-mend = Zapisz najpierw mniejsze kwoty, a tutaj większą.

# Co może być nie tak z notatką, czekaniem lub listą
sop-note-without-parts = Notatka nie ma części.
sop-note-without-parts-mend = Napisz, z czego się składa, na przykład "decisions: What was decided", albo usuń "parts".
sop-parts-twice = Notatka "{ $step }" ma własne części obok części z szablonu.
sop-parts-twice-mend = Zostaw "parts" albo "template".
sop-not-to-be-confirmed = "{ $item }" wymaga czegoś więcej niż potwierdzenia.
sop-not-to-be-confirmed-mend = Na liście do-confirm stoją tylko say, check, restate, note i do, bez drugiej osoby; wyjmij to albo zrób z niej listę read-do.
sop-enough-is-all = "{ $block }" ma najwyżej { $items ->
    [one] { $items } pozycję
    [few] { $items } pozycje
   *[other] { $items } pozycji
}, a tyle właśnie ma wystarczyć.
sop-enough-is-all-mend = Wpisz mniejszą liczbę po "at least" albo ją usuń: wtedy robi się wszystkie.
sop-enough-of-steps = "{ $item }" nie jest krokiem, więc nie może być jednym z tych, które wystarczą.
sop-enough-of-steps-mend = Na liście z "at least" stawiaj tylko kroki albo usuń "at least": wtedy robi się wszystkie.
sop-confirmed-in-part = "{ $block }" potwierdza się w całości, więc "at least" nic tu nie znaczy.
sop-confirmed-in-part-mend = Usuń "at least" albo zrób z tego listę read-do.
sop-handed-to-several = Krok "{ $step }" przekazuje sprawę kilku rolom naraz.
sop-handed-to-several-mend = Podaj jedną rolę; kto ją ma, może przekazać sprawę dalej.
sop-unknown-start = Czas "{ $step }" liczy się od "{ $after }", czego nie ma.
sop-unknown-start-mend = Czy chodziło o to? { $known }
sop-start-comes-later = Czas "{ $step }" liczy się od "{ $after }", które nie stoi przed nim.
sop-start-comes-later-mend = Podaj wcześniejszy krok albo pomiń "after", aby liczyć od początku przebiegu.
sop-channel-never-met = "{ $step }" nigdy nie występuje w kanale { $channel }.
sop-channel-never-met-mend = Użyj jednego z tych: { $known }

# Co może być nie tak z terminem procedury
sop-not-a-schedule = "{ $text }" nie jest harmonogramem.
sop-not-a-schedule-mend = Napisz na przykład "every weekday at 09:00", "every 2 weeks on tuesday", "every month on the last friday", "3 days after person.started" albo "on demand".
sop-schedule-after-no-day = Harmonogram liczy się od "{ $fact }", co nie jest dniem.
sop-schedule-after-no-day-mend = Podaj informację typu date albo moment.
sop-of-another-kind = "{ $key }" należy do innego rodzaju procedury.
sop-of-another-kind-mend = Wpisz "kind: { $kind }" albo to usuń.

# Czym nie była odpowiedź konsultanta
sop-answer-empty = Nie ma jeszcze odpowiedzi.
sop-answer-text = Wpisz najwyżej { $most } znaków.
sop-answer-number = "{ $text }" nie jest liczbą. Wpisz najwyżej 24 cyfry, na przykład 12 albo 1,5.
sop-answer-money = "{ $text }" nie jest kwotą. Wpisz liczbę i walutę, na przykład 20 EUR.
sop-answer-date = "{ $text }" nie jest datą. Wpisz ją jako 24.11.2026 albo 2026-11-24.
sop-answer-yes-or-no = "{ $text }" to ani tak, ani nie. Wpisz jedno z dwojga albo 1 za tak i 2 za nie.
sop-answer-choice = "{ $text }" nie jest żadną z odpowiedzi. Wybierz jedną z nich: { $options }.
sop-answer-mask = "{ $text }" nie wygląda jak { $mask } (# to cyfra, A to litera).
sop-answer-time = "{ $text }" nie jest godziną. Wpisz ją jako 16:30.
sop-answer-moment = "{ $text }" nie jest chwilą. Wpisz ją jako 2026-11-24T16:30+01:00.
sop-answer-phone = "{ $text }" nie jest numerem telefonu. Wpisz od 6 do 15 cyfr, na przykład +48 22 123 45 67.
sop-answer-email = "{ $text }" nie jest adresem e-mail. Wpisz go jako nazwa@example.org.
sop-answer-masks = "{ $text }" nie wygląda jak żadne z tych: { $mask } (# to cyfra, A to litera).
sop-answer-file = Plik podaje się w jednym wierszu. Wpisz nazwę, pod którą jest przechowywany.
sop-answer-amount-least = To za mało. Wpisz co najmniej { $bound }.
sop-answer-amount-most = To za dużo. Wpisz najwyżej { $bound }.
sop-answer-time-least = To za wcześnie. Wpisz { $bound } albo później.
sop-answer-time-most = To za późno. Wpisz { $bound } albo wcześniej.
sop-answer-currency = Waluta jest tu inna. Wpisz kwotę w { $currency }.

# Co może być nie tak z drogami i czekaniem
sop-way-without-rule = Ta droga nie ma reguły, choć inne ją mają.
sop-way-without-rule-mend = Nadaj jej "when" albo zapisz ją jako ostatnią: wtedy idzie się nią, gdy nie pasuje żadna inna.
sop-until-no-time = "{ $name }" nie jest ani dniem, ani chwilą.
sop-until-no-time-mend = Podaj informację typu "date" albo "moment".
sop-waits-twice = Ten krok czeka przez pewien czas i do pewnego dnia naraz.
sop-waits-twice-mend = Zostaw "for" albo "until".

# Co może być nie tak z literami akronimu
sop-not-an-acronym = "{ $text }" nie jest akronimem.
sop-not-an-acronym-mend = Wpisz od 2 do 12 wielkich liter lub cyfr, na przykład AIDET.
sop-not-a-letter = "{ $text }" nie jest niczym, co może oznaczać litera.
sop-not-a-letter-mend = Wpisz jedno lub kilka słów małymi literami, na przykład "thank you".
sop-unknown-letter = "{ $word }" nie jest żadną z liter AIDET.
sop-unknown-letter-mend = Wpisz to: { $known }. Jeśli firma ma własny akronim, podaj go pod "memory acronym".
# Co reguły zostawiają otwarte
sop-gap-mend = Napisz dla tego regułę albo ostatnią drogę bez reguły; do tego czasu pyta się konsultanta.
sop-overlap-mend = Wybiera się pierwszą z nich. Zapisz w regułach, o którą chodzi.
sop-never-taken-mend = Rozszerz jej regułę, zawęź te przed nią albo usuń tę drogę.
sop-could-not-tell-mend = Przejrzyj reguły tej decyzji samodzielnie albo je uprość.
