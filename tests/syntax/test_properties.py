"""What holds for every seed and every program; Hypothesis looks for the exception."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lark.exceptions import LarkError
from program_strategies import languages, names, programs
from stock_lark import as_stock_wants, stock_lark

from caalm.export import EXPORTS
from caalm.language import Language, make_language, profiles
from caalm.nodes import Assign, Binary, For, Integer, Name, Print, Program, walk
from caalm.programs import sample_program
from caalm.runtime import run_program
from caalm.seeds import rng_for
from caalm.syntax import adapt_program, parse_program, print_program
from caalm.syntax.naming import Namer

# The same examples on every machine: a failure here is one that everybody can repeat.
quick = settings(max_examples=200, deadline=None, derandomize=True)


@quick
@given(languages(), programs())
def test_printing_and_parsing_are_inverse(language: Language, program: Program) -> None:
    adapted = adapt_program(program, language)
    source = print_program(adapted, language)
    parsed = parse_program(source, language)
    assert parsed == adapted
    assert print_program(parsed, language) == source


def names_of(program: Program) -> set[str]:
    """Every name that a program writes down."""
    stored = {node.target for node in walk(program) if isinstance(node, Assign)}
    counted = {node.variable for node in walk(program) if isinstance(node, For)}
    return stored | counted | {node.name for node in walk(program) if isinstance(node, Name)}


@quick
@given(languages(), st.integers(1, 3), st.integers(0, 10**6))
def test_no_name_of_a_drawn_program_is_a_keyword(language: Language, tier: int, seed: int) -> None:
    program = adapt_program(sample_program(tier, rng_for(seed, "names")), language)
    assert not {name.lower() for name in names_of(program)} & language.reserved


@settings(quick, max_examples=100)
@given(languages(), st.data())
def test_names_stay_different_and_get_around_keywords(
    language: Language, data: st.DataObject
) -> None:
    words = st.sampled_from(sorted(word for word in language.reserved if word.isalpha()))
    given_names = data.draw(st.lists(words | names(), min_size=1, max_size=8, unique=True))
    body = [Assign(name, Integer(i)) for i, name in enumerate(given_names)]
    body += [Print((Name(name),)) for name in given_names]
    program = adapt_program(Program(tuple(body)), language)
    assert not {name.lower() for name in names_of(program)} & language.reserved
    source = print_program(program, language)
    printed = run_program(parse_program(source, language)).lines
    assert printed == tuple(str(i) for i in range(len(given_names))), source


@settings(quick, max_examples=80)
@given(languages(), programs())
def test_stock_lark_reads_every_exported_grammar(language: Language, program: Program) -> None:
    source = print_program(adapt_program(program, language), language)
    stock_lark(language).parse(as_stock_wants(source, language))


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_stock_lark_reads_a_thousand_exported_grammars() -> None:
    for number in range(1_000):
        names = profiles()
        language = make_language(number // len(names), names[number % len(names)])
        lark = stock_lark(language)
        for i in range(20):
            rng = rng_for(number, "stock", i)
            program = adapt_program(sample_program(1 + i % 3, rng), language)
            lark.parse(as_stock_wants(print_program(program, language), language))


def test_a_renamer_that_forgets_the_keywords_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: the words of the language are not kept from the variables."""
    plain = Namer.__init__
    monkeypatch.setattr(
        Namer, "__init__", lambda self, style, reserved: plain(self, style, frozenset())
    )
    taken = 0
    for language in map(make_language, range(20)):
        words = sorted(word for word in language.reserved if word.isalpha())
        program = adapt_program(Program(tuple(Print((Name(w),)) for w in words)), language)
        taken += bool({name.lower() for name in names_of(program)} & language.reserved)
    assert taken > 10


def test_an_export_without_a_rule_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: the exported grammar lacks the sum."""
    plain = EXPORTS["lark"]

    def lacking(language: Language) -> str:
        return "\n".join(row for row in plain(language).split("\n") if "-> add" not in row)

    monkeypatch.setitem(EXPORTS._entries, "lark", lacking)
    language = make_language(7)
    program = adapt_program(Program((Print((Binary("add", Integer(1), Integer(2)),)),)), language)
    with pytest.raises(LarkError):
        stock_lark(language).parse(as_stock_wants(print_program(program, language), language))
