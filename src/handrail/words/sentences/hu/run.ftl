run-waits = { $count ->
    [one] Ez egy még nyitott dologra vár.
   *[other] Ez { $count } még nyitott dologra vár.
}
run-taken = Ezt a lépést már elvégezte valaki.
run-ended = Ez az eljárás véget ért. A folytatáshoz nyissa meg újra.
run-off-path = Ez a lépés olyan úton van, amelyet nem választottak. Előbb a döntést helyesbítse.
run-not-open = Ez a lépés most nem kerülhet sorra.
run-limit = Ez több, mint amennyit az eljárás megenged.
run-same-person = Ezt a jóváhagyást Ön kérte. Másnak kell válaszolnia rá.
run-agreed-before = Ehhez más szerepben már hozzájárult. Valaki másnak is döntenie kell.
run-not-asked = Itt senki sem vár válaszra.
run-no-approval-needed = Ehhez a lépéshez nem kell jóváhagyás. Elvégezheti.
run-reason-first = Ez a lépés kötelező. Indokolja meg, miért hagyja ki.
run-nothing-to-do = Itt nincs mit módosítani.
run-unknown = Az eljárásnak ebben a verziójában nincs ilyen lépés.
run-left-the-house = Ennek már volt külső hatása. Végezze el újra, vagy egyeztesse a visszavonását.
run-elsewhere = Ez a lépés más csatornákhoz tartozik.
run-one-by-one = Ennek a listának a tételeit egyenként kell kipipálni.

# Amibe a másik verzióra váltás kerül
run-move-block-gone = „{ $step }” elkészült, és az új verzióban már nincs ilyen lépés.
run-move-way-gone = „{ $step }”: olyan út lett választva, amely az új verzióban nincs.
run-move-loop-shorter = „{ $step }” többször ismétlődött, mint amennyit az új verzió megenged.
run-move-off-path = „{ $step }” olyan úton van, amelyet az új verzióban nem választanak.
run-move-step-owed = „{ $step }” elmaradt: az új verzió még az előtt kéri, ami már kiment.
run-move-undo-owed = „{ $step }” olyan külső hatással járt, amelyet az új verzió nem ismer; vissza kell vonni.

run-below-zero = Semminél kevesebbet nem lehet felajánlani.
run-purse-currency = Ebben a keretben nincs { $currency }. Ezekben fizet: { $known }.
run-purse-empty = Ebben a hónapban { NUMBER($left) } { $currency } maradt ebben a keretben, ez pedig több. Ajánljon kevesebbet, vagy várja meg a következő hónapot.
run-beyond-share = Önállóan még { NUMBER($left) } { $currency } adható, ez pedig több. Ennyit senki sem adhat, akit az eljárás megkérdezhetne: ajánljon kevesebbet.
run-beyond-promise = Ez hosszabb időt ígér, mint amennyit önállóan ígérni szabad, és senki sem ígérheti meg, akit az eljárás megkérdezhetne. Adja tovább az ügyet, vagy gondoskodjon róla, hogy gyorsabban menjen.
