walk-help = Guide through the procedure FILE, question by question. Nothing leaves the house. Exit code 0: it has ended, 1: it has not.
walk-help-channel = The channel on which it is walked. Default: steps of every channel are met.
walk-help-answers = A file with answers that are given by themselves, a line each: STEP: ANSWER
walk-help-record = A file in which the walk is kept, and gone on with if it is there.
walk-help-explain = Say why each step of the procedure FILE is now, not yet or not called for, and what leads to an end.
walk-help-after = What was done before, in this order; for a step without an answer its name is enough. May be given several times. Of a repetition: STEP=again or STEP=leave.
walk-help-history = The record of a walk; what it holds was done before.
walk-help-step = The one step or block to explain. Default: all.

# What can be asked for, several words with commas between
walk-word-help = help, h
walk-word-why = why
walk-word-where = where
walk-word-back = back
walk-word-redo = redo
walk-word-undo = undo
walk-word-skip = skip
walk-word-later = later
walk-word-go = go
walk-word-quit = quit, q
walk-word-again = again
walk-word-leave = leave
walk-because = because

walk-help-answer = Answer the question, or press Enter when the step is done.
walk-help-help = ? or help: what can be asked for.
walk-help-why = why: why this step stands here, and what it waits for.
walk-help-where = where: the whole way, with what is done and what comes.
walk-help-back = back: take back what was done last.
walk-help-redo = redo 3: do step 3 or decide it again; the newer answer counts.
walk-help-undo = undo 3: take back step 3 alone; what came after it stands.
walk-help-skip = skip because …: go on without this step, with the reason.
walk-help-later = later: put this step off and do another one first.
walk-help-go = go 7: do step 7 now, if it is in order.
walk-help-quit = quit: stop here.
walk-help-literally = = why: answer with a word that would be taken for one of these.

# What is asked
walk-ask-done = Done? Enter
walk-ask-note = What was noted? Enter for nothing
walk-ask-wait = Over? Enter
walk-ask-amount = Amount
walk-ask-way = 1 to { $count }
walk-ask-again = Once more? yes or no
walk-ask-confirm = All of it done? Enter
walk-ask-optional = Is this wanted? yes or no
walk-ask-approval = This needs the agreement of { $role }. Is it given? yes or no
walk-ask-undone = Was “{ $step }” undone? yes, or no if it stands
walk-ask-left = Has “{ $step }” already left the house? yes or no
walk-ask-reason = Why

# What is told
walk-not-done = “{ $text }” was not understood. Press Enter when it is done, or type ? for what else there is.
walk-not-a-way = “{ $text }” is none of the ways. Type one of { $numbers }, or the words of a way.
walk-goes-to = First comes: { $step }
walk-decided-by-rule = By what is known, “{ $choice }” is decided: { $way }
walk-decided-otherwise = By what is known now, “{ $choice }” would be decided otherwise: { $way }. It stands until somebody decides it anew: redo { $number }.
walk-went-back = Taken back: { $step }
walk-once-more = Once more, and the newer answer counts; with “later” it stays as it was: { $step }
walk-nothing-to-redo = Only a step or a decision that was done can be done again. Done so far are { $numbers }: redo and its number.
walk-nothing-to-undo = Only what was done can be taken back. Done so far are { $numbers }: undo and its number.
walk-to-be-undone = “{ $step }” has already had an effect outside and has to be undone, or accepted, before the end.
walk-undone-like-this = This is how it is undone: { $how }
walk-nothing-before = Nothing was done before this.
walk-not-to-be-skipped = Only a step can be skipped, and the end can't.
walk-reason-missing = A step is skipped with a reason: skip because …
walk-nothing-else = There is nothing else to do first.
walk-go-where = In order now are { $numbers }.

# How it came out
walk-ended = The procedure has ended: { $outcome }
walk-done = Done ({ $count })
walk-skipped = Skipped ({ $count })
walk-noted = Noted ({ $count })
walk-owed = Still open ({ $count })
walk-open = { $lack ->
    [decision] “{ $step }” is to be decided.
    [loop] “{ $step }” is to be left.
    [owed-undo] “{ $step }” is to be undone or accepted.
    [reason] The reason why “{ $step }” was skipped is to be given.
   *[other] “{ $step }” is to be done.
}
walk-by-itself = by itself
walk-kept = It has not ended. The same command goes on where it stopped, from { $file }.
walk-not-kept = It has not ended. With --record FILE it could be gone on with.

# What can be wrong
walk-record-broken = { $file }: line { $line } can't be read, so the walk can't be gone on with. Name another file with --record to begin anew.
walk-record-of-another = { $file } was begun with another procedure, or with one that does something else by now. Name another file with --record to begin anew.
walk-record-unusable = { $file } cannot be used: { $why }.
walk-bad-answer = { $file }, line { $line }: “{ $text }” is no answer to a step. Write the step's id, a colon and the answer.
walk-no-such-step = The procedure has no step or decision “{ $step }”.
walk-not-taken = { $step }: { $why }

# What explains
walk-open-musts = Musts that are open ({ $count })
walk-shortest = The shortest way to an end ({ $count })
