sop-yes = Igen
sop-no = Nem

sop-outcome-resolved = Az ügy megoldódott.
sop-outcome-answered = A megkeresés meg van válaszolva.
sop-outcome-declined = Az ügyfél nem fogadta el.
sop-outcome-withdrawn = Az ügyfél visszavonta.
sop-outcome-unanswered = Az ügyfél nem válaszolt.
sop-outcome-handed_on = Az ügyet továbbítottuk.
