"""The library tells every word of the language to whoever reads a procedure."""

import re

import pytest

from handrail.library.values import VersionView
from handrail.sop import parse_procedure
from handrail.sop.schedule import read_schedule
from handrail.sop.telling import Telling
from handrail.sop.telling.opening import say_schedule
from handrail.web.library.show import library_page, procedure_page
from handrail.words import COMPLETE, Language
from tests.sop.examples import EVERYTHING, GOLDEN


def version(name="everything"):
    source = (EVERYTHING / f"{name}.yaml").read_bytes()
    procedure = parse_procedure(source, name=name)
    return VersionView(name=f"{procedure.id}@1", number=1, procedure=procedure, whole=procedure)


def told(name="everything", language=Language.EN):
    return repr(procedure_page(version(name), language)).replace("\\xa0", " ")


@pytest.mark.parametrize(
    "words",
    [
        "Up to €20.00, PLN80.00, or HUF8,000.00",
        "Up to €100.00 or PLN400.00: a team leader approves",
        "Up to €500.00: branch manager approves",
        "More than that: an administrator approves",
        "Out of the purse “goodwill”",
        "Within 1 business day after step ",
        "Only an agent or a team leader does this",
        "Done by itself after 14 days",
        "Until: Day of the visit",
        "Only on: Shop counter or Telephone",
        "Done from memory, then confirmed together",
        "Parts from the template “safety-talk”",
        "Rests on: gdpr-32, house-rules",
        "Critical for safety",
        "Critical for the customer",
        "Next steps",
        "Telephone or Shop counter, formally, if it holds that",
        "warmly",
        "one of several · Standard, Gold · comes from crm.customer.tier",
        "a long text · personal, sensitive",
        "looks like ##-#### or K-######",
        "at least €500.00 · at most €40,000.00",
        "a number · in km · at least 0 km · at most 250 km",
        "at least 08:00 · at most 18:00",
        "any of several · Oven, Fridge, Sink",
        "a file · personal",
    ],
)
def test_every_word_of_a_step_and_a_fact_is_told(words):
    assert words in told()


def test_a_list_of_which_some_are_enough_says_how_many():
    assert "2 of these are enough." in told("everything-enough")
    assert "2 davon genügen." in told("everything-enough", Language.DE)


def test_a_procedure_says_which_one_is_right_instead():
    assert "A parcel is already on its way: “late delivery” instead" in told("everything-enough")
    assert "schon unterwegs: stattdessen „late delivery“" in told("everything-enough", Language.DE)


def test_a_routine_tells_when_it_is_due():
    assert "3 days after: First day, at 09:00" in told("everything-routine")


def test_an_interrupt_tells_how_it_opens_and_what_waits():
    page = told("everything-interrupt")

    assert "Opens at: threat, hurt you" in page
    assert "everything that would leave the house waits" in page


def test_interrupts_have_a_shelf_of_their_own():
    page = library_page((version("everything-interrupt"),), Language.EN)

    assert [shelf.title for shelf in page.shelves] == ["Interrupts"]


@pytest.mark.parametrize(
    ("words", "english", "german"),
    [
        ("on demand", "When somebody opens it", "Wenn jemand sie öffnet"),
        ("every day at 09:00", "Every day, at 09:00", "Jeden Tag, um 09:00 Uhr"),
        ("every 3 days", "Every 3 days", "Alle 3 Tage"),
        ("every weekday", "Every weekday", "Jeden Werktag von Montag bis Freitag"),
        ("every monday", "Every week: Monday", "Jede Woche: Montag"),
        ("every 2 weeks on tuesday", "Every 2 weeks: Tuesday", "Alle 2 Wochen: Dienstag"),
        ("every month", "Every month: on day 1", "Jeden Monat: am 1. Tag"),
        (
            "every 6 months on the last friday",
            "Every 6 months: on the last Friday",
            "Alle 6 Monate: am letzten Freitag",
        ),
        (
            "every month on the second monday",
            "Every month: on the second Monday",
            "Jeden Monat: am zweiten Montag",
        ),
        ("1 week after person.started", "A week after: First day", "Eine Woche danach: Erster Tag"),
    ],
)
def test_a_schedule_is_told_in_words(words, english, german):
    procedure = version("everything-routine").procedure
    schedule = read_schedule(words)

    assert (
        re.sub("[\u2068\u2069]", "", say_schedule(schedule, Telling(procedure, Language.EN)))
        == english
    )
    assert (
        re.sub("[\u2068\u2069]", "", say_schedule(schedule, Telling(procedure, Language.DE)))
        == german
    )


@pytest.mark.parametrize("language", COMPLETE)
def test_the_document_is_whole_in_each_complete_language(language):
    page = procedure_page(version(), language)

    assert page.untranslated == ""


STRUCTURE = GOLDEN / "structure.yaml"


@pytest.mark.parametrize(
    "words",
    [
        "Another procedure",
        "Walks the steps of “refund”",
        "There, “case order” is “Order”",
        "Age of the oven: less than 2",
        "Wait",
    ],
)
def test_a_reader_sees_what_is_used_and_by_which_rule_each_way_is_taken(words):
    procedure = parse_procedure(STRUCTURE.read_bytes(), name="structure.yaml")
    shown = VersionView(name="visit@1", number=1, procedure=procedure, whole=procedure)

    assert words in repr(procedure_page(shown, Language.EN)).replace("\\xa0", " ")
