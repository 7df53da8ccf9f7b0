"""The public holidays of a country or of a part of it, as its law has them, year by year."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Self

from handrail.clock.problems import UnknownHolidays


@dataclass(frozen=True, slots=True)
class PublicHolidays:
    """The days on which a country rests by law, and days that it has moved by decree.

    Args:
        country: its code in ISO 3166-1, such as "DE".
        region: the part whose own holidays count too, by its code in ISO 3166-2 without the
            country, such as "BY"; none for those that the whole country has.

    Raises:
        UnknownHolidays: nobody keeps a list for this country or region.
    """

    country: str
    region: str = ""

    def __post_init__(self) -> None:
        known = _regions().get(self.country)
        if known is None or (self.region and self.region not in known):
            raise UnknownHolidays(self.code, regions=known or ())

    @classmethod
    def of(cls, code: str) -> Self:
        """Return the holidays of a place by its code in ISO 3166, such as "PL" or "DE-BY".

        Raises:
            UnknownHolidays: as the class does.
        """
        country, _, region = code.partition("-")
        return cls(country, region)

    @property
    def code(self) -> str:
        """Return the code that `of` reads."""
        return f"{self.country}-{self.region}" if self.region else self.country

    def include(self, day: date) -> bool:
        """Return whether the day is one of them."""
        return day in self.of_year(day.year)

    def of_year(self, year: int) -> frozenset[date]:
        """Return the holidays of a year; a year that is far away has those of today's law."""
        return _of_year(self.country, self.region, year)


def countries() -> tuple[str, ...]:
    """Return the codes of the countries whose public holidays are known."""
    return tuple(sorted(_regions()))


@lru_cache(maxsize=4096)
def _of_year(country: str, region: str, year: int) -> frozenset[date]:
    import holidays  # whoever asks for none does not wait for it

    found = holidays.country_holidays(country, subdiv=region or None, years=year)
    return frozenset(day for day in found if day.year == year)


@lru_cache(maxsize=1)
def _regions() -> dict[str, list[str]]:
    from holidays.utils import list_supported_countries  # as above

    return list_supported_countries(include_aliases=False)
