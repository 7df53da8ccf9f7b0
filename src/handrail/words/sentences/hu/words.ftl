words-language = Magyar
words-cases = { $count } ügy
