words-language = Norsk bokmål
words-cases = { $count ->
    [one] { $count } sak
   *[other] { $count } saker
}
