walk-help = Przeprowadza przez procedurę z pliku FILE, pytanie po pytaniu. Nic nie wychodzi na zewnątrz. Kod wyjścia 0: doszła do końca, 1: nie doszła.
walk-help-channel = Kanał, którym idzie procedura. Domyślnie: kroki wszystkich kanałów.
walk-help-answers = Plik z odpowiedziami, które podają się same, po jednej w wierszu: KROK: ODPOWIEDŹ
walk-help-record = Plik, w którym zapisuje się przebieg; jeśli już istnieje, przejście jest kontynuowane.
walk-help-explain = Mówi, dlaczego każdy krok procedury z pliku FILE jest do zrobienia teraz, jeszcze nie lub wcale, i co prowadzi do końca.
walk-help-after = Co zrobiono wcześniej, w tej kolejności; przy kroku bez odpowiedzi wystarczy jego nazwa. Można podać kilka razy. Przy powtórzeniu: KROK=jeszcze raz albo KROK=zakończ.
walk-help-history = Zapis przejścia; wszystko, co w nim jest, zrobiono wcześniej.
walk-help-step = Krok lub blok, o który chodzi. Domyślnie: wszystkie.

# O co można poprosić; kilka słów oddziela przecinek
walk-word-help = pomoc, p
walk-word-why = dlaczego
walk-word-where = gdzie
walk-word-back = wstecz
walk-word-redo = powtórz
walk-word-undo = cofnij
walk-word-skip = pomiń
walk-word-later = później
walk-word-go = idź
walk-word-quit = koniec, q
walk-word-again = jeszcze raz
walk-word-leave = zakończ
walk-because = bo

walk-help-answer = Odpowiedz na pytanie albo naciśnij Enter, gdy krok jest zrobiony.
walk-help-help = ? lub pomoc: o co można poprosić.
walk-help-why = dlaczego: dlaczego jest tu ten krok i na co czeka.
walk-help-where = gdzie: cała droga, z tym, co zrobione, i z tym, co przed nami.
walk-help-back = wstecz: cofnij to, co zrobiono ostatnio.
walk-help-redo = powtórz 3: zrób krok 3 albo zdecyduj o nim jeszcze raz; liczy się nowsza odpowiedź.
walk-help-undo = cofnij 3: cofnij tylko krok 3; to, co było po nim, zostaje.
walk-help-skip = pomiń bo …: idź dalej bez tego kroku, z podaniem powodu.
walk-help-later = później: odłóż ten krok i zrób najpierw inny.
walk-help-go = idź 7: zrób teraz krok 7, jeśli przyszła na niego kolej.
walk-help-quit = koniec: przerwij w tym miejscu.
walk-help-literally = = dlaczego: odpowiedz słowem, które w innym razie byłoby jedną z tych próśb.

# O co się pyta
walk-ask-done = Zrobione? Enter
walk-ask-note = Co zanotowano? Enter, jeśli nic
walk-ask-wait = Minęło? Enter
walk-ask-amount = Kwota
walk-ask-way = od 1 do { $count }
walk-ask-again = Jeszcze raz? tak lub nie
walk-ask-confirm = Wszystko zrobione? Enter
walk-ask-optional = Czy to potrzebne? tak lub nie
walk-ask-approval = Tutaj zgodę wyraża: { $role }. Czy jest zgoda? tak lub nie
walk-ask-undone = Czy cofnięto „{ $step }”? tak, albo nie, jeśli zostaje
walk-ask-left = Czy „{ $step }” wyszło już na zewnątrz? tak lub nie
walk-ask-reason = Dlaczego

# Co się mówi
walk-not-done = Nie rozumiem „{ $text }”. Naciśnij Enter, gdy to zrobione, albo wpisz ?, aby zobaczyć inne możliwości.
walk-not-a-way = „{ $text }” nie jest żadną z dróg. Wpisz jeden z numerów { $numbers } albo słowa, którymi opisano drogę.
walk-goes-to = Najpierw: { $step }
walk-decided-by-rule = Z tego, co wiadomo, wynika decyzja „{ $choice }”: { $way }
walk-decided-otherwise = Według tego, co teraz wiadomo, „{ $choice }” rozstrzygnęłoby się inaczej: { $way }. Zostaje tak, dopóki ktoś nie zdecyduje od nowa: powtórz { $number }.
walk-went-back = Cofnięto: { $step }
walk-once-more = Jeszcze raz, a liczy się nowsza odpowiedź; po wpisaniu „później” zostaje tak, jak było: { $step }
walk-nothing-to-redo = Powtórzyć można tylko krok lub decyzję, które już zrobiono. Dotąd zrobiono { $numbers }: wpisz powtórz i numer.
walk-nothing-to-undo = Cofnąć można tylko to, co już zrobiono. Dotąd zrobiono { $numbers }: wpisz cofnij i numer.
walk-to-be-undone = „{ $step }” wywołało już skutek na zewnątrz i przed końcem trzeba to cofnąć albo zaakceptować.
walk-undone-like-this = Cofa się to tak: { $how }
walk-nothing-before = Przedtem niczego nie zrobiono.
walk-not-to-be-skipped = Pominąć można tylko krok, a końca nie można.
walk-reason-missing = Krok pomija się z podaniem powodu: pomiń bo …
walk-nothing-else = Nie ma nic innego, co można by zrobić najpierw.
walk-go-where = Teraz kolej na { $numbers }.

# Jak się skończyło
walk-ended = Procedura dobiegła końca: { $outcome }
walk-done = Zrobione ({ $count })
walk-skipped = Pominięte ({ $count })
walk-noted = Zanotowane ({ $count })
walk-owed = Jeszcze otwarte ({ $count })
walk-open = { $lack ->
    [decision] Do rozstrzygnięcia: „{ $step }”.
    [loop] Do zakończenia: „{ $step }”.
    [owed-undo] Do cofnięcia albo zaakceptowania: „{ $step }”.
    [reason] Do podania: powód, dla którego pominięto „{ $step }”.
   *[other] Do zrobienia: „{ $step }”.
}
walk-by-itself = samo z siebie
walk-kept = Procedura nie doszła do końca. To samo polecenie podejmie ją tam, gdzie stanęła, z pliku { $file }.
walk-not-kept = Procedura nie doszła do końca. Z opcją --record FILE można by ją później podjąć.

# Co może być nie tak
walk-record-broken = { $file }: wiersza { $line } nie da się odczytać, więc nie można kontynuować. Aby zacząć od nowa, podaj inny plik w opcji --record.
walk-record-of-another = { $file } zapisano dla innej procedury albo dla takiej, która dziś robi co innego. Aby zacząć od nowa, podaj inny plik w opcji --record.
walk-record-unusable = Nie można użyć pliku { $file }: { $why }.
walk-bad-answer = { $file }, wiersz { $line }: „{ $text }” nie jest odpowiedzią na żaden krok. Wpisz identyfikator kroku, dwukropek i odpowiedź.
walk-no-such-step = Procedura nie ma kroku ani decyzji „{ $step }”.
walk-not-taken = { $step }: { $why }

# Co wyjaśnia
walk-open-musts = Otwarte obowiązki ({ $count })
walk-shortest = Najkrótsza droga do końca ({ $count })
