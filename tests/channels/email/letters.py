"""Letters for tests, in the shapes that mail programs give them."""


def letter(*lines: str, body: str = "Hello\n", sender: str = "Ann <ann@example.org>") -> bytes:
    """Return a letter with the header lines and the body, its lines ended by CR LF."""
    head = [f"From: {sender}", "To: service@shop.example", "Subject: Lamp", *lines]
    return ("\n".join(head) + "\n\n" + body).replace("\n", "\r\n").encode()


PLAIN = letter("Message-ID: <1@example.org>", "Date: Tue, 12 Mar 2024 14:05:00 +0100")

ALTERNATIVE = letter(
    "MIME-Version: 1.0",
    'Content-Type: multipart/alternative; boundary="b"',
    body=(
        "--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
        "R3LDvMOfZSBhdXMgw5ZsZGVu\n--b\nContent-Type: text/html; charset=utf-8\n"
        "Content-Transfer-Encoding: quoted-printable\n\n<p>Gr=C3=BC=C3=9Fe <b>aus</b></p>\n--b--\n"
    ),
)

ATTACHED = letter(
    "MIME-Version: 1.0",
    "Content-Type: multipart/mixed; boundary=m",
    body=(
        "--m\nContent-Type: multipart/related; boundary=r\n\n"
        '--r\nContent-Type: text/html; charset=iso-8859-2\n\n<img src="cid:logo@x"> Za\n'
        "--r\nContent-Type: image/png\nContent-ID: <logo@x>\nContent-Transfer-Encoding: base64\n"
        "\niVBORw0KGgo=\n--r--\n"
        "--m\nContent-Type: application/pdf; name*=utf-8''Rechnung%20M%C3%A4rz.pdf\n"
        "Content-Transfer-Encoding: base64\n\nJVBERi0=\n"
        "--m\nContent-Type: message/rfc822\n\nFrom: bob@example.org\nSubject: Inner\n\nhi\n--m--\n"
    ),
)

BOUNCE = letter(
    "Return-Path: <>",
    "Content-Type: multipart/report; report-type=delivery-status; boundary=d",
    body=(
        "--d\n\nIt could not be delivered.\n--d\nContent-Type: message/delivery-status\n\n"
        "Reporting-MTA: dns; mx.example\n\nAction: failed\nStatus: 5.1.1\n--d\n"
        "Content-Type: text/rfc822-headers\n\nSubject: Lamp\n--d--\n"
    ),
    sender="MAILER-DAEMON@mx.example",
)

REPLY = letter(
    "In-Reply-To: <7@shop.example>",
    "References: <1@example.org> <7@shop.example>",
    "Subject: =?utf-8?q?Re=3A_L=C3=A1mpa?= =?utf-8?b?IHZhbg==?=",
    body="Yes.\n\nOn Tue, 12 Mar 2024 at 14:05 Shop <service@shop.example> wrote:\n> Broken?\n",
)

SHAPES = (PLAIN, ALTERNATIVE, ATTACHED, BOUNCE, REPLY)
