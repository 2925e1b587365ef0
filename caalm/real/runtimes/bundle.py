"""Many COBOL programs in one source file, so that one compile serves them all.

In: sources, each one program. Out: the bundle's text, with a name for each program, and
from the compiler's messages which programs it refuses. The executable calls the program
that its argument names, so that every run is a process of its own with fresh storage.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

# Strings and comments come first, so that what they say is never taken for a heading.
_HEADINGS = re.compile(
    r"""
      (?P<text> "(?:[^"\n]|"")*" | '(?:[^'\n]|'')*' | \*>[^\n]* )
    | (?P<open> (?<![\w-]) PROGRAM-ID \s* \.? \s* ) (?P<opened> [\w-]+ | "[^"\n]*" )
    | (?P<close> (?<![\w-]) END \s+ PROGRAM \s+ ) (?P<closed> [\w-]+ | "[^"\n]*" )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DIVISION = re.compile(r"^\s*ID(?:ENTIFICATION)?\s+DIVISION\s*\.", re.IGNORECASE)
_MAIN = """\
       IDENTIFICATION DIVISION.
       PROGRAM-ID. CAALM-MAIN.
       DATA DIVISION.
       WORKING-STORAGE SECTION.
       01 CAALM-NAME PIC X(30).
       PROCEDURE DIVISION.
           ACCEPT CAALM-NAME FROM ARGUMENT-VALUE
           CALL CAALM-NAME
           STOP RUN.
       END PROGRAM CAALM-MAIN.
"""


@dataclass(frozen=True, slots=True)
class Bundle:
    """Programs as one source: the name of each, and the line on which each begins."""

    text: str
    names: tuple[str, ...]
    starts: tuple[int, ...]

    def refused(self, messages: str) -> set[int]:
        """The places of the programs that a compiler's messages complain about."""
        lines = {int(line) for line in re.findall(r"bundle\.cob:(\d+): error", messages)}
        return {bisect_right(self.starts, line) - 1 for line in lines if line >= self.starts[0]}


def can_bundle(source: str) -> bool:
    """Whether a source is one plain program, from its first heading to its end."""
    found = [match.lastgroup for match in _HEADINGS.finditer(source)]
    opened, closed = found.count("opened"), found.count("closed")
    return bool(_DIVISION.match(source)) and opened == 1 and closed <= 1


def bundle(sources: Sequence[str]) -> Bundle:
    """All the sources, each renamed, behind a main program that calls one of them."""
    names = tuple(f"CAALM-{number:05d}" for number in range(len(sources)))
    text, starts = [_MAIN], []
    line = _MAIN.count("\n") + 1
    for name, source in zip(names, sources, strict=True):
        part = _renamed(source.replace("\r\n", "\n"), name)
        starts.append(line)
        line += part.count("\n")
        text.append(part)
    return Bundle("".join(text), names, tuple(starts))


def _renamed(source: str, name: str) -> str:
    """The source under another name, with its end said."""

    def rename(match: re.Match[str]) -> str:
        heading = match["open"] or match["close"]
        return heading + name if heading else match[0]

    renamed = _HEADINGS.sub(rename, source).rstrip()
    ended = any(match["close"] for match in _HEADINGS.finditer(renamed))
    return f"{renamed}\n" if ended else f"{renamed}\n       END PROGRAM {name}.\n"
