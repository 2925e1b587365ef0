"""Whether our interpreter and a language's own runtime agree: `caalm verify`.

Flow: draw (a program that the language has) -> compare (source text; what our interpreter
and what the runtime say of it) -> verify (many of them, counted) -> shrink (the
smallest program on which they differ). Wild programs are drawn from a vocabulary: one file
for each language that has one.
"""

from caalm.verification.compare import Answer, Disagreement
from caalm.verification.verify import Verification, verify_language

__all__ = ["Answer", "Disagreement", "Verification", "verify_language"]
