case-title = { $number } { $title }
case-conversation = Conversation
case-procedure = Procedure
case-customer = Customer
case-parts = Parts of the case
case-opened = opened
case-outcome = Outcome: { $outcome }
case-thread = Messages
case-nothing-written = Nothing has been written yet.
case-clocks = Service standards of this case
case-you = You
case-yes = Yes
case-no = No
case-back = Back to the case
case-no-subject = (no subject)
case-to = to { $address }
case-matters = Matters of this letter
case-add-matter = Add a matter
case-more = More
case-take = Take this case
case-lay-back = Lay it back into the queue
case-hand-to = Hand to { $name }
case-wait = Wait for the customer
case-wait-no-more = It is our turn again
case-promise-kept = Kept: { $promise }
case-close-resolved = Close: resolved
case-close-withdrawn = Close: withdrawn by the customer
case-close-not-for-us = Close: not for us
case-change = change
case-change-title = Choose another procedure
case-change-what = What was said and learnt goes along. What has had an effect outside stays visible until it is taken back or accepted.
case-none-fits = Then answer without a procedure: write the reply, and close the case under “More”.
case-matters-title = Add a matter
case-matters-what = The letter asks for more than one thing? Give each its own procedure and clock; one reply answers them all.
case-interrupt-called = This may come first: { $title }
case-interrupt-why = The letter says: { $words }
case-interrupt-look = Look at it
case-interrupts-title = Something comes first
case-interrupts-what = It opens over whatever the case is at. When it is done, you go on where you were.
case-kind-interrupt = comes first
case-missing-interrupt = Finish first: { $title }
case-mode-reply = Reply by e-mail
case-mode-note = Internal note

case-verified = Verified
case-not-verified = Not yet verified
case-customer-since = since { $year }
case-no-surveys = wants no surveys
case-prefers = { $language }, { $address }
case-promise-due = due { $day }, case { $number }
case-earlier-open = { $when } · open
case-earlier-waiting = { $when } · waiting for the customer
case-earlier-resolved = { $when } · resolved
case-earlier-scored = { $when } · { $score } of 5
case-offer-up-to = Voucher up to { $amount }
case-offer-above = more: { $role } approves
case-fact-from = { $source }, { $when }
case-source-letter = from the letter
case-source-routine = from another case
case-source-agent = noted by us
case-source-shop = from the shop
case-source-desk = known here
case-source-import = from before

case-event-opened = Procedure “{ $title }” v{ $number } opened
case-event-opened-by-itself = Procedure “{ $title }” v{ $number } opened by itself · { $share } sure · { $why }
case-event-assigned = { $name } has the case
case-event-laid-back = Laid back into the queue
case-event-realigned = The procedure was brought in line with a correction
case-event-moved = Changed to “{ $title }” v{ $number }
case-event-escalated = Handed on
case-event-resolved = Closed
case-event-reopened = Opened again
case-event-waiting = Waiting for the customer · the clock is paused
case-event-reply-retried = Somebody lets the letter leave once more.
case-letter-why-bounced = Our letter came back. Ask for another address, or call.
case-event-which = to the letter
case-event-bounced =
    { $cause ->
        [address] Our letter came back: there is no such mailbox any more. Ask for another address, or call.
        [full] Our letter came back: the customer's mailbox is full. Call, or send it again later.
        [refused] Our letter came back: the customer's mail server refuses it. Call, or ask for another address.
        [delayed] Our letter has not arrived yet; the mail servers go on trying.
       *[other] Our letter came back: it could not be delivered. Call, or ask for another address.
    }
case-event-automatic =
    { $kind ->
        [receipt] The customer's mail program confirms that our letter was shown, or deleted unread.
       *[auto_reply] A program of the customer answered by itself, as when somebody is away. Nobody has read our letter yet.
    }
case-event-reply-failed = A reply could not be delivered
case-event-survey-sent = The customer was asked how it went
case-event-survey-withdrawn = The question how it went was taken back before it left
case-event-survey-answered = The customer answered: { $score } of 5
case-event-promise-kept = A promise was kept

case-letter-unsent = taken back
case-letter-leaving = leaves soon
case-letter-trying = not delivered yet, tried again
case-letter-planned = leaves { $when }
case-letter-bounced = came back
case-letter-uncertain = perhaps delivered, sent again
case-letter-failed = could not be delivered

case-must = Must
case-must-law = Must, by law
case-must-money = Must, where money is spent
case-must-safety = Must, for safety
case-must-company = Must, before anything is sent
case-must-some = { $count ->
    [one] One of these is a must
   *[other] { $count } of these are musts
}
case-done = Done, go on
case-tick-next = Tick the next
case-close = Close the case
case-undo = Take back
case-undo-decision = Decide again
case-put-off = put off
case-skipped = skipped
case-amount = Amount
case-looks-like = It looks like { $example }
case-checks-done = { $done } of { $all } done
case-decided-against = { $way }, against the rule
case-go-on = go on
case-loop = Turn { $turn } of at most { $most }
case-loop-again = Once more
case-loop-leave = Go on
case-agree = Agree
case-decline = Decline
case-authority = Up to { $amount } you decide.
case-authority-above = Up to { $amount } you decide; above, { $role } approves.
case-approval-asked = Waiting for { $role } to answer
case-approval-agreed = { $name } agreed
case-approval-refused = { $name } did not agree
case-approval-skip = to go on without this step

