"""When a base changes, an overlay's changes that touch what has changed are named."""

import pytest

from handrail.sop.overlay import NotItsBase, to_rebase
from handrail.sop.overlay.rebase import is_of
from handrail.words import COMPLETE
from tests.sop.overlay.shop import BASE, REFUND, overlay, parsed

SET = "  - {set: hear, why: It}\n"
REMOVE = "  - {remove: gift, because: None}\n"
AFTER = "  - {add: [{id: extra, note: It}], after: hear}\n"
BEFORE = "  - {add: [{id: extra, note: It}], before: pay}\n"
STANDARDS = "  - {standards: {email: {first reply: 1 business hour}}}\n"
FACTS = "  - {facts: {order.city: {label: City, type: text}}}\n"
WAY = "  - {set: window, no: [{id: sorry, note: Sorry}]}\n"

HEAR = "  - {id: hear, restate: The wish, say: {en: So it is., de: So ist es.}}\n"
GIFT = "{id: gift, offer: A gift, up to: 20 EUR}"
NEW = "  - {id: new, note: New}\n"


def rebased(changes, *edits):
    source = BASE
    for old, new in edits:
        assert source.count(old) == 1, old
        source = source.replace(old, new)
    return to_rebase(overlay(changes), base=REFUND, now=parsed(source))


@pytest.mark.parametrize(
    ("changes", "edit", "rule"),
    [
        (SET, (HEAR, ""), "rebase-gone"),
        (SET, ("The wish", "The reason"), "rebase-changed"),
        (SET, (HEAR, f"  - {{id: o, optional: O, steps: [{HEAR.strip()[2:]}]}}\n"), "rebase-moved"),
        (REMOVE, ("20 EUR", "30 EUR"), "rebase-changed"),
        (AFTER, (HEAR, HEAR + NEW), "rebase-gap"),
        (BEFORE, ("      - {id: pay", f"    {NEW}      - {{id: pay"), "rebase-gap"),
        (AFTER, ("{id: note, note", "{id: extra, note: X}, {id: note, note"), "rebase-id"),
        (STANDARDS, ("2 business hours", "3 business hours"), "rebase-standard"),
        (FACTS, ("facts:\n", "facts:\n  order.city: {label: C, type: text}\n"), "rebase-fact"),
        (WAY, (f"no: [{GIFT}]", f"no: [{GIFT}, {NEW.strip()[2:]}]"), "rebase-changed"),
    ],
)
def test_a_change_that_touches_what_has_changed_is_named(changes, edit, rule):
    (found,) = rebased(changes, edit)

    assert (found.rule, found.line, found.is_note) == (rule, 9, True)
    assert all(found.said_in(language) for language in COMPLETE)


@pytest.mark.parametrize("changes", [SET, REMOVE, AFTER, BEFORE, STANDARDS, FACTS, WAY])
@pytest.mark.parametrize(
    "edit",
    [
        ("purpose: Money back.", "purpose: Money."),
        ("{id: note, note: What}", "{id: note, note: What then}"),
        ("14 days", "13 days"),
        ("text: Keep", "text: Keeps"),
    ],
)
def test_a_change_elsewhere_touches_nothing(changes, edit):
    assert rebased(changes, edit) == ()


def test_what_has_changed_of_a_block_is_named():
    (found,) = rebased(SET, ("The wish", "The reason"), ("{en: So it is.", "{en: So."))

    assert found.sentence.values == {"block": "hear", "keys": "restate, say"}


def test_only_the_state_that_it_was_written_against_is_its_base():
    changed = parsed(BASE.replace("up to: 20 EUR", "up to: 30 EUR"))

    assert is_of(overlay(SET), REFUND)
    assert not is_of(overlay(SET), changed)
    with pytest.raises(NotItsBase):
        to_rebase(overlay(SET), base=changed, now=REFUND)
