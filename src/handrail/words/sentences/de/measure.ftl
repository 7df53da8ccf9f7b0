measure-first-response-time = Erstantwortzeit
measure-first-response-time-definition = Median der Zeit von der ersten Nachricht eines Kunden bis zur ersten Antwort auf sein Anliegen. Automatische Eingangsbestätigungen zählen nicht. Vorgänge ohne Antwort sind nicht enthalten.
measure-standards-kept = Eingehaltene Servicestandards
measure-standards-kept-definition = Anteil der zugesagten Zeiten, die eingehalten wurden. Was jetzt überfällig ist, zählt als verfehlt; was noch läuft, zählt nicht.
measure-resolution-time = Lösungszeit
measure-resolution-time-definition = Median der Zeit vom ersten Kontakt eines Vorgangs bis zu seinem letzten Abschluss, ohne die Zeit, in der die Antwort beim Kunden lag. Offene Vorgänge sind nicht enthalten.
measure-resolution-rate = Lösungsquote
measure-resolution-rate-definition = Anteil der abgeschlossenen Vorgänge, in denen das Anliegen gelöst wurde.
measure-csat = Kundenzufriedenheit (CSAT)
measure-csat-definition = Anteil der Kunden, die auf der Skala von 1 bis 5 mit 4 oder 5 geantwortet haben.
measure-mean-rating = Durchschnittliche Bewertung
measure-mean-rating-definition = Mittelwert der Antworten auf der Skala von 1 bis 5.
measure-procedure-adherence = Einhaltung der Vorgehensweise
measure-procedure-adherence-definition = Anteil der Schritte, die die Vorgehensweise für einen Vorgang verlangt und die rechtzeitig und regelgerecht erledigt wurden. Freiwillige Schritte, die niemand gemacht hat, kosten nichts, ebenso wenig, was niemand wissen kann.

measure-no-data = Keine Daten
measure-too-few = Zu wenige für ein Intervall
measure-sample = n = { $count }
measure-interval = { $low } bis { $high }, Konfidenz 95 %
measure-higher-is-better = Höher ist besser
measure-lower-is-better = Niedriger ist besser
