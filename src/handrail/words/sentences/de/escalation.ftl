# Was jemand liest, wenn eine Uhr abläuft.
escalation-subject = Vorgang { $case }: { $clock }, fällig { $due }
escalation-text =
    Guten Tag { $name },

    { $ladder }
    Vorgang { $case }: { $clock }, fällig { $due }.

    Sehen Sie nach und sagen Sie dort, dass Sie sich kümmern: { $link }

    Solange das niemand tut, erfährt es die nächste Person.
escalation-clock-answer = Annahme
escalation-clock-acknowledge = Eingangsbestätigung
escalation-clock-first-reply = erste Antwort
escalation-clock-next-reply = nächste Antwort
escalation-clock-status = Zwischenstand
escalation-clock-resolve = Lösung
escalation-clock-step = Schritt
escalation-clock-promise = Zusage
escalation-standing = Eskaliert: { $clock }, fällig { $due }. Benachrichtigt: { $names }.
escalation-acknowledge = Ich kümmere mich
escalation-event-overdue = Die Zeit ist um: { $clock }
escalation-event-climbed = Eskaliert: { $clock }. Benachrichtigt: { $names }
escalation-event-acknowledged = { $name } kümmert sich: { $clock }
