"""Stock Lark with an exported grammar, loaded exactly as the export's own header says.

In: a Language. Out: a `lark.Lark` that knows nothing of CaaLM, and sources as it wants them.
"""

import ast
import re

from lark import Lark
from lark.indenter import Indenter

from caalm.export import EXPORTS
from caalm.language import Language

_CALL = re.compile(r"^// Load it with: (Lark\(.*\))$", re.MULTILINE)


class LineIndenter(Indenter):
    """What the header asks for where blocks are indented."""

    NL_type = "_NL"
    OPEN_PAREN_types: list[str] = []  # noqa: RUF012 (the type that Lark declares)
    CLOSE_PAREN_types: list[str] = []  # noqa: RUF012
    INDENT_type = "_INDENT"
    DEDENT_type = "_DEDENT"
    tab_len = 8


def stock_lark(language: Language) -> Lark:
    """Lark over the text of `caalm export LANG --format lark`."""
    text = EXPORTS["lark"](language)
    found = _CALL.search(text)
    assert found, "the header does not say how to load the grammar"
    call = ast.parse(found[1], mode="eval").body
    assert isinstance(call, ast.Call)
    options = {str(given.arg): ast.literal_eval(given.value) for given in call.keywords}
    if "add a postlex lark.indenter.Indenter" in text:
        options["postlex"] = LineIndenter()
    return Lark(text, **options)


def as_stock_wants(source: str, language: Language) -> str:
    """The source with the last newline that the header asks for."""
    asked = "the source must end with a newline" in EXPORTS["lark"](language)
    return source + "\n" if asked else source
