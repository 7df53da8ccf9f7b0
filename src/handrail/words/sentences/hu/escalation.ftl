# Amit a munkatárs olvas, ha lejár egy óra.
escalation-subject = { $case }. ügy: { $clock }, határidő { $due }
escalation-text =
    Jó napot, { $name }!

    { $ladder }
    { $case }. ügy: { $clock }, határidő { $due }.

    Nézze meg, és jelezze ott, hogy foglalkozik vele: { $link }

    Amíg senki sem teszi, a következő munkatárs kap értesítést.
escalation-clock-answer = fogadás
escalation-clock-acknowledge = átvétel visszaigazolása
escalation-clock-first-reply = első válasz
escalation-clock-next-reply = következő válasz
escalation-clock-status = tájékoztatás
escalation-clock-resolve = megoldás
escalation-clock-step = lépés
escalation-clock-promise = ígéret
escalation-standing = Eszkalálva: { $clock }, határidő { $due }. Értesítve: { $names }.
escalation-acknowledge = Foglalkozom vele
escalation-event-overdue = Lejárt az idő: { $clock }
escalation-event-climbed = Eszkalálva: { $clock }. Értesítve: { $names }
escalation-event-acknowledged = { $name } foglalkozik vele: { $clock }
