"""datatrove's local executor, whose ranks write to their log files alone.

A build says in one line what went wrong; datatrove's ranks would print a traceback before
it. Imported only where datatrove is installed.
"""

from contextlib import redirect_stderr
from io import StringIO
from typing import Any

from datatrove.executor import LocalPipelineExecutor
from loguru import logger


class QuietExecutor(LocalPipelineExecutor):  # type: ignore[misc]  # datatrove has no types
    """Runs ranks as its base does; nothing of them comes to the terminal."""

    def _run_for_rank(self, *arguments: Any, **named: Any) -> Any:
        logger.enable("datatrove")  # with one worker a rank runs in the process of the build
        with redirect_stderr(StringIO()):
            return super()._run_for_rank(*arguments, **named)
