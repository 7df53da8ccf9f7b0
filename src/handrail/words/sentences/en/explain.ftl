# Why a step or decision stands where it stands
explain-done = This is done.
explain-skipped = This was skipped.
explain-now = This can be done now.
explain-later = This comes later.
explain-undecided = It is not decided yet whether this is called for.
explain-off-path = This is not called for: the run went another way.
explain-other-channel = This is for other channels than this one; nobody is asked for it here.
explain-enough = Enough of its list is done without it; it may be done all the same.
explain-ended = The run has ended without it.
explain-must = It is a must{ $whose ->
    [law] {" "}by law
    [money] {" "}because of money
    [safety] {" "}for safety
   *[other] {" "}by a rule of the company
} ({ $source }).
explain-elsewhere = “{ $choice }” was decided for “{ $way }”.
explain-choice-open = First is to be decided: “{ $choice }”.
explain-ahead = Before it in order: { $steps }.
explain-missing-step = It waits for “{ $step }”.
explain-missing-decision = It waits for the decision “{ $step }”.
explain-missing-loop = It waits until “{ $step }” is left.
explain-missing-owed-step = It waits for “{ $step }”, which is owed.
explain-missing-owed-undo = It waits until “{ $step }” is undone or accepted.
explain-missing-reason = It waits for the reason why “{ $step }” was skipped.
explain-missing-approval = { $role } has to agree to “{ $step }”.
explain-missing-role = Only { $role } may take it.
explain-missing-interrupt = It waits until “{ $step }” is done.
explain-missing-amount = An amount belongs to it.
explain-missing-answer = An answer belongs to it.
explain-ruled = By what is known, the rules take “{ $way }”.
explain-rule-unknown = What is known is not enough for the rules; the agent is asked.
