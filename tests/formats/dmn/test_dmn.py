"""Decision tables become procedures that ask, decide by rule, and tell what is left open."""

from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest
import SpiffWorkflow.dmn.parser as peer
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from handrail.rules import Fact, Rule, Type, Verdict, compile_rule
from handrail.run import Machine
from handrail.run.command import TakeStep
from handrail.sop import parse_procedure
from handrail.sop.document import Choose
from handrail.sop.formats import NotImported
from handrail.sop.formats.dmn import import_dmn
from handrail.sop.formats.dmn.feel import NotRead, Subject, condition_of
from handrail.words import COMPLETE, SOURCE, Language, say
from tests.core.run.build import Play

VOUCHER = Path(__file__).parent / "voucher.dmn"


def imported(source):
    return import_dmn(source, name="voucher.dmn")


def procedure_of(source):
    return parse_procedure(imported(source).source, name="voucher.yaml")


def choice_of(procedure):
    return next(block for block in procedure.body.blocks if isinstance(block, Choose))


def told_of(source):
    return [entry.said_in(Language.EN) for entry in imported(source).report]


def refused(source):
    with pytest.raises(NotImported) as told:
        imported(source)
    return told.value.findings


def dmn(*rows, policy="UNIQUE", inputs=("age:number",), outputs=("Result",), values="", default=""):
    """Return a table; a row is its cells, the last of which are results."""
    columns = ""
    for column in inputs:
        name, _, kind = column.partition(":")
        columns += (
            f"<input><inputExpression typeRef={quoteattr(kind)}><text>{escape(name)}</text>"
            "</inputExpression></input>"
        )
    for output in outputs:
        columns += f"<output name={quoteattr(output)}>"
        columns += f"<outputValues><text>{escape(values)}</text></outputValues>" if values else ""
        columns += (
            f"<defaultOutputEntry><text>{escape(default)}</text></defaultOutputEntry>"
            if default
            else ""
        )
        columns += "</output>"
    for number, row in enumerate(rows, start=1):
        tests, results = row[: len(inputs)], row[len(inputs) :]
        columns += f'<rule id="r{number}">'
        columns += "".join(f"<inputEntry><text>{escape(c)}</text></inputEntry>" for c in tests)
        columns += "".join(f"<outputEntry><text>{escape(c)}</text></outputEntry>" for c in results)
        columns += "</rule>"
    return (
        '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="d" namespace="u">'
        f'<decision id="d" name="Decide"><decisionTable hitPolicy={quoteattr(policy)}>{columns}'
        "</decisionTable></decision></definitions>"
    ).encode()


THREE = ("a:number", "b:number", "c:number")
LONG = ", ".join(["12345"] * 90)


def test_a_table_asks_for_its_inputs_and_decides_by_the_rules_of_its_rows():
    source = imported(VOUCHER.read_bytes()).source

    assert (
        source.partition("facts:\n")[2]
        == """\
  parcel.days_late:
    label: Days late
    type: number
    at least: 0
    at most: 60
  case.tier:
    label: Tier
    type: choice
    options:
      standard: Standard
      gold-card: Gold card

steps:
  - id: inputs
    text: Find out what decides.
    any order:
      - id: ask-parcel-days-late
        ask: "Find out: Days late"
        into: parcel.days_late
      - id: ask-case-tier
        ask: "Find out: Tier"
        into: case.tier

  - id: decide
    choose: Which voucher is it?
    ways:
      way-0:
        text: "Voucher: 0"
        when: parcel.days_late < 3
        steps:
          - id: way-0
            do: "Voucher: 0"
      way-20:
        text: "Voucher: 20"
        when: parcel.days_late >= 3 && parcel.days_late <= 60 && case.tier == 'gold-card'
        steps:
          - id: way-20
            do: "Voucher: 20"
            why: They stay with us.
      way-10:
        text: "Voucher: 10"
        when: parcel.days_late > 3 && parcel.days_late <= 60 && !(case.tier == 'gold-card')
        steps:
          - id: way-10
            do: "Voucher: 10"
      otherwise:
        text: No rule applies
        steps:
          - id: otherwise-end
            end: handed_on

  - id: done
    end: resolved
"""
    )


