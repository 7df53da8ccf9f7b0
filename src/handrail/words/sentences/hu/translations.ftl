translations-help = Megmondja, egy eljárás mely szövegei nincsenek lefordítva, vagy melyek nem azt mondják már, amit a forrásuk. FILES a verziói, a legrégebbivel kezdve. Kilépési kód 0: nincs ilyen, 1: van.
translations-help-into = A vizsgált nyelv. Alapérték: azok, amelyeken a címe olvasható. Többször is megadható.
translations-none = Minden le van fordítva.
translations-heading = { $language } ({ $count })
translations-missing = Még nincs lefordítva; az eredeti szöveg ({ $source }): „{ $wording }”
translations-outdated = Elavult. Az eredeti szöveg ({ $source }) { $since } óta: „{ $wording }” A fordításkor ez volt: „{ $meant }”
translations-others = { $file } más eljárást tartalmaz, mint { $first }. Kérjük, egyazon eljárás verzióit adja meg.
translations-checked = { $count ->
    [one] { $file }: még egy szöveg hiányzik (nyelv: { $language }).
   *[other] { $file }: még { $count } szöveg hiányzik (nyelv: { $language }).
}
