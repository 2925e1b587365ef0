"""A progress bar on a terminal; elsewhere nothing."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from caalm.data.progress import terminal_bar


@contextmanager
def shown_bar(
    title: str, total: int, *, show: bool = True, done: int = 0
) -> Iterator[Callable[[int], None]]:
    """Gives the function that moves the bar on by so many; it is drawn on stderr."""
    if not (show and sys.stderr.isatty()):
        yield lambda count: None
        return
    with terminal_bar() as progress:
        bar = progress.add_task(title, total=total, completed=done)
        yield lambda count: progress.update(bar, advance=count)


def bars_on_terminals_only() -> None:
    """Silence the bars that transformers and the hub draw, where stderr is no terminal."""
    if sys.stderr.isatty():
        return
    from huggingface_hub.utils.tqdm import disable_progress_bars
    from transformers.utils import logging

    logging.disable_progress_bar()
    disable_progress_bars()
