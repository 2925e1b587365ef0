"""The lexicon: enough words in both halves, one meaning each, and files that say what is wrong."""

import re
from collections.abc import Iterable, Iterator
from itertools import permutations
from pathlib import Path

import pytest

from caalm.errors import ConfigError, UnknownNameError
from caalm.language.lexicon import (
    RoleWords,
    load_role,
    read_role,
    roles,
    shared_lexemes,
    shared_words,
)

LARGE = {"assign", "print", "if", "else", "while"}
MEDIUM = {"else_if", "do_while", "do_until", "below", "step", "remark", "negate"}
CLOSING = ("end_if", "end_while", "end_until", "end_repeat", "end_for")
SMALL = {*CLOSING, "header", "footer"}
SYMBOLS_ONLY = {"assign_symbol", "arrow", "print_symbol"}
OPERATORS = (
    *("add", "subtract", "multiply", "divide", "modulo", "concat"),
    *("equal", "not_equal", "less", "less_equal", "greater", "greater_equal"),
    *("and", "or", "not", "negate"),
)
OTHERS = {
    *("becomes", "store", "into", "let", "increase", "decrease", "by", "outward", "unless"),
    *("value_of", "also", "full_stop", "device", "grows", "shrinks", "variables", "please"),
    *("within", "span", "down_to", "nothing"),
    *("then", "until", "do", "loop", "repeat", "times", "for", "from", "to", "begin", "end"),
    *(*OPERATORS, "true", "false"),
}
# What begins a statement (or a comment), and what may follow a complete one.
OPENING = (
    *("assign", "let", "store", "increase", "decrease", "print", "if", "unless"),
    *("please", "device"),
    *("while", "until", "do", "repeat", "for", "loop", "begin", "header", "remark"),
)
FOLLOWING = (
    *(*OPERATORS, "true", "false", "then", "else", "else_if"),
    *("end", *CLOSING, "do_while", "do_until", "footer"),
)
# The symbols that two roles may claim; which of them a language uses, the sampler decides.
SHARED_SYMBOLS = {
    "&": ("and", "concat"),
    "-": ("negate", "subtract"),
    "<>": ("concat", "not_equal"),
    "=": ("assign_symbol", "equal"),
    "~": ("concat", "not"),
    "!": ("not", "print_symbol"),
}
# Words in all that a role has, and the least of them in each half.
SIZES = {**dict.fromkeys({*OTHERS, *MEDIUM, *SMALL}, 30), **dict.fromkeys(LARGE, 80)}
LEAST = 10


def words_of(table: RoleWords) -> tuple[str, ...]:
    return table.train + table.held_out


def tables(names: Iterable[str]) -> list[RoleWords]:
    return [load_role(name) for name in names]


def confusable_openings(
    opening: Iterable[RoleWords], following: Iterable[RoleWords]
) -> Iterator[tuple[str, str, str]]:
    firsts = {word.split()[0]: table.role for table in following for word in words_of(table)}
    for table in opening:
        for word in words_of(table):
            if (first := word.split()[0]) in firsts:
                yield table.role, word, firsts[first]


def table(role: str, train: str, held_out: str = "", symbols: str = "") -> RoleWords:
    split = [tuple(part.split(",")) if part else () for part in (train, held_out, symbols)]
    return RoleWords(role=role, about="a test", train=split[0], held_out=split[1], symbols=split[2])


def write(folder: Path, text: str, name: str = "assign") -> Path:
    path = folder / f"{name}.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_role_of_the_design_has_a_file_and_no_other() -> None:
    assert set(roles()) == LARGE | MEDIUM | SMALL | OTHERS | SYMBOLS_ONLY
    assert list(roles()) == sorted(roles())


@pytest.mark.parametrize("role", sorted(SIZES))
def test_both_halves_hold_enough_words(role: str) -> None:
    found = load_role(role)
    assert len(words_of(found)) >= SIZES[role]
    assert min(len(found.train), len(found.held_out)) >= LEAST


@pytest.mark.parametrize("role", [*OPERATORS, *sorted(SYMBOLS_ONLY)])
def test_operators_and_symbol_roles_have_symbols(role: str) -> None:
    assert load_role(role).symbols


def test_only_symbol_roles_have_no_words() -> None:
    assert {name for name in roles() if not words_of(load_role(name))} == SYMBOLS_ONLY


@pytest.mark.parametrize("role", sorted(SIZES))
def test_words_have_the_promised_shape(role: str) -> None:
    for lexeme in words_of(load_role(role)):
        parts = lexeme.split(" ")
        assert 1 <= len(parts) <= 3, lexeme
        assert all(re.fullmatch("[a-z]{2,12}", part) for part in parts), lexeme


@pytest.mark.parametrize("role", roles())
def test_no_lexeme_stands_twice_in_a_role(role: str) -> None:
    found = load_role(role)
    assert len(set(found.lexemes)) == len(found.lexemes)
    assert not set(found.train) & set(found.held_out)


