"""The desk's settings over a throw-away folder, and over the database that the suite is asked for.

HANDRAIL_TEST_DATABASE=postgresql://... runs everything on PostgreSQL.
"""

import atexit
import os
import shutil
import tempfile

_folder = tempfile.mkdtemp(prefix="handrail-tests-")
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
os.environ["HANDRAIL_DATA"] = _folder
if "HANDRAIL_TEST_DATABASE" in os.environ:
    os.environ["HANDRAIL_DATABASE"] = os.environ["HANDRAIL_TEST_DATABASE"]
else:
    os.environ.pop("HANDRAIL_DATABASE", None)

from handrail.config.settings import *  # noqa: E402, F403 (only now does the environment hold)
