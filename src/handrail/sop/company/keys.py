"""The keys of the company's files. Readers, JSON Schemas and the reference read these tables."""

from handrail.sop.keys import Key, Shape, Table

FORMAT = Key("handrail", Shape.VERSION, required=True)

MISSION: Table = (
    FORMAT,
    Key("mission", Shape.TEXT, required=True),
    Key("values", Shape.TEXTS),
    Key("service promise", Shape.TEXT),
)

GOALS: Table = (FORMAT, Key("goals", Shape.GOALS, required=True))

GOAL: Table = (
    Key("text", Shape.TEXT, required=True),
    Key("measure", Shape.TEXT),
    Key("target", Shape.TARGET),
)

GLOSSARY: Table = (
    FORMAT,
    Key("glossary", Shape.GLOSSARY, required=True),
    Key("memory acronyms", Shape.MEMORY),
)

TERM: Table = (
    Key("term", Shape.TEXT, required=True),
    Key("acronym", Shape.TEXT),
    Key("meaning", Shape.TEXT, required=True),
)

MEMORY_ACRONYM: Table = (
    Key("meaning", Shape.TEXT),
    Key("letters", Shape.LETTERS, required=True),
)

SOURCES: Table = (FORMAT, Key("sources", Shape.SOURCES, required=True))

SOURCE: Table = (
    Key("title", Shape.TEXT, required=True),
    Key("kind", Shape.SOURCE_KIND, required=True),
    Key("version", Shape.WORD),
    Key("date", Shape.DATE),
    Key("url", Shape.URL),
)

LIMITS: Table = (
    FORMAT,
    Key("limits", Shape.LIMITS, required=True),
    Key("purses", Shape.PURSES),
)

AUTHORITY: Table = (
    Key("offer", Shape.AMOUNTS),
    Key("spend", Shape.AMOUNTS),
    Key("promise", Shape.DURATION),
    Key("disclose", Shape.TEXT),
    Key("purses", Shape.BUDGETS),
)

PURSE: Table = (
    Key("title", Shape.TEXT, required=True),
    Key("per month", Shape.AMOUNTS, required=True),
    Key("per branch", Shape.AMOUNTS),
)

TEMPLATES: Table = (FORMAT, Key("templates", Shape.TEMPLATES, required=True))

TEMPLATE: Table = (
    Key("title", Shape.TEXT, required=True),
    Key("kind", Shape.TEMPLATE_KIND, required=True),
    Key("parts", Shape.PARTS, required=True),
)

REPLIES: Table = (FORMAT, Key("replies", Shape.REPLIES, required=True))

REPLY: Table = (
    Key("title", Shape.TEXT, required=True),
    Key("text", Shape.TEXT, required=True),
)

PUBLISHERS: Table = (FORMAT, Key("publishers", Shape.PUBLISHERS, required=True))

PUBLISHER: Table = (
    Key("title", Shape.TEXT, required=True),
    Key("key", Shape.PUBLIC_KEY, required=True),
    Key("revoked", Shape.REVOKED),
)

REVOKED: Table = (
    Key("from", Shape.DATE, required=True),
    Key("because", Shape.TEXT, required=True),
)

ESCALATION: Table = (
    FORMAT,
    Key("escalation", Shape.ESCALATION, required=True),
    Key("last resort", Shape.PERSONS, required=True),
    Key("quiet hours", Shape.QUIET_HOURS),
    Key("absent", Shape.ABSENT),
    Key("deputies", Shape.DEPUTIES),
)

LADDER: Table = (
    Key("title", Shape.TEXT, required=True),
    Key("clocks", Shape.CLOCKS, required=True),
    Key("for", Shape.MEANT_FOR),
    Key("rungs", Shape.RUNGS, required=True),
)

STANDARDS: Table = (
    FORMAT,
    Key("standards", Shape.OUR_STANDARDS, required=True),
    Key("warn at", Shape.SHARES),
)

OUR_STANDARD: Table = (
    Key("for", Shape.MEANT_FOR),
    Key("promise", Shape.PROMISED, required=True),
)

MEANT_FOR: Table = (
    Key("priority", Shape.PRIORITY),
    Key("customer group", Shape.ID),
    Key("channel", Shape.CHANNEL),
    Key("procedure", Shape.ID),
    Key("brand", Shape.WORD),
    Key("branch", Shape.ID),
)

RUNG: Table = (
    Key("from", Shape.SINCE, required=True),
    Key("after", Shape.DURATION),
    Key("tell", Shape.TARGETS, required=True),
    Key("by", Shape.HOW, required=True),
    Key("assign", Shape.YES),
    Key("priority", Shape.PRIORITY),
    Key("open", Shape.ID),
    Key("at night", Shape.YES),
)

QUIET_HOURS: Table = (
    Key("from", Shape.TIME_OF_DAY, required=True),
    Key("until", Shape.TIME_OF_DAY, required=True),
)

ABSENCE: Table = (
    Key("from", Shape.DATE, required=True),
    Key("until", Shape.DATE, required=True),
)
