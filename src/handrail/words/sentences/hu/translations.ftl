translations-none = Minden le van fordítva.
translations-heading = { $language } ({ $count })
translations-missing = Még nincs lefordítva; az eredeti szöveg ({ $source }): „{ $wording }”
translations-outdated = Elavult. Az eredeti szöveg ({ $source }) { $since } óta: „{ $wording }” A fordításkor ez volt: „{ $meant }”
translations-others = { $file } más eljárást tartalmaz, mint { $first }. Kérjük, egyazon eljárás verzióit adja meg.
translations-checked = { $count ->
    [one] { $file }: még egy szöveg hiányzik (nyelv: { $language }).
   *[other] { $file }: még { $count } szöveg hiányzik (nyelv: { $language }).
}
