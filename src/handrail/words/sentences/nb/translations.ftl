translations-help = Sier hvilke tekster i en rutine som ikke er oversatt, eller som ikke lenger sier det kilden sier. FILES er versjonene av den, den eldste først. Avslutningskode 0: ingen, 1: noen.
translations-help-into = Et språk å se på. Ellers: de tittelen er skrevet på. Kan oppgis flere ganger.
translations-none = Alt er oversatt.
translations-heading = { $language } ({ $count })
translations-missing = Ikke oversatt ennå; på { $source } står det: «{ $wording }»
translations-outdated = Utdatert. På { $source } står det siden { $since }: «{ $wording }» Da det ble oversatt, sto det: «{ $meant }»
translations-others = { $file } inneholder en annen rutine enn { $first }. Oppgi versjoner av samme rutine.
translations-checked = { $count ->
    [one] { $file }: én tekst mangler ennå på { $language }.
   *[other] { $file }: { $count } tekster mangler ennå på { $language }.
}
