from decimal import Decimal

from handrail.rules import Money, parse_rule
from handrail.run import Decision, FactRead, Happened, Lack, Why, step_on
from handrail.run.command import (
    AnswerApproval,
    AskApproval,
    Correct,
    Decide,
    GiveReason,
    GoAgain,
    Leave,
    LookAgain,
    MoveTo,
    PutStepOff,
    RedoStep,
    Rewind,
    Settle,
    SkipStep,
    TakeBack,
    TakeStep,
    Unsend,
)
from handrail.run.event import ApprovalAnswered, By, Debt, Owed
from handrail.sop.approver import Approver
from handrail.sop.document import RuleOf, StepKind

from .build import (
    ALICE,
    MARTA,
    Play,
    any_order,
    choose,
    end,
    machine,
    may,
    must,
    repeat,
    seq,
    step,
)


def euros(amount):
    return Money(Decimal(amount), "EUR")


def send(name="send", **more):
    return step(name, StepKind.SEND, **more)


def offer(name="offer", **more):
    return step(name, StepKind.OFFER, limits=(euros(20),), above=(Approver("team_leader"),), **more)


def lacks(refusal):
    return [(each.lack, each.block) for each in refusal.missing]


def test_what_was_said_is_recorded_in_any_order():
    play = Play.of(machine(step("greet"), must("verify"), step("thank"), send(), end()))

    play.do(TakeStep("thank"), TakeStep("greet"))

    assert play.letters() == ["done thank", "done greet"]


def test_an_effect_waits_for_the_musts_before_it_and_says_so():
    play = Play.of(machine(step("greet"), must("verify"), send(), end()))

    refusal = play.refused(TakeStep("send"))

    assert refusal.why is Why.WAITS
    assert lacks(refusal) == [(Lack.STEP, "verify")]
    assert refusal.instead == (TakeStep("verify"),)


def test_an_effect_goes_ahead_once_its_musts_are_done_although_shoulds_are_open():
    play = Play.of(machine(step("greet"), must("verify"), send(), end()))

    play.do(TakeStep("verify"), TakeStep("send"))

    assert play.letters() == ["done verify", "done send"]


def test_a_must_after_an_effect_does_not_hold_it_up():
    play = Play.of(machine(send(), must("check"), end()))

    play.do(TakeStep("send"))

    assert play.letters() == ["done send"]


def test_a_step_waits_for_what_it_names_even_when_that_is_only_a_should():
    play = Play.of(machine(any_order("facts", step("a"), step("b")), send(needs=("facts",)), end()))
    play.do(TakeStep("a"))

    assert lacks(play.refused(TakeStep("send"))) == [(Lack.STEP, "b")]


def test_the_end_waits_for_every_gap():
    play = Play.of(machine(step("greet"), may("smile"), must("verify"), end()))
    play.do(SkipStep("verify", "customer-known"))

    assert lacks(play.refused(TakeStep("end"))) == [(Lack.STEP, "greet")]


def test_a_run_that_has_ended_takes_no_more_commands():
    play = Play.of(machine(step("greet"), end(outcome="resolved")))
    play.do(TakeStep("greet"), TakeStep("end"))

    assert play.state.outcome == "resolved"
    assert play.refused(TakeStep("greet")).why is Why.ENDED


def test_a_should_is_skipped_with_one_key_and_its_reason_is_asked_before_the_end():
    play = Play.of(machine(step("greet"), end()))

    play.do(SkipStep("greet"))

    assert lacks(play.refused(TakeStep("end"))) == [(Lack.REASON, "greet")]
    play.do(GiveReason("greet", "customer hung up"), TakeStep("end"))
    assert play.state.has_ended


def test_a_must_is_not_skipped_without_a_reason():
    play = Play.of(machine(must("verify"), end()))

    assert play.refused(SkipStep("verify")).why is Why.REASON_FIRST


def test_a_must_by_law_is_skipped_only_when_the_team_leader_agrees():
    play = Play.of(machine(must("consent", rule_of=RuleOf.LAW), end()))
    refusal = play.refused(SkipStep("consent", "on paper"))

    play.do(*refusal.instead)
    play.do(AnswerApproval("consent", agreed=True), actor=MARTA)
    play.do(SkipStep("consent", "on paper"))

    assert lacks(refusal) == [(Lack.APPROVAL, "consent")]
    assert play.letters() == ["skipped consent"]


