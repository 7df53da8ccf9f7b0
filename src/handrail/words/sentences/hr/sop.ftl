sop-yes = Da
sop-no = Ne

sop-outcome-resolved = Upit je riješen.
sop-outcome-answered = Na kontakt je odgovoreno.
sop-outcome-declined = Korisnik je odbio.
sop-outcome-withdrawn = Korisnik je odustao.
sop-outcome-unanswered = Korisnik nije odgovorio.
sop-outcome-handed_on = Predmet je proslijeđen.
