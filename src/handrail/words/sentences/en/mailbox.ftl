# A mailbox cannot be reached.
mailbox-trouble-name = The name { $host } leads to no server ({ $why }). Look for a typing error in the server’s name.
mailbox-trouble-port = Nothing answers as a mailbox at { $host }, port { $port } ({ $why }). Compare the port and the encryption with what the host says.
mailbox-trouble-tls = The connection to { $host }, port { $port }, cannot be trusted ({ $why }). Compare the server’s name with its certificate; without a valid one no password is sent.
mailbox-trouble-token = { $url } gives no token ({ $why }). Compare the client’s id, its secret and the scope with what the host says.
mailbox-trouble-login = { $host } does not let { $user } in ({ $why }). Enter the password anew, or allow IMAP at the host.
mailbox-trouble-folder = The folder { $folder } cannot be opened ({ $why }). Write it as the server does.
mailbox-trouble-letters = The connection broke while the folder { $folder } was read ({ $why }). It is tried again by itself.
mailbox-would-be-seen = Without encryption everybody on the way to { $host } could read the password. Choose TLS, or STARTTLS.
mailbox-unknown = There is no such mailbox, or you may not see it.

# A field that cannot be understood.
mailbox-bad-name = Give the mailbox a name of up to 300 characters.
mailbox-bad-host = Write the server’s name, such as imap.example.org.
mailbox-bad-port = A port is a number from 1 to 65535; usually 993.
mailbox-bad-user = Write the name to sign in with; usually the whole address.
mailbox-bad-secret = Enter the password again: the mailbox moves, and the old one is not sent to another place.
mailbox-bad-folders = Name one to 50 folders, one a line, such as INBOX.
mailbox-bad-token-url = Write where tokens are given, such as https://login.example.org/token.
mailbox-bad-client-id = Write the client’s id, as the host has given it.
mailbox-bad-scope = A scope is one line of up to 300 characters.
mailbox-bad-quiet-minutes = Write a number of minutes up to 43200, or 0 for never.
mailbox-bad-largest-bytes = Write a number of megabytes from 1 to 200.
mailbox-bad-since = Choose a day.
mailbox-bad-days = Choose two days, the first one first.
mailbox-bad-branch = Choose one of the branches.

# Letters that could not be fetched whole.
mailbox-too-large = The letter has { $megabytes } MB, more than the { $limit } MB that are fetched. It lies whole in the mailbox; what is kept here are the lines above it. Raise the limit or look there, then make a case of it.
mailbox-left-on-server = This letter of { $megabytes } MB was too large to be fetched. It lies whole in the mailbox.

# What administrators are told of.
mailbox-alarm-failing = The mailbox { $mailbox } cannot be read.
mailbox-alarm-silent = No letter has come into the mailbox { $mailbox } for { $minutes } minutes of opening time.
mailbox-alarm-difference = { $count ->
    [one] One letter lies in the mailbox { $mailbox } that could not be fetched.
   *[other] { $count } letters lie in the mailbox { $mailbox } that could not be fetched.
}
mailbox-alarm-quarantine = { $count ->
    [one] Within an hour, one letter could not be read.
   *[other] Within an hour, { $count } letters could not be read.
}
mailbox-alarm-subject = { $what }
mailbox-alarm-text = Good day { $name },

    { $what }

    Look at it here: { $link }

    You are told once, when it begins; the page says when it is over.

