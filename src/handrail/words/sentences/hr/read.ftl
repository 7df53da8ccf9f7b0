read-help = Prikazuje postupak iz datoteke FILE onako kako ga čita čovjek.
read-help-language = Jezik čitatelja. Zadano: jezik terminala.
read-help-diff = Kaže što se u postupku promijenilo od BEFORE do AFTER. Izlazni kod 0: ništa, 1: nešto, 2: datoteka je neispravna.
read-unreadable = { $file } se ne može pročitati: { $why }.
read-no-procedure = { $file } sadrži { $kind ->
    [overlay] lokalnu prilagodbu
    [law-pack] pravni paket
    [mission] misiju tvrtke
    [goals] ciljeve tvrtke
    [glossary] pojmovnik tvrtke
    [sources] izvore tvrtke
    [limits] ovlasti u tvrtki
    [publishers] izdavače pravnih paketa
   *[templates] predloške tvrtke
}, a ova je naredba za postupke. „handrail procedure check” provjerava sve vrste.
