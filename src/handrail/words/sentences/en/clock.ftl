clock-bad-duration = “{ $text }” is not a length of time. Write a whole number and a unit, such as “2 business hours”. The units are second, minute, hour, day, business minute, business hour and business day.
clock-bad-span = “{ $opens }” to “{ $closes }” are not opening hours. Write times such as 09:00 to 17:00, 22:00 to 06:00 for a night shift, or 00:00 to 24:00 for the whole day.
clock-spans-overlap = The opening hours { $first } and { $second } overlap ({ $day ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
    [sun] Sunday
   *[other] { $day }
}). Make one of them shorter, or join them.
clock-unknown-zone = There is no time zone “{ $zone }”. Write its name as in “Europe/Warsaw”.
clock-unknown-holidays = No list of public holidays is kept for “{ $code }”. Write a country as in “PL”, or a part of it as in “DE-BY”; parts of this country: { $regions }.
clock-unknown-ring = How long a telephone rings in “{ $country }” is not known; it is for { $known }. Write the time as in “20 seconds”.
clock-bad-calendar = The calendar cannot be read at “{ $place }”. Correct the value there and save it again.
clock-ical-too-large = The iCalendar file has more than 1 MB. Export fewer years of it.
clock-ical-too-deep = The iCalendar file is nested more deeply than any calendar is. Export it anew.
clock-ical-too-many = The iCalendar file has more than 5,000 events. Export fewer years of it.
clock-ical-repeats-too-much = Too many events come back over too many years. Ask for fewer years, or export single events.
clock-ical-broken = This is no iCalendar file ({ $why }). Export it anew.
clock-ical-no-zone = No event says in which time zone it is. Name the zone, such as “Europe/Warsaw”.
clock-ical-cancelled = It is cancelled.
clock-ical-broken-event = It has no beginning or end that can be read.
clock-ical-too-long = It opens for more than a day, or closes for more than a year.
clock-ical-no-time = It takes no time.
clock-ical-not-read = It comes back by a rule that calendars do not have.
clock-ical-zone = It comes back in another time zone than the calendar's.
clock-ical-untitled = An event without a title
clock-ical-open = Open
clock-ical-closed = Closed
clock-bad-pause = A pause cannot end at { $ends }, before it begins at { $begins }. Correct one of the two times.
clock-naive-moment = The moment { $moment } has no time zone. Add one, such as +00:00.
clock-no-moment = A moment is missing among those given. Give one for each, or leave the row out.
clock-never-opens = The calendar ({ $zone }) has too little opening time after { $start }, so nothing can become due. Add opening hours to it.
clock-out-of-reach = Clocks know the years { $first } to { $last }. Choose a date or a length of time inside them.
clock-different-measures = The standards “{ $first }” and “{ $second }” time different things. Compare standards of one kind.

clock-rings = { $count ->
    [one] { $count } ring
   *[other] { $count } rings
}
clock-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
clock-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
clock-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
clock-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
clock-business-minutes = { $count ->
    [one] { $count } business minute
   *[other] { $count } business minutes
}
clock-business-hours = { $count ->
    [one] { $count } business hour
   *[other] { $count } business hours
}
clock-business-days = { $count ->
    [one] { $count } business day
   *[other] { $count } business days
}

clock-standard-answer = Answered within { $allowance }
clock-standard-acknowledge = Receipt confirmed within { $allowance }
clock-standard-status = Status told at least every { $allowance }
clock-standard-first-reply = First reply within { $allowance }
clock-standard-next-reply = Next reply within { $allowance }
clock-standard-resolve = Resolved within { $allowance }
clock-standard-step = Step done within { $allowance }
clock-standard-promise = Promise kept within { $allowance }

clock-measure-answer = Answer
clock-measure-acknowledge = Confirmation of receipt
clock-measure-status = Status
clock-measure-first-reply = First reply
clock-measure-next-reply = Next reply
clock-measure-resolve = Resolution
clock-measure-step = Step
clock-measure-promise = Promise

clock-state-not-started = Not started
clock-state-running = Running
clock-state-paused = Paused
clock-state-met = Met
clock-state-met-late = Met late
clock-state-overdue = Overdue
clock-state-cancelled = No longer applies

clock-because-only = It is the only one that is meant for this case ({ $source }).
clock-because-earliest = { $source }: it is due before the others that are meant for this case: { $others }.
clock-because-law-of-equals = { $source }: it is the law's, and the others are not due before it: { $others }.
clock-because-law-behind = { $source }: it is the law's, and goes on when an earlier promise pauses.

clock-left = { $time } left
clock-left-open = { $time } of opening time left
clock-overdue-by = Overdue by { $time }
clock-overdue-by-open = Overdue by { $time } of opening time
clock-due = Due { $moment }
