"""Past cases, played in memory through the decisions of the live desk, then written at once."""

from handrail.desk.histories.history import (
    AnsweredSurvey,
    Assigned,
    Closed,
    Commanded,
    Happening,
    History,
    KeptPromise,
    Learnt,
    Letter,
    Noted,
    Opened,
    Replied,
    Waited,
    What,
    Wrote,
)
from handrail.desk.histories.refused import HistoryRefused

__all__ = [
    "AnsweredSurvey",
    "Assigned",
    "Closed",
    "Commanded",
    "Happening",
    "History",
    "HistoryRefused",
    "KeptPromise",
    "Learnt",
    "Letter",
    "Noted",
    "Opened",
    "Replied",
    "Waited",
    "What",
    "Wrote",
]
