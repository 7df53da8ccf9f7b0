run-waits = { $count ->
    [one] To czeka na jedną rzecz, która jest jeszcze otwarta.
    [few] To czeka na { $count } rzeczy, które są jeszcze otwarte.
   *[other] To czeka na { $count } rzeczy, które są jeszcze otwarte.
}
run-taken = Ktoś zrobił już ten krok.
run-ended = Ta procedura dobiegła końca. Aby iść dalej, otwórz ją ponownie.
run-off-path = Ten krok leży na drodze, której nie wybrano. Popraw najpierw decyzję.
run-not-open = Na ten krok nie przyszła jeszcze kolej.
run-limit = To więcej, niż pozwala procedura.
run-same-person = To Twoja prośba o zgodę. Odpowiedzieć musi ktoś inny.
run-agreed-before = Twoja zgoda już tu jest, w innej roli. Zdecydować musi też ktoś inny.
run-not-asked = Nikt nie czeka tu na odpowiedź.
run-no-approval-needed = Ten krok nie wymaga niczyjej zgody. Możesz go wykonać.
run-reason-first = Ten krok jest obowiązkowy. Podaj powód, dla którego go pomijasz.
run-nothing-to-do = Nie ma tu czego zmieniać.
run-unknown = Ta wersja procedury nie ma takiego kroku.
run-left-the-house = To wywołało już skutek na zewnątrz. Zrób to jeszcze raz albo uzgodnij cofnięcie.
run-elsewhere = Ten krok dotyczy innych kanałów niż ten.
run-one-by-one = Pozycje tej listy odhacza się po jednej.

# Ile kosztuje przejście na inną wersję
run-move-block-gone = „{ $step }” zrobiono, a nowa wersja nie ma już takiego kroku.
run-move-way-gone = W „{ $step }” wybrano drogę, której nowa wersja nie ma.
run-move-loop-shorter = „{ $step }” powtórzono więcej razy, niż pozwala nowa wersja.
run-move-off-path = „{ $step }” leży na drodze, którą w nowej wersji się nie idzie.
run-move-step-owed = „{ $step }” jest zaległe: nowa wersja wymaga tego, zanim coś wyjdzie na zewnątrz, a to już wyszło.
run-move-undo-owed = „{ $step }” wywołało na zewnątrz skutek, którego nowa wersja nie zna; trzeba go cofnąć.

run-below-zero = Nie można zaproponować mniej niż nic.
run-purse-currency = Ta pula nie ma waluty { $currency }. Wypłaca w: { $known }.
run-purse-empty = W tej puli zostało w tym miesiącu { NUMBER($left) } { $currency }, a to jest więcej. Zaproponuj mniej albo poczekaj do następnego miesiąca.
run-beyond-share = Samodzielnie możesz dać jeszcze { NUMBER($left) } { $currency }, a to jest więcej. Nikt, kogo procedura mogłaby zapytać, nie może dać tak dużo: zaproponuj mniej.
run-beyond-promise = To obiecuje dłuższy czas, niż wolno obiecać samodzielnie, a nikt, kogo procedura mogłaby zapytać, nie może go obiecać. Przekaż sprawę wyżej albo zadbaj, żeby poszło szybciej.
