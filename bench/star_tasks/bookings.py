"""Tasks that end in a booking."""

from bench.mapped.blocks import ask, choose, do, end, repeat, say, way
from bench.mapped.table import Mapped
from bench.star_tasks.parts import (
    ATTEMPTS,
    begin,
    booking,
    closing,
    filters_of,
    name,
    succeeded_or_not,
)

APARTMENT_SCHEDULE = Mapped(
    source="apartment_schedule.json",
    id="view-apartment",
    title="Book the viewing of an apartment",
    department="Letting",
    purpose="Find a time at which an apartment can be seen.",
    outcome="The viewing is booked.",
    need="I want to see an apartment.",
    steps=booking(
        first=(name(),),
        asks=(
            ask(
                "apartment",
                "Ask which apartment it is.",
                "apartment.name",
                of="apartment_ask_apartment_name",
            ),
            ask("day", "Ask for the day.", "viewing.day", of="apartment_ask_day"),
            ask("start", "Ask for the time.", "viewing.start", of="apartment_ask_start_time"),
            ask(
                "fee-paid",
                "Ask whether the application fee is paid.",
                "viewing.fee_paid",
                of="apartment_ask_application_fee_paid",
            ),
            ask(
                "message",
                "Ask for a message to the letting agency.",
                "viewing.message",
                of="apartment_ask_custom_message",
            ),
        ),
        available="available",
        confirm="apartment_inform_viewing_available",
        unavailable="unavailable",
        refused="apartment_inform_viewing_unavailable",
        nothing="apartment_inform_nothing_found",
        book="query_book",
        booked=(
            say("booked", "Say that it is booked.", of="apartment_inform_booking_successful"),
            *closing("booked", "goodbye_1"),
        ),
        bye="goodbye_1",
    ),
)

DOCTOR_SCHEDULE = Mapped(
    source="doctor_schedule.json",
    id="see-doctor",
    title="Book an appointment with a doctor",
    department="Clinic",
    purpose="Find a time at which the doctor can see the patient.",
    outcome="The appointment is booked.",
    need="I want to see a doctor.",
    steps=booking(
        first=(name(),),
        asks=(
            ask("doctor", "Ask for the doctor's name.", "doctor.name", of="doctor_ask_doctor_name"),
            ask("day", "Ask for the day of the week.", "visit.day", of="doctor_ask_day"),
            ask("start", "Ask for the time.", "visit.start", of="doctor_ask_start_time"),
            ask("symptoms", "Ask for the symptoms.", "visit.symptoms", of="doctor_ask_symptoms"),
        ),
        available="available",
        confirm="doctor_inform_booking_available",
        unavailable="unavailable",
        refused="doctor_inform_booking_unavailable",
        nothing="doctor_inform_nothing_found",
        book="query_book",
        booked=(
            say("booked", "Say that it is booked.", of="doctor_inform_booking_successful"),
            *closing("booked", "doctor_bye"),
        ),
        bye="doctor_bye",
    ),
)

HOTEL_BOOK = Mapped(
    source="hotel_book.json",
    id="book-hotel",
    title="Book a hotel room",
    department="Travel",
    purpose="Find a room for the dates that the customer names.",
    outcome="The room is booked.",
    need="I want a room.",
    steps=booking(
        first=(name(),),
        asks=(
            ask("hotel", "Ask for the hotel.", "hotel.name", of="hotel_ask_hotel"),
            ask("from", "Ask for the day of arrival.", "stay.from", of="hotel_ask_date_from"),
            ask("to", "Ask for the day of departure.", "stay.to", of="hotel_ask_date_to"),
            ask("wishes", "Ask for wishes.", "stay.wishes", of="hotel_ask_customer_request"),
        ),
        available="available",
        confirm="hotel_ask_confirm_booking",
        unavailable="unavailable",
        refused="hotel_unavailable",
        nothing="hotel_inform_nothing_found",
        book="query_book",
        booked=(
            succeeded_or_not(
                "hotel_reservation_succeeded", "hotel_reservation_failed", "goodbye_1"
            ),
        ),
        bye="goodbye_1",
    ),
)

RESTAURANT_BOOK = Mapped(
    source="restaurant_book.json",
    id="book-restaurant",
    title="Book a table",
    department="Going out",
    purpose="Find a table for the time and the guests that the customer names.",
    outcome="The table is booked.",
    need="I want a table.",
    steps=booking(
        first=(name(),),
        asks=(
            ask(
                "restaurant",
                "Ask for the restaurant.",
                "restaurant.name",
                of="restaurant_ask_restaurant",
            ),
            ask("time", "Ask for the time.", "table.time", of="restaurant_ask_time"),
            ask("guests", "Ask for how many guests.", "table.guests", of="restaurant_ask_size"),
        ),
        available="available",
        confirm="restaurant_ask_confirm_booking",
        unavailable="unavailable",
        refused="restaurant_inform_unavailable",
        nothing="restaurant_inform_nothing_found",
        book="query_book",
        booked=(
            succeeded_or_not(
                "restaurant_inform_booking_successful",
                "restaurant_inform_booking_failed",
                "goodbye_1",
            ),
        ),
        bye="goodbye_1",
    ),
)

