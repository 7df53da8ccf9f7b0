"""A desk in a folder, used from outside: by its commands, and by looking into its database."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

COMMAND = (sys.executable, "-c", "from handrail.cli.main import main; main()")


def environment(data, **variables):
    """Return the environment of a process that works on the folder's own SQLite database."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HANDRAIL_")}
    return {
        **kept,
        "DJANGO_SETTINGS_MODULE": "handrail.config.settings",
        "HANDRAIL_DATA": str(data),
        "LANG": "C.UTF-8",
        **variables,
    }


def handrail(*arguments, data, timeout=100, **variables):
    """Run a command to its end."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        env=environment(data, **variables),
        capture_output=True,
        text=True,
        timeout=timeout,
    )


def start(*arguments, data, **variables):
    """Start a command, which the caller ends."""
    return subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        env=environment(data, **variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@dataclass(frozen=True)
class DeskFolder:
    """The folder of a desk."""

    path: Path

    def rows(self, query):
        """Return what the database holds."""
        with closing(sqlite3.connect(self.path / "handrail.sqlite3")) as database:
            return database.execute(query).fetchall()

    def states(self):
        """Return how many letters are in each state."""
        return dict(self.rows("select state, count(*) from record_intakeitem group by state"))

    def letter_ids(self):
        """Return the id of every letter that lies on a case, as often as it lies there."""
        query = "select letter_id from desk_message where direction = 'received' order by 1"
        return [letter_id for (letter_id,) in self.rows(query)]

    def files(self):
        """Return the names of all content, and of what is no content, in the folder of blobs."""
        return {
            path.parent.name + path.name
            for path in (self.path / "blobs").rglob("*")
            if path.is_file()
        }

    def blobs(self):
        """Return the ids of all recorded content."""
        return {blob_id for (blob_id,) in self.rows("select id from record_blob")}


def write_letters(folder, count, *, size_bytes=200):
    """Write letters into the folder and return their files."""
    folder.mkdir(exist_ok=True)
    files = [folder / f"{number:04}.eml" for number in range(count)]
    for number, file in enumerate(files):
        file.write_text(
            f"From: Ines <ines{number % 7}@mail.example>\n"
            "To: service@handrail.example\n"
            f"Subject: Parcel {number}\n"
            f"Message-ID: <{number:04}@mail.example>\n\n"
            f"My parcel number {number} has not arrived.\n{'Please! ' * (size_bytes // 8)}\n"
        )
    return files
