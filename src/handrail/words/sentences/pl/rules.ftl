rules-at = Kolumna { $column }: { $problem }
rules-found = { $place ->
    [end] Reguła kończy się w tym miejscu.
   *[token] „{ $found }” tu nie pasuje.
}

# Co może być nie tak z zapisem reguły
rules-syntax-condition = { rules-found } Napisz warunek, na przykład order.age_days <= 30.
rules-syntax-value = { rules-found } Wpisz informację, liczbę albo tekst w cudzysłowie.
rules-syntax-comparable = { rules-found } Porównuj wartości, nie warunki: łącz warunki przez && albo ||, a po ! postaw nawiasy.
rules-syntax-joint = { rules-found } Połącz to z tym, co stoi wcześniej, przez && albo ||, lub usuń.
rules-syntax-single-comparison = { rules-found } Porównuj po dwie wartości i łącz porównania przez &&.
rules-syntax-closing-parenthesis = { rules-found } Zamknij nawias znakiem ).
rules-syntax-opening-parenthesis = { rules-found } Żaden nawias nie jest otwarty: postaw wcześniej ( albo usuń ten.
rules-syntax-closing-bracket = { rules-found } Rozdziel wartości listy przecinkami i zamknij ją znakiem ].
rules-syntax-closing-quote = { rules-found } Zamknij tekst takim samym cudzysłowem, jakim się zaczyna, w tym samym wierszu.
rules-syntax-list = { rules-found } Po in wpisz listę, na przykład ['gold', 'vip'], albo informację, która zawiera kilka tekstów.
rules-syntax-constant = { rules-found } Lista zawiera tylko stałe wartości: wpisz liczby, teksty w cudzysłowie albo daty.
rules-syntax-number = { rules-found } Wpisz liczbę z najwyżej 24 cyframi przed kropką.
rules-syntax-escape = { rules-found } Napisz ukośnik odwrotny dwa razy albo tylko przed cudzysłowem, n, r lub t.
rules-syntax-function = { rules-found } Wpisz jedno z: size(fact), fact.startsWith('text'), fact.contains('text'), date('…'), time('…'), moment('…'), money('…').
rules-syntax-quoted = { rules-found } Wpisz między nawiasami tekst w cudzysłowie, na przykład date('2026-01-31').
rules-syntax-sized = { rules-found } Wpisz nazwę informacji, na przykład size(order.items).
rules-syntax-date = { rules-found } Wpisz istniejący dzień jako rok, miesiąc i dzień: date('2026-01-31').
rules-syntax-time = { rules-found } Wpisz godzinę od 00:00 do 23:59: time('09:30').
rules-syntax-moment = { rules-found } Wpisz dzień, godzinę i różnicę względem UTC: moment('2026-01-31T09:30+01:00').
rules-syntax-money = { rules-found } Wpisz kwotę i trzy litery waluty: money('20 EUR').
rules-syntax-amount = { rules-found } Wpisz kwotę razem z walutą: { $mend }.
rules-syntax-spelling = { rules-found } Wpisz zamiast tego { $mend }.
rules-syntax-free-name = { rules-found } To słowo jest zastrzeżone; nadaj informacji inną nazwę. Informacja bez wartości nie potrzebuje słowa: jest nieznana.
rules-syntax-shorter-rule = Reguła ma najwyżej 2000 znaków. Zrób z niej dwie decyzje.
rules-syntax-less-depth = { rules-found } Reguła ma najwyżej 32 nawiasy i znaki jeden w drugim. Zrób z niej dwie decyzje.
rules-syntax-fewer-facts = { rules-found } Reguła wymienia najwyżej 64 informacje. Zrób z niej dwie decyzje.

