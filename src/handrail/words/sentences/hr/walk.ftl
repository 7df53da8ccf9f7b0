walk-help = Vodi kroz postupak iz datoteke FILE, pitanje po pitanje. Ništa ne izlazi iz kuće. Izlazni kod 0: postupak je završen, 1: nije.
walk-help-channel = Kanal kojim se prolazi. Zadano: koraci svih kanala.
walk-help-answers = Datoteka s odgovorima koji se daju sami, po jedan u retku: KORAK: ODGOVOR
walk-help-record = Datoteka u koju se prolazak bilježi; ako već postoji, odande se nastavlja.
walk-help-explain = Kaže zašto je svaki korak postupka iz datoteke FILE na redu sada, kasnije ili uopće nije potreban, i što vodi do kraja.
walk-help-after = Što je već učinjeno, tim redom; za korak bez odgovora dovoljno je ime. Može se navesti više puta. Kod ponavljanja: KORAK=još jednom ili KORAK=završi.
walk-help-history = Zapis prolaska; sve što je u njemu već je učinjeno.
walk-help-step = Korak ili blok o kojem je riječ. Zadano: svi.

# Što se može zatražiti; više riječi odvaja zarez
walk-word-help = pomoć, p
walk-word-why = zašto
walk-word-where = gdje
walk-word-back = natrag
walk-word-redo = ponovi
walk-word-undo = poništi
walk-word-skip = preskoči
walk-word-later = kasnije
walk-word-go = idi
walk-word-quit = kraj, q
walk-word-again = još jednom
walk-word-leave = završi
walk-because = jer

walk-help-answer = Odgovorite na pitanje ili pritisnite Enter kad je korak gotov.
walk-help-help = ? ili pomoć: što se može zatražiti.
walk-help-why = zašto: zašto je ovaj korak ovdje i na što čeka.
walk-help-where = gdje: cijeli put, s onim što je gotovo i što slijedi.
walk-help-back = natrag: poništi ono što je zadnje učinjeno.
walk-help-redo = ponovi 3: učini ili odluči 3. korak još jednom; vrijedi noviji odgovor.
walk-help-undo = poništi 3: poništi samo 3. korak; ono što je došlo poslije ostaje.
walk-help-skip = preskoči jer …: nastavi bez ovog koraka, uz razlog.
walk-help-later = kasnije: odgodi ovaj korak i prije njega učini drugi.
walk-help-go = idi 7: učini sada korak 7, ako je na redu.
walk-help-quit = kraj: stani ovdje.
walk-help-literally = = zašto: odgovori riječju koja bi se inače shvatila kao jedna od ovih.

# Što se pita
walk-ask-done = Gotovo? Enter
walk-ask-note = Što je zabilježeno? Enter ako ništa
walk-ask-wait = Isteklo? Enter
walk-ask-amount = Iznos
walk-ask-way = 1 do { $count }
walk-ask-again = Još jednom? da ili ne
walk-ask-confirm = Je li sve gotovo? Enter
walk-ask-optional = Je li ovo potrebno? da ili ne
walk-ask-approval = Ovo mora odobriti: { $role }. Je li odobreno? da ili ne
walk-ask-undone = Je li poništeno „{ $step }”? da, ili ne ako ostaje
walk-ask-left = Je li „{ $step }” već izašlo iz kuće? da ili ne
walk-ask-reason = Zašto

# Što se govori
walk-not-done = „{ $text }” se ne razumije. Pritisnite Enter kad je gotovo ili upišite ? za ostale mogućnosti.
walk-not-a-way = „{ $text }” nije nijedan od putova. Upišite jedno od { $numbers } ili riječi kojima je put opisan.
walk-goes-to = Najprije: { $step }
walk-decided-by-rule = Prema onome što je poznato, „{ $choice }” je odlučeno: { $way }
walk-decided-otherwise = Prema onome što je sada poznato, „{ $choice }” bi se odlučilo drukčije: { $way }. Ostaje tako dok netko ne odluči iznova: ponovi { $number }.
walk-went-back = Poništeno: { $step }
walk-once-more = Još jednom, a vrijedi noviji odgovor; uz „kasnije” ostaje kako je bilo: { $step }
walk-nothing-to-redo = Ponoviti se može samo korak ili odluka koji su već učinjeni. Dosad je učinjeno { $numbers }: upišite ponovi i broj.
walk-nothing-to-undo = Poništiti se može samo ono što je već učinjeno. Dosad je učinjeno { $numbers }: upišite poništi i broj.
walk-to-be-undone = „{ $step }” je već djelovalo izvan kuće i prije kraja se mora poništiti ili prihvatiti.
walk-undone-like-this = Ovako se poništava: { $how }
walk-nothing-before = Prije ovoga ništa nije učinjeno.
walk-not-to-be-skipped = Preskočiti se može samo korak, a kraj ne.
walk-reason-missing = Korak se preskače uz razlog: preskoči jer …
walk-nothing-else = Nema ničega drugog što bi se moglo učiniti prije.
walk-go-where = Sada su na redu { $numbers }.

# Kako je završilo
walk-ended = Postupak je završen: { $outcome }
walk-done = Gotovo ({ $count })
walk-skipped = Preskočeno ({ $count })
walk-noted = Zabilježeno ({ $count })
walk-owed = Još otvoreno ({ $count })
walk-open = { $lack ->
    [decision] Treba odlučiti: „{ $step }”.
    [loop] Treba završiti: „{ $step }”.
    [owed-undo] Treba poništiti ili prihvatiti: „{ $step }”.
    [reason] Treba navesti zašto je preskočeno „{ $step }”.
   *[other] Treba učiniti: „{ $step }”.
}
walk-by-itself = samo od sebe
walk-kept = Nije završeno. Ista naredba nastavlja tamo gdje je stalo, iz datoteke { $file }.
walk-not-kept = Nije završeno. Uz --record FILE moglo bi se kasnije nastaviti.

# Što može biti krivo
walk-record-broken = { $file }: redak { $line } nije čitljiv, pa se odande ne može nastaviti. Za novi početak navedite drugu datoteku uz --record.
walk-record-of-another = { $file } pripada drugom postupku ili postupku koji sada čini nešto drugo. Za novi početak navedite drugu datoteku uz --record.
walk-record-unusable = { $file } se ne može upotrijebiti: { $why }.
walk-bad-answer = { $file }, redak { $line }: „{ $text }” nije odgovor ni na jedan korak. Upišite oznaku koraka, dvotočku i odgovor.
walk-no-such-step = Postupak nema koraka ni odluke „{ $step }”.
walk-not-taken = { $step }: { $why }

# Što objašnjava
walk-open-musts = Otvorene obveze ({ $count })
walk-shortest = Najkraći put do kraja ({ $count })
