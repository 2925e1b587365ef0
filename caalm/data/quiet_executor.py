"""datatrove's local executor with our processes, and its ranks' messages in their logs alone.

Its own pool asks a further process for the next rank's place. When a build is killed, that
process stays for ever, and with it the lock on the corpus's folder, which it was given when
it was forked; and a rank that the kernel kills is waited for without end. Ours ends with its
parent, and says that a rank died. Which ranks there are, which are skipped, their logs and
marks of completion remain datatrove's. Imported only where datatrove is installed.
"""

from contextlib import redirect_stderr
from io import StringIO

from datatrove.executor import LocalPipelineExecutor
from loguru import logger

from caalm.data.workers import in_parallel


class QuietExecutor(LocalPipelineExecutor):  # type: ignore[misc]  # datatrove has no types
    """Runs the ranks that are not completed, `workers` of them at once."""

    def run(self) -> None:
        """Run them; raises CaalmError with the message of one that raised it, or that died."""
        self.save_executor_as_json()
        for _ in in_parallel(self.run_rank, self.get_incomplete_ranks(), self.workers):
            pass

    def run_rank(self, rank: int) -> None:
        """Run one rank; datatrove would print the traceback of what it raises."""
        logger.enable("datatrove")  # with one worker this is the process of the build
        with redirect_stderr(StringIO()):
            self._run_for_rank(rank)
