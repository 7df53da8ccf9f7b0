translations-help = Kaže koji tekstovi postupka nisu prevedeni ili više ne govore ono što izvornik. FILES su njegove verzije, najstarija prva. Izlazni kod 0: nijedan, 1: neki.
translations-help-into = Jezik koji se provjerava. Zadano: oni na kojima ima naslov. Može se navesti više puta.
translations-none = Sve je prevedeno.
translations-heading = { $language } ({ $count })
translations-missing = Još nije prevedeno; izvorni tekst ({ $source }): „{ $wording }”
translations-outdated = Zastarjelo. Izvorni tekst ({ $source }) od verzije { $since }: „{ $wording }” U vrijeme prijevoda glasio je: „{ $meant }”
translations-others = { $file } sadrži drugi postupak nego { $first }. Navedite verzije istog postupka.
translations-checked = { $count ->
    [one] { $file }: nedostaje još { $count } tekst (jezik: { $language }).
    [few] { $file }: nedostaju još { $count } teksta (jezik: { $language }).
   *[other] { $file }: nedostaje još { $count } tekstova (jezik: { $language }).
}
