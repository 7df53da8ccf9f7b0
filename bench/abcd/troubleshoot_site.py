"""What to try when the web site does not work."""

from bench.abcd.parts import reported, sorry
from bench.mapped.blocks import Block, Blocks, ask, choose, do, end, note, repeat, say, step, way
from bench.mapped.table import Mapped

FLOW = "Troubleshoot Site"
DEPARTMENT = "Web site"


def troubleshooting(
    name: str, id: str, title: str, need: str, *, apart: dict[str, str], **remedies: Block
) -> Mapped:
    """Return a procedure of remedies: one after the other, in any order, until it works."""
    return Mapped(
        source=f"{FLOW} > {name}",
        id=id,
        title=title,
        department=DEPARTMENT,
        purpose="Try what may help, until the customer can go on.",
        outcome="It works, or the customer knows that we could not help.",
        need=need,
        steps=(
            repeat(
                "try",
                "Try what may help, each remedy once, in any order, until it works.",
                len(remedies),
                choose(
                    "remedy",
                    "Which remedy is next?",
                    of="i0 i1",
                    **remedies,
                ),
                choose(
                    "helped",
                    "Can the customer go on now?",
                    yes=way("", end("end", "resolved")),
                    no=way(""),
                ),
                of="i0",
            ),
            *sorry("nothing", "I am sorry that nothing has helped.", "i1"),
        ),
        of={"need": "i0"},
        apart={"i1": "screen", **apart},
    )


def log_in_again(at: str) -> Block:
    """Return the remedy of logging out and in."""
    return way(
        "Log out and in",
        say("log-in-again", "Please log out of your account and in again.", of=f"{at}.0"),
        of=f"{at} {at}.1",
    )


def try_again(at: str, words: str) -> Block:
    """Return the remedy of doing the same once more."""
    return way("Try again", say("try-again", words, of=f"{at}.0"), of=f"{at} {at}.1")


def bought_for_them(at: str) -> Block:
    """Return the remedy of buying it for the customer. What is on the card is not kept."""
    return way("Buy it for the customer", *_purchase(at), of=at)


def _purchase(at: str) -> Blocks:
    return (
        step("ask", "card", "Ask for the number of the credit card.", of=f"{at}.0"),
        step("ask", "expires", "Ask until when it is valid.", of=f"{at}.1"),
        ask("item", "Ask for brand and kind of the item.", "item.name", of=f"{at}.2"),
        do("purchase", "Enter the purchase.", of=f"{at}.3"),
    )


def website_team(at: str) -> Block:
    """Return the remedy of a report to those who mend the site."""
    return way("Report it", *reported("website team", f"{at}.0", f"{at}.1"), of=at)


CREDIT_CARD = troubleshooting(
    "Invalid Credit Card",
    "invalid-credit-card",
    "A credit card is rejected",
    "My credit card keeps being rejected.",
    apart={"a0.1": "screen", "a1.1": "screen"},
    try_again=try_again("a0", "Please enter your card once more."),
    log_in_again=log_in_again("a1"),
    check_card=way(
        "Check the card",
        say("expiry", "Please look whether your card is still valid.", of="a2.0"),
        note("checked", "Note that the card was looked at.", of="a2.1"),
        of="a2",
    ),
    buy=bought_for_them("a3"),
)

CART = troubleshooting(
    "Cart Not Updating",
    "cart-not-updating",
    "The shopping cart does not update",
    "I cannot put anything into my cart.",
    apart={"a0.1": "screen", "a1.1": "screen"},
    try_again=try_again("a0", "Please refresh the page and add it again."),
    log_in_again=log_in_again("a1"),
    check_stock=way(
        "Check the stock",
        say(
            "stock",
            "Please look at the bottom left of the product's page whether it is out of stock.",
            of="a2.0",
        ),
        note("checked", "Note that the stock was looked at.", of="a2.1"),
        of="a2",
    ),
    buy=bought_for_them("a3"),
)

SEARCH = troubleshooting(
    "Search Not Working",
    "search-not-working",
    "The search finds nothing",
    "The search finds nothing, whatever I look for.",
    apart={"a0.1": "screen", "a1.2": "screen"},
    log_in_again=log_in_again("a0"),
    clear_cookies=way(
        "Clear the cookies",
        say("cookies", "Please try to clear your cookies.", of="a1.0"),
        say(
            "cookies-how",
            "You find them in the settings of your browser, under more details.",
            text="Say how, if the customer asks.",
            strength="may",
            of="a1.1",
        ),
        of="a1 a1.2",
    ),
    report=website_team("a2"),
    other_search=way(
        "Search for something else",
        ask("searched", "Ask what the customer searched for.", "search.words", of="a3.0"),
        say(
            "search-other",
            "Please search for something else first; if that works, for {search.words} again.",
            of="a3.1",
        ),
        of="a3 a3.2",
    ),
    buy=bought_for_them("a4"),
)

SLOW = troubleshooting(
    "Website Too Slow",
    "website-too-slow",
    "The web site is slow",
    "Your site is so slow that I cannot use it.",
    apart={"a1.1": "screen", "a2.2": "screen"},
    report=website_team("a0"),
    log_in_again=log_in_again("a1"),
    other_sites=way(
        "Visit another site",
        say("other-site", "Please try another web site first.", of="a2.0"),
        choose(
            "all-slow",
            "Are all sites slow?",
            of="a2.1",
            yes=way("", say("connection", "Then it is your connection, not our site.", of="a2.1")),
            no=way(""),
        ),
        of="a2 a2.2",
    ),
    close_others=way(
        "Close other programs",
        say("close", "Please close other tabs and programs.", of="a3.0"),
        say("close-why", "Many programs at once can slow everything down.", of="a3.1"),
        of="a3 a3.2",
    ),
    buy=bought_for_them("a4"),
)

PROCEDURES = (CREDIT_CARD, CART, SEARCH, SLOW)
