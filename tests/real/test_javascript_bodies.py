import pytest

from caalm.errors import ProgramSyntaxError
from caalm.real.language import load_real
from caalm.runtime import run_program
from caalm.syntax import parse_program


def _printed(source: str) -> str:
    language = load_real("javascript")
    run = run_program(parse_program(source, language), semantics=language.semantics)
    assert run.error is None, run.error
    return run.stdout


# The outputs are Node's.
@pytest.mark.parametrize(
    ("source", "printed"),
    [
        ("if (true) var z = 3\nconsole.log(z)", "3\n"),
        ("if (false) var a = 1, b = 2\nelse var a = 5\nconsole.log(a, b)", "5 undefined\n"),
        ("for (const c of 'abc') var d = c;\nconsole.log(d)", "c\n"),
        ("do var q = 7; while (q < 3)\nconsole.log(q)", "7\n"),
    ],
)
def test_a_var_may_be_the_whole_body_of_a_statement(source: str, printed: str) -> None:
    assert _printed(source) == printed


@pytest.mark.parametrize("source", ["if (1) let x = 1", "while (true) const x = () => 1"])
def test_let_and_const_need_braces_there(source: str) -> None:
    with pytest.raises(ProgramSyntaxError, match="Lexical declaration cannot appear"):
        parse_program(source, load_real("javascript"))
