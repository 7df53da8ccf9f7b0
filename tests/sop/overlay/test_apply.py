"""An overlay changes what it says, leaves the rest, and never loosens what the law says."""

import json
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.clock import parse_duration
from handrail.sop import BrokenProcedure, parse_procedure
from handrail.sop.document import RuleOf, Sequence, Strength
from handrail.sop.overlay import (
    Level,
    NotItsProcedure,
    Where,
    apply_overlay,
    effective,
    in_order,
    parse_overlay,
)
from handrail.sop.overlay.changes import MAX_CHANGES
from handrail.sop.render import render_procedure
from handrail.words import Language, known_ids, say
from tests.sop.examples import FILES
from tests.sop.examples import parsed as small_procedure
from tests.sop.generated import procedures
from tests.sop.overlay.shop import (
    BASE,
    BROKEN,
    HEAD,
    REFUND,
    applied,
    findings_of,
    overlay,
    overlay_source,
    parsed,
    step,
)


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_wrong_is_found_at_the_overlays_own_line_and_column(what):
    broken = BROKEN[what]

    found = {(each.rule, each.line, each.column) for each in findings_of(broken.source)}

    assert (broken.rule, broken.line, broken.column) in found


ALSO = {
    "a must of law goes with its block": {"law-weakened"},
    "a must of law after its effect": {"law-not-waited-for"},
    "a rule on an unknown fact": {"law-passed-by"},
    "an end in the middle": {"law-passed-by"},
}
"""What else is rightly said of a few."""


@pytest.mark.parametrize("what", BROKEN)
def test_nothing_else_is_said_to_be_wrong(what):
    rules = {each.rule for each in findings_of(BROKEN[what].source)}

    assert rules - ALSO.get(what, set()) == {BROKEN[what].rule}


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_wrong_is_told_with_its_mend_in_english_and_german(what):
    finding = next(
        each for each in findings_of(BROKEN[what].source) if each.rule == BROKEN[what].rule
    )

    told = [
        say(part, language)
        for language in (Language.EN, Language.DE)
        for part in (finding.sentence, finding.mend)
    ]

    assert len({*told}) == 4
    assert finding.file == "budapest.yaml"


def test_more_than_twenty_broken_overlays_were_tried():
    assert len(BROKEN) > 20


ELSEWHERE = {
    "unknown-procedure", "another-base", "second-overlay", "no-overlays", "never-in-force",
    "base-not-sound",
    "law-in-what-is-used", "rebase-gone", "rebase-changed", "rebase-moved", "rebase-gap",
    "rebase-id", "rebase-fact", "rebase-standard",
}  # fmt: skip
"""Rules that are tried in this file by themselves, with law packs, in folders and on new bases."""


def test_every_rule_that_has_a_sentence_is_tried():
    told = {
        known.removeprefix("overlay-").removesuffix("-mend")
        for known in known_ids(Language.EN)
        if known.startswith("overlay-")
    }

    assert told == ELSEWHERE | (told & {broken.rule for broken in BROKEN.values()})


def test_keys_of_a_step_are_set_and_taken_away_and_the_rest_stays():
    after = applied("{set: hear, restate: {en: It, hu: Az}, without: [say], why: It helps.}")

    hear = step(after, "hear")
    assert hear.text.said_in(Language.HU) == "Az"
    assert (hear.say, hear.why.said_in(Language.EN)) == (None, "It helps.")
    assert [each.id for each in after.steps()] == [each.id for each in REFUND.steps()]


def test_steps_are_added_before_and_after_and_in_the_block_of_their_neighbour():
    after = applied(
        "{add: [{id: a, note: A}, {id: b, note: B}], before: hear}",
        "{add: [{id: c, note: C}], after: hear}",
        "{add: [{id: d, note: D}], after: note}",
        "{add: [{id: e, note: E}], before: number}",
    )

    names = [each.id for each in after.steps()]
    assert names[:5] == ["a", "b", "hear", "c", "e"]
    assert names[names.index("note") + 1] == "d"


def test_a_block_goes_with_all_that_is_in_it():
    after = applied("{remove: gift, because: No gifts in Budapest.}")

    assert "gift" not in {each.id for each in after.steps()}


def test_an_added_step_is_a_should_also_among_musts():
    base = parsed(
        BASE.replace(
            "    text: Learn\n",
            "    text: Learn\n    strength: must\n    rule of: money\n    source: ours\n",
        )
    )

    after = applied("{add: [{id: extra, note: It}], after: number}", to=base)

    assert step(after, "number").rule_of is RuleOf.MONEY
    assert step(after, "extra").strength is Strength.SHOULD


def test_a_must_of_law_may_be_made_stricter():
    after = applied(
        "{set: identity, within: 9 days, needs: [number, hear]}",
        "{set: gift, strength: must, rule of: law, source: Act 9}",
        "{standards: {email: {resolve: {allowance: 13 days, statutory: yes}},"
        " phone: {resolve: 1 day}}}",
    )

    assert step(after, "identity").within == parse_duration("9 days")
    assert step(after, "gift").rule_of is RuleOf.LAW
    (first, resolve) = dict(after.standards)["email"]
    assert (first.allowance, resolve.allowance) == (
        parse_duration("2 business hours"), parse_duration("13 days"),
    )  # fmt: skip
    assert [each.allowance.amount for each in dict(after.standards)["phone"]] == [1]


def test_what_is_no_law_may_be_loosened():
    after = applied(
        "{standards: {email: {first reply: 4 business hours}}}",
        "{set: gift, up to: [10 EUR, 40 PLN], strength: may}",
        "{remove: hear, because: None}",
    )

    assert dict(after.standards)["email"][0].allowance == parse_duration("4 business hours")
    assert [str(limit.amount) for limit in step(after, "gift").limits] == ["10", "40"]


