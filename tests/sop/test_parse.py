from decimal import Decimal

import pytest

from handrail.clock import Duration, Standard, TimedMeasure, Unit
from handrail.rules import Declared, Money, Type
from handrail.sop import (
    AnyOrder,
    BrokenProcedure,
    Choose,
    FactOf,
    Optional,
    Repeat,
    RuleOf,
    StepKind,
    Strength,
    parse_procedure,
)
from handrail.sop.approver import Approver
from handrail.words import Language
from tests.sop.examples import END, GOLDEN, parsed, small
from tests.sop.examples import HEAD as HEAD_LINES

golden = parse_procedure((GOLDEN / "format-1.yaml").read_bytes(), name="format-1.yaml")
steps = {step.id: step for step in golden.steps()}
blocks = {block.id: block for block in golden.body.blocks}


def test_a_single_wording_is_english_and_others_fall_back_to_it():
    assert golden.title.said_in(Language.DE) == "Einen Wasserkocher reparieren"
    assert golden.title.said_in(Language.PL) == "Mend a kettle"
    assert golden.department.wordings == ((Language.EN, "Customer service"),)


def test_a_standard_of_the_law_is_statutory():
    standards = dict(golden.standards)

    assert standards["email"] == (
        Standard(TimedMeasure.FIRST_REPLY, Duration(2, Unit.BUSINESS_HOUR)),
        Standard(TimedMeasure.RESOLVE, Duration(14, Unit.DAY), statutory=True),
    )


def test_a_fact_has_a_type_and_somebody_it_belongs_to():
    assert golden.fact("order.total").of is FactOf.CASE
    assert golden.fact("customer.tier").of is FactOf.CUSTOMER
    assert golden.fact("customer.tier").declared == Declared(Type.CHOICE, ("standard", "gold"))
    assert golden.fact("order.number").looks_like == ("##-####",)


def test_a_fact_that_is_not_declared_is_not_found():
    with pytest.raises(KeyError):
        golden.fact("order.colour")


def test_say_names_the_kind_only_where_no_other_key_does():
    assert steps["greet"].kind is StepKind.SAY
    assert steps["greet"].text.said_in(Language.EN) == "Greet the customer"
    assert steps["greet"].say.said_in(Language.EN) == "Good day {customer.name}"
    assert steps["number"].kind is StepKind.ASK
    assert steps["number"].say.said_in(Language.EN) == "Which order is it?"


def test_say_comes_first_or_last_without_changing_the_kind():
    first = parsed('  - {id: number, say: "Which?", ask: the number}\n')
    last = parsed('  - {id: number, ask: the number, say: "Which?"}\n')

    assert first == last


def test_a_say_step_without_a_text_shows_its_wording():
    greeting = next(parsed("  - {id: greet, say: Good day}\n").steps())

    assert greeting.text == greeting.say


def test_strength_and_its_rule_pass_from_a_block_to_its_steps():
    number = steps["number"]

    assert (number.strength, number.rule_of) == (Strength.MUST, RuleOf.MONEY)
    assert (number.source, number.critical) == ("Rules on payments, section 1", "compliance")


def test_a_step_with_a_strength_of_its_own_takes_nothing_from_its_block():
    symptom = steps["symptom"]

    assert (symptom.strength, symptom.rule_of, symptom.source) == (Strength.MAY, None, None)


def test_steps_are_should_unless_they_say_otherwise():
    assert steps["greet"].strength is Strength.SHOULD


def test_an_offer_has_a_limit_and_a_role_above_it():
    assert steps["voucher"].limits == (Money(Decimal(20), "EUR"),)
    assert steps["voucher"].above == (Approver("team_leader"),)


def test_blocks_hold_blocks():
    assert isinstance(blocks["verify"], AnyOrder)
    assert isinstance(blocks["comfort"], Optional)
    assert isinstance(blocks["attempts"], Repeat)
    assert blocks["attempts"].limit == 3
    assert [block.id for block in blocks["attempts"].body.blocks] == ["mend", "boil"]


def test_a_choice_with_a_rule_has_a_yes_and_a_no_even_if_one_is_empty():
    dear = blocks["dear"]

    assert isinstance(dear, Choose)
    assert dear.rule is not None
    assert [branch.id for branch in dear.branches] == ["yes", "no"]
    assert [branch.text.said_in(Language.HU) for branch in dear.branches] == ["Igen", "Nem"]
    assert dear.branches[1].body.blocks == ()


def test_a_way_that_is_left_out_is_empty():
    choice = parsed("  - {id: b, choose: W, yes: [{id: jot, note: Jot}]}\n").body.blocks[0]

    assert [len(branch.body.blocks) for branch in choice.branches] == [1, 0]


