# Co może być nie tak z odmianą lokalną
overlay-not-a-hash = "{ $text }" nie jest stanem procedury.
overlay-not-a-hash-mend = Wpisz co najmniej 12 pierwszych znaków skrótu zachowania; podaje go sprawdzenie folderu.
overlay-not-a-country = "{ $text }" nie jest krajem.
overlay-not-a-country-mend = Wpisz dwie wielkie litery z ISO 3166, na przykład HU.
overlay-for-one-of = Odmiana lokalna dotyczy krajów, marek albo placówek.
overlay-for-one-of-mend = Zostaw jeden z tych kluczy: { $keys }.
overlay-for-nobody = Ta odmiana lokalna nie obowiązuje nigdzie.
overlay-for-nobody-mend = Wymień co najmniej jedną pozycję pod "{ $key }".
overlay-how-many-changes = Odmiana lokalna ma od 1 do { $most } zmian.
overlay-how-many-changes-mend = Zapisz każdą jako pozycję listy; jeśli jest ich więcej, napisz osobną procedurę.
overlay-one-change = Każda pozycja zmienia jedną rzecz.
overlay-one-change-mend = Zacznij ją od jednego z tych kluczy: { $keys }.
overlay-sets-nothing = W "{ $block }" nic się tu nie zmienia.
overlay-sets-nothing-mend = Wpisz klucze bloku z tym, co ma za nimi stać od teraz, albo usuń tę pozycję.
overlay-after-or-before = Nic nie mówi, gdzie to dodać.
overlay-after-or-before-mend = Wpisz "after" albo "before" z identyfikatorem sąsiedniego bloku, jedno z dwojga.
overlay-second-overlay = Ten pakiet prawny zmienia "{ $procedure }" dwa razy.
overlay-second-overlay-mend = Zbierz wszystkie zmiany jednej procedury w jednej odmianie.
overlay-no-overlays = Ten pakiet prawny niczego nie zmienia.
overlay-no-overlays-mend = Napisz listę z co najmniej jedną odmianą.
overlay-never-in-force = Kończy się, zanim się zacznie.
overlay-never-in-force-mend = Wpisz pod "until" ostatni dzień obowiązywania albo pomiń ten klucz.

# Co może być nie tak między odmianą lokalną a jej podstawą
overlay-unknown-procedure = Nie ma procedury "{ $procedure }".
overlay-unknown-procedure-mend = Dodaj jej plik do folderu albo użyj tej: { $known }
overlay-base-not-sound = Tej odmiany nie sprawdzono, bo w jej podstawie "{ $procedure }" są błędy.
overlay-base-not-sound-mend = Popraw "{ $procedure }" i sprawdź jeszcze raz.
overlay-another-base = "{ $procedure }" zmieniła się, odkąd to napisano.
overlay-another-base-mend = Sprawdź, czy nadal mówi to, o co chodzi; potem wpisz "base: { $base }".
overlay-unknown-block = Podstawa nie ma kroku ani bloku "{ $block }".
overlay-unknown-block-mend = Czy chodziło o to? { $known }
overlay-id-taken = Podstawa ma już krok lub blok "{ $id }".
overlay-id-taken-mend = Nadaj nowemu własny identyfikator albo zmień tamten przez "set".
overlay-change-undone = Tę zmianę cofa, w całości lub częściowo, późniejsza zmiana tej samej odmiany.
overlay-change-undone-mend = Napisz raz, co obowiązuje na końcu.
overlay-key-of-another-block = "{ $block }" nie może mieć "{ $key }".
overlay-key-of-another-block-mend = Pomiń ten klucz; jeśli ma to być krok innego rodzaju, usuń go i dodaj nowy.
overlay-without-nothing = "{ $block }" nie ma "{ $key }", które można by usunąć.
overlay-without-nothing-mend = Usuń to z "without".
overlay-without-required = "{ $block }" nie może się obyć bez "{ $key }".
overlay-without-required-mend = Usuń to z "without" i w razie potrzeby nadaj inną wartość.
overlay-fact-known = Podstawa deklaruje już informację "{ $name }".
overlay-fact-known-mend = Używaj jej takiej, jaka jest, albo dodaj informację o innej nazwie.

# Tego, co mówi prawo, nigdy się nie rozluźnia
overlay-law-removed = Prawo wymaga kroku "{ $step }", a tutaj by go zabrakło.
overlay-law-removed-mend = Zostaw krok tam, gdzie jest; obok można dodawać kroki.
overlay-law-weakened = Prawo wymaga kroku "{ $step }", a to rozluźniłoby jego "{ $key }".
overlay-law-weakened-mend = Zostaw to tak, jak w podstawie, albo zaostrz.
overlay-law-passed-by = Prawo wymaga kroku "{ $step }", a tutaj można by go obejść innymi drogami.
overlay-law-passed-by-mend = Zostaw decyzje, części dobrowolne i zakończenia na drodze do niego tak, jak w podstawie.
overlay-law-comes-too-late = Prawo wymaga kroku "{ $step }" przed "{ $effect }", a tutaj byłby za późno.
overlay-law-comes-too-late-mend = Zostaw ich kolejność.
overlay-law-not-waited-for = Prawo wymaga kroku "{ $step }", a "{ $waiting }" już by na niego nie czekał.
overlay-law-not-waited-for-mend = Zostaw go pod "needs".
overlay-law-in-what-is-used = Nie widać tu, czego w "{ $procedure }" wymaga prawo, więc "{ $block }" musi zostać bez zmian.
overlay-law-in-what-is-used-mend = Zostaw go na miejscu, z tym, czego używa i co wiąże; napisz zamiast tego odmianę dla "{ $procedure }".
overlay-law-standard = Prawo ustala normę obsługi "{ $measure }" w kanale { $channel }, a to by ją rozluźniło.
overlay-law-standard-mend = Zostaw ją jako ustawową, nie dłuższą i liczoną w tej samej jednostce.

# Co trzeba obejrzeć ponownie, gdy zmieni się podstawa
overlay-rebase-gone = "{ $block }" nie ma już w procedurze.
overlay-rebase-gone-mend = Usuń tę zmianę albo wprowadź ją w innym bloku.
overlay-rebase-changed = "{ $block }" się zmieniło: { $keys }.
overlay-rebase-changed-mend = Sprawdź, czy zmiana jest nadal słuszna.
overlay-rebase-moved = "{ $block }" stoi teraz w innym miejscu.
overlay-rebase-moved-mend = Sprawdź, czy zmiana jest tam nadal słuszna.
overlay-rebase-gap = Obok "{ $block }", gdzie to się dodaje, stoi teraz: { $other }
overlay-rebase-gap-mend = Sprawdź, po której stronie mają stać nowe kroki.
overlay-rebase-id = Procedura ma teraz własny krok lub blok "{ $id }".
overlay-rebase-id-mend = Nadaj dodanemu inny identyfikator albo go usuń.
overlay-rebase-fact = Procedura deklaruje teraz informację "{ $name }" sama.
overlay-rebase-fact-mend = Usuń ją stąd.
overlay-rebase-standard = Norma obsługi "{ $measure }" w kanale { $channel } się zmieniła.
overlay-rebase-standard-mend = Sprawdź, czy inna jest tu nadal potrzebna.
