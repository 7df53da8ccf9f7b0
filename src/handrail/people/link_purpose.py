from enum import StrEnum


class LinkPurpose(StrEnum):
    """What a one-time link is for."""

    SIGN_IN = "sign_in"
    FIRST_ADMINISTRATOR = "first_administrator"
