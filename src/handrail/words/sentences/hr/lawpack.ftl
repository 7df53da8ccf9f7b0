# Zašto se pravni paket odbija
lawpack-unsigned = { $file } nije potpisan.
lawpack-unsigned-mend = Zatražite potpis od izdavača i stavite ga uz datoteku, pod istim imenom s nastavkom ".sig".
lawpack-wrong-signature = { $file } nije potpisao nitko kome vjerujete ili je poslije mijenjan.
lawpack-wrong-signature-mend = Zatražite datoteku i potpis ponovno od izdavača ili navedite njegov javni ključ.
lawpack-key-revoked = { $file } potpisan je ključem izdavača "{ $publisher }", koji je opozvan od { $day } ({ $because }).
lawpack-key-revoked-mend = Zatražite od izdavača paket potpisan novim ključem i upišite taj ključ u datoteku izdavača.
lawpack-not-yet-in-force = Pravni paket "{ $pack }" na snazi je tek od { $day }.
lawpack-not-yet-in-force-mend = Upotrebljavajte ga od tog dana.
lawpack-no-longer-in-force = Pravni paket "{ $pack }" bio je na snazi do { $day }.
lawpack-no-longer-in-force-mend = Zatražite od izdavača paket koji ga je zamijenio.
