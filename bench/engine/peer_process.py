"""SpiffWorkflow plays the same runs, in a Python of its own; it is told how often, line by line.

Asked "40 processor memory" or "5 wall saved FULL /folder" on its input, it answers with the
seconds that took: of its processor, or of the clock on the wall.
"""

import json
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from SpiffWorkflow.bpmn import BpmnWorkflow
from SpiffWorkflow.bpmn.parser import BpmnParser
from SpiffWorkflow.bpmn.serializer import BpmnWorkflowSerializer
from SpiffWorkflow.util.task import TaskState

from bench.engine.clocks import CLOCKS
from bench.engine.saving import keep, one_commit, pieces, saved_in
from bench.engine.story import DEEDS, Deed

FILE = Path(__file__).with_name("procedure.bpmn")
Play = Callable[[int], None]


def main() -> int:
    """Answer until nobody asks any more."""
    spec = _spec()
    with ExitStack() as opened:
        plays: dict[tuple[str, ...], Play] = {}
        run = 0
        for line in sys.stdin:
            times, clock, *how = line.split()
            if tuple(how) not in plays:
                plays[tuple(how)] = _play(spec, opened, *how)
            play, now = plays[tuple(how)], CLOCKS[clock]
            begun = now()
            for _ in range(int(times)):
                run += 1
                play(run)
            print(json.dumps(now() - begun), flush=True)
    return 0


def _spec() -> Any:
    parser = BpmnParser()
    parser.add_bpmn_file(str(FILE))
    return parser.get_spec("parcel")


def _play(spec: Any, opened: ExitStack, how: str, synchronous: str = "", folder: str = "") -> Play:
    if how == "memory":
        return lambda _: _played(spec)
    place = Path(folder) / how
    place.mkdir()
    connection = opened.enter_context(saved_in(place, synchronous))  # type: ignore[arg-type]
    return (_saved if how == "saved" else _loaded)(spec, connection)


def _played(spec: Any) -> None:
    workflow = _begun(spec)
    for deed in DEEDS:
        _do(workflow, deed)
    _check(workflow)


def _saved(spec: Any, connection: Any) -> Play:
    serializer = BpmnWorkflowSerializer()

    def play(run: int) -> None:
        workflow = _begun(spec)
        for deed in DEEDS:
            _do(workflow, deed)
            with one_commit(connection):
                keep(connection, run, 0, "workflow", serializer.serialize_json(workflow))
        _check(workflow)

    return play


def _loaded(spec: Any, connection: Any) -> Play:
    serializer = BpmnWorkflowSerializer()

    def play(run: int) -> None:
        workflow = _begun(spec)
        with one_commit(connection):
            keep(connection, run, 0, "workflow", serializer.serialize_json(workflow))
        for deed in DEEDS:
            ((_, body),) = pieces(connection, run)
            workflow = serializer.deserialize_json(body)
            _do(workflow, deed)
            with one_commit(connection):
                keep(connection, run, 0, "workflow", serializer.serialize_json(workflow))
        _check(workflow)

    return play


def _begun(spec: Any) -> Any:
    workflow = BpmnWorkflow(spec)
    workflow.do_engine_steps()
    return workflow


def _do(workflow: Any, deed: Deed) -> None:
    task = workflow.get_next_task(state=TaskState.READY, spec_name=deed.step)
    task.data.update({name.replace(".", "_"): value for name, value in deed.learns.items()})
    if deed.way is not None:
        task.data["way"] = deed.way
    if deed.gives is not None:
        task.data["gives"] = deed.gives
    task.run()
    workflow.do_engine_steps()


def _check(workflow: Any) -> None:
    if not workflow.is_completed():
        raise RuntimeError("The workflow has not come to its end.")


if __name__ == "__main__":
    sys.exit(main())
