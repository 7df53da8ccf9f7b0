# Ami nem lehet rendben, ha egy eljárás egy másikat használ
link-unknown = "{ $call }" a(z) "{ $procedure }" eljárást használja, amely nem létezik.
link-unknown-mend = Előbb azt az eljárást tegye közzé, vagy javítsa az azonosítóját.
link-in-a-circle = "{ $call }" a(z) "{ $procedure }" eljárást használja, amely maga is ide vezet.
link-in-a-circle-mend = Írja ki a lépéseket, vagy használja ezt: "repeat".
link-of-a-channel = "{ $call }" a(z) "{ $procedure }" eljárást használja, amely a teljes megkeresést fogja keretbe, ezért nem állhat másik eljárásban.
link-of-a-channel-mend = Használjon "matter" vagy "routine" fajtájú eljárást.
link-too-large = Azzal együtt, amit "{ $call }" használ, az eljárás túl nagy lesz.
link-too-large-mend = Rövidítse meg; érjen véget ott, ahol a következő kezdődik, és azt nyissa meg külön.
link-binds-unknown = "{ $call }" ezt köti: "{ $fact }", de a(z) "{ $procedure }" nem deklarál ilyet.
link-binds-unknown-mend = Nevezzen meg egy adatot ebből: "{ $procedure }", vagy hagyja el a sort.
link-value-of-type = "{ $call }" más típusú értéket ad ennek: "{ $fact }".
link-value-of-type-mend = Írjon ilyen értéket: 30, 'gold', true, money('20 EUR') vagy date('2026-01-31').
link-types-differ = Itt: "{ $call }", a(z) "{ $fact }" adat ugyanaz lenne, mint a(z) "{ $other }", de a típusuk eltér.
link-types-differ-mend = Adja mindkettőnek ugyanazt a típust és ugyanazokat a válaszokat, vagy kössön másik adatot.
link-needs-the-fact = Itt: "{ $call }", egy lépés vagy szabály magát a(z) "{ $fact }" adatot igényli, de annak rögzített értéke van.
link-needs-the-fact-mend = Kösse ennek az eljárásnak egyik adatához.
