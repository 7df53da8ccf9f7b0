sop-yes = Yes
sop-no = No

sop-outcome-resolved = The matter is resolved.
sop-outcome-answered = The contact is answered.
sop-outcome-declined = The customer declined.
sop-outcome-refused = We could not do what was asked.
sop-outcome-withdrawn = The customer withdrew.
sop-outcome-unanswered = The customer did not reply.
sop-outcome-handed_on = The case is handed on.

# What can be wrong with the file
sop-too-large = The file is too large.
sop-too-large-mend = Keep a procedure below { $limit } KB.
sop-not-utf-8 = This byte is not UTF-8 text.
sop-not-utf-8-mend = Save the file as UTF-8.
sop-syntax = This is not YAML.
sop-syntax-mend = Look at the indentation; put a text in quotes if it holds a colon, begins with a brace, or holds a question mark between braces.
sop-tab = A tab stands here, where only spaces may.
sop-tab-mend = Replace each tab at the beginning of a line by spaces, two for each level.
sop-reserved-sign = No text may begin with this sign.
sop-reserved-sign-mend = Put the text in quotes.
sop-colon-in-text = A colon followed by a space stands within a text, or a line is indented too far.
sop-colon-in-text-mend = Put the text in quotes, or begin the line under the one above.
sop-colon-missing = This line has no “key: value”.
sop-colon-missing-mend = Put a colon and a space behind the key, or a text that goes on here in quotes.
sop-unknown-escape = A backslash in a text in double quotes means something else than itself.
sop-unknown-escape-mend = Write the backslash twice, or put the text in single quotes.
sop-quote-open = The quote that is opened here is never closed.
sop-quote-open-mend = Put the same quote at the end of the text.
sop-bracket-open = The “{ $sign }” of line { $line } is still open here.
sop-bracket-open-mend = Close it, or put a comma between two entries.
sop-text-after-quote = More text follows a text in quotes.
sop-text-after-quote-mend = Put the whole text in quotes; a quote within single quotes is written twice.
sop-list-begins-here = A list begins on the line of its key.
sop-list-begins-here-mend = Begin the list on a line of its own, each entry with a hyphen.
sop-block-sign = Nothing but + or - may stand behind | or >.
sop-block-sign-mend = Begin the text on the next line, indented.
sop-indentation = The line is not indented like those that it belongs to.
sop-indentation-mend = Begin it exactly under its neighbours; use spaces only.
sop-no-sign = Here stands a sign that is no text, such as one that steers a terminal.
sop-no-sign-mend = Delete it; a copy through a plain text editor has none.
sop-empty-file = The file is empty.
sop-empty-file-mend = Begin with "handrail: 1" and the procedure's name.
sop-second-document = A second document begins here.
sop-second-document-mend = Keep one procedure per file; remove the line "---".
sop-too-deep = The blocks are nested too deeply.
sop-too-deep-mend = Stay below { $limit } levels; make the inner part a procedure of its own.
sop-too-many-pieces = The file has too many pieces.
sop-too-many-pieces-mend = Stay below { $limit } keys, values and lists; make several procedures of it.
sop-and-more = More is wrong from here on.
sop-and-more-mend = Mend what was found so far, and read the file again.
sop-alias = Anchors and aliases (& and *) are not part of the format.
sop-alias-mend = Write the text out where it is needed, or put it in quotes if it begins with such a sign.
sop-tag = Tags (!) are not part of the format.
sop-tag-mend = Remove the tag, or put the text in quotes if it begins with such a sign.

# What can be wrong with a key
sop-key-is-no-word = A key has to be a word.
sop-key-is-no-word-mend = Write a word before the colon; put a text that begins with a bracket or brace in quotes.
sop-not-a-mapping = Keys and values belong here.
sop-not-a-mapping-mend = Write "key: value" lines; the keys here are like these: { $keys }.
sop-missing-key = "{ $key }" is missing.
sop-missing-key-mend = Add a line that begins with "{ $key }:".
sop-duplicate-key = "{ $key }" is here twice.
sop-duplicate-key-mend = Keep one of the two.
sop-unknown-key = The format has no "{ $key }" here.
sop-unknown-key-mend = Did you mean this? { $known }

