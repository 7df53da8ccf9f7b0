"""What an installation keeps for itself, drawn once at its first start."""

import os
import stat
from pathlib import Path

from handrail.config.environment import secret_key


def test_the_secret_is_drawn_once_and_only_its_owner_can_read_it(tmp_path):
    drawn = secret_key(tmp_path / "data")

    assert secret_key(tmp_path / "data") == drawn
    assert len(drawn) >= 48
    assert stat.S_IMODE((tmp_path / "data" / "secret.key").stat().st_mode) == 0o600
    assert [each.name for each in (tmp_path / "data").iterdir()] == ["secret.key"]


def test_the_secret_has_its_name_only_once_it_is_whole(tmp_path, monkeypatch):
    path = tmp_path / "secret.key"
    seen = []
    link, sync = os.link, os.fsync

    def looked_before(source, target):
        seen.append((path.exists(), Path(source).read_text()))
        link(source, target)

    monkeypatch.setattr(os, "fsync", lambda handle: (seen.append(path.exists()), sync(handle)))
    monkeypatch.setattr(os, "link", looked_before)

    drawn = secret_key(tmp_path)

    assert seen == [False, (False, drawn)]


def test_who_draws_a_secret_second_takes_the_first_one(tmp_path, monkeypatch):
    path = tmp_path / "secret.key"
    link = os.link

    def somebody_was_faster(source, target):
        path.write_text("the first one")
        link(source, target)

    monkeypatch.setattr(os, "link", somebody_was_faster)

    assert secret_key(tmp_path) == path.read_text() == "the first one"
