class HistoryRefused(ValueError):
    """The desk would not have let this happen. Nothing was imported.

    Attributes:
        case: place of the history among those given, counted from 0.
        happening: place of the happening in it, counted from 0; -1 for the letter.
        why: what the desk says to it.
    """

    def __init__(self, *, case: int, happening: int, what: object, why: str) -> None:
        super().__init__(
            f"History {case} cannot have happened: at happening {happening}, {what!r}, "
            f"the desk says: {why} Nothing was imported."
        )
        self.case, self.happening, self.why = case, happening, why