# What can be wrong with a value
sop-one-and-no-list = One word or one text belongs here, and not a list.
sop-one-and-no-list-mend = Write one alone, without brackets or hyphens.
sop-not-a-word = A text belongs here, and it must not be empty.
sop-not-a-word-mend = Write it behind the colon; put it in quotes if it holds a colon.
sop-not-a-list = A list belongs here.
sop-not-a-list-mend = Begin each entry on a line of its own with "- ".
sop-not-an-id = "{ $id }" is no id.
sop-not-an-id-mend = Use small letters and digits, joined by hyphens, at most 60, beginning with a letter.
sop-not-a-count = "{ $text }" is no number from 1 to { $most }.
sop-not-a-count-mend = Write a whole number in digits.
sop-not-a-duration = "{ $text }" is no length of time.
sop-not-a-duration-mend = Write a number and a unit, such as "2 business hours", "1 business day" or "14 days".
sop-not-money = "{ $text }" is no amount of money.
sop-not-money-mend = Write a number and a currency, such as "20 EUR".
sop-unknown-word = "{ $word }" is not among the words that may stand here.
sop-unknown-word-mend = Did you mean this? { $known }
sop-no-language = A text without any language.
sop-no-language-mend = Write it behind a language's code, such as "en: ..." and "de: ...".
sop-text-cut-by-a-comma = The comma before "{ $text }" ends the text.
sop-text-cut-by-a-comma-mend = Put the whole text in quotes, or write each key on a line of its own.
sop-lone-brace = A brace "{ $brace }" stands alone.
sop-lone-brace-mend = Placeholders are written with two braces around a name; otherwise use brackets.
sop-unknown-placeholder = Nothing will ever fill the placeholder "{ $name }".
sop-unknown-placeholder-mend = Declare it under "facts", or use this: { $known }
sop-placeholder-without-promise = "{ $name }" is filled by a promise, and the procedure makes none.
sop-placeholder-without-promise-mend = Add a "promise" step, or name the day in another way.

# What can be wrong with a fact
sop-not-a-fact-name = "{ $name }" is no name of a fact.
sop-not-a-fact-name-mend = Write small letters in two parts with a dot between, such as "order.number".
sop-options-of-a-choice = "{ $name }" has options without being a choice, or is a choice without options.
sop-options-of-a-choice-mend = Write "type: choice" and its "options" together; "type: several" may have them too.
sop-not-a-mask = "{ $mask }" is no mask.
sop-not-a-mask-mend = Write # for a digit and A for a letter, such as "##-####", at most { $most } signs.
sop-unknown-fact = The fact "{ $name }" is not declared.
sop-unknown-fact-mend = Declare it under "facts", or use this: { $known }
sop-rule-mend = Mend the rule; facts are named as under "facts", texts stand in quotes.
sop-bounds-without-order = "{ $name }" has bounds, but its values have no smaller and larger.
sop-bounds-without-order-mend = Only number, money, date and time have "at least" and "at most".
sop-not-a-bound = "{ $text }" is no value of this type.
sop-not-a-bound-mend = Write it like this: { $example }
sop-bounds-crossed = Nothing lies between the bounds of "{ $name }".
sop-bounds-crossed-mend = Write the smaller under "at least" and the larger under "at most", both in the same currency.
sop-unit-of-no-number = "{ $name }" has a unit and is no number.
sop-unit-of-no-number-mend = Write "type: number", or remove the unit.
sop-not-a-connector = "{ $name }" is no name of something that a connector knows.
sop-not-a-connector-mend = Write small letters in two parts or more with dots between, such as "shop.order.total".

# What can be wrong with a step or block
sop-not-a-step = A step belongs here.
sop-not-a-step-mend = Write its keys, beginning with "id".
sop-no-kind = Nothing says what kind of step this is.
sop-no-kind-mend = Add one of these keys: { $known }.
sop-two-kinds = This is both "{ $one }" and "{ $other }".
sop-two-kinds-mend = Make two steps of it.
sop-id-twice = The id "{ $id }" was already given on line { $line }.
sop-id-twice-mend = Give this one an id of its own.
sop-id-reused = The id "{ $id }" was another step's, and ids are never used again.
sop-id-reused-mend = Choose a new id.
sop-must-without-rule = The step "{ $step }" is a must without saying whose.
sop-must-without-rule-mend = Add "rule of" (law, money, safety or company) and "source" or "cites", or make it a should.
sop-choose-without-ways = There is nothing to choose from.
sop-choose-without-ways-mend = Add "yes" and "no", or "ways".
sop-ways-beside-yes = "ways" and "{ $key }" exclude each other.
sop-ways-beside-yes-mend = A question with "yes" and "no" may have a rule under "when"; among "ways" the agent chooses.
sop-too-many-ways = No agent can choose among more than { $most } ways.
sop-too-many-ways-mend = Ask for the answer in an ask step, or choose in two steps.
sop-single-way = A single way is no choice.
sop-single-way-mend = Add a second way, or take the steps out of the choice.

