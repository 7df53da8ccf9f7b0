"""What the examples share: one moment, so that the pictures are always the same."""

from datetime import UTC, datetime, timedelta

from handrail.web.components.component import Moment

NOW = datetime(2026, 11, 20, 10, 21, tzinfo=UTC)

LONG = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesänderungsantragsformular"
LONG_SENTENCE = f"Bitte bestätigen Sie vor der Rückerstattung noch einmal das {LONG}."
HEBREW = "הבלנדר הגיע עם קנקן סדוק"
HEBREW_NAME = "נועה לוי"


def moment(text: str, *, minutes: float = 0) -> Moment:
    """Return a moment that many minutes after the examples' now, written as given."""
    return Moment(at=NOW + timedelta(minutes=minutes), text=text)
