"""The questions about a calendar, with what was typed and what is wrong with it."""

from collections.abc import Iterable, Mapping

from babel import Locale
from babel.dates import get_day_names

from handrail.clock.calendar import WEEKDAYS
from handrail.clock.public_holidays import countries
from handrail.people.calendars.place import CalendarPlace
from handrail.people.values import BranchView
from handrail.sop.vocabulary import CHANNELS
from handrail.web.calendars.typed import ALL, ALWAYS, ANY, NONE, WEEK, Typed, key_of
from handrail.web.components.field import Field, Option
from handrail.words import Language, Sentence, say


class Fields:
    """The fields of a calendar's page in a language."""

    def __init__(
        self, typed: Typed, language: Language, errors: Mapping[str, Sentence] | None = None
    ) -> None:
        self.typed = typed
        self.language = language
        self.errors = {name: say(each, language) for name, each in (errors or {}).items()}

    def place(self, branches: Mapping[int, BranchView]) -> tuple[Field, ...]:
        """Return the questions for whose cases a new calendar is."""
        own = [(CalendarPlace(branch_id=each.id), each.name) for each in branches.values()]
        brands = sorted({each.brand for each in branches.values() if each.brand})
        known = [
            *own,
            *((CalendarPlace(brand=brand), self._say("brand", brand=brand)) for brand in brands),
            (CalendarPlace(), self._say("every")),
        ]
        places = tuple(Option(value=key_of(place), text=text) for place, text in known)
        channels = (
            Option(value="", text=self._say("every-channel")),
            *(Option(value=each, text=channel_name(each, self.language)) for each in CHANNELS),
        )
        return (
            self._field("place", kind="choice", options=places),
            self._field("channel", kind="choice", options=channels),
        )

    def way(self, *, others: str) -> tuple[Field, ...]:
        """Return the question when it is open, and by which zone.

        Args:
            others: by what cases go that have no calendar here, "" if there is nothing.
        """
        ways = [
            Option(value=each, text=self._say(f"way-{each}")) for each in (WEEK, ALWAYS, ANY, ALL)
        ]
        if others:
            ways.append(Option(value=NONE, text=self._say("way-none", others=others)))
        return (
            Field(
                name="way",
                label=self._say("field-way"),
                kind="choice",
                value=self.typed.way,
                options=tuple(ways),
                error=self.errors.get("way", ""),
            ),
            self._field("zone"),
        )

    def week(self) -> tuple[Field, ...]:
        """Return a field for each day of the week."""
        names = get_day_names("wide", locale=self.language.value)
        return tuple(
            Field(
                name=weekday,
                label=names[number],
                value=self.typed.values.get(weekday, ""),
                error=self.errors.get(weekday, ""),
            )
            for number, weekday in enumerate(WEEKDAYS)
        )

    def days(self) -> tuple[Field, ...]:
        """Return the questions about holidays and single days."""
        return (
            self._field("country", kind="choice", options=tuple(_countries(self.language))),
            self._field("region"),
            self._field("holidays", kind="long"),
            self._field("exceptions", kind="long"),
        )

    def together(self, parts: Iterable[tuple[str, str]]) -> tuple[Field, ...]:
        """Return the question which calendars are laid together, by their keys and names."""
        return (
            Field(
                name="parts",
                label=self._say("field-parts"),
                kind="several",
                options=tuple(Option(value=key, text=text) for key, text in parts),
                chosen=self.typed.parts,
                help=self._say("field-parts-help"),
                error=self.errors.get("parts", ""),
            ),
        )

    def _field(self, name: str, **more: object) -> Field:
        helps = name in {"zone", "region", "holidays", "exceptions", "place"}
        return Field(
            name=name,
            label=self._say(f"field-{name}"),
            value=self.typed.values.get(name, ""),
            help=self._say(f"field-{name}-help") if helps else "",
            error=self.errors.get(name, ""),
            **more,  # type: ignore[arg-type] # passed on as they are
        )

    def _say(self, name: str, **values: str) -> str:
        return say(f"hours-{name}", self.language, **values)


def channel_name(channel: str, language: Language) -> str:
    """Return what a channel is called on screens."""
    return say(f"web-channel-{channel}", language)


def _countries(language: Language) -> list[Option]:
    names = Locale(language.value).territories
    found = [(names.get(code, code), code) for code in countries()]
    return [Option(value=code, text=f"{name} ({code})") for name, code in sorted(found)]