def test_a_gap_is_told_with_facts_that_show_it():
    told = told_of(VOUCHER.read_bytes())

    assert "rules: No way is taken with: Tier: standard; Days late: 3." in told
    assert any(line.startswith("otherwise: was added") for line in told)


def test_every_piece_of_the_file_is_accounted_for():
    pieces = {entry.piece for entry in imported(VOUCHER.read_bytes()).report}

    rules = {"short", "long-gold", "long"}
    assert pieces >= rules | {"Days late", "Tier", "Voucher", "tTier", "DMNDI"}


@pytest.mark.parametrize(
    ("days", "tier", "steps"),
    [
        (1, "standard", ["way-0", "done"]),
        (9, "gold-card", ["way-20", "done"]),
        (9, "standard", ["way-10", "done"]),
        (3, "standard", ["otherwise-end"]),
    ],
)
def test_the_machine_decides_by_what_is_known_and_walks_to_the_end(days, tier, steps):
    machine = Machine("voucher@1", procedure_of(VOUCHER.read_bytes()))
    known = {"parcel.days_late": Decimal(days), "case.tier": tier}

    play = Play.of(machine, **known).do(*map(TakeStep, steps))

    assert play.state.has_ended


@pytest.mark.parametrize("policy", ["UNIQUE", "ANY"])
def test_rows_with_the_same_result_are_one_way_where_no_order_decides(policy):
    source = dmn(("< 3", '"a"'), ("> 9", '"a"'), ("[3..9]", '"b"'), policy=policy)

    choice = choice_of(procedure_of(source))

    rules = [way.rule.source for way in choice.branches]
    assert rules == ["case.age < 3 || case.age > 9", "case.age >= 3 && case.age <= 9"]


def test_where_the_first_rule_decides_ways_keep_their_order():
    source = dmn(("< 3", '"a"'), ("< 9", '"b"'), ("-", '"a"'), policy="FIRST")

    choice = choice_of(procedure_of(source))

    assert [way.rule.source for way in choice.branches] == ["case.age < 3", "case.age < 9", "true"]
    assert not any(line.startswith("rules:") for line in told_of(source))


def test_where_priority_decides_the_most_important_result_comes_first():
    rows = (("< 9", '"low"'), ("< 3", '"high"'), (">= 9", '"none"'))
    source = dmn(*rows, policy="PRIORITY", values='"high", "low", "none"')

    choice = choice_of(procedure_of(source))

    assert [way.id for way in choice.branches] == ["high", "low", "none"]


def test_rows_that_both_hold_are_told_unless_any_of_them_may():
    rows = (("< 9", '"a"'), ("> 3", '"a"'))

    unique = told_of(dmn(*rows, policy="UNIQUE"))
    any_of_them = told_of(dmn(*rows, policy="ANY"))

    assert any("r1 and r2, are both right" in line for line in unique)
    assert not any("both right" in line for line in any_of_them)


def test_a_default_is_the_way_where_no_rule_holds():
    choice = choice_of(procedure_of(dmn(("< 3", '"a"'), default='"b"')))

    assert [(way.id, way.rule is None) for way in choice.branches] == [
        ("a", False),
        ("otherwise", True),
    ]
    assert choice.branches[1].text.said_in(SOURCE) == "Result: b"


@pytest.mark.parametrize("policy", ["COLLECT", "RULE ORDER", "OUTPUT ORDER"])
def test_policies_with_several_results_are_named(policy):
    (found,) = refused(dmn(("< 3", '"a"'), policy=policy))

    assert found.rule == "dmn-hit-policy"
    assert policy in found.said_in(Language.EN)


