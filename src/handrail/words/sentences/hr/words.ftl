words-language = Hrvatski
