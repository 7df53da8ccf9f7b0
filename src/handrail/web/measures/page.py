"""Everything the measures page shows, as finished values."""

from dataclasses import dataclass

from handrail.web.components.table import Table


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One value of a filter."""

    value: str
    text: str
    current: bool = False


@dataclass(frozen=True, kw_only=True)
class Filter:
    """One question of the form above the numbers."""

    name: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, kw_only=True)
class Whisker:
    """Where the estimate and its interval lie on a scale of 100 units."""

    low: float
    point: float
    high: float

    @property
    def width(self) -> float:
        """Return the interval's length on the scale."""
        return self.high - self.low


@dataclass(frozen=True, kw_only=True)
class MeasureCard:
    """One measure: its number, how many cases it rests on, and how sure it is."""

    name: str
    definition: str
    value: str
    n: str
    interval: str
    href: str
    whisker: Whisker | None = None


@dataclass(frozen=True, kw_only=True)
class MeasuresPage:
    """The measures of the chosen cases."""

    filters: tuple[Filter, ...]
    summary: str
    cards: tuple[MeasureCard, ...]
    breakdowns: tuple[Table, ...]


@dataclass(frozen=True, kw_only=True)
class CasesPage:
    """The cases behind one number, the worst first."""

    card: MeasureCard
    summary: str
    back_href: str
    cases: Table
    next_href: str = ""
