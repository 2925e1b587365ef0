"""Which programs are verified: those of the tiers, and wild ones from a vocabulary.

In: a language, a seed, the number of the draw. Out: a program. Tiers and
difficulties are drawn alike; where the language has a vocabulary, two programs in three are wild.
"""

from random import Random

from caalm.nodes import Program
from caalm.programs import DIFFICULTIES, TIERS, sample_program
from caalm.real.language import RealLanguage
from caalm.seeds import rng_for
from caalm.syntax import adapt_program
from caalm.verification.compare import LIMITS
from caalm.verification.vocabulary import vocabulary_of
from caalm.verification.wild import wild_program


def drawn_program(language: RealLanguage, seed: int, draw: int) -> Program:
    """A program of the language's own rules."""
    rng = rng_for(seed, "verify", language.name, draw)
    vocabulary = vocabulary_of(language.name)
    if vocabulary is not None and draw % 3:
        return wild_program(rng, vocabulary)
    adapted = adapt_program(_invented(language, rng), language)
    return language.parser.parse(language.printer.print(adapted), LIMITS)


def drawn_invented(language: RealLanguage, seed: int, draw: int) -> Program:
    """A program of an invented language's rules, of constructs that the language has too."""
    return _invented(language, rng_for(seed, "verify translation", language.name, draw))


def _invented(language: RealLanguage, rng: Random) -> Program:
    tier, difficulty = int(rng.choice(list(TIERS))), rng.choice(list(DIFFICULTIES))
    return sample_program(tier, rng, language.constructs, difficulty=difficulty)
