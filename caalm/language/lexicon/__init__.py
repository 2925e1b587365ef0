"""The words of invented languages: one text file per role, `ROLE.txt`, beside this module.

A file is UTF-8. Its first line is a comment `# ROLE: where the word stands`, then come the
sections `[train]`, `[held-out]` and `[symbols]`, each with one lexeme per line. A comment is
`#` alone or `#` and a blank, so that `#!` can be a symbol. A word lexeme is one to three
lower-case words of 2 to 12 letters with one blank between them; a symbol has no letter,
digit, blank or quote. The words of `held-out` never stand in a training language.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from caalm.errors import ConfigError, UnknownNameError

FOLDER = Path(__file__).parent
SECTIONS = ("train", "held-out", "symbols")
_WORDS = re.compile(r"[a-z]{2,12}(?: [a-z]{2,12}){0,2}")
_SYMBOL = re.compile(r"[^\w\s\"'`()\[\]{};,]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleWords:
    """What may stand for one role: words for training, words held out, symbols."""

    role: str
    about: str
    train: tuple[str, ...]
    held_out: tuple[str, ...]
    symbols: tuple[str, ...]

    @property
    def lexemes(self) -> tuple[str, ...]:
        """All of them: train, then held out, then symbols."""
        return self.train + self.held_out + self.symbols


@cache
def roles() -> tuple[str, ...]:
    """The names of all roles, in alphabetical order."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.txt")))


@cache
def load_role(role: str) -> RoleWords:
    """The lexemes of `role`, in the order of its file.

    Raises UnknownNameError for a role without a file, ConfigError (file and line) for a
    file that breaks the format.
    """
    if role not in roles():
        raise UnknownNameError("role", role, list(roles()))
    return read_role(FOLDER / f"{role}.txt")


def read_role(path: Path) -> RoleWords:
    """Read one lexicon file, wherever it lies; its role is its name without `.txt`.

    Raises ConfigError, which names the file and the line, when the file breaks the format:
    no first line, an unknown or repeated section, a lexeme before the first section, of the
    wrong shape or twice, words in one half only, no lexeme at all.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: not UTF-8 at byte {error.start}") from error
    about = _read_about(path, lines)
    places = _read_sections(path, lines)
    found = {section: tuple(places.get(section, ())) for section in SECTIONS}
    if not any(found.values()):
        raise _fault(path, len(lines), "no lexeme; expected [train] and [held-out], or [symbols]")
    if bool(found["train"]) != bool(found["held-out"]):
        raise _fault(path, len(lines), "words in one half only; expected [train] and [held-out]")
    return RoleWords(
        role=path.stem,
        about=about,
        train=found["train"],
        held_out=found["held-out"],
        symbols=found["symbols"],
    )


def shared_words() -> Mapping[str, tuple[str, ...]]:
    """The lexemes, symbols included, that stand in more than one role, with those roles.

    Such a lexeme has no meaning of its own: only its place tells what it is.
    """
    return shared_lexemes(load_role(role) for role in roles())


def shared_lexemes(tables: Iterable[RoleWords]) -> Mapping[str, tuple[str, ...]]:
    """As `shared_words`, for the given tables: lexeme -> its roles, where there are several."""
    owners: defaultdict[str, list[str]] = defaultdict(list)
    for table in tables:
        for lexeme in table.lexemes:
            owners[lexeme].append(table.role)
    shared = {lexeme: tuple(names) for lexeme, names in sorted(owners.items()) if len(names) > 1}
    return MappingProxyType(shared)


def _read_about(path: Path, lines: list[str]) -> str:
    """The text after `# ROLE:` of the first line."""
    opening = f"# {path.stem}: "
    about = lines[0].removeprefix(opening).strip() if lines else ""
    if not about or not lines[0].startswith(opening):
        raise _fault(path, 1, f"expected '{opening}' and where the lexeme stands")
    return about


def _read_sections(path: Path, lines: list[str]) -> dict[str, list[str]]:
    """The lexemes of each section that the file has."""
    sections: dict[str, list[str]] = {}
    seen: dict[str, int] = {}
    current = ""
    for number, line in enumerate(lines, start=1):
        if not line or line == "#" or line.startswith("# "):
            continue
        if line.startswith("["):
            current = _section_name(path, number, line, sections)
            sections[current] = []
            continue
        if not current:
            raise _fault(path, number, f"{line!r} stands before the first section")
        _check_shape(path, number, line, current)
        if line in seen:
            raise _fault(path, number, f"{line!r} stands in line {seen[line]} already")
        seen[line] = number
        sections[current].append(line)
    return sections


def _section_name(path: Path, number: int, line: str, known: Mapping[str, list[str]]) -> str:
    name = line[1:-1]
    if not line.endswith("]") or name not in SECTIONS:
        allowed = ", ".join(f"[{section}]" for section in SECTIONS)
        raise _fault(path, number, f"unknown section {line!r}; allowed: {allowed}")
    if name in known:
        raise _fault(path, number, f"section {line} stands twice")
    return name


def _check_shape(path: Path, number: int, lexeme: str, section: str) -> None:
    if section == "symbols":
        if not _SYMBOL.fullmatch(lexeme):
            problem = "a symbol has no letter, digit, blank, quote, bracket, comma or semicolon"
            raise _fault(path, number, f"{lexeme!r}: {problem}")
    elif not _WORDS.fullmatch(lexeme):
        problem = "expected 1 to 3 lower-case words of 2 to 12 letters, one blank between them"
        raise _fault(path, number, f"{lexeme!r}: {problem}")


def _fault(path: Path, line: int, problem: str) -> ConfigError:
    return ConfigError(f"{path}, line {line}: {problem}")
