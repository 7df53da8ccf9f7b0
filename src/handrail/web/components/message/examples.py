from handrail.web.components.badge import Badge
from handrail.web.components.component import Example
from handrail.web.components.examples import HEBREW, HEBREW_NAME, LONG, moment
from handrail.web.components.message import Attachment, Event, Mend, Message

THEIRS = Message(
    id="1",
    side="theirs",
    who="Hanna Berg",
    at=moment("09:42", minutes=-39),
    text=(
        "Hello, I have just unpacked the blender from order 10-5521 and its glass jug has a crack"
        " right down one side.\n\nIt is my sister's wedding present and the wedding is on"
        " Saturday, so I am a little nervous. What can we do?"
    ),
    signature="Hanna Berg\nKastanienallee 12\nBerlin",
)
OURS = Message(
    id="2",
    side="ours",
    who="You",
    at=moment("09:51", minutes=-30),
    text=(
        "Good morning Ms Berg, I am sorry that the present arrived broken. Have I got it right:"
        " the jug is cracked, and you need a whole blender before Saturday?"
    ),
    state=Badge(text="sent", tone="ok", icon="check"),
)
ANSWER = Message(
    id="3",
    side="theirs",
    who="Hanna Berg",
    at=moment("09:58", minutes=-23),
    text="Yes, exactly that. I have attached a picture.",
    quoted=OURS.text,
    attachments=(Attachment(name="jug.jpg", size="1.2 MB", href="#jug"),),
)
NOTE = Message(
    id="4",
    side="note",
    who="Bob Lindqvist",
    at=moment("10:05", minutes=-16),
    text="Two jugs are on the shelf in Berlin; the courier calls at 15:00.",
)
WARNED = Message(
    id="10",
    side="theirs",
    who="Hanna Berg",
    at=moment("10:12", minutes=-9),
    text="Please send the refund to the account in the file.",
    warnings=("The sender's address mixes alphabets that look alike (paypa1.example).",),
    remarks=("The date “tomorrow” makes no sense and was passed over.",),
    attachments=(
        Attachment(
            name="account.pdf.exe",
            size="80 kB",
            href="",
            warnings=("This is a program, not a document.",),
        ),
    ),
)
OPENED = Event(text="Procedure “Damaged on arrival” v7 offered and opened", href="#", way="change")

EXAMPLES = (
    Example(name="usual", props=THEIRS),
    Example(name="ours", props=OURS),
    Example(name="answer", props=ANSWER),
    Example(name="note", props=NOTE),
    Example(name="warned", props=WARNED),
    Example(name="event", props=OPENED),
    Example(
        name="laid out",
        props=Message(
            id="5",
            side="theirs",
            who="Shop newsletter",
            at=moment("Mon 16 Nov, 08:00", minutes=-5900),
            text="Our autumn offers",
            html_href="about:blank",
            pictures_href="about:blank",
        ),
    ),
    Example(
        name="empty",
        props=Message(id="6", side="theirs", who="Hanna Berg", at=moment("09:42"), text=""),
    ),
    Example(
        name="error",
        props=Message(
            id="7",
            side="ours",
            who="You",
            at=moment("09:51"),
            text="Good morning.",
            state=Badge(text="could not be delivered", tone="late", icon="stop"),
            mend=Mend(why="The mail server refused it: 550 no such user", post="#"),
        ),
    ),
    Example(
        name="long",
        props=Message(
            id="8",
            side="theirs",
            who=LONG,
            at=moment("09:42"),
            text=LONG * 3,
            language="de",
            language_name="German",
        ),
    ),
    Example(
        name="rtl",
        props=Message(
            id="9", side="theirs", who=HEBREW_NAME, at=moment("09:42"), text=HEBREW, language="he"
        ),
        direction="rtl",
    ),
)
