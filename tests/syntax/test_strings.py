"""S6: every text comes back exactly, whatever marks and words the language uses itself."""

import re
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caalm.errors import CaalmError
from caalm.language import Language, make_language
from caalm.language.choice import CHOICES
from caalm.nodes import Print, Program, String
from caalm.runtime import run_program
from caalm.seeds import rng_for
from caalm.syntax import expressions, parse_program, print_program
from caalm.syntax.strings import Escapes, escape, unescape

TEXTS = (
    *("", " ", "'", '"', "`", "«»", "“”", "\\", "\\n", "\n", "\t", "\r", "\0", "%d", "{}", "$x"),
    *("é", "e\u0301", "😀", "\u202eabc", "a\u2028b", "//", "--", "#", "(*", "*/", "/*", ";", "."),
    *(
        "it's",
        'she said "hi"',
        "\\\\",
        "\\u{41}",
        "a" * 500,
        "END",
        "<b>&amp;",
        "\x1b[31m",
        "\ufeff",
    ),
)
# One range of code points for each kind of letter that has ever been trouble.
RANGES = (
    (0x00, 0x7F),  # ASCII with its controls
    (0x80, 0xFF),  # Latin-1 with its controls
    (0x300, 0x36F),  # combining marks
    (0x590, 0x6FF),  # written from right to left
    (0x2000, 0x206F),  # blanks of no width, direction marks, line separators
    (0x4E00, 0x4FFF),  # Chinese
    (0xE000, 0xE0FF),  # private use
    (0x1F300, 0x1F6FF),  # beyond the basic plane
)


def marks_of(language: Language) -> set[str]:
    """Every mark and word of a language, each also inside other text."""
    surface = language.surface
    own = {
        *surface.quotes,
        surface.escapes.sign,
        *surface.comment,
        *surface.sigil,
        *surface.numerals,
    }
    own |= set(surface.operators.values()) | {lexeme for _, lexeme in language.spec.lexemes}
    return own | {f"a{mark}b" for mark in own} | {f"\\{mark}" for mark in own}


def drawn_text(rng: Random) -> str:
    """A text of up to twelve characters, mixed from all ranges and the backslash."""
    chars = [chr(rng.randint(*rng.choice(RANGES))) for _ in range(rng.randint(1, 10))]
    return "".join(chars + ["\\"] * rng.randint(0, 2))


def texts_for(language: Language, count: int) -> list[str]:
    """`count` different texts at least: the fixed ones, the language's own, drawn ones."""
    texts = {*TEXTS, *marks_of(language)}
    rng = rng_for(language.spec.seed or 0, "texts")
    while len(texts) < count:
        texts.add(drawn_text(rng))
    return sorted(texts)


def lost(language: Language, texts: list[str]) -> list[str]:
    """The texts that do not come back, or are not printed as they are."""
    found = []
    for text in texts:
        program = Program((Print((String(text),)),))
        parsed = parse_program(print_program(program, language), language)
        if parsed != program or run_program(parsed).stdout != f"{text}\n":
            found.append(text)
    return found


def test_every_text_survives_in_every_language(languages: list[Language]) -> None:
    assert [text for one in languages for text in lost(one, texts_for(one, 120))] == []


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_two_hundred_texts_survive_in_two_hundred_languages() -> None:
    for language in map(make_language, range(200)):
        assert lost(language, texts_for(language, 200)) == [], language.name


def test_a_printer_that_forgets_to_escape_is_caught(
    languages: list[Language], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Planted fault: the closing quote is escaped, the backslash is not."""
    monkeypatch.setattr(
        expressions, "escape", lambda text, closing, escapes: text.replace(closing, f"\\{closing}")
    )
    with pytest.raises((AssertionError, CaalmError)):
        assert lost(languages[0], texts_for(languages[0], 120)) == []


KINDS = [
    (
        str(quote.settings["close"]),
        Escapes(str(kind.settings["sign"]), bool(kind.settings.get("doubled"))),
    )
    for name, kind in CHOICES["escapes"].options.items()
    for mark, quote in CHOICES["quotes"].options.items()
    if mark in kind.needs.get("quotes", (mark,))
]


@pytest.mark.parametrize(("closing", "escapes"), KINDS, ids=str)
@settings(max_examples=60, deadline=None, derandomize=True)
@given(text=st.text(alphabet=st.sampled_from("ab\"'`»”|]}'\\^~%\n\tu{(0)u") | st.characters()))
def test_escaping_is_undone_and_the_mark_never_ends_the_text(
    closing: str, escapes: Escapes, text: str
) -> None:
    written = escape(text, closing, escapes)
    assert unescape(written, closing, escapes) == text
    assert "\n" not in written
    mark, sign = re.escape(closing[0]), re.escape(escapes.sign)
    doubled = f"{mark}{mark}|" if escapes.doubled else ""
    assert re.fullmatch(rf"(?:{doubled}{sign}.|[^{mark}{sign}\n])*", written)


def test_a_doubled_mark_is_not_escaped_twice() -> None:
    doubled = Escapes(doubled=True)
    assert escape("it's a \\ ''", "'", doubled) == "it''s a \\\\ ''''"
    assert unescape("it''s a \\\\ ''''", "'", doubled) == "it's a \\ ''"
    assert escape("\0", "}") == "\\u(0)"
    assert escape("\0", "'", Escapes("^")) == "^u{0}"
