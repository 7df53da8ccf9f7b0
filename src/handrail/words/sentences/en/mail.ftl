# What customers read.
mail-reply-subject = Re: { $subject }
mail-reply-no-subject = Your message to { $brand }
mail-acknowledgement-subject = We have your letter to { $brand }
mail-acknowledgement-text =
    Hello,

    your letter has come to us, and somebody will read it. You need not do anything more.

    This word was sent by itself. Should you want to add something, simply answer it.

    { $brand }
mail-survey-subject = How did it go? Your word to { $brand }
mail-survey-text =
    Hello,

    your matter “{ $title }” is closed. How satisfied are you with the way we handled it? Tell us here, it takes half a minute:

    { $link }

    The link is yours alone, works once and until { $day }. If something is still open, simply answer this letter: somebody will read it.

    Thank you
    { $brand }

# Why a letter of ours did not leave.
mail-no-address = The customer has no e-mail address any more, so nothing was sent.
mail-bad-address = “{ $address }” is no address that a letter can be sent to. Give another one and send it again.
mail-broken-line = A line of the letter's head holds a line break ({ $field }), by which other lines could be smuggled in. Nothing was sent.
mail-gone = What was to be sent is not there any more, so nothing was sent.
mail-sender-ended = The program ended in the middle of sending. The letter may have arrived.

# Why a letter is held back.
mail-no-branch = There is no branch yet that the letter could be for. Add one, then try the letter again.
mail-reader-ended = The program ended again and again while it read this letter. Look at the original, and report it.
mail-unforeseen = Something went wrong that should not have ({ $what }). The letter is kept; try again, and report it if it happens twice.
mail-other-reason = { $why }
