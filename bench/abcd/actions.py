"""The company's own lists of actions: which are to be taken in which order."""

import json
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

from bench.mapped.account import Fault, Pieces
from bench.mapped.following import Pair, pairs_in
from bench.mapped.table import Mapped
from bench.mapped.writing import places_of
from handrail.sop import Procedure

Actions = Mapping[str, tuple[str, ...]]
"""For each procedure, as the guidelines call it, the actions in their order."""

BUTTON = re.compile(r"\[[^,]*, ([^\]]*)\]")
BUTTONS = {
    "notify-team": "notify internal team",
    "membership": "membership privileges",
    "log-out-in": "log out/in",
    "select-faq": "select answer",
    "verify-identity": "verify identity",
}
"""What the guidelines call an action, where it is not the same word."""


def actions_beside(guidelines: Path) -> Actions:
    """Return the lists of actions that lie beside the guidelines; none where they do not."""
    lists, names = (guidelines.with_name(name) for name in ("kb.json", "ontology.json"))
    if not lists.is_file() or not names.is_file():
        return {}
    actions = json.loads(lists.read_text(encoding="utf-8"))
    ids = json.loads(names.read_text(encoding="utf-8"))["intents"]["subflows"]
    flows = json.loads(guidelines.read_text(encoding="utf-8"))
    return {
        f"{flow} > {name}": tuple(actions[id])
        for flow, about in flows.items()
        for name, id in zip(about["subflows"], ids[_id_of(flow)], strict=True)
    }


def out_of_order(
    actions: Actions, mapped: Mapped, pieces: Pieces, procedure: Procedure
) -> Iterator[Fault]:
    """Yield each action that is not in the procedure, or comes before the one it follows."""
    pairs = pairs_in(procedure.body)
    places = {action: _places(action, mapped, pieces) for action in actions.get(mapped.source, ())}
    for action, found in places.items():
        if not found:
            yield Fault(mapped.id, action, "is an action of the company's list and no step")
    for one, other in pairwise(places):
        if _leads(pairs, places[other], places[one]) and not _leads(
            pairs, places[one], places[other]
        ):
            yield Fault(mapped.id, other, f"comes before {one}, against the company's list")


def _id_of(flow: str) -> str:
    return flow.lower().replace(" ", "_").replace("-", "_")


def _places(action: str, mapped: Mapped, pieces: Pieces) -> frozenset[str]:
    """Return what became of the sentences under an action's button, or else that name it."""
    button = BUTTONS.get(action, action.replace("search-", "", 1).replace("-", " "))
    names = {button, _plain(action)}
    heads = {name for name, words in pieces.items() if _button(words) in names}
    about = {name for name in pieces if name.split(".")[0] in heads}
    about = about or {name for name, words in pieces.items() if f"[{button}]" in words.lower()}
    return frozenset(
        place for piece, place in places_of(mapped) if piece in about and " " not in place
    )


def _plain(action: str) -> str:
    return action.replace("-", " ")


def _button(words: str) -> str:
    found = BUTTON.match(words)
    name = found[1].lower() if found else ""
    return "enter details" if name == "enter detail" else name


def _leads(pairs: frozenset[Pair], before: frozenset[str], after: frozenset[str]) -> bool:
    """Return whether one may come from the one to the other."""
    ways: dict[str, set[str]] = {}
    for one, other in pairs:
        ways.setdefault(one, set()).add(other)
    seen: set[str] = set()
    waiting = [each for place in before for each in ways.get(place, ())]
    while waiting:
        place = waiting.pop()
        if place in after:
            return True
        if place not in seen:
            seen.add(place)
            waiting.extend(ways.get(place, ()))
    return False
