# Ami nem lehet rendben egy helyi változattal
overlay-not-a-hash = "{ $text }" nem egy eljárás állapota.
overlay-not-a-hash-mend = Írja be a működési lenyomat legalább első 12 karakterét; a mappa ellenőrzése megnevezi.
overlay-not-a-country = "{ $text }" nem ország.
overlay-not-a-country-mend = Írja be az ISO 3166 szerinti két nagybetűt, például HU.
overlay-for-one-of = A helyi változat országokra, márkákra vagy üzletekre szól.
overlay-for-one-of-mend = Ezek közül egy kulcsot tartson meg: { $keys }.
overlay-for-nobody = Ez a helyi változat sehol sem érvényes.
overlay-for-nobody-mend = Nevezzen meg legalább egyet itt: "{ $key }".
overlay-how-many-changes = Egy helyi változatban 1 és { $most } közötti számú módosítás lehet.
overlay-how-many-changes-mend = Írja mindegyiket a lista külön elemeként; ha több van, írjon önálló eljárást.
overlay-one-change = Minden elem egy dolgot módosít.
overlay-one-change-mend = Kezdje ezen kulcsok egyikével: { $keys }.
overlay-sets-nothing = Itt semmi sem változik ebben: "{ $block }".
overlay-sets-nothing-mend = Írja be a blokk kulcsait azzal, ami mostantól mögöttük áll, vagy törölje az elemet.
overlay-after-or-before = Semmi sem mondja meg, hová kerül.
overlay-after-or-before-mend = Írja be az "after" vagy a "before" kulcsot a szomszédos blokk azonosítójával; a kettő közül az egyiket.
overlay-second-overlay = Ez a jogi csomag kétszer módosítja ezt: "{ $procedure }".
overlay-second-overlay-mend = Egy eljárás minden módosítását egy helyi változatba tegye.
overlay-no-overlays = Ez a jogi csomag semmit sem módosít.
overlay-no-overlays-mend = Írjon listát legalább egy helyi változattal.
overlay-never-in-force = Előbb ér véget, mint ahogy elkezdődik.
overlay-never-in-force-mend = Az "until" alá a hatály utolsó napját írja, vagy hagyja el.

# Ami nem lehet rendben egy helyi változat és az alapja között
overlay-unknown-procedure = Nincs "{ $procedure }" nevű eljárás.
overlay-unknown-procedure-mend = Tegye a fájlját a mappába, vagy használja ezt: { $known }
overlay-base-not-sound = Ezt a helyi változatot nem vizsgáltuk, mert az alapja hibás: "{ $procedure }".
overlay-base-not-sound-mend = Javítsa ki ezt: "{ $procedure }", és ellenőrizze újra.
overlay-another-base = "{ $procedure }" megváltozott, mióta ez készült.
overlay-another-base-mend = Nézze meg, hogy még azt mondja-e, amire gondolt; azután írja be: "base: { $base }".
overlay-unknown-block = Az alapban nincs "{ $block }" lépés vagy blokk.
overlay-unknown-block-mend = Erre gondolt? { $known }
overlay-id-taken = Az alapban már van "{ $id }" lépés vagy blokk.
overlay-id-taken-mend = Adjon az újnak saját azonosítót, vagy módosítsa a másikat a "set" kulccsal.
overlay-change-undone = Ezt a módosítást ugyanennek a helyi változatnak egy későbbi módosítása részben vagy egészben visszacsinálja.
overlay-change-undone-mend = Egyszer írja le, ami a végén érvényes.
overlay-key-of-another-block = "{ $block }" nem kaphat ilyen kulcsot: "{ $key }".
overlay-key-of-another-block-mend = Hagyja el a kulcsot; ha másfajta lépés kell belőle, törölje, és adjon hozzá újat.
overlay-without-nothing = "{ $block }" nem tartalmaz ilyet, ami elhagyható volna: "{ $key }".
overlay-without-nothing-mend = Hagyja ki a "without" listából.
overlay-without-required = "{ $block }" nem lehet meg e nélkül: "{ $key }".
overlay-without-required-mend = Hagyja ki a "without" listából, és ha kell, adjon meg más értéket.
overlay-fact-known = Az alap már deklarálja ezt az adatot: "{ $name }".
overlay-fact-known-mend = Használja úgy, ahogy van, vagy adjon hozzá más nevű adatot.

# Amit a törvény mond, sosem lazítható
overlay-law-removed = A törvény megköveteli a(z) "{ $step }" lépést, és itt eltűnne.
overlay-law-removed-mend = Hagyja a lépést a helyén; mellé adhatók lépések.
overlay-law-weakened = A törvény megköveteli a(z) "{ $step }" lépést, és ez lazítana rajta: "{ $key }".
overlay-law-weakened-mend = Hagyja úgy, ahogy az alapban van, vagy szigorítsa.
overlay-law-passed-by = A törvény megköveteli a(z) "{ $step }" lépést, és itt más utakon meg lehetne kerülni.
overlay-law-passed-by-mend = A hozzá vezető út döntéseit, választható részeit és befejezéseit hagyja úgy, ahogy az alapban vannak.
overlay-law-comes-too-late = A törvény megköveteli a(z) "{ $step }" lépést ez előtt: "{ $effect }", és itt túl későn jönne.
overlay-law-comes-too-late-mend = Hagyja meg a kettő sorrendjét.
overlay-law-not-waited-for = A törvény megköveteli a(z) "{ $step }" lépést, és "{ $waiting }" már nem várna rá.
overlay-law-not-waited-for-mend = Hagyja meg a "needs" alatt.
overlay-law-in-what-is-used = Innen nem látszik, mit követel meg a törvény ebben: "{ $procedure }", ezért "{ $block }" nem változhat.
overlay-law-in-what-is-used-mend = Hagyja a helyén azzal együtt, amit használ és köt; helyette ehhez írjon helyi változatot: "{ $procedure }".
overlay-law-standard = A törvény szolgáltatási szintet ír elő ({ $measure }) a(z) { $channel } csatornán, és ez lazítana rajta.
overlay-law-standard-mend = Maradjon törvényi, ne legyen hosszabb, és ugyanabban az egységben számolódjon.

# Amit újra meg kell nézni, ha az alap megváltozott
overlay-rebase-gone = "{ $block }" már nincs az eljárásban.
overlay-rebase-gone-mend = Vegye ki a módosítást, vagy végezze el másik blokkon.
overlay-rebase-changed = "{ $block }" megváltozott: { $keys }.
overlay-rebase-changed-mend = Nézze meg, hogy a módosítás még helyes-e.
overlay-rebase-moved = "{ $block }" most máshol áll.
overlay-rebase-moved-mend = Nézze meg, hogy a módosítás ott is helyes-e.
overlay-rebase-gap = "{ $block }" mellett, ahová ez kerül, most ez áll: { $other }
overlay-rebase-gap-mend = Nézze meg, melyik oldalára valók az új lépések.
overlay-rebase-id = Az eljárásnak most saját "{ $id }" lépése vagy blokkja van.
overlay-rebase-id-mend = Adjon a hozzáadottnak más azonosítót, vagy vegye ki.
overlay-rebase-fact = Az eljárás most maga deklarálja ezt az adatot: "{ $name }".
overlay-rebase-fact-mend = Innen vegye ki.
overlay-rebase-standard = Megváltozott a szolgáltatási szint ({ $measure }) a(z) { $channel } csatornán.
overlay-rebase-standard-mend = Nézze meg, kell-e itt még másik.
