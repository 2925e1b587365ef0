"""What the options of expressions and dress look like, and that every one can be read back."""

import re

import pytest
from dressed import language
from random_programs import random_program

from caalm.errors import CaalmError, ProgramSyntaxError
from caalm.language import Language, make_language, sample_spec
from caalm.language import dress as dressing
from caalm.language.choice import CHOICES
from caalm.language.language import build_language
from caalm.language.profile import load_profile
from caalm.language.spec_file import _with_defaults
from caalm.nodes import Assign, Binary, Boolean, If, Integer, Name, Print, Program, String, While
from caalm.programs import sample_program
from caalm.runtime import run_program
from caalm.seeds import rng_for
from caalm.syntax import Remark, adapt_program, parse_program, print_program

OWN = (
    *("quotes", "escapes", "numbers", "booleans", "case", "joint", "indent", "spacing"),
    *("padding", "separator", "blank_lines", "line_numbers", "header", "notation"),
    *("arithmetic", "comparison", "logic", "negation", "comments", "sigil", "names"),
)
OPTIONS = [(choice, option) for choice in OWN for option in CHOICES[choice].options]

X, FIVE = Name("x"), Integer(5)
PROGRAM = Program(
    (
        Assign("x", FIVE),
        While(Binary("less", X, Integer(1234)), (Assign("x", Binary("multiply", X, X)),)),
        If(Boolean(True), (Print((String("it's"),)),), (Print((X,)),)),
    )
)


def pinned(choice: str, option: str, seed: int) -> Language:
    return build_language(sample_spec(seed, pins={choice: option}))


def unread(made: Language, seed: int, count: int = 4) -> list[str]:
    """The programs, with a remark on every line that may have one, that are not read back."""
    found = []
    for i in range(count):
        program = adapt_program(random_program(rng_for(seed, "dress", i)), made)
        remarks = {number: Remark("as it was", beside=bool(number % 2)) for number in range(99)}
        for source in (print_program(program, made), print_program(program, made, remarks)):
            if parse_program(source, made) != program:
                found.append(source)
    return found


@pytest.mark.parametrize(("choice", "option"), OPTIONS)
def test_programs_and_remarks_of_every_option_are_read_back(choice: str, option: str) -> None:
    for seed in range(3):
        assert unread(pinned(choice, option, seed), seed) == []


def test_an_assignment_keeps_its_blanks_where_values_begin_with_a_sign() -> None:
    pins = {"spacing": "everywhere", "assignment": "symbol", "comparison": "symbols"}
    for notation, tight in (("prefix", False), ("infix", True)):
        for seed in range(4):
            made = build_language(sample_spec(seed, pins={**pins, "notation": notation}))
            line = print_program(Program((Assign("x", Binary("equal", X, FIVE)),)), made)
            sign = made.spec.words["assign_symbol"]
            assert (f" {sign} " not in line) == tight, line
            assert unread(made, seed) == []


@pytest.mark.soak
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("choice", OWN)
def test_programs_of_forty_languages_of_every_option_are_read_back(choice: str) -> None:
    for option in CHOICES[choice].options:
        for seed in range(40):
            assert unread(pinned(choice, option, seed), seed, 10) == []


def test_no_line_ends_with_a_blank() -> None:
    for seed in range(150):
        made = make_language(seed)
        program = adapt_program(sample_program(1 + seed % 3, rng_for(seed, "blanks")), made)
        source = print_program(program, made)
        assert [line for line in source.split("\n") if line != line.rstrip()] == [], source
        assert not source.startswith("\n")


def shown(**pins: str) -> str:
    made = language(**pins)
    source = print_program(adapt_program(PROGRAM, made), made)
    assert parse_program(source, made) == adapt_program(PROGRAM, made)
    return source


PLAIN = """\
set x to 5
as long as x < 1234 {
  set x to x * x
}
if yes {
  show "it's"
}
else {
  show x
}"""

