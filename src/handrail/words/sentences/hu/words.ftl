words-language = Magyar