def test_a_choice_between_ways_is_the_agents():
    boils = blocks["boils"]

    assert isinstance(boils, Choose)
    assert boils.rule is None
    assert [branch.id for branch in boils.branches] == ["it-does", "it-does-not"]


def test_an_end_says_its_outcome_in_every_language_unless_the_author_does():
    assert steps["end-well"].text.said_in(Language.DE) == "Das Anliegen ist gelöst."
    assert steps["end-elsewhere"].text.said_in(Language.DE) == "Der Hersteller macht weiter."


def test_a_routine_may_do_without_an_end():
    source = small("  - {id: tidy, do: Tidy the desk}\n", end="").replace("matter", "routine")

    assert [step.id for step in parse_procedure(source, name="tidy.yaml").steps()] == ["tidy"]


def test_text_and_bytes_with_a_mark_at_their_beginning_are_read_alike():
    source = small("")

    assert parse_procedure(source, name="a") == parse_procedure(
        b"\xef\xbb\xbf" + source.encode(), name="b"
    )


def test_nothing_is_taken_for_anything_but_text():
    source = small("  - {id: number, note: 0x10, source: 4.2, why: no}\n")

    note = next(parse_procedure(source, name="kettle.yaml").steps())

    assert (note.text.said_in(Language.EN), note.source) == ("0x10", "4.2")
    assert note.why.said_in(Language.EN) == "no"


def test_a_broken_file_tells_everything_that_is_wrong_with_it_at_once():
    source = (
        HEAD_LINES.replace("title:", "titel:")
        + "steps:\n  - {id: A, say: Hello, strenght: must}\n"
        + END
    )

    with pytest.raises(BrokenProcedure) as broken:
        parse_procedure(source, name="kettle.yaml")

    assert [(found.line, found.rule) for found in broken.value.findings] == [
        (1, "missing-key"),
        (4, "unknown-key"),
        (13, "not-an-id"),
        (13, "unknown-key"),
    ]
    assert "Did you mean this? strength" in str(broken.value)
    assert str(broken.value).startswith('kettle.yaml:1:1: "title" is missing.')


def test_a_text_between_braces_that_a_comma_cuts_off_is_told_as_such():
    with pytest.raises(BrokenProcedure) as broken:
        parsed("  - {id: act, say: Good day, sir.}\n")

    assert [found.rule for found in broken.value.findings] == ["text-cut-by-a-comma"]


def with_line(line):
    """Return a small file with a further line in its head, on line 12."""
    return f"{HEAD_LINES}{line}\nsteps:\n{END}"


@pytest.mark.parametrize(
    "line",
    [
        "terms: {tea: A drink, hot and good, pot: A pot}",
        "terms: {tea: A drink, hot, pot: A pot}",
        "terms: {tea: {en: A drink, hot, de: Getränk}}",
        "instead: {coffee: They want it, hot and black}",
        "instead: {coffee: They want it, black}",
    ],
)
def test_a_comma_in_terms_or_instead_is_told_where_it_cuts(line):
    at = line.index(", ") + len(", ") + 1

    with pytest.raises(BrokenProcedure) as broken:
        parse_procedure(with_line(line), name="kettle.yaml")

    found = broken.value.findings
    assert [(each.line, each.column, each.rule) for each in found] == [
        (12, at, "text-cut-by-a-comma")
    ]
    assert "Put the whole text in quotes" in str(broken.value)


def test_a_term_that_nobody_explained_is_no_text_that_was_cut():
    with pytest.raises(BrokenProcedure) as broken:
        parse_procedure(with_line("terms: {tea}"), name="kettle.yaml")

    assert [found.rule for found in broken.value.findings] == ["not-a-word"]


def test_a_misspelt_key_with_nothing_behind_it_is_no_text_that_was_cut_off():
    with pytest.raises(BrokenProcedure) as broken:
        parsed("  - id: act\n    say: Good day\n    whyy:\n")

    assert [found.rule for found in broken.value.findings] == ["unknown-key"]


def test_keys_that_are_missing_are_named_in_the_order_in_which_they_are_written():
    with pytest.raises(BrokenProcedure) as broken:
        parse_procedure("handrail: 1\nsteps: []\n", name="kettle.yaml")

    named = [found.said_in(Language.EN).split('"')[1] for found in broken.value.findings[:7]]
    assert named == ["procedure", "kind", "title", "department", "purpose", "outcome", "owner"]


def test_an_address_of_the_web_may_stand_between_braces():
    act = parsed("  - {id: act, do: {en: Read https://shop.example/?order}}\n").body.blocks[0]

    assert act.text.said_in(Language.EN) == "Read https://shop.example/?order"
