from datetime import date, datetime
from random import Random
from zoneinfo import ZoneInfo

import pytest

from handrail.clock import calendar_from_json
from handrail.demo.cast import COLLEAGUES, GUESTS
from handrail.demo.names import some_name
from handrail.demo.shop import email_of
from handrail.demo.texts import notes, texts
from handrail.demo.towns import TOWNS, calendar_of
from handrail.library import queries as library
from handrail.library.company import limits_in_force
from handrail.people.access import grants_of, may
from handrail.people.addresses import normal_email
from handrail.people.queries import branches, persons
from handrail.people.roles import Permission, Role
from handrail.sop.document import StepKind
from handrail.words import Language

THEMES = ("late", "return", "complaint", "other")
SLOTS = {"order": "26-4815", "item": "pan", "days": "3", "date": "1 June"}
CLOSED = {
    "budapest": date(2026, 8, 20),
    "warsaw": date(2026, 11, 11),
    "zagreb": date(2026, 8, 5),
    "oslo": date(2026, 5, 14),
    "berlin": date(2026, 10, 3),
}
"""A holiday of each branch's country that hardly another has."""


@pytest.mark.parametrize("town", TOWNS, ids=lambda town: town.slug)
def test_a_branch_is_closed_on_the_holidays_of_its_country(town):
    calendar = calendar_of(town, range(2026, 2027))

    assert calendar.spans_on(CLOSED[town.slug]) == ()
    assert calendar.spans_on(date(2026, 6, 17))


def test_the_last_day_of_the_year_ends_at_noon():
    warsaw = next(town for town in TOWNS if town.slug == "warsaw")

    [span] = calendar_of(warsaw, range(2026, 2027)).spans_on(date(2026, 12, 31))

    assert span.to_texts() == ("08:00", "12:00")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("theme", THEMES)
def test_every_language_has_eight_letters_on_every_theme(language, theme):
    written = {line.format_map(SLOTS) for line in texts(language).lists[theme]}

    assert len(written) >= 8
    assert all("{" not in line for line in written)


@pytest.mark.parametrize("language", Language)
def test_every_language_can_say_what_english_can(language):
    english, other = texts(Language.EN), texts(language)

    assert other.lists.keys() == english.lists.keys()
    assert other.replies.keys() == english.replies.keys()
    assert other.subjects.keys() == english.subjects.keys()
    for replies in other.replies.values():
        assert all("{" not in each.format_map(SLOTS) for each in replies)


@pytest.mark.parametrize("language", Language)
def test_two_customers_never_share_an_address(language):
    chance = Random(7)

    addresses = [some_name(language, number=n, chance=chance).address for n in range(300)]

    assert len(set(addresses)) == len(addresses)
    assert all(normal_email(address) == address for address in addresses)


def test_hungarians_put_the_family_first():
    name = some_name(Language.HU, number=1, chance=Random(7))

    family, first = name.full.split()
    assert name.address.startswith(f"{_plain(first)}.{_plain(family)}")


def _plain(name):
    from handrail.demo.names import plain

    return plain(name)


def test_notes_name_reasons_that_the_desk_can_say():
    assert set(notes()["skipped"]) <= {
        "not-needed",
        "done-before",
        "customer-declined",
        "not-possible",
    }


def test_the_shop_has_five_branches_with_their_own_hours(shop, monday):
    known = {branch.slug: branch for branch in branches()}

    assert known.keys() == {"budapest", "warsaw", "zagreb", "oslo", "berlin"}
    for branch in shop.branches:
        calendar = calendar_from_json(known[branch.town.slug].calendar)
        assert calendar == branch.calendar
        assert known[branch.town.slug].mail_address.startswith(f"{branch.town.slug}@")
        assert branch.agents
        assert branch.customers


def test_every_role_has_somebody_to_sign_in_as(shop):
    roles = {each.name: each.role for each in COLLEAGUES}

    assert [roles[name] for name in GUESTS] == [
        Role.AGENT,
        Role.TEAM_LEADER,
        Role.EXECUTIVE,
        Role.ADMINISTRATOR,
    ]
    assert len(persons()) == len(COLLEAGUES)
    assert len({email_of(each.name) for each in COLLEAGUES}) == len(COLLEAGUES)


def test_agents_work_in_their_own_branch_only(shop):
    warsaw, oslo = (
        next(each for each in shop.branches if each.town.slug == slug)
        for slug in ("warsaw", "oslo")
    )

    for agent in warsaw.agents:
        grants = grants_of(agent)
        assert may(grants, Permission.WORK_CASE, branch_id=warsaw.id)
        assert not may(grants, Permission.WORK_CASE, branch_id=oslo.id)


def test_every_offer_is_paid_out_of_a_purse_that_the_shop_has(shop):
    limits = limits_in_force()
    steps = [step for each in library.current_versions() for step in each.procedure.steps()]
    offers = [step for step in steps if step.kind is StepKind.OFFER]

    assert len(offers) == 3
    assert all(step.purse is not None and limits.purse(step.purse) for step in offers)


def test_an_address_is_made_of_letters_that_any_mail_program_takes():
    assert email_of("Vincze Máté") == "vincze.mate@kettle-and-thyme.example"
    assert email_of("Marta Zielińska").isascii()


@pytest.mark.parametrize(
    ("language", "written"),
    [
        (Language.EN, "24 December"),
        (Language.DE, "24. Dezember"),
        (Language.PL, "24 grudnia"),
        (Language.HU, "december 24."),
        (Language.HR, "24. prosinca"),
        (Language.NB, "24. desember"),
    ],
)
def test_a_day_is_written_as_in_the_letters_language(language, written):
    at = datetime(2026, 12, 24, 9, tzinfo=ZoneInfo("Europe/Berlin"))

    assert texts(language).day(at.date()) == written
