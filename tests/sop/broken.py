"""Files that break the rules of the words that came later to format 1, each with its place."""

from dataclasses import dataclass

from tests.sop.examples import END, HEAD, small


@dataclass(frozen=True)
class Broken:
    """A file, the rule that it breaks, and where: the steps of a small file begin on line 13."""

    rule: str
    source: str
    line: int
    column: int


def fact(rule: str, keys: str, *, at: str) -> Broken:
    """Return a file with one more fact, on line 12, which is wrong where `at` stands."""
    line = f"  a.b: {{label: C, {keys}}}"
    return Broken(rule, f"{HEAD}{line}\nsteps:\n{END}", 12, column(line, at))


def step(rule: str, keys: str, *, at: str, before: str = "", after: str = "") -> Broken:
    """Return a file with a step, on a line of its own, which is wrong where `at` stands."""
    line = f"  - {{id: act, {keys}}}"
    lines = before.count("\n")
    return Broken(rule, small(f"{before}{line}\n{after}"), 13 + lines, column(line, at))


def head(rule: str, key: str, *, at: str, kind: str = "matter", more: str = "") -> Broken:
    """Return a file with one more key in its head, on line 12, which is wrong where `at` stands."""
    steps = f"{HEAD}{key}\n{more}steps:\n{END}".replace("kind: matter", f"kind: {kind}")
    return Broken(rule, steps, 12, column(key, at))


def column(line: str, at: str) -> int:
    assert line.count(at) == 1, (line, at)
    return line.index(at) + 1


CHECK = "  - {id: look, check: Look}\n"
NOTE = "  - {id: jot, note: Jot}\n"
WITH_CHANNELS = HEAD.replace("owner: team_leader\n", "owner: team_leader\nchannels: [email]\n")


def on_email_only(rule: str, keys: str, *, at: str) -> Broken:
    line = f"  - {{id: act, {keys}}}"
    return Broken(rule, f"{WITH_CHANNELS}steps:\n{line}\n{END}", 14, column(line, at))


def any_order(rule: str, keys: str, item: str, *, line: int, at: str) -> Broken:
    lines = ["  - id: all", "    text: All", f"    {keys}", "    any order:", f"      - {item}"]
    return Broken(rule, small("\n".join(lines) + "\n"), 12 + line, column(lines[line - 1], at))


OFFER = "offer: A gift, up to"

