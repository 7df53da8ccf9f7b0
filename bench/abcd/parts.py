"""Blocks that many of the company's procedures have in common."""

from bench.mapped.blocks import (
    Block,
    Blocks,
    any_order,
    ask,
    check,
    choose,
    do,
    end,
    say,
    send,
    step,
    use,
    way,
)

REQUIRED = {"strength": "must", "rule_of": "company", "source": "ABCD, kb.json"}
"""The keys of a step without which the company's own list of actions is not complete."""
MEMBERS = "customer.membership in ['bronze', 'silver', 'gold']"
TRUSTED = "customer.membership in ['silver', 'gold']"
GOLD = "customer.membership == 'gold'"
NOT_SHIPPED = "order.shipping_status == 'order_received'"


def account(of: str = "a0") -> Blocks:
    """Return how the account is opened: by the name or the account id."""
    return (
        any_order(
            "account",
            "Find the account by one of these.",
            ask("full-name", "Ask for the full name.", "customer.full_name"),
            ask("account-id", "Ask for the account id.", "customer.account_id"),
            at_least=1,
            of=of,
        ),
        check("open-account", "Open the account.", of=of),
    )


def verified(at: str = "a1") -> Blocks:
    """Return how an order is looked up by name, account id and order id."""
    return (
        any_order(
            "identity",
            "Ask for what the order is looked up by.",
            ask("identity-name", "Ask for the full name.", "customer.full_name", of=f"{at}.0"),
            ask("identity-account", "Ask for the account id.", "customer.account_id", of=f"{at}.1"),
            ask("identity-order", "Ask for the order id.", "order.id", of=f"{at}.2"),
            of=at,
        ),
        check("verify", "Look up the order and see that it is this customer's.", of=at, **REQUIRED),
    )


def validated(at: str = "a1", *, in_turn: bool = False, then: str = "") -> Blocks:
    """Return how a purchase is validated by username, e-mail address and order id.

    Args:
        in_turn: whether the three are asked for one after the other.
        then: a piece that says to validate, beside the head of the action.
    """
    asked = (
        username(f"{at}.0"),
        ask("purchase-email", "Ask for the e-mail address.", "customer.email", of=f"{at}.1"),
        ask("purchase-order", "Ask for the order id.", "order.id", of=f"{at}.2"),
    )
    listed = any_order("purchase", "Ask for what the purchase is validated by.", *asked, of=at)
    return (
        *(asked if in_turn else (listed,)),
        check("validate", "Validate the purchase.", of=f"{at} {then}".strip(), **REQUIRED),
    )


def username(of: str, *, asked: str = "") -> Block:
    """Return the choice between asking for the username and finding it out."""
    return choose(
        "knows-username",
        "Does the customer remember the username?",
        yes=way("", ask("username", "Ask for the username.", "customer.username", of=asked or of)),
        no=way(
            "",
            use(
                "find-username",
                "recover-username",
                "Find out the username. It counts even where the system doubts it.",
                of=of,
            ),
        ),
    )


def secrets(name: str, *named: tuple[str, str, str], of: str) -> Block:
    """Return secrets of which one is enough; they are compared and not kept."""
    items = (check(which, text, of=piece) for which, text, piece in named)
    return any_order(name, "One of these is enough.", *items, at_least=1, of=of, **REQUIRED)


def looked_up(name: str, text: str, into: str, of: str) -> Block:
    """Return a question that the company's system answers, not the customer."""
    return ask(name, text, into, of=of)


def level(of: str, name: str = "level") -> Block:
    """Return the question for the membership level."""
    return ask(name, "Ask for the membership level.", "customer.membership", of=of)


def shipping_status(of: str) -> Block:
    """Return the question for the shipping status."""
    return ask("status", "Ask for the shipping status.", "order.shipping_status", of=of)


def wrapped_up(which: str, outcome: str, of: str = "i1") -> Blocks:
    """Return the last words of a way: anything else, and the end."""
    return (
        say(f"anything-else-{which}", "Is there anything else I can do for you?", of=of),
        end(f"end-{which}", outcome),
    )


def sorry(which: str, words: str, of: str, outcome: str = "refused") -> Blocks:
    """Return an apology and the end of the way."""
    return (say(f"sorry-{which}", words, of=of), end(f"end-{which}", outcome, of=of))


def content_or_sorry(which: str, outcome: str, of: str) -> Block:
    """Return the choice whether the customer is content, and an apology where nothing works."""
    return choose(
        f"content-{which}",
        "Is the customer content?",
        yes=way("", end(f"end-{which}", outcome)),
        no=way("", *sorry(f"not-{which}", "I am sorry that I cannot do more for you.", of)),
    )


def promo_code(of: str, share: str) -> Blocks:
    """Return how a promotion code is made and shared."""
    return (
        do("code", "Make a promotion code.", of=of),
        send("share-code", "Send the code to the customer.", of=share, needs="code"),
    )


def reported(team: str, tell: str, of: str) -> Blocks:
    """Return how another team hears of it while the case stays here."""
    return (
        say(
            "tell-report",
            f"I will write this down for our {team}, so that they can do better.",
            of=tell,
        ),
        do("report", f"Send a report to the {team}.", of=of),
    )


def refund(of: str, *, needs: tuple[str, ...] = ("amount",)) -> Block:
    """Return the payment of an amount that is known by then."""
    return do("refund", "Refund {refund.amount}.", needs=[*needs], of=of)


def explained(name: str, words: str, of: str) -> Block:
    """Return what was found out, in the agent's own words."""
    return step("say", name, words, of=of)
