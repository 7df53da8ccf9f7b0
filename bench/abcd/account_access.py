"""Username, password and two-factor authentication."""

from bench.abcd.parts import REQUIRED, account, secrets, username
from bench.mapped.blocks import any_order, ask, check, choose, do, end, say, send, way
from bench.mapped.table import Mapped

FLOW = "Account Access"
DEPARTMENT = "Accounts"

USERNAME = Mapped(
    source=f"{FLOW} > Recover Username",
    id="recover-username",
    title="Find out a username",
    department=DEPARTMENT,
    purpose="Tell a customer whom we know the username.",
    outcome="The customer knows the username.",
    need="I forgot my username.",
    steps=(
        *account(),
        any_order(
            "proofs",
            "Compare three of these with the account.",
            check("proof-name", "Compare the first and last name.", of="a1.0"),
            check("proof-zip", "Compare the zip code.", of="a1.1"),
            check("proof-phone", "Compare the phone number.", of="a1.2"),
            check("proof-email", "Compare the e-mail address.", of="a1.3"),
            at_least=3,
            of="a1",
            **REQUIRED,
        ),
        ask(
            "work-out",
            "Put together the first letter of the first name, the last name, and 1.",
            "customer.username",
            why="It counts even where the system doubts it.",
            of="a2 a2.2",
        ),
        say("tell", "Your username is {customer.username}.", of="a2"),
        end("end", "answered"),
    ),
    apart={"i0": "heading", "i1": "heading", "a2.0": "example", "a2.1": "example"},
)

PASSWORD = Mapped(
    source=f"{FLOW} > Recover Password",
    id="recover-password",
    title="Make a new password",
    department=DEPARTMENT,
    purpose="Give a customer whom we know a new password.",
    outcome="The customer can sign in again.",
    need="I forgot my password.",
    steps=(
        *account(),
        username("a1.0", asked="a1 a1.1"),
        check("username-fits", "Compare the username with the account.", of="a1 a1.1", **REQUIRED),
        say("new-one", "I cannot see your password, but I can make a new one for you.", of="a2"),
        secrets(
            "proof",
            ("pin", "Compare the PIN.", "a3.0"),
            ("security-answer", "Compare the answer to the security question.", "a3.0"),
            of="a3",
        ),
        do("make-password", "Make the new password.", of="a3.1"),
        send("share", "Give the password to the customer.", needs="make-password", of="i1"),
        end("end", "resolved"),
    ),
    of={"need": "i0"},
)

TWO_FACTORS = Mapped(
    source=f"{FLOW} > Reset Two-Factor Auth",
    id="reset-two-factor",
    title="Reset two-factor authentication",
    department=DEPARTMENT,
    purpose="Let a customer whom we know set up the second factor anew.",
    outcome="The customer has a code to reset it.",
    need="I cannot sign in with my second factor.",
    steps=(
        say("code-comes", "I will send a special code to your e-mail address.", of="i0"),
        *account(),
        choose(
            "knows-email",
            "Does the customer know the e-mail address?",
            of="a1",
            yes=way(
                "", ask("email", "Ask for the e-mail address.", "customer.email", of="a1 a1.0")
            ),
            no=way(
                "",
                secrets(
                    "proof",
                    ("pin", "Compare the PIN.", "a1.1"),
                    ("maiden-name", "Compare the mother's maiden name.", "a1.1"),
                    of="a1.1",
                ),
                say("on-file", "I send the code to the address that we have on file.", of="a1.2"),
                of="a1.1 a1.2",
            ),
        ),
        send("code", "Send the code to the e-mail address.", of="i0 a1"),
        say(
            "practices",
            "To be safe, please follow our advice; I send you a link to it.",
            of="a2 a2.0",
        ),
        send("link", "Send the link to the advice on security.", of="a2.1"),
        end("end", "resolved"),
    ),
    apart={"i1": "exercise", "a1.2": "exercise", "a2.1": "screen"},
)

PROCEDURES = (USERNAME, PASSWORD, TWO_FACTORS)
