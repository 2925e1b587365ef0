"""A grammar read with another one's tables is read as a freshly built Lark reads it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from lark import Lark
from lark.exceptions import LarkError
from test_driver import Oracle, outcome, texts

from caalm.errors import CaalmError, GrammarError
from caalm.language import Language, build_language, make_language, profiles, sample_spec
from caalm.language.rewording import reworded_language
from caalm.language.sampler import sample_language
from caalm.syntax import parse_program, tables
from caalm.syntax.parser import lark_options


@pytest.fixture(autouse=True)
def nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_kept", type(tables._kept)())


@pytest.fixture
def larks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The grammars that were loaded by Lark since the test began."""
    loaded: list[str] = []

    def counted(grammar: str, **options: object) -> Lark:
        loaded.append(grammar)
        return Lark(grammar, **options)

    monkeypatch.setattr(tables, "Lark", counted)
    return loaded


def pairs(profile: str, seeds: range) -> Iterator[tuple[Language, Language]]:
    """Languages, and each of them in other words, that have one pattern."""
    for seed in seeds:
        drawn = sample_language(seed, profile)
        other = reworded_language(drawn.spec, seed)
        if tables.pattern_of(drawn.grammar)[0] == tables.pattern_of(other.grammar)[0]:
            yield drawn, other


def assert_read_alike(language: Language, count: int) -> None:
    driver, oracle = language.parser.driver(), Oracle(language)
    for text in texts(language, count, 3):
        assert outcome(driver, text) == oracle(text), (language.name, text)


@pytest.mark.parametrize("profile", profiles())
def test_other_words_are_read_with_the_tables_of_the_first(profile: str) -> None:
    found = list(pairs(profile, range(6)))
    assert len(found) >= 4
    for drawn, other in found:
        assert drawn.parser._rows is other.parser._rows
        assert_read_alike(other, 4)
        assert_read_alike(drawn, 2)  # the tables serve both still


@pytest.mark.soak
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("profile", profiles())
def test_other_words_are_read_with_the_tables_of_the_first_in_every_structure(profile: str) -> None:
    found = list(pairs(profile, range(200)))
    assert len(found) >= 180
    for _, other in found:
        assert_read_alike(other, 10)


def test_lark_is_called_once_for_all_languages_of_a_pattern(larks: list[str]) -> None:
    drawn = sample_language(3, "card")
    others = [reworded_language(drawn.spec, words) for words in range(20)]
    assert len({other.grammar for other in others}) == 20
    assert len(larks) <= 3  # a few words are such that the pattern is another


def test_a_wrong_program_is_explained_in_the_language_s_own_words() -> None:
    for drawn, other in pairs("card", range(4)):
        fresh = build_language(replace(other.spec))
        for text in texts(other, 6, 2):
            said = [complaint(text, language) for language in (other, fresh)]
            assert said[0] == said[1]
        assert drawn.grammar != other.grammar


def complaint(text: str, language: Language) -> str:
    try:
        return str(parse_program(text, language))
    except CaalmError as error:
        return str(error)


def test_a_conflict_is_found_though_tables_are_kept() -> None:
    spec = sample_spec(11)
    words = {**spec.words, "multiply": spec.words["add"]}
    with pytest.raises(GrammarError, match="the grammar has a conflict"):
        build_language(replace(spec, lexemes=tuple(words.items())))


def test_grammars_differ_in_pattern_unless_only_literals_differ() -> None:
    grammar = 'start: "a" "b" | "c"i NAME // "x"\nNAME: /"?x\\/"y/\n'
    pattern, literals = tables.pattern_of(grammar)
    assert literals == ['"a"', '"b"', '"c"i']
    assert tables.pattern_of(grammar.replace('"b"', '"d"'))[0] == pattern
    for old, new in (('"b"', '"a"'), ('"c"i', '"c"'), ("?x", "?z"), ("| ", "")):
        assert tables.pattern_of(grammar.replace(old, new))[0] != pattern


def test_kept_tables_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_MOST_KEPT", 2)
    for seed in range(4):
        sample_language(seed, "card")
    assert len(tables._kept) == 2


def test_words_given_to_the_wrong_terminals_are_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: the words of two terminals are swapped when tables are borrowed."""
    made = tables._lexer
    monkeypatch.setattr(
        tables, "_lexer", lambda kept, words: made(kept, [words[1], words[0], *words[2:]])
    )
    caught = 0
    for _, other in pairs("card", range(4)):
        try:
            assert_read_alike(other, 4)
        except (AssertionError, LarkError):
            caught += 1
    assert caught


def test_the_options_are_part_of_what_tables_are_kept_for() -> None:
    language = make_language(1, "card")
    options = lark_options(language.surface)
    tables.load_grammar(language.grammar, options)
    assert tables.load_grammar(language.grammar, options).lark is None
    assert tables.load_grammar(language.grammar, {**options, "strict": False}).lark is not None