FILES: dict[str, Broken] = {
    # Types and options of facts.
    "no such type": fact("unknown-word", "type: longtext", at="longtext"),
    "a file with options": fact("options-of-a-choice", "type: file, options: [a]", at="[a]"),
    "a choice of several without options": fact("options-of-a-choice", "type: choice", at="{"),
    "an option that is no id": fact("not-an-id", "type: several, options: [A B]", at="A B"),
    # Of facts, bounds.
    "a text with a smallest value": fact("bounds-without-order", "type: text, at least: 5", at="5"),
    "a choice with a largest value": fact(
        "bounds-without-order", "type: choice, options: [x, y], at most: why", at="why"
    ),
    "a moment with a smallest value": fact(
        "bounds-without-order", "type: moment, at least: 2026-01-01", at="2026"
    ),
    "a number that is none": fact("not-a-bound", "type: number, at least: five", at="five"),
    "a number as Germans write it": fact("not-a-bound", "type: number, at most: '1,5'", at="'1,5'"),
    "a number in other digits": fact("not-a-bound", "type: number, at most: ٣", at="٣"),
    "a largest amount in no currency": fact("not-a-bound", "type: money, at most: 20 ABC", at="20"),
    "an amount without a currency": fact("not-a-bound", "type: money, at most: 20", at="20"),
    "a day that does not exist": fact(
        "not-a-bound", "type: date, at least: 2026-02-31", at="2026-02-31"
    ),
    "a time after midnight": fact("not-a-bound", "type: time, at most: '24:00'", at="'24:00'"),
    "a smallest value above the largest": fact(
        "bounds-crossed", "type: number, at least: 5, at most: 4", at="4"
    ),
    "bounds in two currencies": fact(
        "bounds-crossed", "type: money, at least: 5 EUR, at most: 90 PLN", at="90 PLN"
    ),
    "days that are crossed": fact(
        "bounds-crossed", "type: date, at least: 2026-02-02, at most: 2026-02-01", at="2026-02-01"
    ),
    "a bound that is a list": fact("one-and-no-list", "type: number, at least: [5]", at="[5]"),
    # Of facts, unit, mask, connector, classification.
    "a date with a unit": fact("unit-of-no-number", "type: date, unit: days", at="days"),
    "a unit that is empty": fact("not-a-word", "type: number, unit: ''", at="''"),
    "a second mask that is none": fact(
        "not-a-mask", "type: text, looks like: ['##-##', abc]", at="abc"
    ),
    "a connector in one word": fact("not-a-connector", "type: text, comes from: shop", at="shop"),
    "a connector in capitals": fact(
        "not-a-connector", "type: text, comes from: Shop.order", at="Shop"
    ),
    "perhaps personal": fact("unknown-word", "type: text, personal: maybe", at="maybe"),
    # variants
    "an empty list of variants": step("no-variant", "check: It, say: []", at="[]"),
    "a variant in the middle without a condition": step(
        "variant-hides-others", "check: It, say: [{say: A}, {say: B}]", at="{say: A}"
    ),
    "a last variant with a condition": step(
        "last-variant-with-condition",
        "check: It, say: [{tone: warm, say: A}]",
        at="{tone",
    ),
    "a variant that says nothing": step(
        "missing-key", "check: It, say: [{tone: warm}, {say: B}]", at="{tone"
    ),
    "a variant for an unknown channel": step(
        "unknown-word", "check: It, say: [{channel: fax, say: A}, {say: B}]", at="fax"
    ),
    "a variant in an unknown tone": step(
        "unknown-word", "check: It, say: [{tone: cold, say: A}, {say: B}]", at="cold"
    ),
    "a variant with another key": step(
        "unknown-key", "check: It, say: [{mood: warm, say: A}, {say: B}]", at="mood"
    ),
    "a variant by an unknown fact": step(
        "rule", "check: It, say: [{when: order.weight > 3, say: A}, {say: B}]", at="order.weight"
    ),
    "a variant that is a text": step("not-a-mapping", "check: It, say: [Hello]", at="Hello"),
    "a placeholder in a variant that nothing fills": step(
        "unknown-placeholder",
        "check: It, say: [{tone: warm, say: '{order.nmber}'}, {say: B}]",
        at="'{order",
    ),
    "a variant for a channel of others": on_email_only(
        "channel-never-met", "check: It, say: [{channel: phone, say: A}, {say: B}]", at="[{channel"
    ),
    # offers
    "no amount": step("no-amount", f"{OFFER}: []", at="[]"),
    "two amounts in one currency": step("currency-twice", f"{OFFER}: [20 EUR, 30 EUR]", at="[20"),
    "a second amount that is none": step("not-money", f"{OFFER}: [20 EUR, 80]", at="80"),
    "an amount in no currency": step("not-money", f"{OFFER}: 20 ABC", at="20"),
    "nobody above": step("no-approver", f"{OFFER}: 20 EUR, above: []", at="[]"),
    "a tier that nobody approves": step(
        "missing-key", f"{OFFER}: 20 EUR, above: [{{up to: 90 EUR}}]", at="{up"
    ),
    "a tier behind one without a limit": step(
        "approver-never-asked",
        f"{OFFER}: 20 EUR, above: [{{approve: lead}}, {{up to: 90 EUR, approve: head}}]",
        at="{up",
    ),
    "a tier that gives no more than the agent may": step(
        "approver-above-nothing",
        f"{OFFER}: 20 EUR, above: [{{up to: 20 EUR, approve: lead}}]",
        at="[{up",
    ),
    "a second person who is asked again for more": step(
        "approver-agrees-anyway",
        f"{OFFER}: 9 EUR, second person: lead, above: {{approve: lead}}",
        at="{approve",
    ),
    "tiers that fall": step(
        "approver-above-nothing",
        f"{OFFER}: 9 EUR, above: [{{up to: 90 EUR, approve: a}}, {{up to: 80 EUR, approve: b}}]",
        at="[{up",
    ),
    "one approver with a limit outside a list": step(
        "unknown-key", f"{OFFER}: 20 EUR, above: {{up to: 90 EUR, approve: lead}}", at="up to: 90"
    ),
    "a purse that is no id": step("not-an-id", f"{OFFER}: 20 EUR, purse: Good Will", at="Good"),
    "a purse of another kind of step": step("unknown-key", "do: Pay, purse: goodwill", at="purse"),
    # who, cites, critical, within
    "a second role that is no id": step("not-an-id", "do: Pay, who: [lead, Head Of]", at="Head"),
    "a case handed to two": step(
        "handed-to-several", "escalate: Hand on, who: [lead, head]", at="[lead"
    ),
    "a source that is no id": step("not-an-id", "do: Pay, cites: [BGB §312]", at="BGB"),
    "a must of the law that names no place": step(
        "must-without-rule", "do: Pay, strength: must, rule of: law", at="must, rule"
    ),
    "critical in an unknown way": step("unknown-word", "do: Pay, critical: very", at="very"),
    "a time after nothing": step(
        "missing-key", "do: Pay, within: {allowance: 2 hours}", at="{allowance"
    ),
    "a time after without a length": step(
        "missing-key", "do: Pay, within: {after: look}", at="{after", before=CHECK
    ),
    "a length after that is none": step(
        "not-a-duration", "do: Pay, within: {allowance: soon, after: look}", at="soon", before=CHECK
    ),
    "a time after an unknown step": step(
        "unknown-start",
        "do: Pay, within: {allowance: 2 hours, after: lok}",
        at="{allow",
        before=CHECK,
    ),
    "a time after a later step": step(
        "start-comes-later",
        "do: Pay, within: {allowance: 2 hours, after: look}",
        at="{allow",
        after=CHECK,
    ),
    "a time after the step itself": step(
        "start-comes-later", "do: Pay, within: {allowance: 2 hours, after: act}", at="{allow"
    ),
    "a promise that begins after another step": step(
        "not-a-word",
        "promise: A day, within: {allowance: 2 hours, after: look}",
        at="{allow",
        before=CHECK,
    ),
    # what is right instead
    "another procedure that is no id": head(
        "not-an-id", "instead: {Late Delivery: It is late}", at="Late"
    ),
    "another procedure without a reason": head(
        "not-a-mapping", "instead: [late-delivery]", at="[late"
    ),
    # checklists
    "an unknown style": step("unknown-word", "check: It, style: do-it", at="do-it"),
    "a style of what is no list": step("unknown-key", "do: It, style: read-do", at="style"),
    "a question in a do-confirm list": any_order(
        "not-to-be-confirmed", "style: do-confirm", "{id: q, ask: Why}", line=5, at="q,"
    ),
    "an offer in a do-confirm list": any_order(
        "not-to-be-confirmed",
        "style: do-confirm",
        "{id: q, offer: It, up to: 5 EUR}",
        line=5,
        at="q,",
    ),
    "a second person in a do-confirm list": any_order(
        "not-to-be-confirmed",
        "style: do-confirm",
        "{id: q, do: It, second person: a}",
        line=5,
        at="q,",
    ),
    "a choice in a do-confirm list": any_order(
        "not-to-be-confirmed",
        "style: do-confirm",
        "{id: q, choose: It, yes: [], no: []}",
        line=5,
        at="q,",
    ),
    "as many as there are": any_order(
        "enough-is-all", "at least: 1", "{id: q, check: It}", line=3, at="1"
    ),
    "no number of items": any_order(
        "not-a-count", "at least: two", "{id: q, check: It}", line=3, at="two"
    ),
    "some of a do-confirm list": Broken(
        "confirmed-in-part",
        small(
            "  - id: all\n    text: All\n    style: do-confirm\n    at least: 1\n"
            "    any order: [{id: q, check: It}, {id: r, check: It}]\n"
        ),
        16,
        15,
    ),
    "a choice among items of which one is enough": Broken(
        "enough-of-steps",
        small(
            "  - id: all\n    text: All\n    at least: 1\n    any order:\n"
            "      - {id: r, check: It}\n      - {id: q, choose: It, yes: [], no: []}\n"
        ),
        18,
        14,
    ),
    # notes
    "a note without parts": step("note-without-parts", "note: It, parts: {}", at="{}"),
    "a part that is no id": step("not-an-id", "note: It, parts: {Next Steps: N}", at="Next"),
    "parts in a list": step("not-a-mapping", "note: It, parts: [agenda]", at="[agenda]"),
    "parts of a check": step("unknown-key", "check: It, parts: {a: A}", at="parts"),
    "parts and a template": step(
        "parts-twice", "note: It, parts: {a: A}, template: visit", at="visit"
    ),
    # channels and waits
    "an unknown channel": step("unknown-word", "do: It, channels: [fax]", at="fax"),
    "a channel of other procedures": on_email_only(
        "channel-never-met", "do: It, channels: [phone]", at="[phone]"
    ),
    "a wait for a time that is none": step("not-a-duration", "wait: It, for: long", at="long"),
    "a wait that ends twice": Broken(
        "waits-twice",
        f"{HEAD}  a.b: {{label: C, type: date}}\nsteps:\n"
        f"  - {{id: act, wait: It, for: 2 days, until: a.b}}\n{END}",
        14,
        45,
    ),
    "a wait until a number": step(
        "until-no-time", "wait: It, until: order.age_days", at="order.age_days"
    ),
    "a wait until an unknown fact": step(
        "unknown-fact", "wait: It, until: order.days", at="order.days"
    ),
    # heads
    "a memory acronym in small letters": head(
        "not-an-acronym", "memory acronym: heard", at="heard"
    ),
    "a letter in capitals": step("not-a-letter", "do: Act, covers: [Haste]", at="Haste"),
    "a letter that AIDET has not": step("unknown-letter", "do: Act, covers: [haste]", at="haste"),
    "a letter of AIDET mistyped": step(
        "unknown-letter", "do: Act, covers: thank yu", at="thank yu"
    ),
    "no schedule": head("not-a-schedule", "schedule: often", at="often", kind="routine"),
    "a schedule of the 32nd": head(
        "not-a-schedule", "schedule: every month on day 32", at="every", kind="routine"
    ),
    "a schedule at 25 o'clock": head(
        "not-a-schedule", "schedule: every day at 25:00", at="every", kind="routine"
    ),
    "a schedule in two spaces": head(
        "not-a-schedule", "schedule: every  day", at="every", kind="routine"
    ),
    "a matter with a schedule": head("of-another-kind", "schedule: every day", at="every"),
    "a matter that opens over others": head(
        "of-another-kind", "opens when: {en: [stop]}", at="{en"
    ),
    "a routine that holds effects": head(
        "of-another-kind", "holds effects: yes", at="yes", kind="routine"
    ),
    "a schedule after an unknown fact": head(
        "unknown-fact", "schedule: 3 days after order.day", at="3", kind="routine"
    ),
    "a schedule after a number": head(
        "schedule-after-no-day", "schedule: 3 days after order.age_days", at="3", kind="routine"
    ),
    "an interrupt in words of no language": head(
        "not-a-mapping", "opens when: [stop]", at="[stop]", kind="interrupt"
    ),
    "an end on some channels": Broken(
        "unknown-key", small("", end="  - {id: finish, end: resolved, channels: email}\n"), 13, 33
    ),
}
