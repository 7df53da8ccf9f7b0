"""A sheet on which a process is drawn: shapes with their places, and arrows between them."""

from dataclasses import dataclass, field, replace

from handrail.sop.document import Block

Point = tuple[int, int]


@dataclass(frozen=True)
class Shape:
    """An event, an activity or a gateway.

    Attributes:
        x, y: its upper left corner.
        block: what it stands for, with nothing in it.
        joins: the choice whose ways meet here.
        meets: whether any ways that part here go on.
        is_over: whether it ends a procedure that says of no end.
    """

    id: str
    tag: str
    name: str
    x: int
    y: int
    width: int
    height: int
    block: Block | None = None
    joins: str | None = None
    meets: bool = True
    is_over: bool = False

    @property
    def middle(self) -> Point:
        """Return its middle."""
        return self.x + self.width // 2, self.y + self.height // 2


@dataclass(frozen=True)
class Arrow:
    """A sequence flow.

    Attributes:
        way: which way of a choice it is, "" where it is none.
        condition: the rule by which it is taken.
        points: where it runs.
    """

    id: str
    source: str
    target: str
    name: str
    way: str
    condition: str
    is_default: bool
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Loose:
    """An arrow that leads nowhere yet.

    Attributes:
        row: how far down it runs.
    """

    source: Shape
    row: int
    name: str = ""
    way: str = ""
    condition: str = ""
    is_default: bool = False


@dataclass
class Sheet:
    """Everything that has been drawn so far."""

    shapes: list[Shape] = field(default_factory=list)
    arrows: list[Arrow] = field(default_factory=list)

    def put(self, shape: Shape, loose: list[Loose]) -> Shape:
        """Draw a shape, and all loose arrows to it."""
        self.shapes.append(shape)
        for each in loose:
            self.tie(each, shape)
        return shape

    def never_meet(self, fork: Shape) -> None:
        """Note that no way that parts here goes on."""
        self.shapes[self.shapes.index(fork)] = replace(fork, meets=False)

    def tie(self, loose: Loose, target: Shape, *points: Point) -> None:
        """Draw an arrow, through the points if there are any."""
        through = points or (*_leaving(loose), *_coming(loose, target))
        self.arrows.append(
            Arrow(
                f"Flow.{len(self.arrows) + 1}",
                loose.source.id,
                target.id,
                loose.name,
                loose.way,
                loose.condition,
                loose.is_default,
                through,
            )
        )


def _leaving(loose: Loose) -> tuple[Point, ...]:
    shape = loose.source
    across, down = shape.middle
    if loose.row == down:
        return ((shape.x + shape.width, down),)
    return ((across, shape.y + shape.height), (across, loose.row))


def _coming(loose: Loose, target: Shape) -> tuple[Point, ...]:
    across, down = target.middle
    if loose.row == down:
        return ((target.x, down),)
    return ((across, loose.row), (across, target.y + target.height))
