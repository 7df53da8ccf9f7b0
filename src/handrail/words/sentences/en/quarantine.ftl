quarantine-title = Quarantine
quarantine-lead = Letters that the desk could not read. None is lost: look at each, let it be read again, or put it aside with a reason.
quarantine-held = Held letters
quarantine-held-elsewhere = { $count ->
    [one] One is held that only others may read.
   *[other] { $count } are held that only others may read.
}
quarantine-none = Nothing is held back.
quarantine-none-more = Every letter that came in could be read.
quarantine-from = From { $sender }
quarantine-no-sender = Sender unknown
quarantine-claimed = As the sender claims; nobody has checked it.
quarantine-to = To { $recipients }
quarantine-nobody = nobody in particular
quarantine-tries = { $count ->
    [one] read once
   *[other] read { $count } times
}
quarantine-look = Look at it
quarantine-retry = Read it again
quarantine-said-retry = The letter is being read again. It becomes a case, or comes back here with its error.
quarantine-said-ignore = The letter has been put aside. It stays in the list below with its reason.
quarantine-faster = Somebody was faster
quarantine-faster-more = This letter is no longer held. Go back to the list to see what is.

# One letter
quarantine-letter = Letter { $number }
quarantine-original = Original, as it came
quarantine-original-cut = Only the first { $count } characters are shown.
quarantine-erased = The letter’s content has been erased on request.
quarantine-damaged = The letter’s file is missing or damaged. Restore the folder “blobs” from a backup.
quarantine-ignore = Put it aside
quarantine-ignore-why = Why need nobody answer this letter?
quarantine-ignore-why-help = It is kept with your name.
quarantine-ignore-empty = Write in a few words why.
quarantine-ignored-by = { $why } ({ $who })
quarantine-only-look = You may look. To let it be read again or to put it aside, ask a team leader.
quarantine-back = Back to the held letters

# The ledger
quarantine-ledger = What became of every letter
quarantine-ledger-lead = { $count ->
    [one] One letter ever came in.
   *[other] { $count } letters ever came in; the figures add up to that.
}
quarantine-duplicates = { $count ->
    [0] None came twice.
    [one] One came again and was not taken twice.
   *[other] { $count } came again and were not taken twice.
}
quarantine-state-waiting = Waiting to be read
quarantine-state-routed = Became a case
quarantine-state-ignored = Put aside
quarantine-state-quarantined = Held here
quarantine-state-rejected = Refused
quarantine-ignored = Put aside lately
quarantine-ignored-none = Nothing has been put aside.
quarantine-column-when = When
quarantine-column-sender = Sender, as claimed
quarantine-column-why = Why

# A case made by hand, and the letter as it came
quarantine-case = Make a case of it
quarantine-case-sender = Who wrote?
quarantine-case-sender-help = The address that answers go to. Look at the original.
quarantine-case-subject = What about?
quarantine-case-no-subject = A letter that could not be read
quarantine-said-case = A case has been made of the letter. Agents of its branch find it in the inbox.
quarantine-download = Save the original as a file
quarantine-original-of = Save letter { $number }
quarantine-came-from = It was fetched from the mailbox { $mailbox }, folder { $folder }.

# Replies that will not arrive
quarantine-undelivered = Our letters that did not arrive
quarantine-undelivered-none = Every reply of the last 30 days has left or still will.
quarantine-undelivered-case = Case
quarantine-undelivered-when = Written
quarantine-undelivered-what = What happened
quarantine-undelivered-why = Why
quarantine-uncertain = Perhaps delivered; sent again under the same Message-ID
quarantine-given-up = Given up after days of trying
quarantine-refused = Refused by the other side
