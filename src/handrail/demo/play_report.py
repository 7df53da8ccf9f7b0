"""What was checked in a play, and whether it held."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from handrail.words import Language, say

HELD, BROKE = "✓", "✗"


@dataclass(frozen=True)
class Check:
    """One thing that was to be so; `found` says what was there instead."""

    id: str
    held: bool
    found: str = ""


@dataclass
class Report:
    """The stages as they are played, told at once or in the end."""

    form: str
    language: Language
    tell: Callable[[str], None]
    stages: list[tuple[str, tuple[Check, ...], float]] = field(default_factory=list)

    def begin(self) -> None:
        """Tell what is to come."""
        if self.form == "text":
            self.tell(say("demo-play-title", self.language))

    def add(self, stage: str, checks: tuple[Check, ...], *, seconds: float) -> None:
        """Add a stage with what was checked in it."""
        self.stages.append((stage, checks, seconds))
        if self.form == "text":
            self.tell(f"{say(f'demo-play-{stage}', self.language)} ({seconds:.1f} s)")
            for check in checks:
                self.tell(f"  {self._line(check)}")

    def end(self) -> bool:
        """Tell how it went, and return whether everything held."""
        broken = [check for _, checks, _ in self.stages for check in checks if not check.held]
        count = sum(len(checks) for _, checks, _ in self.stages)
        if self.form == "json":
            self.tell(json.dumps(self._as_json(not broken)))
        elif broken:
            self.tell(say("demo-play-broke", self.language, count=len(broken)))
        else:
            seconds = round(sum(seconds for _, _, seconds in self.stages), 1)
            self.tell(say("demo-play-held", self.language, count=count, seconds=seconds))
        return not broken

    def _line(self, check: Check) -> str:
        words = say(f"demo-check-{check.id}", self.language)
        return f"{HELD} {words}" if check.held else f"{BROKE} {words} {check.found}".rstrip()

    def _as_json(self, held: bool) -> dict[str, object]:
        return {
            "held": held,
            "stages": [
                {
                    "stage": stage,
                    "title": say(f"demo-play-{stage}", self.language),
                    "seconds": round(seconds, 2),
                    "checks": [
                        {
                            "id": check.id,
                            "says": say(f"demo-check-{check.id}", self.language),
                            "held": check.held,
                            "found": check.found,
                        }
                        for check in checks
                    ],
                }
                for stage, checks, seconds in self.stages
            ],
        }
