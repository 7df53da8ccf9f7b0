sop-yes = Tak
sop-no = Nie

sop-outcome-resolved = Sprawa jest rozwiązana.
sop-outcome-answered = Kontakt otrzymał odpowiedź.
sop-outcome-declined = Klient odmówił.
sop-outcome-withdrawn = Klient wycofał sprawę.
sop-outcome-unanswered = Klient nie odpowiedział.
sop-outcome-handed_on = Sprawa została przekazana.
