"""One broken file for each rule of the format: where the finding points, and how it is said."""

import re
from functools import cache

import pytest

from handrail.sop import BrokenProcedure, Finding, parse_procedure
from handrail.sop.document import MOST_WAYS
from handrail.sop.reading import MAX_FINDINGS
from handrail.sop.remarks import NAMES as REMARKS
from handrail.sop.source import MAX_DEPTH, MAX_PIECES, MAX_SIZE_KB
from handrail.words import Language, known_ids
from tests.sop.broken import FILES
from tests.sop.examples import END, HEAD, findings_in, small


def with_head(line: str) -> str:
    """Return a small file with a further line in its head, on line 12."""
    return f"{HEAD}{line}\nsteps:\n{END}"


DO = "  - {id: act, do: Act}\n"
NOTE = "{id: jot, note: Jot}"
ENDLESS = f"  - {{id: pick, choose: Which, yes: [{{id: y, end: resolved}}], no: [{NOTE}]}}\n"

BROKEN: dict[str, tuple[str | bytes, int]] = {
    # the file
    "too-large": ("#" * (MAX_SIZE_KB * 1024 + 1), 1),
    "not-utf-8": (small("").encode() + b"# \xff", 14),
    "syntax": (small("  - {id: act, do: [}\n"), 13),
    "tab": (small("\t- {id: act, do: Act}\n"), 13),
    "reserved-sign": (with_head("need: @home"), 12),
    "colon-in-text": (with_head("need: one: two"), 12),
    "colon-missing": (with_head("tone\nstage: sale"), 12),
    "unknown-escape": (with_head('need: "a \\q b"'), 12),
    "quote-open": (with_head('need: "a') + "\n", 12),
    "bracket-open": (small("  - {id: act, do: [a}\n"), 13),
    "text-after-quote": (with_head("need: 'it's'"), 12),
    "list-begins-here": (with_head("channels: - email"), 12),
    "block-sign": (with_head("need: |x\n  a"), 12),
    "indentation": (small("  - id: act\n   do: Act\n"), 14),
    "no-sign": (with_head("need: a\x07b"), 12),
    "empty-file": ("# nothing\n", 1),
    "second-document": (small("") + "---\n", 14),
    "too-deep": (HEAD + "steps: " + "[" * (MAX_DEPTH + 5) + "]" * (MAX_DEPTH + 5), 12),
    "too-many-pieces": (f"{HEAD}steps: [{'a,' * MAX_PIECES}]", 12),
    "and-more": (small("  - {}\n" * (MAX_FINDINGS + 1)), 13 + MAX_FINDINGS),
    "alias": (with_head("need: &there {says: Tea, evidence: None}"), 12),
    "tag": (with_head("need: !!python/name:os.system {}"), 12),
    # keys
    "key-is-no-word": (with_head("? [a, b]\n: c"), 12),
    "not-a-mapping": (with_head("need: Tea"), 12),
    "missing-key": (small("  - {do: Act}\n"), 13),
    "duplicate-key": (with_head("title: Again"), 12),
    "unknown-key": (small("  - {id: act, do: Act, strenght: may}\n"), 13),
    # values
    "not-a-word": (with_head("goals: ['']"), 12),
    "one-and-no-list": (small("  - {id: act, do: Act, critical: [money, customer]}\n"), 13),
    "not-a-list": (small("  - {id: maybe, optional: Perhaps, steps: act}\n"), 13),
    "not-an-id": (small("  - {id: Act 1, do: Act}\n"), 13),
    "not-a-count": (small(f"  - {{id: r, repeat: Try, limit: 0, steps: [{NOTE}]}}\n"), 13),
    "not-a-duration": (small("  - {id: day, promise: A day, within: soon}\n"), 13),
    "not-money": (small("  - {id: gift, offer: A gift, up to: 20 euros}\n"), 13),
    "unknown-word": (small("  - {id: act, do: Act, strength: shoud}\n"), 13),
    "no-language": (small("  - {id: act, do: {}}\n"), 13),
    "text-cut-by-a-comma": (small("  - {id: act, do: {en: Act, or do not act}}\n"), 13),
    "lone-brace": (small('  - {id: act, do: "Act }"}\n'), 13),
    "unknown-placeholder": (small('  - {id: act, do: "Read {order.numbr}"}\n'), 13),
    "placeholder-without-promise": (small('  - {id: act, do: "By {promise.date}"}\n'), 13),
    # facts
    "not-a-fact-name": (f"{HEAD}  colour: {{label: Colour, type: text}}\nsteps:\n{END}", 12),
    "options-of-a-choice": (f"{HEAD}  a.b: {{label: Colour, type: choice}}\nsteps:\n{END}", 12),
    "not-a-mask": (f"{HEAD}  a.b: {{label: C, type: text, looks like: abc}}\nsteps:\n{END}", 12),
    "unknown-fact": (small("  - {id: number, ask: the number, into: order.nmber}\n"), 13),
    "rule": (small(f"  - {{id: old, choose: Old, when: order.age > 30, yes: [{NOTE}]}}\n"), 13),
    # steps and blocks
    "not-a-step": (small("  - act\n"), 13),
    "no-kind": (small("  - {id: act, who: all}\n"), 13),
    "two-kinds": (small("  - {id: act, ask: Why, do: Act}\n"), 13),
    "id-twice": (small(DO + DO), 14),
    "id-reused": (small(DO + "  - {id: b, do: Act, was: act}\n"), 14),
    "must-without-rule": (small("  - {id: act, do: Act, strength: must, source: 4.2}\n"), 13),
    "choose-without-ways": (small("  - {id: pick, choose: Which}\n"), 13),
    "ways-beside-yes": (small(f"  - {{id: pick, choose: W, no: [{NOTE}], ways: {{}}}}\n"), 13),
    "single-way": (small("  - {id: w, choose: W, ways: {a: {text: A, steps: []}}}\n"), 13),
    "too-many-ways": (
        small(
            "  - id: w\n    choose: W\n    ways:\n"
            + "".join(f"      w{n}: {{text: A, steps: []}}\n" for n in range(MOST_WAYS + 1))
        ),
        16,
    ),
    "way-without-rule": (
        small(
            "  - id: w\n    choose: W\n    ways:\n"
            f"      a: {{text: A, steps: [{NOTE}]}}\n"
            "      b: {text: B, when: order.age_days > 3, steps: []}\n"
        ),
        16,
    ),
    "until-no-time": (small("  - {id: rest, wait: Rest, until: order.number}\n"), 13),
    "waits-twice": (small("  - {id: rest, wait: R, for: 2 days, until: order.number}\n"), 13),
    # the way through
    "way-without-end": (small(ENDLESS, end=""), 13),
    "early-end": (small("  - {id: over, end: resolved}\n"), 13),
    "unknown-need": (small("  - {id: act, do: Act, needs: atc}\n"), 13),
    "needs-what-is-around": (
        small("  - id: all\n    text: All\n    any order: [{id: act, do: Act, needs: all}]\n"),
        15,
    ),
    "needs-what-comes-later": (small("  - {id: b, do: B, needs: [act]}\n" + DO), 13),
    "needs-another-way": (
        small(
            f"  - {{id: pick, choose: Which, yes: [{NOTE}]}}\n  - {{id: b, do: B, needs: jot}}\n"
        ),
        14,
    ),
    "needs-in-a-circle": (
        small(
            "  - id: all\n    text: All\n    any order:\n"
            "      - {id: a, do: A, needs: b}\n      - {id: b, do: B, needs: c}\n"
            "      - {id: c, do: C, needs: a}\n"
        ),
        16,
    ),
}


