read-help = Pokazuje procedurę z pliku FILE tak, jak czyta ją człowiek.
read-help-language = Język czytelnika. Domyślnie: język terminala.
read-help-diff = Mówi, co zmieniło się w procedurze od BEFORE do AFTER. Kod wyjścia 0: nic, 1: coś, 2: plik jest uszkodzony.
read-unreadable = Nie można odczytać pliku { $file }: { $why }.
read-no-procedure = { $file } zawiera { $kind ->
    [overlay] odmianę lokalną
    [law-pack] pakiet prawny
    [mission] misję firmy
    [goals] cele firmy
    [glossary] słownik firmy
    [sources] źródła firmy
    [limits] limity uprawnień w firmie
    [publishers] wydawców pakietów prawnych
   *[templates] szablony firmy
}, a to polecenie jest dla procedur. Wszystkie rodzaje plików sprawdza „handrail procedure check”.
