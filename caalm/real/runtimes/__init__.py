"""The real languages' own runtimes, in a sandbox: CPython, Node.js, Lua, GnuCOBOL.

In: source texts. Out: what each prints. This folder knows no language of CaaLM and none of
its syntax trees. Flow: limits (what a program may use) -> process (a command under a
watchdog) -> sandbox (confined) -> registry (how each language is started) -> single (one
program, one process) | batch (many for one start; frames, drivers/, bundle) -> run (with a
cache).
"""

from caalm.real.runtimes.limits import DEFAULT_LIMITS, RuntimeLimits, RuntimeResult
from caalm.real.runtimes.registry import RUNTIMES, available_runtimes, runtime_version
from caalm.real.runtimes.run import run_programs
from caalm.real.runtimes.sandbox import SandboxWarning, sandbox_problem
from caalm.real.runtimes.single import run_single

__all__ = [
    "DEFAULT_LIMITS",
    "RUNTIMES",
    "RuntimeLimits",
    "RuntimeResult",
    "SandboxWarning",
    "available_runtimes",
    "run_programs",
    "run_single",
    "runtime_version",
    "sandbox_problem",
]