@cache
def found_in_the_file_of(rule: str) -> tuple[Finding, ...]:
    return findings_in(BROKEN[rule][0])


@pytest.mark.parametrize("rule", BROKEN)
def test_a_broken_file_is_refused_with_the_rule_and_the_line(rule):
    found = {(finding.rule, finding.line) for finding in found_in_the_file_of(rule)}

    assert (rule, BROKEN[rule][1]) in found


@pytest.mark.parametrize("rule", BROKEN)
def test_a_finding_says_what_is_wrong_and_how_to_mend_it_in_each_complete_language(rule):
    finding = next(found for found in found_in_the_file_of(rule) if found.rule == rule)

    english, german = finding.said_in(Language.EN), finding.said_in(Language.DE)

    assert re.match(r"kettle\.yaml:\d+:\d+: .+ .+ \([a-z0-9-]+\)$", english)
    assert english != german


def test_every_rule_that_has_a_sentence_has_a_broken_file_here():
    told = {
        found[1]
        for sentence_id in known_ids(Language.EN)
        if (found := re.fullmatch(r"sop-(.+)-mend", sentence_id))
    }

    assert told - set(REMARKS.values()) == {*BROKEN, *(broken.rule for broken in FILES.values())}


def only(source: str) -> Finding:
    (found,) = findings_in(source)
    return found


def test_a_finding_points_at_the_value_that_is_wrong():
    finding = only(small("  - {id: day, promise: A day, within: soon}\n"))

    assert (finding.line, finding.column) == (13, 39)


@pytest.mark.parametrize(("quote", "column"), [("", 34), ("'", 35)])
def test_a_finding_in_a_rule_points_into_the_rule(quote, column):
    when = f"{quote}order.age_days > order.nmber{quote}"
    source = small(f"  - {{id: old, choose: Old, when: {when}, yes: [{NOTE}]}}\n")

    finding = only(source)

    assert (finding.line, finding.column) == (13, column + len("order.age_days > "))
    assert "order.number" in finding.said_in(Language.EN)


