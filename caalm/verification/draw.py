"""Which programs are verified: the tiers', people's, and wild ones.

In: a language, a seed, the number of the draw. Out: a program of the language's own rules.
Two in three are wild where the language has a vocabulary; the others are written as people
write them: a pattern of the language, or a tier's program, said otherwise here and there.
"""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from random import Random
from typing import TypeAlias

from caalm.nodes import Program
from caalm.programs import DIFFICULTIES, TIERS, sample_program
from caalm.real.language import RealLanguage
from caalm.real.paraphrase import paraphrased
from caalm.real.patterns import load_patterns
from caalm.seeds import rng_for
from caalm.syntax import adapt_program
from caalm.verification.compare import LIMITS
from caalm.verification.wild import wild_program

Wild: TypeAlias = Callable[[Random, RealLanguage], Program]


def drawn_program(language: RealLanguage, seed: int, draw: int) -> Program:
    """A program of the language's own rules."""
    rng = rng_for(seed, "verify", language.name, draw)
    wild = wild_of(language.name)
    if wild is not None and draw % 3:
        return wild(rng, language)
    patterns = load_patterns(language.name)
    if patterns and rng.random() < 0.5:
        source = patterns[rng.choice(list(patterns))].draw(rng)
    else:
        source = language.printer.print(adapt_program(_invented(language, rng), language))
    program = language.parser.parse(source, LIMITS)
    return paraphrased(program, rng, structured=language.structured)


def drawn_invented(language: RealLanguage, seed: int, draw: int) -> Program:
    """A program of an invented language's rules, of constructs that the language has too."""
    return _invented(language, rng_for(seed, "verify translation", language.name, draw))


@cache
def wild_of(name: str) -> Wild | None:
    """What draws a wild program of the language `name`; None where nothing does."""
    path = f"{__package__}.vocabularies.{name}"
    if find_spec(path) is None:
        return None
    module = import_module(path)
    if hasattr(module, "VOCABULARY"):
        return lambda rng, language: wild_program(rng, module.VOCABULARY)
    drawer: Wild = module.wild
    return drawer


def _invented(language: RealLanguage, rng: Random) -> Program:
    tier, difficulty = int(rng.choice(list(TIERS))), rng.choice(list(DIFFICULTIES))
    return sample_program(tier, rng, language.constructs, difficulty=difficulty)