# One option each, and what it changes of the plain text above.
CHANGES = {
    ("quotes", "single"): {'"it\'s"': r"'it\'s'"},
    ("quotes", "brackets", "blocks", "begin_end"): {},
    ("quotes", "bars"): {'"it\'s"': "|it's|"},
    ("quotes", "guillemets"): {'"it\'s"': "«it's»"},
    ("quotes", "triple"): {'"it\'s"': '"""it\'s"""'},
    ("quotes", "tex"): {'"it\'s"': r"``it\'s''"},
    ("quotes", "single", "escapes", "doubled"): {'"it\'s"': "'it''s'"},
    ("quotes", "single", "escapes", "caret"): {'"it\'s"': "'it^'s'"},
    ("numbers", "hash", "comments", "slashes"): {"5": "#5", "1234": "#1234"},
    ("numbers", "suffix"): {"5": "5n", "1234": "1234n"},
    ("numbers", "underscore"): {"1234": "1_234"},
    ("numbers", "apostrophe"): {"1234": "1'234"},
    ("booleans", "hash", "comments", "slashes"): {"yes": "#t"},
    ("booleans", "ticks"): {"yes": "✓"},
    ("sigil", "dollar"): {"x": "$x"},
    ("sigil", "question_after"): {"x": "x?"},
    ("sigil", "dollar_braces"): {"x": "${x}"},
    ("sigil", "underscore"): {"x": "_x"},
    ("names", "capitals"): {"x": "A"},
    ("names", "owned"): {"x": "my_x"},
    ("names", "greek"): {"x": "α"},
    ("joint", "underscore"): {"as long as": "as_long_as"},
    ("joint", "camel"): {"as long as": "asLongAs"},
    ("case", "sentence"): {
        "set": "Set",
        "as long": "As long",
        "if": "If",
        "else": "Else",
        "show": "Show",
    },
    ("comparison", "dotted"): {"<": ".lt."},
    ("spacing", "products"): {"x * x": "x*x"},
    ("indent", "three"): {"  ": "   "},
    ("indent", "tab"): {"  ": "\t"},
    ("blank_lines", "blocks"): {"5\n": "5\n\n", "}\nif": "}\n\nif"},
    ("blank_lines", "all"): {"5\n": "5\n\n", "}\nif": "}\n\nif"},
}


@pytest.mark.parametrize("pins", CHANGES, ids="-".join)
def test_an_option_changes_what_it_says(pins: tuple[str, ...]) -> None:
    assert shown() == PLAIN
    text = PLAIN
    for old, new in CHANGES[pins].items():
        # One word at a time, so that `x` in `next` would be left alone.
        parts = text.split(old)
        text = parts[0]
        for part in parts[1:]:
            whole = not (old.isalnum() and (text[-1:].isalnum() or part[:1].isalnum()))
            text += (new if whole else old) + part
    if CHANGES[pins]:
        assert shown(**dict(zip(pins[::2], pins[1::2], strict=True))) == text


@pytest.mark.parametrize(
    ("option", "first", "fourth"),
    [
        ("tens", "10 set", "40 }"),
        ("ones", "1 set", "4 }"),
        ("padded", "0010 set", "0040 }"),
        ("colon", "1: set", "4: }"),
        ("paren", "1) set", "4) }"),
        ("bullet", "• set", "• }"),
    ],
)
def test_every_line_begins_with_its_number(option: str, first: str, fourth: str) -> None:
    lines = shown(line_numbers=option).split("\n")
    assert lines[0].startswith(first)
    assert lines[3] == fourth
    made = language(line_numbers=option)
    with pytest.raises(ProgramSyntaxError):
        parse_program(lines[0].partition(" ")[2], made)


def test_a_line_number_is_no_part_of_the_place_of_a_statement() -> None:
    made = language(line_numbers="tens")
    first, second = parse_program("10 set x to 5\n20 show x", made).body
    assert first.span is not None
    assert tuple(first.span) == (1, 4, 1, 14)
    assert second.span is not None
    assert tuple(second.span) == (2, 4, 2, 10)


@pytest.mark.parametrize(
    ("option", "expected"),
    [
        ("lines", "start here\nset x to 5\nstop here"),
        ("indented", "start here\n  set x to 5\nstop here"),
        ("first", "start here\nset x to 5"),
        ("last", "set x to 5\nstop here"),
        ("ruled", "===\nset x to 5\n==="),
    ],
)
def test_first_and_last_lines(option: str, expected: str) -> None:
    words = {"header": "start here", "footer": "stop here", "rule": "==="}
    made = language(words, header=option)
    program = Program((Assign("x", FIVE),))
    assert print_program(program, made) == expected
    assert parse_program(expected, made) == program
    for missing in {"start here", "===", "stop here"} & set(expected.split("\n")):
        with pytest.raises(CaalmError):
            parse_program(expected.replace(missing, "", 1), made)


