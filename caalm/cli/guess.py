"""Which language is a program in? For the commands that are called without --lang.

In: a source and the folders of saved languages. Out: a language whose grammar accepts the
source. Several may accept it; that is harmless where the program prints the same in all.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from caalm.errors import CaalmError, ProgramSyntaxError, UsageError

if TYPE_CHECKING:
    from caalm.language import Language

# What a program prints, and the name of its fault.
_Shown: TypeAlias = tuple[str, str | None]


def named_or_by_ending(file: str, lang: str | None) -> "Language":
    """The language that --lang names; without it, the real language of the file's ending.

    Raises UsageError where there is neither, UnknownNameError for a language that is not.
    """
    from caalm.language import load_language

    if lang is not None:
        return load_language(lang)
    if language := _by_ending(file):
        return language
    raise UsageError(f"{file}: in which language? name it with --lang; only {_endings()} tell it")


def find_language(file: str, source: str, folders: Sequence[Path]) -> "tuple[Language, str]":
    """The language of `source`, and a sentence that says how it was found.

    A real language is told by the file's ending. Raises UsageError where no saved language
    accepts the source, and where several do and disagree on what it prints.
    """
    if real := _by_ending(file):
        return real, f"language {real.name}: by the file's ending"
    saved = _saved_languages(folders)
    places = ", ".join(f"{folder}/" for folder in folders)
    if not saved:
        raise UsageError(
            f"no saved languages in {places}; "
            "name the language with --lang, or save it with make-lang"
        )
    readings = [(language, _read(source, language)) for language in saved]
    fits = [(language, shown) for language, shown in readings if isinstance(shown, tuple)]
    if not fits:
        refused = f"none of the {len(saved)} languages in {places} accepts this program"
        raise UsageError(f"{refused}{_nearest(readings)}; name its language with --lang")
    first = fits[0][0]
    names = ", ".join(language.name for language, _ in fits)
    if len(fits) == 1:
        return first, f"language {names}: the only one of {len(saved)} in {places} that fits"
    if len({shown for _, shown in fits}) > 1:
        raise UsageError(f"this program means different things in {names}; choose one with --lang")
    return first, f"language {first.name}: {names} all fit, and all print the same"


def _by_ending(file: str) -> "Language | None":
    """The real language of files with this ending."""
    from caalm.language import load_language
    from caalm.real.language import ENDINGS

    name = ENDINGS.get(Path(file).suffix.lower())
    return None if name is None else load_language(name)


def _endings() -> str:
    from caalm.real.language import ENDINGS

    return ", ".join(ENDINGS)


def _saved_languages(folders: Sequence[Path]) -> "list[Language]":
    """Every language saved below `folders`; a damaged one is passed over."""
    from caalm.language import load_language

    found: dict[str, Language] = {}
    for folder in folders:
        for spec in sorted((*folder.glob("*/spec.json"), *folder.glob("*/spec.yaml"))):
            try:
                language = load_language(str(spec))
            except CaalmError:
                continue
            found.setdefault(language.grammar, language)
    return list(found.values())


def _read(source: str, language: "Language") -> "_Shown | CaalmError":
    """What the source prints in a language and how it fails, or why it is not accepted."""
    from caalm.api import run

    try:
        execution = run(source, language)
    except CaalmError as error:
        return error
    return execution.stdout, execution.error.code if execution.error else None


def _nearest(readings: "Sequence[tuple[Language, _Shown | CaalmError]]") -> str:
    """The language that understood most of the source, and where it stopped."""
    stops = [
        (error.line, error.column, language.name, error)
        for language, error in readings
        if isinstance(error, ProgramSyntaxError)
    ]
    if not stops:
        return ""
    _, _, name, error = max(stops, key=lambda stop: stop[:3])
    return f" ({name} comes furthest: {error})"
