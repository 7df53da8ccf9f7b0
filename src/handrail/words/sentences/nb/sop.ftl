sop-yes = Ja
sop-no = Nei

sop-outcome-resolved = Saken er løst.
sop-outcome-answered = Henvendelsen er besvart.
sop-outcome-declined = Kunden takket nei.
sop-outcome-withdrawn = Kunden trakk saken.
sop-outcome-unanswered = Kunden svarte ikke.
sop-outcome-handed_on = Saken er gitt videre.
