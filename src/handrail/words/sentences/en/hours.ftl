# Calendars: whose, and when they are open.
hours-title = Calendars
hours-lead = When each branch, brand and channel is open. The clocks of cases count by these hours; a change counts from the moment it is saved.
hours-which = For a case counts the first of these that there is: the calendar of its branch on its channel, of the brand on the channel, of the channel everywhere; then that of the branch, then that of its brand. Cases belong to no team, so a team has no calendar of its own.
hours-new = New calendar
hours-new-lead = For the cases of a branch, of a brand or of all branches, on one channel or on all.
hours-back = All calendars
hours-nothing = There is no branch yet
hours-nothing-more = Each branch has a calendar. Add a branch first, or make a calendar for a channel.
hours-closed = closed
hours-every = All branches
hours-every-channel = All channels
hours-brand = Brand { $brand }
hours-never-changed = Never changed
hours-lead-branch = Counts for all cases of this branch, except on channels with a calendar of their own.
hours-lead-branch-channel = Counts for the cases of this branch on this channel.
hours-lead-brand = Counts for the branches of this brand that have no calendar of their own.
hours-lead-brand-channel = Counts on this channel for the branches of this brand, except those with a calendar of their own for it.
hours-lead-channel = Counts on this channel everywhere, except where a branch or a brand has a calendar of its own for it.
hours-column-for = For
hours-column-hours = Open
hours-column-changed = Changed
hours-column-case = Case
hours-column-clock = Clock
hours-column-before = Due now
hours-column-after = Due then
hours-column-by = Difference

# The questions.
hours-part-when = When are we open?
hours-part-week = The week
hours-part-days = Holidays and single days
hours-part-together = Calendars together
hours-part-files = Files
hours-part-changes = Changes
hours-field-place = For the cases of
hours-field-place-help = A case belongs to one branch.
hours-field-channel = On
hours-field-way = Open
hours-way-week = by the hours of a week
hours-way-always = always: day and night, every day
hours-way-any = when any of several calendars is (a team that follows the sun)
hours-way-all = only when all of several calendars are
hours-way-none = no calendar here; go by: { $others }
hours-others-branches = the calendars of the branches
hours-field-zone = Time zone
hours-field-zone-help = By its IANA name, such as Europe/Warsaw.
hours-week-help = Hours such as 09:00-12:00, 13:00-17:00. A night shift 22:00-06:00 belongs to the day on which it begins. Empty or “closed”: not open.
hours-field-country = Public holidays of
hours-field-region = Region
hours-field-region-help = The part of the country whose own holidays count too, by its code, such as BY for Bavaria. Empty: only those of the whole country.
hours-field-holidays = Further holidays
hours-field-holidays-help = One day a line, such as 2026-12-24.
hours-field-exceptions = Single days with other hours
hours-field-exceptions-help = One a line: 2026-12-24 09:00-12:00, or 2026-12-31 closed. They win over all holidays.
hours-field-parts = Together
hours-field-parts-help = Choose two or more. When one of them is changed, this calendar changes with it.
hours-field-file = Take over a file
hours-field-file-help = iCalendar (.ics) or our own JSON. The fields above are filled with it; nothing is saved by that.
hours-read = Fill the fields
hours-as-ics = Save as iCalendar
hours-as-json = Save as JSON
hours-look = Look at the next four weeks
hours-save = Save

# What cannot be understood.
hours-wrong = { $count ->
    [one] Nothing is saved: one entry cannot be understood. It is marked below.
   *[other] Nothing is saved: { $count } entries cannot be understood. They are marked below.
}
hours-bad-way = Choose when we are open.
hours-bad-place = Choose for whose cases the calendar is.
hours-bad-channel = Choose one of the channels.
hours-bad-every = Choose a channel: for all branches a calendar is kept by channel.
hours-bad-parts = Choose 2 to { $most } calendars.
hours-bad-region-alone = Choose the country to which the region belongs.
hours-bad-lines = There are more than { $most } days. Leave out those that have passed.
hours-bad-day = Line { $number }: “{ $line }” is no day. Write it as 2026-12-24.
hours-bad-day-twice = Line { $number }: “{ $line }” comes twice. Write all hours of a day in one line.
hours-bad-day-hours = Line { $number }: “{ $line }” says no hours. Write them behind the day, or “closed”.
hours-no-file = Choose a file first.
hours-bad-json = This is neither iCalendar nor JSON. Choose a file that ends in .ics or .json.
hours-file-together = This file lays several calendars together. Keep each of them here, then choose them under “Calendars together”.
hours-taken = { $left ->
    [0] The fields are filled from the file. Look at the next four weeks, then save.
    [one] The fields are filled from the file; one entry was left out. Look at the next four weeks, then save.
   *[other] The fields are filled from the file; { $left } entries were left out. Look at the next four weeks, then save.
}
hours-left-out = “{ $title }” was left out: { $why }

