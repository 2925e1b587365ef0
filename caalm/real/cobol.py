"""COBOL, as GnuCOBOL 3 has it, as a language of the package."""

from caalm.real.cobol_reader import CobolReader, keyword
from caalm.real.reader import RealParser
PARSER = RealParser("cobol", CobolReader, tokens={"NAME": keyword})
