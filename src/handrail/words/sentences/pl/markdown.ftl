markdown-not-translated = Tej procedury nie ma jeszcze w tym języku ({ $language }). Teksty są w języku, w którym je napisano: { $written }.
