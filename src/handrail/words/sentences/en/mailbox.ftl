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
