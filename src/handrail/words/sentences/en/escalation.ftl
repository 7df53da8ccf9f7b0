# What a colleague reads when a clock runs out.
escalation-subject = Case { $case }: { $clock }, due { $due }
escalation-text =
    Good day { $name },

    { $ladder }
    Case { $case }: { $clock }, due { $due }.

    Look at it, and say there that you see to it: { $link }

    As long as nobody does, the next colleague is told.
escalation-clock-answer = answer
escalation-clock-acknowledge = receipt confirmed
escalation-clock-first-reply = first reply
escalation-clock-next-reply = next reply
escalation-clock-status = status told
escalation-clock-resolve = resolution
escalation-clock-step = step
escalation-clock-promise = promise
escalation-standing = Escalated: { $clock }, due { $due }. Told: { $names }.
escalation-acknowledge = I see to it
escalation-event-overdue = Time is up: { $clock }
escalation-event-climbed = Escalated: { $clock }. Told: { $names }
escalation-event-acknowledged = { $name } sees to it: { $clock }
