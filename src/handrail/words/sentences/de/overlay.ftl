# Was mit einer Anpassung nicht stimmen kann
overlay-not-a-hash = "{ $text }" ist kein Stand einer Vorgehensweise.
overlay-not-a-hash-mend = Schreiben Sie die ersten 12 Zeichen ihres Verhaltens-Hashes oder mehr; die Prüfung des Ordners nennt ihn.
overlay-not-a-country = "{ $text }" ist kein Land.
overlay-not-a-country-mend = Schreiben Sie die zwei Großbuchstaben nach ISO 3166, etwa HU.
overlay-for-one-of = Eine Anpassung gilt für Länder, für Marken oder für Filialen.
overlay-for-one-of-mend = Behalten Sie einen dieser Schlüssel: { $keys }.
overlay-for-nobody = Diese Anpassung gilt nirgends.
overlay-for-nobody-mend = Nennen Sie unter "{ $key }" mindestens eines.
overlay-how-many-changes = Eine Anpassung hat 1 bis { $most } Änderungen.
overlay-how-many-changes-mend = Schreiben Sie jede als Eintrag der Liste; sind es mehr, schreiben Sie eine eigene Vorgehensweise.
overlay-one-change = Jeder Eintrag ändert eine Sache.
overlay-one-change-mend = Beginnen Sie ihn mit einem dieser Schlüssel: { $keys }.
overlay-sets-nothing = An "{ $block }" wird hier nichts geändert.
overlay-sets-nothing-mend = Schreiben Sie die Schlüssel des Blocks mit dem, was von nun an dahinter steht, oder entfernen Sie den Eintrag.
overlay-after-or-before = Nichts sagt, wo das eingefügt wird.
overlay-after-or-before-mend = Schreiben Sie "after" oder "before" mit der Kennung des Blocks daneben, eines von beiden.
overlay-second-overlay = Dieses Rechtspaket ändert "{ $procedure }" zweimal.
overlay-second-overlay-mend = Schreiben Sie alle Änderungen einer Vorgehensweise in eine Anpassung.
overlay-no-overlays = Dieses Rechtspaket ändert nichts.
overlay-no-overlays-mend = Schreiben Sie eine Liste mit einer Anpassung oder mehreren.
overlay-never-in-force = Es endet, bevor es beginnt.
overlay-never-in-force-mend = Schreiben Sie unter "until" den letzten Tag, an dem es gilt, oder lassen Sie es weg.

# Was zwischen einer Anpassung und ihrer Grundlage nicht stimmen kann
overlay-unknown-procedure = Eine Vorgehensweise "{ $procedure }" gibt es nicht.
overlay-unknown-procedure-mend = Legen Sie ihre Datei in den Ordner, oder nehmen Sie diese: { $known }
overlay-base-not-sound = Diese Anpassung wurde nicht geprüft, denn mit ihrer Grundlage "{ $procedure }" stimmt etwas nicht.
overlay-base-not-sound-mend = Berichtigen Sie "{ $procedure }" und prüfen Sie noch einmal.
overlay-another-base = "{ $procedure }" hat sich geändert, seit dies geschrieben wurde.
overlay-another-base-mend = Sehen Sie nach, ob es noch sagt, was Sie meinen; schreiben Sie dann "base: { $base }".
overlay-unknown-block = Die Grundlage hat keinen Schritt oder Block "{ $block }".
overlay-unknown-block-mend = Meinten Sie dies? { $known }
overlay-id-taken = Die Grundlage hat schon einen Schritt oder Block "{ $id }".
overlay-id-taken-mend = Geben Sie dem neuen eine eigene Kennung, oder ändern Sie den anderen mit "set".
overlay-change-undone = Diese Änderung macht eine spätere derselben Anpassung ganz oder zum Teil zunichte.
overlay-change-undone-mend = Schreiben Sie einmal, was am Ende gilt.
overlay-key-of-another-block = "{ $block }" kann kein "{ $key }" haben.
overlay-key-of-another-block-mend = Lassen Sie den Schlüssel weg; soll es ein Schritt anderer Art werden, entfernen Sie ihn und fügen Sie einen neuen ein.
overlay-without-nothing = "{ $block }" hat kein "{ $key }", das wegfallen könnte.
overlay-without-nothing-mend = Nehmen Sie es aus "without" heraus.
overlay-without-required = "{ $block }" kommt ohne "{ $key }" nicht aus.
overlay-without-required-mend = Nehmen Sie es aus "without" heraus, und setzen Sie notfalls einen anderen Wert.
overlay-fact-known = Die Grundlage erklärt die Angabe "{ $name }" schon.
overlay-fact-known-mend = Nehmen Sie sie, wie sie ist, oder fügen Sie eine mit anderem Namen hinzu.

