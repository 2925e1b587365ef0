"""Surface -> grammar: the text of a Lark grammar, rendered from templates/.

In: a Surface. Out: grammar text, the same bytes for the same surface. Words enter through
one quoting filter; undefined names stop the rendering.
"""

import re
from collections.abc import Iterable
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from caalm.nodes import ARITHMETIC, COMPARISONS
from caalm.paths import data_folder
from caalm.syntax.form import BlockHole, Form, Hole, Line
from caalm.syntax.numerals import Numerals
from caalm.syntax.strings import Escapes
from caalm.syntax.surface import Numbering, Surface

_SUMS = ("add", "subtract")
_PRODUCTS = ("multiply", "divide", "modulo")


def render_grammar(surface: Surface) -> str:
    """The language's Lark grammar (LALR, basic lexer), one alias per node."""
    words = _Words(surface)
    text = (
        _templates()
        .get_template("grammar.lark.jinja")
        .render(
            surface=surface,
            header=words.quote(surface.header[0]),
            footer=words.quote(surface.header[1]),
            begin=_begin(surface),
            statements=words.alternatives(_alone(surface)),
            rests=words.alternatives(surface.rests),
            simple=words.alternatives(surface.simple),
            declarations=words.expand(surface.declarations) if surface.declarations else "",
            lists=words.lists(),
            word={role: words.quote(surface.operators[role]) for role in ("true", "false")},
            operation=words.operation,
            terminals=terminals_of(surface),
            blanks=r"/[ \t]+/" if surface.newline else r"/\s+/",
            sums=_SUMS,
            products=_PRODUCTS,
            comparisons=COMPARISONS,
            binary=(*ARITHMETIC, "concat", *COMPARISONS, "and", "or"),
            chained=(*ARITHMETIC, "concat", "and", "or"),
            unary=("not", "negate"),
        )
    )
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(data_folder("templates") / "language"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # noqa: S701 (grammar text, not HTML)
    )


def _alone(surface: Surface) -> Iterable[Form]:
    """The statements that are alternatives of their own, not those among the simple ones."""
    simple = {form.name for form in surface.simple}
    return [form for form in surface.statements if form.name not in simple]


class _Words:
    """Quotes lexemes and expands forms for one surface."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._any_case = "i" if surface.ignore_case else ""

    def quote(self, lexeme: str) -> str:
        """`IS LESS THAN` as `"IS" "LESS" "THAN"`, each word a terminal of its own."""
        return " ".join(self._terminal(word) for word in lexeme.split())

    def _terminal(self, word: str) -> str:
        body = word.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{body}"{self._any_case if any(map(str.isalpha, word)) else ""}'

    def alternatives(self, forms: Iterable[Form]) -> list[str]:
        """Each form's symbols with its alias; a simple statement ends with another rule."""
        simple = {id(form) for form in self._surface.simple}
        return [
            f"{self.expand(form, ends=id(form) not in simple)} -> {form.name}" for form in forms
        ]

    def lists(self) -> dict[str, str]:
        """The rules of lists that are no expressions: of several targets, values, names."""
        made = {}
        if between := self.quote(self._surface.target_separator):
            made["targets"] = f"NAME ({between} NAME)+"
            made["many"] = f"expression ({between} expression)+"
        if self._surface.declarations:
            made["names"] = f"NAME ({self.quote(self._surface.separator)} NAME)*"
        return made

    def expand(self, form: Form, *, ends: bool = True) -> str:
        """The symbols of a form's alternative, line ends included where they matter."""
        parts: list[str] = []
        for item in form.items:
            if isinstance(item, BlockHole):
                parts.append("rest" if item.name == "rest" else "block")
                continue
            for token in item.tokens:
                parts.append(
                    self._hole(token) if isinstance(token, Hole) else self._terminal(token.text)
                )
            if self._surface.newline and ends:
                parts.append("_NL")
        return " ".join(parts)

    def operation(self, op: str, *operands: str) -> str:
        """An operator's alternative, with these symbols for its operands in their order."""
        (line,) = self._surface.operations[op].items
        assert isinstance(line, Line)
        symbols = iter(operands)
        parts = [
            next(symbols) if isinstance(token, Hole) else self._terminal(token.text)
            for token in line.tokens
        ]
        return f"{' '.join(parts)} -> {op}"

    def _hole(self, hole: Hole) -> str:
        if hole.name != "values" or not (separator := self._surface.print_separator):
            return hole.symbol
        between = self.quote(separator)
        return f"expression ({between} expression)*" if between else "expression+"


