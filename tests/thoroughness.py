"""How hard the properties look for an example against them: a glance, quick, or a whole night."""

import os

from hypothesis import HealthCheck, settings

ASKED_FOR = "HANDRAIL_PROPERTIES"
EXAMPLES = {"glance": 5, "quick": 20, "nightly": 1000}
"""Examples of each property, by the name of the profile."""


def look_as_hard_as_asked(*, otherwise: str = "quick") -> None:
    """Load the profile that the environment names; a busy machine is no counter-example."""
    for name, number in EXAMPLES.items():
        settings.register_profile(
            name,
            max_examples=number,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
        )
    settings.load_profile(os.environ.get(ASKED_FOR, otherwise))
