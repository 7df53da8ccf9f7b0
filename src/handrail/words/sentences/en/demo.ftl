demo-help = Show the desk at work in a shop of five branches, with a year behind it and customers who write while you watch.
demo-help-data = Folder in which the demonstration is kept.
demo-help-fresh = Begin anew, and forget what is kept.
demo-help-port = Port of the pages.
demo-help-play = Play one story from its letter to the measures, through the doors that everybody uses, and check each stage.
demo-help-format = How to print what came of it.
demo-help-language = Language of what is printed.

demo-setting-up = Setting up …
demo-ready = The shop is open at { $address } (after { $seconds } s). Sign in once as:
demo-post = Letters that leave lie here: { $address }
demo-stop = Stop with Ctrl+C; everything is kept for the next time.
demo-stopping = Closing the shop …
demo-not-our-folder = { $folder } holds something else than a demonstration. Name another folder with --data.
demo-play-alone = --play uses a folder that it throws away, and ports of its own. Leave out { $options }.
demo-port-taken = The pages did not come up on port { $port }. Another program may be there; name another port with --port.

demo-title = Demonstration
demo-lead = Only here: the letters that the desk has sent, and a clock that you may move forward.
demo-now = The desk’s clock
demo-now-is = It is { $moment } at the desk.
demo-hour = One hour on
demo-day = One day on
demo-monday = To Monday, 9:00
demo-not-yours = Moving the clock is for team leaders and administrators. Sign in as one of them.
demo-unknown-step = The clock does not know that step. Choose one of those on the page.
demo-post-title = Letters that left
demo-post-lead = A demonstration sends nothing into the world. Whatever the desk sends lies here.
demo-post-none = No letter has left yet
demo-post-none-text = Answer a letter, and ten seconds later it lies here.
demo-post-count = { $count ->
    [one] One letter
   *[other] { $count } letters
}
demo-post-gone = There is no such letter.
demo-letter-to = To
demo-letter-from = From
demo-letter-date = Written
demo-letter-raw = As it left
demo-letter-survey = Answer as the customer
demo-back = All letters
demo-to-desk = To the desk

demo-play-title = One story, from its letter to the measures
demo-play-held = All { $count } checks held, in { $seconds } s.
demo-play-broke = { $count ->
    [one] One check did not hold.
   *[other] { $count } checks did not hold.
}
demo-play-letter = A customer writes a letter by e-mail
demo-play-case = The letter becomes a case
demo-play-sign-in = An agent signs in by a one-time link
demo-play-refused = A step with an effect waits for what is open, and says so
demo-play-guided = The agent is guided, step by step
demo-play-reply = The reply leaves
demo-play-answer = The customer answers, and the answer finds its case
demo-play-ended = The procedure comes to its end
demo-play-survey = The customer is asked how it went, and says so
demo-play-measures = The measures count it

demo-check-went-on = The story went on.
demo-check-letter-taken = The desk took the letter by SMTP.
demo-check-inbox = The link leads to the inbox.
demo-check-link-once = The link works once.
demo-check-letter-shown = The agent reads the letter.
demo-check-order-known = The order number is known from the letter.
demo-check-told-no = The step is refused.
demo-check-told-why = The refusal says what is missing, and the way on.
demo-check-nothing-done = Nothing has changed.
demo-check-steps = One step followed the other.
demo-check-at-wait = The next step waits for the customer.
demo-check-reply-taken = The reply was taken.
demo-check-reply-left = It left for the customer’s address.
demo-check-reply-signed = Its answer address is signed.
demo-check-answer-on-case = The answer is on its case.
demo-check-no-second-case = No second case was opened.
demo-check-last-step = The last step was taken.
demo-check-nothing-left = No step is left.
demo-check-survey-open = The link in the letter opens the question.
demo-check-survey-kept = The answer was kept.
demo-check-survey-once = The link counts once.
demo-check-counted = One more answer is counted.
demo-check-opens-cases = The number opens its cases, and this is one.
