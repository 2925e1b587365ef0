"""How a text with values in it is written: as an f-string, where CPython 3.11 can read it.

An expression in an f-string has neither a backslash nor the string's own quotes there; where
no quotes are left, the texts are joined by `+`.
"""

from typing import Protocol

from caalm.nodes import Builtin, Expr, Join, String
from caalm.real.python_text import escaped, quoted

_QUOTES = ('"', "'", '"""', "'''")


class Shower(Protocol):
    """Writes expressions."""

    def show(self, expr: Expr, floor: int = 0) -> str:
        """The text of an expression that binds at least as strongly as `floor`."""


def joined_text(values: tuple[Expr, ...], writer: Shower) -> str:
    """The text of a `Join`."""
    holes = {place: _hole(v, writer) for place, v in enumerate(values) if not isinstance(v, String)}
    inside = "".join(holes.values())
    for quote in _QUOTES:
        if quote not in inside and "\\" not in inside and "#" not in inside:
            pieces = [holes.get(place) or _text(value, quote) for place, value in enumerate(values)]
            return f"f{quote}{''.join(pieces)}{quote}"
    parts = [quoted(v.value) if isinstance(v, String) else f"str({writer.show(v)})" for v in values]
    return f"({' + '.join(parts)})"


def _text(value: Expr, quote: str) -> str:
    assert isinstance(value, String)
    return escaped(value.value, quote[0]).replace("{", "{{").replace("}", "}}")


def _hole(value: Expr, writer: Shower) -> str:
    """A value between its brackets, with its format."""
    spec = ""
    match value:
        case Builtin(name="format", arguments=(inner, String(value=text))) if _plain(text):
            value, spec = inner, f":{text}"
        case Builtin(name="format", arguments=(inner, Join(values=parts))) if len(parts) > 0:
            made = [
                part.value if isinstance(part, String) else _hole(part, writer) for part in parts
            ]
            if all(_plain(part.value) for part in parts if isinstance(part, String)):
                value, spec = inner, f":{''.join(made)}"
    # A conditional or a tuple stands there as it is; two brackets would be one.
    text = writer.show(value)
    blank = " " if text.startswith("{") else ""
    return f"{{{blank}{text}{spec}}}"


def _plain(spec: str) -> bool:
    """Whether a format can stand in a hole as it is."""
    return bool(spec) and not set(spec) & set("{}\\\"'\n")
