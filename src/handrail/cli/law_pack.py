import os
import secrets
from datetime import datetime
from pathlib import Path

import click

from handrail.cli.refusing import SHOWN, print_plain, refusing
from handrail.cli.terminal import tell
from handrail.cli.trust import Trust, today_here, trust_in
from handrail.sop.overlay import LawPack, open_law_pack, parse_law_pack
from handrail.sop.overlay.signature import (
    SEED_SIZE_BYTES,
    SIGNATURE_SIZE_BYTES,
    NotAKey,
    private_key,
    public_key_of,
    sign,
)
from handrail.sop.source import MAX_SIZE_KB

OWNER_ONLY = 0o600
MAX_KEY_BYTES = 10_000
A_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
ON = click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help=tell("cli-help-on"))


@click.group(name="law-pack", help=tell("cli-help-law-pack"))
def law_pack() -> None:
    """Hold the commands about law packs."""


@law_pack.command(help=tell("cli-help-law-pack-key"))
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@SHOWN
def key(file: Path, shown: str) -> None:
    """Make a pair of keys."""
    with refusing(as_json=shown == "json"):
        public = _new_keys(file)
    files = {"private": str(file), "public": str(public)}
    if shown == "json":
        print_plain({"ok": True, **files})
    else:
        click.echo(tell("cli-law-pack-keys", **files))


def _new_keys(file: Path) -> Path:
    """Write a private key and its public key, and return the file of the second."""
    private = private_key(secrets.token_bytes(SEED_SIZE_BYTES))
    public = _beside(file, ".pub")
    if public.exists():
        raise click.ClickException(tell("cli-law-pack-exists", file=str(public)))
    _write_secret(file, private)
    public.write_bytes(public_key_of(private))
    return public


def _write_secret(file: Path, content: bytes) -> None:
    """Write a new file that nobody but its owner may read, from its first moment on."""
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    except FileExistsError as problem:
        raise click.ClickException(tell("cli-law-pack-exists", file=str(file))) from problem
    with os.fdopen(handle, "wb") as opened:
        opened.write(content)


@law_pack.command(name="sign", help=tell("cli-help-law-pack-sign"))
@click.argument("file", type=A_FILE)
@click.option("--key", "key_file", type=A_FILE, required=True, help=tell("cli-help-key"))
@SHOWN
def sign_file(file: Path, key_file: Path, shown: str) -> None:
    """Sign a law pack that is sound."""
    with refusing(as_json=shown == "json"):
        signature = _signature(_read(file), file, key_file)
    (beside := _beside(file, ".sig")).write_bytes(signature)
    if shown == "json":
        print_plain({"ok": True, "signature": str(beside)})
    else:
        click.echo(tell("cli-law-pack-signed", file=str(beside)))


def _signature(source: bytes, file: Path, key_file: Path) -> bytes:
    parse_law_pack(source, name=str(file))
    try:
        return sign(source, private=_start_of(key_file, MAX_KEY_BYTES))
    except NotAKey as problem:
        raise no_key(key_file) from problem


@law_pack.command(help=tell("cli-help-law-pack-check"))
@click.argument("file", type=A_FILE)
@click.option("--trust", type=A_FILE, multiple=True, required=True, help=tell("cli-help-trust"))
@ON
@SHOWN
def check(file: Path, trust: tuple[Path, ...], on: datetime | None, shown: str) -> None:
    """Say whether a law pack may be used."""
    with refusing(as_json=shown == "json"):
        pack = opened(file, trust=trust_in(trust), on=on)
    told = {"pack": pack.id, "publisher": pack.publisher, "country": pack.country}
    if shown == "json":
        print_plain({"ok": True, "file": str(file), **told})
    else:
        click.echo(tell("cli-law-pack-good", file=str(file), **told))


def opened(file: Path, *, trust: Trust, on: datetime | None) -> LawPack:
    """Return the law pack.

    Raises:
        LawPackRefused: it may not be used.
        BrokenProcedure: it breaks rules of its format.
        ClickException: a file that should be a key is none.
    """
    try:
        return open_law_pack(
            _read(file),
            name=str(file),
            signature=signature_beside(file),
            trusted=trust.keys,
            revoked=trust.revoked,
            on=today_here() if on is None else on.date(),
        )
    except NotAKey as problem:
        raise no_key(*trust.files) from problem


def signature_beside(file: Path) -> bytes | None:
    """Return the signature that lies beside a law pack, None if none does."""
    beside = _beside(file, ".sig")
    return _start_of(beside, SIGNATURE_SIZE_BYTES + 1) if beside.is_file() else None


def _read(file: Path) -> bytes:
    return _start_of(file, MAX_SIZE_KB * 1024 + 1)


def _start_of(file: Path, most: int) -> bytes:
    with file.open("rb") as opened:
        return opened.read(most)


def _beside(file: Path, ending: str) -> Path:
    return file.with_name(file.name + ending)


def no_key(*files: Path) -> click.ClickException:
    """Return the refusal of files of which one is no key."""
    return click.ClickException(tell("cli-law-pack-no-key", file=", ".join(map(str, files))))