def test_a_skipped_step_may_still_be_done():
    play = Play.of(machine(step("greet"), end()))

    play.do(SkipStep("greet", "forgot"), TakeStep("greet"))

    assert play.letters() == ["skipped greet", "done greet"]


def test_a_step_that_somebody_took_is_not_taken_twice():
    play = Play.of(machine(send(), end()))
    play.do(TakeStep("send"), actor=MARTA)

    refusal = play.refused(TakeStep("send"))

    assert refusal.why is Why.TAKEN
    assert refusal.taken.who == "marta"


def test_the_rule_decides_when_its_fact_is_known():
    way = choose("late", parse_rule("fact == true"), yes=seq(send("a")), no=seq(send("b")))
    play = Play.of(machine(step("greet"), way, end()), fact=True)

    play.do(TakeStep("greet"))

    assert play.letters() == ["done greet", "decided late=yes"]
    decision = play.history[-1].event
    assert decision.by is By.RULE
    assert decision.facts == (FactRead("fact", 1),)


def test_the_agent_is_asked_while_the_fact_is_unknown():
    way = choose("late", parse_rule("fact == true"), yes=seq(send("a")), no=seq(send("b")))
    play = Play.of(machine(way, end()))

    assert lacks(play.refused(TakeStep("a"))) == [(Lack.DECISION, "late")]
    play.do(Decide("late", "yes"), TakeStep("a"))
    assert play.letters() == ["decided late=yes", "done a"]


def test_a_fact_that_is_learnt_later_lets_the_rule_decide():
    way = choose("late", parse_rule("fact == true"), yes=seq(send("a")), no=seq(send("b")))
    play = Play.of(machine(way, end()))

    play.learn(fact=False)
    play.do(LookAgain())

    assert play.letters() == ["decided late=no"]


def test_a_decision_is_made_once_and_stays_when_the_fact_changes():
    way = choose("late", parse_rule("fact == true"), yes=seq(send("a")), no=seq(send("b")))
    play = Play.of(machine(way, end()), fact=True)

    play.learn(fact=False)
    play.do(LookAgain())

    assert play.letters() == ["decided late=yes"]


def test_a_decision_against_the_rule_is_recorded_as_such():
    way = choose("late", parse_rule("fact == true"), yes=seq(send("a")), no=seq(send("b")))
    play = Play.of(machine(way, end()), fact=True)

    play.do(Correct("late", "no"))

    fixed = play.history[-1].event.fixed
    assert (fixed.by, fixed.verdict.value) == (By.PERSON, "true")
    assert play.letters() == ["decided late=no"]


def test_an_effect_in_a_branch_lets_the_rule_decide_first():
    way = choose("late", parse_rule("fact == true"), yes=seq(send("a")), no=seq(send("b")))
    play = Play.of(machine(step("greet"), way, end()), fact=True)

    play.do(TakeStep("a"))

    assert play.letters() == ["decided late=yes", "done a"]


def test_nothing_that_is_known_is_asked_again():
    ask = step("order", StepKind.ASK, fact="number")
    play = Play.of(machine(step("greet"), ask, end()), number="10-5521")

    assert play.letters() == ["done order"]
    assert play.history[-1].event.by is By.FACT


def test_an_answer_brings_its_fact():
    play = Play.of(machine(step("order", StepKind.ASK, fact="number"), end()))

    assert lacks(play.refused(TakeStep("order"))) == [(Lack.ANSWER, "order")]
    play.do(TakeStep("order", facts=(FactRead("number", 1),)))
    assert play.letters() == ["done order"]


def test_an_offer_within_the_limit_needs_nobody():
    play = Play.of(machine(offer(), end()))

    play.do(TakeStep("offer", amount=euros(20)))

    assert play.letters() == ["done offer"]


def test_an_offer_above_the_limit_needs_the_team_leader_and_no_more_than_was_agreed():
    play = Play.of(machine(offer(), end()))
    refusal = play.refused(TakeStep("offer", amount=euros(60)))

    play.do(*refusal.instead)
    play.do(AnswerApproval("offer", agreed=True), actor=MARTA)

    assert lacks(refusal) == [(Lack.APPROVAL, "offer")]
    assert lacks(play.refused(TakeStep("offer", amount=euros(61)))) == [(Lack.APPROVAL, "offer")]
    play.do(TakeStep("offer", amount=euros(60)))


