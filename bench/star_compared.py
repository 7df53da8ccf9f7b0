"""What the desk says about dialogues beside what the file says. Import it on an open desk."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bench.browser import Browser
from bench.colleagues import colleague, sign_in_link
from bench.measures_page import cases_on, numbers_on
from bench.server import pages_of
from bench.star_by_hand import ByHand
from bench.star_desk import PROMISED_SECONDS
from bench.throwaway import Place
from handrail.desk.figures import CaseFigures, Span, case_figures
from handrail.insight.measures import measured
from handrail.measure import measure_named
from handrail.people.access import Grants
from handrail.people.roles import Role
from handrail.words import Language, say
from handrail.words.figures import percent, span

MONTH = "2020-05"
"""All dialogues were held then."""
FIRST, WHOLE = "first-response-time", "resolution-time"


@dataclass(frozen=True)
class Compared:
    """One number, said by the desk and by the file."""

    what: str
    desk: object
    file: object

    @property
    def is_equal(self) -> bool:
        """Return whether both say the same."""
        return self.desk == self.file


def compared(place: Place, cases: dict[int, int], file: ByHand) -> Iterator[Compared]:
    """Yield every number: of each case, of all together, and as the page shows it.

    Args:
        cases: the cases' ids by the dialogues' numbers.
    """
    executive = colleague("Eve", Role.EXECUTIVE, [None])
    found = _figures(executive)
    yield from _of_each_case(found, cases, file)
    yield from _of_all(found, file)
    with pages_of(place), Browser(place.url) as browser:
        browser.sign_in(sign_in_link(executive.person_id))
        yield from _on_the_page(browser, file)
        yield from _behind_the_page(browser, cases, file)


def _figures(by: Grants) -> tuple[CaseFigures, ...]:
    opened = Span(datetime(2020, 5, 1, tzinfo=UTC), datetime(2020, 6, 1, tzinfo=UTC))
    return tuple(case_figures(by=by, opened=opened, now=datetime.now(UTC)))


def _of_each_case(
    found: tuple[CaseFigures, ...], cases: dict[int, int], file: ByHand
) -> Iterator[Compared]:
    by_case = {each.case_id: each for each in found}
    yield Compared("cases", len(by_case), len(cases))
    for number, case_id in cases.items():
        case, name = by_case[case_id], f"dialogue {number}"
        first, whole = file.first_response_s[number], file.resolution_s[number]
        yield Compared(f"{name}: first response", case.first_reply, timedelta(seconds=first))
        yield Compared(f"{name}: resolution", case.resolution, timedelta(seconds=whole))
        yield Compared(f"{name}: score", case.score, file.scores.get(number))


def _of_all(found: tuple[CaseFigures, ...], file: ByHand) -> Iterator[Compared]:
    results = {each.measure.id: each.result for each in measured(found)}
    expected: dict[str, tuple[int, object]] = {
        FIRST: (len(file.first_response_s), file.median(file.first_response_s)),
        "standards-kept": (len(file.first_response_s), file.share_within(PROMISED_SECONDS)),
        WHOLE: (len(file.resolution_s), file.median(file.resolution_s)),
        "csat": (len(file.scores), file.csat),
    }
    for measure_id, (n, value) in expected.items():
        result = results[measure_id]
        yield Compared(f"{measure_id}: n", result.n, n)
        yield Compared(measure_id, getattr(result, "value", None), value)


def _on_the_page(browser: Browser, file: ByHand) -> Iterator[Compared]:
    shown = numbers_on(browser.get(f"/measures?month={MONTH}").text)
    expected = {
        FIRST: (_written(file.median(file.first_response_s)), len(file.first_response_s)),
        WHOLE: (_written(file.median(file.resolution_s)), len(file.resolution_s)),
    }
    if file.csat is not None:
        expected["csat"] = (percent(file.csat, Language.EN), len(file.scores))
    for measure_id, (value, n) in expected.items():
        found = shown[say(measure_named(measure_id).name, Language.EN)]
        yield Compared(f"page, {measure_id}: n", found.n, say("measures-n", Language.EN, count=n))
        yield Compared(f"page, {measure_id}", found.value, value)


def _behind_the_page(browser: Browser, cases: dict[int, int], file: ByHand) -> Iterator[Compared]:
    for measure_id, seconds in ((FIRST, file.first_response_s), (WHOLE, file.resolution_s)):
        expected = {cases[number]: _written(timedelta(seconds=s)) for number, s in seconds.items()}
        yield Compared(
            f"page, cases behind {measure_id}", _every_case(browser, measure_id), expected
        )


def _every_case(browser: Browser, measure_id: str) -> dict[int, str]:
    """Return what each case contributes, over all pages."""
    found: dict[int, str] = {}
    while True:
        address = f"/measures/{measure_id}?month={MONTH}&from={len(found)}"
        more = cases_on(browser.get(address).text)
        if not more:
            return found
        found |= more


def _written(time: timedelta) -> str:
    return span(time, Language.EN)
