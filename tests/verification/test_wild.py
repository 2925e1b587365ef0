import hashlib
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from caalm.nodes import Binary, Builtin, Program, Unary, walk
from caalm.real.language import load_real, real_languages
from caalm.real.lua_reader import CONSTANTS, FUNCTIONS
from caalm.runtime import run_program
from caalm.seeds import rng_for
from caalm.verification.compare import LIMITS
from caalm.verification.draw import drawn_invented, drawn_program, wild_of
from caalm.verification.vocabularies.lua import VOCABULARY
from caalm.verification.vocabulary import read_operations

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = [name for name in real_languages() if wild_of(name) is not None]


def wild(name: str, count: int) -> list[Program]:
    draw_one, language = wild_of(name), load_real(name)
    assert draw_one is not None
    return [draw_one(rng_for(draw, "wild"), language) for draw in range(count)]


def spelled(programs: list[Program]) -> str:
    return hashlib.sha256("\n".join(map(repr, programs)).encode()).hexdigest()


@pytest.mark.parametrize("name", LANGUAGES)
def test_wild_programs_are_the_same_under_every_hash_seed(name: str) -> None:
    code = f"from test_wild import *; print(spelled(wild({name!r}, 20)))"
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=Path(__file__).parent,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("0", "1")
    }
    assert found == {spelled(wild(name, 20))}


@pytest.mark.parametrize("name", LANGUAGES)
def test_wild_programs_end_and_mostly_run_through(name: str) -> None:
    semantics = load_real(name).semantics
    ends: Counter[str] = Counter()
    for program in wild(name, 600):
        error = run_program(program, semantics=semantics, limits=LIMITS).error
        ends[error.code if error else "end"] += 1
    assert ends["out of fuel"] == 0
    # Python raises an error where the others go on with nothing, or with an empty text.
    assert ends["end"] >= (150 if name == "python" else 240), ends
    assert ends["not exact"] <= 120, ends
    assert name == "cobol" or ends["type error"] >= 30, ends


def operations() -> set[str]:
    """What Lua's vocabulary can draw, by name."""
    return {one.name for ways in VOCABULARY.operations.values() for one in ways}


def test_wild_programs_hold_every_operation_of_the_vocabulary() -> None:
    seen = Counter(
        node.op if isinstance(node, Binary | Unary) else getattr(node, "name", "")
        for program in wild("lua", 1_500)
        for node in walk(program)
        if isinstance(node, Binary | Unary | Builtin)
    )
    nodes = {"index", "slice", "conditional", "join", "list", "chain"}
    assert {one for one in operations() - nodes if seen[one] < 10} == set()


def test_every_function_that_lua_may_call_is_drawn() -> None:
    assert FUNCTIONS - CONSTANTS - {"table.insert"} <= operations()


def test_draws_of_neighbouring_seeds_share_nothing() -> None:
    lua = load_real("lua")
    some = {repr(drawn_program(lua, 1, draw)) for draw in range(60)}
    assert len(some) == 60
    assert not some & {repr(drawn_program(lua, 2, draw)) for draw in range(60)}
    assert drawn_invented(lua, 1, 5) == drawn_invented(lua, 1, 5)


def test_a_language_without_a_file_has_no_wild_programs() -> None:
    assert wild_of("perl") is None


def test_a_line_that_is_no_operation_is_named() -> None:
    with pytest.raises(ValueError, match="not 'add int int int'"):
        read_operations("add int int int")