def test_an_offer_in_another_currency_is_above_the_limit():
    play = Play.of(machine(offer(), end()))

    refusal = play.refused(TakeStep("offer", amount=Money(Decimal(5), "USD")))

    assert lacks(refusal) == [(Lack.APPROVAL, "offer")]


def test_nobody_approves_what_he_asked_for_himself():
    play = Play.of(machine(send(second_person="team_leader"), end()))

    play.do(AskApproval("send"), actor=MARTA)

    assert play.refused(AnswerApproval("send", agreed=True), MARTA).why is Why.SAME_PERSON
    refusal = play.refused(AnswerApproval("send", agreed=True), ALICE)
    assert lacks(refusal) == [(Lack.ROLE, "send")]


def test_an_approval_counts_once():
    play = Play.of(machine(repeat("loop", send(second_person="team_leader")), end()))
    play.do(AskApproval("send"))
    play.do(AnswerApproval("send", agreed=True), actor=MARTA)
    play.do(TakeStep("send"), GoAgain("loop"))

    assert lacks(play.refused(TakeStep("send"))) == [(Lack.APPROVAL, "send")]


def test_a_refused_approval_lets_nothing_through():
    play = Play.of(machine(send(second_person="team_leader"), end()))
    play.do(AskApproval("send"))

    play.do(AnswerApproval("send", agreed=False), actor=MARTA)

    assert lacks(play.refused(TakeStep("send"))) == [(Lack.APPROVAL, "send")]


def test_a_step_for_a_role_is_refused_to_others():
    play = Play.of(machine(send(who=("team_leader",)), end()))

    assert lacks(play.refused(TakeStep("send"))) == [(Lack.ROLE, "send")]
    play.do(TakeStep("send"), actor=MARTA)


def test_a_loop_ends_by_itself_at_its_limit():
    play = Play.of(machine(repeat("chase", step("call"), limit=2), end()))

    play.do(TakeStep("call"), GoAgain("chase"), TakeStep("call"))

    assert play.letters()[-1] == "leave chase"
    assert play.refused(GoAgain("chase")).why is Why.TAKEN


def test_a_loop_can_be_left_early():
    play = Play.of(machine(repeat("chase", step("call"), limit=5), end()))

    play.do(TakeStep("call"), Leave("chase"), TakeStep("end"))

    assert play.state.has_ended


def test_a_step_is_put_off_and_done_later():
    play = Play.of(machine(step("a"), step("b"), end()))

    play.do(PutStepOff("a"))
    assert play.state.put_off == {"a"}
    play.do(TakeStep("a"))

    assert play.state.put_off == frozenset()


def test_a_step_is_done_again_with_a_newer_answer():
    play = Play.of(machine(step("order", StepKind.ASK, fact="number"), end()), number="1")

    play.do(RedoStep("order", facts=(FactRead("number", 2),)))

    assert play.letters() == ["done order"]
    assert play.state.events == 3


def test_rewinding_takes_back_what_was_said_but_not_what_was_sent():
    play = Play.of(machine(step("a"), step("b"), send(), end()))
    play.do(TakeStep("a"), TakeStep("b"), TakeStep("send"))

    play.do(Rewind("a"))

    assert play.letters() == ["done send"]
    assert play.refused(Rewind("send")).why is Why.LEFT_THE_HOUSE


def test_taking_one_step_back_leaves_what_came_after_it():
    play = Play.of(machine(any_order("all", step("a"), step("b")), step("c"), end()))
    play.do(TakeStep("a"))
    play.do(TakeStep("b"), TakeStep("c"), actor=MARTA)

    play.do(TakeBack("a"))

    assert play.letters() == ["done b", "done c"]
    assert play.refused(TakeBack("a")).why is Why.NOTHING_TO_DO


def test_an_effect_is_not_taken_back():
    play = Play.of(machine(send(), end()))
    play.do(TakeStep("send"))

    assert play.refused(TakeBack("send")).why is Why.LEFT_THE_HOUSE


def test_an_answer_that_was_taken_back_is_asked_again():
    play = Play.of(machine(step("order", StepKind.ASK, fact="number"), end()), number="1")

    play.do(TakeBack("order"), LookAgain())

    assert play.letters() == []
    play.do(TakeStep("order", facts=(FactRead("number", 2),)))
    assert play.letters() == ["done order"]


