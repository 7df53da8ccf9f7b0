translations-help = Mówi, których tekstów procedury nie przetłumaczono albo które nie mówią już tego, co oryginał. FILES to jej wersje, od najstarszej. Kod wyjścia 0: żadnych, 1: są takie.
translations-help-into = Język do sprawdzenia. Domyślnie: te, w których ma tytuł. Można podać kilka razy.
translations-none = Wszystko jest przetłumaczone.
translations-heading = { $language } ({ $count })
translations-missing = Jeszcze nieprzetłumaczone; tekst w źródle ({ $source }): „{ $wording }”
translations-outdated = Nieaktualne. Tekst w źródle ({ $source }) od wersji { $since }: „{ $wording }” W chwili tłumaczenia brzmiał: „{ $meant }”
translations-others = { $file } zawiera inną procedurę niż { $first }. Proszę podać wersje jednej procedury.
translations-checked = { $count ->
    [one] { $file }: brakuje jeszcze jednego tekstu (język: { $language }).
    [few] { $file }: brakuje jeszcze { $count } tekstów (język: { $language }).
   *[other] { $file }: brakuje jeszcze { $count } tekstów (język: { $language }).
}
