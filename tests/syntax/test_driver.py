"""The quick way through Lark's tables gives what Lark gives, for right and wrong texts.

The oracle is `Lark.parse` to a tree that keeps every token; the same builders then make
the nodes, bottom up, and the places of Lark's own tokens say where each node must stand.
"""

from typing import Any

import pytest
from lark import Lark, Token, Tree
from lark.exceptions import LarkError
from random_programs import random_program

from caalm.errors import CaalmError
from caalm.language import Language, make_language
from caalm.nodes import Program, Span, walk
from caalm.seeds import rng_for
from caalm.syntax import adapt_program, print_program
from caalm.syntax.build import builders
from caalm.syntax.driver import Driver, Rows, _Goto
from caalm.syntax.parser import lark_options
from caalm.syntax.tokens import Scanner, StuckError, Tokens

Outcome = tuple[list[tuple[int, ...]], Program] | str
SILENT = ("_NL", "_INDENT", "_DEDENT")


def sources(language: Language, count: int) -> list[str]:
    seed = language.spec.seed or 0
    end = "\n" if language.surface.newline else ""
    drawn = [random_program(rng_for(seed, "driver", i)) for i in range(count)]
    return [print_program(adapt_program(one, language), language) + end for one in drawn]


def mutated(source: str, language: Language, number: int) -> str:
    """The text with a character dropped, doubled, or swapped for another of its own."""
    rng = rng_for(language.spec.seed or 0, "mutate", number, source)
    if not source:
        return source
    at, other = rng.randrange(len(source)), rng.choice(source)
    middle = rng.choice(("", source[at] * 2, other, " ", "\t", "\n", "\n  ", "é"))
    return source[:at] + middle + source[at + 1 :]


class Oracle:
    """Lark's tree, made into nodes by the builders under test."""

    def __init__(self, language: Language) -> None:
        options = lark_options(language.surface)
        self._lark = Lark(language.grammar, keep_all_tokens=True, **options)
        self._builders = builders(language.surface)

    def __call__(self, text: str) -> Outcome:
        try:
            tree = self._lark.parse(text)
        except LarkError:
            return "refused"
        leaves = list(tree.scan_values(lambda value: isinstance(value, Token)))
        tokens = _LarkTokens(leaves)
        try:
            program, _ = self._built(tree, tokens, 0)
        except CaalmError as error:
            return str(error)
        return [tuple(node.span or ()) for node in walk(program)], program

    def _built(self, tree: Tree[Token], tokens: Any, at: int) -> tuple[Any, int]:
        children: list[Any] = []
        for child in tree.children:
            if isinstance(child, Token):
                children.append(at)
                at += 1
            else:
                value, at = self._built(child, tokens, at)
                children.append(value)
        return self._builders[tree.data](tokens, children, at), at


class _LarkTokens:
    """What the builders ask of `Tokens`, answered by Lark's own tokens."""

    def __init__(self, leaves: list[Token]) -> None:
        self.leaves, self.words = leaves, [str(leaf) for leaf in leaves]

    def span(self, first: int, after: int) -> Span:
        last = next(n for n in range(after - 1, -1, -1) if self.leaves[n].type not in SILENT)
        one, other = self.leaves[first], self.leaves[last]
        line, column = one.line or 0, one.column or 0
        return Span(line, column, other.end_line or 0, other.end_column or 0)


def outcome(driver: Driver, text: str) -> Outcome:
    """The spans and nodes of what the driver makes of a text, or that it refuses."""
    try:
        program = driver.parse(driver.scan(text), deepest=1_000)
    except StuckError:
        return "refused"
    except CaalmError as error:
        return str(error)
    assert isinstance(program, Program)
    return [tuple(node.span or ()) for node in walk(program)], program


def made(language: Language) -> Driver:
    """A driver whose tables nothing has filled yet."""
    options = lark_options(language.surface)
    lark = Lark(language.grammar, **options)
    lexer: Any = lark.parser.lexer
    rows = Rows(lark)
    scanner = Scanner(getattr(lexer, "lexer", lexer), options.get("postlex"), rows.numbers)
    return Driver(rows, scanner, builders(language.surface))


def texts(language: Language, count: int, mutants: int) -> list[str]:
    right = sources(language, count)
    wrong = [
        mutated(source, language, 10 * number + turn)
        for number, source in enumerate(right)
        for turn in range(mutants)
    ]
    return right + wrong


@pytest.mark.parametrize("start", range(0, 60, 20))
def test_the_driver_agrees_with_lark(start: int) -> None:
    for seed in range(start, start + 20):
        language = make_language(seed)
        driver, oracle = made(language), Oracle(language)
        for text in texts(language, 12, 4):
            assert outcome(driver, text) == oracle(text), text


@pytest.mark.soak
@pytest.mark.parametrize("start", range(0, 500, 50))
def test_the_driver_agrees_with_lark_in_five_hundred_languages(start: int) -> None:
    for seed in range(start, start + 50):
        language = make_language(seed)
        driver, oracle = made(language), Oracle(language)
        for text in texts(language, 40, 8):
            assert outcome(driver, text) == oracle(text), text


def test_a_text_is_read_the_same_whatever_was_read_before() -> None:
    """The tables that the driver fills as it goes, and the words it has seen, change nothing."""
    language = make_language(7)
    driver = made(language)
    for text in texts(language, 10, 4):
        assert outcome(driver, text) == outcome(made(language), text)


@pytest.mark.parametrize("seed", range(40))
def test_no_terminal_but_the_blanks_begins_with_a_blank(seed: int) -> None:
    """The blanks behind a token are cut off with it, before Lark's order is looked at."""
    scanner = made(make_language(seed))._scanner
    lexer = scanner._kinds._lexer
    for terminal in lexer.scanner.terminals:
        found = lexer.re.compile(terminal.pattern.to_regexp())
        begins = found.match("  \t 1 a \n") is not None
        assert begins == (terminal.name in lexer.ignore_types and terminal.name != "COMMENT")


def test_the_words_that_a_driver_remembers_are_bounded() -> None:
    language = make_language(7)
    driver = made(language)
    before, after = language.surface.sigil
    for number in range(10_000):
        driver.scan(f"{before}name{number}{after} {before}{'x' * 1_000}{number}{after}")
    assert len(driver._scanner._kinds) <= 4_096
    assert max(map(len, driver._scanner._kinds)) < 100


def test_a_driver_that_forgets_a_place_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: places shifted by one."""
    language = make_language(3)
    places = Tokens._line_and_column
    monkeypatch.setattr(
        Tokens,
        "_line_and_column",
        lambda self, offset: (places(self, offset)[0], places(self, offset)[1] + 1),
    )
    (source,) = sources(language, 1)
    assert outcome(made(language), source) != Oracle(language)(source)


def test_a_driver_that_follows_a_chain_too_far_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: the landing of one terminal is taken for all others."""
    language = next(
        made for made in map(make_language, range(20)) if made.surface.notation == "infix"
    )
    driver = made(language)
    oracle = Oracle(language)
    found = _Goto.__missing__
    monkeypatch.setattr(
        _Goto,
        "__missing__",
        lambda self, kind: next(iter(self.values()), None) or found(self, kind),
    )
    assert any(outcome(driver, text) != oracle(text) for text in texts(language, 12, 4))
