"""Which language is a program in? For `explain` and `predict` without --lang.

In: a source and the folders of saved languages. Out: a language whose grammar accepts the
source. Several may accept it; that is harmless where the program prints the same in all.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from caalm.errors import CaalmError, GrammarError, LimitError, ProgramSyntaxError, UsageError

if TYPE_CHECKING:
    from caalm.language import Language

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
    fits = [
        (language, shown) for language in saved if (shown := _output(source, language)) is not None
    ]
    if not fits:
        raise UsageError(
            f"none of the {len(saved)} languages in {places} accepts this program; "
            "name its language with --lang"
        )
    names = ", ".join(language.name for language, _ in fits)
    if len(fits) == 1:
        return fits[0][0], f"language {names}: the only one of {len(saved)} in {places} that fits"
    if len({shown for _, shown in fits}) > 1:
        raise UsageError(f"this program means different things in {names}; choose one with --lang")
    return fits[0][
        0
    ], f"language {fits[0][0].name}: {names} all fit, and the program prints the same in each"


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


def _output(source: str, language: "Language") -> tuple[str, str | None] | None:
    """What the source prints, and how it fails; None where the language does not accept it."""
    from caalm.api import run

    try:
        execution = run(source, language)
    except (ProgramSyntaxError, LimitError, GrammarError):
        return None
    return execution.stdout, execution.error.code if execution.error else None
