# Kennungen, die etwas anderes bedeuten als zuvor
ledger-back = „{ $id }“ war eine Kennung der Fassung { $version } und wurde aufgegeben; sie kann nicht für einen anderen Schritt wiederkommen.
ledger-other-kind = „{ $id }“ war in der Fassung { $version } etwas anderes: Aus einem Schritt wird keine Entscheidung, und umgekehrt.
ledger-mend = Geben Sie dem neuen Schritt eine eigene Kennung. Ist es der alte unter neuem Namen, schreiben Sie dort „was: { $id }“.
