"""Blocks as a file of a procedure holds them, each with the pieces of a source that it stands for.

Behind `of` stand the positions of those pieces, with a space between. A converter takes `of` out
before the file is written.
"""

from typing import Any

Block = dict[str, Any]
Blocks = tuple[Block, ...]
BESIDE = {"second_person": "second person", "up_to": "up to", "rule_of": "rule of"}
"""Keys of the format that are no names in Python."""


def step(kind: str, name: str, text: str, /, **keys: Any) -> Block:
    """Return a step of the kind; keys are those of the format, with `_` for a space."""
    return {"id": name, kind: text, **{BESIDE.get(key, key): value for key, value in keys.items()}}


def say(name: str, words: str, /, **keys: Any) -> Block:
    """Return a step that says something in the agent's own way."""
    return step("say", name, words, **keys)


def ask(name: str, text: str, into: str, /, **keys: Any) -> Block:
    """Return a step that learns a fact."""
    return step("ask", name, text, into=into, **keys)


def check(name: str, text: str, /, **keys: Any) -> Block:
    """Return a step that makes sure of something."""
    return step("check", name, text, **keys)


def note(name: str, text: str, /, **keys: Any) -> Block:
    """Return a step that writes something down."""
    return step("note", name, text, **keys)


def do(name: str, text: str, /, **keys: Any) -> Block:
    """Return a step that does something outside."""
    return step("do", name, text, **keys)


def send(name: str, text: str, /, **keys: Any) -> Block:
    """Return a step that sends something to the customer."""
    return step("send", name, text, **keys)


def offer(name: str, text: str, up_to: str, /, **keys: Any) -> Block:
    """Return a step that offers money, at most so much."""
    return step("offer", name, text, up_to=up_to, **keys)


def escalate(name: str, text: str, who: str, /, **keys: Any) -> Block:
    """Return a step that hands the case on."""
    return step("escalate", name, text, who=who, **keys)


def end(name: str, outcome: str, /, **keys: Any) -> Block:
    """Return the end of a way."""
    return step("end", name, outcome, **keys)


def any_order(name: str, text: str, /, *items: Block, **keys: Any) -> Block:
    """Return a list that is done in whatever order suits; `at_least` says how many are enough."""
    enough = keys.pop("at_least", None)
    some = {} if enough is None else {"at least": str(enough)}
    named = {BESIDE.get(key, key): value for key, value in keys.items()}
    return {"id": name, "text": text, **some, **named, "any order": list(items)}


def choose(
    name: str, text: str, /, *, of: str = "", when: str = "", why: str = "", **ways: Block
) -> Block:
    """Return a choice; its ways are keywords, each made by `way`, or lists for yes and no."""
    return {
        "id": name,
        "choose": text,
        "of": of,
        "when": when,
        "why": why,
        "ways": {way_id.rstrip("_").replace("_", "-"): body for way_id, body in ways.items()},
    }


def way(text: str, /, *steps: Block, of: str = "", when: str = "") -> Block:
    """Return one way on from a choice; of `yes` and `no` the text is not written."""
    return {"text": text, "of": of, **({"when": when} if when else {}), "steps": list(steps)}


def repeat(name: str, text: str, /, limit: int, *steps: Block, of: str = "") -> Block:
    """Return steps that are walked again, at most so often."""
    return {"id": name, "repeat": text, "of": of, "limit": str(limit), "steps": list(steps)}


def optional(name: str, text: str, /, *steps: Block, of: str = "") -> Block:
    """Return steps that are walked whole or not at all."""
    return {"id": name, "optional": text, "of": of, "steps": list(steps)}


def use(name: str, procedure: str, text: str, /, **keys: Any) -> Block:
    """Return another procedure, walked here."""
    return {"id": name, "use": procedure, "text": text, **keys}
