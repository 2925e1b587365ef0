"""COBOL in free format, as GnuCOBOL 3 has it, as a language of the package."""

from caalm.nodes import Program
from caalm.real.cobol_lowering import cobol_program
from caalm.real.cobol_reader import CobolReader, keyword
from caalm.real.cobol_writer import CobolWriter
from caalm.real.language import RealLanguage
from caalm.real.reader import RealParser
from caalm.runtime import Semantics


class PinnedCobolPrinter:
    """Writes programs of invented languages so that they print the same under GnuCOBOL."""

    def print(self, program: Program) -> str:
        """The program's text; raises CaalmError for one that COBOL cannot say."""
        return CobolWriter().print(cobol_program(program, pinned=True))


def build() -> RealLanguage:
    """Make the language: read the grammar, and build its parser."""
    return RealLanguage(
        name="cobol",
        title="COBOL",
        ending=".cob",
        parser=RealParser("cobol", CobolReader, tokens={"NAME": keyword}),
        printer=PinnedCobolPrinter(),
        writer=CobolWriter(),
        semantics=Semantics(language="cobol"),
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
        # Declarations stand at the top: no program can be moved into a function.
        structured=True,
        reserved=frozenset(),  # the printer gives every variable a name of its own
    )