# The pages of mailboxes.
mailbox-title = Mailboxes
mailbox-lead = Where letters are fetched from. Each is read by number, never by “unread”, and counted every day.
mailbox-new = Connect a mailbox
mailbox-back = All mailboxes
mailbox-none = No mailbox is set up.
mailbox-none-more = Letters can also be handed over by your mail server, without any mailbox.
mailbox-never = never
mailbox-look = Look at it
mailbox-column-name = Mailbox
mailbox-column-standing = Standing
mailbox-column-last-letter = Last letter
mailbox-column-last-contact = Last read
mailbox-column-folder = Folder
mailbox-column-watermark = Read up to number
mailbox-column-kept = Kept
mailbox-column-count = Counted
mailbox-standing-paused = Paused
mailbox-standing-failing = Cannot be read
mailbox-standing-new = Not read yet
mailbox-standing-well = Being read
mailbox-health = How it fares
mailbox-failure = What is wrong
mailbox-failing-since = Since
mailbox-folders = Folders
mailbox-count = Count now
mailbox-count-never = Not counted yet.
mailbox-count-equal = { $count ->
    [one] The one letter there is here.
   *[other] All { $count } letters there are here.
}
mailbox-count-missing = { $count ->
    [one] One letter could not be fetched (number { $numbers }).
   *[other] { $count } letters could not be fetched (numbers { $numbers }).
}
mailbox-count-mended = { $count ->
    [one] One was missing and has been fetched.
   *[other] { $count } were missing and have been fetched.
}
mailbox-count-gone = { $count ->
    [one] One that is here was taken off the server.
   *[other] { $count } that are here were taken off the server.
}
mailbox-pause = Pause
mailbox-resume = Go on reading
mailbox-days = Fetch days
mailbox-days-lead = Letters of these days are fetched, read or unread. What is here already comes no second time.
mailbox-days-first = First day
mailbox-days-last = Last day
mailbox-days-do = Fetch them
mailbox-days-waiting = { $first } to { $last }: being fetched, { $count } new so far.
mailbox-days-done = { $first } to { $last }: done, { $count } new.
mailbox-settings = How it is set up
mailbox-save = Save
mailbox-try = Try it
mailbox-tried = What happened when it was tried
mailbox-step-name = The server’s name is known.
mailbox-step-port = A mailbox answers there.
mailbox-step-tls = The connection is encrypted, and the certificate is valid.
mailbox-step-token = A token was given.
mailbox-step-login = We are let in.
mailbox-step-folder = { $count ->
    [one] The folder { $folder } can be read; one letter lies in it.
   *[other] The folder { $folder } can be read; { $count } letters lie in it.
}
mailbox-remove = Take it out
mailbox-remove-lead = It is read no more, and its password is forgotten. Its letters stay here, and on the server.
mailbox-remove-do = Take the mailbox out
mailbox-alarm-since = Since { $time }.
mailbox-said-connected = The mailbox is connected. Its letters come within a minute.
mailbox-said-changed = The mailbox has been changed.
mailbox-said-paused = The mailbox is read no more until you let it.
mailbox-said-resumed = The mailbox is being read again, from where it was left.
mailbox-said-counting = The letters are being counted. Look again in a minute.
mailbox-said-days = The days are being fetched.
mailbox-said-removed = The mailbox has been taken out.
mailbox-field-name = Name
mailbox-field-name-help = As colleagues call it.
mailbox-field-branch = Whose letters lie there?
mailbox-field-branch-any = As each letter says
mailbox-field-host = Server
mailbox-field-host-help = Such as imap.example.org.
mailbox-field-encryption = Encryption
mailbox-field-port = Port
mailbox-field-user = User
mailbox-field-sign-in = How we sign in
mailbox-field-secret = Password, or the client’s secret
mailbox-field-secret-help = It is kept encrypted and never shown again.
mailbox-field-secret-kept = One is kept. Leave this empty to keep it.
mailbox-field-token-url = Where tokens are given
mailbox-field-token-url-help = With OAuth 2 only, such as https://login.example.org/token.
mailbox-field-client-id = The client’s id
mailbox-field-scope = Scope
mailbox-field-scope-help = With OAuth 2 only, as the host says.
mailbox-field-refresh = Refresh token
mailbox-field-refresh-help = Only where we sign in with one. It is kept encrypted and never shown again.
mailbox-field-folders = Folders
mailbox-field-folders-help = One a line, as the server names them. The first one is listened to.
mailbox-field-since = Read letters from this day on
mailbox-field-since-help = Of what lies there already. Whatever comes later is read, whatever its day.
mailbox-field-quiet-minutes = Tell when no letter has come for
mailbox-field-quiet-minutes-help = In opening time. 0 for never.
mailbox-field-minutes = minutes
mailbox-field-megabytes = Largest letter
mailbox-field-megabytes-help = Of a larger one, the lines above it are kept, in quarantine.
mailbox-encryption-tls = TLS
mailbox-encryption-starttls = STARTTLS
mailbox-encryption-none = None (this machine only)
mailbox-sign-in-password = Password
mailbox-sign-in-client-credentials = OAuth 2, client credentials
mailbox-sign-in-refresh-token = OAuth 2, refresh token
