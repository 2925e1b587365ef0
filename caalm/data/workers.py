"""Work over several processes: one task at a time each, results as they come.

In: a function of a module, its tasks, how many processes. Out: pairs of task and result,
in no promised order. Workers only compute; they end with their parent, whatever ends it.
"""

import multiprocessing
import os
import signal
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from traceback import format_exc
from typing import Any, Literal, NamedTuple, TypeVar

from caalm.errors import CaalmError

Task = TypeVar("Task")
Result = TypeVar("Result")


class _Failed(NamedTuple):
    """How a task failed: on purpose (a message for the user) or by a fault of ours."""

    kind: Literal["refused", "fault"]
    message: str


def available_cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_parallel(
    function: Callable[[Task], Result], tasks: Sequence[Task], workers: int
) -> Generator[tuple[Task, Result], None, None]:
    """Call `function` (importable by name) on every task; yield as results come in.

    With one worker all happens in this process. Raises CaalmError with the message of a
    task that raised one, or where a worker process dies; on any exit, closing the iterator
    included, no worker is left.
    """
    if workers <= 1 or len(tasks) <= 1:
        for task in tasks:
            yield task, function(task)
        return
    crew: dict[Connection, SpawnProcess] = {}
    try:
        queue = iter(tasks)
        busy: dict[Connection, Task] = {}
        for first in islice(queue, workers):
            connection = _start(function, crew)
            _hand(connection, first)
            busy[connection] = first
        while busy:
            for ready in wait(list(busy)):
                assert isinstance(ready, Connection)
                task = busy.pop(ready)
                result = _take(ready, crew[ready])
                following = next(queue, None)
                if following is not None:
                    _hand(ready, following)
                    busy[ready] = following
                yield task, result
    finally:
        _stop(crew)


def in_order(
    function: Callable[[Task], Result], tasks: Sequence[Task], workers: int
) -> Iterator[tuple[Task, Result]]:
    """As `in_parallel`, in the order of the tasks: a result waits for those before it.

    Tasks must be hashable and differ.
    """
    early: dict[Task, Result] = {}
    expected = iter(tasks)
    following = next(expected, None)
    for task, result in in_parallel(function, tasks, workers):
        early[task] = result
        while following is not None and following in early:
            yield following, early.pop(following)
            following = next(expected, None)


def _start(function: Callable[[Task], Result], crew: dict[Connection, SpawnProcess]) -> Connection:
    """A new worker; gives our end of the pipe to it."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(function, theirs), daemon=True)
    with _interrupts_held():
        process.start()
    crew[ours] = process
    # Only the worker holds its end now: our reads end when it dies, its reads when we do.
    theirs.close()
    return ours


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Start a process that never sees Ctrl-C (it goes to the whole terminal group).

    The mask is inherited; a Ctrl-C in the meantime reaches us at the end. The tracker that
    `multiprocessing` starts along unblocks signals itself, so it has to be there before.
    """
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _hand(connection: Connection, task: object) -> None:
    """Send a task; that the worker is gone is found out when its result is taken."""
    with suppress(OSError):
        connection.send(task)


def _take(connection: Connection, process: SpawnProcess) -> Any:
    try:
        result = connection.recv()
    except (EOFError, OSError):
        process.join()
        raise CaalmError(
            f"a worker process ended with code {process.exitcode}; out of memory? "
            "use fewer workers (a script that builds needs `if __name__ == '__main__':`)"
        ) from None
    if isinstance(result, _Failed):
        if result.kind == "refused":
            raise CaalmError(result.message)
        raise RuntimeError(f"in a worker process:\n{result.message}")
    return result


def _work(function: Callable[[Task], Result], connection: Connection) -> None:
    """The worker's whole life: take a task, answer, until the parent hangs up."""
    while True:
        try:
            task = connection.recv()
        except EOFError:
            return
        answer: object
        try:
            answer = function(task)
        except CaalmError as error:
            answer = _Failed("refused", str(error))
        except Exception:
            answer = _Failed("fault", format_exc())
        try:
            connection.send(answer)
        except OSError:  # the parent is gone
            return


def _stop(crew: dict[Connection, SpawnProcess]) -> None:
    """End the workers; they hold nothing but memory."""
    for process in crew.values():
        process.terminate()
    for connection, process in crew.items():
        process.join()
        connection.close()
