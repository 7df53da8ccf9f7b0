"""Tasks that search, as often as the customer likes."""

from bench.mapped.blocks import Blocks, any_order, ask, check, choose, end, repeat, say, step, way
from bench.mapped.table import Mapped
from bench.star_tasks.parts import asked_again, begin, closing, filters_of, found, name, search

QUESTIONS = 40
"""How many questions of a quiz, or steps of a way. The graphs set no limit; a procedure has to."""

APARTMENT_SEARCH = Mapped(
    source="apartment_search.json",
    id="find-apartment",
    title="Find an apartment",
    department="Letting",
    purpose="Find an apartment that suits the customer.",
    outcome="The customer knows an apartment that suits, or that there is none.",
    need="I am looking for an apartment.",
    steps=search(
        first=(),
        criteria="apartment_inform_search_criteria",
        filters=filters_of(
            ("rooms", "How many bedrooms?", "wish.bedrooms", "apartment_ask_num_bedrooms"),
            ("price", "How much may it cost?", "wish.price", "apartment_ask_price"),
            ("floor", "On which floor?", "wish.floor", "apartment_ask_floor"),
            ("balcony", "With a balcony?", "wish.balcony", "apartment_ask_balcony"),
            ("elevator", "With an elevator?", "wish.elevator", "apartment_ask_elevator"),
            ("nearby", "Near to what?", "wish.nearby", "apartment_ask_nearby_pois"),
        ),
        result=(say("result", "Tell of the apartment.", of="apartment_inform_search_result"),),
        more="apartment_ask_search_more",
        nothing="apartment_inform_nothing_found",
        bye="goodbye_1",
    ),
)

HOTEL_SEARCH = Mapped(
    source="hotel_search.json",
    id="find-hotel",
    title="Find a hotel",
    department="Travel",
    purpose="Find a hotel that suits the customer.",
    outcome="The customer knows a hotel that suits, or that there is none.",
    need="I am looking for a hotel.",
    steps=search(
        first=(),
        criteria="hotel_inform_search_criteria",
        filters=filters_of(
            ("name", "Which hotel?", "hotel.name", "hotel_ask_name"),
            ("location", "In which part of town?", "wish.location", "hotel_ask_location"),
            ("price", "At which price?", "wish.price_range", "hotel_ask_price"),
            ("rating", "With which rating?", "wish.rating", "hotel_ask_rating"),
        ),
        result=(
            say("result", "Tell of the hotel.", of="hotel_provide_search_result"),
            any_order(
                "details",
                "Answer what else the customer asks about it.",
                say("tell-name", "Say what it is called.", of="hotel_inform_name"),
                say("tell-location", "Say where it is.", of="hotel_inform_location"),
                say("tell-price", "Say what it costs.", of="hotel_inform_price"),
                say("tell-rating", "Say how it is rated.", of="hotel_inform_rating"),
                strength="may",
            ),
        ),
        more="hotel_ask_search_more",
        nothing="hotel_inform_nothing_found",
        bye="goodbye_1",
    ),
)

RESTAURANT_SEARCH = Mapped(
    source="restaurant_search.json",
    id="find-restaurant",
    title="Find a restaurant",
    department="Going out",
    purpose="Find a restaurant that suits the customer.",
    outcome="The customer knows a restaurant that suits, or that there is none.",
    need="I am looking for a restaurant.",
    steps=search(
        first=(name() | {"strength": "may"},),
        criteria="restaurant_inform_search_criteria",
        filters=filters_of(
            ("restaurant", "Which restaurant?", "restaurant.name", "restaurant_ask_restaurant"),
            ("location", "In which part of town?", "wish.location", "restaurant_ask_location"),
            ("food", "Which cuisine?", "wish.food", "restaurant_ask_food_type"),
            ("rating", "With which rating?", "wish.rating", "restaurant_ask_rating"),
            ("delivery", "With delivery?", "wish.delivery", "restaurant_ask_delivery"),
            (
                "reserves",
                "With reservations?",
                "wish.reserves",
                "restaurant_ask_takes_reservations",
            ),
        ),
        result=(say("result", "Tell of the restaurant.", of="restaurant_inform_search_results"),),
        more="restaurant_ask_continue_searching",
        nothing="restaurant_inform_nothing_found",
        bye="goodbye_1",
    ),
)

