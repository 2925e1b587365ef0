import subprocess
import sys
from pathlib import Path

import pytest

from caalm.errors import LimitError, ProgramSyntaxError
from caalm.programs import sample_program
from caalm.real.language import RealLanguage, load_real
from caalm.runtime import Execution, Limits, run_program
from caalm.runtime.rules.python import PythonRules
from caalm.seeds import rng_for
from caalm.syntax import adapt_program
from caalm.verification.draw import drawn_program

PROGRAMS = sorted((Path(__file__).parent / "programs" / "python").glob("*.py"))


@pytest.fixture(scope="module")
def python() -> RealLanguage:
    return load_real("python")


def real(source: str) -> tuple[str, bool]:
    """What CPython prints, and whether it ends without an error."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-X", "utf8", "-"],
        input=source.encode(),
        capture_output=True,
        timeout=60,
    )
    return done.stdout.decode(), done.returncode == 0


def ours(source: str, python: RealLanguage) -> Execution:
    return run_program(python.parser.parse(source, Limits()), semantics=python.semantics)


def agree(source: str, python: RealLanguage) -> None:
    execution = ours(source, python)
    assert execution.error is None or execution.error.code != "not exact", execution.error
    assert (execution.stdout, execution.error is None) == real(source), source


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_a_learners_program_prints_what_cpython_prints(path: Path, python: RealLanguage) -> None:
    agree(path.read_text("utf-8"), python)


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_a_learners_program_survives_print_and_parse(path: Path, python: RealLanguage) -> None:
    program = python.parser.parse(path.read_text("utf-8"), Limits())
    assert python.parser.parse(python.writer.print(program), Limits()) == program


def test_a_program_survives_print_and_parse(python: RealLanguage) -> None:
    for draw in range(80):
        drawn = python.writer.print(drawn_program(python, 5, draw))
        source = python.writer.print(python.parser.parse(drawn, Limits()))
        assert python.writer.print(python.parser.parse(source, Limits())) == source


def drawn_disagree(draws: range, python: RealLanguage) -> list[str]:
    """The drawn programs that print something else here than under CPython."""
    wrong = []
    for draw in draws:
        source = python.writer.print(drawn_program(python, 4, draw))
        execution = ours(source, python)
        if execution.error is not None and execution.error.code == "not exact":
            continue
        if (execution.stdout, execution.error is None) != real(source):
            wrong.append(source)
    return wrong


def test_drawn_programs_print_what_cpython_prints(python: RealLanguage) -> None:
    assert drawn_disagree(range(60), python) == []


@pytest.mark.soak
def test_thousands_of_drawn_programs_print_what_cpython_prints(python: RealLanguage) -> None:
    assert drawn_disagree(range(60, 3_000), python) == []


def test_a_planted_fault_is_found(python: RealLanguage, monkeypatch: pytest.MonkeyPatch) -> None:
    own = PythonRules.text
    monkeypatch.setattr(
        PythonRules, "text", lambda rules, value: own(rules, value).replace("True", "true")
    )
    assert drawn_disagree(range(60), python)


@pytest.mark.parametrize("tier", [1, 2, 3])
def test_an_invented_languages_program_prints_the_same_in_python(
    tier: int, python: RealLanguage
) -> None:
    for draw in range(20):
        program = adapt_program(sample_program(tier, rng_for(draw, "to python", tier)), python)
        source = python.printer.print(program)
        assert real(source) == (run_program(program).stdout, True), source


@pytest.mark.parametrize(
    ("source", "named"),
    [
        ("import os", "an import"),
        ("from math import pi", "an import"),
        ("x = {'a': 1}", "a dictionary or set"),
        ("x = [i for i in range(3)]", "a comprehension"),
        ("try:\n    pass\nexcept ValueError:\n    pass", "an exception's handling"),
        ("class A:\n    pass", "a class"),
        ("f = lambda x: x", "a lambda"),
        ("def f():\n    def g():\n        pass", "a function inside a block or function"),
        ("while x:\n    pass\nelse:\n    pass", "an else of a loop"),
        ("for x in [1]:\n    pass\nelse:\n    pass", "an else of a loop"),
        ("a, *b = [1, 2]", "`*` before a value"),
        ("x = 5 & 3", "a bitwise operator"),
        ("x = input()", "`input` is"),
        ("x = type(3)", "`type` is"),
        ("nothing()", "`nothing`, which the program does not define, is"),
        ("match x:\n    case 1:\n        pass", "a match statement"),
        ("assert True", "an assertion"),
        ("del x[0]", "del"),
        ("with x:\n    pass", "a with statement"),
        ("for a, (b, c) in x:\n    pass", "a loop whose variables are not plain names"),
    ],
)
def test_what_is_outside_the_subset_is_named(source: str, named: str, python: RealLanguage) -> None:
    with pytest.raises(ProgramSyntaxError, match="outside the supported Python subset") as error:
        python.parser.parse(source, Limits())
    assert named in str(error.value)


@pytest.mark.parametrize(
    ("source", "problem", "line", "column"),
    [
        ("for i in range(3)\n    pass", "the line ends too early", 1, 18),
        ('print "hello"', "unexpected", 1, 7),
        ("x = 1\n  y = 2", "the line is indented, but begins no block", 2, 3),
        ("x = 'a", "a text begins here that does not end", 1, 5),
        ("if x = 3:\n    pass", "unexpected '='", 1, 6),
        ("if 1:\n\tx = 1\n        y = 2", "tabs and blanks are mixed", 3, 9),
        ("x = 1\0", "a NUL character", 1, 6),
        ("# coding: latin-1\nx = 1", "the encoding latin-1 is outside", 1, 11),
    ],
)
def test_what_is_wrong_has_its_place(
    source: str, problem: str, line: int, column: int, python: RealLanguage
) -> None:
    with pytest.raises(ProgramSyntaxError, match=problem) as error:
        python.parser.parse(source, Limits())
    assert (error.value.line, error.value.column) == (line, column)


@pytest.mark.parametrize("shape", ["-N", "not N", "1 + N", "f(N)"])
def test_deep_expressions_are_refused(shape: str, python: RealLanguage) -> None:
    opening, closing = shape.split("N")
    nest = opening * 5_000 + "1" + closing * 5_000
    with pytest.raises((LimitError, ProgramSyntaxError), match=r"nesting too deep|too many"):
        python.parser.parse(f"def f(a):\n    return a\nx = {nest}", Limits())
