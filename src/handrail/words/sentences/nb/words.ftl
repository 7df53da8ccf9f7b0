words-language = Norsk bokmål
