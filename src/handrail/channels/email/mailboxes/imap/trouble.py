"""What goes wrong with a mail server, each with the step at which it did."""

from enum import StrEnum

from handrail.words import Sentence, sentence


class Stage(StrEnum):
    """The steps of reaching a mailbox, in their order."""

    NAME = "name"
    PORT = "port"
    TLS = "tls"
    TOKEN = "token"  # noqa: S105 (a step, not a token)
    LOGIN = "login"
    FOLDER = "folder"
    LETTERS = "letters"


STAGES = tuple(Stage)


class Trouble(Exception):
    """The server could not be used; `.stage` says how far it went, `.sentence` why no further."""

    def __init__(self, stage: Stage, **values: str) -> None:
        self.stage = stage
        self.sentence: Sentence = sentence(f"mailbox-trouble-{stage.value}", **values)
        super().__init__(f"{stage.value}: {values}")
