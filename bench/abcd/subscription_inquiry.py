"""The subscription: its status, its bill, its extension."""

from bench.abcd.parts import account, level, looked_up, verified, wrapped_up
from bench.mapped.blocks import (
    any_order,
    ask,
    choose,
    do,
    escalate,
    note,
    optional,
    say,
    send,
    step,
    way,
)
from bench.mapped.table import Mapped

FLOW = "Subscription Inquiry"
DEPARTMENT = "Subscriptions"
DUE = "{subscription.due_amount} is due on {subscription.due_date}"


def status(name: str, id: str, title: str, need: str) -> Mapped:
    """Return the procedure of a question about the subscription."""
    return Mapped(
        source=f"{FLOW} > {name}",
        id=id,
        title=title,
        department=DEPARTMENT,
        purpose="Tell how the subscription stands, and how to look it up alone.",
        outcome="The customer knows how the subscription stands.",
        need=need,
        steps=(
            *account(),
            *verified(),
            any_order(
                "subscription",
                "Look up how the subscription stands.",
                looked_up("active", "Look up whether it is active.", "subscription.active", "a2.1"),
                looked_up("due", "Look up what is due.", "subscription.due_amount", "a2.1"),
                looked_up("date", "Look up when it is due.", "subscription.due_date", "a2.1"),
                of="a2",
            ),
            choose(
                "is-active",
                "Is it active?",
                when="subscription.active",
                yes=way(
                    "",
                    say(
                        "tell-active",
                        f"It is active; {DUE}.",
                        of="a2.3",
                    ),
                ),
                no=way(
                    "",
                    say(
                        "tell-cancelled",
                        f"It is cancelled; {DUE}.",
                        of="a2.3",
                    ),
                ),
            ),
            send("link", "Send the link for signing into the account.", of="a3 a3.0"),
            say("link-for", "With this link you can look it up yourself.", of="a3 a3.0"),
            choose(
                "knows-username",
                "Does the customer know the username?",
                of="a3.1",
                yes=way(""),
                no=way(
                    "",
                    ask(
                        "work-out",
                        "Put together the first letter of the first name, the last name, and 1.",
                        "customer.username",
                        of="a3.1",
                    ),
                    say("tell-username", "Your username is {customer.username}.", of="a3.1"),
                ),
            ),
            optional(
                "pay",
                "The customer wants to pay the bill.",
                ask("payment", "Ask for the amount to pay.", "subscription.payment", of="a4.0"),
                note("enter", "Note that {subscription.payment} is to be paid.", of="a4.0"),
                of="a4 a4.0",
            ),
            *wrapped_up("told", "answered"),
        ),
        of={"need": "i0"},
        apart={"a0.0": "screen", "a2.0": "screen", "a2.2": "exercise"},
    )


PAY_BILL = Mapped(
    source=f"{FLOW} > Manage Pay Bill",
    id="pay-subscription",
    title="Pay or renew a subscription",
    department=DEPARTMENT,
    purpose="Take the payment for a subscription.",
    outcome="The subscription is renewed.",
    need="I want to pay for my subscription.",
    steps=(
        *account(),
        *verified(),
        choose(
            "knows-amount",
            "Does the customer know how much of the 99 USD a year to pay?",
            of="a2",
            yes=way("", ask("amount", "Ask for the amount.", "subscription.payment", of="a2 a2.2")),
            no=way(
                "",
                looked_up("due", "Look up what is due.", "subscription.due_amount", "a2.0"),
                say("tell-due", "You have to pay {subscription.due_amount}.", of="a2.0"),
                ask("due-amount", "Enter what is due.", "subscription.payment", of="a2.2"),
                of="a2.0",
            ),
        ),
        choose(
            "has-card",
            "Does the customer name a credit card?",
            of="a3",
            yes=way("", step("ask", "card", "Ask for the number of the card.", of="a3")),
            no=way("", say("on-file", "I use the card that is on your account.", of="a3")),
        ),
        do("renew", "Renew the subscription in the account.", of="a4 a4.0 a4.1"),
        *wrapped_up("renewed", "resolved"),
    ),
    of={"need": "i0"},
    apart={"a2.0": "exercise", "a2.1": "exercise"},
)

EXTENDED = (
    "customer.membership == 'gold'"
    " || customer.membership == 'silver' && subscription.days_late <= 1"
)

