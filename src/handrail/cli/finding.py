from dataclasses import dataclass, field

from handrail.cli.terminal import tell
from handrail.words.sentence import Value


@dataclass(frozen=True)
class Finding:
    """What one look at the desk has found; its sentences are found by its name."""

    check: str
    is_well: bool
    values: dict[str, Value] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """Return what was found."""
        verdict = "well" if self.is_well else "ill"
        return tell(f"cli-check-{self.check}-{verdict}", **self.values)

    @property
    def mend(self) -> str:
        """Return what to do, "" where all is well."""
        return "" if self.is_well else tell(f"cli-check-{self.check}-mend", **self.values)


def found(check: str, /, *, is_well: bool, **values: Value) -> Finding:
    """Return the finding of a check."""
    return Finding(check, is_well, values)
