people-role-agent = Agent
people-role-team-leader = Team leader
people-role-evaluator = Quality evaluator
people-role-executive = Executive
people-role-administrator = Administrator

people-not-allowed-read-case = You may not read the cases of this branch. A colleague with the role of agent or team leader there can help you.
people-not-allowed-work-case = You may not work on the cases of this branch. Write a note to the agent who has the case, or ask a team leader there to take it.
people-not-allowed-approve-step = Only a team leader of this branch may approve this step. Ask for approval instead.
people-not-allowed-skip-law-must = The law requires this step. Only a team leader of this branch may skip it, with a reason.
people-not-allowed-read-quarantine = You may not read letters held back at this branch. Ask a team leader there.
people-not-allowed-work-quarantine = You may not release or reject letters held back at this branch. Ask a team leader there.
people-not-allowed-read-procedure = You may not read the procedures of this branch. Ask an administrator for a role there.
people-not-allowed-draft-procedure = Only a team leader may change procedures. Make a proposal instead.
people-not-allowed-approve-procedure = Only a team leader may approve procedures. Ask one to review this version.
people-not-allowed-publish-procedure = Only a team leader may publish procedures. Ask one to publish this version.
people-not-allowed-read-measures = You may not see the measures of this branch. Ask an administrator for a role that includes them.
people-not-allowed-read-person-measures = You may not see the measures of single colleagues. Look at those of the team instead.
people-not-allowed-answer-data-request = Only an administrator may export or erase a customer’s data. Hand the request on to one.
people-not-allowed-manage-people = You may not manage the colleagues of this branch. Ask an administrator of the branch.
people-not-allowed-manage-branches = Only an administrator of every branch may manage branches. Ask one.
people-not-allowed-manage-mailboxes = You may not manage mailboxes here. Ask an administrator of every branch.
people-not-allowed-move-time = You may not move the time. Sign in as a team leader or administrator of every branch.

people-unknown-person = There is no active colleague { $who }. Look the colleague up again: they may have left.
people-unknown-branch = There is no branch { $which }. Choose one from the list of branches.
people-unknown-customer = There is no customer { $id }. Look the customer up by name or address.
people-unknown-team = There is no team { $id }. Choose one from the list of teams.

people-unreadable-email = “{ $text }” is not an e-mail address. Write it like anna@example.org.
people-unreadable-phone = “{ $text }” is not a telephone number with its country. Write it like +48 22 123 45 67.
people-email-taken = Another colleague has the address { $email }. Use a different one, or look that colleague up.
people-address-taken = Another customer is reached at one of these addresses. Look that customer up instead of adding a new one.
people-name-missing = The name is empty. Write the name that colleagues should see.
people-bad-branch-slug = “{ $value }” cannot be a branch’s short name. Use lower-case letters, digits and hyphens, like warsaw-centre.
people-bad-branch-name = The branch has no name. Write the name that colleagues should see.
people-bad-branch-country = “{ $value }” is not a country code. Write two capital letters, like PL.
people-bad-branch-zone = “{ $value }” is not the time zone of the branch’s calendar. Write the same one in both places, like Europe/Warsaw.
people-branch-taken = Another branch has the short name { $slug } or the mail address { $address }. Choose different ones.
people-team-taken = The branch has a team called { $name } already. Choose a different name.

people-administrator-exists = There is an administrator already. Ask them to add you.
people-last-administrator = Nobody else administers every branch. Appoint another administrator first.

people-link-unknown = This link is not known. Ask for a new one, and open it from the newest letter.
people-link-expired = This link is too old. Ask for a new one.
people-link-used = This link has been used already: it works once. Ask for a new one.
people-wrong-credentials = The address or the password is wrong. Try again, or ask for a sign-in link.
people-too-many-attempts = { $minutes ->
    [one] Too many wrong passwords. Try again in { $minutes } minute, or ask for a sign-in link.
   *[other] Too many wrong passwords. Try again in { $minutes } minutes, or ask for a sign-in link.
}
people-password-too-short = This password is too short. Use at least { $min } characters; three or four unrelated words are easy to remember.
people-password-too-long = This password is too long. Use at most { $max } characters.
people-password-too-common = Many people use this password, so it is guessed first. Choose one of your own.
people-password-refused = This password is too easy to guess. Choose another one.

# Calendars.
people-calendar-unknown = There is no such calendar, or you may not change it.
people-calendar-moved = { $by } has changed this calendar since you opened it. What you entered is still here: look at the days ahead again, then save.
people-calendar-opens-never = By this calendar we would never open, and nothing would ever be due. Write opening hours for a day at least.
people-calendar-nothing-else = The brand of this branch has no calendar by which to go on. Make one for the brand first.
people-calendar-no-such-part = Only calendars that are kept, and that are not laid together themselves, can be laid together. Choose others, or take this one out of those that are laid together first.
