"""One plain language, with what a test wants to be different about it.

In: pins, and words for roles. Out: a Language whose other choices and operators are fixed.
"""

from collections.abc import Mapping
from dataclasses import replace

from caalm.language import Language, build_language, sample_spec

_PLAIN = {
    "arithmetic": "symbols",
    "assignment": "keyword_word",
    "blank_lines": "none",
    "blocks": "braces",
    "booleans": "words",
    "case": "lower",
    "comments": "hash",
    "comparison": "symbols",
    "condition": "plain",
    "else": "word",
    "else_if": "word",
    "escapes": "backslash",
    "for": "from_to",
    "header": "none",
    "indent": "two",
    "joint": "blank",
    "line_numbers": "none",
    "logic": "words",
    "names": "snake",
    "negation": "minus",
    "notation": "infix",
    "numbers": "plain",
    "opening": "same_line",
    "padding": "none",
    "print_arguments": "one",
    "printing": "keyword",
    "quotes": "double",
    "repeat": "times",
    "separator": "comma",
    "sigil": "none",
    "spacing": "loose",
    "terminators": "newline",
    "test_loop": "while",
    "unless": "no",
}
_SYMBOLS = {
    "arithmetic": {"add": "+", "subtract": "-", "multiply": "*", "divide": "/", "modulo": "%"},
    "comparison": {"less": "<", "greater": ">", "equal": "==", "not_equal": "!="},
}
_WORDS = {
    "add": "plus",
    "subtract": "less by",
    "multiply": "times",
    "divide": "over",
    "modulo": "rest",
    "less": "below",
    "equal": "is",
    "and": "and",
    "or": "or",
    "not": "not",
    "print": "show",
    "assign": "set",
    "becomes": "to",
    "true": "yes",
    "false": "nay",
    "negate": "minus",
    "if": "if",
    "else": "else",
    "while": "as long as",
    "remark": "rem",
}


def language(words: dict[str, str] | None = None, **pins: str) -> Language:
    """The plain language with these pins; `words` are lexemes by role."""
    spec = sample_spec(1, pins={**_PLAIN, **pins})
    lexemes = {
        role: _usual(role, drawn, spec.made) if role not in (words or {}) else words[role]
        for role, drawn in spec.lexemes
    }
    if spec.made["case"].endswith("upper"):
        lexemes = {role: lexeme.upper() for role, lexeme in lexemes.items()}
    return build_language(replace(spec, lexemes=tuple(sorted(lexemes.items()))))


def _usual(role: str, drawn: str, made: Mapping[str, str]) -> str:
    """The usual word or symbol of a role in place of a drawn one of the same kind."""
    if drawn[0].isalpha():
        return _WORDS.get(role, drawn)
    for choice, symbols in _SYMBOLS.items():
        if role in symbols and made[choice] != "dotted":
            return symbols[role]
    return drawn
