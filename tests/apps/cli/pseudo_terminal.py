"""A person at a terminal: what they see, and what they type when they are asked."""

import os
import pty
import signal
import subprocess
import sys
import time
from contextlib import contextmanager

COMMAND = "from handrail.cli.main import main; main()"


class PseudoTerminal:
    """A command that believes somebody sits before it."""

    def __init__(self, *arguments, columns=80, **variables):
        self.ours, theirs = pty.openpty()
        self.seen = ""
        environment = {**os.environ, "LC_ALL": "en", "COLUMNS": str(columns), **variables}
        self.process = subprocess.Popen(
            [sys.executable, "-c", COMMAND, *map(str, arguments)],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=environment,
            start_new_session=True,
        )
        os.close(theirs)

    def see(self, words, seconds=30):
        """Wait until the words are shown, and return all that was shown before them."""
        end = time.monotonic() + seconds
        while words not in self.seen:
            if time.monotonic() > end or not self._more():
                raise AssertionError(f"{words!r} was not shown, but:\n{self.seen}")
        before, _, self.seen = self.seen.partition(words)
        return before

    def type(self, line):
        os.write(self.ours, f"{line}\n".encode())

    def press_ctrl_c(self):
        os.killpg(self.process.pid, signal.SIGINT)

    def end(self):
        """Return the exit code, once all that is still shown has been seen."""
        while self._more():
            pass
        return self.process.wait(timeout=30)

    def _more(self):
        try:
            found = os.read(self.ours, 65_536)
        except OSError:
            return False
        self.seen += found.decode(errors="replace")
        return bool(found)


@contextmanager
def terminal(*arguments, **more):
    """Run a command of handrail in a terminal, and end it whatever happens."""
    found = PseudoTerminal(*arguments, **more)
    try:
        yield found
    finally:
        found.process.kill()
        found.process.wait()
        os.close(found.ours)
