from handrail.sop.document import Procedure, Step
from handrail.sop.reading import Reading


def check_step_channels(procedure: Procedure, reading: Reading) -> None:
    """Object to each step or variant that is only for channels on which it is never met."""
    for step in procedure.steps():
        _check(reading, step, "channels", step.channels, procedure.channels)
        for variant in step.variants:
            met = step.channels or procedure.channels
            _check(reading, step, "say", variant.channels, met)


def _check(
    reading: Reading, step: Step, key: str, channels: tuple[str, ...], met: tuple[str, ...]
) -> None:
    for channel in channels:
        if met and channel not in met:
            place = reading.mark(step.id, key)
            known = ", ".join(met)
            reading.object_to(
                place, "channel-never-met", step=step.id, channel=channel, known=known
            )
