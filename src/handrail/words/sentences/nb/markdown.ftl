markdown-not-translated = Denne rutinen er ikke skrevet på { $language } ennå. Tekstene står her slik de ble skrevet: på { $written }.
markdown-ends = Slik slutter det
markdown-kind-channel = For en kanal
markdown-kind-routine = En intern rutine
markdown-kind-interrupt = Avbryter annet arbeid

# What came of a document that is read back
markdown-read = Lest fra dokumentet.
markdown-rule-lost = Regelen i ord kan ikke leses tilbake med samme mening; skriv «when» selv. Inntil da avgjør mennesket.
markdown-opening-lost = Når den begynner, står her i ord; skriv det selv.
markdown-line-lost = Denne linjen hører ikke til våre dokumenter, eller den sier noe som ikke kan leses tilbake.
markdown-steps-of-another = Her står trinnene i en annen rutine; den er nevnt på deres plass.
markdown-not-shown = Et dokument viser ikke: andre språk, hvem en opplysning hører til, navn på svar og veier, tidligere navn. «handrail diff» viser hva som ble av det.
markdown-read-as-prose = Dette ser ut som et dokument fra oss, men gir ingen rutine: { $why } Det ble lest som vanlig tekst.
