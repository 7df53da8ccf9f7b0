from dataclasses import dataclass

from handrail.sop.document import Kind, Procedure


@dataclass(frozen=True)
class VersionView:
    """A published version, parsed.

    Attributes:
        name: such as "late-delivery@3"; runs and events keep it.
        procedure: as it was written.
        whole: with the steps and facts of the procedures that it uses, as it is run.
    """

    name: str
    number: int
    procedure: Procedure
    whole: Procedure

    @property
    def is_channel(self) -> bool:
        """Return whether it frames a contact."""
        return self.procedure.kind is Kind.CHANNEL
