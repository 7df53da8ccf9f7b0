inbox-title = Inbox
inbox-next = Open the most urgent

# Views
inbox-views = Views of the cases
inbox-view-mine = Mine
inbox-view-free = Free
inbox-view-late = Overdue
inbox-view-open = Open
inbox-view-waiting = Waiting
inbox-view-resolved = Resolved
inbox-many = { $count }+

# What waits for this person
inbox-approvals = Waiting for your approval
inbox-approval = An approval
inbox-approval-asked = asked by { $name }
inbox-promises = Promised until tonight
inbox-promise-by = promised by { $name }
inbox-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}

# A row
inbox-no-customer = Name unknown
inbox-no-subject = Without a subject
inbox-unread = new
inbox-age = { $time } old
inbox-nobody = Nobody has it
inbox-with = { $name } has it
inbox-with-you = You have it
inbox-take = Take
inbox-take-which = Take case { $number } of { $customer }
inbox-following = Further cases
inbox-first = Back to the first ones

# Nothing there
inbox-none-mine = Nothing is waiting for you.
inbox-none-mine-free = { $count ->
    [0] No case is free either. New letters appear here by themselves.
    [one] One case is free and waits for somebody to take it.
   *[other] { $count } cases are free and wait for somebody to take them.
}
inbox-none-mine-look = Look at the free cases
inbox-none-free = Every case has somebody who looks after it.
inbox-none-free-more = New letters appear here by themselves.
inbox-none-late = Nothing is overdue.
inbox-none-late-more = Every promise about time is being kept.
inbox-none-open = No case is open.
inbox-none-open-more = New letters appear here by themselves.
inbox-none-waiting = No case waits for a customer.
inbox-none-waiting-more = Cases come here when the next answer is the customer’s.
inbox-none-resolved = No case has been resolved yet.
inbox-none-resolved-more = Closed cases stay here to be looked up.
inbox-none-further = That was the last one.
inbox-none-further-more = There are no further cases in this view.
inbox-escalations = Escalated to you