# The four weeks ahead.
hours-preview = The next four weeks
hours-preview-same = The hours of the next four weeks stay the same.
hours-preview-new = So we would be open.
hours-preview-changed = Days that open: { $opens }. Days that close: { $closes }. Days with other hours: { $other }.
hours-change-opens = opens
hours-change-closes = closes
hours-change-other = other hours
hours-was = before:
hours-mark-holiday = holiday
hours-mark-exception = this day alone
hours-mark-clocks = clocks are changed
hours-moves-title = Open cases
hours-moves-no-cases = No open case is concerned.
hours-moves = { $cases ->
    [0] No due time of an open case moves.
    [one] Due times move in one open case.
   *[other] Due times move in { $cases } open cases ({ $clocks } clocks).
}
hours-moves-first = The { $first } due first of { $all } open cases were worked out; the others are brought up to date as well.
hours-moves-table = { $most ->
    [one] The due time that moves
   *[other] The { $most } due times that move first
}
hours-later = later by { $time }
hours-earlier = earlier by { $time }
hours-past-stays = What was due, kept or late until now stays as it was.
hours-look-first = Not saved yet: look at what this means first, then save.
hours-said-saved = The calendar is saved and counts from now on.
hours-said-saved-more = Due times of open cases are brought up to date in a moment.
hours-change = { $time }: { $who }
hours-event-moved = Due times moved, because the calendar was changed
hours-summary-none = No calendar of its own
hours-summary-any = when any of these is: { $names }
hours-summary-all = only when all of these are: { $names }

# Why a clock is due when it is.
hours-why = Why this time
hours-why-key-counted = counted
hours-why-key-open = open
hours-why-key-paused = stands still
hours-why-key-start = began
hours-why-key-near = shown as near
hours-why-key-due = due
hours-why-key-met = done
hours-why-key-now = now
hours-why-key-changed = calendar changed
hours-why-started = It began on { $time }.
hours-why-counts-opening-time = Only opening time counts, by the calendar in { $zone }.
hours-why-counts-all-time = All time counts, day and night.
hours-why-counts-days = Days end at the same time of day, by the clock in { $zone }.
hours-why-counts-business-days = A business day ends when we close; the day of the beginning is not counted. Calendar in { $zone }.
hours-why-statutory = The law sets it: it never stands still.
hours-why-paused = It stood still from { $begins } to { $ends }, since the customer owed an answer. That time is given back.
hours-why-holiday = { $day } is a holiday.
hours-why-clocks-forward = On { $day } clocks are put forward by { $time }.
hours-why-clocks-back = On { $day } clocks are put back by { $time }.
hours-why-calendar-changed = The calendar was changed on { $time }; before, the old one counts.
hours-why-counted = Counted in all: { $time } (hours, minutes, seconds).
hours-why-stands-still = It stands still since { $time }: the customer owes an answer, so nobody knows yet when it is due.
hours-why-due = So it is due on { $time }.
hours-why-met = It was done on { $time }.
hours-why-left-out = { $count ->
    [one] One day in between
   *[other] { $count } days in between
}
hours-why-day = Open: { $open }. Counted: { $counted }. Stood still: { $paused }.
hours-why-at-start = Began { $time }.
hours-why-at-near = Shown as near from { $time }.
hours-why-at-due = Due { $time }.
hours-why-at-met = Done { $time }.
hours-why-at-now = Now { $time }.
hours-why-at-changed = Calendar changed { $time }.

# A version, and the open cases that go by another one.
hours-versions-open = Open cases whose due times it would move
hours-versions-title = Open cases under the newest version
hours-versions-lead = An open case keeps the version it was opened with, until somebody moves its run. Here are the due times that would move if all of them went by the newest version, with what is published for a day to come. Nothing is changed by looking.
