"""What a measure refuses; each is a mistake in the figures handed to it, not in the world."""


class NoTrials(ValueError):
    """A share was asked of nothing."""

    def __init__(self) -> None:
        super().__init__("There is no share of nothing observed. Show that there is no data.")


class ImpossibleCount(ValueError):
    """More successes than trials, or fewer than none."""

    def __init__(self, *, part: float, whole: int) -> None:
        super().__init__(f"{part} of {whole} is not a count. Pass from 0 to {whole} of {whole}.")
        self.part = part
        self.whole = whole


class NotARating(ValueError):
    """A rating lies outside the scale."""

    def __init__(self, rating: int) -> None:
        super().__init__(f"{rating} is not a rating from 1 to 5. Leave it out, or correct it.")
        self.rating = rating


class NegativeTime(ValueError):
    """A length of time is below zero."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"{seconds} s is not a length of time. Swap its beginning and end.")
        self.seconds = seconds


class NotAShare(ValueError):
    """A share is not between 0 and 1."""

    def __init__(self, share: float) -> None:
        super().__init__(f"{share} is not between 0 and 1. Pass a share, not per cent.")
        self.share = share


class UpsideDown(ValueError):
    """An interval's lower end is above its upper end."""

    def __init__(self, *, low: str, high: str) -> None:
        super().__init__(f"An interval cannot run from {low} to {high}. Swap its ends.")
        self.low = low
        self.high = high


class UnknownMeasure(LookupError):
    """The catalogue has no such measure."""

    def __init__(self, measure_id: str, *, known: tuple[str, ...]) -> None:
        super().__init__(f"There is no measure {measure_id!r}. There are: {', '.join(known)}.")
        self.measure_id = measure_id
        self.known = known
