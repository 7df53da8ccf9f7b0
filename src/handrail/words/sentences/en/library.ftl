library-title = Library
library-lead = How we help, as it is in force today. Each procedure is what the desk runs.
library-none = The library is empty.
library-none-more = As soon as a procedure is published, it stands here.
library-matters = For matters
library-matters-what = One for each thing a customer may need.
library-channels = For channels
library-channels-what = They frame every contact, whatever it is about.
library-routines = Internal routines
library-routines-what = Work that no customer sees.
library-version = Version { $number }
library-unknown = There is no procedure “{ $procedure }” in the library. It may have another name now: look through the list.
library-unreadable = { $version } cannot be read
library-unreadable-what = It was published by another build, or its stored text was changed. Nothing is decided with it. Whoever looks after the desk can publish a corrected version.
library-back = All procedures

# The head
library-about = About this procedure
library-purpose = Purpose
library-outcome = Outcome
library-need = What customers need
library-evidence = How we know: { $evidence }
library-owner = Owner
library-department = Department
library-channels-it = Channels
library-standards = Service standards
library-standard-law = by law
library-goals = Goals
library-stage = Stage
library-tone = Tone
library-terms = Terms
library-facts = What it asks or looks up
library-when = Words by which it is recognised
library-untranslated = Not everything here is written in { $language } yet. What is missing is shown in the language it was written in, with a mark.
library-mark = in { $language }

# The steps
library-steps = Steps
library-begin = Begin now in { $branch }
library-kind-say = Say
library-kind-ask = Ask
library-kind-check = Check
library-kind-restate = Restate
library-kind-note = Note
library-kind-wait = Wait
library-kind-do = Do
library-kind-send = Send
library-kind-offer = Offer
library-kind-promise = Promise
library-kind-escalate = Hand on
library-kind-end = End
library-kind-choose = Decide
library-kind-any-order = In any order
library-kind-repeat = Repeat
library-kind-optional = If it helps
library-must = Must
library-must-law = Must, by law
library-must-money = Must, because of money
library-must-safety = Must, for safety
library-must-company = Must, by our own rule
library-may = May
library-say = In your own words
library-say-verbatim = Word for word
library-why = Why
library-rule = Decided by rule
library-by-hand = You decide
library-way-on = Go on with the next step.
library-repeat-limit = { $count ->
    [one] Once.
   *[other] At most { $count } times.
}
library-enough = { $count ->
    [one] One of these is enough.
   *[other] { $count } of these are enough.
}
library-limit = Up to { $amount }
library-limit-above = Up to { $amount }; above that { $role } decides
library-within = Within { $time }
library-promise = Promised: within { $time }
library-after = Only after
library-step-number = step { $number }
library-second = { $role } agrees first
library-only = Only { $role } does this
library-goes-to = Goes to { $role }
library-waits-for = Waits for { $role }
library-learns = Keeps: { $fact }
library-undo = To take it back
library-covers = The customer hears
library-covers-acknowledge = that they were understood
library-covers-introduce = who helps them
library-covers-duration = how long it takes
library-covers-explanation = what happens and why
library-covers-thank-you = thank you
library-role-customer = the customer
library-role-agent = an agent
library-role-team-leader = a team leader
library-role-evaluator = a quality evaluator
library-role-administrator = an administrator

# What the desk fills in
library-place-agent-name = your name
library-place-case-number = case number
library-place-company-name = our name
library-place-customer-name = the customer’s name
library-place-promise-date = promised day
library-place-promise-time = promised time

