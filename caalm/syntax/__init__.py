"""Text <-> AST in any language, and a program's way from one language to another."""

from typing import Protocol

from caalm.nodes import Program
from caalm.runtime import Limits
from caalm.syntax.adapt import adapt_program
from caalm.syntax.parser import Parser
from caalm.syntax.printer import Printer
from caalm.syntax.remark import Remark, Remarks


class Readable(Protocol):
    """A language as far as parsing and printing need it."""

    @property
    def parser(self) -> Parser:
        """Reads sources."""

    @property
    def printer(self) -> Printer:
        """Writes programs."""


def parse_program(source: str, language: Readable, *, limits: Limits | None = None) -> Program:
    """Read `source`; raises ProgramSyntaxError (line, column, expected) or LimitError."""
    return language.parser.parse(source, limits or Limits())


def print_program(program: Program, language: Readable, remarks: Remarks | None = None) -> str:
    """Write `program` (adapted to the language) with its remarks, without a final newline."""
    return language.printer.print(program, remarks) if remarks else language.printer.print(program)


__all__ = [
    "Parser",
    "Printer",
    "Remark",
    "Remarks",
    "adapt_program",
    "parse_program",
    "print_program",
]
