# Što kolega čita kad istekne rok.
escalation-subject = Predmet { $case }: { $clock }, rok { $due }
escalation-text =
    Dobar dan, { $name },

    { $ladder }
    Predmet { $case }: { $clock }, rok { $due }.

    Pogledajte i ondje recite da se brinete o tome: { $link }

    Dok to nitko ne učini, obavještava se sljedeći kolega.
escalation-clock-answer = javljanje
escalation-clock-acknowledge = potvrda primitka
escalation-clock-first-reply = prvi odgovor
escalation-clock-next-reply = sljedeći odgovor
escalation-clock-status = obavijest o stanju
escalation-clock-resolve = rješenje
escalation-clock-step = korak
escalation-clock-promise = obećanje
escalation-standing = Eskalirano: { $clock }, rok { $due }. Obaviješteni: { $names }.
escalation-acknowledge = Brinem se o tome
escalation-event-overdue = Vrijeme je isteklo: { $clock }
escalation-event-climbed = Eskalirano: { $clock }. Obaviješteni: { $names }
escalation-event-acknowledged = { $name } se brine o tome: { $clock }
