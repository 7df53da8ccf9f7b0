"""Files of the company that break rules, each with its place; and folders that do not fit."""

from dataclasses import dataclass

from tests.sop.examples import HEAD


@dataclass(frozen=True)
class Broken:
    """Files of a folder, the rule that one of them breaks, and where."""

    rule: str
    files: dict[str, str]
    file: str
    line: int
    column: int


def broken(rule: str, name: str, lines: str, *, at: str) -> Broken:
    """Return a file, its format first, that is wrong where `at` stands."""
    source = f"handrail: 1\n{lines}"
    assert source.count(at) == 1, (source, at)
    before = source[: source.index(at)]
    column = len(before) - before.rfind("\n")
    return Broken(rule, {name: source}, name, before.count("\n") + 1, column)


def between(rule: str, steps: str, beside: dict[str, str], *, at: str, head: str = "") -> Broken:
    """Return a procedure that does not fit the files beside it where `at` stands."""
    source = (
        f"{HEAD.replace('facts:', f'{head}facts:')}steps:\n{steps}  - {{id: over, end: resolved}}\n"
    )
    assert source.count(at) == 1, (source, at)
    before = source[: source.index(at)]
    column = len(before) - before.rfind("\n")
    files = {"kettle.yaml": source, **beside}
    return Broken(rule, files, "kettle.yaml", before.count("\n") + 1, column)


GOALS = "handrail: 1\ngoals: {tea: {text: Tea, measure: Cups, target: 3 a day}}\n"
SOURCES = "handrail: 1\nsources: {law-1: {title: Law, kind: law, version: '1'}}\n"
TEMPLATES = "handrail: 1\ntemplates: {visit: {title: V, kind: note, parts: {a: A}}}\n"
REPLIES = (
    "handrail: 1\nreplies: {hello: {title: Hello, text: 'Hello {customer.name}, {tea.kind}!'}}\n"
)
GLOSSARY = """\
handrail: 1
glossary: {tea: {term: Tea, acronym: {en: TEA, de: TEE}, meaning: Leaves}}
memory acronyms: {HEAR: {letters: {hear: H, empathise: E, answer: A, resolve: R}}}
"""
LIMITS = """\
handrail: 1
limits:
  agent: {offer: [20 EUR, 80 PLN], promise: 2 days}
  team_leader: {offer: 100 EUR}
purses: {goodwill: {title: Goodwill, per month: 500 EUR}}
"""

KEY = "MCowBQYDK2VwAyEAvJLZnLVRkWFuDsw2Bvt1JZVVPyAKmMuXlLVlXlW9mpM="
PUBLISHERS = f"""\
handrail: 1
publishers:
  house:
    title: Our lawyers
    key: {KEY}
    revoked: {{from: 2026-01-31, because: The key was lost}}
"""

LADDER = "escalation: {late: {title: Late, clocks: resolve, rungs: "
ESCALATION = f"""\
handrail: 1
{LADDER}[{{from: overdue, after: 2 hours, tell: [assignee, team, team_leader, a@b.example],
  by: [screen, e-mail], assign: yes, priority: high, open: upset, at night: yes}}],
  for: {{priority: high, customer group: gold, channel: email, procedure: p, brand: B,
    branch: b}}}}}}
last resort: [a@b.example]
quiet hours: {{from: "20:00", until: "07:00"}}
absent: {{a@b.example: [{{from: 2026-07-01, until: 2026-07-14}}]}}
deputies: {{a@b.example: c@b.example}}
"""
NOBODY = "[]}}\nlast resort: a@b.example\n"
RUNG = "{from: overdue, by: screen, tell: "
CLOSED = "}}}\nlast resort: a@b.example\n"
STANDARDS = """\
handrail: 1
standards:
  regular:
    for:
      {priority: high, customer group: regular, channel: phone, procedure: a, brand: B, branch: b}
    promise: {answer: 3 rings, status: {allowance: 2 business days, statutory: yes}}
warn at: [50 %, 90%]
"""