def test_every_mistake_in_a_rule_is_found():
    when = "order.age_days > order.nmber && order.agedays < 3"

    found = findings_in(small(f"  - {{id: old, choose: Old, when: {when}, yes: [{NOTE}]}}\n"))

    assert [finding.rule for finding in found] == ["rule", "rule"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("strenght: may", "strength"), ("secondperson: a", "second person"), ("neds: a", "needs")],
)
def test_an_unknown_key_is_answered_with_the_one_that_was_meant(written, meant):
    finding = only(small(f"  - {{id: act, do: Act, {written}}}\n"))

    assert finding.mend.values["known"] == meant


def test_a_mistyped_kind_is_answered_with_the_one_that_was_meant():
    finding = only(small("  - {id: act, chose: Act}\n"))

    assert finding.mend.values["known"] == "choose"


def test_a_key_of_another_kind_of_step_is_unknown():
    finding = only(small("  - {id: act, do: Act, up to: 20 EUR}\n"))

    assert finding.rule == "unknown-key"


@pytest.mark.parametrize("step", ["offer: A gift", "promise: A day"])
def test_an_offer_has_a_limit_and_a_promise_a_time(step):
    finding = only(small(f"  - {{id: act, {step}}}\n"))

    assert finding.rule == "missing-key"


def test_one_way_of_a_choice_may_end_although_the_others_go_on():
    choice = "{id: pick, choose: W, yes: [{id: y, end: resolved}], no: []}"

    assert findings_in(small(f"  - {choice}\n")) == ()
    for block in ("optional: Perhaps", "repeat: Try, limit: 2"):
        assert findings_in(small(f"  - {{id: b, {block}, steps: [{choice}, {NOTE}]}}\n")) == ()


def test_nothing_follows_a_choice_all_of_whose_ways_end():
    ends = "yes: [{id: y, end: resolved}], no: [{id: n, end: declined}]"
    findings = findings_in(small(f"  - {{id: pick, choose: W, {ends}}}\n"))

    assert [(finding.rule, finding.sentence.values) for finding in findings] == [
        ("early-end", {"step": "y"}),
        ("early-end", {"step": "n"}),
    ]


def test_what_is_done_in_any_order_does_not_end_a_run():
    choice = "{id: pick, choose: W, yes: [{id: y, end: resolved}], no: []}"

    assert only(small(f"  - {{id: a, text: All, any order: [{choice}]}}\n")).rule == "early-end"


@pytest.mark.parametrize("block", ["optional: Perhaps", "repeat: Try, limit: 2"])
@pytest.mark.parametrize(
    "inner",
    [
        "{id: over, end: resolved}",
        "{id: c, choose: W, yes: [{id: y, end: resolved}], no: [{id: n, end: declined}]}",
    ],
)
def test_what_may_be_passed_by_or_repeated_does_not_end_a_run_on_every_way(block, inner):
    steps = f"  - {{id: b, {block}, steps: [{inner}]}}\n"

    assert {finding.rule for finding in findings_in(small(steps))} == {"early-end"}


def test_a_routine_with_one_end_needs_an_end_on_every_way():
    source = small(ENDLESS, end="").replace("kind: matter", "kind: routine")

    assert {finding.rule for finding in findings_in(source)} == {"way-without-end"}


def test_a_step_may_need_an_earlier_block_a_sibling_and_what_its_own_way_holds():
    steps = (
        DO
        + f"  - {{id: pick, choose: Which, yes: [{NOTE}, {{id: b, do: B, needs: [act, jot]}}]}}\n"
        "  - id: all\n    text: All\n    any order:\n"
        "      - {id: c, do: C, needs: [d, pick]}\n      - {id: d, note: D}\n"
    )

    assert findings_in(small(steps)) == ()


@pytest.mark.parametrize("root", ["text", "[]", "{}"])
def test_a_file_that_is_something_else_altogether_is_refused(root):
    assert findings_in(root)[0].line == 1


def test_two_circles_are_both_found():
    pairs = ("ab", "ba", "cd", "dc")
    steps = "".join(f"      - {{id: {one}, do: It, needs: {other}}}\n" for one, other in pairs)
    block = f"  - id: all\n    text: All\n    any order:\n{steps}"

    assert [finding.line for finding in findings_in(small(block))] == [16, 17, 18, 19]


def test_a_long_text_is_not_repeated_whole():
    source = small(f"  - {{id: {'x' * 10_000}, do: Act}}\n")

    with pytest.raises(BrokenProcedure) as broken:
        parse_procedure(source, name="kettle.yaml")

    assert len(str(broken.value)) < 2_000


def test_the_bomb_of_a_billion_laughs_is_refused_at_its_first_anchor():
    bomb = 'a: &a ["lol"]\n' + "".join(
        f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )

    (found,) = findings_in(bomb)

    assert (found.rule, found.line) == ("alias", 1)