@pytest.mark.parametrize(
    ("pins", "text"),
    [
        ({}, "store(x, 5)"),
        ({"separator": "tight_comma"}, "store(x,5)"),
        ({"separator": "loose_comma"}, "store(x , 5)"),
        ({"separator": "semicolon"}, "store(x; 5)"),
        ({"separator": "colon"}, "store(x : 5)"),
        ({"padding": "inside"}, "store( x, 5 )"),
        ({"padding": "before"}, "store (x, 5)"),
        ({"padding": "inside", "separator": "tight_comma"}, "store( x,5 )"),
    ],
)
def test_separators_and_blanks_at_parentheses(pins: dict[str, str], text: str) -> None:
    made = language({"assign": "store"}, assignment="call", **pins)
    program = Program((Assign("x", FIVE),))
    assert print_program(program, made) == text
    assert parse_program(text, made) == program


def test_a_condition_may_stand_close_to_its_word() -> None:
    made = language(condition="parens", padding="close")
    assert print_program(PROGRAM, made).split("\n")[4] == "if(yes) {"


def test_an_assignment_without_blanks_keeps_its_sign() -> None:
    made = language(
        {"assign_symbol": "="}, assignment="symbol", spacing="everywhere", compound="none"
    )
    text = print_program(Program((Assign("x", Binary("add", X, FIVE)),)), made)
    assert text == "x=x+5"
    assert parse_program("x=-5", made) == parse_program("x = - 5", made)


COMMENTS = {
    "hash": "# a",
    "slashes": "// a",
    "dashes": "-- a",
    "semicolon": "; a",
    "word": "rem a",
    "tick": "' a",
    "bang": "! a",
    "at": "@ a",
    "colons": ":: a",
    "backslash": "\\ a",
    "dots": "... a",
    "block": "/* a */",
    "stars": "(* a *)",
    "dashed_braces": "{- a -}",
    "braces": "{ a }",
    "arrows": "<!-- a -->",
    "hashed_bars": "#| a |#",
    "percent": "% a",
}


def with_comment(option: str, **pins: str) -> Language:
    needs = {"percent": {"arithmetic": "words"}}.get(option, {})
    return language(comments=option, **{"blocks": "end_word", **needs, **pins})


@pytest.mark.parametrize("option", CHOICES["comments"].options)
def test_comments_are_written_and_left_out(option: str) -> None:
    made = with_comment(option)
    program = Program((Assign("x", FIVE), Print((X,))))
    remarks = {0: Remark("a"), 1: Remark("a", beside=True)}
    comment = COMMENTS[option]
    source = print_program(program, made, remarks)
    assert source == f"{comment}\nset x to 5\nshow x  {comment}"
    assert parse_program(source, made) == program


@pytest.mark.parametrize("option", CHOICES["comments"].options)
def test_a_comment_sign_in_a_string_opens_no_comment(option: str) -> None:
    made = with_comment(option)
    opening, closing = made.surface.comment
    for text in (opening, closing, f"a {opening} b {closing} c", f"{opening}{closing}"):
        program = Program((Print((String(text),)), Print((X,))))
        assert parse_program(print_program(program, made), made) == program


@pytest.mark.parametrize("option", CHOICES["comments"].options)
def test_a_comment_holds_quotes_and_words_of_the_language(option: str) -> None:
    made = with_comment(option)
    opening, closing = made.surface.comment
    for inside in ('"', "' it's", "set x to", "- - |", "* ** )", "a-b", "x" * 200, "> ->"):
        source = f"show x {opening} {inside} {closing}\nshow x"
        assert parse_program(source, made) == Program((Print((X,)), Print((X,))))


