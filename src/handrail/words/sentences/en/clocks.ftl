clocks-help = The clocks of cases, held against what happened.
clocks-help-rebuild = Work every clock out anew from the events of its case, and mend what is stored otherwise. The desk may go on meanwhile, and Ctrl+C does no harm.
clocks-help-check = Change nothing: print what is stored otherwise, and end with 1 if something is.
clocks-differs = Case { $case }, clock { $clock }, { $column }: stored is { $stored }, the events give { $given }.
clocks-case-differs = Case { $case }, { $column }: stored is { $stored }, the events give { $given }.
clocks-nothing = nothing
clocks-unread = Case { $case } was left as it is: { $versions } cannot be read any more. Publish it again, or bring the version of Handrail back that could read it.
clocks-busy = Case { $case } changed each time it was looked at. Give the command again.
clocks-stopped = Stopped before the last case. What is mended stays mended; give the command again for the rest.
clocks-compared = Compared: { $cases ->
    [one] one case
   *[other] { $cases } cases
}, { $clocks ->
    [one] one clock
   *[other] { $clocks } clocks
}.
clocks-equal = Everything is as the events give it.
clocks-different = { $count ->
    [one] One value is stored otherwise. Mend it with: handrail clocks rebuild
   *[other] { $count } values are stored otherwise. Mend them with: handrail clocks rebuild
}
clocks-mended = { $count ->
    [one] One value was mended.
   *[other] { $count } values were mended.
}
clocks-help-set-anew = Bring every open case under the standards that are in force today, after a procedure or the company's standards were published. What was kept or missed stays as it was.
clocks-help-group = Say which group a customer belongs to, by the address from which they write; without a group, to none. Their open cases come under its standards.
clocks-unknown-customer = Nobody has written from { $email }. Look at the address in one of their cases.
clocks-set-anew = { $count ->
    [0] On no open case anything else is promised.
    [one] On one open case something else is promised from now on.
   *[other] On { $count } open cases something else is promised from now on.
}
