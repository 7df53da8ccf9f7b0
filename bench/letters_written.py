"""Letters for a measurement: of several sizes, some with HTML, some with a file, none alike."""

from email.message import EmailMessage
from pathlib import Path
from random import Random

from bench.past_texts import TEXT, TITLES


def write_letters(folder: Path, count: int) -> Path:
    """Write so many letters into the folder, each a file, and return it."""
    folder.mkdir(parents=True)
    for number in range(count):
        (folder / f"{number:07}.eml").write_bytes(letter(number))
    return folder


def letter(number: int) -> bytes:
    """Return the letter with the number; the same number gives the same letter."""
    draw = Random(number)
    made = EmailMessage()
    made["From"] = f"Customer {number} <writer-{number}@mail.example>"
    made["To"] = "warsaw@shop.example"
    made["Subject"] = TITLES[number % len(TITLES)]
    made["Message-ID"] = f"<bench-{number}@mail.example>"
    made["Date"] = "Mon, 23 Nov 2026 09:00:00 +0000"
    text = TEXT.format(number=number % 10_000) + "\n\n" + "All the best. " * draw.randint(0, 60)
    made.set_content(text)
    if number % 3 == 0:
        made.add_alternative(f"<html><body><p>{text}</p></body></html>", subtype="html")
    if number % 10 == 0:
        made.add_attachment(
            draw.randbytes(20_000), maintype="image", subtype="jpeg", filename="photo.jpg"
        )
    return made.as_bytes()
