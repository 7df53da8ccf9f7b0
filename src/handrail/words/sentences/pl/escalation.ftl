# Co czyta osoba z zespołu, gdy mija termin.
escalation-subject = Sprawa { $case }: { $clock }, termin { $due }
escalation-text =
    Dzień dobry, { $name },

    { $ladder }
    Sprawa { $case }: { $clock }, termin { $due }.

    Zajrzyj tam i zaznacz, że się tym zajmujesz: { $link }

    Dopóki nikt tego nie zrobi, powiadamiana jest kolejna osoba.
escalation-clock-answer = odebranie
escalation-clock-acknowledge = potwierdzenie odbioru
escalation-clock-first-reply = pierwsza odpowiedź
escalation-clock-next-reply = kolejna odpowiedź
escalation-clock-status = informacja o stanie
escalation-clock-resolve = rozwiązanie
escalation-clock-step = krok
escalation-clock-promise = obietnica
escalation-standing = Eskalacja: { $clock }, termin { $due }. Powiadomiono: { $names }.
escalation-acknowledge = Zajmuję się tym
escalation-event-overdue = Czas minął: { $clock }
escalation-event-climbed = Eskalacja: { $clock }. Powiadomiono: { $names }
escalation-event-acknowledged = { $name } się tym zajmuje: { $clock }
