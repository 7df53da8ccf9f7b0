"""What has happened, as far as open pages need to know it."""

from dataclasses import dataclass

from handrail.desk.concerns import Concern, concerns
from handrail.people.told import RIGHTS_CHANGED
from handrail.record.position import Position
from handrail.record.read import read_after
from handrail.record.stream import RecordedEvent, StreamKind

AT_A_TIME = 500
KINDS: frozenset[StreamKind] = frozenset({"case", "contact", "people"})


@dataclass(frozen=True)
class News:
    """One event: its kind and whom it concerns, nothing of what it says.

    Attributes:
        rights_of: the person whose rights it changes, None for any other event.
    """

    position: Position
    type: str
    concerns: tuple[Concern, ...]
    rights_of: int | None


@dataclass(frozen=True)
class Batch:
    """Some news, and where to read on; `is_full` says that there may be more at once."""

    news: tuple[News, ...]
    position: Position
    is_full: bool


def read_news(after: Position) -> Batch:
    """Return the next news after a position."""
    batch = read_after(after, limit=AT_A_TIME, kinds=KINDS)
    found = concerns({event.stream for event in batch.events})
    news = tuple(_news(event, found.get(event.stream, ())) for event in batch.events)
    return Batch(news, batch.position, is_full=len(news) == AT_A_TIME)


def _news(event: RecordedEvent, about: tuple[Concern, ...]) -> News:
    changes_rights = event.stream.kind == "people" and event.type == RIGHTS_CHANGED
    return News(
        position=event.position,
        type=event.type,
        concerns=about,
        rights_of=int(event.stream.id) if changes_rights else None,
    )
