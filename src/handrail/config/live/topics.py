from dataclasses import dataclass

MOST_TOPICS = 50


class BadTopics(ValueError):
    """The stream's topics cannot be understood."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text[:80]!r}: write topics like case:17,inbox.")


@dataclass(frozen=True)
class Topics:
    """What a page wants to hear about."""

    case_ids: frozenset[int]
    inbox: bool


def read_topics(text: str) -> Topics:
    """Return the topics that the text names, such as "case:17,inbox".

    Raises:
        BadTopics: there are none, too many, or one that we do not have.
    """
    names = [name.strip() for name in text.split(",")]
    if not text or len(names) > MOST_TOPICS:
        raise BadTopics(text)
    cases = [name.removeprefix("case:") for name in names if name != "inbox"]
    if not all(each.isascii() and each.isdecimal() and len(each) < 19 for each in cases):
        raise BadTopics(text)
    return Topics(frozenset(map(int, cases)), inbox="inbox" in names)
