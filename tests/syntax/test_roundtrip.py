"""S3: text -> AST -> text keeps the program, whatever noise stands between the words."""

from dataclasses import replace

import pytest
from random_programs import random_program

from caalm.language import Language, build_language, make_language, sample_spec
from caalm.nodes import (
    BINARY_OPS,
    Assign,
    Binary,
    Boolean,
    Integer,
    Name,
    Print,
    Program,
    String,
    Unary,
    walk,
)
from caalm.seeds import rng_for
from caalm.syntax import adapt_program, parse_program, print_program

LANGUAGES = 200
PROGRAMS = 50


def programs(language: Language, count: int) -> list[Program]:
    seed = language.spec.seed or 0
    return [
        adapt_program(random_program(rng_for(seed, "roundtrip", i)), language) for i in range(count)
    ]


@pytest.mark.parametrize("seeds", [range(k, k + 20) for k in range(0, LANGUAGES, 20)], ids=str)
def test_a_program_survives_print_and_parse(seeds: range) -> None:
    for seed in seeds:
        language = make_language(seed)
        for program in programs(language, PROGRAMS):
            source = print_program(program, language)
            assert parse_program(source, language) == program, f"seed {seed}:\n{source}"


def noisy(source: str, language: Language) -> str:
    """The same program with comments and blanks wherever the language allows them."""
    opening, closing = language.surface.comment
    remark = f"{opening} note {closing}".rstrip()
    rows = []
    for row in source.split("\n"):
        if not closing:
            rows.append(f"{row}  {remark}")
        else:
            rows.append(f"{row} {remark} {remark}")
        if language.surface.newline or language.surface.indented:
            rows += ["", f"   {remark}"]
    return "\n".join([remark, *rows, ""]) if not language.surface.line_numbers else source


def test_comments_and_blank_lines_change_nothing(languages: list[Language]) -> None:
    for language in languages:
        for program in programs(language, 8):
            source = noisy(print_program(program, language), language)
            assert parse_program(source, language) == program, f"{language.name}:\n{source}"


@pytest.mark.soak
@pytest.mark.timeout(7_200)
def test_programs_of_two_thousand_languages_survive_print_parse_and_noise() -> None:
    for seed in range(2_000):
        language = make_language(seed)
        for number, program in enumerate(programs(language, 100)):
            source = print_program(program, language)
            assert parse_program(source, language) == program, f"seed {seed}:\n{source}"
            if number % 10 == 0:
                source = noisy(source, language)
                assert parse_program(source, language) == program, f"seed {seed}:\n{source}"


def test_windows_line_ends_change_nothing(languages: list[Language]) -> None:
    for language in languages:
        for program in programs(language, 4):
            source = print_program(program, language).replace("\n", "\r\n")
            assert parse_program(source, language) == program


def test_extra_parentheses_change_nothing_in_infix(languages: list[Language]) -> None:
    infix = [language for language in languages if language.surface.notation == "infix"]
    assert infix
    for language in infix:
        value = Binary("multiply", Name("x"), Integer(3))
        program = adapt_program(Program((Assign("x", Integer(1)), Print((value,)))), language)
        source = print_program(program, language)
        shown = language.printer.expression(program.body[1].values[0])  # type: ignore[union-attr]
        assert parse_program(source.replace(shown, f"((({shown})))"), language) == program


@pytest.mark.parametrize("seed", range(0, 60, 3))
def test_signs_without_blanks_between_keep_their_meaning(seed: int) -> None:
    """`x - -x * x` must not become `x--x*x` where two dashes begin a comment."""
    pins = {"spacing": "tight", "comments": "dashes", "notation": "infix", "arithmetic": "symbols"}
    language = build_language(sample_spec(seed, pins=pins))
    x = Name("x")
    minus = Unary("negate", x)
    for op in BINARY_OPS:
        for right in (minus, Binary("multiply", minus, x), Binary("subtract", minus, minus)):
            value = Binary(op, x, right)
            program = adapt_program(Program((Assign("x", value), Print((value,)))), language)
            source = print_program(program, language)
            assert parse_program(source, language) == program, source


def test_every_node_has_its_place(languages: list[Language]) -> None:
    for language in languages:
        program = programs(language, 6)[5]
        source = print_program(program, language)
        rows = source.split("\n")
        names = {
            language.printer.expression(node) for node in walk(program) if isinstance(node, Name)
        }
        for node in walk(parse_program(source, language)):
            assert node.span is not None
            line, column, end_line, end_column = node.span
            assert 1 <= line <= end_line <= len(rows) + 1
            if isinstance(node, String | Integer | Boolean | Name) and line == end_line:
                text = rows[line - 1][column - 1 : end_column - 1]
                if node == Integer(1) and text in names:
                    continue  # a change by one spells no number: its place is the name's
                # A name or a number may have parentheses around it.
                assert text.strip("( )") == language.printer.expression(node)


def test_a_printer_that_forgets_parentheses_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: without its levels the infix printer changes programs."""
    from caalm.syntax import expressions

    monkeypatch.setattr(expressions, "LEVELS", dict.fromkeys(expressions.LEVELS, 1))
    wrong = 0
    for seed in range(60):
        language = make_language(seed)
        if language.surface.notation != "infix":
            continue
        for program in programs(language, 10):
            try:
                wrong += parse_program(print_program(program, language), language) != program
            except Exception:
                wrong += 1
    assert wrong > 10


def test_keywords_in_any_case_where_the_language_says_so(languages: list[Language]) -> None:
    found = [language for language in languages if language.surface.ignore_case]
    assert found
    for language in found:
        spec = replace(language.spec, name="again")
        program = Program((Assign("x1", Integer(1)), Print((Name("x1"),))))
        source = print_program(adapt_program(program, language), language)
        swapped = "".join(c.swapcase() if c.isalpha() else c for c in source)
        assert [type(s) for s in parse_program(swapped, build_language(spec)).body] == [
            Assign,
            Print,
        ]