EXTENSION = Mapped(
    source=f"{FLOW} > Manage Extension",
    id="extend-subscription",
    title="Extend a subscription",
    department=DEPARTMENT,
    purpose="Give more time to members who may have it, and others to the manager.",
    outcome="The subscription is extended, or the manager calls.",
    need="I cannot pay yet and want more time.",
    steps=(
        *account(),
        *verified(),
        level("a2 a2.0"),
        choose(
            "silver",
            "Is it a Silver member?",
            when="customer.membership == 'silver'",
            yes=way(
                "",
                ask(
                    "days-late",
                    "Look how many days late the payment is.",
                    "subscription.days_late",
                    of="a2.2",
                ),
                of="a2.2",
            ),
            no=way(""),
        ),
        choose(
            "extended",
            "Is there an extension?",
            of="a2 a2.1 a2.2 a2.3",
            when=EXTENDED,
            yes=way(
                "",
                do("extend", "Extend the subscription in the account.", of="a3 a3.0"),
                *wrapped_up("extended", "resolved", of="a3.1 i1"),
                of="a3",
            ),
            no=way(
                "",
                say("sorry", "I am sorry, I cannot extend it.", of="a2.3"),
                ask("phone", "Ask for a phone number.", "customer.phone", of="a4.0 a4.1"),
                say("manager-calls", "The manager will call you back.", of="a4.2"),
                escalate("manager", "Tell the manager to call.", "manager", of="a4 a4.3"),
                *wrapped_up("escalated", "handed_on", of="a4.4 i1"),
                of="a4",
            ),
        ),
    ),
    of={"need": "i0"},
)

REFUNDED = (
    "customer.membership == 'gold'"
    " || customer.membership == 'silver' && bill.overcharge < money('10 USD')"
    " || customer.membership in ['bronze', 'guest'] && fault.is_ours"
)

DISPUTE_BILL = Mapped(
    source=f"{FLOW} > Manage Dispute Bill",
    id="dispute-subscription-bill",
    title="A subscription was billed twice",
    department=DEPARTMENT,
    purpose="Pay back what was billed by mistake, and more to good members.",
    outcome="The money is back, or the customer knows why not.",
    need="I was billed twice for my subscription.",
    steps=(
        *account(),
        *verified(),
        level("a2 a2.0"),
        choose(
            "ask-further",
            "What else decides for this level?",
            of="a2",
            gold=way("Nothing: Gold members", when="customer.membership == 'gold'", of="a2.1"),
            silver=way(
                "Silver members: how much is wrong",
                ask("wrong", "Ask how much is wrong.", "bill.overcharge", of="a2.2"),
                when="customer.membership == 'silver'",
                of="a2.2",
            ),
            others=way(
                "Bronze members and guests: whose mistake it is",
                looked_up("ours", "Look whether the bill is wrong.", "fault.is_ours", "a3"),
                when="customer.membership in ['bronze', 'guest']",
                of="a2.3 a3",
            ),
        ),
        choose(
            "gets-refund",
            "Is there a refund?",
            of="a2 a2.1 a2.2 a2.3",
            when=REFUNDED,
            yes=way("", of="a3.0"),
            no=way(
                "",
                say("sorry", "I am sorry, there is no refund for this bill.", of="a3.1"),
                *wrapped_up("refused", "refused"),
                of="a3.1",
            ),
        ),
        ask("amount", "Ask how much is wrong on the bill.", "bill.overcharge", of="a4 a4.0"),
        choose(
            "paid",
            "Is the bill paid already?",
            yes=way("", of="a4.2"),
            no=way(
                "",
                say("misunderstood", "I am sorry for the misunderstanding.", of="a4.1"),
                *wrapped_up("unpaid", "answered"),
                of="a4.1",
            ),
        ),
        do("refund", "Refund {bill.overcharge}.", needs="amount", of="a4.2"),
        *wrapped_up("refunded", "resolved"),
    ),
    of={"need": "i0"},
    apart={"a4.0": "example"},
)

PROCEDURES = (
    status(
        "Status Active",
        "subscription-active",
        "Is a subscription active?",
        "Did my payment go through, and is my subscription active?",
    ),
    status(
        "Status Due Amount",
        "subscription-due-amount",
        "What is due for a subscription?",
        "How much do I have to pay?",
    ),
    status(
        "Status Due Date",
        "subscription-due-date",
        "When is a subscription due?",
        "When does my subscription renew?",
    ),
    PAY_BILL,
    EXTENSION,
    DISPUTE_BILL,
)
