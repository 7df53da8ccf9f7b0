# Det som kan være galt med en lokal tilpasning
overlay-not-a-hash = "{ $text }" er ingen tilstand av en rutine.
overlay-not-a-hash-mend = Skriv minst de 12 første tegnene av hashen for det som gjøres; kontrollen av mappen oppgir den.
overlay-not-a-country = "{ $text }" er ikke noe land.
overlay-not-a-country-mend = Skriv de to store bokstavene fra ISO 3166, for eksempel HU.
overlay-for-one-of = En lokal tilpasning gjelder for land, for merkevarer eller for filialer.
overlay-for-one-of-mend = Behold én av disse nøklene: { $keys }.
overlay-for-nobody = Denne lokale tilpasningen gjelder ingen steder.
overlay-for-nobody-mend = Nevn minst én under "{ $key }".
overlay-how-many-changes = En lokal tilpasning har fra 1 til { $most } endringer.
overlay-how-many-changes-mend = Skriv hver av dem som et punkt på listen; er det flere, så skriv en egen rutine.
overlay-one-change = Hvert punkt endrer én ting.
overlay-one-change-mend = Begynn det med en av disse nøklene: { $keys }.
overlay-sets-nothing = Ingenting i "{ $block }" endres her.
overlay-sets-nothing-mend = Skriv nøklene i blokken med det som skal stå bak dem fra nå av, eller stryk punktet.
overlay-after-or-before = Ingenting sier hvor dette skal inn.
overlay-after-or-before-mend = Skriv "after" eller "before" med id-en til blokken ved siden av, én av de to.
overlay-second-overlay = Denne lovpakken endrer "{ $procedure }" to ganger.
overlay-second-overlay-mend = Samle alle endringene i en rutine i én tilpasning.
overlay-no-overlays = Denne lovpakken endrer ingenting.
overlay-no-overlays-mend = Skriv en liste med én eller flere tilpasninger.
overlay-never-in-force = Den slutter før den begynner.
overlay-never-in-force-mend = Skriv den siste dagen den gjelder under "until", eller utelat den.

# Det som kan være galt mellom en lokal tilpasning og grunnlaget
overlay-unknown-procedure = Det finnes ingen rutine "{ $procedure }".
overlay-unknown-procedure-mend = Legg filen dens i mappen, eller bruk denne: { $known }
overlay-base-not-sound = Denne tilpasningen ble ikke sett på, for det er feil i grunnlaget "{ $procedure }".
overlay-base-not-sound-mend = Rett "{ $procedure }" og kontroller på nytt.
overlay-another-base = "{ $procedure }" er endret siden dette ble skrevet.
overlay-another-base-mend = Se om det fortsatt sier det du mener; skriv så "base: { $base }".
overlay-unknown-block = Grunnlaget har ikke noe trinn eller noen blokk "{ $block }".
overlay-unknown-block-mend = Mente du dette? { $known }
overlay-id-taken = Grunnlaget har allerede et trinn eller en blokk "{ $id }".
overlay-id-taken-mend = Gi den nye en egen id, eller endre den andre med "set".
overlay-change-undone = Denne endringen oppheves, helt eller delvis, av en senere i samme tilpasning.
overlay-change-undone-mend = Skriv én gang det som gjelder til slutt.
overlay-key-of-another-block = "{ $block }" kan ikke ha "{ $key }".
overlay-key-of-another-block-mend = Utelat nøkkelen; skal det bli et annet slags trinn, så fjern det og legg til et nytt.
overlay-without-nothing = "{ $block }" har ingen "{ $key }" som kan tas bort.
overlay-without-nothing-mend = Utelat den fra "without".
overlay-without-required = "{ $block }" klarer seg ikke uten "{ $key }".
overlay-without-required-mend = Utelat den fra "without", og sett en annen verdi om nødvendig.
overlay-fact-known = Grunnlaget har allerede opplysningen "{ $name }".
overlay-fact-known-mend = Bruk den som den er, eller legg til en med et annet navn.

# Det loven sier, løses aldri opp
overlay-law-removed = Loven krever trinnet "{ $step }", og her ville det bli borte.
overlay-law-removed-mend = La trinnet stå der det er; trinn kan legges til ved siden av.
overlay-law-weakened = Loven krever trinnet "{ $step }", og dette ville svekke "{ $key }" i det.
overlay-law-weakened-mend = La det stå som i grunnlaget, eller gjør det strengere.
overlay-law-passed-by = Loven krever trinnet "{ $step }", og her ville det finnes andre veier utenom.
overlay-law-passed-by-mend = La avgjørelsene, de frivillige delene og sluttene på veien dit stå som i grunnlaget.
overlay-law-comes-too-late = Loven krever trinnet "{ $step }" før "{ $effect }", og her ville det komme for sent.
overlay-law-comes-too-late-mend = La de to stå i sin rekkefølge.
overlay-law-not-waited-for = Loven krever trinnet "{ $step }", og "{ $waiting }" ville ikke lenger vente på det.
overlay-law-not-waited-for-mend = Behold det under "needs".
overlay-law-in-what-is-used = Hva loven krever i "{ $procedure }", kan ikke ses her, så "{ $block }" må stå som den er.
overlay-law-in-what-is-used-mend = La den stå der den er, med det den bruker og binder; skriv heller en tilpasning av "{ $procedure }".
overlay-law-standard = Loven setter servicemålet "{ $measure }" på kanalen { $channel }, og dette ville svekke det.
overlay-law-standard-mend = La det være lovpålagt, ikke lenger enn før og regnet i samme enhet.

# Det som må ses på igjen når grunnlaget er endret
overlay-rebase-gone = "{ $block }" finnes ikke lenger i rutinen.
overlay-rebase-gone-mend = Ta ut endringen, eller gjør den i en annen blokk.
overlay-rebase-changed = "{ $block }" er endret: { $keys }.
overlay-rebase-changed-mend = Se om endringen fortsatt er riktig.
overlay-rebase-moved = "{ $block }" står et annet sted nå.
overlay-rebase-moved-mend = Se om endringen fortsatt er riktig der.
overlay-rebase-gap = Ved siden av "{ $block }", der dette legges til, står nå: { $other }
overlay-rebase-gap-mend = Se hvilken side av det de nye trinnene hører til på.
overlay-rebase-id = Rutinen har nå et eget trinn eller en egen blokk "{ $id }".
overlay-rebase-id-mend = Gi det tilføyde en annen id, eller ta det ut.
overlay-rebase-fact = Rutinen har nå selv opplysningen "{ $name }".
overlay-rebase-fact-mend = Ta den ut her.
overlay-rebase-standard = Servicemålet "{ $measure }" på kanalen { $channel } er endret.
overlay-rebase-standard-mend = Se om det fortsatt trengs et annet her.
