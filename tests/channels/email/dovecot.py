"""A real mail server of our own: Dovecot, unprivileged, on loopback, its letters in files."""

import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

PROGRAM = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin")
PASSWORD = "a-password-of-service"
USER = "service"
NOT_HERE = "needs Dovecot 2.3 (as root: apt-get install --no-install-recommends dovecot-imapd)"

CONFIG = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
default_internal_user = {account}
default_internal_group = {group}
default_login_user = {account}
disable_plaintext_auth = no
auth_mechanisms = plain login {mechanisms}
ssl = {ssl}
{certificate}
first_valid_uid = 1
first_valid_gid = 0
mail_location = maildir:{folder}/mail/%u
mail_fsync = never
maildir_stat_dirs = yes
mailbox_list_index = no
namespace inbox {{
  inbox = yes
  separator = /
}}
{passdb}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/home/%u
}}
service anvil {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service stats {{
  chroot =
}}
"""


def version():
    """Return Dovecot's version, "" where it is not installed."""
    if PROGRAM is None:
        return ""
    return subprocess.run([PROGRAM, "--version"], capture_output=True, text=True).stdout


def is_here():
    return version().startswith("2.3.")


@dataclass
class Dovecot:
    """A server whose letters lie in a folder; it may be killed and started again."""

    folder: Path
    certificate: tuple[Path, Path] | None = None
    token_url: str = ""
    port: int = 0
    tls_port: int = 0
    process: subprocess.Popen | None = None
    _numbers: count = field(default_factory=count)

    def start(self):
        self.port = self.port or free_port()
        self.tls_port = self.tls_port or free_port()
        self._write_config()
        self.process = subprocess.Popen(
            [PROGRAM, "-F", "-c", str(self.folder / "dovecot.conf")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            **as_account(),
        )
        self._wait_until_it_answers()

    def kill(self):
        """End the server and whatever it has started, at once."""
        if self.process is not None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None
        for socket_file in (self.folder / "run").rglob("*"):
            if socket_file.is_socket() or socket_file.suffix == ".pid":
                socket_file.unlink(missing_ok=True)

    def deliver(self, raw, *, folder="", user=USER):
        """Put a letter into a folder, as a delivery program does; the server need not run."""
        box = self.box(folder, user)
        name = f"{int(time.time())}.{next(self._numbers)}_{os.getpid()}.here"
        (box / "tmp" / name).write_bytes(raw)
        own(box / "tmp" / name)
        (box / "tmp" / name).rename(box / "new" / name)
        return box / "new" / name

    def box(self, folder="", user=USER):
        box = self.folder / "mail" / user / (f".{folder}" if folder else "")
        for each in ("tmp", "new", "cur"):
            if not (box / each).exists():
                (box / each).mkdir(parents=True)
                for made in (box / each, box, box.parent, self.folder / "mail"):
                    own(made)
        return box

    def number_anew(self, folder="", user=USER):
        """Lose the server's numbers, as a restored backup does: another UIDVALIDITY, other UIDs."""
        box = self.box(folder, user)
        for path in box.glob("dovecot*"):
            if path.name.startswith("dovecot-uidvalidity"):
                continue
            path.unlink(missing_ok=True)

    def files(self, folder="", user=USER):
        box = self.box(folder, user)
        return [path for each in ("new", "cur") for path in (box / each).iterdir()]

    def log(self):
        path = self.folder / "log"
        return path.read_text() if path.exists() else ""

    def _write_config(self):
        user = account()
        for name in ("run", "state", "mail", "home"):
            (self.folder / name).mkdir(exist_ok=True)
            own(self.folder / name)
        own(self.folder)
        certificate = ""
        if self.certificate is not None:
            public, private = (self.folder / path.name for path in self.certificate)
            for path in self.certificate:
                own(shutil.copy(path, self.folder / path.name))
            certificate = f"ssl_cert = <{public}\nssl_key = <{private}"
        passdb = f"passdb {{\n  driver = static\n  args = password={PASSWORD}\n}}"
        if self.token_url:
            oauth = self.folder / "oauth2.conf"
            oauth.write_text(
                f"introspection_url = {self.token_url}/introspect\n"
                "introspection_mode = post\nusername_attribute = username\n"
                "active_attribute = active\nactive_value = true\n"
            )
            own(oauth)
            passdb += (
                f"\npassdb {{\n  driver = oauth2\n  mechanisms = xoauth2\n  args = {oauth}\n}}"
            )
        (self.folder / "dovecot.conf").write_text(
            CONFIG.format(
                folder=self.folder,
                account=user.pw_name,
                group=group_of(user),
                uid=user.pw_uid,
                gid=user.pw_gid,
                ssl="yes" if self.certificate else "no",
                certificate=certificate,
                passdb=passdb,
                mechanisms="xoauth2" if self.token_url else "",
                port=self.port,
                tls_port=self.tls_port if self.certificate else 0,
            )
        )
        own(self.folder / "dovecot.conf")

    def _wait_until_it_answers(self):
        until = time.monotonic() + 10
        while time.monotonic() < until:
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection:
                    connection.settimeout(2)
                    if connection.recv(100).startswith(b"* OK"):
                        return
            except OSError:
                time.sleep(0.02)
        raise RuntimeError(f"Dovecot does not answer: {self.log()[-2000:]}")


@contextmanager
def dovecot(**more):
    """Run a server while the block lasts; its folder has a short name, as sockets need it."""
    with TemporaryDirectory(prefix="dovecot-") as folder:
        server = Dovecot(Path(folder), **more)
        try:
            server.start()
            yield server
        finally:
            server.kill()


def account():
    """Return who runs the server: ourselves, or nobody where we are root."""
    return pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())


def as_account():
    if os.getuid() != 0:
        return {}
    return {"user": account().pw_uid, "group": account().pw_gid, "extra_groups": []}


def own(path):
    """Give the file to who runs the server."""
    if os.getuid() == 0:
        os.chown(path, account().pw_uid, account().pw_gid)


def group_of(user):
    import grp

    return grp.getgrgid(user.pw_gid).gr_name


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def uid_validity(server, folder=""):
    """Return the validity under which the server numbers a folder now."""
    first = (server.box(folder) / "dovecot-uidlist").read_text().partition("\n")[0]
    return int(re.search(r"V(\d+)", first)[1])
