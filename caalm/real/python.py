"""Python 3.11 as a language of the package."""

import builtins
import keyword
import re

from caalm.errors import ProgramSyntaxError
from caalm.nodes import Program
from caalm.real.language import RealLanguage
from caalm.real.python_lists import with_plain_additions
from caalm.real.python_pinned import PinnedPythonWriter
from caalm.real.python_reader import PythonReader
from caalm.real.python_tokens import WORDS, PythonTokens
from caalm.real.python_writer import PythonWriter
from caalm.real.reader import RealParser
from caalm.runtime import Limits, Semantics

# How a file says its encoding, in one of its first two lines: PEP 263.
_ENCODING = re.compile(r"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
_UTF_8 = frozenset({"utf-8", "utf8", "ascii", "us-ascii"})


class PythonParser(RealParser):
    """Reads Python: line ends of every kind, a byte order mark, and the subset's programs."""

    def __init__(self) -> None:
        super().__init__("python", PythonReader, postlex=PythonTokens())

    def parse(self, source: str, limits: Limits) -> Program:
        """The program that `source` says; raises as `RealParser.parse` does."""
        text = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        _check_text(text)
        return with_plain_additions(super().parse(text, limits))


def _check_text(text: str) -> None:
    """Refuse what CPython refuses of a file as such, and encodings other than UTF-8."""
    if (place := text.find("\0")) >= 0:
        line, column = text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
        raise ProgramSyntaxError("a NUL character in the program", line=line, column=column)
    for number, row in enumerate(text.split("\n", 2)[:2], 1):
        found = _ENCODING.match(row)
        if found and found[1].lower().replace("_", "-") not in _UTF_8:
            problem = f"the encoding {found[1]} is outside the supported Python subset"
            raise ProgramSyntaxError(problem, line=number, column=found.start(1) + 1)
        if row.strip() and not row.lstrip().startswith("#"):
            return


def build() -> RealLanguage:
    """Make the language: read the grammar, and build its parser."""
    own = {name.lower() for name in dir(builtins)}
    return RealLanguage(
        name="python",
        title="Python",
        ending=".py",
        parser=PythonParser(),
        printer=PinnedPythonWriter(),
        writer=PythonWriter(),
        semantics=Semantics(language="python"),
        constructs=frozenset(
            {
                "else",
                "while",
                "until",
                "do_while",
                "do_until",
                "repeat",
                "for",
                "for_step",
                "print_many",
            }
        ),
        reserved=frozenset({word.lower() for word in keyword.kwlist} | own | {*WORDS, "_"}),
        for_inclusive=False,
    )
