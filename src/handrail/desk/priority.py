from enum import StrEnum


class Priority(StrEnum):
    """How pressing a case is; most are as pressing as any."""

    LOW = "low"
    USUAL = ""
    HIGH = "high"
    URGENT = "urgent"