# What a step says besides
library-say-otherwise = Otherwise
library-if-rule = if it holds that
library-tone-formal = formally
library-tone-informal = informally
library-tone-warm = warmly
library-parts = Its parts
library-limit-tier = Up to { $amount }: { $role } approves
library-limit-rest = More than that: { $role } approves
library-purse = Out of the purse “{ $purse }”
library-within-after = Within { $time } after step { $number }
library-wait-for = Done by itself after { $time }
library-wait-until = Until: { $fact }
library-only-on = Only on: { $channels }
library-do-confirm = Done from memory, then confirmed together
library-template = Parts from the template “{ $template }”
library-cites = Rests on: { $sources }
library-critical-customer = Critical for the customer
library-critical-business = Critical for the business
library-critical-compliance = Critical for compliance
library-critical-money = Critical for money
library-critical-safety = Critical for safety

# What a fact can be
library-type-text = a text
library-type-long-text = a long text
library-type-number = a number
library-type-money = an amount of money
library-type-date = a date
library-type-time = a time of day
library-type-moment = a moment
library-type-choice = one of several
library-type-several = any of several
library-type-yes-no = yes or no
library-type-phone = a telephone number
library-type-email = an e-mail address
library-type-file = a file
library-type-reference = a number of another system
library-unit = in { $unit }
library-looks-like = looks like { $masks }
library-at-least = at least { $bound }
library-at-most = at most { $bound }
library-comes-from = comes from { $source }
library-personal-yes = personal
library-personal-sensitive = personal, sensitive

# When it begins
library-opening = When it begins
library-opens-when = Opens at: { $phrases }
library-holds-effects = While it is open, everything that would leave the house waits.
library-instead = { $when }: “{ $procedure }” instead
library-interrupts = Interrupts
library-interrupts-what = They open over any other work, and return to it.
library-schedule-on-demand = When somebody opens it
library-schedule-daily = { $count ->
    [one] Every day
   *[other] Every { $count } days
}
library-schedule-weekdays = Every weekday
library-schedule-weekly = { $count ->
    [one] Every week: { $days }
   *[other] Every { $count } weeks: { $days }
}
library-schedule-monthly = { $count ->
    [one] Every month: { $day }
   *[other] Every { $count } months: { $day }
}
library-schedule-day = on day { $number }
library-schedule-nth = { $which ->
    [1] on the first { $weekday }
    [2] on the second { $weekday }
    [3] on the third { $weekday }
    [4] on the fourth { $weekday }
   *[last] on the last { $weekday }
}
library-schedule-after-day = { $count ->
    [one] A day after: { $fact }
   *[other] { $count } days after: { $fact }
}
library-schedule-after-week = { $count ->
    [one] A week after: { $fact }
   *[other] { $count } weeks after: { $fact }
}
library-schedule-after-month = { $count ->
    [one] A month after: { $fact }
   *[other] { $count } months after: { $fact }
}
library-schedule-at = { $schedule }, at { $at }
library-kind-return = Go back
library-kind-use = Another procedure
library-uses = Walks the steps of “{ $procedure }”
library-use-end = How “{ $use }” ended
library-use-bind = There, “{ $theirs }” is “{ $ours }”
# What differs at some places
library-no-base = “{ $overlay }” changes “{ $procedure }”, which was never published. Publish that procedure first, or both together.
library-overlay-of-another-kind = “{ $overlay }” is the name of a law pack and of an overlay. Give the new one a name of its own.
library-nothing-to-withdraw = There is no overlay “{ $overlay }” in force. The library's page of the procedure lists those that there are.
library-locals = What differs where
library-places = As it is at
library-local-base = Everywhere else
library-local-where = At: { $branches }
library-local-nowhere = At no branch of this desk
library-local-since = Since { $day }
library-local-in-force = In force since { $day }
library-local-in-force-until = In force from { $day } to { $until }
library-local-owner = Answers for it: { $role }
library-local-publisher = Answers for it: { $publisher }
library-local-broken = This does not fit the procedure that is in force. Cases of its branches can't open the procedure until one of the two is put right.
library-local-holds-on = The procedure has changed since this was written, and nothing of this is touched.
library-local-to-rebase = The procedure has changed since this was written. Whoever answers for it should look at it again.
