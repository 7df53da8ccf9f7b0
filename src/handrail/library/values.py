from dataclasses import dataclass

from handrail.sop.document import Kind, Procedure


@dataclass(frozen=True)
class VersionView:
    """A published version, parsed.

    Attributes:
        name: such as "late-delivery@3"; runs and events keep it.
    """

    name: str
    number: int
    procedure: Procedure

    @property
    def is_channel(self) -> bool:
        """Return whether it frames a contact."""
        return self.procedure.kind is Kind.CHANNEL
