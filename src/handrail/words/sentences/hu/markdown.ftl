markdown-not-translated = Ez az eljárás ezen a nyelven még nincs megírva ({ $language }). A szövegek azon a nyelven állnak itt, amelyen írták őket: { $written }.
markdown-ends = Így ér véget
markdown-kind-channel = Egy csatornához
markdown-kind-routine = Belső rutin
markdown-kind-interrupt = Megszakít más munkát

# What came of a document that is read back
markdown-read = A dokumentumból beolvasva.
markdown-rule-lost = A szavakba foglalt szabály nem olvasható vissza ugyanazzal a jelentéssel; írja be a „when” kulcsot saját kezűleg. Addig az ember dönt.
markdown-opening-lost = Hogy mikor kezdődik, itt szavakban áll; írja be saját kezűleg.
markdown-line-lost = Ez a sor nem a mi dokumentumainkból való, vagy olyat mond, ami nem olvasható vissza.
markdown-steps-of-another = Itt egy másik eljárás lépései állnak; helyettük annak neve szerepel.
markdown-not-shown = A dokumentum nem mutatja: a többi nyelvet, hogy kihez tartozik egy adat, a válaszok és utak azonosítóit, a korábbi azonosítókat. A „handrail diff” megmutatja, mi lett belőle.
markdown-read-as-prose = Ez a mi dokumentumunknak látszik, de nem ad ki eljárást: { $why } Szövegként lett beolvasva.
