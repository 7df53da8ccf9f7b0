"""Plain values, from which the hashes of a version are made."""

from collections.abc import Mapping

Plain = str | int | bool | None | list["Plain"] | dict[str, "Plain"]


def without_nothing(values: Mapping[str, Plain]) -> Plain:
    """Return the values without those that are empty, false or unknown.

    So a key that a later format adds changes nothing in what was written before.
    """
    return {key: value for key, value in values.items() if value not in (None, False, [], {}, "")}