def test_a_decision_of_a_rule_that_was_taken_back_waits_for_the_agent():
    way = choose("late", parse_rule("fact == true"), yes=seq(send("a")), no=seq(send("b")))
    play = Play.of(machine(way, end()), fact=True)

    play.do(TakeBack("late"), LookAgain())

    assert play.letters() == []
    play.do(Decide("late", "no"))
    assert play.letters() == ["decided late=no"]


def test_a_letter_is_taken_back_although_the_run_has_ended_meanwhile():
    play = Play.of(machine(send(), end()))
    play.do(TakeStep("send"), TakeStep("end"))

    play.do(Unsend("send"))

    assert not play.state.has_ended
    assert play.letters() == []
    play.do(TakeStep("send"), TakeStep("end"))
    assert play.state.has_ended


def test_a_letter_that_has_not_left_can_be_taken_back():
    play = Play.of(machine(send(), end()))
    play.do(TakeStep("send"))

    play.do(Unsend("send"))

    assert play.letters() == []
    assert play.state.owed == ()


def test_correcting_a_decision_voids_its_branch_and_owes_the_undo_of_what_was_sent():
    way = choose("late", yes=seq(step("say"), send("a")), no=seq(send("b")))
    play = Play.of(machine(way, end()))
    play.do(Decide("late", "yes"), TakeStep("say"), TakeStep("a"))

    play.do(Correct("late", "no"))

    assert play.letters() == ["decided late=no"]
    assert play.state.owed == (Owed(Debt.UNDO, "a"),)
    play.do(TakeStep("b"))
    assert lacks(play.refused(TakeStep("end"))) == [(Lack.OWED_UNDO, "a")]


def test_only_a_team_leader_accepts_that_an_effect_stands():
    way = choose("late", yes=seq(send("a")), no=seq(step("b")))
    play = Play.of(machine(way, end()))
    play.do(Decide("late", "yes"), TakeStep("a"), Correct("late", "no"), TakeStep("b"))

    assert lacks(play.refused(Settle("a", accepted=True))) == [(Lack.ROLE, "a")]
    play.do(Settle("a", accepted=True), actor=MARTA)
    play.do(TakeStep("end"))


def test_a_must_of_the_way_that_an_owed_decision_takes_is_owed_with_it():
    old = machine(step("pay", StepKind.DO), end())
    way = choose("kind", yes=seq(must("proof")), no=seq())
    new = machine(way, step("pay", StepKind.DO), end(), version="p@2")
    play = Play.of(old, new).do(TakeStep("pay"), MoveTo("p@2"))
    assert play.state.owed == (Owed(Debt.STEP, "kind"),)

    play.do(Decide("kind", "yes"))

    assert play.state.owed == (Owed(Debt.STEP, "proof"),)
    assert play.do(TakeStep("proof")).state.owed == ()


def test_the_other_way_of_an_owed_decision_owes_nothing():
    old = machine(step("pay", StepKind.DO), end())
    way = choose("kind", yes=seq(must("proof")), no=seq())
    new = machine(way, step("pay", StepKind.DO), end(), version="p@2")
    play = Play.of(old, new).do(TakeStep("pay"), MoveTo("p@2"))

    assert play.do(Decide("kind", "no")).state.owed == ()


def test_a_new_must_before_an_effect_that_stands_is_owed_after_moving_versions():
    old = machine(send(), end(), version="p@1")
    new = machine(must("consent"), send(), end(), version="p@2")
    play = Play.of(old, new)
    play.do(TakeStep("send"))

    play.do(MoveTo("p@2"))

    assert play.letters() == ["done send"]
    assert play.state.owed == (Owed(Debt.STEP, "consent"),)
    play.do(TakeStep("consent"), TakeStep("end"))
    assert play.state.version == "p@2"


def test_a_renamed_step_is_carried_over():
    old = machine(step("hello"), end(), version="p@1")
    new = machine(step("greet", was=("hello",)), end(), version="p@2")
    play = Play.of(old, new)
    play.do(TakeStep("hello"))

    play.do(MoveTo("p@2"))

    assert play.letters() == ["done greet"]