# What can be wrong with the way through
sop-way-without-end = This way does not come to an end.
sop-way-without-end-mend = Put an "end" step last, also on every way of a choice that stands last.
sop-early-end = After the end "{ $step }" more would follow.
sop-early-end-mend = Put the end last in a way of a choice; other ways may go on. None stands in any order.
sop-unknown-need = The step "{ $step }" needs "{ $need }", which does not exist.
sop-unknown-need-mend = Did you mean this? { $known }
sop-needs-what-is-around = The step "{ $step }" needs "{ $need }", of which it is a part.
sop-needs-what-is-around-mend = Name only what is done before it.
sop-needs-what-comes-later = The step "{ $step }" needs "{ $need }", which comes after it.
sop-needs-what-comes-later-mend = Move one of the two.
sop-needs-another-way = The step "{ $step }" needs "{ $need }", which is not on every way to it.
sop-needs-another-way-mend = Name the choice itself, or a step that is done on every way.
sop-needs-in-a-circle = The step "{ $step }" needs "{ $need }", which in turn waits for it.
sop-needs-in-a-circle-mend = Remove one of the needs.

# What can be wrong with several ways of saying something
sop-no-variant = Nothing is said here.
sop-no-variant-mend = Write a text, or a list that ends with "- say: ...".
sop-variant-hides-others = This is always said, so what follows it never is.
sop-variant-hides-others-mend = Give it a condition (channel, tone or when), or move it to the end of the list.
sop-last-variant-with-condition = Where no variant fits, nothing is said.
sop-last-variant-with-condition-mend = End the list with one that has no condition: "- say: ...".

# What can be wrong with an offer
sop-no-amount = There is no amount.
sop-no-amount-mend = Write a number and a currency, such as "20 EUR", or a list of them.
sop-currency-twice = There are two amounts in { $currency }.
sop-currency-twice-mend = Keep one amount for each currency.
sop-no-approver = Nobody approves more.
sop-no-approver-mend = Write who does, such as "approve: team_leader", or remove "above".
sop-approver-never-asked = { $role } is never asked: { $by } approves whatever is asked.
sop-approver-never-asked-mend = Write under "up to" how much { $by } approves, or remove the other.
sop-approver-agrees-anyway = In the step "{ $step }", { $role } is the second person for every amount, and is asked again for more.
sop-approver-agrees-anyway-mend = Name another role behind above, or leave second person out.
sop-approver-above-nothing = In the step "{ $step }", { $role } approves no more { $currency } than what may be given before.
sop-approver-above-nothing-mend = Write the smaller amounts first, and a larger one here.

# What can be wrong with a note, a wait or a list
sop-note-without-parts = The note has no parts.
sop-note-without-parts-mend = Write what it is made of, such as "decisions: What was decided", or remove "parts".
sop-parts-twice = The note "{ $step }" has parts of its own beside those of a template.
sop-parts-twice-mend = Keep "parts" or "template".
sop-not-to-be-confirmed = "{ $item }" needs more than to be confirmed.
sop-not-to-be-confirmed-mend = In a do-confirm list stand only say, check, restate, note and do, without a second person; move it out, or make it a read-do list.
sop-enough-is-all = "{ $block }" has no more than { $items ->
    [one] one item
   *[other] { $items } items
}, and so many are to be enough.
sop-enough-is-all-mend = Write a smaller number behind "at least", or remove it: then all are done.
sop-enough-of-steps = "{ $item }" is no step, so it cannot be one of those that are enough.
sop-enough-of-steps-mend = Let only steps stand in a list with "at least", or remove it: then all are done.
sop-confirmed-in-part = "{ $block }" is confirmed as a whole, so "at least" has no meaning there.
sop-confirmed-in-part-mend = Remove "at least", or make it a read-do list.
sop-handed-to-several = The step "{ $step }" hands the case to several at once.
sop-handed-to-several-mend = Name one role; whoever it is can hand it on.
sop-unknown-start = The time of "{ $step }" begins after "{ $after }", which does not exist.
sop-unknown-start-mend = Did you mean this? { $known }
sop-start-comes-later = The time of "{ $step }" begins after "{ $after }", which does not stand before it.
sop-start-comes-later-mend = Name an earlier step, or leave "after" out to count from the start of the run.
sop-channel-never-met = "{ $step }" is never met on the channel { $channel }.
sop-channel-never-met-mend = Use one of these: { $known }

