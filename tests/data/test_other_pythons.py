"""Every Python that is here makes the same languages and rows, byte by byte."""

import os
import shutil
import subprocess
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

from caalm.data.example import RowKey
from caalm.language import make_language

# Prints a hash for each language, and of each row by its id; run by every Python.
PROGRAM = """
import hashlib, sys
from caalm.data.example import example_from_id
from caalm.language import load_language, save_spec

for name in sys.argv[1].split():
    made = example_from_id(name) if "/" in name else load_language(name)
    text = repr(made) if "/" in name else save_spec(made.spec) + made.grammar
    print(name, hashlib.sha256(text.encode()).hexdigest())
"""
NEEDED = ("lark", "jinja2", "markupsafe", "interegular")  # pure Python: any version can import them
PROFILES = ("wide", "card", "plain", "prose", "symbolic")


def other_pythons() -> dict[str, Path]:
    """The Pythons of other minor versions from 3.11 on, by their version."""
    named = [shutil.which(f"python3.{minor}") for minor in range(11, 16)]
    kept = sorted(Path.home().glob(".pyenv/versions/3.*/bin/python3"))
    found = {}
    for path in [*map(Path, filter(None, named)), *kept]:
        code = "import sys; print(*sys.version_info[:2], sep='.')"
        done = subprocess.run([path, "-c", code], capture_output=True, text=True)
        if done.returncode == 0 and int(done.stdout.split(".")[1]) >= 11:
            found[done.stdout.strip()] = path
    found.pop(f"3.{sys.version_info.minor}", None)
    return found


@cache
def names(languages: int) -> str:
    """The names of the languages, and of two rows of each."""
    seeds = [(seed, PROFILES[seed % len(PROFILES)]) for seed in range(languages)]
    made = [make_language(seed, profile).name for seed, profile in seeds]
    rows = [RowKey(made[n], n % 3 + 1, draw).id for n in range(languages) for draw in (n, 70_000)]
    return " ".join(made + rows)


def hashes(python: Path, packages: Path, languages: int, program: str = PROGRAM) -> list[str]:
    home = Path(__file__).parents[2]
    done = subprocess.run(
        [python, "-S", "-c", program, names(languages)],
        env={"PYTHONPATH": f"{home}{os.pathsep}{packages}", "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """A folder with the packages that languages need, and nothing that is compiled."""
    for name in NEEDED:
        spec = find_spec(name)
        assert spec is not None
        assert spec.origin is not None
        (tmp_path / name).symlink_to(Path(spec.origin).parent)
    return tmp_path


@pytest.mark.parametrize("languages", [10, pytest.param(200, marks=pytest.mark.soak)])
def test_other_pythons_make_the_same_bytes(languages: int, packages: Path) -> None:
    others = other_pythons()
    if not others:
        pytest.skip("no other Python from 3.11 on is here")
    ours = hashes(Path(sys.executable), packages, languages)
    assert len(ours) == 3 * languages
    for python in others.values():
        assert hashes(python, packages, languages) == ours


def test_the_hashes_see_one_character(packages: Path) -> None:
    """Planted fault: a Python that says one language otherwise."""
    python, faulty = Path(sys.executable), PROGRAM.replace("made.grammar", "made.grammar.upper()")
    pairs = zip(hashes(python, packages, 2), hashes(python, packages, 2, faulty), strict=True)
    assert [one == other for one, other in pairs] == [False] * 2 + [True] * 4
