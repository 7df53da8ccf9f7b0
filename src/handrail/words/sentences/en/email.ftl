# Why a letter could not be read.
email-nothing = There is no letter here: it is empty.
email-no-sender = No line of the letter names a sender, so there is nobody to answer to. Look at the original and make a case by hand if it matters.
email-took-too-long = Reading the letter took longer than { $seconds } seconds and was stopped. Look at the original and make a case by hand if it matters.
email-took-too-much = Reading the letter took more than { $megabytes } MB of memory and was stopped. Look at the original and make a case by hand if it matters.
email-reader-died = The program that reads letters stopped while it read this one ({ $why }). The letter is kept; try again, and report it if it happens twice.

# What was odd about a letter that was read all the same.
email-head-mended = Lines above the letter that belong to no header were passed over.
email-too-many-parts = The letter has more than { $limit } parts, or breaks off badly; only the first were read. The original holds all of it.
email-too-deep = Parts nested more than { $limit } deep were not unpacked. The original holds them.
email-too-large-inside = The letter unpacks to more than { $limit } MB; the rest was left out. The original holds it.
email-too-many-addresses = The line { $header } names more than { $limit } addresses; the others were left out.
email-text-cut = The text is longer than { $limit } characters and was cut. The original holds all of it.
email-repeated-header = The line { $header } is there more than once; the first one counts.
email-hidden-break = The line { $header } hides a line break, as forged letters do. It was taken out.
email-several-senders = The letter names several senders; the first one counts.
email-sender-elsewhere = The line "From" names nobody; the sender was taken from { $header }.
email-odd-address = No address could be made out in the line { $header }.
email-odd-date = The date "{ $date }" makes no sense and was passed over.
email-odd-structure = The parts of the letter are not set apart as they should be; all of it was read as text.
email-odd-encoding = The letter claims an encoding that does not exist ("{ $encoding }"); it was read as it stands.
email-odd-charset = The letter does not follow the charset it claims ("{ $charset }"); some letters may be wrong.
email-part-lost = A letter within the letter could not be taken out. The original holds it.

email-unpacked = The letter came packed as winmail.dat, as Outlook writes it; its files were taken out. The original holds the rest.
email-calendar =
    { $method ->
        [request] Invitation
        [cancel] Cancelled
        [reply] Answer to an invitation
        [counter] Another time proposed
       *[other] Appointment
    }: “{ $title }”, { $begins }{ $has_end ->
        [0] {""}
       *[other] {" "}to { $ends }
    }{ $has_place ->
        [0] {""}
       *[other] , { $place }
    }{ $has_organizer ->
        [0] {""}
       *[other] , from { $organizer }
    }
email-checked =
    Our mail server checked the sender { $domain }. SPF: { $spf ->
        [pass] passed
        [fail] failed
        [softfail] doubtful
        [none] nothing to check
        [untold] not checked
       *[other] unclear
    }, DKIM: { $dkim ->
        [pass] passed
        [fail] failed
        [softfail] doubtful
        [none] nothing to check
        [untold] not checked
       *[other] unclear
    }, DMARC: { $dmarc ->
        [pass] passed
        [fail] failed
        [softfail] doubtful
        [none] nothing to check
        [untold] not checked
       *[other] unclear
    }.

# What whoever answers has to know.
email-not-from-domain = { $domain } itself says that letters like this one are not its own (DMARC failed). The sender is probably forged.
email-server-not-theirs = The letter came from a server that may not send for { $domain } (SPF failed), and nothing else proves its sender. It may be forged.
email-sender-mixes = The sender's address mixes alphabets that look alike ({ $address }), as forgers do. Do not trust the name; ask by another way before you tell or pay anything.
email-sender-looks-like = The sender's address is written in letters that look like “{ $other }” and are not ({ $address }). It is not from there.
email-name-mixes = The sender's name mixes alphabets that look alike ({ $name }), as forgers do.
email-name-is-address = The sender's name shows an address ({ $name }), but the letter comes from { $address }.
email-takes-no-part = The letter carries the mark of our answers in case { $cases }, but { $address } takes no part in it: they were probably passed on. So the letter has a case of its own, and what you answer here goes to { $address } alone.
email-file-infected = The virus scanner found { $virus } in this file, so it is withheld from everybody. Ask the customer for another copy.
email-file-unchecked = This file was not checked for viruses: the scanner could not be asked.
email-pictures-elsewhere = The letter shows pictures from elsewhere. They are loaded only when you ask for it, because that tells their sender that somebody reads.
email-file-runs = This file is a program or starts one. Do not open it unless you know why it was sent.
email-file-macros = This document contains macros, small programs that start when it is opened. Do not open it unless you know why it was sent.
email-file-page = This file is a web page. Pages in letters often imitate a sign-in; do not type a password there.
email-file-not-as-named =
    This file is not what its name says: it ends in .{ $ending }, but { $kind ->
        [program] is a program
        [zip] is a packed file (ZIP)
        [rar] is a packed file (RAR)
        [sevenzip] is a packed file (7z)
        [gzip] is a packed file (gzip)
        [pdf] is a PDF
        [office] is an Office document
        [rtf] is a text (RTF)
        [page] is a web page
        [other] holds something else
       *[image] is a picture
    }.
email-file-locked = This file is packed with a password, so nobody could look inside on the way.

# Why we believe that a program wrote the letter.
email-own = This is one of our own letters, come back to us.
email-bounce = A mail server says that a letter could not be delivered.
email-report = A program reports on a letter.
email-says-automatic = The letter says so itself: { $header }: { $value }
email-receipt = A mail program confirms that a letter of ours was shown, or deleted without being read.
email-away = The subject says that it is an automatic answer, such as “out of office”.
email-loop = The letter has passed { $hops } servers: it goes round in circles.
email-bounce-told = A mail server reports that a letter of ours could not be delivered; its case says so.
email-answer-told = A program of a customer answered a letter of ours; its case says so.
email-no-return-path = The letter names no address for failures, as automatic answers do.
email-asks-no-answer = The letter asks for no automatic answer.

# What became of a letter that we sent.
email-server-refused = The mail server refused ({ $code }): { $answer }
email-server-busy = The mail server cannot take the letter now ({ $code }): { $answer }
email-server-unreachable = The mail server { $host } cannot be reached: { $why }
email-server-unsafe = The mail server { $host } offers no encrypted connection that can be trusted: { $why }. Nothing was sent.
email-server-cannot = The mail server { $host } cannot take addresses outside ASCII.
email-answer-lost = The connection to { $host } broke before the mail server had answered. The letter may have been delivered.

# What our own mail server says to those who bring letters.
email-door-kept = Kept as { $receipt }
email-door-full = There is no room at the moment, please try again later
email-door-error = Something went wrong here, please try again later
email-door-bare-line-break = The letter has line breaks that are not CR LF, which is refused because letters can be hidden that way
email-door-too-many-connections = Too many connections, please try again later
email-door-too-often = Too many letters in a short time, please try again later
email-door-too-many-recipients = Too many recipients in one letter
email-door-unknown = There is no such mailbox here
