"""A piece of SQL and the values bound to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import accumulate

Parameter = str | int | bool | date | time | datetime
"""What a driver binds."""


@dataclass(frozen=True)
class Sql:
    """Text in which each placeholder stands for the next of the parameters.

    Values of a rule are parameters, never text; the text has only our own words and the columns'.
    """

    text: str
    parameters: tuple[Parameter, ...] = ()

    @property
    def depth(self) -> int:
        """Return how many parentheses are open at once, at most."""
        steps = ((letter == "(") - (letter == ")") for letter in self.text)
        return max(accumulate(steps), default=0)


def fill(template: str, *parts: Sql) -> Sql:
    """Return the template with a part for each of its braces, from left to right."""
    return Sql(
        template.format(*(part.text for part in parts)),
        tuple(parameter for part in parts for parameter in part.parameters),
    )


def join(between: str, parts: Sequence[Sql]) -> Sql:
    """Return the parts in parentheses, with a word between them."""
    return fill(f"({between.join(['{}'] * len(parts))})", *parts)
