import pytest

from caalm.language import Language, make_language
from caalm.nodes import Assign, If, Integer, Name, Print, Program, Repeat, Stmt, walk
from caalm.programs import sample_program
from caalm.seeds import rng_for
from caalm.syntax import Remark, adapt_program, parse_program, print_program
from caalm.syntax.remark import remarkable


@pytest.fixture(scope="module")
def languages() -> list[Language]:
    return [make_language(seed, profile) for profile in ("wide", "card") for seed in range(25)]


def survives(program: Program, language: Language, text: str, *, beside: bool | None) -> bool:
    remarks = {
        number: Remark(text, number % 2 == 0 if beside is None else beside)
        for number, _ in remarkable(program.body)
    }
    source = print_program(program, language, remarks)
    assert source.count(text) == len(remarks)
    try:
        return parse_program(source, language) == program
    except Exception:
        return False


@pytest.mark.parametrize("beside", [True, False, None], ids=["beside", "above", "mixed"])
def test_a_remark_on_every_statement_changes_nothing(
    languages: list[Language], beside: bool | None
) -> None:
    for language in languages:
        for draw in range(4):
            drawn = sample_program(1 + draw % 3, rng_for(11, draw), language.constructs)
            program = adapt_program(drawn, language)
            assert survives(program, language, "prints -5, says 7 = x", beside=beside)


def test_a_remark_that_ends_too_early_is_noticed(languages: list[Language]) -> None:
    program = Program((Assign("x", Integer(3)), Print((Name("x"),))))
    broken = [
        language
        for language in languages
        if not survives(adapt_program(program, language), language, "a\n§", beside=True)
    ]
    assert len(broken) > len(languages) // 2


def test_statements_are_numbered_as_they_are_written() -> None:
    show = Print((Name("x"),))
    ladder = If(Name("a"), (show,), (If(Name("b"), (show,), (show,)),))
    program = Program((Assign("x", Integer(1)), Repeat(Integer(2), (ladder, show)), show))
    written = [node for node in walk(program) if isinstance(node, Stmt)]
    numbered = list(remarkable(program.body))
    assert [number for number, _ in numbered] == [0, 1, 2, 3, 5, 6, 7, 8]  # the else-if is 4
    assert all(written[number] is stmt for number, stmt in numbered)


def test_a_remark_stands_at_its_statement(languages: list[Language]) -> None:
    language = next(
        one
        for one in languages
        if one.surface.comment == ("//", "") and not one.surface.line_numbers
    )
    inner = If(Name("flag"), (Assign("x", Integer(2)),), (Assign("x", Integer(3)),))
    drawn = Program((Assign("flag", Integer(1)), inner, Print((Name("x"),))))
    program = adapt_program(drawn, language)
    last = max(number for number, _ in remarkable(program.body))
    rows = print_program(program, language, {last: Remark("here", beside=True)}).split("\n")
    (row,) = [row for row in rows if "here" in row]
    assert row.endswith("// here")
    plain = print_program(program, language).split("\n")
    above = print_program(program, language, {0: Remark("first")}).split("\n")
    assert [row for row in above if "first" not in row] == plain
