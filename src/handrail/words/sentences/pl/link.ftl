# Co może być nie tak, gdy procedura używa innej
link-unknown = "{ $call }" używa procedury "{ $procedure }", której nie ma.
link-unknown-mend = Opublikuj najpierw tamtą procedurę albo popraw identyfikator.
link-in-a-circle = "{ $call }" używa procedury "{ $procedure }", która sama prowadzi tutaj.
link-in-a-circle-mend = Wypisz kroki albo użyj "repeat".
link-of-a-channel = "{ $call }" używa procedury "{ $procedure }", która obejmuje cały kontakt i nie może stać wewnątrz innej.
link-of-a-channel-mend = Użyj procedury rodzaju "matter" lub "routine".
link-too-large = Z tym, czego używa "{ $call }", procedura robi się za duża.
link-too-large-mend = Skróć ją; zakończ tam, gdzie zaczyna się następna, i otwieraj tamtą osobno.
link-binds-unknown = "{ $call }" wiąże "{ $fact }", czego "{ $procedure }" nie deklaruje.
link-binds-unknown-mend = Podaj informację z procedury "{ $procedure }" albo usuń ten wiersz.
link-value-of-type = "{ $call }" nadaje "{ $fact }" wartość innego typu.
link-value-of-type-mend = Wpisz wartość taką jak 30, 'gold', true, money('20 EUR') albo date('2026-01-31').
link-types-differ = W "{ $call }" informacja "{ $fact }" ma być tym samym co "{ $other }", ale różnią się typem.
link-types-differ-mend = Nadaj obu ten sam typ i te same odpowiedzi albo zwiąż inną informację.
link-needs-the-fact = W "{ $call }" krok lub reguła potrzebuje samej informacji "{ $fact }", a ma ona stałą wartość.
link-needs-the-fact-mend = Zwiąż ją z informacją tej procedury.
