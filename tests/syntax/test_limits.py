"""T3 and syntax errors: hostile and broken sources end in one clear error, quickly."""

import time
from collections.abc import Callable

import pytest
from random_programs import random_program

from caalm.errors import LimitError, ProgramSyntaxError
from caalm.language import Language, make_language
from caalm.nodes import (
    Assign,
    Binary,
    Block,
    Expr,
    If,
    Integer,
    Name,
    Print,
    Program,
    Unary,
    While,
    depth,
)
from caalm.runtime import Limits
from caalm.seeds import rng_for
from caalm.syntax import adapt_program, parse_program, print_program

DEEP = 10_000
INFIX = (("notation", "infix"), ("numbers", "plain"))
LINE = Assign("y", Integer(1))
SECONDS = 3.0  # the promise is one second; a loaded machine gets some slack


def deep_sources(language: Language) -> dict[str, str]:
    """Sources of every shape that can be made deep by repetition, by name."""
    made: dict[str, str] = {}
    one = Program((Print((Integer(7),)),))
    show = print_program(adapt_program(one, language), language)
    seven = language.printer.expression(Integer(7))
    operators = language.surface.operators
    if language.surface.notation == "infix":
        made["parentheses"] = show.replace(seven, "(" * DEEP + seven + ")" * DEEP)
        made["a million parentheses"] = show.replace(seven, "(" * 500_000 + seven)
        made["minus signs"] = show.replace(seven, f"{operators['negate']} " * DEEP + seven)
        made["nots"] = show.replace(seven, f"{operators['not']} " * DEEP + seven)
        made["a long sum"] = show.replace(seven, f"{seven} {operators['add']} " * 40_000 + seven)
        made["only open"] = "(" * DEEP
        made["only close"] = ")" * DEEP
    if language.spec.made["notation"] == "prefix":
        made["operators first"] = show.replace(seven, f"{operators['add']} " * DEEP + seven)
        made["nots"] = show.replace(seven, f"{operators['not']} " * DEEP + seven)
    made["blocks"] = nested(language, lambda inner: (If(Name("x"), inner),))
    made["whiles"] = nested(language, lambda inner: (While(Name("x"), inner),))
    if "else" in language.constructs:
        made["elses"] = nested(language, lambda inner: (If(Name("x"), (LINE,), (LINE, *inner)),))
        made["else-if chain"] = chain(language)
    return made


def chain(language: Language) -> str:
    """Ten thousand else-ifs after one if, by repeating what one more link adds."""

    def links(count: int) -> list[str]:
        body: Block = ()
        for _ in range(count):
            body = (If(Name("x"), (LINE,), body),)
        program = adapt_program(Program(body), language)
        return print_program(program, language).split("\n")

    one, two, three = links(1), links(2), links(3)
    if len(three) - len(two) != len(two) - len(one) or language.surface.indented:
        return nested(language, lambda inner: (If(Name("x"), (LINE,), inner),))
    differing = (i for i, (a, b) in enumerate(zip(two, three, strict=False)) if a != b)
    start = next(differing, len(two))
    added = three[start - (len(two) - len(one)) + 1 : start + 1]
    return "\n".join([*two[:start], *added * DEEP, *two[start:]])


def nested(language: Language, wrap: Callable[[Block], Block]) -> str:
    """A source of blocks in blocks, ten thousand deep (one thousand where indentation counts)."""
    mark = Print((Integer(987),))
    source = print_program(adapt_program(Program(wrap((mark,))), language), language)
    rows = source.split("\n")
    at = next(i for i, row in enumerate(rows) if "987" in row)
    before, after = rows[:at], rows[at + 1 :]
    if not language.surface.indented:
        return "\n".join([*before * DEEP, rows[at], *after * DEEP])
    opening = [" " * level + row.lstrip() for level in range(1_000) for row in before]
    return "\n".join([*opening, " " * 1_000 + rows[at].lstrip()])


