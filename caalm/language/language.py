"""A language, ready to use: its spec, grammar, parser and printer.

`build_language` assembles one from a spec, `load_language` finds one by name. Errors:
GrammarError where the spec's grammar has conflicts, ConfigError for a broken spec.
"""

import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path

from lark.exceptions import GrammarError as LarkGrammarError
from lark.exceptions import LarkError

from caalm.errors import ConfigError, GrammarError, UnknownNameError
from caalm.files import write_text
from caalm.language.fingerprint import family_of
from caalm.language.grammar import render_grammar
from caalm.language.profile import profiles
from caalm.language.spec import DEFAULT_PROFILE, LanguageSpec, load_spec, save_spec
from caalm.language.surface import build_surface, constructs_of, options_of
from caalm.runtime import PLAIN, Semantics
from caalm.syntax.parser import Parser
from caalm.syntax.printer import Printer
from caalm.syntax.surface import Surface

REAL_LANGUAGES = ("python", "javascript", "lua", "cobol")
_NAME = re.compile(r"(?:(?P<profile>[a-z]+)-)?(?P<seed>\d{1,18})")


@dataclass(frozen=True, eq=False)
class Language:
    """One language. `surface` is its look, `grammar` the Lark text, `semantics` its rules."""

    spec: LanguageSpec
    surface: Surface
    grammar: str
    parser: Parser = field(repr=False)
    printer: Printer = field(repr=False)
    semantics: Semantics = PLAIN

    @property
    def name(self) -> str:
        """The language's name: `seed-0007`, or what a hand-written spec gives."""
        return self.spec.name

    @cached_property
    def family(self) -> str:
        """The structural family: languages that differ in words only share it."""
        return family_of(self.spec)

    @cached_property
    def constructs(self) -> frozenset[str]:
        """The constructs beyond assignment, print and if that the language can write."""
        return constructs_of(self.spec.made)

    @cached_property
    def name_style(self) -> str:
        """How variables' names are styled: snake, camel, letters and so on."""
        return str(options_of(self.spec.made)["names"].settings["names"])

    @property
    def for_inclusive(self) -> bool:
        """Whether the counted loop reaches its last value."""
        return self.surface.for_inclusive

    @cached_property
    def reserved(self) -> frozenset[str]:
        """Every word of every keyword, in lower case: no variable may have such a name."""
        return frozenset(word.lower() for _, lexeme in self.spec.lexemes for word in lexeme.split())


def build_language(spec: LanguageSpec) -> Language:
    """Render the grammar of a spec and make the parser and printer for it.

    Raises GrammarError where the grammar is not LALR(1) or its terminals collide.
    """
    surface = build_surface(spec)
    grammar = render_grammar(surface)
    try:
        parser = Parser(surface, grammar)
    except (LarkGrammarError, LarkError) as error:
        reason = str(error).strip().splitlines()[0]
        raise GrammarError(f"{spec.name}: the grammar has a conflict ({reason})") from error
    return Language(spec, surface, grammar, parser, Printer(surface))


@lru_cache(maxsize=64)
def make_language(seed: int, profile: str = DEFAULT_PROFILE) -> Language:
    """The language of a seed: `build_language(sample_spec(seed, profile))`, built once."""
    from caalm.language.sampler import sample_language  # the sampler builds what it draws

    return sample_language(seed, profile)


def load_language(name: str) -> Language:
    """The language called `name`.

    `7`, `seed-0007`, `card-0007`: drawn from the seed. A folder or a spec.json/.yaml file:
    read from there. Raises UnknownNameError, or ConfigError for a broken spec file.
    """
    if match := _NAME.fullmatch(name):
        profile = match["profile"] or "seed"
        return make_language(int(match["seed"]), DEFAULT_PROFILE if profile == "seed" else profile)
    path = Path(name)
    if path.is_dir():
        found = [path / f for f in ("spec.json", "spec.yaml") if (path / f).is_file()]
        if not found:
            raise ConfigError(f"{name}: no spec.json or spec.yaml in this folder")
        return build_language(load_spec(found[0]))
    if path.is_file():
        return build_language(load_spec(path))
    if name in REAL_LANGUAGES:
        raise ConfigError(f"{name}: real languages are not supported yet; give a seed or a spec")
    known = ["a seed (7)", *(f"{p}-0007" for p in profiles()), "a folder with a spec.json"]
    raise UnknownNameError("language", name, known)


def save_language(language: Language, folder: Path) -> Path:
    """Write `folder/NAME/spec.json` and `grammar.lark`; gives that folder."""
    home = folder / language.name
    write_text(home / "spec.json", save_spec(language.spec))
    write_text(home / "grammar.lark", language.grammar)
    return home