TERM = "glossary:\n  tea: {term: Tea, meaning: Leaves, "
ACRONYM = "glossary: {}\nmemory acronyms:\n  HEAR: "
SOURCE = "sources:\n  law-1: {title: Law, "
ROLE = "limits:\n  agent: "

FILES: dict[str, Broken] = {
    # one file
    "a reply with a place that nothing fills": broken(
        "unknown-place", "r", "replies: {h: {title: H, text: 'Hello {costumer}'}}\n", at="'Hello"
    ),
    "a publisher whose key is no key": broken(
        "not-a-public-key", "p", "publishers: {h: {title: H, key: abc}}\n", at="abc"
    ),
    "a key that is revoked without a reason": broken(
        "missing-key",
        "p",
        f"publishers: {{h: {{title: H, key: {KEY}, revoked: {{from: 2026-01-31}}}}}}\n",
        at="{from",
    ),
    "a warning at no share": broken(
        "not-a-share", "s", "standards: {}\nwarn at: [50 %, soon]\n", at="soon"
    ),
    "a warning at every tenth": broken(
        "too-many-shares",
        "s",
        f"standards: {{}}\nwarn at: [{', '.join(f'{share} %' for share in range(5, 95, 9))}]\n",
        at="[5 %",
    ),
    "a standard for a priority that nobody knows": broken(
        "unknown-word",
        "s",
        "standards: {a: {for: {priority: so so}, promise: {answer: 3 rings}}}\n",
        at="so so",
    ),
    "rings for something else than answering": broken(
        "not-a-duration", "s", "standards: {a: {promise: {resolve: 3 rings}}}\n", at="3 rings"
    ),
    "no rings at all": broken(
        "not-a-duration", "s", "standards: {a: {promise: {answer: 0 rings}}}\n", at="0 rings"
    ),
    "a file of no kind": Broken("unknown-file", {"x.yaml": "tea: yes\n"}, "x.yaml", 1, 1),
    "a list": Broken("unknown-file", {"x.yaml": "# list\n- tea\n"}, "x.yaml", 2, 1),
    "no YAML": Broken("syntax", {"x.yaml": "goals: [}\n"}, "x.yaml", 1, 9),
    "another format": Broken("unknown-word", {"x": "handrail: 2\ngoals: {}\n"}, "x", 1, 11),
    "no format": Broken("missing-key", {"x": "goals: {}\n"}, "x", 1, 1),
    "a mission with a stranger": broken(
        "unknown-key", "m", "mission: Tea\nvalue: {}\n", at="value"
    ),
    "a value that is no text": broken(
        "one-and-no-list", "m", "mission: T\nvalues: {a: [b]}\n", at="[b]"
    ),
    "values in a list": broken("not-a-mapping", "m", "mission: T\nvalues: [a]\n", at="[a]"),
    "a placeholder in the mission": broken(
        "placeholder", "m", 'mission: "Tea for {customer.name}"\n', at='"Tea'
    ),
    "a goal without words": broken("missing-key", "g", "goals:\n  tea: {target: 3}\n", at="{t"),
    "a goal in capitals": broken("not-an-id", "g", "goals: {Tea: {text: T}}\n", at="Tea"),
    "a goal twice": broken(
        "duplicate-key", "g", "goals:\n  tea: {text: A}\n  tea : {text: B}\n", at="tea :"
    ),
    "a vague target": broken("vague-target", "g", "goals: {a: {text: T, target: soon}}", at="soon"),
    "a goal mistyped": broken("unknown-key", "g", "goals: {a: {text: T, mesure: M}}", at="mesure"),
    "a term without meaning": broken("missing-key", "t", "glossary:\n  a: {term: T}\n", at="{t"),
    "a term in no language": broken(
        "no-language", "t", "glossary: {a: {term: {}, meaning: M}}\n", at="{},"
    ),
    "a term in a seventh language": broken(
        "unknown-key", "t", "glossary: {a: {term: {fr: Thé}, meaning: M}}\n", at="fr"
    ),
    "a memory acronym in small letters": broken(
        "not-an-acronym", "t", "glossary: {}\nmemory acronyms: {hear: {letters: {}}}\n", at="hear"
    ),
    "a letter in capitals": broken(
        "not-a-letter", "t", f"{ACRONYM}{{letters: {{Hear: H, e: E, a: A, r: R}}}}\n", at="Hear:"
    ),
    "letters of another word": broken(
        "letters-spell-another", "t", f"{ACRONYM}{{letters: {{hear: H, answer: A}}}}\n", at="{hear"
    ),
    "a memory acronym without letters": broken(
        "missing-key", "t", f"{ACRONYM}{{meaning: M}}\n", at="{meaning"
    ),
    "a source of no kind": broken(
        "unknown-word", "s", f"{SOURCE}kind: rule, version: '1'}}\n", at="rule"
    ),
    "a source of no state": broken(
        "source-without-version", "s", f"{SOURCE}kind: law}}\n", at="{title"
    ),
    "a source of the 31st of June": broken(
        "not-a-day", "s", f"{SOURCE}kind: law, date: 2026-06-31}}\n", at="2026"
    ),
    "a source of a day as Germans write it": broken(
        "not-a-day", "s", f"{SOURCE}kind: law, date: 31.1.2026}}\n", at="31.1"
    ),
    "a source on the disk": broken(
        "not-a-url", "s", f"{SOURCE}kind: law, version: '1', url: 'file:///law'}}\n", at="'file"
    ),
    "a limit without a currency": broken("not-money", "l", f"{ROLE}{{offer: 20}}\n", at="20"),
    "a limit in a currency twice": broken(
        "currency-twice", "l", f"{ROLE}{{offer: [2 EUR, 3 EUR]}}\n", at="[2"
    ),
    "a promise without a time": broken(
        "not-a-duration", "l", f"{ROLE}{{promise: soon}}\n", at="soon"
    ),
    "a limit of a stranger": broken("unknown-key", "l", f"{ROLE}{{give: 20 EUR}}\n", at="give"),
    "a share of a purse that is not there": broken(
        "unknown-purse", "l", f"{ROLE}{{purses: {{goodwil: 20 EUR}}}}\n", at="goodwil"
    ),
    "a purse without a month": broken(
        "missing-key", "l", "limits: {}\npurses: {a: {title: A}}\n", at="{title"
    ),
    "a template without parts": broken(
        "missing-key", "t", "templates: {a: {title: A, kind: note}}\n", at="{title"
    ),
    "a template with no part": broken(
        "note-without-parts", "t", "templates: {a: {title: A, kind: note, parts: {}}}", at="{}}}"
    ),
    "a template of another kind": broken(
        "unknown-word", "t", "templates: {a: {title: A, kind: letter, parts: {a: A}}}", at="letter"
    ),
    "a ladder without a rung": broken("tells-nobody", "e", f"{LADDER}{NOBODY}", at="[]"),
    "a rung that tells nobody": broken("tells-nobody", "e", f"{LADDER}{RUNG}[]{CLOSED}", at="[]"),
    "a rung for a stranger": broken(
        "tells-a-stranger", "e", f"{LADDER}{RUNG}The boss{CLOSED}", at="The boss"
    ),
    "a rung of no moment": broken(
        "unknown-word", "e", f"{LADDER}{RUNG.replace('overdue', 'later')}team{CLOSED}", at="later"
    ),
    "a ladder without an end": broken(
        "too-many-rungs",
        "e",
        f"{LADDER}[{', '.join([RUNG + 'team}'] * 21)}]}}}}\nlast resort: a@b.example\n",
        at="[{from",
    ),
    "no last resort": broken("missing-key", "e", f"{LADDER}{RUNG}team}}}}}}\n", at="handrail"),
    "a last resort without anybody": broken(
        "tells-nobody", "e", f"{LADDER}{RUNG}team}}}}}}\nlast resort: []\n", at="[]"
    ),
    "a last resort in capitals": broken(
        "not-a-colleague",
        "e",
        f"{LADDER}{RUNG}team}}}}}}\nlast resort: Anna@b.example\n",
        at="Anna",
    ),
    "quiet hours that do not begin": broken(
        "not-a-time",
        "e",
        f'{LADDER}{RUNG}team{CLOSED}quiet hours: {{from: "24:00", until: "07:00"}}\n',
        at='"24:00"',
    ),
    "deputies in a loop": broken(
        "deputies-in-a-loop",
        "e",
        f"{LADDER}{RUNG}team{CLOSED}deputies: "
        "{x@b.example: y@c.example, y@c.example: x@b.example}\n",
        at="x@b.example: y",
    ),
    # several files
    "goals in two files": Broken("second-file", {"a.yaml": GOALS, "b.yaml": GOALS}, "b.yaml", 2, 8),
    "a goal that nobody has": between(
        "unknown-goal", "", {"goals": GOALS}, head="goals: [Tea, Coffee]\n", at="[Tea"
    ),
    "a source that nobody has": between(
        "unknown-source", "  - {id: a, do: It, cites: [law-1, law-2]}\n", {"s": SOURCES}, at="[law"
    ),
    "a template that nobody has": between(
        "unknown-template", "  - {id: a, note: It, template: vist}\n", {"t": TEMPLATES}, at="vist"
    ),
    "an escalation that opens what is no interrupt": Broken(
        "unknown-interrupt",
        {"e": ESCALATION, "kettle.yaml": f"{HEAD}steps:\n  - {{id: over, end: resolved}}\n"},
        "e",
        2,
        14,
    ),
    "a purse that nobody has": between(
        "unknown-purse",
        "  - {id: a, offer: It, up to: 9 EUR, purse: gift}\n",
        {"l": LIMITS},
        at="gift",
    ),
    "an offer above the agent's authority": between(
        "offer-above-authority",
        "  - {id: a, offer: It, up to: 21 EUR}\n",
        {"l": LIMITS},
        at="21 EUR",
    ),
    "an offer in a currency that the agent may not give": between(
        "offer-above-authority", "  - {id: a, offer: It, up to: 1 HUF}\n", {"l": LIMITS}, at="1 HUF"
    ),
    "an approval above the team leader's authority": between(
        "offer-above-authority",
        "  - {id: a, offer: It, up to: 9 EUR, above: [{up to: 101 EUR, approve: team_leader}]}\n",
        {"l": LIMITS},
        at="[{up",
    ),
    "a promise above the agent's authority": between(
        "promise-above-authority",
        "  - {id: a, promise: It, within: 3 days}\n",
        {"l": LIMITS},
        at="3 d",
    ),
    "a promise in a time that nobody can compare": between(
        "promise-above-authority",
        "  - {id: a, promise: It, within: 1 business day}\n",
        {"l": LIMITS},
        at="1 b",
    ),
    "an acronym in a text": between(
        "unexplained-acronym", "  - {id: a, do: Ask the CEO}\n", {"g": GLOSSARY}, at="CEO"
    ),
    "an acronym in quotes, and in a compound": between(
        "unexplained-acronym",
        '  - {id: a, do: {en: It, de: "Die CEO-Frage"}}\n',
        {"g": GLOSSARY},
        at="CEO",
    ),
    "a memory acronym that nobody has": between(
        "unknown-memory-acronym", "", {"g": GLOSSARY}, head="memory acronym: HEARD\n", at="HEARD"
    ),
    "a letter that the acronym has not": between(
        "unknown-letter",
        "  - {id: a, do: It, covers: [hear, haste]}\n",
        {"g": GLOSSARY},
        head="memory acronym: HEAR\n",
        at="[hear",
    ),
}

NOTES: dict[str, Broken] = {
    "a goal that nobody serves": broken(
        "goal-unserved", "g", "goals: {tea: {text: T, measure: M, target: '3'}}\n", at="tea"
    ),
    "a goal without a measure": broken(
        "goal-unmeasured", "g", "goals: {tea: {text: T, target: '3'}}\n", at="tea"
    ),
    "a goal without a target": broken(
        "goal-without-target", "g", "goals: {tea: {text: T, measure: M}}\n", at="tea"
    ),
    "an offer by somebody of whom nothing is said": between(
        "role-without-limits",
        "  - {id: a, offer: It, up to: 9 EUR, who: clerk}\n",
        {"l": LIMITS},
        at="9 EUR",
    ),
}