# Co może być nie tak z tym, co mówi
rules-unknown-fact = Żadna informacja nie nazywa się { $name }. Zadeklaruj ją wśród informacji procedury.
rules-unknown-fact-nearest = Żadna informacja nie nazywa się { $name }. Czy chodziło o { $nearest }?
rules-unknown-option = „{ $option }” nigdy nie da się wybrać. Wpisz jedno z: { $options }.
rules-wrong-condition = Warunek jest spełniony albo nie, a to jest wartość (typ { $types }). Porównaj ją z inną.
rules-wrong-comparison = Nie można porównać wartości dwóch typów ({ $types }). Porównuj wartości jednego typu.
rules-wrong-order = Wartości tego typu ({ $types }) nie mają kolejności. Użyj ==, != albo in.
rules-wrong-several = Kilku tekstów nie porównuje się jak jednego. Zapytaj, czy jest wśród nich dany tekst: 'text' in fact.
rules-wrong-list = Po in może stać tylko informacja, która zawiera kilka tekstów, a tu jest typ { $types }. Wpisz listę w nawiasach kwadratowych albo ==.
rules-wrong-among = Jednym z kilku może być tylko tekst, a tu jest typ { $types }.
rules-wrong-sum = Tego nie można dodać ani odjąć ({ $types }). Użyj dwóch liczb albo dwóch kwot.
rules-wrong-product = Tego nie można pomnożyć ani podzielić ({ $types }). Użyj liczb albo kwoty i liczby.
rules-wrong-negative = Ujemna może być tylko liczba albo kwota, a tu jest typ { $types }.
rules-wrong-text-test = Tylko tekst zaczyna się od tekstu lub go zawiera, a tu jest typ { $types }.
rules-wrong-size = Wielkość ma tylko tekst albo kilka tekstów, a tu jest typ { $types }.

# Reguła słowami
rules-all = Wszystkie z poniższych:
rules-any = Co najmniej jedno z poniższych:
rules-always = Zawsze
rules-never = Nigdy
rules-asks = { $subject }: { $condition }
rules-finds = { $subject }: { $value } – { $condition }
rules-finds-expected = { $subject }: { $value } – oczekiwane: { $condition }
rules-with-value = { $label } ({ $value })
rules-size = { $fact } (liczba)
rules-not-known = nieznane
rules-yes = tak
rules-no = nie
rules-different = inne niż { $limit }
rules-less = mniej niż { $limit }
rules-at-most = najwyżej { $limit }
rules-more = więcej niż { $limit }
rules-at-least = co najmniej { $limit }
rules-before = przed: { $limit }
rules-until = { $limit } lub wcześniej
rules-after = po: { $limit }
rules-from = { $limit } lub później
rules-one-of = jedno z: { $limit }
rules-none-of = żadne z: { $limit }
rules-includes = zawiera { $limit }
rules-lacks = nie zawiera { $limit }
rules-starts-with = zaczyna się od „{ $limit }”
rules-starts-otherwise = nie zaczyna się od „{ $limit }”
rules-contains = zawiera „{ $limit }”
rules-contains-not = nie zawiera „{ $limit }”

# Dlaczego reguły nie da się zapisać w języku bazy danych
rules-sql-digits = To może liczyć dalej, niż { $database } liczy dokładnie, czyli { $digits } cyfr. Zadeklaruj mniej cyfr w kolumnach albo licz mniej.
rules-sql-division = Iloraz jest dalej przeliczany i zostałby inaczej zaokrąglony. Dziel na końcu albo tylko przez liczby takie jak 2, 4, 5 i 10.
rules-sql-kept = { $database } nie może przechować tej wartości. Wpisz tekst bez znaków sterujących albo dzień między rokiem 1 a 9999.
rules-sql-parts = Reguła ma więcej części, niż może mieć warunek w bazie danych. Zrób z niej dwie reguły.

# Co warunki decyzji zostawiają otwarte
rules-gap = Żadna droga nie zostaje wybrana przy: { $facts }.
rules-overlap = Dwie drogi, { $first } i { $second }, są słuszne naraz przy: { $facts }.
rules-never-taken = Drogą { $branch } nigdy się nie idzie.
rules-undecided = Nie ma odpowiedzi, czy iść drogą { $branch }, przy: { $facts }.
rules-whatever = niezależnie od informacji
rules-empty = puste
rules-could-not-tell-gap = Nie udało się ustalić, czy zawsze zostaje wybrana jakaś droga.
rules-could-not-tell-overlap = Nie udało się ustalić, czy dwie drogi mogą być słuszne naraz: { $branches }.
rules-could-not-tell-taken = Nie udało się ustalić, czy kiedykolwiek idzie się drogą { $branches }.
rules-could-not-tell-decided = Nie udało się ustalić, czy droga { $branches } zawsze ma odpowiedź.
rules-wrong-comparison-written = Nie można porównać wartości dwóch typów ({ $types }). Stałą wartość zapisz tak: { $mend }