@pytest.mark.parametrize("seed", range(20))
def test_deep_sources_are_refused_in_time(seed: int) -> None:
    language = make_language(seed, pins=(("one_line", "none"),))
    for shape, source in deep_sources(language).items():
        begun = time.process_time()
        with pytest.raises((LimitError, ProgramSyntaxError)):
            parse_program(source, language)
        assert time.process_time() - begun < SECONDS, shape


def test_the_right_limit_is_named() -> None:
    language = make_language(0, pins=INFIX)
    sources = deep_sources(language)
    for shape in ("parentheses", "a million parentheses", "a long sum"):
        with pytest.raises(LimitError, match="nesting too deep"):
            parse_program(sources[shape], language)
    with pytest.raises(LimitError, match="source of"):
        parse_program("x" * ((1 << 20) + 1), language)


def test_no_token_makes_more_than_two_levels() -> None:
    """What spares the parser from counting the levels of a short program."""
    for seed in range(60):
        language = make_language(seed)
        for draw in range(20):
            program = adapt_program(random_program(rng_for(seed, "levels", draw)), language)
            source = print_program(program, language) + "\n" * language.surface.newline
            tokens = language.parser._driver.scan(source)
            assert depth(program) <= 2 * len(tokens.kinds)


def test_nesting_up_to_the_limit_is_read_and_written() -> None:
    for seed in range(10):
        language = make_language(seed)
        value: Expr = Integer(1)
        for _ in range(120):
            value = (
                Binary("add", Integer(1), Unary("negate", value)) if _ % 2 else Unary("not", value)
            )
        body: Block = (Print((value,)),)
        program = adapt_program(Program(body), language)
        assert parse_program(print_program(program, language), language) == program


def test_blocks_up_to_the_limit_are_read_adapted_and_written() -> None:
    for seed in range(10):
        language = make_language(seed)
        body: Block = (Print((Integer(1),)),)
        for _ in range(190):
            body = (If(Name("x"), body),)
        source = print_program(adapt_program(Program(body), language), language)
        program = parse_program(source, language)
        assert print_program(adapt_program(program, language), language) == source


def test_the_depth_check_is_what_refuses() -> None:
    """Planted fault: with a high limit the same source is accepted."""
    language = make_language(0, pins=INFIX)
    source = print_program(adapt_program(Program((Print((Integer(7),)),)), language), language)
    source = source.replace("7", "(" * 300 + "7" + ")" * 300)
    assert parse_program(source, language)  # parentheses make no nodes
    negations = source.replace("7", f"{language.surface.operators['not']} " * 400 + "7")
    with pytest.raises(LimitError):
        parse_program(negations, language)
    assert parse_program(negations, language, limits=Limits(nesting=10_000))


def test_an_error_says_where_and_what() -> None:
    language = make_language(7)
    program = adapt_program(Program((Assign("x", Integer(1)), Print((Name("x"),)))), language)
    source = print_program(program, language)
    broken = source + "\n" + "?? §"
    with pytest.raises(ProgramSyntaxError) as caught:
        parse_program(broken, language)
    assert caught.value.line == source.count("\n") + 2
    assert "^" in caught.value.excerpt
    assert str(caught.value).startswith(f"line {caught.value.line}, column ")


def test_every_cut_program_is_an_error_with_a_place(languages: list[Language]) -> None:
    for language in languages:
        body = (If(Name("x"), (Assign("y", Integer(12)),)),)
        program = adapt_program(Program((Assign("x", Integer(1)), *body)), language)
        source = print_program(program, language)
        for cut in range(1, len(source)):
            error = failure(source[:cut], language)
            assert error is None or 1 <= error.line <= source[:cut].count("\n") + 2
            assert error is None or (error.column >= 1 and error.problem)


def failure(source: str, language: Language) -> ProgramSyntaxError | None:
    try:
        parse_program(source, language)
    except ProgramSyntaxError as error:
        return error
    return None
