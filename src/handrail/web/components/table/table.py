from dataclasses import dataclass
from typing import ClassVar

from handrail.web.components.component import Component, Moment


@dataclass(frozen=True, kw_only=True)
class Column:
    """A heading; figures stand to the right."""

    title: str
    figures: bool = False


@dataclass(frozen=True, kw_only=True)
class Cell:
    """What stands in one place of a table: a text, a moment, or a component.

    Attributes:
        detail: a small line below it.
        second_detail: another one below that.
    """

    text: str = ""
    detail: str = ""
    second_detail: str = ""
    href: str = ""
    moment: Moment | None = None
    component: Component | None = None


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row; its first cell names it."""

    cells: tuple[Cell, ...]
    current: bool = False


@dataclass(frozen=True, kw_only=True)
class Table(Component):
    """Rows under headings; on a phone it scrolls sideways by itself."""

    template: ClassVar[str] = "components/table/table.html"
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    caption_shown: bool = False
    nothing: Component | None = None
    """What stands here when there are no rows."""

    @property
    def lines(self) -> tuple[tuple[Row, tuple[tuple[Column, Cell], ...]], ...]:
        """Return each row with its cells beside their columns."""
        return tuple((row, tuple(zip(self.columns, row.cells, strict=True))) for row in self.rows)
