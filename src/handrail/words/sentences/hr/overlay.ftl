# Što može biti krivo s lokalnom prilagodbom
overlay-not-a-hash = "{ $text }" nije stanje nijednog postupka.
overlay-not-a-hash-mend = Napišite barem prvih 12 znakova sažetka ponašanja; navodi ga provjera mape.
overlay-not-a-country = "{ $text }" nije država.
overlay-not-a-country-mend = Napišite dva velika slova prema ISO 3166, npr. HU.
overlay-for-one-of = Lokalna prilagodba vrijedi za države, za brendove ili za poslovnice.
overlay-for-one-of-mend = Zadržite jedan od ovih ključeva: { $keys }.
overlay-for-nobody = Ova lokalna prilagodba ne vrijedi nigdje.
overlay-for-nobody-mend = Navedite barem jedno pod "{ $key }".
overlay-how-many-changes = Lokalna prilagodba ima od 1 do { $most } izmjena.
overlay-how-many-changes-mend = Svaku napišite kao stavku popisa; ako ih je više, napišite zaseban postupak.
overlay-one-change = Svaka stavka mijenja jednu stvar.
overlay-one-change-mend = Počnite je jednim od ovih ključeva: { $keys }.
overlay-sets-nothing = U "{ $block }" se ovdje ništa ne mijenja.
overlay-sets-nothing-mend = Napišite ključeve bloka s onim što odsad stoji iza njih ili uklonite stavku.
overlay-after-or-before = Ništa ne kaže gdje se ovo dodaje.
overlay-after-or-before-mend = Napišite "after" ili "before" s oznakom susjednog bloka, jedno od toga.
overlay-second-overlay = Ovaj pravni paket mijenja "{ $procedure }" dvaput.
overlay-second-overlay-mend = Stavite sve izmjene jednog postupka u jednu prilagodbu.
overlay-no-overlays = Ovaj pravni paket ništa ne mijenja.
overlay-no-overlays-mend = Napišite popis s barem jednom prilagodbom.
overlay-never-in-force = Završava prije nego što počinje.
overlay-never-in-force-mend = Pod "until" napišite posljednji dan na snazi ili ga izostavite.

# Što može biti krivo između lokalne prilagodbe i njezine osnove
overlay-unknown-procedure = Nema postupka "{ $procedure }".
overlay-unknown-procedure-mend = Dodajte njegovu datoteku u mapu ili upotrijebite ovo: { $known }
overlay-base-not-sound = Ova prilagodba nije provjerena jer njezina osnova "{ $procedure }" nije ispravna.
overlay-base-not-sound-mend = Ispravite "{ $procedure }" i provjerite ponovno.
overlay-another-base = "{ $procedure }" se promijenio otkad je ovo napisano.
overlay-another-base-mend = Pogledajte govori li još ono što mislite; zatim napišite "base: { $base }".
overlay-unknown-block = Osnova nema koraka ni bloka "{ $block }".
overlay-unknown-block-mend = Jeste li mislili ovo? { $known }
overlay-id-taken = Osnova već ima korak ili blok "{ $id }".
overlay-id-taken-mend = Dajte novom vlastitu oznaku ili promijenite drugi pomoću "set".
overlay-change-undone = Ovu izmjenu, u cijelosti ili djelomice, poništava kasnija izmjena iste prilagodbe.
overlay-change-undone-mend = Napišite jednom što na kraju vrijedi.
overlay-key-of-another-block = "{ $block }" ne može imati "{ $key }".
overlay-key-of-another-block-mend = Izostavite ključ; ako treba biti korak druge vrste, uklonite ga i dodajte novi.
overlay-without-nothing = "{ $block }" nema "{ $key }" koji bi se mogao ukloniti.
overlay-without-nothing-mend = Izostavite ga iz "without".
overlay-without-required = "{ $block }" ne može bez "{ $key }".
overlay-without-required-mend = Izostavite ga iz "without" i po potrebi postavite drugu vrijednost.
overlay-fact-known = Osnova već deklarira podatak "{ $name }".
overlay-fact-known-mend = Upotrijebite ga kakav jest ili dodajte podatak drugog imena.

# Ono što kaže zakon nikad se ne ublažava
overlay-law-removed = Zakon traži korak "{ $step }", a ovdje bi nestao.
overlay-law-removed-mend = Ostavite korak gdje jest; uz njega se smiju dodavati koraci.
overlay-law-weakened = Zakon traži korak "{ $step }", a ovo bi ublažilo njegov "{ $key }".
overlay-law-weakened-mend = Ostavite ga kakav je u osnovi ili ga postrožite.
overlay-law-passed-by = Zakon traži korak "{ $step }", a ovdje bi se mogao zaobići drugim putovima.
overlay-law-passed-by-mend = Odluke, neobvezne dijelove i završetke na putu do njega ostavite kakvi su u osnovi.
overlay-law-comes-too-late = Zakon traži korak "{ $step }" prije "{ $effect }", a ovdje bi došao prekasno.
overlay-law-comes-too-late-mend = Ostavite njihov redoslijed.
overlay-law-not-waited-for = Zakon traži korak "{ $step }", a "{ $waiting }" ga više ne bi čekao.
overlay-law-not-waited-for-mend = Zadržite ga pod "needs".
overlay-law-in-what-is-used = Ovdje se ne vidi što zakon traži u "{ $procedure }", pa "{ $block }" mora ostati kakav jest.
overlay-law-in-what-is-used-mend = Ostavite ga gdje jest, s onim što upotrebljava i veže; umjesto toga napišite prilagodbu za "{ $procedure }".
overlay-law-standard = Zakon propisuje razinu usluge "{ $measure }" na kanalu { $channel }, a ovo bi je ublažilo.
overlay-law-standard-mend = Neka ostane zakonska, ne dulja i računana u istoj jedinici.

# Što treba ponovno pogledati kad se osnova promijeni
overlay-rebase-gone = "{ $block }" više nije u postupku.
overlay-rebase-gone-mend = Uklonite izmjenu ili je unesite u drugi blok.
overlay-rebase-changed = "{ $block }" se promijenio: { $keys }.
overlay-rebase-changed-mend = Pogledajte je li izmjena još ispravna.
overlay-rebase-moved = "{ $block }" sada stoji na drugom mjestu.
overlay-rebase-moved-mend = Pogledajte je li izmjena ondje još ispravna.
overlay-rebase-gap = Uz "{ $block }", gdje se ovo dodaje, sada stoji: { $other }
overlay-rebase-gap-mend = Pogledajte na koju stranu idu novi koraci.
overlay-rebase-id = Postupak sada ima vlastiti korak ili blok "{ $id }".
overlay-rebase-id-mend = Dajte dodanome drugu oznaku ili ga uklonite.
overlay-rebase-fact = Postupak sada sam deklarira podatak "{ $name }".
overlay-rebase-fact-mend = Uklonite ga ovdje.
overlay-rebase-standard = Razina usluge "{ $measure }" na kanalu { $channel } se promijenila.
overlay-rebase-standard-mend = Pogledajte treba li ovdje još uvijek druga.
