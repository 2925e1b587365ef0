"""Runs of caalm/train.py in processes of their own that can be killed.

The imports cost seconds and a kill test needs many processes, so one server process imports
everything, and forks a child for each run (before any thread pool exists, so that is safe).
"""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Ended:
    """How a run ended: its exit code, or minus the signal that killed it; its stderr."""

    code: int
    stderr: str


class Runs:
    """The client: starts runs and waits for them."""

    def __init__(self) -> None:
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}
        self.server = subprocess.Popen(
            [sys.executable, __file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )

    def run(
        self,
        *argv: str,
        log: Path | None = None,
        signal_at: int | None = None,
        delay: float = 0.0,
        number: int = signal.SIGKILL,
        limit: int | None = None,
        fault: bool = False,
    ) -> Ended:
        """One run of main(argv); the signal is sent `delay` s after `log` reaches an update.

        `limit` is the largest file, in bytes, that the run may write; with `fault` dropout
        draws from a stream of its own in each process, as if it had been forgotten.
        """
        request = {
            "argv": argv,
            "log": str(log),
            "signal_at": signal_at,
            "delay": delay,
            "number": int(number),
            "limit": limit,
            "fault": fault,
        }
        assert self.server.stdin is not None
        assert self.server.stdout is not None
        self.server.stdin.write(json.dumps(request) + "\n")
        self.server.stdin.flush()
        return Ended(**json.loads(self.server.stdout.readline()))

    def close(self) -> None:
        """End the server."""
        assert self.server.stdin is not None
        assert self.server.stdout is not None
        self.server.stdin.close()
        self.server.stdout.close()
        self.server.wait(timeout=60)


def serve() -> None:
    """Answer requests until stdin ends."""
    import accelerate  # noqa: F401
    import datasets  # noqa: F401
    import transformers.models.qwen2.modeling_qwen2  # noqa: F401

    import caalm.model.run
    import caalm.model.validation  # noqa: F401

    for line in sys.stdin:
        sys.stdout.write(json.dumps(answer(json.loads(line))) + "\n")
        sys.stdout.flush()


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """Fork a run, send it its signal, wait for its end."""
    errors = f"/tmp/caalm-run-{os.getpid()}.stderr"
    child = os.fork()
    if child == 0:
        with open(errors, "w") as stderr:
            os.dup2(stderr.fileno(), 2)
        os.dup2(2, 1)
        os._exit(run(request))
    status = None
    if request["signal_at"] is not None:
        status = wait_for_update(child, Path(request["log"]), request["signal_at"])
        if status is None:
            time.sleep(request["delay"])
            os.kill(child, request["number"])
    if status is None:
        status = os.waitpid(child, 0)[1]
    text = Path(errors).read_text()
    Path(errors).unlink()
    return {"code": os.waitstatus_to_exitcode(status), "stderr": text}


def run(request: dict[str, Any]) -> int:
    """The child: main, with any failure as a traceback."""
    import random
    import resource
    import traceback

    import torch

    from caalm import train

    torch.set_num_threads(1)
    if request["limit"] is not None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a write past the limit fails: EFBIG
        resource.setrlimit(resource.RLIMIT_FSIZE, (request["limit"], request["limit"]))
    if request["fault"]:
        train.rng_for = lambda *names: random.Random()
    try:
        code = train.main(request["argv"])
    except BaseException:
        traceback.print_exc()
        code = 99
    sys.stderr.flush()
    return code


def wait_for_update(child: int, log: Path, update: int) -> int | None:
    """Wait until the log reaches an update; the status if the child ends before."""
    while True:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return status
        try:
            lines = log.read_text().splitlines()
        except FileNotFoundError:
            lines = []
        if any(f'"update": {update}, "loss"' in line for line in lines):
            return None
        time.sleep(0.002)


if __name__ == "__main__":
    serve()
