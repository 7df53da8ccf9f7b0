run-waits = { $count ->
    [one] This waits for one thing that is still open.
   *[other] This waits for { $count } things that are still open.
}
run-taken = Somebody has already done this step.
run-ended = This procedure has come to its end. Open it again to go on.
run-off-path = This step belongs to a branch that was not taken. Correct the decision first.
run-not-open = This step is not open now.
run-limit = This is more than the procedure allows.
run-same-person = You asked for this approval. Somebody else has to answer it.
run-agreed-before = You have agreed to this already, in another role. Somebody else has to answer as well.
run-not-asked = Nobody is waiting for an answer here.
run-no-approval-needed = This step needs nobody’s approval. You may take it.
run-reason-first = This step is a must. Say why you skip it.
run-nothing-to-do = There is nothing to change here.
run-unknown = This version of the procedure has no such step.
run-left-the-house = This has already had an effect outside. Do it again, or have its undo agreed.
run-elsewhere = This step is for other channels than this one.
run-one-by-one = The items of this list are ticked one by one.

# What a move to another version costs
run-move-block-gone = “{ $step }” was done, and the new version has no such step any more.
run-move-way-gone = “{ $step }” was decided for a way that the new version does not have.
run-move-loop-shorter = “{ $step }” was repeated more often than the new version allows.
run-move-off-path = “{ $step }” lies on a way that is not taken in the new version.
run-move-step-owed = “{ $step }” is owed: the new version asks for it before what has already left.
run-move-undo-owed = “{ $step }” had an effect outside that the new version does not know; its undo is owed.
run-below-zero = What is offered can't be less than nothing.
run-purse-currency = This purse has no { $currency }. It pays in: { $known }.
run-purse-empty = There are { NUMBER($left) } { $currency } left in this purse this month, and this is more. Offer less, or wait for the next month.
run-beyond-share = You may still give { NUMBER($left) } { $currency } on your own, and this is more. Nobody whom the procedure could ask may give as much: offer less.
run-beyond-promise = This promises more time than you may promise on your own, and nobody whom the procedure could ask may promise it. Escalate the case, or see to it that it goes faster.
