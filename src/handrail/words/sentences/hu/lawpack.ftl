# Miért nem fogadható el egy jogi csomag
lawpack-unsigned = { $file } nincs aláírva.
lawpack-unsigned-mend = Kérje el az aláírást a kiadótól, és tegye a fájl mellé, ugyanazon a néven ".sig" végződéssel.
lawpack-wrong-signature = { $file }: nem olyan írta alá, akiben Ön megbízik, vagy utólag módosították.
lawpack-wrong-signature-mend = Kérje el újra a fájlt és az aláírást a kiadótól, vagy adja meg a nyilvános kulcsát.
lawpack-key-revoked = { $file } a(z) "{ $publisher }" kiadó kulcsával lett aláírva, amelyet { $day } óta visszavontak ({ $because }).
lawpack-key-revoked-mend = Kérje el a kiadótól az új kulccsal aláírt csomagot, és vegye fel azt a kulcsot a kiadók fájljába.
lawpack-not-yet-in-force = A(z) "{ $pack }" jogi csomag csak ettől a naptól hatályos: { $day }.
lawpack-not-yet-in-force-mend = Attól a naptól használja.
lawpack-no-longer-in-force = A(z) "{ $pack }" jogi csomag eddig a napig volt hatályos: { $day }.
lawpack-no-longer-in-force-mend = Kérje el a kiadótól a helyébe lépő csomagot.
