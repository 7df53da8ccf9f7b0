# Dlaczego pakiet prawny jest odrzucany
lawpack-unsigned = { $file } nie ma podpisu.
lawpack-unsigned-mend = Poproś wydawcę o podpis i umieść go obok pliku pod tą samą nazwą z końcówką ".sig".
lawpack-wrong-signature = { $file } nie został podpisany przez nikogo, komu ufasz, albo później go zmieniono.
lawpack-wrong-signature-mend = Pobierz plik i podpis od wydawcy jeszcze raz albo wskaż jego klucz publiczny.
lawpack-key-revoked = { $file } podpisano kluczem wydawcy "{ $publisher }", unieważnionym od { $day } ({ $because }).
lawpack-key-revoked-mend = Poproś wydawcę o pakiet podpisany nowym kluczem i wpisz ten klucz do pliku wydawców.
lawpack-not-yet-in-force = Pakiet prawny "{ $pack }" obowiązuje dopiero od { $day }.
lawpack-not-yet-in-force-mend = Używaj go od tego dnia.
lawpack-no-longer-in-force = Pakiet prawny "{ $pack }" obowiązywał do { $day }.
lawpack-no-longer-in-force-mend = Poproś wydawcę o pakiet, który go zastąpił.
