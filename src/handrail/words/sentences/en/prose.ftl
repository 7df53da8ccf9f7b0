prose-too-large = The text is too large to make a procedure of.
prose-too-large-mend = Keep it below { $characters } characters and { $sentences } sentences, or cut it into several procedures.
prose-source = { $title }, { $place }
prose-none-of-these = None of these

# In the draft, for its author
prose-draft = A draft, made from a text. Lines with "# ?" ask something of you; answer, then delete them.
prose-to-fill-in = To be filled in.
prose-mark-kind-of-procedure = Is it for a matter, for a channel, or an internal routine?
prose-mark-facts = Are names, labels and types right? Add "looks like" where a mask helps.
prose-mark-kind = The text does not say clearly what kind of step this is.
prose-mark-words = The words for the customer are missing: write them behind "say", and this sentence behind "text".
prose-mark-must = Whose rule is it (law, money, safety, company), and where is it written?
prose-mark-offer = An offer needs a limit: make it "offer" and add "up to", such as 20 EUR.
prose-mark-promise = A promise needs a time: make it "promise" and add "within", such as 2 business days.
prose-mark-within = The time counts from the start of the run. Is that meant?
prose-mark-receiver = To whom? Add "who".
prose-mark-role = Is this the role that you mean?
prose-mark-channel = Only on this channel? If not, delete "channels".
prose-mark-jump = The text goes on at another place from here; the draft goes on with the next step.
prose-mark-limit = How often at most? The text does not say.
prose-mark-ways = These conditions were taken as alternatives, of which one holds.
prose-mark-otherwise = The text does not say what this is the other way to.
prose-mark-goes-on = The text hands the case on here, and the draft goes on with the next step. Is that meant?
prose-mark-no-end = The text closes the case here although more follows; the draft closes it at the end.
prose-mark-end = Added: every way needs an end. Is this the right outcome?

prose-line = line { $number }
prose-ask-title = What is it called?
prose-ask-department = Whose is it?
prose-ask-purpose = Why does it exist?
prose-ask-outcome = What is true for the customer when this has gone well, and by when?
prose-ask-owner = Which role answers for it?

# In the report
prose-filled-in-by-author = The text does not say it: to be filled in.
prose-unused-tells = It tells something and asks for nothing to be done.
prose-unused-explains = It explains a name and asks for nothing to be done.
prose-unused-heading = It is a heading with no steps below it.
prose-unused-code = It is code, not prose.
prose-unused-unread = It stands where no step can be made of it.
prose-unused-announces = It announces what follows.
prose-unused-endless = It is too long to be a sentence.
prose-used = { $place }: became “{ $name }”.
