import pytest

from handrail.clock import Duration, Unit
from handrail.rules import Money
from handrail.sop import AnyOrder, Choose, Optional, Repeat, RuleOf, StepKind, Strength, blocks_of
from handrail.sop.approver import Approver
from handrail.sop.formats.prose import from_prose
from handrail.words import Language
from tests.formats.prose.drafts import choices_of, drafted, step_of, steps_of, text_in

KINDS = {
    "greet": StepKind.SAY,
    "check": StepKind.CHECK,
    "offer": StepKind.OFFER,
    "wait": StepKind.WAIT,
    "promise": StepKind.PROMISE,
    "escalate": StepKind.ESCALATE,
    "note": StepKind.NOTE,
    "end": StepKind.END,
}


@pytest.mark.parametrize("language", Language)
def test_a_text_in_each_language_gives_the_steps_that_it_asks_for(language):
    procedure = drafted(text_in(language), language)
    kinds = [step.kind for step in procedure.steps()]

    missing = set(KINDS.values()) - set(kinds) - {StepKind.PROMISE, StepKind.ESCALATE}
    assert missing == set()
    assert kinds[0] is StepKind.SAY
    assert len(choices_of(procedure)) >= 2
    assert procedure.owner == "team_leader"
    assert procedure.channels == ("email", "phone")
    assert dict(procedure.standards)["email"][0].allowance == Duration(2, Unit.BUSINESS_HOUR)


@pytest.mark.parametrize("language", Language)
def test_what_is_to_be_said_what_is_a_must_and_what_is_offered_is_found_in_each(language):
    steps = list(drafted(text_in(language), language).steps())

    greeting = steps[0].say.said_in(language)
    musts = [step for step in steps if step.strength is Strength.MUST]
    (offer,) = [step for step in steps if step.kind is StepKind.OFFER]
    assert greeting.endswith("?")
    assert greeting != steps[0].text.said_in(language)
    assert [step.kind for step in musts] == [StepKind.CHECK, StepKind.CHECK]
    assert offer.limits
    assert offer.above == ((Approver("team_leader"),) if language is not Language.HU else ())


@pytest.mark.parametrize("language", [Language.PL, Language.HU, Language.HR, Language.NB])
def test_a_promise_and_a_hand_over_have_their_time_and_receiver(language):
    steps = {step.kind: step for step in drafted(text_in(language), language).steps()}

    assert steps[StepKind.PROMISE].within == Duration(2, Unit.BUSINESS_DAY)
    assert steps[StepKind.ESCALATE].who in {("team_leader",), ("dzialu_reklamacji",)}


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("Offer a voucher of up to €20.", Money(20, "EUR")),
        ("Offer up to 20 EUR.", Money(20, "EUR")),
        ("Offer a credit of $1,000.50 at most.", Money(1000.5, "USD")),
    ],
)
def test_an_offer_has_its_limit(text, limit):
    step = step_of(text)

    assert step.kind is StepKind.OFFER
    (found,) = step.limits
    assert (float(found.amount), found.currency) == (limit.amount, limit.currency)


def test_an_offer_without_a_limit_is_something_to_do_with_a_mark():
    text = "1. Offer the customer something nice."

    assert step_of(text).kind is StepKind.DO
    assert "# ? An offer needs a limit" in from_prose(text, name="Draft").source


def test_who_decides_above_a_limit_stands_beside_it():
    step = step_of("Offer a voucher of up to 20 EUR; above that the team leader decides.")

    assert step.above == (Approver("team_leader"),)


def test_who_agrees_first_stands_beside_what_is_done():
    step = step_of("1. Refund the full price.\n2. The store manager approves the refund.")

    assert (step.kind, step.second_person) == (StepKind.DO, "manager")


def test_a_must_asks_whose_rule_it_is_and_where_it_is_written():
    step = step_of("# Refunds\n\nAlways check the identity, as required by law.")

    assert (step.strength, step.rule_of) == (Strength.MUST, RuleOf.LAW)
    assert step.source == "Refunds, line 3"


def test_what_is_never_to_be_done_is_something_to_make_sure_of():
    assert step_of("Never promise a day within two weeks.").kind is StepKind.CHECK


def test_what_one_may_do_is_a_may_and_what_one_need_not_do_is_no_must():
    assert step_of("You may suggest a pick-up point.").strength is Strength.MAY
    assert step_of("1. You do not need to ask for a receipt.").strength is Strength.MAY


def test_several_facts_are_asked_for_in_any_order():
    procedure = drafted("Ask the customer for the order number, e-mail and date of purchase.")

    group = procedure.body.blocks[0]
    assert isinstance(group, AnyOrder)
    assert [step.fact for step in group.blocks] == [
        "case.order_number",
        "case.e_mail",
        "case.date_of_purchase",
    ]
    assert [fact.declared.type.value for fact in procedure.facts] == ["text", "email", "date"]


def test_details_below_a_question_are_questions_of_their_own():
    text = "1. Ask the customer for:\n   - Order number\n   - Postal code\n"

    assert [step.text.said_in(Language.EN) for step in steps_of(text)] == [
        "Order number",
        "Postal code",
    ]


def test_if_then_otherwise_has_two_ways():
    text = "If the order is older than 30 days, decline the return. Otherwise refund the price."

    (choice,) = choices_of(drafted(text))

    assert choice.text.said_in(Language.EN) == "Is the order older than 30 days?"
    assert [way.body.blocks[0].id for way in choice.branches] == ["decline-return", "refund-price"]


