words-language = Polski
words-cases = { $count ->
    [one] { $count } sprawa
    [few] { $count } sprawy
   *[other] { $count } spraw
}
