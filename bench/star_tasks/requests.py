"""Tasks that answer one request: a balance, a report, a status, a forecast."""

from bench.mapped.blocks import Block, Blocks, ask, check, choose, do, end, note, say, step, way
from bench.mapped.table import Mapped
from bench.star_tasks.parts import (
    asked_again,
    begin,
    closing,
    found,
    found_or_not,
    name,
    succeeded_or_not,
)


def identified() -> Blocks:
    """Return how a bank knows its customer: by account and PIN, else by three answers.

    What proves an identity is asked for and not kept.
    """
    return (
        name(),
        ask(
            "account", "Ask for the account number.", "account.number", of="bank_ask_account_number"
        ),
        step("ask", "pin", "Ask for the PIN.", of="bank_ask_pin"),
        choose(
            "knows",
            "Does the customer know account number and PIN?",
            both=way("Knows both"),
            missing=way(
                "Does not",
                step("ask", "birthday", "Ask for the date of birth.", of="bank_ask_dob"),
                step(
                    "ask",
                    "maiden-name",
                    "Ask for the mother's maiden name.",
                    of="bank_ask_mothers_maiden_name",
                ),
                step("ask", "pet", "Ask for the name of a pet.", of="bank_ask_childhood_pets_name"),
                choose(
                    "answers",
                    "Does the customer know the answers?",
                    all=way("Knows them"),
                    missing=way("Does not", *not_known("answers"), of="info_missing2"),
                ),
                of="info_missing",
            ),
        ),
    )


def not_known(which: str) -> Blocks:
    """Return how to part from somebody whom the bank does not know."""
    return (
        say(
            f"not-known-{which}",
            "Say that you cannot tell who it is.",
            of="bank_inform_cannot_authenticate",
        ),
        say(f"goodbye-{which}", "Say goodbye.", of="bank_bye"),
        end(f"end-{which}", "refused"),
    )


def answered_by_bank(success: Blocks) -> Block:
    """Return the choice after the bank's system was asked."""
    return choose(
        "done",
        "What does the system say?",
        success=way("It succeeded", *success, of="query_success"),
        failure=way("The details are wrong", *not_known("failed"), of="query_failure"),
        nothing=way(
            "There is no such account",
            say("nothing", "Say that it is not found.", of="bank_inform_nothing_found"),
            say("goodbye-nothing", "Say goodbye.", of="bank_bye"),
            end("end-nothing", "answered"),
        ),
    )


BANK_BALANCE = Mapped(
    source="bank_balance.json",
    id="tell-balance",
    title="Tell the balance of an account",
    department="Bank",
    purpose="Tell a customer whom we know what is on the account.",
    outcome="The customer knows the balance.",
    need="I want to know what is on my account.",
    steps=(
        *begin(),
        *identified(),
        check("look-up", "Look up the account.", of="query"),
        answered_by_bank(
            (
                say("balance", "Tell the balance.", of="bank_inform_balance"),
                *closing("told", "bank_bye", "answered"),
            )
        ),
    ),
)

BANK_FRAUD_REPORT = Mapped(
    source="bank_fraud_report.json",
    id="report-fraud",
    title="Take a report of fraud",
    department="Bank",
    purpose="Take down what happened and pass it to those who look into it.",
    outcome="The report is in the right hands.",
    need="Somebody took my money.",
    steps=(
        *begin(),
        *identified(),
        ask("details", "Ask what happened.", "fraud.details", of="bank_ask_fraud_details"),
        do("submit", "Submit the report.", of="query"),
        answered_by_bank(
            (
                say("submitted", "Say what comes next.", of="bank_inform_fraud_report_submitted"),
                *closing("reported", "bank_bye"),
            )
        ),
    ),
)

