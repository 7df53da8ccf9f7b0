"""The heading over a refusal, by its status."""

NO_ROOM = 507

_TITLES = {
    400: "web-not-understood",
    403: "web-not-allowed",
    405: "web-not-understood",
    409: "web-not-done",
    413: "web-too-large",
    NO_ROOM: "web-not-done",
}


def title_of(status: int) -> str:
    """Return the id of the sentence that heads a refusal of this status."""
    return _TITLES.get(status, "web-refused")
