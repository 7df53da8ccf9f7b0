"""What the library refuses, and says so."""

from handrail.words import SOURCE, Sentence, say, sentence


class LibraryRefused(Exception):
    """Something was not published; `sentence` says what happened and what to do next."""

    def __init__(self, what: Sentence) -> None:
        super().__init__(say(what, SOURCE))
        self.sentence = what


class NoBase(LibraryRefused):
    """The procedure that an overlay changes was never published."""

    def __init__(self, *, overlay: str, procedure: str) -> None:
        super().__init__(sentence("library-no-base", overlay=overlay, procedure=procedure))


class OverlayOfAnotherKind(LibraryRefused):
    """An overlay has the id of a law pack, or the other way round."""

    def __init__(self, *, overlay: str) -> None:
        super().__init__(sentence("library-overlay-of-another-kind", overlay=overlay))


class NothingToWithdraw(LibraryRefused):
    """There is no overlay of this id, or it was withdrawn before."""

    def __init__(self, *, overlay: str) -> None:
        super().__init__(sentence("library-nothing-to-withdraw", overlay=overlay))
