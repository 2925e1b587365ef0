"""How far a long command is: one bar on a terminal, elsewhere one line a stage (stderr)."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from rich.progress import Progress

# Called with the stage's name, the rows (programs) done, and those in all.
Report: TypeAlias = Callable[[str, int, int], None]


@contextmanager
def shown_progress(show: bool, unit: str = "rows") -> Iterator[Report]:
    """Gives the function to report to; with `show` false it does nothing."""
    if not show:
        yield lambda stage, done, total: None
    elif sys.stderr.isatty():
        with _bar() as report:
            yield report
    else:
        yield _lines(unit)


def terminal_bar() -> "Progress":
    """How every bar looks: what, how far, how many, how long still; on stderr, gone at the end."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
    from rich.progress import TimeRemainingColumn as Remaining

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), Remaining())
    return Progress(*columns, console=Console(stderr=True), transient=True)


@contextmanager
def _bar() -> Iterator[Report]:
    with terminal_bar() as progress:
        bar = progress.add_task("", total=None)
        last = ""

        def report(stage: str, done: int, total: int) -> None:
            nonlocal last
            if stage != last:
                progress.reset(bar, description=stage)
                last = stage
            progress.update(bar, completed=done, total=total)

        yield report


def _lines(unit: str) -> Report:
    last = ""

    def report(stage: str, done: int, total: int) -> None:
        nonlocal last
        if stage != last:
            already = f" ({done} are there)" if done else ""
            sys.stderr.write(f"{stage}: {total} {unit}{already}\n")
            sys.stderr.flush()
            last = stage

    return report