def test_switching_procedure_keeps_what_both_have_and_owes_the_undo_of_what_was_sent():
    parcel = machine(step("verify"), send("voucher"), end(), version="parcel@1")
    refund = machine(step("verify"), send("refund"), end(), version="refund@1")
    play = Play.of(parcel, refund)
    play.do(TakeStep("verify"), TakeStep("voucher"))

    play.do(MoveTo("refund@1"))

    assert play.letters() == ["done verify"]
    assert play.state.owed == (Owed(Debt.UNDO, "voucher"),)


def test_an_agreement_does_not_count_in_another_procedure():
    refund = machine(step("pay", StepKind.DO, second_person="team_leader"), version="refund@1")
    loan = machine(step("pay", StepKind.DO, second_person="team_leader"), version="loan@1")
    play = Play.of(refund, loan)
    play.do(AskApproval("pay")).do(AnswerApproval("pay", agreed=True), actor=MARTA)

    play.do(MoveTo("loan@1"))

    assert [each.lack for each in play.refused(TakeStep("pay")).missing] == [Lack.APPROVAL]


def test_an_agreement_counts_in_another_version_only_if_that_asks_the_same_role():
    old = machine(step("pay", StepKind.DO, second_person="team_leader"))
    same = machine(
        step("refund", StepKind.DO, second_person="team_leader", was=("pay",)), version="p@2"
    )
    other = machine(step("pay", StepKind.DO, second_person="law"), version="p@3")
    play = Play.of(old, same, other)
    play.do(AskApproval("pay")).do(AnswerApproval("pay", agreed=True), actor=MARTA)

    play.do(MoveTo("p@2"))
    counts = play.ask(TakeStep("refund"))
    play.do(MoveTo("p@3"))

    assert isinstance(counts, Decision)
    assert [each.role for each in play.refused(TakeStep("pay")).missing] == ["law"]


def test_an_answer_to_a_question_that_a_move_made_void_changes_nothing():
    old = machine(step("pay", StepKind.DO, second_person="team_leader"))
    new = machine(step("pay", StepKind.DO, second_person="law"), version="p@2")
    play = Play.of(old, new).do(AskApproval("pay"), MoveTo("p@2"))
    answered = Happened(ApprovalAnswered("pay", agreed=True), play.now, MARTA.id)

    after = step_on(play.state, answered, machines=play.machines.__getitem__)

    assert after.approvals == {}


def test_a_skipped_step_under_a_new_name_still_wants_its_reason():
    new = machine(step("greet", was=("hello",)), end(), version="p@2")
    play = Play.of(machine(step("hello"), end()), new).do(SkipStep("hello"))

    play.do(MoveTo("p@2"))

    assert play.state.unexplained == {"greet"}


def test_earlier_turns_of_a_loop_keep_their_decisions():
    way = choose("reached", yes=seq(step("talk")), no=seq(step("wait")))
    play = Play.of(machine(repeat("chase", way, limit=3), end()))
    play.do(Decide("reached", "no"), TakeStep("wait"), GoAgain("chase"))
    play.do(Decide("reached", "no"), TakeStep("wait"))

    play.do(Correct("reached", "yes"))

    assert play.letters() == [
        "decided reached=no",
        "done wait",
        "again chase",
        "decided reached=yes",
    ]


def test_a_loop_within_a_loop_keeps_its_turns_when_a_decision_is_put_right():
    way = choose("way", yes=seq(step("talk")), no=seq(step("wait")))
    calls = repeat("calls", step("call"), limit=2)
    play = Play.of(machine(way, repeat("days", calls, limit=2), end()))
    play.do(
        Decide("way", "yes"), TakeStep("talk"), TakeStep("call"), GoAgain("calls"), TakeStep("call")
    )
    play.do(GoAgain("days"), TakeStep("call"), GoAgain("calls"))

    play.do(Correct("way", "no"))

    assert play.letters().count("again calls") == 2
    assert play.refused(GoAgain("calls")).why is Why.LIMIT


def test_a_command_for_a_step_that_does_not_exist_is_refused():
    play = Play.of(machine(step("a"), end()))

    assert play.refused(TakeStep("nowhere")).why is Why.UNKNOWN
    assert play.refused(Decide("a", "yes")).why is Why.UNKNOWN
    assert play.refused(GoAgain("a")).why is Why.UNKNOWN
