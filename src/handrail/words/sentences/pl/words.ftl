words-language = Polski