case-ended = This procedure has ended: { $outcome }
case-version-unreadable = { $version } cannot be read any more
case-version-unreadable-what = Nothing is decided with it; what it promised goes on counting. Letters, notes and replies go on as always. Choose another procedure, or tell whoever looks after the desk.
case-gap-reason = Why was “{ $step }” skipped?
case-gap-step = “{ $step }” comes before something that has already happened. Do it now, or have it accepted.
case-gap-undo = “{ $step }” no longer belongs to this case, but has already had an effect. Take it back, or have it accepted.
case-gap-made-good = It has been taken back
case-gap-accept = It stands, accepted by a team leader
case-offer-why = { $share } · { $words }

case-key-done = step done
case-key-choose = choose
case-key-send = send
case-key-later = later
case-key-skip = skip
case-key-anything = anything
case-kind-step = Step
case-kind-template = Template
case-kind-wording = Wording
case-kind-procedure = Procedure
case-kind-matter = as another matter of this letter

case-said-done = Done.
case-said-noted = Note kept.
case-said-resent = The letter is sent again.
case-said-planned = The reply leaves at the chosen time.
case-said-sent = The reply leaves in ten seconds.
case-said-unsent = The reply was taken back and lies in your draft.

case-taken-by = { $name } did this step at { $at }. It is not done twice.
case-no-such-template = The company no longer has this template. Choose another one.
case-no-procedure = No procedure is open on this case. Choose one first.
case-no-such-procedure = There is no such procedure. Choose one of the list.
case-choose-first = Choose one of the answers first, by its digit.
case-say-instead = Nobody has written this in { $wanted } yet; it is in { $written }.
case-send-first = Write the reply and send it; that does this step.
case-no-such-choice = There is no answer { $number }. Choose one that is shown.
case-nothing-found = Nothing fits these letters. Try the beginning of a step or a procedure.
case-nothing-to-do = There is no step to do here. Write a note with Shift and Enter.
case-doubt = This step is wrong here.
case-missing-step = { $step }
case-missing-decision = Decide: { $step }
case-missing-loop = Leave the loop: { $step }
case-missing-owed-step = Still owed: { $step }
case-missing-owed-undo = To be taken back: { $step }
case-missing-reason = Say why this was skipped: { $step }
case-missing-approval = { $role } approves: { $step }
case-missing-role = Only { $role } may do this: { $step }
case-missing-amount = Say how much: { $step }
case-missing-answer = Answer first: { $step }
case-way-ask = Ask for approval
case-way-look = Go to: { $step }

case-confirm-all = All done, confirm
case-do-confirm = Do it from memory, then confirm.
case-enough = { $count ->
    [one] One of these is enough.
   *[other] { $count } of these are enough.
}
case-due = By { $when }
case-only = Only for: { $role }
case-goes-to = Goes to: { $role }
case-purse = Out of the purse “{ $purse }”
case-wait-for = Done by itself after { $time }
case-wait-until = Until: { $fact }
case-cites = Rests on: { $sources }
case-authority-tier = Up to { $amount }: { $role } approves
case-authority-rest = More: { $role } approves
case-amount-or = Or write { $amount }, at most.
case-between = From { $least } to { $most }.
case-at-least = At least { $bound }.
case-at-most = At most { $bound }.
case-rule-of = { $whose }. { $because }
case-purse-left = Left this month: { $left }
case-own-left = You may still give alone: { $own }
case-second-person = { $role } agrees first
case-longest-promise = You may promise alone: up to { $time }
case-may-tell = You may tell: { $what }
case-nothing-left = nothing
case-landed-fetched = It was fetched from the mailbox { $mailbox }, folder { $folder }.
case-landed-brought = A mail server brought it to the branch’s address, or it was taken in from a file.
case-landed-opened = It answers no letter of ours in which its sender has a part, so it opened this case.
case-landed-answers = It answers a letter of ours, as a signed id in it proves, and comes from this case’s customer.
case-instead = Not the right procedure?
case-key-instead = other procedure
case-nothing-instead = This procedure names no other one that would be right here. Look for one with the dot.
case-event-replaced = “{ $after }” instead of “{ $before }”: { $when }
case-event-routine = A routine that was due { $due }
case-event-routine-asked-for = Begun because somebody wanted it now
case-event-routine-of-fact = Begun because of case { $number }: { $fact } is { $day }
case-event-routine-late = { $missed ->
    [one] A routine that was due { $due }. Another time has passed since, while nothing was at work; this stands for both.
   *[other] A routine that was due { $due }. { $missed } other times have passed since, while nothing was at work; this stands for all of them.
}
case-overlays = With: { $overlays }
case-make-low = Make it less pressing than most
case-make-usual = Make it as pressing as most
case-make-high = Make it more pressing than most
case-make-urgent = Make it urgent
case-priority-low = Less pressing
case-priority-high = More pressing
case-priority-urgent = Urgent
case-event-priority-low = Made less pressing than most
case-event-priority-usual = Made as pressing as most
case-event-priority-high = Made more pressing than most
case-event-priority-urgent = Made urgent
