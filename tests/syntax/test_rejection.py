"""A grammar rejects broken programs of its own language; what it accepts is another program."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import mutants as breaking
import pytest
from lark import Lark
from lark.exceptions import LarkError
from lark.indenter import DedentError
from mutants import KINDS, Mutant, mutants
from stock_lark import as_stock_wants, stock_lark

from caalm.errors import ProgramSyntaxError
from caalm.language import (
    Language,
    load_language,
    make_language,
    profiles,
)
from caalm.nodes import BINARY_OPS, Program
from caalm.programs import sample_program
from caalm.seeds import rng_for
from caalm.syntax import adapt_program, parse_program, print_program

PROGRAMS = 5


@dataclass(slots=True)
class Count:
    """How many mutants of each kind there were, and which were accepted."""

    made: Counter[str] = field(default_factory=Counter)
    accepted: list[tuple[str, Mutant]] = field(default_factory=list)
    unchanged: list[tuple[str, Mutant]] = field(default_factory=list)

    def share_rejected(self) -> float:
        return 1 - len(self.accepted) / self.made.total()


def languages_of(numbers: range) -> Iterator[tuple[Language, Language]]:
    """Languages of all profiles in turn, each with another one that lends its words."""
    names = profiles()
    for number in numbers:
        seed, profile = number // len(names), names[number % len(names)]
        yield make_language(seed, profile), make_language(seed + 1, profile)


def count_mutants(pairs: Iterable[tuple[Language, Language]], mutants_each: int = 10) -> Count:
    """Break five programs of each language; read the mutants with stock Lark and our parser."""
    count = Count()
    for language, stranger in pairs:
        lark = stock_lark(language)
        for i in range(PROGRAMS):
            rng = rng_for(0, "mutants", language.name, i)
            program = adapt_program(sample_program(2 + i % 2, rng), language)
            source = print_program(program, language)
            for mutant in mutants(language, stranger, lark, source, rng, mutants_each):
                count.made[mutant.kind] += 1
                judge(language, lark, program, mutant, count)
    return count


def judge(language: Language, lark: Lark, program: Program, mutant: Mutant, count: Count) -> None:
    """Note whether a mutant is accepted; ours, which explains errors at length, is asked less."""
    try:
        lark.parse(as_stock_wants(mutant.text, language))
    except (LarkError, DedentError):
        if count.made.total() % 25 == 0:
            with pytest.raises(ProgramSyntaxError):
                parse_program(mutant.text, language)
        return
    count.accepted.append((language.name, mutant))
    if parse_program(mutant.text, language) == program:
        count.unchanged.append((language.name, mutant))


def roles_of(word: str, language: Language) -> set[str]:
    """The roles of a word, in whatever case and blanks it stands."""
    return {
        role
        for role, lexeme in language.spec.lexemes
        if lexeme.casefold() == word.strip().casefold()
    }


def reason(mutant: Mutant, language: Language) -> str:
    """Why a mutant may be a program all the same."""
    roles = roles_of(mutant.old, language)
    new = roles_of(mutant.new, language)
    if mutant.kind == "missing word" and roles & {"else"}:
        return "the else's block joins the block before it"
    if mutant.kind == "missing word" and roles & set(BINARY_OPS):
        return "the minus sign of the right operand becomes a subtraction"
    if mutant.kind == "dropped operand":
        return "a subtraction without its left side is a negative number"
    if "remark" in new:
        return "the rest of the line becomes a remark"
    if {"if", "unless"} & (roles | new) and language.spec.made["one_line"] == "suffix":
        return "a plain statement may have its condition after it"
    return "unknown"


def test_of_broken_programs_99_in_100_are_rejected_and_the_rest_are_others() -> None:
    count = count_mutants(languages_of(range(100)))
    assert count.made.total() >= 4_900
    assert min(count.made[kind] for kind in KINDS) >= 500
    assert count.unchanged == []
    assert count.share_rejected() >= 0.99
    reasons = {reason(mutant, load_language(name)) for name, mutant in count.accepted}
    assert "unknown" not in reasons


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_broken_programs_of_a_thousand_languages_are_rejected() -> None:
    count = count_mutants(languages_of(range(1_000)))
    print(f"{count.made.total()} mutants, {count.share_rejected():.4f} rejected")  # noqa: T201
    assert count.unchanged == []
    assert count.share_rejected() >= 0.99


def test_mutants_that_change_nothing_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: one kind of mutant leaves the program as it is, as a loose grammar would."""
    plain = breaking._replacement

    def harmless(kind: str, place: object, old: str, *others: object) -> str:
        return old if kind == "missing block mark" else plain(kind, place, old, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(breaking, "_replacement", harmless)
    count = count_mutants(languages_of(range(6)))
    assert count.share_rejected() < 0.99
    assert {mutant.kind for _, mutant in count.unchanged} == {"missing block mark"}


def test_a_parser_that_is_laxer_than_stock_lark_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: our parser takes everything for the empty program."""
    monkeypatch.setitem(globals(), "parse_program", lambda source, language: Program(()))
    with pytest.raises(pytest.fail.Exception):
        count_mutants(languages_of(range(2)))