@pytest.mark.parametrize(
    "cell", ["count(x) > 3", "> 3 +", "[1..", 'duration("P1D")', "if a then b", "? * 2", '"a', "§"]
)
def test_a_cell_that_our_rules_cannot_say_is_named_with_its_rule_and_column(cell):
    (found,) = refused(dmn(("< 3", '"a"'), (cell, '"b"')))

    told = found.said_in(Language.EN)
    assert found.rule == "dmn-cell"
    assert "rule r2" in told
    assert "“age”" in told


def test_every_such_cell_is_named_at_once():
    assert len(refused(dmn(("f(1)", '"a"'), ("f(2)", '"b"')))) == 2


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        (b"<a/>", "not-dmn"),
        (b"", "xml-broken"),
        (b"<!DOCTYPE a><a/>", "xml-doctype"),
        (b'<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"/>', "dmn-no-table"),
        (dmn(), "dmn-empty"),
        (dmn(("< 3",)), "dmn-cells"),
        (dmn(*[("1", '"a"')] * 201), "dmn-too-large"),
        (dmn(("< 3", '"a"'), inputs=("age * 2:number",)), "dmn-input"),
        (dmn(("< 3", '"a"'), inputs=("age:days and time duration",)), "dmn-type"),
        (dmn(('"x"', '"a"')), "dmn-mixed"),
        (dmn(("< 3", '"a"'), policy="PRIORITY", values='"b"'), "dmn-priority"),
        (
            dmn((LONG, LONG, LONG, '"a"'), inputs=("a:number", "b:number", "c:number")),
            "dmn-too-long",
        ),
    ],
)
def test_what_is_no_table_that_can_be_said_is_refused_with_its_rule(source, rule):
    found = refused(source)

    assert found[0].rule == rule
    assert len({found[0].said_in(language) for language in COMPLETE}) == len(COMPLETE)


def spans(rows, columns):
    """Return a table whose rows all look at every column."""
    cells = [(*[f"[{row}..{row + 7}]"] * columns, f'"{row}"') for row in range(rows)]
    return dmn(*cells, inputs=tuple(f"f{number}:number" for number in range(columns)))


@pytest.mark.parametrize(("rows", "columns"), [(60, 6), (200, 28)])
def test_of_a_large_table_it_is_told_that_it_could_not_be_told_and_not_at_length(rows, columns):
    told = told_of(spans(rows, columns))

    assert len(told) < 2 * rows
    assert any("both be right could not be told" in line for line in told)
    assert any(line.startswith("otherwise: was added") for line in told)


def judged(cell, kind, value, *, options=()):
    """Return whether the cell holds of the value."""
    subject = Subject(Fact("a.b"), kind, dict(options), {"other": Fact("a.c")})
    outcome = compile_rule(Rule(condition_of(cell, subject), ""))({"a.b": value, "a.c": Decimal(5)})
    return {Verdict.TRUE: True, Verdict.FALSE: False}[outcome.verdict]


