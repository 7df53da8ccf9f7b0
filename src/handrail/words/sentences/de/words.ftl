words-language = Deutsch
words-cases = { $count ->
    [one] { $count } Vorgang
   *[other] { $count } Vorgänge
}
