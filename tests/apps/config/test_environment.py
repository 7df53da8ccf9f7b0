"""What the operator sets, and what an installation keeps for itself from its first start."""

import os
import stat
from pathlib import Path

import pytest

from handrail.config.environment import (
    BadSetting,
    database_settings,
    read_environment,
    secret_key,
)


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


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HANDRAIL_URL", "desk.example.org"),
        ("HANDRAIL_URL", "ftp://desk.example.org"),
        ("HANDRAIL_URL", "http://[::1"),
        ("HANDRAIL_URL", "https://desk.example.org:https"),
        ("HANDRAIL_SMTP_OUT", "smtp://desk:secret@mail.example.org:none"),
        ("HANDRAIL_SMTP_OUT", "smtp://desk:secret@mail.example.org:99999"),
        ("HANDRAIL_SMTP_OUT", "http://desk:secret@mail.example.org"),
        ("HANDRAIL_SMTP_OUT", "mail.example.org"),
        ("HANDRAIL_LMTP_IN", "8024"),
        ("HANDRAIL_SMTP_IN", "8025"),
        ("HANDRAIL_SMTP_IN", "127.0.0.1:99999"),
        ("HANDRAIL_SMTP_IN", "127.0.0.1:²"),
        ("HANDRAIL_MAIL_ADDRESS", "service"),
    ],
)
def test_a_setting_that_cannot_be_understood_is_named_with_its_mend_and_no_password(name, value):
    with pytest.raises(BadSetting, match=rf"{name} is .* Write it like") as refused:
        read_environment({name: value})

    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    "url",
    ["mysql://h/name", "postgresql://u:secret@h:port/name", "sqlite://", ""],
)
def test_a_database_that_cannot_be_understood_is_named_with_its_mend(url):
    with pytest.raises(BadSetting, match=r"HANDRAIL_DATABASE is .* Write sqlite:") as refused:
        database_settings(url)

    assert "secret" not in str(refused.value)


def test_hosts_may_be_listed_with_blanks():
    assert read_environment({"HANDRAIL_HOSTS": "a.example, b.example"}).hosts == (
        "a.example",
        "b.example",
    )


def test_a_postgresql_beside_the_desk_is_reached_without_a_host():
    settings = database_settings("postgresql:///handrail")

    assert (settings["HOST"], settings["NAME"]) == ("", "handrail")
