"""What a program run by a real runtime may use, and what came of it."""

from dataclasses import dataclass
from typing import Literal

from caalm.errors import ConfigError

Limit = Literal["time", "memory", "output"]

MIB = 1 << 20
KILLED = 137  # the exit status of what SIGKILL ended: 128 + 9
_LEAST_MEMORY = 64 * MIB


@dataclass(frozen=True, slots=True, kw_only=True)
class RuntimeLimits:
    """The most that one program may use; sizes are in bytes.

    `seconds` bounds its processor time and, with an allowance for a busy machine, the time
    on the clock. `memory` is address space; a runtime that needs more to start gets more.
    `file_size` is the largest file it may write, `scratch` the room of its private /tmp.
    """

    seconds: float = 5.0
    memory: int = 256 * MIB
    output: int = 64 * 1024
    processes: int = 256
    open_files: int = 64
    file_size: int = 8 * MIB
    scratch: int = 16 * MIB

    def __post_init__(self) -> None:
        for name in ("seconds", "output", "processes", "open_files", "file_size", "scratch"):
            if getattr(self, name) <= 0:
                raise ConfigError(f"limits.{name}: {getattr(self, name)}; must be above 0")
        if self.memory < _LEAST_MEMORY:
            raise ConfigError(f"limits.memory: {self.memory}; must be at least {_LEAST_MEMORY}")


DEFAULT_LIMITS = RuntimeLimits()


@dataclass(frozen=True, slots=True, kw_only=True)
class RuntimeResult:
    """What one program did in its runtime.

    `stdout` is all it printed, up to the limit. `error` is None where it ended well, else
    one line in the runtime's own words (`ZeroDivisionError: division by zero`). `status` is
    the exit status, 128 + n for signal n. `limit` names the limit that ended it, if one did.
    """

    stdout: bytes
    error: str | None
    status: int
    seconds: float
    limit: Limit | None = None

    @property
    def text(self) -> str:
        """The stdout as text; bytes that are not UTF-8 show as escapes."""
        return self.stdout.decode("utf-8", "backslashreplace")

    @property
    def is_truth(self) -> bool:
        """Whether the same run would give the same again: it was not cut off, not killed.

        Only such a result may be kept, or stand as what a program prints.
        """
        return self.limit is None and self.status < 128
