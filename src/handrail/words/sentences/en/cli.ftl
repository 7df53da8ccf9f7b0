cli-help = Handrail: a customer-service desk whose standard operating procedures run.
cli-help-data = Folder of the desk's data. Default: HANDRAIL_DATA, or ./data
cli-help-format = How to print what came of it.
cli-help-serve = Serve the desk's pages. On SQLite, do the work behind them too.
cli-help-host = Address to listen on.
cli-help-port = Port to listen on.
cli-help-work = Do the work behind the screens: letters in and out, timers.
cli-help-intake = Take letters in from FILES, one letter each (.eml), and print what became of them.
cli-help-migrate = Bring the database up to date.
cli-help-doctor = Look whether all is well with the desk, and say what to do where it is not.
cli-help-procedure = Check and publish procedures.
cli-help-procedure-check = Say what is wrong with procedures and files of the company, and between them, and how to mend it. PATHS are files and folders.
cli-too-many-files = There are more than { $most } YAML files in { $folder }. Name a folder that holds less.
cli-help-procedure-scenarios = Show runs of the first of FILES that together show all that can happen in it; the others are what it uses.
cli-help-procedure-begin = Begin ROUTINE now: its case lies in the queue of the branch. What counts from a fact or has a time of its own begins by itself besides.
cli-help-begin-branch = Short name of the branch at which it begins; the only one if there is one.
cli-begun = Case { $case } has begun at { $branch }.
cli-begin-which-branch = There is no branch “{ $branch }” to begin it at. Name one of: { $known }.
cli-no-routine = There is no routine “{ $routine }” in the library. Publish it first, or look for its id in its file.
cli-help-procedure-publish = Publish procedures, overlays, law packs and the company's files: all that PATHS name, files and folders, or none if one is broken. Law packs have to be signed by somebody you trust.
cli-help-export = Write the procedure FILE in another format, for people or other programs.
cli-help-to = The format to write.
cli-help-export-language = The language of the reader. Default: the terminal's.
cli-help-out = The file to write. Default: print it.
cli-help-import = Make a procedure of FILE, a flow chart or another document, and tell what became of every piece of it.
cli-help-import-as = What FILE is. Default: as its ending says.
cli-help-import-output = Where to write the procedure. Default: print it, and the account beside it.
cli-help-person = Colleagues: add them, give them roles, let them in.
cli-help-person-add = Add a colleague, who can do nothing until given a role.
cli-help-person-role = Give a colleague a ROLE, at one branch or everywhere, or take it away.
cli-help-person-link = Print a link by which the colleague signs in once, within an hour.
cli-help-name = The colleague's name.
cli-help-language = The language in which the colleague works.
cli-help-home-branch = Short name of the branch where the colleague works.
cli-help-role-branch = Short name of the branch. Default: every branch.
cli-help-withdraw = Take the role away.

