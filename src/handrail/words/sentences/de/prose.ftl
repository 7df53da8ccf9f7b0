prose-too-large = Der Text ist zu lang für eine Vorgehensweise.
prose-too-large-mend = Bleiben Sie unter { $characters } Zeichen und { $sentences } Sätzen, oder machen Sie mehrere daraus.
prose-source = { $title }, { $place }
prose-none-of-these = Nichts davon

# Im Entwurf, für den, der ihn schreibt
prose-draft = Ein Entwurf, aus einem Text gemacht. Zeilen mit „# ?“ fragen Sie etwas: beantworten, dann löschen.
prose-to-fill-in = Noch auszufüllen.
prose-mark-kind-of-procedure = Für ein Anliegen (matter), einen Kanal (channel) oder eine interne Routine (routine)?
prose-mark-facts = Stimmen Namen, Bezeichnungen und Typen? Ergänzen Sie „looks like“, wo eine Maske hilft.
prose-mark-kind = Der Text sagt nicht deutlich, was für ein Schritt das ist.
prose-mark-words = Es fehlen die Worte an Kundin oder Kunde: Schreiben Sie sie hinter „say“ und diesen Satz hinter „text“.
prose-mark-must = Wessen Regel ist das (law, money, safety, company), und wo steht sie?
prose-mark-offer = Ein Angebot braucht eine Grenze: Machen Sie „offer“ daraus und ergänzen Sie „up to“, etwa 20 EUR.
prose-mark-promise = Eine Zusage braucht eine Frist: Machen Sie „promise“ daraus und ergänzen Sie „within“, etwa 2 business days.
prose-mark-within = Die Frist zählt ab dem Beginn des Durchlaufs. Ist das gemeint?
prose-mark-receiver = An wen? Ergänzen Sie „who“.
prose-mark-role = Ist das die Rolle, die gemeint ist?
prose-mark-channel = Nur auf diesem Kanal? Sonst „channels“ löschen.
prose-mark-jump = Der Text geht ab hier an anderer Stelle weiter, der Entwurf mit dem nächsten Schritt.
prose-mark-limit = Wie oft höchstens? Der Text sagt es nicht.
prose-mark-ways = Diese Bedingungen sind als Möglichkeiten verstanden, von denen eine zutrifft.
prose-mark-otherwise = Der Text sagt nicht, wozu dies der andere Weg ist.
prose-mark-goes-on = Der Text gibt den Vorgang hier weiter, und der Entwurf geht mit dem nächsten Schritt weiter. Ist das gemeint?
prose-mark-no-end = Der Text schließt den Vorgang hier, obwohl noch etwas folgt; der Entwurf schließt ihn am Ende.
prose-mark-end = Ergänzt: Jeder Weg braucht ein Ende. Ist dieses Ergebnis richtig?

prose-line = Zeile { $number }
prose-ask-title = Wie heißt sie?
prose-ask-department = Welcher Abteilung gehört sie?
prose-ask-purpose = Wozu gibt es sie?
prose-ask-outcome = Was gilt für Kundin oder Kunde, wenn es gut gegangen ist, und bis wann?
prose-ask-owner = Welche Rolle ist dafür verantwortlich?

# Im Bericht
prose-filled-in-by-author = Der Text sagt es nicht: noch auszufüllen.
prose-unused-tells = Es teilt etwas mit und verlangt nichts.
prose-unused-explains = Es erklärt einen Namen und verlangt nichts.
prose-unused-heading = Es ist eine Überschrift, unter der keine Schritte stehen.
prose-unused-code = Es ist Code, kein Text.
prose-unused-unread = Es steht an einer Stelle, aus der kein Schritt werden kann.
prose-unused-announces = Es kündigt an, was folgt.
prose-unused-endless = Es ist zu lang für einen Satz.
prose-used = { $place }: wurde zu „{ $name }“.
