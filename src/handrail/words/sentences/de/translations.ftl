translations-help = Sagen, welche Texte einer Vorgehensweise nicht übersetzt sind oder nicht mehr sagen, was ihre Vorlage sagt. FILES sind ihre Versionen, die älteste zuerst. Exit-Code 0: keine, 1: einige.
translations-help-into = Eine Sprache, auf die gesehen wird. Sonst die, in denen der Titel geschrieben ist. Darf mehrmals stehen.
translations-none = Alles ist übersetzt.
translations-heading = { $language } ({ $count })
translations-missing = Noch nicht übersetzt; auf { $source } heißt es: „{ $wording }“
translations-outdated = Veraltet. Auf { $source } heißt es seit { $since }: „{ $wording }“ Als es übersetzt wurde, hieß es: „{ $meant }“
translations-others = { $file } enthält eine andere Vorgehensweise als { $first }. Nennen Sie Versionen derselben Vorgehensweise.
translations-checked = { $count ->
    [one] { $file }: Auf { $language } fehlt noch ein Text.
   *[other] { $file }: Auf { $language } fehlen noch { $count } Texte.
}
