# Što može biti krivo kad postupak upotrebljava drugi
link-unknown = "{ $call }" upotrebljava postupak "{ $procedure }", a njega nema.
link-unknown-mend = Najprije objavite taj postupak ili ispravite oznaku.
link-in-a-circle = "{ $call }" upotrebljava postupak "{ $procedure }", koji i sam vodi ovamo.
link-in-a-circle-mend = Ispišite korake ili upotrijebite "repeat".
link-of-a-channel = "{ $call }" upotrebljava postupak "{ $procedure }", koji obuhvaća cijeli kontakt i ne može stajati unutar drugoga.
link-of-a-channel-mend = Upotrijebite postupak vrste "matter" ili "routine".
link-too-large = S onim što upotrebljava "{ $call }" postupak postaje prevelik.
link-too-large-mend = Skratite ga; neka završi gdje počinje sljedeći, a taj otvorite zasebno.
link-binds-unknown = "{ $call }" veže "{ $fact }", što "{ $procedure }" ne deklarira.
link-binds-unknown-mend = Navedite podatak iz postupka "{ $procedure }" ili izostavite redak.
link-value-of-type = "{ $call }" podatku "{ $fact }" daje vrijednost druge vrste.
link-value-of-type-mend = Napišite vrijednost kao što je 30, 'gold', true, money('20 EUR') ili date('2026-01-31').
link-types-differ = U "{ $call }" podatak "{ $fact }" treba biti "{ $other }", ali nisu iste vrste.
link-types-differ-mend = Dajte obama istu vrstu i iste odgovore ili vežite drugi podatak.
link-needs-the-fact = U "{ $call }" korak ili pravilo treba sam podatak "{ $fact }", a on ima stalnu vrijednost.
link-needs-the-fact-mend = Vežite ga uz podatak ovog postupka.
