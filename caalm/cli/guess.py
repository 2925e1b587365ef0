"""Which language is a program in? For `explain` and `predict` without --lang.

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

REAL_ENDINGS = {
    ".py": "Python",
    ".js": "JavaScript",
    ".lua": "Lua",
    ".cob": "COBOL",
    ".cbl": "COBOL",
}


def find_language(file: str, source: str, folders: Sequence[Path]) -> "tuple[Language, str]":
    """The language of `source`, and a sentence that says how it was found.

    Raises UsageError where the file's ending is a real language's, where no saved language
    accepts the source, and where several do and disagree on what it prints.
    """
    if real := REAL_ENDINGS.get(Path(file).suffix.lower()):
        raise UsageError(f"{file} looks like {real}; real languages are not supported yet")
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