def terminals_of(surface: Surface) -> dict[str, str]:
    """The terminals that are regular expressions, by name, as Lark writes them."""
    before, after = map(_escaped, surface.sigil)
    opening, closing = map(_escaped, surface.quotes)
    comment, any_case = _remark(*surface.comment), "i" if surface.ignore_case else ""
    more = r"(?:-[^\W\d]\w*)*" if surface.hyphens else ""
    terminals = {
        "NAME": rf"/{before}[^\W\d]\w*{more}{after}/{any_case}",
        "INTEGER": f"/{_digits(surface.numerals)}/",
        "STRING": f"/{opening}{_between(surface.quotes[1], surface.escapes)}*{closing}/",
        "COMMENT": f"/{comment}/{any_case}",
    }
    if surface.newline:
        # Where lines are numbered, a line's end goes on to the number of the next line.
        number = _line_start(surface.line_numbers) if surface.line_numbers else ""
        terminals["_NL"] = rf"/(?:\r?\n(?:[ \t]|{comment})*)+{number}/{any_case}"
    return terminals


def _digits(numerals: Numerals) -> str:
    """A regular expression for a number; its digits may be parted anywhere."""
    more = f"(?:{_escaped(numerals.thousands)}[0-9]+)*" if numerals.thousands else ""
    return f"{_escaped(numerals.prefix)}[0-9]+{more}{_escaped(numerals.suffix)}"


def _between(closing: str, escapes: Escapes) -> str:
    """A regular expression for one character of a string, written as `escape` does."""
    mark, sign = _escaped(closing[0]), _escaped(escapes.sign)
    doubled = f"{mark}{mark}|" if escapes.doubled else ""
    return rf"(?:{doubled}{sign}.|[^{mark}{sign}\n])"


def _escaped(text: str) -> str:
    """`text` as a literal part of a regular expression between slashes."""
    return re.sub(r"([\\/.^$*+?{}\[\]()|])", r"\\\1", text)


def _remark(opening: str, closing: str) -> str:
    """A regular expression for a comment between two marks, or to the end of its line."""
    if closing:
        return _escaped(opening) + _until(closing)
    blank = r"[ \t]" if opening[0].isalpha() else ""  # `NOTED` is no remark
    return rf"{_escaped(opening)}{blank}[^\n]*"


def _until(closing: str) -> str:
    """A regular expression for everything up to a mark: `}`, or some alike, then another."""
    if len(closing) == 1:
        return f"[^{_escaped(closing)}]*{_escaped(closing)}"
    first, last = _escaped(closing[0]), _escaped(closing[-1])
    alike = len(closing) - 1
    fewer = "".join(rf"|{first * n}[^{first}]" for n in range(1, alike))
    run = first * (alike - 1) + f"{first}+"
    return rf"(?:[^{first}]{fewer}|{run}[^{first}{last}])*{run}{last}"


def _begin(surface: Surface) -> str:
    """What may or must stand before the first statement."""
    if not surface.newline:
        return ""
    if not surface.line_numbers:
        return "_NL?"
    number = "INTEGER " if surface.line_numbers.step else ""
    mark = f'"{surface.line_numbers.mark}"' if surface.line_numbers.mark else ""
    return f"(_NL | {number}{mark})"


def _line_start(numbering: Numbering) -> str:
    """A regular expression for what begins a line, which the last line's end lacks."""
    return f"(?:{'[0-9]+' if numbering.step else ''}{_escaped(numbering.mark)})?"