cli-folder-unusable = The desk's folder cannot be used: { $folder }: { $why }. Name another one with --data, or let this user write there.
cli-first-branch = Main branch
cli-first-brand = Customer service
cli-migrated = { $count ->
    [0] The database was up to date.
    [one] One change was made to the database. It is up to date.
   *[other] { $count } changes were made to the database. It is up to date.
}
cli-intake = { $letters ->
    [one] One letter:
   *[other] { $letters } letters:
} { $routed } routed, { $ignored } ignored, { $quarantined } quarantined, { $rejected } rejected, { $duplicate } duplicate.
cli-file-missing = { $file } was not taken in: there is no such file.
cli-file-missing-mend = Correct its path.
cli-file-folder = { $file } was not taken in: it is a folder.
cli-file-folder-mend = Name the letters in it: { $file }/*.eml
cli-file-forbidden = { $file } was not taken in: this user may not read it.
cli-file-forbidden-mend = Let this user read it, then give the same command again for it.
cli-file-unreadable = { $file } was not taken in: it cannot be read ({ $why }).
cli-file-unreadable-mend = See to its disk, then give the same command again for it.
cli-file-too-large = { $file } was not taken in: it is larger than { $most } MB.
cli-file-too-large-mend = Save the letter without its largest attachments, and give the command again for it.
cli-cannot-go-on = { $why } { $count ->
    [0] Every file was kept.
    [one] One file was not taken in; give the same command again for it.
   *[other] { $count } files were not taken in; give the same command again for them.
} What is in already will count as duplicate.
cli-port-unusable = Nothing can be served at { $address }: { $why }. Choose another port with --port, or end what listens there.
cli-serving = The desk is open at { $address }
cli-first-run = Nobody manages this desk yet. Open this link within an hour to become its administrator: { $link }
cli-working = Working. Letters are taken in by SMTP at { $host }:{ $port }. Stop with Ctrl+C.
cli-published = { $version } is in force.
cli-published-before = { $version } is in force already; nothing has changed.
cli-imported = { $file } is written: { $used } pieces used, { $unused } left out.
cli-import-unknown = The ending of { $file } does not say what it is. Name it with --as: { $known }.
cli-not-written = { $file } was not written: { $why }.
cli-scenario = Run { $number }
cli-scenarios-found = Runs: { $runs }. What none of them shows: { $missed }.
cli-procedure-sound = { $file }: sound
cli-person-added = { $name } was added. Now give a role: handrail person role
cli-role-given = { $name } has the role { $role } at { $branch }.
cli-role-withdrawn = { $name } does not have the role { $role } at { $branch } any more.
cli-unknown-branch = There is no branch “{ $branch }”. Choose one of: { $known }.
cli-unknown-role = There is no role “{ $role }”. Choose one of: { $known }.

cli-check-folder-well = The folder { $folder } can be used.
cli-check-folder-ill = The folder { $folder } is not there or cannot be written to.
cli-check-folder-mend = Name the desk's folder with --data, or let this user write there.
cli-check-private-well = Only its owner can look into the folder and its database.
cli-check-private-ill = Others can read { $files }.
cli-check-private-mend = Give the command: chmod go-rwx { $files }
cli-check-secret-key-well = The installation's secret is readable by its owner alone.
cli-check-secret-key-ill = Others can read the installation's secret, { $file }.
cli-check-secret-key-mend = Give the command: chmod 600 { $file }
cli-check-blob-key-well = The key of all content is whole and readable by its owner alone.
cli-check-blob-key-ill = The key of all content, { $file }, is damaged or readable by others.
cli-check-blob-key-mend = Bring it back from where you keep it safe, then: chmod 600 { $file }
cli-check-room-well = There is room on the disk: { $megabytes } MB.
cli-check-room-ill = Only { $megabytes } MB are left on the disk.
cli-check-room-mend = Free some space; without room no letter can be kept.
cli-check-desk-well = There is a desk in the folder.
cli-check-desk-ill = There is no desk in the folder { $folder } yet.
cli-check-desk-mend = Give the command: handrail migrate --data { $folder }
cli-check-database-well = The database answers ({ $kind }).
cli-check-database-ill = The database does not answer: { $why }
cli-check-database-mend = Start it, or correct HANDRAIL_DATABASE.
cli-check-journal-well = The database writes ahead (WAL), so that reading never waits.
cli-check-journal-ill = The database does not write ahead (its journal is { $mode }).
cli-check-journal-mend = Put the folder on a local disk; network disks cannot do it.
cli-check-tables-well = The tables are up to date.
cli-check-tables-ill = The tables are not up to date ({ $count } changes).
cli-check-tables-mend = Give the command: handrail migrate --data { $folder }
cli-check-mail-out-well = The mail server { $host }:{ $port } takes letters.
cli-check-mail-out-ill = The mail server { $host }:{ $port } cannot be used: { $why }
cli-check-mail-out-mend = Start it, or correct HANDRAIL_SMTP_OUT.
cli-check-procedures-well = { $count ->
    [0] No procedure is in force.
    [one] The one procedure in force is sound.
   *[other] All { $count } procedures in force are sound.
}
cli-check-procedures-ill = A procedure in force cannot be read: { $why }
cli-check-procedures-mend = Publish a corrected version of it.
cli-check-openings-well = Every procedure in force can be opened at every branch.
cli-check-openings-ill = With what lies on them at some branches these cannot be opened: { $names }.
cli-check-openings-mend = Publish the overlay again so that it fits, or withdraw it: handrail procedure withdraw
cli-check-runs-well = Every open case can go on with its procedure.
cli-check-runs-ill = Open cases stand at versions that cannot be read any more: { $names }.
cli-check-runs-mend = Look at them in the inbox and open a procedure anew; what was done is kept.
cli-check-routines-well = Every routine whose time has come has begun.
cli-check-routines-ill = { $count ->
    [one] One routine should have begun and did not: { $names }.
   *[other] { $count } routines should have begun and did not: { $names }.
}
cli-check-routines-mend = See that handrail serve or handrail work is running, mend what is named in brackets; they begin by themselves then.
cli-check-ledger-well = Letters: { $waiting } waiting, { $routed } routed, { $ignored } ignored, { $quarantined } quarantined, { $rejected } rejected.
cli-check-letters-well = Every letter of the last 30 days has left or will.
cli-check-letters-ill = { $count ->
    [one] One letter of the last 30 days could not be delivered.
   *[other] { $count } letters of the last 30 days could not be delivered.
}
cli-check-letters-mend = Their cases show why. Correct the address, or write another way.
cli-check-mailboxes-well = { $count ->
    [0] No mailbox is set up.
    [one] The mailbox is being read.
   *[other] All { $count } mailboxes are being read.
}
cli-check-mailboxes-ill = { $why }
cli-check-mailboxes-mend = Look at Mailboxes in the desk: each says what is wrong, and can be tried.
cli-check-readers-well = Everything that follows from events is being done.
cli-check-readers-ill = Stopped by an error: { $names }.
cli-check-readers-mend = Report the error in the log; after an update it goes on where it stopped.
cli-check-timers-well = Every timer does its work.
cli-check-timers-ill = { $count ->
    [one] One timer fails again and again.
   *[other] { $count } timers fail again and again.
}
cli-check-timers-mend = Report the error in the log; they are tried again by themselves.

cli-help-law-pack = Make keys for law packs, sign law packs and check their signatures.
cli-help-law-pack-key = Write a new private key to FILE, for your eyes only, and its public key to FILE.pub.
cli-help-law-pack-sign = Sign the law pack FILE. The signature is written to FILE.sig.
cli-help-law-pack-check = Say whether the law pack FILE is signed by somebody you trust, and is in force.
cli-help-key = The file with your private key.
cli-help-trust = A file with the public key of a publisher. May be given several times.
cli-help-on = The day for which you ask, such as 2026-01-31. Default: today.
cli-law-pack-keys = { $private } is your private key: keep it to yourself. Give { $public } to those who read your law packs.
cli-law-pack-exists = { $file } is there already, and a key is never overwritten. Choose another name.
cli-law-pack-signed = Signed: { $file }. Give both files on; whoever changes the law pack has to sign it again.
cli-law-pack-no-key = { $file } holds no such key. Make one with "handrail law-pack key", and name the private key for signing, the public one for checking.
cli-law-pack-good = { $file }: law pack { $pack } of { $publisher } for { $country }, signed and in force.
cli-a-note = { $finding } Worth a look; nothing fails because of it.
cli-help-procedure-effective = Write the PROCEDURE of a FOLDER as it is at one branch, with the overlays that hold there. Law packs of the country have to be signed by somebody you trust.
cli-help-procedure-rebase = Say which changes of an OVERLAY touch what is different between the OLD and the NEW state of its procedure.
cli-help-branch = The branch, by its id.
cli-help-brand = The branch's brand.
cli-help-country = The branch's country, such as HU.
cli-no-procedure = There is no procedure "{ $procedure }" in { $folder }. There are: { $known }
cli-rebase-nothing = Nothing that { $file } changes is different. It holds on with: base: { $base }
cli-rebase-not-its-base = { $file } was written against another state than { $old }. Name the file in the state { $base }.
cli-rebase-another = { $file } changes "{ $of }", not "{ $procedure }". Name two states of that procedure.
cli-help-procedure-withdraw = Take an OVERLAY or a law pack out of force. New cases do not get it any more; those that have it keep it.
cli-overlay-nowhere = { $overlay } holds at no branch of this desk. Look whether the names of branches, brands or countries in it are spelt as here.
cli-overlay-withdrawn = { $overlay } is out of force. Cases that have it keep it.
