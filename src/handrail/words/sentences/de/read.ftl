read-help = Die Vorgehensweise FILE so zeigen, wie ein Mensch sie liest.
read-help-language = Die Sprache, in der gelesen wird. Sonst die des Terminals.
read-help-diff = Sagen, was sich von der Vorgehensweise BEFORE zu AFTER geändert hat. Exit-Code 0: nichts, 1: etwas, 2: eine Datei ist fehlerhaft.
read-unreadable = { $file } ist nicht lesbar: { $why }.