PLANE_SEARCH = Mapped(
    source="plane_search.json",
    id="find-flight",
    title="Find a flight",
    department="Travel",
    purpose="Find a flight that suits the customer.",
    outcome="The customer knows a flight that suits, or that there is none.",
    need="I am looking for a flight.",
    steps=search(
        first=(
            name(),
            ask("from", "Ask where from.", "flight.from", of="plane_ask_departure_city"),
            ask("to", "Ask where to.", "flight.to", of="plane_ask_arrival_city"),
            ask("day", "Ask for the day.", "flight.day", of="plane_ask_date"),
        ),
        criteria="plane_request_optional",
        filters=(),
        result=(say("result", "Tell of the flight.", of="plane_inform_flight_details"),),
        more="plane_ask_more_questions",
        nothing="plane_inform_nothing_found",
        bye="goodbye_1",
    ),
)


def led_there() -> Blocks:
    """Return how the way is told, step by step, until the customer is there."""
    return (
        repeat(
            "route",
            "Tell the way, step by step.",
            QUESTIONS,
            say("direction", "Tell the next step.", of="trip_inform_simple_step_ask_proceed"),
            choose(
                "clear",
                "What does the customer say?",
                go_on=way("Goes on", of="yes"),
                details=way(
                    "Wants to know more",
                    say("detail", "Tell it in detail.", of="trip_inform_detailed_step"),
                    of="no",
                ),
                done=way(
                    "Is there",
                    say(
                        "last-direction",
                        "Tell the last step.",
                        of="trip_inform_last_step_and_done",
                        strength="may",
                    ),
                    say("arrived", "Say that this was all.", of="trip_instructions_done"),
                    *closing("arrived", "trip_bye", "answered"),
                    of="done",
                ),
            ),
        ),
        say("goodbye-last", "Say goodbye after the last step.", of="trip_bye"),
        end("end-last", "answered"),
    )


TRIP_DIRECTIONS = Mapped(
    source="trip_directions.json",
    id="give-directions",
    title="Tell the way",
    department="Travel",
    purpose="Lead the customer to a place, step by step.",
    outcome="The customer has arrived, or knows that there is no way.",
    need="I do not know the way.",
    steps=(
        *begin(),
        *asked_again(
            "trip_inform_nothing_found",
            "trip_bye",
            ask("mode", "Ask how to travel.", "trip.mode", of="trip_ask_travel_mode"),
            ask("from", "Ask where from.", "trip.from", of="trip_ask_departure_location"),
            ask("to", "Ask where to.", "trip.to", of="trip_ask_arrival_location"),
            ask("start", "Ask when it begins.", "trip.start", of="trip_ask_departure_time"),
            check("look-up", "Look up the way.", of="query"),
            found=found(*led_there()),
        ),
    ),
)

TRIVIA = Mapped(
    source="trivia.json",
    id="play-trivia",
    title="Play a quiz",
    department="Leisure",
    purpose="Ask the customer questions for fun.",
    outcome="The customer has played as long as it was fun.",
    need="I want to play.",
    steps=(
        *begin(),
        ask(
            "number",
            "Ask with which question to begin.",
            "quiz.number",
            of="trivia_ask_question_number",
        ),
        repeat(
            "game",
            "Ask one question after the other.",
            QUESTIONS,
            check("look-up", "Look up the question.", of="query"),
            choose(
                "found",
                "Is there a question?",
                found=way("There is one"),
                nothing=way(
                    "There is none",
                    say(
                        "nothing",
                        "Say so and ask what to change.",
                        of="trivia_inform_nothing_found",
                    ),
                    ask("other-number", "Ask for another question.", "quiz.number"),
                    check("look-up-again", "Look up that one."),
                ),
            ),
            step("say", "question", "Ask the question.", of="trivia_ask_question"),
            choose(
                "answer",
                "What does the customer answer?",
                correct=way(
                    "The right thing",
                    say("right", "Say so.", of="trivia_inform_answer_correct_ask_next"),
                    of="correct",
                ),
                incorrect=way(
                    "The wrong thing",
                    say(
                        "wrong", "Say what is right.", of="trivia_inform_answer_incorrect_ask_next"
                    ),
                    of="incorrect",
                ),
                unknown=way(
                    "Nothing",
                    say("unknown", "Say what is right.", of="trivia_inform_answer_2_ask_next"),
                    of="noanswer",
                ),
            ),
            choose(
                "plays-on",
                "Does the customer play on?",
                plays_on=way("Plays on"),
                stops=way("Stops", *closing("played", "trivia_bye", "answered"), of="done"),
            ),
        ),
        say("goodbye-last", "Say goodbye after the last question.", of="trivia_bye"),
        end("end-last", "answered"),
    ),
)

SEARCHES = (
    APARTMENT_SEARCH,
    HOTEL_SEARCH,
    PLANE_SEARCH,
    RESTAURANT_SEARCH,
    TRIP_DIRECTIONS,
    TRIVIA,
)