@pytest.mark.parametrize("option", [o for o in COMMENTS if COMMENTS[o].endswith(("*/", "}", ")"))])
def test_a_block_comment_ends_at_its_first_closing_mark(option: str) -> None:
    made = with_comment(option)
    opening, closing = made.surface.comment
    with pytest.raises(ProgramSyntaxError):
        parse_program(f"show x {opening} a {closing} b {closing}", made)
    lines = f"show x {opening} a\n b\n {closing}\nshow x"
    assert len(parse_program(lines, made).body) == 2


def test_a_word_opens_a_comment_only_as_a_whole_word() -> None:
    made = language(comments="word")
    assert parse_program("set remark to 5", made) == Program((Assign("remark", FIVE),))
    assert parse_program("show x rem ark", made) == Program((Print((X,)),))
    with pytest.raises(ProgramSyntaxError):
        parse_program("set rem to 5", made)
    adapted = adapt_program(Program((Assign("rem", FIVE),)), made)
    assert adapted == Program((Assign("rem2", FIVE),))


def test_a_comment_word_in_any_case_where_keywords_are() -> None:
    made = language(comments="word", case="any_lower")
    source = "REM one\nSHOW x Rem two\n  rem three\nshow x"
    assert parse_program(source, made) == Program((Print((X,)), Print((X,))))
    strict = language(comments="word", case="lower")
    with pytest.raises(ProgramSyntaxError):
        parse_program("REM one\nshow x", strict)


def test_no_name_is_a_keyword_in_another_case_where_case_is_ignored() -> None:
    made = language(case="any_lower", names="upper")
    for name in ("show", "SHOW", "Set", "long"):
        program = adapt_program(Program((Assign(name, FIVE),)), made)
        (stmt,) = program.body
        assert isinstance(stmt, Assign)
        assert stmt.target.lower() not in made.reserved
        assert parse_program(print_program(program, made), made) == program
        with pytest.raises(ProgramSyntaxError):
            parse_program(f"set {name} to 5", made)


def test_joined_words_are_reserved() -> None:
    made = language(joint="underscore")
    assert "as_long_as" in made.reserved
    program = adapt_program(Program((Assign("as_long_as", FIVE),)), made)
    assert parse_program(print_program(program, made), made) == program


def test_hyphens_in_names_are_no_minus_signs() -> None:
    made = language(names="kebab", arithmetic="words", negation="tilde")
    program = adapt_program(Program((Assign("old_price", FIVE), Print((Name("old_price"),)))), made)
    source = print_program(program, made)
    assert source == "set old-price to 5\nshow old-price"
    assert parse_program(source, made) == program


def test_forms_that_forget_the_separator_are_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: dress is not put on."""
    import caalm.language.surface as surface

    monkeypatch.setattr(surface, "dressed", lambda text, options: text)
    with pytest.raises(AssertionError):
        test_separators_and_blanks_at_parentheses({"separator": "semicolon"}, "store(x; 5)")


def test_words_that_are_not_joined_are_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted fault: keywords of several words stay apart."""
    import caalm.language.surface as surface

    monkeypatch.setattr(surface, "spelled", lambda lexeme, options: lexeme)
    with pytest.raises(AssertionError):
        test_an_option_changes_what_it_says(("joint", "underscore"))


def test_programs_run_alike_in_all_dress() -> None:
    printed = set()
    for choice, option in OPTIONS[::7]:
        made = pinned(choice, option, 5)
        program = adapt_program(PROGRAM, made)
        printed.add(run_program(parse_program(print_program(program, made), made)).stdout)
    assert printed == {"it's\n"}


def test_dress_is_one_module() -> None:
    assert dressing.spelled("go on", {"joint": CHOICES["joint"].options["camel"]}) == "goOn"


def test_no_punctuation_of_a_form_begins_a_comment() -> None:
    """Roles' spellings are held against the marks by the word list; a form's own signs here."""
    profile = load_profile("wide")
    clashes = []
    for name, option in CHOICES["comments"].options.items():
        mark = str(option.settings["open"])
        for choice in CHOICES.values():
            for value, other in choice.options.items():
                written = [re.sub(r"<\w+>|\{\w+\}|\[\w+\]", " ", f) for f in other.forms.values()]
                pins = {"comments": name, choice.name: value}
                if mark and any(mark in text for text in written) and _with_defaults(pins, profile):
                    clashes.append((name, choice.name, value))
    assert clashes == []
