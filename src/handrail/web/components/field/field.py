from dataclasses import dataclass
from typing import ClassVar, Literal

from handrail.web.components.component import Component

FieldKind = Literal[
    "text", "long", "number", "money", "date", "choice", "several", "yes_no", "email", "password"
]


@dataclass(frozen=True, kw_only=True)
class Option:
    """One answer that can be chosen; on the Line its digit chooses it."""

    value: str
    text: str
    digit: int | None = None
    detail: str = ""


@dataclass(frozen=True, kw_only=True)
class Field(Component):
    """One question and the place for its answer."""

    template: ClassVar[str] = "components/field/field.html"
    name: str
    label: str
    kind: FieldKind = "text"
    value: str = ""
    """As HTML wants it: a date as 2026-11-24, a number with a point."""
    options: tuple[Option, ...] = ()
    chosen: tuple[str, ...] = ()
    """The options that are ticked, where several can be."""
    unit: str = ""
    """Written behind the box: EUR, days."""
    help: str = ""
    error: str = ""
    required: bool = False
    autocomplete: str = "off"
    is_first: bool = False
    """Whether it has the focus when its page comes: who signs in types at once."""
    prefix: str = ""
    """Put before the id, when a page asks the same name twice."""

    @property
    def id(self) -> str:
        """Return the id of the box."""
        return f"{self.prefix}{self.name}"

    @property
    def described_by(self) -> str:
        """Return the ids of the help and the error."""
        parts = (("help", self.help), ("error", self.error))
        return " ".join(f"{self.id}-{part}" for part, text in parts if text)

    @property
    def html_type(self) -> str:
        """Return the type of the box."""
        plain = {"number": "text", "money": "text"}
        return plain.get(self.kind, self.kind)

    @property
    def is_figure(self) -> bool:
        """Return whether a keyboard of digits should come up."""
        return self.kind in {"number", "money"}

    @property
    def is_set(self) -> bool:
        """Return whether the answers stand side by side, to be ticked."""
        return self.kind in {"yes_no", "several"} or (self.kind == "choice" and not self.is_list)

    @property
    def box_type(self) -> str:
        """Return whether one answer can be ticked or several."""
        return "checkbox" if self.kind == "several" else "radio"

    @property
    def ticked(self) -> tuple[str, ...]:
        """Return the values of the options that are chosen."""
        return self.chosen or (self.value,)

    @property
    def is_list(self) -> bool:
        """Return whether there are too many options to show at once."""
        return self.kind == "choice" and len(self.options) > 9