def test_a_condition_may_stand_last_and_unless_turns_it_round():
    (last,) = choices_of(drafted("Refund the price if the article is unused."))
    (unless,) = choices_of(drafted("Refund the price unless the article was used."))

    assert [len(way.body.blocks) for way in last.branches] == [1, 0]
    assert [len(way.body.blocks) for way in unless.branches] == [0, 1]


def test_what_is_to_be_found_out_is_no_condition():
    assert step_of("Check if the parcel has left.").kind is StepKind.CHECK
    assert step_of("Ask the customer to see if it works.").kind is StepKind.ASK


def test_ifs_about_one_thing_are_ways_of_one_choice():
    text = (
        "**If the line is open:**\n- Call the depot.\n\n"
        "**If the line is closed:**\n- Send a letter.\n\n"
        "**If the line is unknown:**\n- Ask a colleague.\n"
    )

    (choice,) = choices_of(drafted(text))

    assert [way.text.said_in(Language.EN) for way in choice.branches] == [
        "The line is open",
        "The line is closed",
        "The line is unknown",
        "None of these",
    ]


def test_either_or_is_a_choice_of_ways():
    (choice,) = choices_of(drafted("Either send the goods again or refund the price."))

    assert [way.body.blocks[0].kind for way in choice.branches] == [StepKind.SEND, StepKind.DO]


def test_until_is_a_loop_with_a_limit():
    (said,) = loops_in("Ask the carrier up to four times until you know where the parcel is.")
    (unsaid,) = loops_in("Ask the carrier until you know where the parcel is.")

    assert (said.limit, unsaid.limit) == (4, 3)


def loops_in(text):
    return [block for block in blocks_of(drafted(text).body) if isinstance(block, Repeat)]


def test_lists_may_be_done_in_any_order_or_only_if_needed():
    free, helpful = drafted(
        "Do this in any order:\n- Check the name.\n- Check the address.\n\n"
        "Optional:\n- Offer tea for up to 5 EUR.\n"
    ).body.blocks[:2]

    assert isinstance(free, AnyOrder)
    assert isinstance(helpful, Optional)


def test_a_step_says_within_which_time_and_a_week_has_seven_days():
    assert step_of("Open a trace within two hours.").within == Duration(2, Unit.HOUR)
    assert step_of("Promise an answer within two weeks.").within == Duration(14, Unit.DAY)


def test_a_sentence_that_only_explains_is_the_reason_of_the_step_before_it():
    step = step_of("1. Ask for the number. It stands on the letter.")

    assert step.why.said_in(Language.EN) == "It stands on the letter."


def test_one_way_that_hands_on_ends_early_and_the_others_go_on_after_the_choice():
    procedure = drafted(
        "1. If the customer is not satisfied, escalate to the legal department.\n"
        "2. Note the result.\n"
    )

    choice, note, end = procedure.body.blocks

    kinds = [[block.kind for block in way.body.blocks] for way in choice.branches]
    assert kinds == [[StepKind.ESCALATE, StepKind.END], []]
    assert (note.kind, end.kind) == (StepKind.NOTE, StepKind.END)
    assert choice.branches[0].body.blocks[0].who == ("legal_department",)


def test_a_way_that_closes_the_case_ends_early_however_much_follows():
    later = "".join(f"{number}. Check the label number {number}.\n" for number in range(2, 30))
    procedure = drafted("1. If the parcel is there, close the case.\n" + later)

    choice, *rest = procedure.body.blocks

    assert [block.kind for block in choice.branches[0].body.blocks] == [StepKind.END]
    assert len(rest) == 29


def test_nobody_is_asked_to_close_before_the_list_is_over():
    first, _, last = drafted("1. Close the case.\n2. Thank the customer.\n").steps()

    assert (first.kind, last.kind) == (StepKind.DO, StepKind.END)


def test_the_next_step_is_where_the_text_goes_on_anyway():
    steps = steps_of(
        "## Step 1: Name\n- Check the name.\n- If it is right, proceed to Step 2.\n\n"
        "## Step 2: Address\n- Check the address.\n"
    )

    assert [step.id for step in steps] == ["check-name", "check-address"]


def test_quoted_blocks_and_word_for_word_are_said_as_they_stand():
    step = step_of("1. Read this word for word: “This call may be recorded today.”")
    below = step_of("1. Greet the customer.\n   > Good day, how are you?\n")

    assert step.verbatim
    assert step.say.said_in(Language.EN) == "This call may be recorded today."
    assert below.say.said_in(Language.EN) == "Good day, how are you?"


def test_braces_of_the_author_are_no_placeholders():
    assert "[name]" in step_of("1. Greet {name} kindly.").text.said_in(Language.EN)


def test_a_plain_text_has_headings_without_marks():
    procedure = drafted("Refunds\n\nOwner\n\nTeam leader\n\nSteps\n\n1) Ask for the number.\n")

    assert procedure.title.said_in(Language.EN) == "Refunds"


def test_a_table_is_read_as_a_list():
    steps = steps_of("| No. | Step |\n|---|---|\n| 1 | Check the name |\n| 2 | Send the label |\n")

    assert [step.kind for step in steps] == [StepKind.CHECK, StepKind.SEND]


def test_german_conditions_become_german_questions():
    (choice,) = choices_of(
        drafted("Wenn das Paket verloren ist, senden Sie ein neues.", Language.DE)
    )

    assert choice.text.said_in(Language.DE) == "Ist das Paket verloren?"
    assert isinstance(choice, Choose)
