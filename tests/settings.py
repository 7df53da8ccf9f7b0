"""The desk's settings over a throw-away folder, and over the database that the suite is asked for.

HANDRAIL_TEST_DATABASE=postgresql://... runs everything on PostgreSQL. Several addresses, parted by
commas, give each of several test processes a server of its own: readers of events wait for every
transaction of a server, also for those of its other databases.
"""

import atexit
import os
import shutil
import tempfile

_folder = tempfile.mkdtemp(prefix="handrail-tests-")
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
os.environ["HANDRAIL_DATA"] = _folder
if "HANDRAIL_TEST_DATABASE" in os.environ:
    _servers = os.environ["HANDRAIL_TEST_DATABASE"].split(",")
    _process = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    os.environ["HANDRAIL_DATABASE"] = _servers[_process % len(_servers)]
else:
    os.environ.pop("HANDRAIL_DATABASE", None)

from handrail.config.settings import *  # noqa: E402, F403 (only now does the environment hold)