DOCTOR_FOLLOWUP = Mapped(
    source="doctor_followup.json",
    id="doctor-instructions",
    title="Tell the doctor's instructions",
    department="Clinic",
    purpose="Tell a patient what the doctor has ordered.",
    outcome="The patient knows what to do.",
    need="I want to know what the doctor said.",
    steps=(
        *begin(),
        name(),
        ask("doctor", "Ask who the doctor is.", "doctor.name", of="doctor_ask_doctor_name"),
        check("look-up", "Look up the instructions.", of="query"),
        found_or_not(
            (
                say(
                    "instructions",
                    "Tell the instructions.",
                    of="doctor_inform_doctors_instructions",
                ),
                *closing("told", "doctor_bye", "answered"),
            ),
            "doctor_inform_nothing_found",
            "doctor_bye",
        ),
    ),
)

HOTEL_SERVICE_REQUEST = Mapped(
    source="hotel_service_request.json",
    id="room-service",
    title="Order room service",
    department="Hotel",
    purpose="Have something done in a guest's room.",
    outcome="The guest knows when somebody comes.",
    need="I need something in my room.",
    steps=(
        *begin(),
        name(),
        *asked_again(
            "hotel_inform_nothing_found",
            "goodbye_1",
            ask("hotel", "Ask for the hotel.", "hotel.name", of="hotel_ask_hotel"),
            ask("room", "Ask for the room number.", "stay.room", of="hotel_ask_room_number"),
            ask("request", "Ask what is wanted.", "stay.request", of="hotel_ask_service_request"),
            ask("time", "Ask for when.", "stay.time", of="hotel_ask_time"),
            do("order", "Order the service.", of="query"),
            found=succeeded_or_not(
                "hotel_inform_service_request_successful",
                "hotel_inform_service_request_failed",
                "goodbye_1",
            ),
        ),
    ),
)

PARTY_RSVP = Mapped(
    source="party_rsvp.json",
    id="answer-invitation",
    title="Answer an invitation",
    department="Going out",
    purpose="Tell the host who comes, and when.",
    outcome="The host knows who comes.",
    need="I want to say that I come.",
    steps=(
        *begin(),
        name(),
        *asked_again(
            "party_inform_nothing_found",
            "party_bye",
            ask("venue", "Ask where the party is.", "party.venue", of="party_ask_venue"),
            ask("host", "Ask who gives it.", "party.host", of="party_ask_host"),
            ask("arrival", "Ask when they arrive.", "party.arrival", of="party_ask_arrival_time"),
            ask("guests", "Ask how many come.", "party.guests", of="party_ask_number_of_guests"),
            ask("parking", "Ask about parking.", "party.parking", of="party_ask_parking_needed"),
            ask(
                "diet",
                "Ask what they do not eat.",
                "party.diet",
                of="party_ask_dietary_restrictions",
            ),
            do("answer", "Send the answer to the host.", of="query"),
            found=found(
                say("confirmed", "Say that the host knows.", of="party_confirm_rsvp"),
                *closing("answered", "party_bye"),
            ),
        ),
    ),
)

RIDE_CHANGE = Mapped(
    source="ride_change.json",
    id="change-ride",
    title="Change a ride",
    department="Rides",
    purpose="Change or cancel a ride that is booked.",
    outcome="The ride is changed.",
    need="I want to change my ride.",
    steps=(
        *begin(),
        *asked_again(
            "ride_inform_nothing_found",
            "ride_bye",
            name(),
            ask("booking", "Ask for the booking.", "ride.booking", of="ride_ask_booking_number"),
            ask("change", "Ask what to change.", "ride.change", of="ride_ask_change"),
            do("enter", "Enter the change.", of="query"),
            found=succeeded_or_not(
                "ride_inform_changes_successful", "ride_inform_changes_failed", "ride_bye"
            ),
        ),
    ),
)