def test_no_word_but_a_known_one_stands_in_two_roles_and_only_known_symbols_do() -> None:
    assert dict(shared_words()) == {**SHARED_SYMBOLS, "in": ("into", "within")}


def test_a_planted_shared_word_is_found() -> None:
    planted = table("echo", "shout,zzz", "say")
    found = shared_lexemes([*tables(roles()), planted])
    assert {word: owners for word, owners in found.items() if "echo" in owners} == {
        "say": ("print", "echo"),
        "shout": ("print", "echo"),
    }


def test_a_statement_is_told_from_what_may_precede_it_by_its_first_word() -> None:
    assert not list(confusable_openings(tables(OPENING), tables(FOLLOWING)))


def test_a_planted_confusable_opening_is_found() -> None:
    opening = [table("print", "plus this,say", "end")]
    found = list(confusable_openings(opening, tables(("add", "end"))))
    assert found == [("print", "plus this", "add"), ("print", "end", "end")]


def test_no_opening_lexeme_continues_another_roles() -> None:
    # `begin` and `begin program` may meet: the header is the first line and nothing else is.
    opening = [load_role(role) for role in OPENING if role != "header"]
    longer = [
        (short, long)
        for one, other in permutations(opening, 2)
        for short in words_of(one)
        for long in words_of(other)
        if long.startswith(short + " ")
    ]
    assert not longer


def test_a_role_is_read_once_and_keeps_the_order_of_its_file() -> None:
    assert load_role("assign") is load_role("assign")
    assert load_role("assign").train[0] == "set"
    assert load_role("print_symbol").symbols == ("!", ">>", "?", "¡", "#!", "@", "^", "$")
    assert load_role("if").about == "before the condition of a branch: {if} c"


def test_an_unknown_role_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UnknownNameError, match="unknown role 'verb'; known: add, also, and"):
        load_role("verb")
    with pytest.raises(UnknownNameError):
        load_role("../lexicon/add")


def test_a_file_with_comments_and_empty_lines_is_read(tmp_path: Path) -> None:
    text = "# assign: here\n#\n\n[train]\nset\n# why not\nlet be\n[held-out]\nput\n[symbols]\n#!\n"
    found = read_role(write(tmp_path, text))
    assert found == RoleWords(
        role="assign", about="here", train=("set", "let be"), held_out=("put",), symbols=("#!",)
    )


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("", 1, "expected '# assign: '"),
        ("[train]\nset\n", 1, "expected '# assign: '"),
        ("# print: elsewhere\n[train]\nset\n", 1, "expected '# assign: '"),
        ("# assign: \n[train]\nset\n", 1, "expected '# assign: '"),
        ("# assign: here\nset\n[train]\n", 2, "before the first section"),
        ("# assign: here\n[trian]\nset\n", 2, "unknown section '[trian]'"),
        ("# assign: here\n[train\nset\n", 2, "unknown section '[train'"),
        ("# assign: here\n[train]\nset\n[train]\nput\n", 4, "section [train] stands twice"),
        ("# assign: here\n[train]\nSet\n", 3, "lower-case words"),
        ("# assign: here\n[train]\nset  to\n", 3, "lower-case words"),
        ("# assign: here\n[train]\nset \n", 3, "lower-case words"),
        ("# assign: here\n[train]\nx\n", 3, "lower-case words"),
        ("# assign: here\n[train]\nset-to\n", 3, "lower-case words"),
        ("# assign: here\n[train]\n#set\n", 3, "lower-case words"),
        ("# assign: here\n[train]\none two three four\n", 3, "lower-case words"),
        ("# assign: here\n[train]\nabcdefghijklm\n", 3, "lower-case words"),
        ("# assign: here\n[train]\nset\n\nset\n[held-out]\nput\n", 5, "in line 3 already"),
        ("# assign: here\n[train]\nset\n[held-out]\nset\n", 5, "in line 3 already"),
        ("# assign: here\n[symbols]\n=\n=x\n", 4, "a symbol has no letter"),
        ("# assign: here\n[symbols]\n= =\n", 3, "a symbol has no letter"),
        ("# assign: here\n", 1, "no lexeme"),
        ("# assign: here\n[train]\nset\n", 3, "words in one half only"),
        ("# assign: here\n[held-out]\nset\n[symbols]\n=\n", 5, "words in one half only"),
    ],
)
def test_a_malformed_file_is_refused_with_its_place(
    tmp_path: Path, text: str, line: int, problem: str
) -> None:
    path = write(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        read_role(path)
    assert str(caught.value).startswith(f"{path}, line {line}: ")
    assert problem in str(caught.value)


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "assign.txt"
    path.write_bytes("# assign: here\n[symbols]\n¡\n".encode("latin-1"))
    with pytest.raises(ConfigError, match=r"assign\.txt: not UTF-8 at byte 25"):
        read_role(path)