def test_a_new_fact_can_be_asked_for_and_decide():
    after = applied(
        "{facts: {order.city: {label: City, type: text}}}",
        "{add: [{id: city, ask: The city, into: order.city}], after: number}",
    )

    assert after.fact("order.city").name == "order.city"
    assert step(after, "city").fact == "order.city"


def test_ways_of_a_choice_may_be_set_whole():
    after = applied("{set: window, no: [{id: sorry, say: Sorry.}]}")

    assert "sorry" in {each.id for each in after.steps()}
    assert "gift" not in {each.id for each in after.steps()}


def test_what_is_used_stays_as_it_is_for_it_may_hold_law():
    base = small_procedure("  - {id: back, use: other, with: {a.b: order.number}}\n")
    head = HEAD.replace("of: refund", "of: kettle")
    for changes in (
        "  - {remove: back, because: None}\n",
        "  - {set: back, use: another}\n",
        "  - {set: back, without: with}\n",
    ):
        with pytest.raises(BrokenProcedure) as broken:
            apply_overlay(base, overlay(changes, head=head))

        assert {each.rule for each in broken.value.findings} == {"law-in-what-is-used"}
    apply_overlay(base, overlay("  - {set: back, text: Pay back}\n", head=head))


def test_an_overlay_of_another_procedure_is_refused():
    with pytest.raises(NotItsProcedure):
        apply_overlay(small_procedure(""), overlay("  - {remove: gift, because: N}\n"))


def test_the_base_is_left_as_it_was():
    before = render_procedure(REFUND)

    applied("{remove: gift, because: None}")

    assert render_procedure(REFUND) == before


def test_too_many_changes_are_refused_at_once():
    source = overlay_source("  - {set: hear, why: It}\n" * (MAX_CHANGES + 1))

    (found,) = findings_of(source)

    assert found.rule == "how-many-changes"


def test_overlays_cannot_grow_a_procedure_without_bounds():
    deep = "{id: x0, note: N}"
    for number in range(1, 16):
        deep = f"{{id: x{number}, optional: O, steps: [{deep}]}}"
    after = applied(f"{{add: [{deep}], after: hear}}")
    again = deep.replace("id: x", "id: y")

    with pytest.raises(BrokenProcedure) as broken:
        applied(f"{{add: [{again}], after: x0}}", to=after)

    assert [each.rule for each in broken.value.findings] == ["too-deep"]


SILENT = "  - {set: finish, why: It ends.}\n"


@given(procedures())
def test_an_overlay_changes_nothing_but_what_it_says_whatever_the_procedure(procedure):
    source = overlay_source(SILENT, head=HEAD.replace("of: refund", "of: kettle"))

    after = apply_overlay(procedure, parse_overlay(source, name="o.yaml"))

    *rest, finish = after.body.blocks
    assert finish.why.said_in(Language.EN) == "It ends."
    before = replace(finish, why=procedure.body.blocks[-1].why)
    assert replace(after, body=Sequence((*rest, before))) == procedure


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_good_procedure_can_have_an_overlay(file):
    base = parse_procedure(file.read_bytes(), name=file.name)
    first = next(base.steps()).id
    head = HEAD.replace("of: refund", f"of: {base.id}")

    after = apply_overlay(
        base,
        overlay(f"  - {{add: [{{id: extra-note, note: More}}], before: {first}}}\n", head=head),
    )

    assert [each.id for each in after.steps()][1:] == [each.id for each in base.steps()]


LAWFUL = HEAD.replace("overlay: budapest", "overlay: {id}").replace("branches: [budapest]", "{for}")


def laid(name, where, changes):
    return overlay(changes, head=LAWFUL.replace("{id}", name).replace("{for}", where))


OVERLAYS = (
    laid("a-branch", "branches: [budapest]", "  - {set: hear, why: Branch}\n"),
    laid("b-brand", "brands: [Kanal]", "  - {set: hear, why: Brand}\n"),
    laid(
        "c-country", "countries: [HU]", "  - {set: hear, why: Country}\n  - {set: gift, why: C}\n"
    ),
    laid("d-country", "countries: [HU]", "  - {set: gift, why: D}\n"),
    laid("e-elsewhere", "branches: [warsaw]", "  - {remove: gift, because: N}\n"),
)
BUDAPEST = Where("budapest", "Kanal", "HU")


def test_overlays_are_laid_on_from_the_country_to_the_branch_whatever_their_order():
    ways = {
        render_procedure(effective(REFUND, given_in, where=BUDAPEST))
        for given_in in permutations(OVERLAYS)
    }

    (only,) = ways
    after = parsed(only)
    assert step(after, "hear").why.said_in(Language.EN) == "Branch"
    assert step(after, "gift").why.said_in(Language.EN) == "D"
    assert [each.level for each in in_order(OVERLAYS)] == sorted(each.level for each in OVERLAYS)
    assert in_order(OVERLAYS)[0].level is Level.COUNTRY


def test_where_no_overlay_holds_the_procedure_is_the_base():
    assert effective(REFUND, OVERLAYS, where=Where("oslo", "Loeffel", "NO")) == REFUND


hostile = st.recursive(
    st.text(max_size=5) | st.sampled_from(["gift", "hear", "note", "yes", "add", "set"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["set", "add", "after", "remove", "because", "steps", "id", "note", "ways",
                         "choose", "yes", "standards", "email", "facts", "without", "needs"]),
        inner, max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip


@given(st.lists(hostile, max_size=3))
def test_whatever_is_written_as_changes_is_taken_or_refused_and_crashes_nothing(changes):
    source = overlay_source(f"  {json.dumps(changes)}\n")

    for found in findings_of(source):
        assert 1 <= found.line <= source.count("\n") + 1
