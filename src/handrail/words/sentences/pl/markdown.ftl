markdown-not-translated = Tej procedury nie ma jeszcze w tym języku ({ $language }). Teksty są w języku, w którym je napisano: { $written }.
markdown-ends = Jak się kończy
markdown-kind-channel = Dla kanału
markdown-kind-routine = Procedura wewnętrzna
markdown-kind-interrupt = Przerywa inną pracę

# What came of a document that is read back
markdown-read = Odczytano z dokumentu.
markdown-rule-lost = Reguły zapisanej słowami nie da się odczytać z tym samym znaczeniem; wpisz „when” samodzielnie. Do tego czasu decyduje człowiek.
markdown-opening-lost = To, kiedy się zaczyna, stoi tu słowami; wpisz to samodzielnie.
markdown-line-lost = Ten wiersz nie należy do naszych dokumentów albo mówi coś, czego nie da się odczytać.
markdown-steps-of-another = Stoją tu kroki innej procedury; w jej miejscu podano jej nazwę.
markdown-not-shown = Dokument nie pokazuje: innych języków, do kogo należy informacja, nazw odpowiedzi i dróg, dawnych nazw. „handrail diff” pokaże, co z tego wyszło.
markdown-read-as-prose = Wygląda to na nasz dokument, ale nie daje procedury: { $why } Odczytano to jako zwykły tekst.
