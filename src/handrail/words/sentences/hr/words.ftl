words-language = Hrvatski
words-cases = { $count ->
    [one] { $count } predmet
    [few] { $count } predmeta
   *[other] { $count } predmeta
}
