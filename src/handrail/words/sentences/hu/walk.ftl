walk-help = Végigvezet a FILE fájl eljárásán, kérdésről kérdésre. Semmi sem megy ki a házból. Kilépési kód 0: a végére ért, 1: nem ért a végére.
walk-help-channel = A csatorna, amelyen az eljárás halad. Alapérték: minden csatorna lépései sorra kerülnek.
walk-help-answers = Fájl a maguktól megadott válaszokkal, soronként egy: LÉPÉS: VÁLASZ
walk-help-record = Fájl, amelybe a végigjárás kerül; ha már létezik, onnan folytatódik.
walk-help-explain = Megmondja, hogy a FILE fájl eljárásának egyes lépései miért most, miért később vagy miért egyáltalán nem következnek, és mi vezet a végére.
walk-help-after = Ami előzőleg megtörtént, ebben a sorrendben; válasz nélküli lépésnél elég a neve. Többször is megadható. Ismétlésnél: LÉPÉS=még egyszer vagy LÉPÉS=lezár.
walk-help-history = Egy végigjárás feljegyzése; ami benne van, előzőleg megtörtént.
walk-help-step = Az a lépés vagy blokk, amelyről szó van. Alapérték: mind.

# Amit kérni lehet; több szó között vessző áll
walk-word-help = súgó, s
walk-word-why = miért
walk-word-where = hol
walk-word-back = vissza
walk-word-redo = újra
walk-word-undo = visszavon
walk-word-skip = kihagy
walk-word-later = később
walk-word-go = ugrás
walk-word-quit = vége, q
walk-word-again = még egyszer
walk-word-leave = lezár
walk-because = mert

walk-help-answer = Válaszoljon a kérdésre, vagy nyomjon Entert, ha a lépés kész.
walk-help-help = ? vagy súgó: amit kérni lehet.
walk-help-why = miért: miért áll itt ez a lépés, és mire vár.
walk-help-where = hol: a teljes út, azzal, ami kész, és ami még jön.
walk-help-back = vissza: a legutóbb elvégzett visszavonása.
walk-help-redo = újra 3: a 3. lépés vagy döntés ismét; az újabb válasz számít.
walk-help-undo = visszavon 3: csak a 3. lépés visszavonása; ami utána jött, megmarad.
walk-help-skip = kihagy mert …: továbblépés e nélkül, az ok megadásával.
walk-help-later = később: ennek a lépésnek az elhalasztása, előbb egy másik.
walk-help-go = ugrás 7: most a 7. lépés, ha sorra kerülhet.
walk-help-quit = vége: megállás itt.
walk-help-literally = = miért: válasz olyan szóval, amely különben ezek egyike volna.

# Amit kérdez
walk-ask-done = Kész? Enter
walk-ask-note = Mi került a feljegyzésbe? Enter, ha semmi
walk-ask-wait = Letelt? Enter
walk-ask-amount = Összeg
walk-ask-way = 1 és { $count } között
walk-ask-again = Még egyszer? igen vagy nem
walk-ask-confirm = Minden kész? Enter
walk-ask-optional = Kell ez? igen vagy nem
walk-ask-approval = Ehhez jóváhagyás kell, ő adja: { $role }. Megvan? igen vagy nem
walk-ask-undone = Visszavonták ezt: „{ $step }”? igen, vagy nem, ha marad
walk-ask-left = Kiment már a házból ez: „{ $step }”? igen vagy nem
walk-ask-reason = Miért

# Amit mond
walk-not-done = Ez nem érthető: „{ $text }”. Nyomjon Entert, ha kész, vagy írjon ? jelet a többi lehetőséghez.
walk-not-a-way = Ilyen út nincs: „{ $text }”. Írja be ezek egyikét: { $numbers }, vagy az út szavait.
walk-goes-to = Előbb ez következik: { $step }
walk-decided-by-rule = A „{ $choice }” döntés az ismert adatok alapján eldőlt: { $way }
walk-decided-otherwise = A most ismertek szerint ez másképp dőlne el: „{ $choice }”, így: { $way }. Addig marad, amíg valaki újra nem dönt: újra { $number }.
walk-went-back = Visszavonva: { $step }
walk-once-more = Még egyszer, és az újabb válasz számít; a „később” szóra minden marad, ahogy volt: { $step }
walk-nothing-to-redo = Csak olyan lépés vagy döntés végezhető el újra, amely már megtörtént. Eddig megtörtént: { $numbers }. Írja be: újra, és a számát.
walk-nothing-to-undo = Csak az vonható vissza, ami már megtörtént. Eddig megtörtént: { $numbers }. Írja be: visszavon, és a számát.
walk-to-be-undone = Ennek már volt külső hatása, ezért a befejezés előtt vissza kell vonni, vagy el kell fogadni: „{ $step }”.
walk-undone-like-this = Így vonható vissza: { $how }
walk-nothing-before = Ezt megelőzően semmi sem történt.
walk-not-to-be-skipped = Csak lépést lehet kihagyni, a befejezést nem.
walk-reason-missing = Lépést csak indoklással lehet kihagyni: kihagy mert …
walk-nothing-else = Nincs más, amit előbb el lehetne végezni.
walk-go-where = Most ezek kerülhetnek sorra: { $numbers }.

# Hogyan végződött
walk-ended = Az eljárás véget ért: { $outcome }
walk-done = Kész ({ $count })
walk-skipped = Kihagyva ({ $count })
walk-noted = Feljegyezve ({ $count })
walk-owed = Még nyitott ({ $count })
walk-open = { $lack ->
    [decision] Eldöntendő: „{ $step }”.
    [loop] Lezárandó: „{ $step }”.
    [owed-undo] Visszavonandó vagy elfogadandó: „{ $step }”.
    [reason] Megindokolandó, miért maradt ki: „{ $step }”.
   *[other] Elvégzendő: „{ $step }”.
}
walk-by-itself = magától
walk-kept = Még nem ért véget. Ugyanez a parancs onnan folytatja, ahol abbamaradt, ebből: { $file }.
walk-not-kept = Még nem ért véget. A --record FILE kapcsolóval később folytatható lett volna.

# Ami nem lehet rendben
walk-record-broken = { $file }: a(z) { $line }. sor nem olvasható, ezért innen nem folytatható. Újrakezdéshez adjon meg másik fájlt a --record kapcsolóval.
walk-record-of-another = { $file }: másik eljáráshoz készült, vagy olyanhoz, amely azóta mást tesz. Újrakezdéshez adjon meg másik fájlt a --record kapcsolóval.
walk-record-unusable = { $file } nem használható: { $why }.
walk-bad-answer = { $file }, { $line }. sor: „{ $text }” egyik lépésre sem válasz. Írja be a lépés azonosítóját, kettőspontot és a választ.
walk-no-such-step = Az eljárásnak nincs „{ $step }” lépése vagy döntése.
walk-not-taken = { $step }: { $why }

# Amit megmagyaráz
walk-open-musts = Nyitott kötelező lépések ({ $count })
walk-shortest = A legrövidebb út a végéig ({ $count })
