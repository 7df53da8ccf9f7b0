"""The ids that a procedure has ever used: none comes to mean another thing later."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from handrail.sop.document import Procedure, Sequence, Step, blocks_of
from handrail.words import Sentence, sentence


@dataclass(frozen=True)
class Entry:
    """An id and what it stands for.

    Attributes:
        kind: what kind of step or block it is, such as "ask" or "choose".
        version: the newest version that has it.
    """

    id: str
    kind: str
    version: str


@dataclass(frozen=True)
class Reuse:
    """An id that means another thing than it did in an earlier version."""

    id: str
    before: Entry
    is_back: bool

    @property
    def sentence(self) -> Sentence:
        """Return what is wrong, to be said in the reader's language."""
        which = "back" if self.is_back else "other-kind"
        return sentence(f"ledger-{which}", id=self.id, version=self.before.version)

    @property
    def mend(self) -> Sentence:
        """Return how to mend it."""
        return sentence("ledger-mend", id=self.id)


class IdsReused(Exception):
    """A next version would give ids another meaning; `.reuses` says which."""

    def __init__(self, reuses: tuple[Reuse, ...]) -> None:
        self.reuses = reuses
        super().__init__(", ".join(each.id for each in reuses))


@dataclass(frozen=True)
class Ledger:
    """Every id of a procedure's versions, from the first to the newest."""

    entries: Mapping[str, Entry] = field(default_factory=dict)
    newest: frozenset[str] = frozenset()

    def with_version(self, procedure: Procedure, *, version: str) -> "Ledger":
        """Return the ledger once this version has been published."""
        now = {name: Entry(name, kind, version) for name, kind in _ids(procedure)}
        return Ledger({**self.entries, **now}, frozenset(now))

    def with_overlay(
        self, base: Procedure, laid_on: Procedure, *, name: str, is_in_force: bool
    ) -> "Ledger":
        """Return the ledger once a state of an overlay has been published.

        Args:
            base: the version on which it was laid.
            laid_on: the same with the overlay.
            name: of the overlay's state.
            is_in_force: whether its ids are in use, beside those of the newest version.
        """
        before = {id_ for id_, _ in _ids(base)}
        own = {id_: Entry(id_, kind, name) for id_, kind in _ids(laid_on) if id_ not in before}
        newest = self.newest | own.keys() if is_in_force else self.newest
        return Ledger({**own, **self.entries}, newest)

    def reuses(self, procedure: Procedure) -> tuple[Reuse, ...]:
        """Return the ids by which a next version would mean another thing than before.

        An id that an earlier version had and the newest has not must not come back: histories
        would take the new step for the old one. Nor may it become a block of another kind. A
        step that was renamed says `was`, and its old id is gone for good.
        """
        return tuple(self._reuses(procedure))

    def _reuses(self, procedure: Procedure) -> Iterator[Reuse]:
        for name, kind in _ids(procedure):
            known = self.entries.get(name)
            if known is None:
                continue
            if name not in self.newest:
                yield Reuse(name, known, is_back=True)
            elif _family(kind) != _family(known.kind):
                yield Reuse(name, known, is_back=False)


def ledger_of(versions: Iterable[tuple[str, Procedure]]) -> Ledger:
    """Return the ledger of a procedure's versions, the oldest first, each with its name."""
    ledger = Ledger()
    for name, procedure in versions:
        ledger = ledger.with_version(procedure, version=name)
    return ledger


def _ids(procedure: Procedure) -> Iterator[tuple[str, str]]:
    for block in blocks_of(procedure.body):
        if not isinstance(block, Sequence):
            kind = block.kind.value if isinstance(block, Step) else type(block).__name__
            yield block.id, kind


def _family(kind: str) -> str:
    """Return what an id must stay: a step may become one of another kind, a choice not a step."""
    return kind if kind[0].isupper() else "step"
