import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import click
import pytest

from caalm.cli.failures import INTERNAL_FAULT, describe, exit_code_of
from caalm.errors import CaalmError, ConfigError, MissingExtraError, ProgramSyntaxError

ROOT = Path(__file__).resolve().parents[2]

CASES = [
    (CaalmError("grammars/x: no such thing"), "error: grammars/x: no such thing", 1),
    (ConfigError("a.yaml.rows: 'x' is not a list"), "error: a.yaml.rows: 'x' is not a list", 2),
    (MissingExtraError("train", "torch"),
     'error: torch is not installed; run: pip install "caalm[train]"', 1),
    (ModuleNotFoundError("No module named 'datasets'", name="datasets.table"),
     'error: datasets is not installed; run: pip install "caalm[data]"', 1),
    (FileNotFoundError(2, "No such file or directory", "a.txt"),
     "error: a.txt: No such file or directory", 1),
    (OSError(28, "No space left on device", "out/x"),
     "error: out/x: No space left on device; free some space and run the command again", 1),
    (click.UsageError("no option --x."), "error: no option --x; see caalm --help", 2),
    (KeyboardInterrupt(), "interrupted", 130),
    (CaalmError("two\nlines \x1b[31m \ud800"), r"error: two lines \x1b[31m \ud800", 1),
    (MemoryError(), "error: out of memory; ask for less at once", 1),
]  # fmt: skip


@pytest.mark.parametrize(("error", "line", "code"), CASES)
def test_a_failure_is_one_line_and_an_exit_code(error: BaseException, line: str, code: int) -> None:
    assert describe(error) == (line, code)


def test_a_syntax_error_shows_its_line_and_a_caret_below_the_place() -> None:
    error = ProgramSyntaxError("unexpected ')'", line=2, column=4, excerpt="x\t )\n   ^")
    error.add_note("a.txt")
    text, code = describe(error)
    assert code == 1
    assert text.splitlines() == [
        "error: a.txt: line 2, column 4: unexpected ')'",
        "  x  )",
        "     ^",
    ]


def test_an_endless_message_is_cut() -> None:
    line, _ = describe(CaalmError("9" * 100_000))
    assert len(line) == 2_000
    assert line.endswith("…")


def test_an_unforeseen_error_says_so_without_a_traceback(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def broken() -> None:
        raise ZeroDivisionError("planted")

    assert exit_code_of(broken) == INTERNAL_FAULT
    shown = capsys.readouterr().err
    assert "internal fault: ZeroDivisionError: planted" in shown
    assert "Traceback" not in shown


def test_the_debug_switch_shows_the_traceback(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAALM_DEBUG", "1")

    def broken() -> None:
        raise CaalmError("planted")

    assert exit_code_of(broken) == 1
    assert "Traceback" in capsys.readouterr().err


WAITS = """
import sys, time
from pathlib import Path
from caalm.cli.failures import exit_code_of
def work():
    try:
        print("ready", flush=True)
        time.sleep(30)
    finally:
        Path(sys.argv[1]).write_text("cleaned")
sys.exit(exit_code_of(work))
"""


@pytest.mark.parametrize(
    ("number", "code", "word"),
    [(signal.SIGINT, 130, "interrupted"), (signal.SIGTERM, 143, "terminated")],
)
def test_a_signal_unwinds_and_says_one_word(
    number: signal.Signals, code: int, word: str, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    process = subprocess.Popen(
        [sys.executable, "-c", WAITS, str(trace)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.send_signal(number)
    _, errors = process.communicate(timeout=10)
    assert (process.returncode, errors) == (code, word + "\n")
    assert trace.read_text() == "cleaned"


def test_a_child_of_the_command_dies_of_sigterm_as_usual() -> None:
    def forks() -> int:
        ready, started = os.pipe()
        child = os.fork()
        if child == 0:
            os.write(started, b"x")
            time.sleep(30)
            os._exit(0)
        os.read(ready, 1)
        os.kill(child, signal.SIGTERM)
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    codes: list[int] = []
    assert exit_code_of(lambda: codes.append(forks())) == 0
    assert codes == [-signal.SIGTERM]


def test_a_closed_pipe_is_quiet() -> None:
    command = f"{sys.executable} cli.py env --json | head -c 1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.stderr == ""
    assert done.returncode in (0, 1)
