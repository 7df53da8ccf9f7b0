"""A procedure with what the law asks for, and overlays of it."""

from dataclasses import dataclass

from handrail.sop import BrokenProcedure, Procedure, behaviour_hash, parse_procedure
from handrail.sop.overlay import Overlay, apply_overlay, parse_overlay

BASE = """\
handrail: 1
procedure: refund
kind: matter
title: {en: Refund, de: Erstattung}
department: Service
purpose: Money back.
outcome: The money is back.
owner: team_leader
channels: [email, phone]
standards:
  email: {first reply: 2 business hours, resolve: {allowance: 14 days, statutory: yes}}
facts:
  order.number: {label: Number, type: text}
  order.age_days: {label: Age, type: number}
steps:
  - {id: hear, restate: The wish, say: {en: So it is., de: So ist es.}}
  - id: know
    text: Learn
    any order:
      - {id: number, ask: The number, into: order.number}
      - {id: tell, say: Your rights., verbatim: yes, text: Tell, strength: must, rule of: law,
         cites: act}
  - id: window
    choose: In time?
    when: order.age_days <= 14
    yes:
      - {id: identity, check: Who, strength: must, rule of: law, source: Act 3, needs: [number],
         second person: team_leader, within: 10 days}
      - {id: pay, do: Pay, needs: [identity]}
      - {id: paid, end: resolved}
    no: [{id: gift, offer: A gift, up to: 20 EUR}]
  - id: wish
    choose: What then?
    ways:
      keep: {text: Keep, steps: [{id: kept, end: withdrawn}]}
      talk: {text: Talk, steps: [{id: note, note: What}, {id: talked, end: declined}]}
"""

HEAD = """\
handrail: 1
overlay: budapest
of: refund
base: {base}
branches: [budapest]
because: Budapest is different.
owner: team_leader
changes:
"""
"""Eight lines; the first change stands on line 9."""


def parsed(source: str = BASE) -> Procedure:
    return parse_procedure(source, name="refund.yaml")


REFUND = parsed()
HASH = behaviour_hash(REFUND)


def overlay_source(changes: str, *, head: str = HEAD) -> str:
    return head.replace("{base}", HASH[:16]) + changes


def overlay(changes: str, *, head: str = HEAD) -> Overlay:
    return parse_overlay(overlay_source(changes, head=head), name="budapest.yaml")


def applied(*changes: str, to: Procedure = REFUND) -> Procedure:
    """Return the procedure with the changes, each an entry on a line of its own."""
    return apply_overlay(to, overlay("".join(f"  - {change}\n" for change in changes)))


def findings_of(source: str):
    try:
        apply_overlay(REFUND, parse_overlay(source, name="budapest.yaml"))
    except BrokenProcedure as broken:
        return broken.findings
    return ()


def step(procedure: Procedure, name: str):
    return next(each for each in procedure.steps() if each.id == name)


@dataclass(frozen=True)
class Broken:
    """An overlay, the rule that it breaks, and where."""

    rule: str
    source: str
    line: int
    column: int


def change(rule: str, *changes: str, at: str, line: int = 1) -> Broken:
    """Return an overlay that is wrong where `at` stands in one of its changes."""
    lines = [f"  - {each}" for each in changes]
    assert lines[line - 1].count(at) == 1, (lines, at)
    source = overlay_source("".join(f"{each}\n" for each in lines))
    return Broken(rule, source, 8 + line, lines[line - 1].index(at) + 1)


def head(rule: str, old: str, new: str, *, at: str) -> Broken:
    """Return an overlay with another line in its head, wrong where `at` stands."""
    source = overlay_source("  - {remove: gift, because: None}\n").replace(old, new)
    assert source.count(at) == 1, (source, at)
    before = source[: source.index(at)]
    column = len(before) - before.rfind("\n")
    return Broken(rule, source, before.count("\n") + 1, column)


NOTE = "{id: extra, note: More}"

