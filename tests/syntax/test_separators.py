"""S5: keywords, names and separators: no blank too few or letter too many goes unseen."""

import re
from string import ascii_letters

import pytest
from random_programs import random_program

from caalm.errors import CaalmError
from caalm.language import Language, make_language
from caalm.language.grammar import terminals_of
from caalm.nodes import Assign, Integer, Name, Print, Program
from caalm.seeds import rng_for
from caalm.syntax import adapt_program, parse_program, print_program

WORDS = re.compile(r'"([^\W\d]\w*)"')  # the keywords of a grammar
# A blank is optional where it does not stand between two letters, digits or underscores.
OPTIONAL = re.compile(r"(?<=\S) (?=\S)")


def silent_changes(language: Language, source: str, program: Program) -> list[str]:
    """The texts with one optional blank less that still parse, but to another program."""
    side_by_side = language.spec.made["notation"] in ("prefix", "postfix")
    signs = {char for text in language.surface.operators.values() for char in text}
    signs -= set(ascii_letters)
    string = terminals_of(language.surface)["STRING"].strip("/")
    held = [match.span() for match in re.finditer(string, source)]
    found = []
    for match in OPTIONAL.finditer(source):
        at = match.start()
        glued_words = (source[at - 1] + source[at + 1]).replace("_", "a").isalnum()
        # Where operators stand side by side (`+ ++`), the blank says where one ends: `+++`
        # is `++ +`, as in any language whose lexer takes the longest symbol.
        glued_signs = side_by_side and {source[at - 1], source[at + 1]} <= signs
        # Two quotes beside one another are one quote in a text, where a language doubles them.
        quote = language.surface.quotes[1]
        glued_texts = source[at - 1] == source[at + 1] == quote
        if (
            glued_words
            or glued_signs
            or glued_texts
            or any(start < at < end for start, end in held)
        ):
            continue
        text = source[:at] + source[at + 1 :]
        try:
            if parse_program(text, language) != program:
                found.append(text)
        except CaalmError:
            continue
    return found


def check_blanks(seeds: range, programs: int) -> None:
    for seed in seeds:
        language = make_language(seed)
        for i in range(programs):
            rng = rng_for(seed, "separators", i)
            program = adapt_program(random_program(rng, depth=1), language)
            source = print_program(program, language)
            assert silent_changes(language, source, program) == [], language.name


@pytest.mark.parametrize("seeds", [range(k, k + 40) for k in range(0, 200, 40)], ids=str)
def test_a_missing_blank_is_an_error_or_changes_nothing(seeds: range) -> None:
    check_blanks(seeds, 3)


@pytest.mark.soak
@pytest.mark.timeout(7_200)
def test_a_missing_blank_in_fifty_programs_of_two_hundred_languages() -> None:
    check_blanks(range(200), 50)


def near_keywords(language: Language) -> list[str]:
    """Names that are a keyword with a letter more or less."""
    words = [word for word in language.reserved if word.isalpha()]
    names = [word + "x" for word in words] + ["x" + word for word in words]
    return names + [word[:-1] for word in words if len(word) > 2]


@pytest.mark.parametrize("start", range(0, 200, 50))
def test_names_close_to_keywords_are_names(start: int) -> None:
    for seed in range(start, start + 50):
        language = make_language(seed)
        style = str.upper if language.spec.made["case"].endswith("upper") else str.lower
        for name in near_keywords(language)[:50]:
            if name.lower() in language.reserved:
                continue
            spelled = style(name)
            program = Program((Assign(spelled, Integer(1)), Print((Name(spelled),))))
            source = print_program(program, language)
            assert parse_program(source, language) == program, f"{language.name}:\n{source}"


def test_a_keyword_is_no_name(languages: list[Language]) -> None:
    for language in languages:
        if any(language.surface.sigil):
            continue
        for word in WORDS.findall(language.grammar):
            source = print_program(Program((Assign(word, Integer(1)),)), language)
            with pytest.raises(CaalmError):
                parse_program(source, language)


def test_adapted_names_avoid_keywords(languages: list[Language]) -> None:
    for language in languages:
        names = sorted(language.reserved)[:10]
        program = Program(tuple(Assign(name, Integer(1)) for name in names if name.isalpha()))
        adapted = adapt_program(program, language)
        assert parse_program(print_program(adapted, language), language) == adapted
        targets = [stmt.target for stmt in adapted.body if isinstance(stmt, Assign)]
        assert len(set(targets)) == len(targets)


def test_a_printer_that_glues_is_caught() -> None:
    """Planted fault: a parser that drops blanks inside names sees no difference."""
    language = next(
        make_language(s) for s in range(50) if make_language(s).spec.made["spacing"] == "loose"
    )
    program = adapt_program(Program((Assign("x", Integer(12)),)), language)
    source = print_program(program, language)
    assert parse_program(source.replace("12", "1 2", 1).replace("1 2", "12"), language) == program
    with pytest.raises(CaalmError):
        parse_program(source.replace("12", "1 2"), language)
