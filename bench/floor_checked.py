"""What must be true after a minute on the floor. Import it on an open desk."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from time import monotonic, sleep

from handrail.desk.models import Message
from handrail.desk.status import Direction
from handrail.record.effect_state import OPEN, EffectState
from handrail.record.intake import ItemState, counts_by_state
from handrail.record.models import Effect

MARK = re.compile(r"Reference ([0-9]+-[0-9a-f]{16})")
LOCKED = "database is locked"


def wait_for_the_outbox(seconds: float) -> None:
    """Wait until everything has left and every letter has been read, or so long."""
    until = monotonic() + seconds
    leaving = Effect.objects.filter(state__in=[*OPEN, EffectState.SENDING])
    while monotonic() < until:
        if not leaving.exists() and not counts_by_state()[ItemState.WAITING]:
            return
        sleep(1)


def broken(
    *, replied: Iterable[str], sent: Iterable[bytes], brought: int, log: str
) -> Iterator[str]:
    """Yield each thing that must be true and is not.

    Args:
        replied: the marks of replies whose sending was acknowledged to an agent.
        sent: the letters that the mail server got.
        brought: letters that were taken at the door.
        log: what the desk wrote.
    """
    if LOCKED in log:
        yield f'"{LOCKED}" stands {log.count(LOCKED)} times in the log'
    yield from _decided_once(set(replied))
    yield from _arrived_once(set(replied), Counter(_marks(sent)))
    states = counts_by_state()
    if states[ItemState.ROUTED] != brought:
        told = ", ".join(f"{count} {state}" for state, count in states.items() if count)
        yield f"{brought} letters were taken at the door, but the ledger has {told or 'none'}"


def _decided_once(replied: set[str]) -> Iterator[str]:
    rows = Message.objects.filter(direction=Direction.SENT).exclude(effect_key="")
    kept = Counter(
        mark for text in rows.values_list("text", flat=True) for mark in MARK.findall(text)
    )
    for mark in replied:
        if kept[mark] != 1:
            yield f"reply {mark} was kept {kept[mark]} times"
    for message_id, key in rows.values_list("pk", "effect_key"):
        times = Effect.objects.filter(key=key).count()
        if times != 1:
            yield f"reply {message_id} is in the outbox {times} times"


def _arrived_once(replied: set[str], arrived: Counter[str]) -> Iterator[str]:
    for mark in replied:
        if arrived[mark] != 1:
            yield f"reply {mark} arrived {arrived[mark]} times"


def _marks(sent: Iterable[bytes]) -> Iterator[str]:
    for raw in sent:
        letter = message_from_bytes(raw, _class=EmailMessage, policy=policy.default)
        part = letter.get_body(("plain",))
        found = MARK.search(part.get_content()) if part else None
        if found:
            yield found[1]