RIDE_STATUS = Mapped(
    source="ride_status.json",
    id="ride-status",
    title="Tell when a ride comes",
    department="Rides",
    purpose="Tell the customer how long the driver needs.",
    outcome="The customer knows when the driver comes.",
    need="Where is my ride?",
    steps=(
        *begin(),
        *asked_again(
            "ride_inform_nothing_found",
            "ride_bye",
            name(),
            ask("booking", "Ask for the booking.", "ride.booking", of="ride_ask_booking_number"),
            check("look-up", "Look up the ride.", of="query"),
            found=found(
                say("status", "Say when the driver comes.", of="ride_provide_booking_status"),
                say(
                    "update",
                    "Say it again when asked once more.",
                    of="ride_provide_booking_status_update",
                    strength="may",
                ),
                *closing("told", "ride_bye", "answered"),
            ),
        ),
    ),
)


def spaceship(source: str, id: str, title: str, need: str, *asks: Block) -> Mapped:
    """Return a task of a spaceship: questions, one look-up, and what came of it."""
    return Mapped(
        source=source,
        id=id,
        title=title,
        department="Spaceship",
        purpose="Enter what the crew says and tell what comes of it.",
        outcome="The crew knows what came of it.",
        need=need,
        steps=(
            *begin(),
            name(),
            *asks,
            do("enter", "Enter the details.", of="query"),
            found_or_not(
                (
                    say("outcome", "Tell what came of it.", of="spaceship_inform_outcome"),
                    say("more", "Ask whether there is anything else.", of="anything_else"),
                    choose(
                        "wants-more",
                        "Is there anything else?",
                        no=way(
                            "",
                            say("goodbye", "Say goodbye.", of="spaceship_bye"),
                            end("end", "resolved"),
                            of="no",
                        ),
                        yes=way(
                            "",
                            note("next", "Write down what else is wanted."),
                            end("end-next", "handed_on"),
                        ),
                    ),
                ),
                "spaceship_inform_nothing_found",
                "spaceship_bye",
            ),
        ),
    )


SPACESHIP_ACCESS_CODES = spaceship(
    "spaceship_access_codes.json",
    "enter-access-code",
    "Enter an access code",
    "I need access.",
    ask("rank", "Ask for the rank.", "crew.rank", of="spaceship_ask_rank"),
    step("ask", "code", "Ask for the code.", of="spaceship_ask_code"),
    ask("code-type", "Ask for the kind of code.", "crew.code_type", of="spaceship_ask_code_type"),
)

SPACESHIP_LIFE_SUPPORT = spaceship(
    "spaceship_life_support.json",
    "restore-life-support",
    "Restore the life support",
    "We have no air.",
    ask("lock", "Ask who made the lock.", "lock.maker", of="spaceship_ask_lock_manufacturer"),
    ask("top", "Ask for the top cable.", "lock.top_cable", of="spaceship_ask_colour_top_cable"),
    ask(
        "second",
        "Ask for the second cable.",
        "lock.second_cable",
        of="spaceship_ask_colour_second_cable",
    ),
)

WEATHER = Mapped(
    source="weather.json",
    id="tell-weather",
    title="Tell the weather",
    department="Leisure",
    purpose="Tell the customer what the weather will be.",
    outcome="The customer knows the forecast.",
    need="I want to know what the weather will be.",
    steps=(
        *begin(),
        *asked_again(
            "weather_inform_nothing_found",
            "weather_bye",
            ask("day", "Ask for the day.", "weather.day", of="weather_ask_day"),
            ask("place", "Ask for the place.", "weather.place", of="weather_ask_location"),
            check("look-up", "Look up the forecast.", of="query"),
            found=found(
                say("forecast", "Tell the forecast.", of="weather_inform_forecast"),
                *closing("told", "weather_bye", "answered"),
            ),
        ),
    ),
)

REQUESTS = (
    BANK_BALANCE,
    BANK_FRAUD_REPORT,
    DOCTOR_FOLLOWUP,
    HOTEL_SERVICE_REQUEST,
    PARTY_RSVP,
    RIDE_CHANGE,
    RIDE_STATUS,
    SPACESHIP_ACCESS_CODES,
    SPACESHIP_LIFE_SUPPORT,
    WEATHER,
)