# Was das Recht sagt, wird nie gelockert
overlay-law-removed = Das Recht verlangt den Schritt "{ $step }", und hier fiele er weg.
overlay-law-removed-mend = Lassen Sie den Schritt, wo er ist; daneben dürfen Schritte hinzukommen.
overlay-law-weakened = Das Recht verlangt den Schritt "{ $step }", und dies würde sein "{ $key }" lockern.
overlay-law-weakened-mend = Lassen Sie es, wie die Grundlage es hat, oder machen Sie es strenger.
overlay-law-passed-by = Das Recht verlangt den Schritt "{ $step }", und hier gäbe es andere Wege an ihm vorbei.
overlay-law-passed-by-mend = Lassen Sie Entscheidungen, Freiwilliges und Enden auf dem Weg dorthin, wie die Grundlage sie hat.
overlay-law-comes-too-late = Das Recht verlangt den Schritt "{ $step }" vor "{ $effect }", und hier käme er zu spät.
overlay-law-comes-too-late-mend = Lassen Sie die beiden in ihrer Reihenfolge.
overlay-law-not-waited-for = Das Recht verlangt den Schritt "{ $step }", und "{ $waiting }" würde nicht mehr auf ihn warten.
overlay-law-not-waited-for-mend = Lassen Sie ihn unter "needs" stehen.
overlay-law-in-what-is-used = Was "{ $procedure }" von Rechts wegen verlangt, ist hier nicht zu sehen; "{ $block }" muss daher bleiben, wie es ist.
overlay-law-in-what-is-used-mend = Lassen Sie es, wo es ist, mit dem, was es verwendet und bindet; schreiben Sie stattdessen eine Anpassung von "{ $procedure }".
overlay-law-standard = Das Recht setzt auf dem Kanal { $channel } den Standard "{ $measure }", und dies würde ihn lockern.
overlay-law-standard-mend = Lassen Sie ihn gesetzlich und nicht länger, in derselben Einheit gezählt.

# Was wieder anzusehen ist, wenn sich die Grundlage geändert hat
overlay-rebase-gone = "{ $block }" ist nicht mehr in der Vorgehensweise.
overlay-rebase-gone-mend = Nehmen Sie die Änderung heraus, oder machen Sie sie an einem anderen Block.
overlay-rebase-changed = "{ $block }" hat sich geändert: { $keys }.
overlay-rebase-changed-mend = Sehen Sie nach, ob die Änderung noch stimmt.
overlay-rebase-moved = "{ $block }" steht jetzt an einer anderen Stelle.
overlay-rebase-moved-mend = Sehen Sie nach, ob die Änderung dort noch stimmt.
overlay-rebase-gap = Neben "{ $block }", wo dies eingefügt wird, steht jetzt: { $other }
overlay-rebase-gap-mend = Sehen Sie nach, auf welche Seite davon die neuen Schritte gehören.
overlay-rebase-id = Die Vorgehensweise hat jetzt selbst einen Schritt oder Block "{ $id }".
overlay-rebase-id-mend = Geben Sie dem eingefügten eine andere Kennung, oder nehmen Sie ihn heraus.
overlay-rebase-fact = Die Vorgehensweise erklärt die Angabe "{ $name }" jetzt selbst.
overlay-rebase-fact-mend = Nehmen Sie sie hier heraus.
overlay-rebase-standard = Der Standard "{ $measure }" auf dem Kanal { $channel } hat sich geändert.
overlay-rebase-standard-mend = Sehen Sie nach, ob hier noch ein anderer nötig ist.
