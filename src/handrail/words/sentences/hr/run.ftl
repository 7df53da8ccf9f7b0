run-waits = { $count ->
    [one] Ovo čeka na { $count } stvar koja je još otvorena.
    [few] Ovo čeka na { $count } stvari koje su još otvorene.
   *[other] Ovo čeka na { $count } stvari koje su još otvorene.
}
run-taken = Netko je već učinio ovaj korak.
run-ended = Ovaj je postupak završen. Za nastavak ga ponovno otvorite.
run-off-path = Ovaj korak pripada putu koji nije izabran. Najprije ispravite odluku.
run-not-open = Ovaj korak sada nije na redu.
run-limit = To je više nego što postupak dopušta.
run-same-person = Ovo ste odobrenje zatražili vi. Odgovoriti mora netko drugi.
run-agreed-before = Ovo ste već odobrili u drugoj ulozi. Mora odlučiti još netko drugi.
run-not-asked = Ovdje nitko ne čeka odgovor.
run-no-approval-needed = Za ovaj korak ne treba ničije odobrenje. Možete ga učiniti.
run-reason-first = Ovaj je korak obvezan. Navedite zašto ga preskačete.
run-nothing-to-do = Ovdje se nema što promijeniti.
run-unknown = Ova verzija postupka nema takvog koraka.
run-left-the-house = Ovo je već djelovalo izvan kuće. Učinite ponovno ili dogovorite poništenje.
run-elsewhere = Ovaj korak pripada drugim kanalima.
run-one-by-one = Stavke ovog popisa označavaju se jedna po jedna.

# Što stoji prelazak na drugu verziju
run-move-block-gone = „{ $step }” je učinjeno, a nova verzija više nema takvog koraka.
run-move-way-gone = U „{ $step }” izabran je put kojeg u novoj verziji nema.
run-move-loop-shorter = „{ $step }” je ponovljeno više puta nego što nova verzija dopušta.
run-move-off-path = „{ $step }” je na putu kojim se u novoj verziji ne ide.
run-move-step-owed = „{ $step }” je još dužno: nova verzija to traži prije onoga što je već otišlo.
run-move-undo-owed = „{ $step }” je imalo učinak izvan kuće koji nova verzija ne poznaje; treba ga poništiti.

run-below-zero = Ne može se ponuditi manje od ničega.
run-purse-currency = Ovaj fond nema valutu { $currency }. Isplaćuje u: { $known }.
run-purse-empty = U ovom je fondu ovaj mjesec ostalo { NUMBER($left) } { $currency }, a ovo je više. Ponudite manje ili pričekajte sljedeći mjesec.
run-beyond-share = Samostalno možete dati još { NUMBER($left) } { $currency }, a ovo je više. Nitko koga bi postupak mogao pitati ne smije dati toliko: ponudite manje.
run-beyond-promise = Ovo obećava dulje vrijeme nego što smijete sami obećati, a nitko koga bi postupak mogao pitati ne smije ga obećati. Proslijedite predmet ili se pobrinite da bude brže.
