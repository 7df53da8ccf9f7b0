web-skip = Skip to the page
web-nav = Places
web-nav-inbox = Inbox
web-nav-library = Library
web-nav-measures = Measures
web-nav-quarantine = Quarantine
web-nav-calendars = Calendars
web-nav-mailboxes = Mailboxes
web-menu = Language, theme and account
web-language = Language
web-theme = Theme
web-theme-auto = As the device
web-theme-light = Light
web-theme-dark = Dark
web-sign-out = Sign out
web-gallery = Components
web-gallery-about = Every part of the screens in every state, to look at and to test.
web-gallery-pages = Whole pages
web-refused = This is not to be had here
web-not-understood = The desk did not understand this
web-not-understood-what = What your browser sent could not be read, so nothing was changed. Go back, load the page again and repeat what you did.
web-only-from-its-page = This address only takes what its page sends, so there is nothing to look at. Go to the start and on from there.
web-not-allowed = You may not do this here
web-not-allowed-what = This is for other roles or another branch. Ask your team leader or an administrator if it should be yours.
web-not-done = This was not done
web-too-large = That was too much at once
web-too-large-what = This is larger than the desk takes at once, so nothing of it was kept. Make it shorter and send it again.
web-broken = Something went wrong on our side
web-broken-what = The desk made a mistake, or cannot reach what it keeps its data in. It is not your fault.
web-broken-next = Wait a moment and try again. Look first whether what you did is there already. If it stays like this, tell whoever looks after the desk.
web-no-answer = No answer came from the desk
web-no-answer-what = What you have written is still here. Look whether you are connected, and try again. It may have been done all the same: look first.
web-strange-answer = The desk could not answer just now
web-strange-answer-what = What you have written is still here. Try again in a moment. If it stays like this, tell whoever looks after the desk.
web-not-fresh = No connection to the desk
web-not-fresh-what = This page shows what was known before. It comes up to date by itself as soon as the desk answers.
web-no-room = The desk has no room left on its disk, so nothing was changed. Tell whoever looks after the desk, and try again once some space is free.
web-refused-on = To the start
web-version-unreadable = { $version } (cannot be read)
web-clock-left = { $time } left
web-clock-overdue = { $time } overdue
web-clock-paused = paused
web-clock-met = kept
web-clock-met-late = kept late
web-standard-answer = Answered
web-standard-acknowledge = Receipt confirmed
web-standard-next-reply = Next reply
web-standard-status = Status told
web-standard-step = Step
web-standard-promise = Promise
web-standard-by-law = { $standard }, by law
web-standard-first-reply = First reply
web-standard-resolve = Resolved
web-size-kb = { $size } KB
web-size-mb = { $size } MB
web-channel-email = E-mail
web-channel-phone = Telephone
web-channel-chat = Chat
web-channel-social = Social media
web-channel-form = Web form
web-channel-counter = Shop counter
web-channel-internal = Internal
web-channel-letter = Letter
web-status-open = Open
web-status-waiting = Waiting for the customer
web-status-resolved = Closed
web-outcome-resolved = Resolved
web-outcome-answered = Answered
web-outcome-declined = Declined by the customer
web-outcome-refused = Refused by us
web-outcome-withdrawn = Withdrawn
web-outcome-unanswered = Unanswered
web-outcome-handed-on = Handed on
web-outcome-not-for-us = Not for us
# Whose rule a step is
web-rule-law = Law in { $country }: { $title }
web-rule-country = { $count ->
    [one] Rule for the country { $names }
   *[other] Rule for the countries { $names }
}
web-rule-brand = { $count ->
    [one] Rule of the brand { $names }
   *[other] Rule of the brands { $names }
}
web-rule-branch = { $count ->
    [one] Rule of the branch { $names }
   *[other] Rule of the branches { $names }
}
