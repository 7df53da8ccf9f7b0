from dataclasses import dataclass
from pathlib import Path

import yaml

from handrail.words import Language

LATE, BACK, ANGRY = "late-delivery", "return-and-refund", "complaint"


@dataclass(frozen=True)
class Letter:
    """A letter as a customer writes it; `about` is None if no procedure of the shop fits."""

    subject: str
    text: str
    about: str | None


def letters() -> dict[Language, tuple[Letter, ...]]:
    source = Path(__file__).with_name("letters.yaml").read_text(encoding="utf-8")
    return {
        Language(language): tuple(map(_letter, written))
        for language, written in yaml.safe_load(source).items()
    }


def _letter(written: dict[str, str]) -> Letter:
    about = None if written["about"] == "nothing" else written["about"]
    return Letter(written["subject"], written["text"], about)
