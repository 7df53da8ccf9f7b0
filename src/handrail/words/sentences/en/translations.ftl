translations-help = Say which texts of a procedure are not translated, or no longer say what their source says. FILES are its versions, the oldest first. Exit code 0: none, 1: some.
translations-help-into = A language to look at. Default: those that its title is written in. May be given several times.
translations-none = Everything is translated.
translations-heading = { $language } ({ $count })
translations-missing = Not translated yet; in { $source } it says: “{ $wording }”
translations-outdated = Outdated. In { $source } it says since { $since }: “{ $wording }” When it was translated it said: “{ $meant }”
translations-others = { $file } holds another procedure than { $first }. Name versions of one procedure.
translations-checked = { $count ->
    [one] { $file }: one text is not there in { $language } yet.
   *[other] { $file }: { $count } texts are not there in { $language } yet.
}
