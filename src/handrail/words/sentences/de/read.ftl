read-help = Die Vorgehensweise FILE so zeigen, wie ein Mensch sie liest.
read-help-language = Die Sprache, in der gelesen wird. Sonst die des Terminals.
read-help-diff = Sagen, was sich von der Vorgehensweise BEFORE zu AFTER geändert hat. Exit-Code 0: nichts, 1: etwas, 2: eine Datei ist fehlerhaft.
read-unreadable = { $file } ist nicht lesbar: { $why }.
read-no-procedure = { $file } enthält { $kind ->
    [overlay] eine Anpassung
    [law-pack] ein Rechtspaket
    [mission] den Auftrag des Unternehmens
    [goals] die Ziele des Unternehmens
    [glossary] das Glossar des Unternehmens
    [sources] die Quellen des Unternehmens
    [limits] die Befugnisse des Unternehmens
    [publishers] die Herausgeber von Rechtspaketen
   *[templates] die Vorlagen des Unternehmens
}, und dieser Befehl ist für Vorgehensweisen. „handrail procedure check“ prüft jede Art von Datei.
