"""Kinds of changes that people make, one at a time: each is told in words, in six languages."""

import pytest

from handrail.sop import parse_procedure
from handrail.sop.diff import changes_between, tell_changes
from handrail.words import Language

BEFORE = """\
handrail: 1
procedure: p
kind: matter
title: Late parcel
department: Service
purpose: Find it.
outcome: It is found.
owner: team_leader
channels: [email, phone]
goals: [Fast]
tone: warm
facts:
  late.days: {label: Days late, type: number}
  item.size: {label: Size, type: choice, options: {small: Small, large: Large}}
standards:
  email: {first reply: 2 business hours}
terms: {ETA: Arrival}
when: {en: [late, lost]}
steps:
  - {id: days, ask: How many days late?, into: late.days}
  - {id: size, ask: Which size?, into: item.size}
  - {id: verify, check: Check the name, strength: must, rule of: money, source: Rule 1}
  - id: late
    choose: Is it late?
    when: late.days > 3
    yes:
      - {id: voucher, offer: Offer a voucher, up to: 20 EUR, above: {approve: team_leader}}
      - {id: letter, send: Send an apology, say: "Sorry.", needs: verify}
    no: []
  - id: both
    text: Both
    any order:
      - {id: a, check: Look at A}
      - {id: b, check: Look at B}
  - id: chase
    repeat: Chase
    limit: 3
    steps:
      - {id: call, do: Call the carrier, within: 2 days}
  - id: extra
    optional: If there is time
    steps:
      - {id: gift, do: Add a gift, undo: Take it out}
  - {id: pause, wait: Wait for the customer, who: customer}
  - {id: finish, end: resolved}
"""

DAYS = "  - {id: days, ask: How many days late?, into: late.days}\n"
SIZE = "  - {id: size, ask: Which size?, into: item.size}\n"

CHANGES = [
    ("limit", "up to: 20 EUR", "up to: 30 EUR"),
    ("approver", "approve: team_leader", "approve: manager"),
    (
        "order",
        f"{DAYS}{SIZE}",
        f"{SIZE}{DAYS}",
    ),
    ("new step", "  - id: both", "  - {id: new, do: Weigh the parcel}\n  - id: both"),
    ("gone step", "      - {id: b, check: Look at B}\n", ""),
    ("kind", "check: Check the name", "do: Check the name"),
    ("text", "Check the name", "Check the name twice"),
    ("say", '"Sorry."', '"So sorry."'),
    ("strength", "strength: must, rule of: money, source: Rule 1", "strength: may"),
    ("rule of", "rule of: money", "rule of: law"),
    ("source", "source: Rule 1", "source: Rule 2"),
    ("rule", "late.days > 3", "late.days > 5"),
    ("loop limit", "limit: 3", "limit: 5"),
    ("within", "within: 2 days", "within: 1 day"),
    ("needs", "needs: verify", "needs: days"),
    ("undo", "undo: Take it out", "undo: Unwrap it"),
    ("who waits", "who: customer", "who: team_leader"),
    ("outcome", "end: resolved", "end: answered"),
    ("channel", "[email, phone]", "[email, chat]"),
    ("standard", "2 business hours", "4 business hours"),
    ("fact type", "label: Days late, type: number", "label: Days late, type: text"),
    ("option", "large: Large", "large: Large, huge: Huge"),
    ("owner", "owner: team_leader", "owner: manager"),
    ("term", "ETA: Arrival", "ETA: Expected arrival"),
    ("when", "[late, lost]", "[late, missing]"),
    (
        "moved into",
        "  - {id: pause, wait: Wait for the customer, who: customer}\n  - {id: finish",
        "  - {id: finish",
    ),
    ("goal", "goals: [Fast]", "goals: [Kind]"),
    ("tone", "tone: warm", "tone: formal"),
    ("style", "    text: Both\n", "    text: Both\n    style: do-confirm\n"),
    ("critical", "do: Call the carrier,", "do: Call the carrier, critical: money,"),
    ("second", "do: Add a gift,", "do: Add a gift, second person: manager,"),
    ("verbatim", 'say: "Sorry."', 'say: "Sorry.", verbatim: yes'),
    ("renamed", "id: gift", "id: present, was: gift"),
    ("bounds", "type: number", "type: number, at most: 30"),
]
"""What was changed, what stood there before, and what stands there now."""


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("what", "was", "now"), CHANGES, ids=[each[0] for each in CHANGES])
def test_each_kind_of_change_is_told_in_words(language, what, was, now):
    assert BEFORE.count(was) >= 1
    text = BEFORE.replace(was, now, 1)
    if what == "fact type":
        text = text.replace("late.days > 3", 'late.days == "x"')
    before, after = (parse_procedure(each, name=what) for each in (BEFORE, text))

    told = tell_changes(changes_between(before, after), before, after, language)

    assert told
    for each in told:
        said = each.on_one_line(language)
        assert said[-1] in '.”"»', said
        assert "{" not in said


def test_thirty_kinds_of_changes_are_tried():
    assert len(CHANGES) >= 30