PLANE_BOOK = Mapped(
    source="plane_book.json",
    id="book-flight",
    title="Reserve a flight",
    department="Travel",
    purpose="Reserve a flight that the customer has chosen.",
    outcome="The flight is reserved.",
    need="I want this flight.",
    steps=booking(
        first=(name(),),
        asks=(ask("flight", "Ask for the flight.", "flight.id", of="plane_ask_flight_id"),),
        available="available",
        confirm="plane_flight_available",
        unavailable="unavailable",
        refused="plane_flight_unavailable",
        nothing="plane_inform_nothing_found",
        book="query_book",
        booked=(
            succeeded_or_not(
                "plane_reservation_succeeded", "plane_reservation_failed", "goodbye_1"
            ),
        ),
        bye="goodbye_1",
    ),
)

RIDE_BOOK = Mapped(
    source="ride_book.json",
    id="book-ride",
    title="Book a ride",
    department="Rides",
    purpose="Find a driver who goes where the customer wants to go.",
    outcome="The ride is booked.",
    need="I want a ride.",
    steps=booking(
        first=(
            name(),
            ask("to", "Ask where to go.", "ride.to", of="ride_ask_destination"),
            ask("from", "Ask where from.", "ride.from", of="ride_ask_departure"),
        ),
        asks=(say("criteria", "Say by what else to search.", of="ride_inform_search_criteria"),),
        available="query_success",
        confirm="ride_ask_confirm_booking",
        unavailable="query_failure",
        refused="ride_inform_nothing_found",
        nothing="",
        book="query_book",
        booked=(
            say("booked", "Say that it is booked.", of="ride_confirm_booking"),
            say(
                "driver",
                "Say who drives, if asked.",
                of="ride_provide_driver_details",
                strength="may",
            ),
            *closing("booked", "ride_bye"),
        ),
        bye="ride_bye",
    ),
)

PARTY_PLAN = Mapped(
    source="party_plan.json",
    id="plan-party",
    title="Plan a party",
    department="Going out",
    purpose="Find a place for a party and book it.",
    outcome="The place is booked.",
    need="I want to give a party.",
    steps=booking(
        first=(),
        asks=(
            ask("venue", "Ask for the place.", "party.venue", of="party_ask_venue"),
            name(),
            ask("day", "Ask for the day.", "party.day", of="party_ask_day"),
            ask("start", "Ask when it begins.", "party.start", of="party_ask_starting_time"),
            ask(
                "guests",
                "Ask for how many guests.",
                "party.guests",
                of="party_ask_number_of_guests",
            ),
            say("criteria", "Ask about food and drinks.", of="party_inform_food_drink_criteria"),
            *filters_of(
                ("food", "Ask for the food.", "party.food", "party_ask_food"),
                ("drinks", "Ask for the drinks.", "party.drinks", "party_ask_drinks"),
            ),
        ),
        available="available",
        confirm="party_ask_confirm_booking",
        unavailable="unavailable",
        refused="party_venue_not_available",
        nothing="party_no_venue_available",
        book="query_book",
        booked=(succeeded_or_not("party_booking_successful", "party_booking_failed", "party_bye"),),
        bye="party_bye",
        answers=("", ""),
    ),
)

MEETING_SCHEDULE = Mapped(
    source="meeting_schedule.json",
    id="schedule-meeting",
    title="Schedule a meeting",
    department="Office",
    purpose="Find a time at which both can meet.",
    outcome="The meeting is scheduled.",
    need="I want to meet somebody.",
    steps=(
        *begin(),
        name(),
        ask("guest", "Ask whom to meet.", "meeting.guest", of="meeting_ask_guest_name"),
        ask("day", "Ask for the day.", "meeting.day", of="meeting_ask_day"),
        ask("start", "Ask when it begins.", "meeting.start", of="meeting_ask_start_time"),
        ask("end-time", "Ask when it ends.", "meeting.end", of="meeting_ask_end_time"),
        ask("reason", "Ask for a reason to note.", "meeting.reason", of="meeting_ask_reason"),
        repeat(
            "attempt",
            "Enter the meeting, at another time if need be.",
            ATTEMPTS,
            do("enter", "Enter the meeting into the calendar.", of="query"),
            choose(
                "done",
                "Was it entered?",
                success=way(
                    "It was entered",
                    say("confirmed", "Say when they meet.", of="meeting_inform_confirmed"),
                    *closing("done", "goodbye_1"),
                    of="query_success",
                ),
                failure=way(
                    "The guest cannot come then",
                    say(
                        "other-time",
                        "Say so and ask for another time.",
                        of="meeting_inform_unavailable_ask_different_time",
                    ),
                    choose(
                        "tries-again",
                        "Does the customer name another time?",
                        yes=way(
                            "",
                            ask("other-day", "Ask for the other day.", "meeting.day"),
                            ask("other-start", "Ask when it begins then.", "meeting.start"),
                            ask("other-end", "Ask when it ends then.", "meeting.end"),
                            of="yes",
                        ),
                        no=way(
                            "",
                            say("goodbye", "Say goodbye.", of="goodbye_1"),
                            end("end-withdrawn", "withdrawn"),
                            of="no",
                        ),
                    ),
                    of="query_failure",
                ),
                nothing=way(
                    "Nobody has this name",
                    say(
                        "nobody",
                        "Say so and ask for the right name.",
                        of="meeting_inform_nothing_found",
                    ),
                    ask("right-name", "Ask for the guest's right name.", "meeting.guest"),
                ),
            ),
        ),
        say("goodbye-without", "Say goodbye after the last attempt.", of="goodbye_1"),
        end("end-without", "answered"),
    ),
)

BOOKINGS = (
    APARTMENT_SCHEDULE,
    DOCTOR_SCHEDULE,
    HOTEL_BOOK,
    MEETING_SCHEDULE,
    PARTY_PLAN,
    PLANE_BOOK,
    RESTAURANT_BOOK,
    RIDE_BOOK,
)