# What can be wrong with when a procedure is due
sop-not-a-schedule = "{ $text }" is no schedule.
sop-not-a-schedule-mend = Write such as "every weekday at 09:00", "every 2 weeks on tuesday", "every month on the last friday", "3 days after person.started" or "on demand".
sop-schedule-after-no-day = The schedule counts from "{ $fact }", which is no day.
sop-schedule-after-no-day-mend = Name a fact of the type date or moment.
sop-of-another-kind = "{ $key }" belongs to another kind of procedure.
sop-of-another-kind-mend = Write "kind: { $kind }", or remove it.

# What an agent's answer was not
sop-answer-empty = There is no answer yet.
sop-answer-text = Write at most { $most } characters.
sop-answer-number = "{ $text }" is no number. Write at most 24 digits, such as 12 or 1.5.
sop-answer-money = "{ $text }" is no amount. Write a number and a currency, such as 20 EUR.
sop-answer-date = "{ $text }" is no date. Write it as 24 Nov 2026 or 2026-11-24.
sop-answer-yes-or-no = "{ $text }" is neither yes nor no. Write one of the two, or 1 for yes and 2 for no.
sop-answer-choice = "{ $text }" is none of the answers. Choose one of these: { $options }.
sop-answer-mask = "{ $text }" does not look like { $mask } (# is a digit, A a letter).
sop-answer-time = "{ $text }" is no time of day. Write it as 16:30.
sop-answer-moment = "{ $text }" is no moment. Write it as 2026-11-24T16:30+01:00.
sop-answer-phone = "{ $text }" is no telephone number. Write 6 to 15 digits, such as +49 30 1234567.
sop-answer-email = "{ $text }" is no e-mail address. Write it as name@example.org.
sop-answer-masks = "{ $text }" looks like none of these: { $mask } (# is a digit, A a letter).
sop-answer-file = A file is named on one line. Write the name under which it is kept.
sop-answer-amount-least = That is too little. Write at least { $bound }.
sop-answer-amount-most = That is too much. Write at most { $bound }.
sop-answer-time-least = That is too early. Write { $bound } or later.
sop-answer-time-most = That is too late. Write { $bound } or earlier.
sop-answer-currency = The currency is another one here. Write an amount in { $currency }.

# What can be wrong with ways and waits
sop-way-without-rule = This way has no rule, although others have one.
sop-way-without-rule-mend = Give it a "when", or write it last: then it is taken when no other way is.
sop-until-no-time = "{ $name }" is no day and no moment.
sop-until-no-time-mend = Name a fact whose type is "date" or "moment".
sop-waits-twice = This step waits for a time and until a day.
sop-waits-twice-mend = Keep "for" or "until".

# What can be wrong with letters of a memory acronym
sop-not-an-acronym = "{ $text }" is no acronym.
sop-not-an-acronym-mend = Write 2 to 12 capitals or digits, such as AIDET.
sop-not-a-letter = "{ $text }" is nothing that a letter can stand for.
sop-not-a-letter-mend = Write one or several words in small letters, such as "thank you".
sop-unknown-letter = "{ $word }" is none of the letters of AIDET.
sop-unknown-letter-mend = Write this: { $known }. If the company has an acronym of its own, name it under "memory acronym".
# What rules leave open
sop-gap-mend = Write a rule for this, or a last way without one; until then the agent is asked.
sop-overlap-mend = The first of them is taken. Put into the rules which one is meant.
sop-never-taken-mend = Widen its rule, narrow those before it, or take the way out.
sop-could-not-tell-mend = Look at the rules of this choice yourself, or make them simpler.
