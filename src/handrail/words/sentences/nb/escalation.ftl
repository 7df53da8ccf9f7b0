# Det en kollega leser når en frist løper ut.
escalation-subject = Sak { $case }: { $clock }, frist { $due }
escalation-text =
    God dag { $name },

    { $ladder }
    Sak { $case }: { $clock }, frist { $due }.

    Se på den, og si der at du tar deg av den: { $link }

    Så lenge ingen gjør det, får neste kollega beskjed.
escalation-clock-answer = svar på anrop
escalation-clock-acknowledge = bekreftet mottak
escalation-clock-first-reply = første svar
escalation-clock-next-reply = neste svar
escalation-clock-status = statusmelding
escalation-clock-resolve = løsning
escalation-clock-step = trinn
escalation-clock-promise = løfte
escalation-standing = Eskalert: { $clock }, frist { $due }. Varslet: { $names }.
escalation-acknowledge = Jeg tar meg av det
escalation-event-overdue = Tiden er ute: { $clock }
escalation-event-climbed = Eskalert: { $clock }. Varslet: { $names }
escalation-event-acknowledged = { $name } tar seg av det: { $clock }
