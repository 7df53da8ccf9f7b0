words-language = English
words-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
