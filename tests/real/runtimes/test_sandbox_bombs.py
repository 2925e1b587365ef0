"""B1: bombs end as a named result within their limit, and the host is as before."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from caalm.real.runtimes import RuntimeLimits, RuntimeResult, run_single
from caalm.real.runtimes.limits import MIB
from caalm.real.runtimes.sandbox import sandbox_users

pytestmark = pytest.mark.usefixtures("_sandboxed")

LIMITS = RuntimeLimits(seconds=1, memory=256 * MIB)
COBOL = """
IDENTIFICATION DIVISION.
PROGRAM-ID. BOMB.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 X PIC 9(9) VALUE 0.
PROCEDURE DIVISION.
    {statements}
    STOP RUN.
"""
SHELL_FORKS = "f() { sleep 2 & f & }; f; sleep 2"

BOMBS = {
    ("python", "forks"): (
        "import os, time\nn = 0\n"
        "while n < 5000:\n"
        "    try:\n        child = os.fork()\n"
        "    except OSError:\n        print('stopped at', n); break\n"
        "    if child == 0:\n        time.sleep(30); os._exit(0)\n    n += 1\n"
    ),
    ("python", "memory"): "x = 'x'\nwhile True:\n    x += x\n",
    (
        "python",
        "time",
    ): "while True:\n    try:\n        x = 1\n    except BaseException:\n        pass\n",
    ("python", "sleep"): "import time\ntime.sleep(60)\n",
    ("python", "output"): "while True:\n    print('x' * 1000)\n",
    ("python", "stderr"): "import os\nwhile True:\n    os.write(2, b'x' * 60000)\n",
    ("python", "files"): "fs = []\nwhile True:\n    fs.append(open('/dev/zero'))\n",
    ("python", "disk"): "f = open('/tmp/x', 'wb')\nwhile True:\n    f.write(bytes(1 << 20))\n",
    ("python", "disks"): (
        "for n in range(100):\n    open(f'/tmp/{n}', 'wb').write(bytes(4 << 20))\n"
    ),
    ("python", "shared memory"): (
        "for n in range(100):\n    open(f'/dev/shm/{n}', 'wb').write(bytes(1 << 20))\n"
    ),
    ("python", "crash"): "import ctypes\nctypes.string_at(0)\n",
    (
        "javascript",
        "memory",
    ): "const a = [];\nwhile (true) a.push(new Array(1000).fill(a.length));\n",
    ("javascript", "time"): "while (true) { try { let x = 1 } catch (e) {} }\n",
    ("javascript", "output"): "while (true) process.stdout.write('x'.repeat(1000));\n",
    ("javascript", "wait"): "setInterval(() => {}, 1000);\n",
    ("lua", "memory"): "local x = 'x'\nwhile true do x = x .. x end\n",
    ("lua", "time"): "while true do pcall(error) end\n",
    ("lua", "output"): "while true do print(('x'):rep(1000)) end\n",
    ("lua", "forks"): f"os.execute('{SHELL_FORKS}')\n",
    ("cobol", "time"): COBOL.format(statements="PERFORM UNTIL X = 1 MOVE 2 TO X END-PERFORM"),
    ("cobol", "output"): COBOL.format(statements='PERFORM UNTIL X = 1 DISPLAY "x" END-PERFORM'),
    ("cobol", "forks"): COBOL.format(statements=f'CALL "SYSTEM" USING "{SHELL_FORKS}"'),
}
# By wall-clock alone, or by a compile each: the long run has them all.
QUICK = [
    (language, bomb)
    for language, bomb in BOMBS
    if language == "python" or (bomb in ("memory", "output") and language != "cobol")
]
NAMED = {"memory": "memory", "time": "time", "output": "output", "sleep": "time", "wait": "time"}
NAMED |= {"stderr": "time"}  # nobody reads on, so it only waits


@pytest.fixture(autouse=True)
def _less_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caalm.real.runtimes.sandbox.START_ALLOWANCE", 1.0)


def processes_of_sandboxes() -> list[int]:
    """The living processes of users that only sandboxes of this process have."""
    found, users = [], sandbox_users()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            alive = (folder / "stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
            if alive and folder.stat().st_uid in users:
                found.append(int(folder.name))
        except OSError:
            continue
    return found


@pytest.mark.parametrize(
    ("language", "bomb"),
    [pytest.param(*key, marks=() if key in QUICK else pytest.mark.soak) for key in BOMBS],
)
def test_a_bomb_is_stopped_and_leaves_nothing(
    language: str, bomb: str, need: Callable[[str], None]
) -> None:
    need(language)
    start = time.monotonic()
    result = run_single(language, BOMBS[language, bomb], limits=LIMITS, trusted=False)
    assert time.monotonic() - start < 40
    assert result.error or bomb == "forks"
    assert bomb == "forks" or result.limit == NAMED.get(bomb)
    assert len(result.stdout) <= LIMITS.output
    assert not any(Path("/dev/shm").glob("[0-9]*"))
    if os.geteuid() == 0:
        deadline = time.monotonic() + 5
        while processes_of_sandboxes() and time.monotonic() < deadline:
            time.sleep(0.05)
        assert processes_of_sandboxes() == []


def test_forks_stop_at_the_limit() -> None:
    limits = RuntimeLimits(processes=30)
    result = run_single("python", BOMBS["python", "forks"], limits=limits, trusted=False)
    assert 5 <= int(result.text.removeprefix("stopped at ")) <= 30


def test_what_a_bomb_printed_before_its_end_is_kept(need: Callable[[str], None]) -> None:
    need("lua")
    result = run_single(
        "lua", "print(1)\nio.flush()\nwhile true do end", limits=LIMITS, trusted=True
    )
    assert (result.text, result.limit, result.is_truth) == ("1\n", "time", False)


def test_a_result_says_whether_it_is_a_truth() -> None:
    ended = RuntimeResult(stdout=b"", error=None, status=0, seconds=0)
    failed = RuntimeResult(stdout=b"", error="ValueError: x", status=1, seconds=0)
    killed = RuntimeResult(stdout=b"", error="killed", status=139, seconds=0)
    assert [ended.is_truth, failed.is_truth, killed.is_truth] == [True, True, False]
