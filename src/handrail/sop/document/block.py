"""The tree of blocks, sound by construction: whatever is said in it can be walked to an end."""

from collections.abc import Iterator
from dataclasses import dataclass

from handrail.rules import Fact, Literal, Rule
from handrail.sop.document.step import Step, Style
from handrail.sop.text import Text

MOST_WAYS = 250
"""The most ways of one choice: a marking has a byte for the one that was taken."""


@dataclass(frozen=True)
class Sequence:
    """Blocks one after the other."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True)
class AnyOrder:
    """Blocks that are all done, in whatever order suits the conversation.

    Attributes:
        at_least: how many of them are enough, None for all.
    """

    id: str
    text: Text
    blocks: "tuple[Block, ...]"
    why: Text | None = None
    style: Style = Style.READ_DO
    at_least: int | None = None


@dataclass(frozen=True)
class Branch:
    """One way on from a choice; a rule of its own says when it is taken by itself."""

    id: str
    text: Text
    body: Sequence
    rule: Rule | None = None


@dataclass(frozen=True)
class Choose:
    """A fork: decided by its rules while their facts are known, otherwise by the agent.

    Two ways share one rule: the first is taken if it holds, else the second. Of several ways each
    has its own: the first that holds decides, and a last way without one is for everything else.
    """

    id: str
    text: Text
    branches: tuple[Branch, ...]
    rule: Rule | None = None
    why: Text | None = None

    @property
    def rules(self) -> tuple[Rule | None, ...]:
        """Return the rule of each way; a way without one is taken when no way before it is."""
        if self.rule is not None:
            return (self.rule, *(None for _ in self.branches[1:]))
        return tuple(branch.rule for branch in self.branches)

    @property
    def has_rules(self) -> bool:
        """Return whether anything but the agent can decide it."""
        return any(self.rules)


@dataclass(frozen=True)
class Repeat:
    """A body walked once, and again at most until `limit` times in all."""

    id: str
    text: Text
    body: Sequence
    limit: int


@dataclass(frozen=True)
class Optional:
    """A body that is walked whole or not at all."""

    id: str
    text: Text
    body: Sequence


@dataclass(frozen=True)
class Use:
    """Another procedure, walked here; `sop.link` puts its steps in.

    Attributes:
        text: what it is for here; None for the other procedure's own title.
        procedure: its id.
        binds: its facts, each with the fact of ours that it is, or the value that it has here.
    """

    id: str
    procedure: str
    text: Text | None = None
    binds: tuple[tuple[str, Fact | Literal], ...] = ()


@dataclass(frozen=True)
class Call:
    """A procedure that is used here, with its steps; its ends end it alone.

    The ids of everything within begin with the id of the call and a slash.
    """

    id: str
    procedure: str
    text: Text
    body: Sequence


Linked = Step | Sequence | AnyOrder | Choose | Repeat | Optional | Call
"""What a machine runs."""


Block = Linked | Use


def outcome_fact(call: str) -> str:
    """Return the name by which rules ask how the procedure that is used there has ended."""
    return call.replace("-", "_").replace("/", "__") + ".outcome"


def children(block: Block) -> tuple[Block, ...]:
    """Return the blocks directly inside a block, in document order."""
    match block:
        case Step() | Use():
            return ()
        case Sequence(blocks=inner) | AnyOrder(blocks=inner):
            return inner
        case Choose(branches=branches):
            return tuple(branch.body for branch in branches)
        case Repeat(body=body) | Optional(body=body) | Call(body=body):
            return (body,)


def blocks_of(block: Block) -> Iterator[Block]:
    """Yield the block and all within it, in document order."""
    yield block
    for child in children(block):
        yield from blocks_of(child)