@pytest.mark.parametrize(
    ("cell", "kind", "holds", "fails"),
    [
        ("-", Type.NUMBER, Decimal(1), None),
        ("5", Type.NUMBER, Decimal(5), Decimal(6)),
        ("-5", Type.NUMBER, Decimal(-5), Decimal(5)),
        ("< 5", Type.NUMBER, Decimal(4), Decimal(5)),
        (">= .5", Type.NUMBER, Decimal("0.5"), Decimal("0.4")),
        ("!= 5", Type.NUMBER, Decimal(4), Decimal(5)),
        ("[1..5]", Type.NUMBER, Decimal(5), Decimal(6)),
        ("(1..5)", Type.NUMBER, Decimal(2), Decimal(5)),
        ("]1..5[", Type.NUMBER, Decimal(2), Decimal(1)),
        ("< 1, 3, > 5", Type.NUMBER, Decimal(3), Decimal(4)),
        ("not(1, 2)", Type.NUMBER, Decimal(3), Decimal(2)),
        ("> other", Type.NUMBER, Decimal(6), Decimal(5)),
        ('"a", "b"', Type.TEXT, "b", "c"),
        ('not("a")', Type.TEXT, "b", "a"),
        ('contains(?, "a")', Type.TEXT, "cat", "dog"),
        ('starts with(?, "a")', Type.TEXT, "ant", "cat"),
        ('"say \\"no\\""', Type.TEXT, 'say "no"', "say no"),
        ("true", Type.YES_NO, True, False),
        ("false", Type.YES_NO, False, True),
        ('>= date("2026-02-01")', Type.DATE, date(2026, 2, 1), date(2026, 1, 31)),
        ('[@"2026-02-01"..@"2026-03-01"]', Type.DATE, date(2026, 2, 9), date(2026, 3, 2)),
        ('< time("09:30:00")', Type.TIME, time(9), time(9, 30)),
        (
            '> date and time("2026-02-01T00:00:00Z")',
            Type.MOMENT,
            datetime(2026, 2, 2, tzinfo=UTC),
            datetime(2026, 1, 2, tzinfo=UTC),
        ),
    ],
)
def test_a_cell_means_what_feel_means(cell, kind, holds, fails):
    assert judged(cell, kind, holds)
    assert fails is None or not judged(cell, kind, fails)


numbers = st.integers(-20, 20)


@st.composite
def cells(draw):
    """Return a cell on numbers, and the same as a question to Python."""
    one, other = sorted((draw(numbers), draw(numbers)))
    opening, closing = draw(st.sampled_from("[(]")), draw(st.sampled_from("])["))
    low = (lambda x: x >= one) if opening == "[" else (lambda x: x > one)
    high = (lambda x: x <= other) if closing == "]" else (lambda x: x < other)
    tests = [
        (f"{opening}{one}..{other}{closing}", lambda x: low(x) and high(x)),
        (f"< {one}", lambda x: x < one),
        (f">= {other}", lambda x: x >= other),
        (f"{one}", lambda x: x == one),
    ]
    chosen = draw(st.lists(st.sampled_from(tests), min_size=1, max_size=3))
    cell = ", ".join(text for text, _ in chosen)
    if draw(st.booleans()):
        return f"not({cell})", lambda x: not any(holds(x) for _, holds in chosen)
    return cell, lambda x: any(holds(x) for _, holds in chosen)


@given(cells(), numbers)
def test_any_cell_on_numbers_holds_where_feel_says_so(cell, number):
    text, holds = cell

    assert judged(text, Type.NUMBER, Decimal(number)) == holds(number)


@given(st.text(st.sampled_from(list('<>=![](),.-?@ "\\abnot0123456789date§ü')), max_size=40))
def test_any_cell_is_read_or_named(cell):
    subject = Subject(Fact("a.b"), Type.TEXT, {}, {})
    try:
        told = condition_of(cell, subject)
    except NotRead as refusal:
        told = refusal

    assert told is not None


@given(st.integers(0, 2_000), st.binary(max_size=4), st.integers(0, 20))
def test_a_damaged_file_is_imported_or_refused(at, put, taken):
    whole = VOUCHER.read_bytes()
    try:
        told = imported(whole[:at] + put + whole[at + taken :]).source
    except NotImported as refusal:
        told = refusal.findings

    assert told


def test_our_example_keeps_to_the_standards_schema():
    folder = Path(peer.__file__).parent / "schema"
    schema = etree.XMLSchema(etree.parse(folder / "DMN13.xsd"))

    schema.validate(etree.parse(VOUCHER))

    assert [str(each) for each in schema.error_log] == []


def test_every_word_of_the_account_is_said_in_each_complete_language():
    report = imported(VOUCHER.read_bytes()).report

    for language in COMPLETE:
        assert all(entry.words_in(language) for entry in report)
    assert say("formats-dmn-no-rule", Language.DE) == "Keine Regel trifft zu"