BROKEN: dict[str, Broken] = {
    # the head
    "an unknown key": head("unknown-key", "owner:", "ownr: me\nowner:", at="ownr"),
    "no reason": head("missing-key", "because: Budapest is different.\n", "", at="handrail"),
    "no state": head("not-a-hash", f"base: {HASH[:16]}", "base: refund@3", at="refund@3"),
    "a state of a few letters": head("not-a-hash", f"base: {HASH[:16]}", "base: abc", at="abc"),
    "for nobody": head("for-nobody", "branches: [budapest]", "branches: []", at="[]"),
    "for nothing": head("for-one-of", "branches: [budapest]\n", "", at="handrail"),
    "for two": head(
        "for-one-of", "branches: [budapest]", "branches: a\nbrands: [Loeffel]", at="a\nbrands"
    ),
    "for no country": head(
        "not-a-country", "branches: [budapest]", "countries: [HU, XX]", at="XX"
    ),
    "for a country in small letters": head(
        "not-a-country", "branches: [budapest]", "countries: hu", at="hu\n"
    ),
    "changes in a mapping": head(
        "not-a-list", "changes:\n  - {remove: gift, because: None}", "changes: {a: b}", at="{a: b}"
    ),
    "no changes": head(
        "how-many-changes", "changes:\n  - {remove: gift, because: None}", "changes: []", at="[]"
    ),
    # one change
    "a change that is a word": change("one-change", "gift", at="gift"),
    "a change of no kind": change("one-change", "{because: None}", at="{"),
    "two changes in one": change("one-change", "{remove: gift, set: hear}", at="{"),
    "the owner of the procedure": change("head-stays", "{owner: agent}", at="owner"),
    "the tone, set of a step": change("head-stays", "{set: hear, tone: warm}", at="tone"),
    "a block in capitals": change("not-an-id", "{set: Hear, restate: It}", at="Hear"),
    "a key mistyped": change("unknown-key", "{set: hear, restat: It}", at="restat"),
    "a key twice": change("duplicate-key", "{set: hear, why: It, why: So}", at="why: So"),
    "a key that is set and goes": change(
        "duplicate-key", "{set: hear, say: It, without: say}", at="say}"
    ),
    "another id": change("unknown-key", "{set: hear, id: listen}", at="id"),
    "a change of nothing": change("sets-nothing", "{set: hear}", at="{"),
    "an addition without a place": change("after-or-before", f"{{add: [{NOTE}]}}", at="{add"),
    "an addition in two places": change(
        "after-or-before", f"{{add: [{NOTE}], after: hear, before: know}}", at="{add"
    ),
    "an addition that is no list": change("not-a-list", f"{{add: {NOTE}, after: hear}}", at="{id"),
    "a removal without a reason": change("missing-key", "{remove: gift}", at="{"),
    "standards in a list": change("not-a-mapping", "{standards: [email]}", at="[email]"),
    # against the base
    "a block that is not there": change("unknown-block", "{set: haer, restate: It}", at="{"),
    "an addition beside nothing": change(
        "unknown-block", f"{{add: [{NOTE}], after: x}}", at="{add"
    ),
    "a removal of nothing": change("unknown-block", "{remove: x, because: None}", at="{"),
    "an id that the base has": change(
        "id-taken", "{add: [{id: pay, note: It}], after: hear}", at="pay"
    ),
    "an id deep in what is added": change(
        "id-taken",
        "{add: [{id: o, optional: O, steps: [{id: hear, note: It}]}], after: hear}",
        at="hear, note",
    ),
    "a key of another kind": change(
        "key-of-another-block", "{set: hear, up to: 20 EUR}", at="up to"
    ),
    "another kind": change("key-of-another-block", "{set: hear, do: It}", at="do"),
    "a key that is not there goes": change(
        "without-nothing", "{set: hear, without: [why]}", at="why"
    ),
    "a key that must stay goes": change(
        "without-required", "{set: gift, without: up to}", at="up to"
    ),
    "a value that is set twice": change(
        "change-undone", "{set: hear, why: It}", "{set: hear, why: So}", at="{"
    ),
    "a broken value that a later change hides": change(
        "change-undone", "{set: gift, up to: no}", "{set: window, no: [{id: a, note: A}]}", at="{"
    ),
    "an addition that goes again": change(
        "change-undone",
        f"{{add: [{NOTE}], after: hear}}",
        "{remove: extra, because: None}",
        at="{add",
    ),
    "a fact that the base has": change(
        "fact-known", "{facts: {order.number: {label: N, type: text}}}", at="order.number"
    ),
    # the whole, read again
    "an amount of nothing": change("not-money", "{set: gift, up to: 20}", at="20"),
    "a step without an id": change("missing-key", "{add: [{note: It}], after: hear}", at="{note"),
    "a rule on an unknown fact": change("rule", "{set: window, when: order.ag > 3}", at="order.ag"),
    "a word of no kind": change("unknown-word", "{set: hear, strength: shoud}", at="shoud"),
    "a standard of no time": change(
        "not-a-duration", "{standards: {email: {first reply: soon}}}", at="soon"
    ),
    "a must without a rule": change("must-without-rule", "{set: hear, strength: must}", at="must"),
    "a way without an end": change(
        "way-without-end", "{set: hear, why: It}", "{remove: talked, because: None}", at="{",
        line=2,
    ),
    "a need that goes": change(
        "unknown-need",
        "{set: hear, why: It}",
        "{remove: number, because: None}",
        "{set: gift, why: So}",
        at="{",
        line=2,
    ),
    "an end in the middle": change(
        "early-end", "{add: [{id: stop, end: resolved}], after: hear}", at="resolved"
    ),
    # the law
    "a must of law goes": change("law-removed", "{remove: tell, because: None}", at="{"),
    "a must of law goes with its block": change("law-removed", "{remove: know, because: N}",
        "{set: identity, needs: []}", at="{"),
    "a must of law becomes a should": change(
        "law-weakened", "{set: tell, strength: should}", at="{"
    ),
    "a must of law becomes the company's": change(
        "law-weakened", "{set: tell, rule of: company}", at="{"
    ),
    "a must of law cites nothing": change(
        "law-weakened", "{set: tell, source: Ours, without: cites}", at="{"
    ),
    "a must of law needs less": change("law-weakened", "{set: identity, needs: []}", at="{"),
    "a must of law without a second person": change(
        "law-weakened", "{set: identity, without: second person}", at="{"
    ),
    "a must of law on one channel": change("law-weakened", "{set: tell, channels: email}", at="{"),
    "a must of law later": change("law-weakened", "{set: identity, within: 11 days}", at="{"),
    "a must of law in opening time": change(
        "law-weakened", "{set: identity, within: 2 business days}", at="{"
    ),
    "a must of law from another step on": change(
        "law-weakened", "{set: identity, within: {allowance: 1 day, after: hear}}", at="{set"
    ),
    "a must of law in other words": change("law-weakened", "{set: tell, say: Well.}", at="{"),
    "a must of law decided by another rule": change(
        "law-passed-by", "{set: window, when: order.age_days <= 7}", at="{"
    ),
    "a must of law that may be left out": change(
        "law-passed-by",
        "{remove: hear, because: None}",
        "{set: know, any order: [{id: number, ask: The number, into: order.number}, {id: maybe,"
        " optional: Perhaps, steps: [{id: tell, say: Your rights., verbatim: yes, text: Tell,"
        " strength: must, rule of: law, cites: act}]}]}",
        at="{set",
        line=2,
    ),
    "an end before a must of law": change(
        "law-passed-by",
        "{add: [{id: q, choose: Enough?, yes: [{id: stop, end: answered}], no: []}], after: hear}",
        at="{add",
    ),
    "a must of law after its effect": change(
        "law-comes-too-late",
        "{remove: pay, because: None}",
        "{add: [{id: pay, do: Pay, needs: []}], before: identity}",
        at="{add",
        line=2,
    ),
    "an effect under another name before a must of law": change(
        "law-comes-too-late",
        "{remove: pay, because: None}",
        "{add: [{id: pay-now, do: Pay}], before: identity}",
        at="{add",
        line=2,
    ),
    "an effect of another way before a must of law": change(
        "law-comes-too-late",
        "{remove: gift, because: None}",
        "{add: [{id: gift, offer: A gift, up to: 20 EUR}], before: identity}",
        at="{add",
        line=2,
    ),
    "an effect that no longer waits": change("law-not-waited-for", "{set: pay, needs: []}", at="{"),
    "a longer time of law": change(
        "law-standard", "{standards: {email: {resolve: {allowance: 15 days, statutory: yes}}}}",
        at="{standards",
    ),
    "a time of law that pauses": change(
        "law-standard", "{standards: {email: {resolve: 14 days}}}", at="{standards"
    ),
    "a time of law in opening time": change(
        "law-standard",
        "{standards: {email: {resolve: {allowance: 9 business days, statutory: yes}}}}",
        at="{standards",
    ),
}  # fmt: skip
