"""What GnuCOBOL prints: many programs in one compilation, each run in a process of its own."""

import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

_CALLER = """IDENTIFICATION DIVISION.
PROGRAM-ID. CALLER.
DATA DIVISION.
WORKING-STORAGE SECTION.
01 WANTED PIC X(20).
PROCEDURE DIVISION.
    ACCEPT WANTED FROM ARGUMENT-VALUE
    CALL WANTED
    STOP RUN.
END PROGRAM CALLER.
"""


def real(sources: list[str]) -> list[tuple[str, bool]]:
    """What each program prints, and whether it ends without an error."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "all.cob").write_text(_CALLER + "".join(map(_called, range(len(sources)), sources)))
        command = ["cobc", "-x", "-free", "-debug", "-w", "-o", "all", "all.cob"]
        compiled = subprocess.run(command, cwd=home, capture_output=True, text=True, timeout=120)
        assert compiled.returncode == 0, compiled.stderr
        return [_run(home, number) for number in range(len(sources))]


def _called(number: int, source: str) -> str:
    """A program as a subprogram with a name of its own."""
    named = re.sub(r"(?im)^(\s*)PROGRAM-ID\. *\S+?\.", rf"\1PROGRAM-ID. P{number}.", source)
    return f"{re.sub('(?i)STOP RUN', 'GOBACK', named)}\nEND PROGRAM P{number}.\n"


def _run(home: Path, number: int) -> tuple[str, bool]:
    done = subprocess.run(["./all", f"P{number}"], cwd=home, capture_output=True, timeout=20)
    return done.stdout.decode(), done.returncode == 0
