"""Blocks that many of the tasks have in common."""

from bench.mapped.blocks import (
    Block,
    Blocks,
    any_order,
    ask,
    check,
    choose,
    do,
    end,
    repeat,
    say,
    way,
)

ATTEMPTS = 3
"""How often something else is looked for. The graphs set no limit; a procedure has to."""
SEARCHES = 5


def begin(scope: str = "out_of_scope") -> Blocks:
    """Return the greeting, and what to say to whoever wants something else."""
    return (
        say("hello", "Greet the customer and ask how you can help.", of="hello"),
        say(
            "not-this",
            "Say what you can help with, to a customer who wants something else.",
            of=scope,
            strength="may",
        ),
    )


def name() -> Block:
    """Return the question for the name."""
    return ask("name", "Ask for the customer's name.", "customer.full_name", of="ask_name")


def closing(which: str, bye: str, outcome: str = "resolved", more: str = "anything_else") -> Blocks:
    """Return the last words of a way: anything else, goodbye, the end."""
    return (
        say(f"more-{which}", "Ask whether there is anything else.", of=more),
        say(f"goodbye-{which}", "Say goodbye.", of=bye),
        end(f"end-{which}", outcome),
    )


def found_or_not(said: Blocks, nothing: str, bye: str) -> Block:
    """Return the choice after a look-up: what to say when something was found, or nothing."""
    return choose(
        "found",
        "Was anything found?",
        found=way("It was found", *said),
        nothing=way(
            "Nothing was found",
            say("nothing", "Say that nothing was found.", of=nothing),
            say("goodbye-nothing", "Say goodbye.", of=bye),
            end("end-nothing", "answered"),
        ),
    )


def asked_again(nothing: str, bye: str, *steps: Block, found: Block) -> Blocks:
    """Return questions and a look-up, and the questions once more where nothing was found.

    Args:
        found: the choice after the look-up, without the way of nothing.
    """
    ways = found["ways"] | {
        "nothing": way(
            "Nothing was found",
            say("nothing", "Say so and ask what to change.", of=nothing),
        )
    }
    return (
        repeat(
            "attempt",
            "Ask for what is needed, once more if nothing is found.",
            ATTEMPTS,
            *steps,
            found | {"ways": ways},
        ),
        say("goodbye-nothing", "Say goodbye to a customer for whom nothing was found.", of=bye),
        end("end-nothing", "answered"),
    )


def found(*said: Block) -> Block:
    """Return the choice after a look-up that found something."""
    return choose("found", "Was anything found?", found=way("It was found", *said))


def succeeded_or_not(success: str, failure: str, bye: str, *more: Block, **others: Block) -> Block:
    """Return the choice after something was to be done: it was done, or could not be."""
    return choose(
        "done",
        "Did it succeed?",
        success=way(
            "It succeeded",
            say("success", "Say that it is done.", of=success),
            *closing("done", bye),
            of="query_success",
        ),
        failure=way(
            "It failed",
            say("failure", "Say that it could not be done.", of=failure),
            *closing("failed", bye, "refused"),
            of="query_failure",
        ),
        **others,
    )


def booking(
    *,
    first: Blocks,
    asks: Blocks,
    available: str,
    confirm: str,
    unavailable: str,
    refused: str,
    nothing: str,
    book: str,
    booked: Blocks,
    bye: str,
    answers: tuple[str, str] = ("yes", "no"),
) -> Blocks:
    """Return a task that looks whether something is free, asks once more, and books it.

    Args:
        first, asks: questions before all attempts, and in each of them.
        available, unavailable: what the look-up may say, with the replies `confirm` and `refused`.
        nothing: the reply when nothing matches, "" where there is none of its own.
        answers: what the customer may say to the offer.
    """
    yes, no = answers
    others = {}
    if nothing:
        others["nothing"] = way(
            "Nothing matches",
            say("nothing", "Say that nothing matches and ask what to change.", of=nothing),
        )
    return (
        *begin(),
        *first,
        repeat(
            "attempt",
            "Look for what suits the customer, once more if it is not to be had or not wanted.",
            ATTEMPTS,
            *asks,
            check("look-up", "Look up whether it is to be had.", of="query_check"),
            choose(
                "to-be-had",
                "Is it to be had?",
                available=way(
                    "It is to be had",
                    say("confirm", "Say so and ask whether to book it.", of=confirm),
                    choose(
                        "agreed",
                        "Does the customer want it booked?",
                        yes=way("", do("book", "Book it.", of=book), *booked, of=yes),
                        no=way("", of=no),
                    ),
                    of=available,
                ),
                unavailable=way(
                    "It is not to be had",
                    say("refused", "Say that it is not to be had.", of=refused),
                    of=unavailable,
                ),
                **others,
            ),
        ),
        say("goodbye-without", "Say goodbye to a customer who found nothing.", of=bye),
        end("end-without", "answered"),
    )


def search(
    *,
    first: Blocks,
    criteria: str,
    filters: Blocks,
    result: Blocks,
    more: str,
    nothing: str,
    bye: str,
) -> Blocks:
    """Return a task that searches by what the customer wishes, as often as the customer likes."""
    some_filters = (any_order("filters", "Ask what it should be like.", *filters),)
    return (
        *begin(),
        *first,
        repeat(
            "search",
            "Search by what the customer wishes.",
            SEARCHES,
            say("criteria", "Say by what one can search.", of=criteria),
            *(some_filters if filters else ()),
            check("look-up", "Search.", of="query"),
            choose(
                "found",
                "Was anything found?",
                found=way(
                    "Something was found",
                    *result,
                    say("search-more", "Ask whether to search for more.", of=more),
                ),
                nothing=way(
                    "Nothing was found",
                    say("nothing", "Say so and ask what to change.", of=nothing),
                ),
            ),
            choose(
                "once-more",
                "Does the customer want another search?",
                yes=way("", of="yes"),
                no=way(
                    "",
                    say(
                        "anything-else",
                        "Ask whether there is anything else.",
                        of="anything_else",
                        strength="may",
                    ),
                    say("goodbye", "Say goodbye.", of=bye),
                    end("end", "answered"),
                    of="no",
                ),
            ),
        ),
        say("goodbye-last", "Say goodbye after the last search.", of=bye),
        end("end-last", "answered"),
    )


def filters_of(*named: tuple[str, str, str, str]) -> Blocks:
    """Return questions that may be asked: id, what to ask, the fact, the reply's name."""
    return tuple(
        ask(name, text, into, of=reply, strength="may") for name, text, into, reply in named
    )
