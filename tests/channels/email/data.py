"""Real letters beside the project, for the tests that read them; without, those are skipped."""

from pathlib import Path

import pytest

MAIL = Path(__file__).parents[4] / "shared" / "data" / "mail"
LETTERS = MAIL / "mikel_mail"
BODIES = MAIL / "github_email_reply_parser"

needs_letters = pytest.mark.skipif(not LETTERS.is_dir(), reason=f"no letters in {LETTERS}")
needs_bodies = pytest.mark.skipif(not BODIES.is_dir(), reason=f"no reply bodies in {BODIES}")
